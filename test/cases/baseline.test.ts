/** What a baseline made of one recording lets pass in another. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCli } from '../run-cli.ts';
import { scratch } from '../scratch.ts';

const folder = 'test/cases/baseline';
const cases = JSON.parse(await readFile(`${folder}/expected.json`, 'utf8')) as Record<
  string,
  { readonly baseline: string; readonly exit: number }
>;

test.for(Object.entries(cases))('%s', async ([file, { baseline, exit }]) => {
  const before = await runCli('verify', `${folder}/${baseline}`, '--format', 'json');
  const report = join(scratch({ 'report.json': before.stdout }, onTestFinished), 'report.json');
  expect((await runCli('verify', `${folder}/${file}`, '--baseline', report)).code).toBe(exit);
  expect((await runCli('verify', `${folder}/${baseline}`, '--baseline', report)).code).toBe(0);
});

const exchange = (line: string, head: string, body: string) =>
  `POST https://api.tradestation.com/v2/orders HTTP/1.1
Authorization: Bearer Qk5WZG01Y2dxRXNyV2kyMGVl
Content-Type: application/json
${line}
{"AccountKey":"1","AssetType":"EQ","Duration":"DAY","OrderType":"Market","Quantity":"1","Symbol":"A","TradeAction":"Buy"}

HTTP/1.1 ${head}

${body}
`;
const results = '[{"Message":"Sent","OrderID":"1","OrderStatus":"Ok"}]';
const json = '200 OK\nContent-Type: application/json';

test.for<[string, string, string]>([
  [
    'a page with another status',
    exchange('', '500 Error\nContent-Type: text/html', '<p>Error</p>'),
    exchange('', '200 OK\nContent-Type: text/html', '<p>Please log in</p>'),
  ],
  [
    'a body of another media type',
    exchange('', '200 OK\nContent-Type: text/plain', 'busy'),
    exchange('', '200 OK\nContent-Type: text/html', '<p>Please log in</p>'),
  ],
  [
    'another length that is impossible',
    exchange('Content-Length: -1\n', json, results),
    exchange('Content-Length: 1\nContent-Length: 2\n', json, results),
  ],
])('%s is not known', async ([, yesterday, today]) => {
  const made = scratch({ 'a.http': yesterday, 'b.http': today }, onTestFinished);
  const report = join(made, 'report.json');
  await writeFile(report, (await runCli('verify', join(made, 'a.http'), '--format', 'json')).stdout);
  expect((await runCli('verify', join(made, 'a.http'), '--baseline', report)).code).toBe(0);
  expect((await runCli('verify', join(made, 'b.http'), '--baseline', report)).code).toBe(1);
});
