/** What the page must say of a constraint, and whether it does, at the right field. */
import type { OpenApiDocument } from '../../src/contract/openapi.ts';
import { places as operations } from '../../src/contract/openapi.ts';
import { valuesOf } from '../../src/contract/alternatives.ts';
import { pointerKeys, pointerTo, valueAt } from '../../src/contract/finding.ts';
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

const LIMITS: Readonly<Record<string, (limit: string) => RegExp>> = {
  minLength: (limit) => new RegExp(`Must be .*at least ${limit} character`),
  maxLength: (limit) => new RegExp(`Must be .*at most ${limit} character`),
  minItems: (limit) => new RegExp(`Must be an array, at least ${limit} element`),
  minimum: (limit) => new RegExp(`a number, at least ${limit}\\b`),
};

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
    const keys = pointerKeys(pointer);
    const keyword = keys.at(-1) ?? '';
    const owner = pointer.slice(0, pointer.lastIndexOf('/'));
    const member = keys.at(-2) === 'properties';
    const without = change.startsWith('without ') ? change.slice('without '.length) : undefined;
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
        return shown.text.includes('It has no other members.');
      case 'enum':
      case 'const':
        return this.#values(owner, values, place, shown);
      case 'pattern':
        return this.#says(String(schema['x-form']), place, shown);
      case 'type':
        return this.#type(without === undefined ? [value].flat() : values, owner, place, shown);
      case 'xml':
        return shown.text.includes(xmlWords(value as { name?: string; wrapped?: boolean }));
      case 'oneOf':
        return this.#oneOf(owner, without, place, shown);
      case 'allOf':
        return without === undefined
          ? this.#type(['object'], owner, place, shown)
          : this.#whole(owner, without);
      case 'items':
        return this.#named(pointerTo(owner, 'items'), 'any value', place);
      case 'schema':
        return true;
      default:
        return LIMITS[keyword]?.(String(value)).test(shown.text) ?? false;
    }
  }

  #says(form: string, place: Place, shown: Shown): boolean {
    if (place.when) return this.#rule(place, shown) === form;
    return shown.text.split('\n').some((line) => line.startsWith(`Must be ${form}`) || line.startsWith(form));
  }

  #required(owner: string, name: string, place: Place): boolean {
    const [field] = (this.#places.get(pointerTo(pointerTo(owner, 'properties'), name)) ?? []).filter(
      ({ id }) => this.#isIn(id, place.id) || id === place.id,
    );
    const shown = field && this.#page.get(field.id);
    if (!shown) return false;
    if (shown.head.split('\n').includes('required')) return true;
    const row = place.when && this.#row(place.when, shown);
    return (
      row?.includes('required') === true && shown.text.includes(`Required when ${place.when?.tag ?? ''} is`)
    );
  }

  #isIn(id: string, owner: string): boolean {
    return id.startsWith(owner);
  }

  #values(owner: string, values: readonly unknown[], place: Place, shown: Shown): boolean {
    const listed = values.every((value) => shown.text.includes(JSON.stringify(value)));
    if (!place.when) return listed;
    const row = this.#row(place.when, shown);
    if (pointerKeys(owner).at(-1) === place.when.tag) return row !== undefined && listed;
    const cells = row?.[1]?.split(', ') ?? [];
    return values.every((value) => cells.includes(display(value)));
  }

  /** All that a part of a whole demands. */
  #whole(owner: string, title: string): boolean {
    const part = this.#read
      .elements(pointerTo(owner, 'allOf'))
      .map((one) => this.#read.follow(one))
      .find((one) => this.#read.node(one)['title'] === title);
    const inside = this.#constraints.filter(
      ({ pointer }) => part !== undefined && pointer.startsWith(`${part}/`),
    );
    return inside.length > 0 && inside.every((constraint) => this.holds(constraint));
  }

  #type(types: readonly unknown[], owner: string, place: Place, shown: Shown): boolean {
    const { title } = this.#read.node(owner);
    if (place.id.includes('path=')) {
      const all = this.#typesIn(shown.head);
      return types.every((one) => all.includes(String(one))) && !/\bany\b/.test(shown.head);
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

  #oneOf(owner: string, without: string | undefined, place: Place, shown: Shown): boolean {
    const branches = this.#read
      .elements(pointerTo(owner, 'oneOf'))
      .map((branch) => this.#read.follow(branch));
    const wanted = branches.filter((branch) => {
      const { title, type } = this.#read.node(branch);
      return without === undefined || without === (title ?? type ?? branch);
    });
    return wanted.every((branch) => {
      const { title, type, 'x-form': form } = this.#read.node(branch);
      const { when } = (this.#places.get(branch) ?? []).find(({ id }) => id === place.id) ?? {};
      if (when === undefined || when === place.when) {
        if (!place.id.includes('path=')) return this.#headed(shown, title, type);
        const words = form ?? title;
        const named = typeof words !== 'string' || shown.text.includes(words);
        return named && this.#typesIn(shown.head).includes(String(type));
      }
      return [...this.#page].some(([id, one]) => {
        const row =
          id.startsWith(place.id) && id.endsWith(when.tag.toLowerCase()) ? this.#row(when, one) : undefined;
        return row !== undefined && when.values.every((value) => one.text.includes(JSON.stringify(value)));
      });
    });
  }

  /** Whether a reference is shown: by the name of what it leads to, or by its words in the table. */
  #named(pointer: string, change: string, place: Place): boolean {
    if (change === 'not listed') return true;
    const shown = this.#page.get(place.id);
    const { title, 'x-form': form } = this.#read.node(this.#read.follow(pointer)) as Record<
      string,
      string | undefined
    >;
    if (form !== undefined && place.when) return this.#rule(place, shown).includes(form);
    if (!shown || title === undefined) return false;
    return [`(${title})`].some((name) => shown.head.includes(name)) || this.#headed(shown, title, '\\w+');
  }

  /** What is said of a member: in the row of its alternative, where it has one, and only there. */
  #rule({ when }: Place, shown: Shown | undefined): string {
    if (!shown) return '';
    return when ? (this.#row(when, shown)?.[1] ?? '') : shown.text;
  }

  #row({ tag, values }: NonNullable<Place['when']>, shown: Shown): readonly string[] | undefined {
    const table = shown.tables.find(([head]) => head?.[0] === tag);
    return table?.find(([first]) => first === values.map(display).join(', '));
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
      const at = pointerKeys(pointer).indexOf('headers');
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
    const part = words.split('; ').find((one) => one.includes(keys[at + 1] ?? ''));
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
