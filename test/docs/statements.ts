/** What the page must say of a constraint, and whether it does, at the right field. */
import { isDeepStrictEqual } from 'node:util';
import type { OpenApiDocument } from '../../src/contract/openapi.ts';
import { places as operations } from '../../src/contract/openapi.ts';
import { valuesOf } from '../../src/contract/alternatives.ts';
import { pointerTo } from '../../src/contract/finding.ts';
import { pointerSteps, valueAt } from '../../src/wire/pointer.ts';
import { Collector, type Constraint, type Node } from '../contract/collector.ts';
import type { Shown } from './page.ts';
import { placesOf, type Place } from './places.ts';

type Page = ReadonlyMap<string, Shown>;

/** The constraints that the page does not state, as `pointer change`. */
export function unstated(
  document: OpenApiDocument,
  constraints: readonly Constraint[],
  page: Page,
): string[] {
  const statements = new Statements(document, constraints, page);
  return constraints
    .filter((constraint) => !statements.holds(constraint))
    .map(({ pointer, change }) => `${pointer} ${change}`);
}

/** What the page says of a limit, with `#` for the limit. */
const LIMITS: Readonly<Record<string, string>> = {
  minLength: 'at least # character',
  maxLength: 'at most # character',
  minItems: 'at least # element',
  maxItems: 'at most # element',
  minimum: 'at least #',
  exclusiveMinimum: 'more than #',
  multipleOf: 'a multiple of #',
  'x-decimals': 'with at most # decimal',
};

/** How many types the page names where every one is allowed. */
const ANY_TYPE = 6;

const ALL_TYPES = ['null', 'boolean', 'number', 'integer', 'string', 'array', 'object'];

class Statements {
  readonly #read: Collector;
  readonly #page: Page;
  readonly #places: ReadonlyMap<string, readonly Place[]>;
  readonly #document: OpenApiDocument;
  readonly #constraints: readonly Constraint[];

  constructor(document: OpenApiDocument, constraints: readonly Constraint[], page: Page) {
    this.#constraints = constraints;
    this.#document = document;
    this.#read = new Collector(document);
    this.#page = page;
    this.#places = placesOf(document);
  }

  holds({ pointer, change }: Constraint): boolean {
    const keys = pointerSteps(pointer);
    const keyword = keys.at(-1) ?? '';
    const owner = pointer.slice(0, pointer.lastIndexOf('/'));
    const member = keys.at(-2) === 'properties';
    const without = change.startsWith('without ') ? change.slice('without '.length) : undefined;
    if (keys[0] === 'x-media-types') return this.#aliased(keys[1] ?? '', JSON.parse(without ?? '') as string);
    if (change === 'any type in every alternative')
      return this.#every(pointer, (place) => this.#schema(pointer, 'type', undefined, place));
    if (change === 'never else') return this.#inside(this.#read.follow(pointerTo(pointer, 'else')));
    if (change === 'always else')
      return this.#inside(this.#read.follow(`${pointer.slice(0, -'/if/required'.length)}/else`));
    if (!member && this.#isTransport(keys)) return this.#transport(pointer, keys, without);
    if (member)
      return this.#every(pointer, (place) => this.#page.has(place.id) && this.#named(pointer, change, place));
    return this.#every(owner, (place) => this.#schema(owner, keyword, without, place));
  }

  /** At all places that show a schema, of which there must be one. */
  #every(pointer: string, holds: (place: Place) => boolean): boolean {
    const places = this.#places.get(pointer) ?? [];
    return places.length > 0 && places.every(holds);
  }

  #schema(owner: string, keyword: string, without: string | undefined, place: Place): boolean {
    const schema = this.#read.node(owner);
    const shown = this.#page.get(place.id);
    if (!shown) return false;
    const value = schema[keyword];
    const values = without === undefined ? valuesOf(schema) : [JSON.parse(quoted(without))];
    switch (keyword) {
      case 'required':
        return this.#required(owner, String(values[0]), place);
      case 'additionalProperties':
        return shown.text.includes('It has no other members.') && this.#isWay(place, shown);
      case 'enum':
      case 'const':
        return this.#values(owner, values, place, shown);
      case 'not':
        return this.#row(place, shown)?.[1] === 'must be left out';
      case 'pattern':
        return this.#says(String(schema['x-form']), place, shown);
      case 'type':
        return this.#type(without === undefined ? [value].flat() : values, owner, place, shown);
      case 'xml':
        return shown.text.includes(xmlWords(value as { name?: string; wrapped?: boolean }));
      case 'anyOf':
      case 'oneOf':
        return this.#alternatives(pointerTo(owner, keyword), without, place, shown);
      case 'allOf':
        return without === undefined
          ? this.#type(['object'], owner, place, shown)
          : this.#whole(owner, without);
      case 'items':
        return this.#named(pointerTo(owner, 'items'), 'any value', place);
      case 'schema':
        return true;
      default:
        return this.#limits(keyword, value, place, shown);
    }
  }

  #says(form: string, place: Place, shown: Shown): boolean {
    if (place.when) return this.#rule(place, shown).split('; or ').includes(form);
    return shown.text.split('\n').some((line) => line.startsWith(`Must be ${form}`) || line.startsWith(form));
  }

  /** In the row of the alternative, in the sentence on the field, or in the list of its types. */
  #limits(keyword: string, limit: unknown, place: Place, shown: Shown): boolean {
    const words = LIMITS[keyword]?.replace('#', String(limit));
    if (words === undefined) return false;
    const stated = new RegExp(`, ${words}(s|\\b)`);
    if (place.when) return stated.test(this.#rule(place, shown));
    return shown.text.split('\n').some((line) => line.startsWith('Must be ') && stated.test(line));
  }

  /** Whether each operation with bodies of a media type tells its other name. */
  #aliased(type: string, other: string): boolean {
    const named = new RegExp(`^${type} is also named .*${other.replaceAll('+', '[+]')}\\b`, 'm');
    const concerned = operations(this.#document).filter(({ operation }) =>
      JSON.stringify([operation.requestBody, operation.responses]).includes(type),
    );
    return (
      concerned.length > 0 &&
      concerned.every(({ operation }) =>
        named.test(this.#page.get(`other/${operation.operationId.toLowerCase()}`)?.text ?? ''),
      )
    );
  }

  #required(owner: string, name: string, place: Place): boolean {
    const [field] = (this.#places.get(pointerTo(pointerTo(owner, 'properties'), name)) ?? []).filter(
      ({ id }) => this.#isIn(id, place.id) || id === place.id,
    );
    const shown = field && this.#page.get(field.id);
    if (!shown) return false;
    if (shown.head.split('\n').includes('required')) return true;
    if (place.way !== undefined && field.way === place.way)
      return shown.text.includes(`Required in the way ${place.way}, refused in the others.`);
    const row = this.#row(place, shown);
    return (
      row?.includes('required') === true && shown.text.includes(`Required when ${place.when?.tag ?? ''} is`)
    );
  }

  #isIn(id: string, owner: string): boolean {
    return id.startsWith(owner);
  }

  #values(owner: string, values: readonly unknown[], place: Place, shown: Shown): boolean {
    const listed = values.every((value) => shown.values.includes(JSON.stringify(value)));
    if (!place.when) return listed;
    if (pointerSteps(owner).at(-1) === place.when.tag) return listed && this.#alternative(place);
    const [cell = ''] = this.#row(place, shown)?.slice(1) ?? [];
    return values.every((value) => cell.split(', ').includes(display(value)));
  }

  /** Whether the table of its tag has an alternative; of one that does not hold always, the table of a member. */
  #alternative(place: Place): boolean {
    const { when, unless } = place;
    const at = place.base.slice(
      0,
      place.base.lastIndexOf(place.base.includes('/', place.base.indexOf('path=')) ? '/' : '=') + 1,
    );
    const id = `${at}${when?.tag.toLowerCase() ?? ''}`;
    if (unless === undefined) return this.#row(place, this.#page.get(id)) !== undefined;
    return [...this.#page].some(
      ([other, one]) => other.startsWith(at) && this.#row(place, one) !== undefined,
    );
  }

  /** All that a part of a whole demands. */
  #whole(owner: string, title: string): boolean {
    const part = this.#read
      .elements(pointerTo(owner, 'allOf'))
      .map((one) => this.#read.follow(one))
      .find((one) => this.#read.node(one)['title'] === title);
    return part !== undefined && this.#inside(part);
  }

  /** Whether all that a schema demands is stated. */
  #inside(schema: string): boolean {
    const inside = this.#constraints.filter(({ pointer }) => pointer.startsWith(`${schema}/`));
    return inside.length > 0 && inside.every((constraint) => this.holds(constraint));
  }

  #type(types: readonly unknown[], owner: string, place: Place, shown: Shown): boolean {
    const title = place.whole ?? this.#read.node(owner)['title'];
    if (place.id.includes('path=')) {
      const all = this.#typesIn(shown.head);
      const some = all.length < ANY_TYPE && !/\bany\b/.test(shown.head);
      return some && types.every((one) => all.includes(String(one)));
    }
    return title === undefined ? shown.text.includes('Must be') : this.#headed(shown, title, types[0]);
  }

  /** Whether the name of a schema stands there with its type: `Order (an object)`. */
  #headed({ text }: Shown, title: unknown, type: unknown): boolean {
    return new RegExp(`\\b${String(title)} \\(an? ${String(type)}\\)`).test(text);
  }

  #typesIn(head: string): string[] {
    const words = head
      .split('\n')
      .slice(1)
      .join(' ')
      .replace('Array of', 'array of')
      .replaceAll('objects', 'object');
    return ALL_TYPES.filter((type) => new RegExp(`\\b${type}s?\\b`).test(words));
  }

  #alternatives(list: string, without: string | undefined, place: Place, shown: Shown): boolean {
    const branches = this.#read.elements(list).map((branch) => this.#read.follow(branch));
    const wanted = branches.filter((branch) => {
      const { title, type } = this.#read.node(branch);
      return without === undefined || without === (title ?? type ?? branch);
    });
    return wanted.every((branch) =>
      (this.#places.get(branch) ?? [])
        .filter(({ id, unless }) => id === place.id && unless === place.unless)
        .every((one) => this.#branch(branch, one, place, shown)),
    );
  }

  /** Whether an alternative is listed where its schema is shown. */
  #branch(branch: string, one: Place, place: Place, shown: Shown): boolean {
    const { title, type, 'x-form': form } = this.#read.node(branch) as Record<string, string | undefined>;
    if (one.when !== undefined && !isDeepStrictEqual(one.when, place.when))
      return this.#alternative({ ...one, base: `${one.base}${one.base.endsWith('path=') ? '' : '/'}` });
    if (one.way !== undefined && one.way !== place.way) return this.#isWay(one, shown);
    if (!place.id.includes('path=')) return this.#headed(shown, title, type);
    const lines = shown.text.split('\n');
    const named = form === undefined || this.#says(form, place, shown);
    const object = title === undefined || lines.some((line) => line.startsWith(`an object, ${title}`));
    return named && object && this.#typesIn(shown.head).includes(String(type));
  }

  /** Whether the table of alternatives without a common member has that of a place. */
  #isWay({ way }: Place, { tables }: Shown): boolean {
    return (
      way === undefined ||
      tables.some(([head, ...rows]) => head?.[0] === 'Way' && rows.some(([name]) => name === way))
    );
  }

  /** Whether a reference is shown: by the name of what it leads to, or by its words in the table. */
  #named(pointer: string, change: string, place: Place): boolean {
    if (change === 'not listed') return true;
    const shown = this.#page.get(place.id);
    const target = this.#read.follow(pointer);
    const { title, 'x-form': form } = this.#read.node(target) as Record<string, string | undefined>;
    if (form !== undefined && place.when) return this.#rule(place, shown).includes(form);
    // What narrows the members of a member is told at those.
    if (place.when) return this.#inside(target);
    if (!shown || title === undefined) return false;
    return [`(${title})`].some((name) => shown.head.includes(name)) || this.#headed(shown, title, '\\w+');
  }

  /** What is said of a member: in the row of its alternative, where it has one, and only there. */
  #rule(place: Place, shown: Shown | undefined): string {
    if (!shown) return '';
    return place.when ? (this.#row(place, shown)?.[1] ?? '') : shown.text;
  }

  #row({ when, unless }: Place, shown: Shown | undefined): readonly string[] | undefined {
    const end = ` without ${unless ?? ''}`;
    const table = shown?.tables.find(
      ([head = []]) => head[0] === when?.tag && (head[1] ?? '').endsWith(end) === (unless !== undefined),
    );
    return table?.find(([first]) => first === when?.values.map(display).join(', '));
  }

  #isTransport(keys: readonly string[]): boolean {
    if (keys[0] === 'security') return true;
    if (keys[0] === 'components' && keys[1] !== 'schemas')
      return !keys.includes('schema') || keys.at(-1) === 'schema';
    return keys[0] === 'paths' && (!keys.includes('schema') || keys.at(-1) === 'schema');
  }

  /** What is no schema: security, media types, statuses, parameters, headers, JSONP. */
  #transport(pointer: string, keys: readonly string[], without: string | undefined): boolean {
    const concerned = operations(this.#document).filter(
      ({ pointer: here, operation }) =>
        pointer.startsWith(`${here}/`) ||
        (keys[0] === 'security' && !operation.security) ||
        Object.values(operation.responses ?? {}).some(
          (one) => '$ref' in one && pointer.startsWith(`${one.$ref.slice(1)}/`),
        ),
    );
    return (
      concerned.length > 0 &&
      concerned.every(({ pointer: here, operation }) => {
        const shown = this.#page.get(`other/${operation.operationId.toLowerCase()}`);
        return (
          shown !== undefined &&
          this.#ofOperation(pointer, keys, without, here, operation as unknown as Node, shown)
        );
      })
    );
  }

  #ofOperation(
    pointer: string,
    keys: readonly string[],
    without: string | undefined,
    here: string,
    operation: Node,
    shown: Shown,
  ): boolean {
    const keyword = keys.at(-1) ?? '';
    const line = (start: string) => shown.text.split('\n').find((one) => one.startsWith(start)) ?? '';
    const security = (operation['security'] ?? this.#document.security) as Record<string, unknown>[];
    const names = security.flatMap((way) => Object.keys(way));
    if (keys.includes('security')) {
      return (
        line('Security:') === `Security: ${names.join(', or ')}.` && line('Security:').includes(without ?? '')
      );
    }
    if (keys.includes('x-jsonp')) {
      if (keyword === 'x-jsonp') return line('JSONP. This is') !== '';
      const role = `the ${keyword === 'header' ? 'response header' : 'query parameter'} ${String(valueAt(this.#document, pointer))} `;
      return line(role) !== '';
    }
    if (keyword === 'schema' && keys.includes('parameters'))
      return this.#every(pointer, (place) => this.#named(pointer, '', place));
    if (keyword === 'parameters' || keys.includes('parameters'))
      return this.#parameter(pointer, keyword, without, here);
    if (keys.includes('requestBody')) {
      if (keyword === 'required') return line('Request body:').includes('required');
      return this.#media(line('Request body:').split('; ').slice(1).join('; '), pointer, keys);
    }
    if (keys.includes('headers')) {
      const at = pointerSteps(pointer).indexOf('headers');
      const header = `/${pointer
        .split('/')
        .slice(1, at + 3)
        .join('/')}`;
      return this.#every(header, ({ id }) => {
        const field = this.#page.get(id);
        return field !== undefined && (keyword !== 'required' || field.head.split('\n').includes('required'));
      });
    }
    const answers = shown.tables.find(([head]) => head?.[0] === 'Status') ?? [];
    const rows = answers.filter(([status]) => this.#isOf(pointer, keys, here, operation, status ?? ''));
    if (keyword === 'x-without-content-type')
      return rows.some(([, , body]) =>
        body
          ?.split('; ')
          .includes(`without a Content-Type it is ${String(valueAt(this.#document, pointer))}`),
      );
    return (
      rows.length > 0 &&
      rows.every(
        (row) => shown.text.split('\n').includes(row[0] ?? '') && this.#media(row[2] ?? '', pointer, keys),
      )
    );
  }

  #parameter(pointer: string, keyword: string, without: string | undefined, here: string): boolean {
    const all = this.#read.elements(pointerTo(here, 'parameters')).map((one) => this.#read.follow(one));
    const wanted = all.filter((one) =>
      without === undefined ? pointer.startsWith(`${one}/`) : this.#read.node(one)['name'] === without,
    );
    return (
      wanted.length === 1 &&
      wanted.every((one) =>
        this.#every(one, ({ id }) => {
          const field = this.#page.get(id);
          return (
            field !== undefined && (keyword !== 'required' || field.head.split('\n').includes('required'))
          );
        }),
      )
    );
  }

  /** Whether a row of the answers is about the response that a pointer leads into. */
  #isOf(pointer: string, keys: readonly string[], here: string, operation: Node, status: string): boolean {
    if (keys[0] === 'paths') return pointer.startsWith(pointerTo(pointerTo(here, 'responses'), status));
    const { $ref } = (operation['responses'] as Record<string, { $ref?: string }>)[status] ?? {};
    return $ref !== undefined && pointer.startsWith(`${$ref.slice(1)}/`);
  }

  /** Whether the words on a body, `Order as application/json or application/xml; text/html`, say it of a media type. */
  #media(words: string, pointer: string, keys: readonly string[]): boolean {
    const at = keys.lastIndexOf('content');
    if (at < 0) return true;
    const part = words
      .split('; ')
      .find((one) => one.includes(keys[at + 1] ?? '') && !one.startsWith('without a Content-Type'));
    const { title } = this.#read.node(this.#read.follow(pointer)) as { title?: string };
    return (
      part !== undefined &&
      (keys.at(-1) !== 'schema' || title === undefined || part.startsWith(`${title} as `))
    );
  }
}

/** As `constraintsOf` names a value: JSON, or the bare name of a branch. */
function quoted(name: string): string {
  return /^["\d]/.test(name) ? name : JSON.stringify(name);
}

function xmlWords({ name, wrapped }: { name?: string; wrapped?: boolean }): string {
  return `In XML: ${wrapped ? 'wrapped in ' : ''}the element ${name ?? 'of the same name'}.`;
}

function display(value: unknown): string {
  return value === '' ? '""' : String(value);
}
