/**
 * Compiles the schemas to validators that need no code generation at run time: self-contained ES modules, one function for
 * each schema. `validators` stops at the first fault; `explainers` finds them all.
 *
 * @see https://ajv.js.org/standalone.html
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
import { _, stringify, type KeywordErrorDefinition } from 'ajv';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import discriminator from 'ajv/dist/vocabularies/discriminator/index.js';
import addFormats from 'ajv-formats';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { Validators } from '../contract/document.ts';
import type { Schema } from './openapi.ts';
import type { SchemaCollection } from './schemas.ts';
import { decideAlternatives } from './tags.ts';

const ID = 'contract';

/** A schema that does not compile, with the place where it stands in the document. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
  readonly pointer: string;

  constructor(pointer: string, reason: string) {
    super(reason);
    this.pointer = pointer;
  }
}

interface Mode {
  /** Whether to find every fault instead of the first. */
  readonly allErrors: boolean;
}

/** The source of an ES module that exports a validator for each schema that something is judged by. */
export async function validatorModule(schemas: SchemaCollection, mode: Mode): Promise<string> {
  const ajv = compiler(schemas, { ...mode, code: { source: true, esm: true, lines: true } });
  const names = [...schemas.roots].sort();
  const source = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, reference(name)])));
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, sourcefile: 'validators.js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

/** The same validators, compiled in this process. */
export function compileValidators(schemas: SchemaCollection, mode: Mode): Validators {
  const ajv = compiler(schemas, mode);
  return Object.fromEntries([...schemas.roots].map((name) => [name, ajv.compile({ $ref: reference(name) })]));
}

function reference(name: string): string {
  return `${ID}#/$defs/${name}`;
}

function compiler(schemas: SchemaCollection, options: Options): Ajv2020 {
  const definitions = decideAlternatives(schemas.definitions);
  const ajv = strictAjv(options);
  ajv.addSchema({ $id: ID, $defs: definitions });
  for (const name of schemas.roots) {
    try {
      if (!ajv.getSchema(reference(name))) throw new Error(`no schema has the name ${name}`);
    } catch (error) {
      throw locate(schemas, error as Error);
    }
  }
  return ajv;
}

function strictAjv(options: Options): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    discriminator: true,
    messages: false,
    ...options,
  });
  addFormats.default(ajv);
  ajv.removeKeyword('discriminator');
  ajv.addKeyword({ ...discriminator.default, error: tagError });
  return ajv;
}

/** Ajv's own error for a wrong tag does not say which tags there are. */
const tagError: KeywordErrorDefinition = {
  message: '',
  params: ({ params, schema }) => _`{tag: ${params['tagName']}, allowedValues: ${stringify(schema.values)}}`,
};

/** Finds the smallest subschema that fails on its own, since the compiler names none. */
function locate(schemas: SchemaCollection, error: Error): SchemaError {
  const definitions = schemas.definitions;
  const compiles = (schema: Schema): Error | undefined => {
    try {
      // Definitions are only followed when something refers to them, so a broken sibling does no harm.
      strictAjv({}).compile({ ...schema, $defs: {} });
      return undefined;
    } catch (failure) {
      return failure as Error;
    }
  };
  const search = (schema: unknown, pointer: string): SchemaError | undefined => {
    if (typeof schema !== 'object' || schema === null) return undefined;
    for (const [key, child] of Object.entries(schema)) {
      const found = search(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      if (found) return found;
    }
    if (Array.isArray(schema) || JSON.stringify(schema).includes('"$ref"')) return undefined;
    const parent = pointer.split('/').at(-2);
    if (pointer.endsWith('/properties') && parent !== 'properties') return undefined;
    const failure = compiles(schema as Schema);
    return failure && new SchemaError(pointer, failure.message);
  };
  for (const [name, schema] of Object.entries(definitions)) {
    const found = search(schema, schemas.pointers[name] ?? '');
    if (found) return found;
  }
  return new SchemaError('', error.message);
}
