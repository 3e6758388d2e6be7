import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { findFiles, readInput } from '../../src/recordings/index.ts';
import { recognise } from '../../src/recordings/recognise.ts';
import { har, harEntry, ndjson, placed } from '../verify/exchanges.ts';
import { scratch } from '../scratch.ts';
import { report } from '../verify/run.ts';

test.each([
  [
    '*   Trying 127.0.0.1:4010...\n> POST /v2/orders HTTP/1.1\n',
    'the output of curl -v, which has no request body',
  ],
  ['> POST /v2/orders HTTP/1.1\n', 'the output of curl -v, which has no request body'],
  [
    '@host = x\n\n### Place\n# @name a\nPOST {{host}}/orders\nA: b\n',
    'a request file of an editor (REST Client, JetBrains)',
  ],
  ['POST https://a.example/orders\r\nA: b\r\n', 'a request file of an editor (REST Client, JetBrains)'],
  ['{"info":{"_postman_id":"x"}}', 'a Postman collection'],
  [
    '{\n "info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/"}}',
    'a Postman collection',
  ],
  ['{"collection":{"_":{}},"run":{}}', 'a report of newman'],
  ['{"collection":{"item":[{"_postman_id":"x"}]}}', 'a report of newman'],
  ['{"collection":{"info":{"_postman_id":"x"}}}', 'a Postman collection'],
  ['{"constants":{"activeFieldTrialGroups":[]', 'a network log of Chrome'],
  ['{\n  "imposters": [', 'an imposter of mountebank'],
  ['{\n  "protocol": "http",', 'an imposter of mountebank'],
  ['{"data":{"pairs":[{"request":{', 'a simulation of Hoverfly'],
  ['---------------------\n\nPOST http://127.0.0.1:4010/v2/orders\n', 'the output of httpyac'],
  ['{\n  "_meta": {\n    "version": "1.1.0"', 'the output of httpyac'],
  ['{"v":12,"name":"orders","folders":[]', 'a collection of Hoppscotch'],
  ['[\n {\n "v": 2,\n "id": "x"', 'a collection of Hoppscotch'],
  ['[{"hash":"x","snapshot":{"request":{', 'a JSON array'],
  ['---\nhttp_interactions:\n- request:\n', 'a VCR cassette'],
  ['interactions:\n- request:\n', 'a VCR cassette'],
  ['---\nversion: 2\ninteractions:\n    - id: 0\n', 'a VCR cassette'],
  ['{"version": 1, "interactions": []}', 'a VCR cassette'],
  ['\n-\n    request:\n        method: POST\n', 'a VCR cassette'],
  ['!tape\nname: a\ninteractions:\n', 'a VCR cassette'],
  ['{"consumer":{"name":"a"},"interactions":[]}', 'a contract of Pact'],
  ['<?xml version="1.0"?>\n<!DOCTYPE items [\n', 'an export of Burp'],
  ['openapi: 3.1.0\n', 'an OpenAPI document'],
  ['{ "openapi": "3.1.0" }', 'an OpenAPI document'],
  ['meta {\n  name: a\n}\n', 'a request of Bruno'],
  ['{"_type":"export","__export_format":4}', 'an export of Insomnia'],
  ['\x1b[32mPOST\x1b[39;49;00m /v2/orders', 'text with terminal colours'],
  ['{"type":"resource-snapshot","snapshot":{"request":{', 'a trace of Playwright'],
  ['{"version":8,"type":"context-options"', 'a trace of Playwright'],
  ['{"request":{"method":"POST","urlPath":"/v2/orders"},"response":{"status":200}}', 'a mapping of WireMock'],
  ['{"mappings": [{ "request" : {}, "response" : { "jsonBody" : [] }}]}', 'a mapping of WireMock'],
  ['9123:4:type;4:http,', 'a flow file of mitmproxy'],
  [
    '  % Total    % Received % Xferd  Average Speed\n',
    'what curl writes to standard error, with its progress meter',
  ],
  [
    'Note: Unnecessary use of -X or --request, POST is already inferred.\n*   Trying 127.0.0.1:4010...\n',
    'what curl writes to standard error, with its progress meter',
  ],
  [`* ${'-'.repeat(78)}\n* Executing entry 1\n`, 'the output of hurl --verbose'],
  ['--2026-01-31 12:00:00--  http://127.0.0.1:4010/v2/orders\n', 'the output of wget'],
  ['Setting --post-data (postdata) to {}\n', 'the output of wget'],
  ['--> POST http://127.0.0.1:4010/v2/orders\n', 'a log of OkHttp'],
  ['[\n  {\n    "scope": "http://127.0.0.1:4010",\n', 'a recording of nock'],
  ['[{"status":"COMPLETE","method":"POST","protocolVersion":"HTTP/1.1",', 'a session of Charles'],
  ['HTTP-Trace-Version: 1.0\r\nGenerator: Charles/5.0.3\r\n', 'a session of Charles'],
  [
    "<?xml version='1.0'?>\n<?charles serialisation-version='2.0' ?>\n<!DOCTYPE charles-session SYSTEM 'a'>",
    'a session of Charles',
  ],
  ['<?xml version="1.0"?><charles-session>', 'a session of Charles'],
  ['{"id":"x","request":{"url":"/v2/orders"},"response":{},"persistent":true}', 'a mapping of WireMock'],
  ['# yaml-language-server: $schema=a\n#\n\nopenapi: 3.1.0\n', 'an OpenAPI document'],
  ['# frozen\r\n---\r\nhttp_interactions:\r\n', 'a VCR cassette'],
  ['[{"cookies":[],"entries":[],', 'a report of hurl'],
])('%j is recognised, with advice', (text, received) => {
  expect(recognise(Buffer.from(text))).toMatchObject({
    ok: false,
    received,
    advice: expect.any(String) as string,
  });
});

test.each([
  '# POST {{host}}/orders\nPOST /orders HTTP/1.1\n',
  'POST /v2/orders HTTP/1.1\nHost: a\n\nGET /x\n',
  '[12-3] == Info: Trying\n[12-3] => Send header, 18 bytes (0x12)\n0000: GET / HTTP/1.1\n',
  har([harEntry(placed())]),
  ndjson([harEntry(placed())]),
  JSON.stringify({ request: { postData: { text: '{"jsonBody":1}' } } }),
])('a recording is not taken for another kind of file', (text) => {
  expect(recognise(Buffer.from(text).subarray(0, 4096)).ok).toBe(true);
});

test('a long start of comments is matched in linear time', () => {
  expect(recognise(Buffer.from(`${'#\n'.repeat(2000)} x`)).ok).toBe(true);
});

const entry = JSON.stringify(harEntry(placed()));

test.each([
  ['request', `${entry.slice(0, -1)},"request":{}}`],
  ['text', entry.replace('"postData":{', '"postData":{"text":"{}",')],
  ['value', entry.replace('"headers":[{', '"headers":[{"value":"x",')],
])('a HAR in which the member %s appears twice is refused', async (_name, twice) => {
  for (const file of [`${twice}\n`, `{"log":{"entries":[\n${twice}]}}`]) {
    const { code, stderr } = await report({ 'a.har': file });
    expect(code).toBe(2);
    expect(stderr).toContain('expected a HAR entry with each member once');
  }
});

test('a path that is not there, and standard input, are passed on as they are', async () => {
  const found = [];
  for await (const path of findFiles(['none', '-', 'none', '-'])) found.push(path);
  expect(found).toEqual(['none', '-']);
});

test('a file that is named twice, by itself and by its folder, is judged once', async () => {
  const folder = scratch({ 'a.http': '' }, onTestFinished);
  const file = join(folder, 'a.http');
  const found = [];
  for await (const path of findFiles([file, folder, `${folder}/./a.http`, relative('.', file)]))
    found.push(path);
  expect(found).toEqual([file]);
});

test.skipIf(process.platform === 'win32')(
  'a pipe in a folder is skipped, and so is a link to one',
  async () => {
    const folder = scratch({ 'b.http': '' }, onTestFinished);
    execFileSync('mkfifo', [join(folder, 'a.har')]);
    const links = { 'c.har': 'a.har', 'd.http': 'b.http', 'e.http': 'nowhere' };
    for (const [link, target] of Object.entries(links)) symlinkSync(target, join(folder, link));
    const found = [];
    for await (const file of findFiles([folder])) found.push(file);
    expect(found).toEqual(['b.http', 'd.http', 'e.http'].map((name) => join(folder, name)));
  },
);

test('a program error, which has a code but no system call, is thrown', async () => {
  const broken = Readable.from(['{']).map(() => {
    throw Object.assign(new TypeError('broken'), { code: 'ERR_INVALID_ARG_TYPE' });
  });
  await expect(readInput(broken, 'a.har').next()).rejects.toThrow('broken');
});

test('a member that appears twice is reported with its line', async () => {
  const text = '{"log":{"entries":[\n{"request":{},\n"response":{},\n"request":{}}]}}';
  expect((await report({ 'a.har': text })).stderr).toContain(
    'a.har:4: expected a HAR entry with each member once',
  );
});

test('an input that is not read to its end is closed', async () => {
  let isClosed = false;
  async function* input() {
    try {
      for (;;) yield await Promise.resolve(Buffer.from('PK\x03\x04'.padEnd(4096)));
    } finally {
      isClosed = true;
    }
  }
  for await (const [problem] of readInput(input(), 'a.har') as AsyncIterable<unknown[]>)
    expect(problem).toMatchObject({ received: 'a ZIP archive' });
  expect(isClosed).toBe(true);
});
