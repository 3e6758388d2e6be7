/**
 * Ways to break a value in one place: what clients get wrong, from a member left out to a letter in the wrong case. A way that
 * does not fit the place falls back on another type there. Some values stay legal all the same; the judges say which.
 */
import fc from 'fast-check';
import type { Schema, Schemas } from './schema.ts';

/** One break, as numbers and spare values from which a value makes something that fits it. */
export interface Break {
  readonly way: Way;
  readonly place: number;
  readonly pick: number;
  readonly text: string;
  readonly json: unknown;
}

type Container = Record<string | number, unknown>;

/** A value with the object or the array that it stands in. */
interface Place {
  readonly value: unknown;
  readonly parent: Container;
  readonly key: string | number;
}

export type Way = keyof typeof WAYS;

/** What the schema knows, from which likely mistakes are made. */
export interface Vocabulary {
  readonly names: readonly string[];
  readonly values: readonly string[];
}

export function vocabularyOf(schemas: Schemas): Vocabulary {
  const all: Schema[] = [...schemas.all()];
  return {
    names: [...new Set(all.flatMap(({ properties }) => Object.keys(properties ?? {})))],
    values: [...new Set(all.flatMap((one) => one.enum ?? ('const' in one ? [one.const] : [])))].map(String),
  };
}

/** The value with all breaks in it, as JSON carries it. The value that is passed in is left as it is. */
export function broken(value: unknown, list: readonly Break[], vocabulary: Vocabulary): unknown {
  const root: Container = { root: structuredClone(value) };
  for (const one of list) {
    const fitting = [...placesIn(root)].filter(
      (place) => WAYS[one.way](place, one, vocabulary) !== undefined,
    );
    const { length } = fitting;
    const place = fitting[one.place % Math.max(length, 1)];
    // A place is asked again, since asking changes nothing; the one that was chosen is changed.
    if (place) WAYS[one.way](place, one, vocabulary)?.();
  }
  return JSON.parse(JSON.stringify(root['root'] ?? null)) as unknown;
}

function* placesIn(parent: Container): Generator<Place> {
  const keys = Array.isArray(parent) ? parent.keys() : Object.keys(parent);
  for (const key of keys) {
    const value = own(parent, key);
    yield { value, parent, key };
    if (isContainer(value)) yield* placesIn(value);
  }
}

/** What changes the place; `undefined` where the way does not fit it. */
type Change = (place: Place, one: Break, vocabulary: Vocabulary) => (() => void) | undefined;

const WAYS = {
  'member left out': ({ parent, key }) => {
    if (key === 'root') return undefined;
    return () => {
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else Reflect.deleteProperty(parent, key);
    };
  },
  null: (place) => replace(place, null),
  'another type': (place, { pick }) => {
    const { value } = place;
    return replace(place, pickOf([0, 12.5, -3, true, false, '', 'x', [], {}, [value], { x: value }], pick));
  },
  'any value': (place, { json }) => replace(place, json),
  'number for text': (place) =>
    isText(place) && place.value !== '' && Number.isFinite(Number(place.value))
      ? replace(place, Number(place.value))
      : undefined,
  'text for another type': (place) =>
    ['number', 'boolean'].includes(typeof place.value) ? replace(place, String(place.value)) : undefined,
  'listed elsewhere': (place, { pick }, { values }) =>
    isText(place) ? replace(place, pickOf(values, pick)) : undefined,
  'letter case': (place, { pick }) => {
    if (!isText(place)) return undefined;
    const { value } = place;
    const first = value.slice(0, 1);
    return replace(
      place,
      pickOf([value.toLowerCase(), value.toUpperCase(), first.toLowerCase() + value.slice(1)], pick),
    );
  },
  'out of form': (place, { pick, text }) => {
    if (!isText(place)) return undefined;
    const { value } = place;
    const forms = [
      ` ${value}`,
      `${value} `,
      `${value}\n`,
      `-${value}`,
      `+${value}`,
      `${value}.`,
      `${value}e3`,
    ];
    const signs = [`${value}\u0000`, `${value}\u00a0`, `${value}٣`, `${value}\ud800`, `0${value}`, '', text];
    return replace(place, pickOf([...forms, ...signs, `${value}${text}`], pick));
  },
  'too long': (place, { pick }) =>
    isText(place)
      ? replace(place, pickOf(['x'.repeat(26), '😀'.repeat(26), '😀'.repeat(25)], pick))
      : undefined,
  'number out of range': (place, { pick }) =>
    typeof place.value === 'number'
      ? replace(place, pickOf([0, -1, -0.01, 0.125, 150, -1e21, Number.MIN_SAFE_INTEGER], pick))
      : undefined,
  'nothing inside': (place) =>
    isContainer(place.value) ? replace(place, Array.isArray(place.value) ? [] : {}) : undefined,
  'too many elements': (place) =>
    Array.isArray(place.value)
      ? replace(
          place,
          Array.from({ length: 5 }, () => (place.value as unknown[])[0] ?? 'x'),
        )
      : undefined,
  'array and element': (place) =>
    isContainer(place.value)
      ? replace(place, Array.isArray(place.value) ? (place.value[0] as unknown) : [place.value])
      : undefined,
  'unknown member': (place, { pick, text, json }) =>
    isObject(place.value) ? put(place.value, pickOf([...ODD_NAMES, text], pick), json) : undefined,
  'known member': (place, { pick, json }, { names, values }) => {
    if (!isObject(place.value)) return undefined;
    const value = pick % 4 === 0 ? json : pickOf([...values, '1.00', '12/31/2030'], pick >> 2);
    return put(place.value, pickOf(names, pick >> 8), value);
  },
  'misspelt member': ({ value, parent, key }, { pick }) => {
    if (typeof key !== 'string' || Array.isArray(parent) || key === 'root') return undefined;
    const snake = key.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_');
    const spelled = [
      key.toLowerCase(),
      key.toUpperCase(),
      snake,
      snake.toLowerCase(),
      key.slice(1),
      `${key}s`,
    ];
    return () => {
      Reflect.deleteProperty(parent, key);
      put(parent, pickOf([...spelled, ` ${key}`], pick), value)();
    };
  },
} satisfies Record<string, Change>;

export const ways = Object.keys(WAYS) as Way[];

export const breaks: fc.Arbitrary<Break> = fc.record({
  way: fc.constantFrom(
    ...ways,
    ...Array<Way>(6).fill('member left out'),
    ...Array<Way>(3).fill('number out of range'),
    'out of form',
  ),
  place: fc.nat(),
  pick: fc.nat(),
  text: fc.oneof(fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 8 })),
  json: fc.jsonValue({ maxDepth: 2 }),
});

export const ODD_NAMES = [
  ...['Note', 'x', 'Order', 'GroupOrder', '__proto__', 'constructor', 'toString', 'length', '0', '', 'a b'],
  ...['xsi:nil', 'xmlns', '#text', '@id', '<a>', 'é', '漢', '😀', '\u0000', 'a"b', 'x'.repeat(60)],
];

function replace({ parent, key }: Place, value: unknown): () => void {
  return put(parent, key, value);
}

/** `__proto__` becomes a member as any other. */
function put(parent: Container, key: string | number, value: unknown): () => void {
  return () =>
    Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

function own(parent: Container, key: string | number): unknown {
  return Object.getOwnPropertyDescriptor(parent, key)?.value;
}

function pickOf<T>(from: readonly [T, ...T[]] | readonly T[], pick: number): T {
  return from[pick % from.length] as T;
}

function isText(place: Place): place is Place & { readonly value: string } {
  return typeof place.value === 'string';
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function isObject(value: unknown): value is Container {
  return isContainer(value) && !Array.isArray(value);
}
