/** What makes the files of a page or of the package large is told, with its line; nothing of the contract is. */
import { expect, test } from 'vitest';
import { generate } from '../../src/codegen/generate.ts';
import { body, notices } from './features.ts';

const many = (count: number) => ({
  type: 'object',
  properties: Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`m${index}`, { type: 'string', enum: ['a', 'b', 'c'] }]),
  ),
});

test('a keyword that the client does not understand', async () => {
  const told = await notices(
    body({ type: 'object', properties: { day: { type: 'string', format: 'date' }, other: { const: 1 } } }),
  );
  expect(told).toEqual([
    expect.stringMatching(
      /^format: date: the client does not understand format here, .* loads the code of ajv, \d+ kB when compressed; write /,
    ),
  ]);
});

test('one behind a reference, once', async () => {
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

test('a schema that becomes much code', async () => {
  expect(await notices(body({ $ref: '#/components/schemas/Large' }, { Large: many(150) }))).toEqual([
    expect.stringMatching(/^Large:: this schema becomes \d+ kB of code, expected at most 50 kB; give /),
  ]);
});

test('and a schema that is referred to often becomes code once', async () => {
  const properties = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`p${index}`, { $ref: '#/components/schemas/Part' }]),
  );
  expect(await notices(body({ type: 'object', properties }, { Part: many(6) }))).toEqual([]);
});

test('the contract has nothing to tell', async () => {
  const told: string[] = [];
  await generate('spec', [], (notice) => told.push(notice));
  expect(told).toEqual([]);
});
