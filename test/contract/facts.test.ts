/** What docs/facts.md points at is there: in the document, and among the exchanges. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import document from '../../generated/openapi.json' with { type: 'json' };
import { loadSpec } from '../../src/codegen/load-spec.ts';
import { nodesIn } from '../../src/codegen/nodes.ts';
import { valueAt } from '../../src/wire/pointer.ts';
import { accepted } from './recorded.ts';

const text = readFileSync('docs/facts.md', 'utf8');
const exchanges = ['spec/exchanges', 'spec/refusals', 'test/exchanges'].flatMap((folder) =>
  readdirSync(folder),
);
const codes = [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

test('each pointer leads somewhere', () => {
  const pointers = codes.filter((code) => /^\/(components|paths|servers|x-)/.test(code));
  expect(pointers.length).toBeGreaterThan(60);
  expect(pointers.filter((pointer) => valueAt(document, pointer) === undefined)).toEqual([]);
});

test('each exchange is there', () => {
  const named = codes.filter((code) => /^placeOrder\w*\./.test(code));
  expect(named.length).toBeGreaterThan(80);
  expect(named.filter((name) => !exchanges.includes(`${name}.http`))).toEqual([]);
});

test('each source of the contract is cited, except where no page says it', () => {
  const { 'x-sources': sources } = document as { 'x-sources': Record<string, unknown> };
  const silent = Object.keys(sources).filter(
    (key) => !text.includes(`\`${key}\``) && !text.includes(`\`${key} `),
  );
  expect(silent, 'sources that docs/facts.md does not cite').toEqual(['assumption']);
});

test('each citation of the contract has its line here', async () => {
  const rows = text.split('\n').flatMap((line) => {
    const [, , cited = '', said = ''] = line.split('|');
    const pointers = [...said.matchAll(/`(\/[^`]+)`/g)].map(([, pointer = '']) => pointer);
    // No page prints what sample clients send and a user reported.
    const keys = [...cited.matchAll(/`(\S+)` [-\d]+\]\(|`(sample-clients|user-report)`/g)];
    return pointers.length === 0 ? [] : [{ pointers, keys: keys.map(([, page, other]) => page ?? other) }];
  });
  const within = (one: string, other: string) => `${one}/`.startsWith(`${other}/`);
  const held = (pointer: string, key: string) =>
    key === 'assumption' ||
    rows.some(
      ({ pointers, keys }) =>
        keys.includes(key) && pointers.some((said) => within(pointer, said) || within(said, pointer)),
    );
  const citations: [pointer: string, key: string][] = [];
  // As it is written: what operations share, stands here once.
  const written = nodesIn(await loadSpec('spec/openapi.yaml'), ['examples', 'x-sources', 'x-extensions']);
  for (const [{ 'x-source': source = [] }, pointer] of written)
    for (const key of [source].flat()) citations.push([pointer, String(key)]);
  expect(citations.length).toBeGreaterThan(200);
  const missing = citations.filter(([pointer, key]) => !held(pointer, key));
  expect(missing, 'what docs/facts.md has no row for: pointer and source').toEqual([]);
});

test('an exchange in XML says that its names are an assumption, since no source prints one', () => {
  const inXml = ['spec/exchanges', 'spec/refusals', 'test/exchanges'].flatMap((folder) =>
    readdirSync(folder).flatMap((file) => {
      const [head = '', ...message] = readFileSync(`${folder}/${file}`, 'utf8').split(/^(?=POST|GET)/m);
      return /^content-type: (application|text)\/xml/im.test(message.join('')) ? [{ file, head }] : [];
    }),
  );
  expect(inXml.length).toBeGreaterThan(30);
  expect(inXml.filter(({ head }) => !/^# source: .*\bassumption\b/m.test(head))).toEqual([]);
});

test('no order is refused in words that docs/errors.md does not list', () => {
  const listed = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `([^`<]+)/gm)].map(
    ([, one = '']) => one,
  );
  expect(listed.length).toBeGreaterThan(30);
  const strange = ['spec/exchanges', 'spec/refusals', 'test/exchanges'].flatMap((folder) =>
    readdirSync(folder).flatMap((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      if (!text.includes('# refused: request')) return [];
      const [, message] = /^HTTP\/1\.1[^]*Message(?:":"|>)([^"<]+)/m.exec(text) ?? [];
      return message && !listed.some((one) => message.startsWith(one)) ? [`${file}: ${message}`] : [];
    }),
  );
  expect(strange).toEqual([]);
});

test('each message stands in the exchange that is named for it', () => {
  const rows = [...text.matchAll(/^\| (\d+)\s*\| `([^`]+)`\s*\| `(placeOrder\.[^`]+)`/gm)];
  expect(rows.length).toBeGreaterThan(20);
  for (const [, , message = '', name = ''] of rows) {
    const folder = ['spec/exchanges', 'spec/refusals', 'test/exchanges'].find((one) =>
      readdirSync(one).includes(`${name}.http`),
    );
    expect(readFileSync(`${folder}/${name}.http`, 'utf8')).toContain(message.replace(' …', ''));
  }
});

test('the first example of each list is a limit order that was placed, where any success is there', () => {
  const { paths } = document as { paths: Record<string, object> };
  const ofOrders = [paths['/orders'], paths['/jsonp/orders/send']];
  const placed = new Map(accepted.map((one) => [one.scenario, one]));
  for (const [{ examples }, place] of nodesIn(ofOrders, ['examples'])) {
    if (!examples || !/responses\/200|requestBody|\/parameters\/0/.test(place)) continue;
    const [first = ''] = Object.keys(examples);
    const { exchange, notes } = placed.get(first) ?? { notes: { answers: 'none' } };
    expect(notes['answers'], `${place}: ${first}`).toBeUndefined();
    expect(
      decodeURIComponent(`${exchange?.request.target} ${String(exchange?.request.body)}`),
      place,
    ).toMatch(/"OrderType": ?"Limit"|<OrderType>Limit</);
  }
});
