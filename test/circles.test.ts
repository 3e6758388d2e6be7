/** No file of src imports itself over others, not even for a type: who reads a file has to know only what stands below it. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

type Imports = ReadonlyMap<string, readonly string[]>;

/** @returns the files of circles, and those above them */
function circling(imports: Imports): string[] {
  let left = [...imports.keys()];
  for (;;) {
    const rest = left.filter((file) => imports.get(file)?.some((other) => left.includes(other)));
    if (rest.length === left.length) return left;
    left = rest;
  }
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles.map(({ fileName }) => join(dirname(file), fileName));
}

test('src has no circle of imports', () => {
  const imports = new Map(globSync('src/**/*.ts').map((file) => [file, importsOf(file)]));
  expect([...imports.values()].flat().filter((file) => imports.has(file)).length).toBeGreaterThan(700);
  expect(circling(imports)).toEqual([]);
});

test('and a circle is found', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['a', 'c']],
    ['c', []],
  ]);
  expect(circling(imports)).toEqual(['a', 'b']);
});
