/**
 * Schemas mean what the official suite of JSON Schema says that they mean: for each schema of it the generator makes validators that give
 * each answer of the suite, in ajv's code and as data for the client, or it refuses the schema with a sentence.
 *
 * npm has the suite of draft 4, whose keywords mean the same today but for limits that are booleans, which OpenAPI 3.0 has too.
 *
 * @see https://github.com/json-schema-org/JSON-Schema-Test-Suite
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorsOf as clientErrorsOf } from '../../src/client/interpret.ts';
import { linked } from '../client/two-judges.ts';
import { clientSchemas } from '../../src/codegen/client-schemas.ts';
import { DocumentError } from '../../src/codegen/document-error.ts';
import { contractDocument } from '../../src/codegen/operations.ts';
import { decideAlternatives } from '../../src/codegen/tags.ts';
import { refuseUnsupported } from '../../src/codegen/unsupported.ts';
import { upgraded } from '../../src/codegen/upgrade.ts';
import { validatorModule } from '../../src/codegen/validators.ts';
import { compileValidators } from '../codegen/compile-validators.ts';
import type { Validators } from '../../src/contract/document.ts';
import type { OpenApiDocument } from '../../src/contract/openapi.ts';
import { npmPackage } from './npm-package.ts';

interface Group {
  readonly description: string;
  readonly schema: object;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

const tests = join(
  npmPackage(
    'json-schema-test-suite@0.0.10',
    'x6/0FXePbVSVuYhmXbGawjomfMBhxB48KRbiB64oAW0BjdO3PaVV9cMi/u9LVh1fU6euCGpkID32jXfWCyGZmg==',
  ),
  'tests/draft4',
);
const files = readdirSync(tests).filter((name) => name.endsWith('.json'));

const ANY = ['object', 'array', 'string', 'number', 'boolean', 'null'];
const INSIDE = new Set(['items', 'additionalProperties', 'not']);
const LISTS = new Set(['allOf', 'anyOf', 'oneOf']);
const MAPS = new Set(['properties', 'patternProperties']);

/** The same schema with what the generator asks for: a type beside what depends on it, and words beside `not`. */
function explicit(schema: object): object {
  const inside = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? explicit(value) : value;
  const entries = Object.entries(schema).map(([key, value]: [string, unknown]) => {
    if (INSIDE.has(key)) return [key, inside(value)];
    if (LISTS.has(key)) return [key, (value as unknown[]).map(inside)];
    if (MAPS.has(key))
      return [
        key,
        Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, inside(one)])),
      ];
    return [key, value];
  });
  return {
    ...('$ref' in schema || 'enum' in schema ? {} : { type: ANY }),
    ...('not' in schema && { 'x-form': 'another value' }),
    ...(Object.fromEntries(entries) as object),
  };
}

function documentOf(schema: object, openapi: string): OpenApiDocument {
  return {
    openapi,
    info: { title: 'Suite', version: '1.0.0' },
    servers: [{ url: 'https://suite.example' }],
    paths: {
      '/given': {
        post: {
          operationId: 'give',
          security: [],
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Given' } } },
          },
          responses: {},
        },
      },
    },
    components: { schemas: { Given: explicit(schema) } },
  } as unknown as OpenApiDocument;
}

/** What the validators say of each value, or why there are none. */
async function answers(schema: object, values: readonly unknown[]) {
  const limits = Object.entries(schema).some(([key, value]) => key.startsWith('exclusive') && value === true);
  try {
    const document = upgraded(documentOf(schema, limits ? '3.0.3' : '3.1.0'));
    refuseUnsupported(document);
    const { schemas } = contractDocument(document);
    const validate = compileValidators(schemas)['Given'];
    const shipped = (await moduleOf(schemas))['Given'];
    const decided = decideAlternatives(schemas.definitions);
    const { schema: data, references, unread } = clientSchemas('Given', decided['Given'] ?? {}, decided);
    const linkedData = linked(data, { ...references, Given: data });
    return {
      byCode: values.map((value) => validate?.(value)),
      errors: values.map((value) => errorsOf(validate, value)),
      shipped: values.map((value) => errorsOf(shipped, value)),
      // What the client does not know as data is left to ajv's code.
      byData:
        unread.length === 0
          ? values.map((value) => clientErrorsOf(linkedData, value).length === 0)
          : undefined,
    };
  } catch (error) {
    if (error instanceof DocumentError) return { refused: error.message };
    throw error;
  }
}

function errorsOf(validator: Validators[string] | undefined, value: unknown) {
  return validator?.(value) === false ? validator.errors?.map(({ schemaPath: _, ...error }) => error) : [];
}

async function moduleOf(schemas: Parameters<typeof validatorModule>[0]) {
  const { code } = await validatorModule(schemas);
  const url = `data:text/javascript,${encodeURIComponent(code)}`;
  return ((await import(/* @vite-ignore */ url)) as { validators: Validators }).validators;
}

const refused: Record<string, string[]> = {};

describe.each(files)('%s', (file) => {
  const groups = JSON.parse(readFileSync(join(tests, file), 'utf8')) as Group[];
  test.each(groups)('$description', async ({ description, schema, tests }) => {
    const given = await answers(
      schema,
      tests.map(({ data }) => data),
    );
    if (given.refused !== undefined)
      (refused[given.refused.replace(/^expected a reference.*/, 'a reference elsewhere')] ??= []).push(
        description,
      );
    else {
      const right = tests.map(({ valid }) => valid);
      expect(given.byCode).toEqual(right);
      expect(given.shipped).toEqual(given.errors);
      expect(given.byData ?? right).toEqual(right);
    }
  });
});

test('24 of the 73 schemas are refused, each with the reason', () => {
  const strange = (keyword: string) =>
    `the keyword ${keyword} is not supported; write the rule with other keywords`;
  const counts = Object.entries(refused).map(([reason, groups]) => [reason, groups.length]);
  expect(Object.fromEntries(counts)).toEqual({
    [strange('additionalItems')]: 4,
    [strange('dependencies')]: 3,
    [strange('definitions')]: 1,
    [strange('id')]: 1,
    [strange('tilda~field')]: 1,
    // The first of a list of schemas, which is written as prefixItems today.
    [strange('0')]: 3,
    'a reference elsewhere': 8,
    'type "object" not allowed by context "string" (strictTypes)': 2,
    'property foo matches pattern f.o (use allowMatchingProperties)': 1,
  });
});
