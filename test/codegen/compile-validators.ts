/** The validators of generated/ by the names of their schemas, compiled in this process as ajv has them. */
import type { Validators } from '../../src/contract/document.ts';
import type { SchemaCollection } from '../../src/codegen/schemas.ts';
import { compiler } from '../../src/codegen/validators.ts';

export function compileValidators(schemas: SchemaCollection): Validators {
  const ajv = compiler(schemas);
  return Object.fromEntries(
    [...schemas.roots].map((name) => [name, ajv.compile({ $ref: `contract#/$defs/${name}` })]),
  );
}
