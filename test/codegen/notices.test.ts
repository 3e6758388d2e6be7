/** What makes the files of a page or of the package large is told, with its line; nothing of the contract is. */
import { expect, test } from 'vitest';
import { generate } from '../../src/codegen/generate.ts';
import { body, notices, documented } from './features.ts';
import { noticesOf } from '../../src/codegen/notices.ts';
import { SchemaCollection } from '../../src/codegen/schemas.ts';

const many = (count: number) => ({
  type: 'object',
  properties: Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`m${index}`, { type: 'string', enum: ['a', 'b', 'c'] }]),
  ),
});

test('a notice names a keyword that the client does not understand', async () => {
  const told = await notices(
    body({ type: 'object', properties: { day: { type: 'string', format: 'date' }, other: { const: 1 } } }),
  );
  expect(told).toEqual([
    expect.stringMatching(
      /^format: date: the client does not understand format here, .* loads the code of ajv, \d+ kB when compressed; write /,
    ),
  ]);
});

test('a keyword behind a reference is named once', async () => {
  const either = { $ref: '#/components/schemas/Either' };
  const told = await notices(
    body(
      { type: 'object', properties: { a: either, b: either } },
      {
        Either: {
          oneOf: [
            { type: 'string', format: 'date' },
            { type: 'string', maxLength: 4 },
          ],
        },
      },
    ),
  );
  expect(told).toEqual([expect.stringMatching(/^format: date: the client does not understand format here/)]);
});

test('a notice names a schema that becomes much code', async () => {
  expect(await notices(body({ $ref: '#/components/schemas/Large' }, { Large: many(150) }))).toEqual([
    expect.stringMatching(/^Large:: this schema becomes \d+ kB of code, expected at most 50 kB; give /),
  ]);
});

test('a schema that is referred to often becomes code once', async () => {
  const properties = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`p${index}`, { $ref: '#/components/schemas/Part' }]),
  );
  expect(await notices(body({ type: 'object', properties }, { Part: many(6) }))).toEqual([]);
});

test('the contract itself causes no notice', async () => {
  const told: string[] = [];
  await generate('spec', [], (notice) => told.push(notice));
  expect(told).toEqual([]);
});

test('the exact words of a notice', async () => {
  const collected = new SchemaCollection(documented({ components: { schemas: { A: {}, B: {} } } }));
  const sizes = new Map([
    ['A', 50_000],
    ['B', 50_001],
  ]);
  expect(await noticesOf(collected, [], '', sizes)).toEqual([
    {
      pointer: '/components/schemas/B',
      text: 'this schema becomes 51 kB of code, expected at most 50 kB; give its larger parts files of their own, so that each becomes code once',
    },
  ]);
  const unread = [{ name: 'A', pointer: '/format', keyword: 'format' }];
  expect(await noticesOf(collected, unread, 'export const some = 1;', new Map())).toEqual([
    {
      pointer: '/components/schemas/A/format',
      text: 'the client does not understand format here, so every page that validates loads the code of ajv, 1 kB when compressed; write the rule with other keywords, or accept the size in test/client/bundle.test.ts',
    },
  ]);
});
