/** What becomes of a document of OpenAPI 3.0. */
import { describe, expect, test } from 'vitest';
import { upgraded } from '../../src/codegen/upgrade.ts';
import { thrown } from './features.ts';

describe('OpenAPI 3.0 becomes 3.1', () => {
  const to31 = (schema: unknown) =>
    upgraded({ openapi: '3.0.3', components: { schemas: { A: schema } } } as never).components?.schemas?.[
      'A'
    ];

  test.each<[string, unknown, unknown]>([
    ['null', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    ['no null', { type: 'string', nullable: false }, { type: 'string' }],
    ['null without a type', { nullable: true }, {}],
    [
      'a member of that name',
      { properties: { nullable: { type: 'string', nullable: true } } },
      { properties: { nullable: { type: ['string', 'null'] } } },
    ],
    [
      'limits',
      { minimum: 1, exclusiveMinimum: true, maximum: 2, exclusiveMaximum: true },
      { exclusiveMinimum: 1, exclusiveMaximum: 2 },
    ],
    [
      'limits that do not count',
      { minimum: 1, exclusiveMinimum: false, exclusiveMaximum: true },
      { minimum: 1 },
    ],
    ['limits of 3.1', { exclusiveMinimum: 1, minimum: 0 }, { exclusiveMinimum: 1, minimum: 0 }],
    ['a reference', { $ref: '#/a', nullable: true }, { $ref: '#/a' }],
    [
      'lists',
      { allOf: [{ type: 'string', nullable: true }, null, 1] },
      { allOf: [{ type: ['string', 'null'] }, null, 1] },
    ],
    ...['example', 'examples', 'enum', 'const', 'default', 'x-jsonp'].map(
      (key): [string, unknown, unknown] => [
        `what is no schema in ${key}`,
        { [key]: { a: { type: 'string', nullable: true } } },
        { [key]: { a: { type: 'string', nullable: true } } },
      ],
    ),
  ])('%s', (_name, schema, expected) => {
    expect(to31(schema)).toEqual(expected);
  });

  test('a document of 3.1 stays as it is', () => {
    for (const openapi of ['3.1.0', '3.1.9']) {
      const document = { openapi, components: { schemas: { A: { nullable: true } } } } as never;
      expect(upgraded(document)).toBe(document);
    }
    expect(upgraded({ openapi: '3.0.0' } as never)).toEqual({ openapi: '3.1.0' });
  });

  test.each([
    ['3.2.0', '3.2.0'],
    ['2.0.0', '2.0.0'],
    ['3.0', '3.0'],
    ['3.1', '3.1'],
    ['13.1.0', '13.1.0'],
    ['13.0.0', '13.0.0'],
    [undefined, 'another kind of document'],
    [3.1, 'another kind of document'],
  ])('%s is refused', (openapi, received) => {
    expect(thrown(() => upgraded({ openapi } as never))).toEqual([
      '/openapi',
      `expected OpenAPI 3.0 or 3.1, received ${received}; to mend it: convert the document`,
    ]);
  });
});
