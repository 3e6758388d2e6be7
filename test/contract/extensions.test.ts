/** The document explains each extension that it uses, for tools that know none of them, and explains no other. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const document = JSON.parse(readFileSync('generated/openapi.json', 'utf8')) as Record<string, unknown>;
const explained = Object.keys(document['x-extensions'] as object);

/** Names of extensions, at any depth; not those inside examples, whose values are data. */
function used(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => {
    if (!key.startsWith('x-')) return key === 'value' ? [] : used(child);
    // The list itself names them all.
    return key === 'x-extensions' ? [key] : [key, ...used(child)];
  });
}

const all = [...new Set(used(document))].sort();

test('each extension of the document is explained in it', () => {
  expect(all.length).toBeGreaterThan(15);
  expect(all.filter((name) => !explained.includes(name))).toEqual([]);
});

test('each explained extension is used', () => {
  expect(explained.filter((name) => !all.includes(name))).toEqual([]);
});
