/** Changes bytes, and values, in ways that a reader may not expect. */
import type { Random } from './random.ts';

/** A few stretches of bytes are replaced, repeated, taken out or put in. */
export function fuzzed(random: Random, whole: Buffer): Buffer {
  let bytes = Buffer.from(whole);
  for (let rounds = random.whole(1, 8); rounds > 0; rounds -= 1) {
    const at = random.whole(0, bytes.length);
    const to = Math.min(bytes.length, at + random.whole(0, 20));
    const part = random.pick<() => Buffer>([
      () => random.bytes(random.whole(1, 8)),
      () => Buffer.alloc(0),
      () => bytes.subarray(random.whole(0, at), to),
      () =>
        Buffer.from(
          random.pick([
            '\r\n',
            '\r\n\r\n',
            '\n',
            '\r',
            '\0',
            '{',
            '"',
            '\\',
            '%',
            ':',
            ',',
            '<',
            '0',
            '-',
            ' ',
            '\ufeff',
            'Infinity',
          ]),
        ),
      () => Buffer.from([(bytes[at] ?? 0) ^ (1 << random.whole(0, 7))]),
    ])();
    bytes = Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(random.chance(0.5) ? at : to)]);
  }
  return bytes;
}

/** A part of a value, somewhere in it, becomes something else, goes, or comes twice. The value itself is changed. */
export function mangled(random: Random, root: unknown): unknown {
  let at = root;
  for (let depth = random.whole(1, 8); depth > 0; depth -= 1) {
    if (typeof at !== 'object' || at === null) break;
    const keys = Object.keys(at);
    const key = keys.length > 0 ? random.pick(keys) : 'x';
    const inner: unknown = Reflect.get(at, key);
    if (depth > 1 && typeof inner === 'object' && inner !== null) {
      at = inner;
      continue;
    }
    if (random.chance(0.3)) Reflect.deleteProperty(at, key);
    else {
      const name = random.chance(0.2) ? random.pick(['__proto__', 'constructor', 'toString', '']) : key;
      const value = random.chance(0.3) ? inner : random.pick(VALUES);
      Object.defineProperty(at, name, { value, enumerable: true, configurable: true, writable: true });
    }
    break;
  }
  return random.chance(0.02) ? random.pick(VALUES) : root;
}

const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  2 ** 53,
  '',
  ' ',
  'x',
  '\0',
  '\ud800',
  [],
  {},
  [[]],
  [null],
  'base64',
  'constructor',
  'HTTP/1.1',
  '/v2/orders',
  'GET',
  'application/xml',
  '%',
  'https://[',
  { text: 1 },
  { name: 'x' },
  [{ name: null }],
];
