/** docs/errors.md lists every message that the exchanges of the spec show, and every rule that findings name. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import cases from '../../generated/exchanges.json' with { type: 'json' };
import { readExchanges } from '../../src/codegen/examples.ts';
import { contract, matchOperation } from '../../src/contract/index.ts';
import { readResponse } from '../../src/contract/read-response.ts';

const text = readFileSync('docs/errors.md', 'utf8');
const [messages = '', rules = ''] = text.split('## What a finding says');
const rows = messages.split('\n').filter((line) => line.startsWith('| `'));

test('each message of an error or of a failed order has a row', async () => {
  const said = new Set<string>();
  for (const folder of ['spec/exchanges', 'spec/refusals'])
    for (const { exchange } of await readExchanges(folder)) {
      const { operation } = matchOperation(contract.document, exchange.request);
      if (!operation || !exchange.response) continue;
      const { body } = readResponse(contract, operation, exchange.response);
      const values = body.state === 'value' ? [body.value].flat() : [];
      for (const { OrderStatus, Message } of values as { OrderStatus?: string; Message?: string }[])
        if (OrderStatus !== 'Ok' && Message !== undefined) said.add(Message);
    }
  expect(said.size).toBeGreaterThan(30);
  const isListed = (message: string) =>
    rows.some((row) =>
      row.includes(`\`${message.replace(/^(Failed to build order: )NOSUCH.*/, '$1<reason>')}\``),
    );
  expect([...said].filter((message) => !isListed(message))).toEqual([]);
});

test('each exchange that a row names is there', () => {
  const there = ['spec/exchanges', 'spec/refusals'].flatMap((folder) => readdirSync(folder));
  const named = rows.map((row) => /`(\w+\.[\w-]+)` *\|$/.exec(row)?.[1] ?? row);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !there.some((file) => file.startsWith(`${name}.`)))).toEqual([]);
});

/** Those that exchanges break, and those that the source names. */
test('each rule has a row', () => {
  const broken = cases.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  const sources = ['contract', 'wire', 'mock', 'traffic', 'recordings'].flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`src/${room}/${name}`, 'utf8')),
  );
  const written = sources.flatMap((source) =>
    [...source.matchAll(/(?:\brule: |\brefused\()'([a-z-]+)'/g)].map(([, rule = '']) => rule),
  );
  expect(written.length).toBeGreaterThan(30);
  const all = [...new Set([...broken, ...written])];
  expect(all.filter((rule) => !rules.includes(`\`${rule}\``))).toEqual([]);
});
