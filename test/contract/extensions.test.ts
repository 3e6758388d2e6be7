/** The document explains each extension that it uses, for tools that know none of them, and explains no other. */
import { expect, test } from 'vitest';
import document from '../../generated/openapi.json' with { type: 'json' };
import { nodesIn } from '../../src/codegen/nodes.ts';

const explained = Object.keys(document['x-extensions']);

// The values of examples are data, and the list itself names all extensions.
const names = [...nodesIn(document, ['value', 'x-extensions'])].flatMap(([node]) => Object.keys(node));
const all = [...new Set(names.filter((name) => name.startsWith('x-')))].sort();

test('each extension of the document is explained in it', () => {
  expect(all.length).toBeGreaterThan(15);
  expect(all.filter((name) => !explained.includes(name))).toEqual([]);
});

test('each explained extension is used', () => {
  expect(explained.filter((name) => !all.includes(name))).toEqual([]);
});
