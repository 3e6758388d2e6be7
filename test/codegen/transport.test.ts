/** What the client is told of servers and queries. */
import { describe, expect, test } from 'vitest';
import { transportModule } from '../../src/codegen/transport.ts';
import type { ContractDocument, Operation } from '../../src/contract/document.ts';
import type { OpenApiDocument } from '../../src/contract/openapi.ts';

describe('the client learns of a query', () => {
  const operation = (more: Partial<Operation>): Operation => ({
    id: 'a',
    method: 'GET',
    path: '/a',
    parameters: [],
    security: [],
    responses: {},
    ...more,
  });
  const text = { required: false, schema: 'Any', type: 'string' } as const;
  const made = (operations: readonly Operation[], servers?: OpenApiDocument['servers']) =>
    transportModule({ operations } as ContractDocument, servers ? { servers } : {});
  const queries = (more: Partial<Operation>) =>
    made([operation(more)])['transport.js']?.split('export const queries = ')[1];
  const query = { type: 'apiKey', in: 'query', name: 'token' } as const;

  test.each<[string, Partial<Operation>, object]>([
    ['nothing', {}, {}],
    [
      'which parameters are JSON',
      {
        parameters: [
          { ...text, in: 'query', name: 'q', mediaType: 'a/b' },
          { ...text, in: 'query', name: 'r' },
          { ...text, in: 'header', name: 's', mediaType: 'a/b' },
        ],
      },
      { json: ['q'] },
    ],
    ['how JSONP is called', { jsonp: { operation: 'b', callback: 'c' } }, { callback: 'c' }],
    [
      'where the body of JSONP is',
      { jsonp: { operation: 'b', callback: 'c', body: 'd' } },
      { callback: 'c', body: 'd' },
    ],
    ['where the token is', { security: [[query]] }, { token: 'token' }],
    ['nothing of a token in a header', { security: [[{ ...query, in: 'header' }]] }, {}],
    [
      'nothing of a token that a header may hold too',
      { security: [[query], [{ type: 'http', scheme: 'bearer' }]] },
      {},
    ],
  ])('%s', (_name, more, expected) => {
    const terms = Object.keys(expected).length > 0 ? { '/a': expected } : {};
    expect(queries(more)).toBe(`${JSON.stringify(terms, null, 2)};\n`);
  });

  test('and of the servers that have a name', () => {
    const files = made([], [{ url: 'https://a.example', 'x-name': 'live' }, { url: 'https://b.example' }]);
    const servers = '{\n  "live": "https://a.example"\n}';
    expect(files['transport.js']).toContain(
      `/** The addresses of the servers that the contract names. */\nexport const servers = ${servers};\n`,
    );
    expect(files['transport.d.ts']).toContain(`export declare const servers: ${servers};\n`);
    expect(made([])['transport.js']).toContain('export const servers = {};\n');
  });
});
