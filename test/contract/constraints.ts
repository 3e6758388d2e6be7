/**
 * Enumerates what an OpenAPI document demands, one constraint at a time, with the edits that take it away.
 *
 * Left out, by rule, is what cannot be told from its absence:
 *
 * - the type `string` of a value that arrives as text: a header, a parameter without a media type, a text body;
 * - a type beside an `enum` or `const`, and the same type stated by several members of an `allOf`: there it is one
 *   constraint, taken away everywhere at once;
 * - an `enum` as a whole, where another member of the same `allOf` allows no more values: each of its values still counts;
 * - a media type that nothing here reads;
 * - a status, where the range that it falls back on says the same.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 * @see https://spec.openapis.org/oas/v3.1.0#operation-object
 */
import { isDeepStrictEqual } from 'node:util';
import type { OpenApiDocument } from '../../src/codegen/openapi.ts';
import { contractDocument, places } from '../../src/codegen/operations.ts';
import type { Operation } from '../../src/contract/document.ts';
import { pointerKeys, pointerTo } from '../../src/contract/finding.ts';
import { codecFor } from '../../src/wire/index.ts';

export interface Constraint {
  /** Where it stands in the document. */
  readonly pointer: string;
  /** What the edits do to it. */
  readonly change: string;
  readonly edits: readonly Edit[];
}

interface Edit {
  readonly pointer: string;
  /** What to put there; `undefined` takes away what is there. */
  readonly value: unknown;
}

type Node = Readonly<Record<string, unknown>>;

/** The document without one constraint. */
export function without(document: OpenApiDocument, { edits }: Constraint): OpenApiDocument {
  const mutant = structuredClone(document);
  for (const { pointer, value } of edits) {
    const keys = pointerKeys(pointer);
    const key = keys.pop() ?? '';
    const parent = keys.reduce<unknown>((node, step) => (node as Node)[step], mutant) as Record<
      string,
      unknown
    >;
    if (value === undefined) delete parent[key];
    else parent[key] = value;
  }
  return mutant;
}

/** @throws Error for a keyword that nothing here knows how to take away. */
export function constraintsOf(document: OpenApiDocument): Constraint[] {
  return new Enumeration(document).constraints;
}

/** Keywords whose absence allows more. */
const assertions = [
  ...['const', 'pattern', 'format', 'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'items'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
];

/** Keywords that are taken away in a way of their own. */
const special = ['$ref', 'type', 'enum', 'required', 'properties', 'additionalProperties', 'allOf', 'oneOf'];

const annotations = [
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  'xml',
  '$comment',
];

const ANY = ['null', 'boolean', 'number', 'string', 'array', 'object'];

class Enumeration {
  readonly constraints: Constraint[] = [];
  readonly #document: OpenApiDocument;
  readonly #visited = new Set<string>();
  /** Types that were taken away together with those of their siblings. */
  readonly #typed = new Set<string>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
    const { operations } = contractDocument(document).contract;
    if (document.security) this.#security('', document.security);
    for (const { pointer, operation, path, method } of places(document)) {
      const read = operations.find(({ id }) => id === operation.operationId);
      const item = pointerTo('/paths', path);
      this.#parameters(item);
      this.#operation(pointerTo(item, method), read);
      if (pointer !== pointerTo(item, method)) throw new Error(`expected ${pointer} to be ${item}/${method}`);
    }
  }

  #operation(pointer: string, read: Operation | undefined): void {
    const node = this.#at(pointer) as Node;
    const jsonp = node['x-jsonp'] as Node | undefined;
    this.#parameters(pointer);
    if (node['security']) {
      this.#security(pointer, node['security'] as unknown[]);
      if (this.#document.security) this.#remove(pointerTo(pointer, 'security'), 'left to the document');
    }
    if (jsonp) {
      this.#remove(pointerTo(pointer, 'x-jsonp'));
      for (const key of ['body', 'callback', 'header'])
        if (key in jsonp) this.#remove(pointerTo(pointerTo(pointer, 'x-jsonp'), key));
    }
    if (node['requestBody']) {
      const body = this.#follow(pointerTo(pointer, 'requestBody'));
      this.#flag(body, 'required');
      this.#content(body, false);
    }
    for (const status of Object.keys(node['responses'] as Node)) {
      const here = pointerTo(pointerTo(pointer, 'responses'), status);
      const fallback = [`${status[0]}XX`, 'default'].find((key) => key !== status && read?.responses[key]);
      const same = fallback && isDeepStrictEqual(read?.responses[status], read?.responses[fallback]);
      if (!same) this.#remove(here);
      const response = this.#follow(here);
      const headers = (this.#at(response) as Node)['headers'] as Node | undefined;
      for (const name of Object.keys(headers ?? {})) {
        const header = pointerTo(pointerTo(response, 'headers'), name);
        this.#remove(header);
        this.#flag(this.#follow(header), 'required');
        this.#schema(pointerTo(this.#follow(header), 'schema'), true);
      }
      this.#content(response, jsonp !== undefined);
    }
  }

  #parameters(owner: string): void {
    const list = (this.#at(owner) as Node)['parameters'];
    if (!Array.isArray(list)) return;
    for (const index of list.keys()) {
      const pointer = this.#follow(pointerTo(pointerTo(owner, 'parameters'), index));
      this.#drop(
        pointerTo(owner, 'parameters'),
        index,
        `without ${(this.#at(pointer) as { name: string }).name}`,
      );
      this.#flag(pointer, 'required');
      if ('content' in (this.#at(pointer) as Node)) this.#content(pointer, false, true);
      else this.#schema(pointerTo(pointer, 'schema'), true);
    }
  }

  /** @param wrapped whether JSON stands in the body whatever its media type, as in JSONP. */
  #content(owner: string, wrapped: boolean, only = false): void {
    for (const type of Object.keys(((this.#at(owner) as Node)['content'] ?? {}) as Node)) {
      const pointer = pointerTo(pointerTo(owner, 'content'), type);
      if (!wrapped && !codecFor(type)) continue;
      if (!only) this.#remove(pointer);
      const schema = pointerTo(pointer, 'schema');
      this.#add(schema, 'any value', {});
      this.#schema(schema, !wrapped && type.startsWith('text/'));
    }
  }

  #security(owner: string, alternatives: readonly unknown[]): void {
    const pointer = pointerTo(owner, 'security');
    if (alternatives.length > 1)
      for (const [index, alternative] of alternatives.entries())
        this.#drop(pointer, index, `without ${Object.keys(alternative as Node).join(' and ')}`);
    this.#add(pointer, 'none needed', []);
  }

  /** @param text whether the value always arrives as text. */
  #schema(pointer: string, text = false): void {
    if (this.#visited.has(pointer)) return;
    this.#visited.add(pointer);
    const schema = this.#at(pointer) as Node;
    if (typeof schema['$ref'] === 'string') this.#schema(schema['$ref'].slice(1), text);
    for (const key of Object.keys(schema)) {
      if (assertions.includes(key)) this.#remove(pointerTo(pointer, key));
      else if (!special.includes(key) && !annotations.includes(key) && !key.startsWith('x-'))
        throw new Error(`expected a keyword that can be taken away, received ${key} at ${pointer}`);
    }
    this.#type(pointer, text);
    this.#values(pointer, schema['enum']);
    this.#members(pointer);
    for (const key of ['allOf', 'oneOf']) this.#branches(pointer, key);
    if (schema['items']) this.#schema(pointerTo(pointer, 'items'));
  }

  #type(pointer: string, text: boolean): void {
    const { type, ...beside } = this.#at(pointer) as Node;
    const decided = 'enum' in beside || 'const' in beside;
    if (type === undefined || decided || (text && type === 'string')) return;
    const here = pointerTo(pointer, 'type');
    if (this.#typed.has(here)) return;
    this.#add(here, 'any type', ANY);
    if (Array.isArray(type)) for (const index of type.keys()) this.#drop(here, index);
  }

  #values(pointer: string, values: unknown): void {
    if (!Array.isArray(values)) return;
    const here = pointerTo(pointer, 'enum');
    if (values.length > 1) for (const index of values.keys()) this.#drop(here, index);
    if (!this.#limitedElsewhere.has(here)) this.#remove(here, 'any value');
  }

  #members(pointer: string): void {
    const schema = this.#at(pointer) as Node;
    const required = (schema['required'] ?? []) as string[];
    for (const index of required.keys()) this.#drop(pointerTo(pointer, 'required'), index);
    const closed = schema['additionalProperties'] === false;
    if (closed) this.#remove(pointerTo(pointer, 'additionalProperties'));
    else if (schema['additionalProperties'] !== undefined)
      throw new Error(`expected additionalProperties to be false at ${pointer}`);
    for (const [name, member] of Object.entries((schema['properties'] ?? {}) as Node)) {
      const here = pointerTo(pointerTo(pointer, 'properties'), name);
      // Where no other member is allowed, a member that is not listed is refused; a required one has to be listed.
      if (closed && !required.includes(name)) this.#remove(here, 'not listed');
      if ('$ref' in (member as Node)) this.#add(here, 'any value', {});
      this.#schema(here);
    }
  }

  #branches(pointer: string, keyword: string): void {
    const branches = (this.#at(pointer) as Node)[keyword];
    if (!Array.isArray(branches)) return;
    const here = pointerTo(pointer, keyword);
    if (keyword === 'allOf') this.#siblings(here, branches.length);
    else this.#remove(here, 'any value');
    for (const index of branches.keys()) {
      this.#drop(here, index, `without ${this.#title(pointerTo(here, index))}`);
      this.#schema(pointerTo(here, index));
    }
  }

  /** Enums of which another member of the same allOf says all that they say as a whole. */
  readonly #limitedElsewhere = new Set<string>();

  #siblings(allOf: string, count: number): void {
    const members = [...Array(count).keys()].map((index) => this.#follow(pointerTo(allOf, index)));
    const types = members.map((member) => pointerTo(member, 'type'));
    const shared = types.filter((type) => isDeepStrictEqual(this.#at(type), this.#at(types[0] ?? '')));
    if (shared.length > 1) {
      for (const type of shared) this.#typed.add(type);
      this.constraints.push({
        pointer: allOf,
        change: 'any type in every member',
        edits: shared.map((type) => ({ pointer: type, value: ANY })),
      });
    }
    for (const member of members) {
      for (const [name, enums] of this.#enumsByName(member)) {
        const others = members.filter((other) => other !== member).map((other) => this.#allowed(other, name));
        for (const here of enums) {
          const values = this.#at(here) as unknown[];
          if (others.some((allowed) => allowed?.every((value) => values.includes(value))))
            this.#limitedElsewhere.add(here);
        }
      }
    }
  }

  /** The enums of the members of an object, in itself and in its alternatives. */
  #enumsByName(pointer: string): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const place of [pointer, ...this.#alternatives(pointer)])
      for (const name of Object.keys((this.#at(pointerTo(place, 'properties')) ?? {}) as Node)) {
        const here = pointerTo(pointerTo(pointerTo(place, 'properties'), name), 'enum');
        if (this.#at(here)) found.set(name, [...(found.get(name) ?? []), here]);
      }
    return found;
  }

  /** The values that a schema allows for a member; `undefined` where one of its alternatives allows any. */
  #allowed(pointer: string, name: string): unknown[] | undefined {
    const lists = this.#alternatives(pointer).map((place) => {
      const member = (this.#at(pointerTo(pointerTo(place, 'properties'), name)) ?? {}) as Node;
      return 'const' in member ? [member['const']] : (member['enum'] as unknown[] | undefined);
    });
    return lists.length > 0 && lists.every((list) => list !== undefined) ? lists.flat() : undefined;
  }

  #alternatives(pointer: string): string[] {
    const branches = this.#at(pointerTo(pointer, 'oneOf'));
    if (!Array.isArray(branches)) return [];
    return [...branches.keys()].map((index) => this.#follow(pointerTo(pointerTo(pointer, 'oneOf'), index)));
  }

  #title(pointer: string): string {
    const { title, type } = this.#at(this.#follow(pointer)) as { title?: string; type?: string };
    return title ?? type ?? pointer;
  }

  #flag(owner: string, key: string): void {
    if ((this.#at(owner) as Node)[key] === true) this.#remove(pointerTo(owner, key));
  }

  #remove(pointer: string, change = 'removed'): void {
    this.#add(pointer, change, undefined);
  }

  #drop(list: string, index: number, change?: string): void {
    const values = this.#at(list) as unknown[];
    this.#add(list, change ?? `without ${JSON.stringify(values[index])}`, values.toSpliced(index, 1));
  }

  #add(pointer: string, change: string, value: unknown): void {
    const known = this.constraints.some((one) => one.pointer === pointer && one.change === change);
    if (!known) this.constraints.push({ pointer, change, edits: [{ pointer, value }] });
  }

  #at(pointer: string): unknown {
    return pointerKeys(pointer).reduce<unknown>(
      (node, key) => (node as Node | undefined)?.[key],
      this.#document,
    );
  }

  /** Where a reference leads; the pointer itself where none stands there. */
  #follow(pointer: string): string {
    const { $ref } = (this.#at(pointer) ?? {}) as { $ref?: string };
    return $ref === undefined ? pointer : this.#follow($ref.slice(1));
  }
}
