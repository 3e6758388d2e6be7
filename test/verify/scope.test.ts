import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pathPattern } from '../../src/verify/path-pattern.ts';
import { serverFilter } from '../../src/verify/servers.ts';
import { judgeRecordings } from './judge-recordings.ts';
import { harEntry, ndjson, placed, transcript } from './exchanges.ts';
import { report } from './run.ts';
import { verifyFile } from '../recordings/report.ts';
import { scratch } from '../scratch.ts';

describe('an exchange belongs to a server', () => {
  test.each<[string, string, (readonly [string, string])[], boolean]>([
    ['of its own', 'https://api.example.com/v2/a', [], true],
    ['of another base path', 'https://api.example.com/', [], false],
    ['of a base path that only starts alike', 'https://api.example.com/v20/a', [], false],
    ['of the base path itself', 'https://api.example.com/V2', [], true],
    ['in other letters', 'HTTPS://API.Example.com/V2/a', [], true],
    ['with the port that it has anyway', 'https://api.example.com:443/v2/', [], true],
    ['of another port', 'https://api.example.com:8443/v2/a', [], false],
    ['of another scheme, which the judge is to see', 'http://api.example.com/v2/a', [], true],
    ['with the dot of the root', 'https://api.example.com./v2/a', [], true],
    ['by a Host with the dot of the root', '/v2/a', [['host', 'api.example.com.:443']], true],
    ...['//v2/a', '/x/../v2/a', '/./v2/a', '/%762/a', '/v2%2Fa', '/v2\\a'].map(
      (path): [string, string, [], boolean] => [
        `by a path that it may take for the base path: ${path}`,
        `https://api.example.com${path}`,
        [],
        true,
      ],
    ),
    ['of another host, whatever the path', 'https://other.example//v2/a', [], false],
    ['of another host', 'https://api.example.com.evil.example/', [], false],
    ['behind a name and a password', 'https://api.example.com@evil.example/', [], false],
    ['of a second origin', 'http://127.0.0.1:4010/', [], true],
    ['with the dot of the root before a port', 'http://gateway.:8010/', [], true],
    ['of a port that only begins with a usual one', 'http://127.0.0.1:8010/', [], false],
    ['by its Host', '/v2/a', [['host', 'API.example.com']], true],
    ['by another Host', '/v2/a', [['Host', 'other.example']], false],
    ['by a Host with the port that it has anyway', '/v2/a', [['host', 'api.example.com:443']], true],
    ['by a Host with space around it', '/v2/a', [['Host', ' api.example.com\t']], true],
    ['by a Host with another port', '/v2/a', [['host', 'api.example.com:8443']], false],
    ['by a Host with the port of plain HTTP', '/v2/a', [['host', 'api.example.com:80']], true],
    ['by a Host that only starts alike', '/v2/a', [['host', 'api.example.com.evil']], false],
    ['in authority form', 'v2/a', [['host', 'api.example.com']], false],
    ['by a Host with a port', '/v2/a', [['Host', '127.0.0.1:4010']], true],
    ['without any', '/v2/a', [], true],
    ['of data', 'data:text/plain,a', [], false],
    ['of data with two slashes', 'data:image/png;base64,a//b', [], false],
    ['of something that is not a host', 'https://[/', [], false],
  ])('%s', (_name, target, headers, answer) => {
    const wanted = serverFilter([
      ...['https://api.example.com/v2', 'http://127.0.0.1:4010', 'http://127.0.0.110', 'http://gateway:8010'],
    ]);
    const request = { method: 'GET', target, headers, body: '' };
    expect(wanted(request)).toBe(answer);
    expect(wanted(request)).toBe(answer);
  });
});

test('skipped exchanges are not listed', async () => {
  const stdin = Readable.from([
    ndjson([harEntry(placed()), harEntry(placed({ target: 'https://a.example/' }))]),
  ]);
  const sources: string[] = [];
  const options = { stdin, servers: ['https://api.tradestation.com/v2'] };
  for await (const { source } of judgeRecordings(['-'], options)) sources.push(source);
  expect(sources).toEqual(['-:1']);
});

test('a CORS preflight is skipped and counted, since the browser sends it, and not the client', async () => {
  const text = await readFile('spec/exchanges/placeOrder.limit-buy.http', 'utf8');
  const preflight = `OPTIONS https://api.tradestation.com/v2/orders HTTP/1.1
Origin: https://example.com
Access-Control-Request-Method: POST

HTTP/1.1 204 No Content

`;
  const order = text.replaceAll(/^#.*\n/gm, '');
  const files = {
    'a.http': preflight + order,
    'b.http': preflight.replace(/Access-Control.*\n/, ''),
    // An order with the header of a preflight is an order.
    'c.http': order.replace('\n', '\nAccess-Control-Request-Method: POST\n'),
  };
  const folder = scratch(files, onTestFinished);
  const { report, code } = await verifyFile(join(folder, 'a.http'));
  expect(report).toMatchObject({
    summary: { exchanges: 1, ok: 1 },
    unjudged: { elsewhere: 0, other: 0, preflights: 1 },
  });
  expect(code).toBe(0);
  expect((await verifyFile(join(folder, 'b.http'))).report.summary.unchecked).toBe(1);
  expect((await verifyFile(join(folder, 'c.http'))).report).toMatchObject({
    summary: { ok: 1 },
    unjudged: { preflights: 0 },
  });
});

describe('a pattern of paths', () => {
  test.each<[string, string, boolean]>([
    ['/v2/users/*', '/v2/users/me', true],
    ['/v2/users/*', 'https://a.example/V2/Users/me/?x=1', true],
    ['/v2/users/*', '/v2/users/', false],
    ['/v2/users/*', '/v2/users//', false],
    ['/v2/users/*', '/v2/users/me/accounts', false],
    ['/v2/users/**', '/v2/users/me/accounts', true],
    ['/v2/users/**', '/v2/users', true],
    ['/v2/users', '/v2/users/', true],
    ['/v2/users/', '/v2/users', true],
    ['/v2/users', '/v2/users/x', false],
    ['/v2/users/**', '/v2/userss', false],
    ['/**/quote', '/v2/data/quote', true],
    ['/**/quote', '/quote', true],
    ['/**/a/*/b', '/a/a/x/b', true],
    ['/**/a/*/b', '/a/a/x/c', false],
    ['/**', '/', true],
    ['/*', '/', false],
    ['/', '/', true],
    ['/', '/a', false],
    ['/**', '/v2//orders', false],
    ['/**', '/v2/%6Frders', false],
    ['/**', '/v2/x/../orders', false],
    ['/**', '/v2\\orders', false],
    ['/**', '/v2%2Forders', false],
    ['/**', '/v2/a#/../orders', false],
    ['/**', '/v2/..;a/orders', false],
    ['/**', '/v2/a%20b', true],
  ])('%s and %s', (pattern, target, answer) => {
    expect(pathPattern([pattern])(target)).toBe(answer);
  });

  test('fits no path that escapes what needs no escape, what separates or ends a text, or bytes that are not UTF-8', () => {
    const isOther = pathPattern(['/**']);
    for (let byte = 0; byte < 256; byte += 1) {
      const escape = `%${byte.toString(16).padStart(2, '0')}`;
      const isOdd = byte < 0x20 || /[A-Za-z\d._~/\\%\x7f\xc0\xc1-]/.test(String.fromCharCode(byte));
      expect([escape, isOther(`/v2/a${escape}`), isOther(`/v2/a${escape.toUpperCase()}`)]).toEqual([
        escape,
        !isOdd,
        !isOdd,
      ]);
    }
  });

  test('may be one of several', () => {
    const isOther = pathPattern(['/a', '/b/**']);
    expect(['/a', '/b/c', '/c'].map(isOther)).toEqual([true, true, false]);
    expect(pathPattern([])('/')).toBe(false);
  });

  test('is matched in linear time if it has many stars', () => {
    const target = '/a'.repeat(20_000);
    expect(pathPattern(['/**/a/**/a/**/a/**/b'])(target)).toBe(false);
  });
});

describe('what --other names is counted and not judged', () => {
  const users = placed({ target: 'https://api.tradestation.com/v2/users/me', status: 200 });
  const orders = (method: string) => ({ ...placed(), request: { ...placed().request, method } });

  test('of another endpoint', async () => {
    const { summary, unjudged, code } = await report(
      { 'a.http': transcript(users, placed()) },
      { other: ['/v2/users/**'] },
    );
    expect({ code, exchanges: summary.exchanges, ...unjudged }).toEqual({
      code: 0,
      exchanges: 1,
      elsewhere: 0,
      other: 1,
      preflights: 0,
    });
  });

  test.each(['POST', 'post'])(
    'and never an operation of the contract, its method spelled %s',
    async (method) => {
      const { summary } = await report({ 'a.http': transcript(orders(method)) }, { other: ['/**'] });
      expect(summary.exchanges).toBe(1);
    },
  );

  test('while another method of its path is another endpoint', async () => {
    const { summary, unjudged } = await report(
      { 'a.http': transcript(orders('GET'), placed()) },
      { other: ['/v2/orders'] },
    );
    expect([summary.exchanges, unjudged.other]).toEqual([1, 1]);
  });
});
