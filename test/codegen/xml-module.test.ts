/** Which bodies of a document are known in XML. */
import { describe, expect, test } from 'vitest';
import { schemasIn, xmlBodies, xmlModule, xmlNamespace } from '../../src/codegen/xml-module.ts';
import type { ContractDocument } from '../../src/contract/document.ts';
import { documented, thrown } from './features.ts';

describe('bodies in XML are known', () => {
  const xml = { 'application/xml': 'A' };
  const operation = (more: object): ContractDocument =>
    ({ operations: [{ method: 'POST', path: '/a', responses: {}, ...more }] }) as unknown as ContractDocument;
  const terms = (content: object) => ({ headers: [], content });

  test.each<[string, object, object]>([
    [
      'of a request',
      { requestBody: { content: xml }, responses: { 204: terms({}) } },
      { request: 'A', responses: { 204: false } },
    ],
    [
      'of an answer, beside others',
      {
        requestBody: { content: { 'a/b': 'A' } },
        responses: { 200: terms({ 'a/b': 'B', ...xml }), '4XX': terms({ 'a/b': 'B' }) },
      },
      { responses: { 200: 'A', '4XX': false } },
    ],
    [
      'in another XML',
      { responses: { 200: terms({ 'application/problem+xml': 'B' }) } },
      { responses: { 200: 'B' } },
    ],
  ])('%s', (_name, more, expected) => {
    expect(xmlBodies(operation(more))).toEqual({ 'POST /a': expected });
  });

  test('not for an operation without XML', () => {
    expect(
      xmlBodies(
        operation({
          requestBody: { content: { 'a/b': 'A' } },
          responses: { 200: terms({ 'a/xmlish': 'A' }) },
        }),
      ),
    ).toEqual({});
    expect(xmlBodies(operation({}))).toEqual({});
  });

  test('with their schemas, each once', () => {
    const bodies = {
      a: { request: 'A', responses: { 200: 'B', 204: false as const } },
      b: { responses: { 200: 'A' } },
    };
    expect(schemasIn(bodies)).toEqual(['A', 'B']);
    const tables = { roots: { A: ['A', 'A'], B: ['B', 'B'] }, shapes: {} } as const;
    const made = xmlModule(bodies, tables, 'urn:a');
    expect(made['xml.js']).toBe(
      `export const bodies = ${JSON.stringify(bodies, null, 2)};\n\nexport const tables = ${JSON.stringify(tables, null, 2)};\n\nexport const namespace = "urn:a";\n`,
    );
    expect(made['xml.d.ts']).toContain("export type XmlSchema = 'A' | 'B';\n");
    expect(xmlModule({}, { roots: {}, shapes: {} }, undefined)).toEqual({
      'xml.js':
        'export const bodies = {};\n\nexport const tables = {\n  "roots": {},\n  "shapes": {}\n};\n\nexport const namespace = undefined;\n',
      'xml.d.ts': expect.stringContaining('export type XmlSchema = never;\n') as string,
    });
  });

  test('in one namespace', () => {
    const named = (one?: string, other?: string) => {
      const requestBody = (namespace?: string) => ({
        requestBody: { content: {}, ...(namespace && { 'x-xml-namespace': namespace }) },
      });
      return documented({
        operation: requestBody(one),
        paths: {
          '/b': { put: { operationId: 'b', responses: {}, ...requestBody(other) } },
          '/c': { get: { operationId: 'c' } },
        },
      });
    };
    expect(xmlNamespace(named())).toBeUndefined();
    expect(xmlNamespace(named('urn:a'))).toBe('urn:a');
    expect(xmlNamespace(named(undefined, 'urn:b'))).toBe('urn:b');
    expect(xmlNamespace(named('urn:a', 'urn:a'))).toBe('urn:a');
    expect(thrown(() => xmlNamespace(named('urn:a', 'urn:b')))).toEqual([
      '/paths/~1b/put',
      'expected one x-xml-namespace in the document, received two',
    ]);
  });
});
