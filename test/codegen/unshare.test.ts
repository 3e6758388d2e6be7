/** Each operation gets parts of its own. */
import { expect, test } from 'vitest';
import { unshare } from '../../src/codegen/unshare.ts';
import { places } from '../../src/contract/openapi.ts';
import { documented } from './features.ts';

test('each operation gets a copy of the parts that it shares, and the last one the parts themselves', () => {
  const shared = { $ref: '#/components/parameters/P' };
  const operation = (operationId: string) => ({
    operationId,
    parameters: [shared],
    requestBody: { $ref: '#/components/requestBodies/B' },
    responses: { 200: { $ref: '#/components/responses/R' }, 204: { description: 'Own.' } },
  });
  const document = documented({
    paths: {
      '/a': { put: operation('a') },
      '/b': { put: operation('b') },
      '/c': { put: { operationId: 'c', responses: {} } },
    },
    components: {
      parameters: { P: { name: 'q', in: 'query' } },
      requestBodies: { B: { content: {} } },
      responses: { R: { description: 'Shared.' } },
    },
  });
  const before = structuredClone(document);
  unshare(document);
  const {
    parameters: P,
    requestBodies: B,
    responses: R,
  } = before.components as unknown as Record<string, Record<string, unknown>>;
  expect(document.paths['/a']).toEqual({
    put: {
      ...operation('a'),
      parameters: [P?.['P']],
      requestBody: B?.['B'],
      responses: { 200: R?.['R'], 204: { description: 'Own.' } },
    },
  });
  expect({ ...document, paths: { ...document.paths, '/a': before.paths['/a'] } }).toEqual(before);
  const [, first, last] = places(document);
  expect(first?.parameters[0]).not.toBe(last?.parameters[0]);
  expect(first?.requestBody).not.toBe(last?.requestBody);
});
