/** The document explains each extension that it uses, for tools that know none of them, and explains no other. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodesIn } from '../../src/codegen/nodes.ts';

const document = JSON.parse(readFileSync('generated/openapi.json', 'utf8')) as Record<string, unknown>;
const explained = Object.keys(document['x-extensions'] as object);

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
