/** The enumeration of constraints finds each, and leaves out only what its rules leave out. */
import { describe, expect, test } from 'vitest';
import type { OpenApiDocument, Schema } from '../../src/contract/openapi.ts';
import { without } from './collector.ts';
import { constraintsOf } from './constraints.ts';

describe('schemas', () => {
  test('each keyword, each value and each required member is a constraint', () => {
    expect(
      found({
        type: 'object',
        required: ['a'],
        additionalProperties: false,
        properties: {
          a: { enum: ['x', 'y'] },
          b: { type: 'string', pattern: '^x', maxLength: 3 },
          c: { type: 'array', minItems: 1, items: { const: 1 } },
        },
      }),
    ).toEqual([
      '/required without "a"',
      '/additionalProperties removed',
      '/properties/a/enum without "x"',
      '/properties/a/enum without "y"',
      '/properties/a/enum any value',
      '/properties/b not listed',
      '/properties/b/pattern removed',
      '/properties/b/maxLength removed',
      '/properties/b/maxLength looser',
      '/properties/b/type any type',
      '/properties/c not listed',
      '/properties/c/minItems removed',
      '/properties/c/items removed',
      '/properties/c/minItems looser',
      '/properties/c/type any type',
      '/properties/c/items/const removed',
      '/type any type',
    ]);
  });

  test.each(['oneOf', 'anyOf'])('each alternative of %s is a constraint, and all of them together', (key) => {
    expect(found({ [key]: [{ type: 'null' }, { type: 'number' }] })).toEqual([
      `/${key} any value`,
      `/${key} without null`,
      `/${key} without number`,
      `/${key}/0/type any type`,
      `/${key}/1/type any type`,
    ]);
  });

  test('a type that several parts state is one constraint, and a list that another part implies is not one', () => {
    const tagged = (values: string[]) => ({ title: 'T', properties: { t: { enum: values } } });
    expect(
      found({
        allOf: [
          { title: 'A', type: 'object', oneOf: [tagged(['x', 'y'])] },
          { title: 'B', type: 'object', oneOf: [tagged(['x']), tagged(['y', 'z'])] },
        ],
      }).filter((constraint) => /type|any value/.test(constraint)),
    ).toEqual([
      '/allOf any type in every member',
      '/allOf/0/oneOf any value',
      '/allOf/0/oneOf/0/properties/t/enum any value',
      '/allOf/1/oneOf any value',
      '/allOf/1/oneOf/0/properties/t/enum any value',
      '/allOf/1/oneOf/1/properties/t/enum any value',
    ]);
    expect(
      found({
        allOf: [
          { title: 'A', oneOf: [tagged(['x', 'y'])] },
          { title: 'B', oneOf: [tagged(['x'])] },
        ],
      }),
    ).not.toContain('/allOf/0/oneOf/0/properties/t/enum any value');
  });

  test('a type beside the values that have it is not a constraint', () => {
    expect(found({ type: 'string', const: 'x' })).toEqual(['/const removed']);
  });

  test('a keyword that nothing knows how to take away is refused', () => {
    expect(() => found({ contains: {} })).toThrow('received contains at /paths/~1/post/requestBody');
  });
});

describe('operations', () => {
  const json = { 'application/json': { schema: { $ref: '#/components/schemas/N' } } };
  const document: OpenApiDocument = {
    ...documentOf({}),
    security: [{ a: [] }, { b: [] }],
    paths: {
      '/': {
        get: {
          operationId: 'get',
          security: [{ a: [] }],
          parameters: [{ name: 'n', in: 'query', required: true, schema: { type: 'string', minLength: 1 } }],
          'x-jsonp': { operation: 'post', callback: 'n' },
          responses: {
            200: {
              description: '',
              headers: { h: { required: true, schema: { type: 'string' } } },
              content: json,
            },
            400: { description: '', content: json },
            '4XX': { description: '', content: json },
            '5XX': { description: '', content: { 'text/plain': { schema: { type: 'string' } } } },
          },
        },
      },
    },
  };

  test('each part is a constraint, except text that is text and a status that its range covers', () => {
    expect(listed(document).map((line) => line.replace('/paths/~1/get', ''))).toEqual([
      '/security without a',
      '/security without b',
      '/security none needed',
      '/security none needed',
      '/security that of the document',
      '/parameters without n',
      '/parameters/0/required removed',
      '/parameters/0/schema/minLength removed',
      '/parameters/0/schema/minLength looser',
      '/responses/200 removed',
      '/responses/200/headers/h removed',
      '/responses/200/headers/h/required removed',
      '/responses/200/content/application~1json removed',
      '/responses/200/content/application~1json/schema any value',
      '/components/schemas/N/type any type',
      '/components/schemas/N/type with fractions',
      '/responses/400/content/application~1json removed',
      '/responses/400/content/application~1json/schema any value',
      '/responses/4XX removed',
      '/responses/4XX/content/application~1json removed',
      '/responses/4XX/content/application~1json/schema any value',
      '/responses/5XX removed',
      '/responses/5XX/content/text~1plain removed',
      '/responses/5XX/content/text~1plain/schema/type any type',
      '/x-jsonp removed',
      '/x-jsonp/callback removed',
    ]);
  });

  test('taking a constraint away leaves the document itself as it is', () => {
    const [first] = constraintsOf(document);
    const copy = structuredClone(document);
    expect(first && without(document, first).security).toEqual([{ b: [] }]);
    expect(document).toEqual(copy);
  });
});

/** The constraints of a schema, as `pointer change`. */
function found(schema: Schema): string[] {
  const here = '/paths/~1/post/requestBody/content/application~1json/schema';
  return listed(documentOf(schema)).flatMap((line) =>
    line.startsWith(here) ? [line.slice(here.length)] : [],
  );
}

function listed(document: OpenApiDocument): string[] {
  return constraintsOf(document).map(({ pointer, change }) => `${pointer} ${change}`);
}

function documentOf(schema: Schema): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    components: {
      schemas: { N: { type: 'integer' } },
      securitySchemes: { a: { type: 'http', scheme: 'bearer' }, b: { type: 'http', scheme: 'basic' } },
    },
    paths: {
      '/': {
        post: {
          operationId: 'post',
          requestBody: { content: { 'application/json': { schema } } },
          responses: {},
        },
      },
    },
  };
}
