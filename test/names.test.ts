/** What is of orders stands apart: the code of src reads the names of the API from generated/, and names none of them itself. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import bundled from '../generated/openapi.json' with { type: 'json' };
import { nodesIn } from '../src/codegen/nodes.ts';

/** The folders that are about orders. */
const OF_ORDERS = /^src\/(client|mock|page\/browser)\/order\//;

/** Names of the contract that are also those of JavaScript, and of the type of a value. */
const SHARED = new Set(['Error', 'Symbol', 'Type']);

const inNodes = [...nodesIn(bundled, ['examples'])].flatMap(([{ operationId, properties }]) => [
  ...(typeof operationId === 'string' ? [operationId] : []),
  ...Object.keys(properties ?? {}),
]);
const names = [...new Set([...inNodes, ...Object.keys(bundled.components.schemas)])].filter(
  (name) => !SHARED.has(name),
);

function named(file: string, text: string): string[] {
  // A word such as Key or Name is also that of a type; in quotes it is the member.
  const all = names.map((one) => (/[a-z][A-Z]/.test(one) ? one : `(?<=['"\`])${one}(?=['"\`])`));
  const name = new RegExp(`(?<![\\w-])(${all.join('|')})(?![\\w-])`, 'g');
  return text.split('\n').flatMap((line, index) =>
    // Comments may have examples.
    /^\s*(\*|\/\*|\/\/)/.test(line)
      ? []
      : [...line.matchAll(name)].map(([found]) => `${file}:${index + 1}: ${found}`),
  );
}

test('no operation, schema or member of the API is named in src outside the folders of orders', () => {
  const files = globSync('src/**/*.{ts,json}').filter((file) => !OF_ORDERS.test(file));
  expect(files.length).toBeGreaterThan(250);
  expect(files.flatMap((file) => named(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('and a file that names one is found', () => {
  expect(named('a.ts', `// placeOrder\nif (result.OrderStatus) placeOrder(one['Quantity']);`)).toEqual([
    'a.ts:2: OrderStatus',
    'a.ts:2: placeOrder',
    'a.ts:2: Quantity',
  ]);
});
