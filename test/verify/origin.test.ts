import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { originFilter } from '../../src/recordings/origin.ts';
import { judgeRecordings } from '../../src/verify/index.ts';
import { harEntry, ndjson, placed } from './exchanges.ts';
import { verifyFile } from '../recordings/report.ts';

describe('an exchange belongs to an origin', () => {
  test.each<[string, string, (readonly [string, string])[], boolean]>([
    ['of its own', 'https://api.example.com/v2/a', [], true],
    ['of another path', 'https://api.example.com/', [], true],
    ['in other letters', 'HTTPS://API.Example.com/', [], true],
    ['with the port that it has anyway', 'https://api.example.com:443/', [], true],
    ['of another port', 'https://api.example.com:8443/', [], false],
    ['of another scheme', 'http://api.example.com/', [], false],
    ['of another host', 'https://api.example.com.evil.example/', [], false],
    ['behind a name and a password', 'https://api.example.com@evil.example/', [], false],
    ['of a second origin', 'http://127.0.0.1:4010/', [], true],
    ['by its Host', '/v2/a', [['host', 'API.example.com']], true],
    ['by another Host', '/v2/a', [['Host', 'other.example']], false],
    ['by a Host with a port', '/v2/a', [['Host', '127.0.0.1:4010']], true],
    ['without any', '/v2/a', [], true],
    ['of data', 'data:text/plain,a', [], false],
    ['of something that is no host', 'https://[/', [], false],
  ])('%s', (_name, target, headers, answer) => {
    const wanted = originFilter(['https://api.example.com/v2', 'http://127.0.0.1:4010']);
    const request = { method: 'GET', target, headers, body: '' };
    expect(wanted(request)).toBe(answer);
    expect(wanted(request)).toBe(answer);
  });
});

test('what is skipped is not among the exchanges', async () => {
  const stdin = Readable.from([
    ndjson([harEntry(placed()), harEntry(placed({ target: 'https://a.example/' }))]),
  ]);
  const sources: string[] = [];
  const options = { stdin, origin: ['https://api.tradestation.com'] };
  for await (const { source } of judgeRecordings(['-'], options)) sources.push(source);
  expect(sources).toEqual(['-:1']);
});

test('a CORS preflight is skipped and counted, since it is the browser that asks, and nothing of the API', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-'));
  const text = await readFile('spec/exchanges/placeOrder.limit-buy.http', 'utf8');
  const preflight = `OPTIONS https://api.tradestation.com/v2/orders HTTP/1.1
Origin: https://example.com
Access-Control-Request-Method: POST

HTTP/1.1 204 No Content

`;
  await writeFile(join(folder, 'a.http'), preflight + text.replaceAll(/^#.*\n/gm, ''));
  await writeFile(join(folder, 'b.http'), preflight.replace(/Access-Control.*\n/, ''));
  const { report, code } = await verifyFile(join(folder, 'a.http'));
  expect(report).toMatchObject({ summary: { exchanges: 1, ok: 1 }, skipped: 1 });
  expect(code).toBe(0);
  expect((await verifyFile(join(folder, 'b.http'))).report.summary.unchecked).toBe(1);
  await rm(folder, { recursive: true });
});
