/** Finds the place of a fault that ajv reports in a schema, since ajv does not always name it. */
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { pointerTo } from '../contract/finding.ts';
import { strictAjv } from './ajv.ts';
import { DocumentError } from './document-error.ts';
import type { Schema } from '../contract/openapi.ts';
import type { SchemaCollection } from './schemas.ts';

export function schemaFault(schemas: SchemaCollection, error: Error): DocumentError {
  const [loose, strict] = [strictAjv({ strict: false }), strictAjv()];
  for (const [name, schema] of Object.entries(schemas.definitions)) {
    const pointer = schemas.pointer(name);
    const found = smallestFailing(withoutReferences(schema), pointer, loose);
    if (found) return found;
    const reason = failure(withoutReferences(schema), strict);
    if (reason !== undefined) {
      // In strict mode the compiler names the place.
      const [said, place = ''] = / at "#?([^"]*)"/.exec(reason) ?? [];
      return new DocumentError(
        pointer + place,
        inWords(said === undefined ? reason : reason.replace(said, '')),
      );
    }
  }
  return new DocumentError('', error.message);
}

/** Keywords whose members are schemas by name: a member `type` is not a keyword there. */
const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);

/** The smallest subschema that fails on its own, and the keyword in it. */
function smallestFailing(
  schema: unknown,
  pointer: string,
  ajv: Ajv2020,
  isMap = false,
): DocumentError | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  for (const [key, child] of Object.entries(schema)) {
    const found = smallestFailing(child, pointerTo(pointer, key), ajv, !isMap && MAPS.has(key));
    if (found) return found;
  }
  if (Array.isArray(schema) || isMap) return undefined;
  const reason = failure(schema as Schema, ajv);
  if (reason === undefined) return undefined;
  const keyword = Object.keys(schema).find(
    (key) => failure({ ...schema, [key]: undefined }, ajv) === undefined,
  );
  if (keyword === undefined) return new DocumentError(pointer, reason);
  const value = JSON.stringify((schema as Schema)[keyword]);
  return new DocumentError(
    pointerTo(pointer, keyword),
    reason.startsWith('schema is invalid')
      ? `expected a value that ${keyword} can have, received ${value}`
      : reason,
  );
}

/** The schema without references; the keywords beside them stay. */
function withoutReferences(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (key, node: unknown) =>
    key === '$ref' && typeof node === 'string' ? undefined : node,
  ) as Schema;
}

function failure(schema: Schema, ajv: Ajv2020): string | undefined {
  try {
    ajv.compile(JSON.parse(JSON.stringify(schema)) as Schema);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What ajv asks for in its strict mode, and what to do about it. */
function inWords(reason: string): string {
  const [, types, keyword] = /missing type "([^"]+)" for keyword "([^"]+)"/.exec(reason) ?? [];
  if (types !== undefined)
    return `expected the type ${types.replaceAll(',', ' or ')} beside ${keyword}, received none; write it`;
  const [, member] = /required property "([^"]+)" is not defined/.exec(reason) ?? [];
  if (member !== undefined)
    return `expected ${member} among the properties beside required, received none; write it there, with true where nothing more is known`;
  return reason.replace('strict mode: ', '');
}
