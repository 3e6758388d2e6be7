/**
 * All that the schema says of one place in a value, over all branches: which types it may have there, which members, which elements.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10
 */
import { typeOf } from './evaluate.ts';
import type { Schema, Schemas } from './schema.ts';

export class Place {
  /** Empty where the schema says nothing of the place. */
  readonly types: ReadonlySet<string>;
  readonly #schemas: Schemas;
  readonly #parts: readonly Schema[];
  readonly #members = new Map<string, Place>();
  #items: Place | undefined;

  constructor(schemas: Schemas, together: readonly Schema[]) {
    this.#schemas = schemas;
    this.#parts = together.flatMap((schema) => [...this.#spread(schema)]);
    this.types = new Set(this.#parts.flatMap(typesOf));
  }

  /** Whether the schema names the member. */
  has(name: string): boolean {
    return this.#named(name).length > 0;
  }

  member(name: string): Place {
    let member = this.#members.get(name);
    if (!member) {
      member = new Place(this.#schemas, this.#named(name));
      if (this.has(name)) this.#members.set(name, member);
    }
    return member;
  }

  items(): Place {
    this.#items ??= new Place(
      this.#schemas,
      this.#parts.flatMap((part) => part.items ?? []),
    );
    return this.#items;
  }

  /** The name of the elements of a list: that of the schema that they have. */
  get element(): string | undefined {
    return this.#parts.flatMap(({ items }) => items?.$ref?.split('/').at(-1) ?? [])[0];
  }

  /** The names of the elements of the lists that are members here. */
  get lists(): Set<string> {
    const names = this.#parts.flatMap(({ properties = {} }) => Object.keys(properties));
    return new Set(names.flatMap((name) => this.member(name).element ?? []));
  }

  #named(name: string): Schema[] {
    return this.#parts.flatMap(({ properties = {} }) =>
      Object.hasOwn(properties, name) ? [properties[name] ?? {}] : [],
    );
  }

  *#spread(schema: Schema): Generator<Schema> {
    yield schema;
    const { $ref, allOf = [], oneOf = [], if: condition, else: otherwise } = schema;
    const followed = $ref === undefined ? undefined : this.#schemas.follow($ref);
    const others = [followed, ...allOf, ...oneOf, condition, otherwise].filter(
      (other) => other !== undefined,
    );
    for (const other of others) yield* this.#spread(other);
  }
}

function typesOf(part: Schema): readonly string[] {
  if (part.type !== undefined)
    return [part.type].flat().map((name) => (name === 'integer' ? 'number' : name));
  return (part.enum ?? ('const' in part ? [part.const] : [])).map(typeOf);
}
