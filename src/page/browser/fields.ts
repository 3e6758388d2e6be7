/**
 * What the form of a value looks like: the members that its schema gives it, in the order of the document. The form asks the validators
 * which value is legal when.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#name-applying-subschemas
 */

/** A schema of the OpenAPI document, as far as a form needs it. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export type Schemas = Readonly<Record<string, Schema>>;

export interface Choice {
  readonly value: unknown;
  readonly label: string;
}

/** A member, and what it is edited with. */
export type Field = { readonly name: string; readonly hint: string } & (
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  /** An object, or a list of them; `of` names its form. */
  | { readonly kind: 'object' | 'list'; readonly of: string }
);

/** By the name of the schema. */
export type Forms = Readonly<Record<string, readonly Field[]>>;

/** The forms of a schema and of those inside it. */
export function formsOf(name: string, schemas: Schemas): Forms {
  const forms: Record<string, readonly Field[]> = {};
  const resolve = (schema: Schema): Schema =>
    schema.$ref === undefined ? schema : (schemas[nameOf(schema)] ?? {});

  /** The schemas that apply to the value, or may. One that combines others is left out if it has no members of its own. */
  const leaves = (schema: Schema): Schema[] => {
    const target = resolve(schema);
    const parts = [...(target.allOf ?? []), ...(target.oneOf ?? [])];
    const own = parts.length === 0 || target.properties ? [target] : [];
    return [...own, ...parts.flatMap(leaves)];
  };

  const add = (of: string): void => {
    if (forms[of]) return;
    const members = new Map<string, [Schema, Schema][]>();
    for (const leaf of leaves(schemas[of] ?? {}))
      for (const [member, schema] of Object.entries(leaf.properties ?? {}))
        members.set(member, [...(members.get(member) ?? []), [schema, leaf]]);
    forms[of] = [];
    forms[of] = [...members].flatMap(([member, parts]) => fieldOf(member, parts) ?? []);
  };

  /** @param parts what the schemas say about the member, each with the schema that says it */
  const fieldOf = (name: string, parts: readonly (readonly [Schema, Schema])[]): Field | undefined => {
    const described = parts.map(([schema]) => ({ ...resolve(schema), ...schema }));
    const base = { name, hint: hintOf(described.find(({ description }) => description)?.description) };
    const inside = parts.flatMap(([schema]) => {
      const list = leaves(schema).find(({ items }) => items)?.items;
      const target = [list ?? schema, ...(resolve(schema).oneOf ?? [])].find(
        (one) => one.$ref !== undefined && leaves(one).some(({ properties }) => properties),
      );
      return target ? [{ kind: list ? ('list' as const) : ('object' as const), of: nameOf(target) }] : [];
    })[0];
    if (inside) {
      add(inside.of);
      return { ...base, ...inside };
    }
    const kinds = parts.flatMap(([schema, by]) => leaves(schema).map((leaf) => ({ leaf, by })));
    const choices = new Map<unknown, Choice>();
    for (const { leaf, by } of kinds) {
      const values =
        leaf.type === 'boolean' ? [true, false] : (leaf.enum ?? ('const' in leaf ? [leaf.const] : []));
      for (const value of values) {
        const title = leaf.const === value && by.title !== value ? by.title : undefined;
        choices.set(value, { value, label: title ? `${String(value)} · ${title}` : String(value) });
      }
    }
    // An empty text means the same as no value.
    choices.delete('');
    const typed = kinds.some(({ leaf }) => leaf.pattern !== undefined || leaf.type === 'number');
    if (!typed && choices.size > 0) return { ...base, kind: 'choice', choices: [...choices.values()] };
    return typed || kinds.some(({ leaf }) => leaf.type === 'string') ? { ...base, kind: 'text' } : undefined;
  };

  add(name);
  return forms;
}

export function nameOf({ $ref = '' }: Schema): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}

/** The first sentence of a description, or its part up to a colon or semicolon. */
function hintOf(description = ''): string {
  const [, first = ''] = /^\s*(.+?)(?:[.:;](?:\s|$)|$)/s.exec(description) ?? [];
  return first.replaceAll(/\s+/g, ' ').replaceAll('`', '');
}
