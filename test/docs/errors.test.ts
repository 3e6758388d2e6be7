/** docs/errors.md lists every message that the exchanges of the spec show, and each rule of findings with an example. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import cases from '../../generated/exchanges.json' with { type: 'json' };
import { readExchanges } from '../../src/codegen/examples.ts';
import { contract, matchOperation } from '../../src/contract/index.ts';
import { readResponse } from '../../src/contract/read-response.ts';
import { rulesInSource } from './rules-in-source.ts';

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
  const missing = [...said].filter((message) => !isListed(message));
  expect(missing, 'write a row for each in docs/errors.md').toEqual([]);
});

test('each exchange that a row names is there', () => {
  const there = ['spec/exchanges', 'spec/refusals'].flatMap((folder) => readdirSync(folder));
  const named = rows.map((row) => /`(\w+\.[\w-]+)` *\|$/.exec(row)?.[1] ?? row);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !there.some((file) => file.startsWith(`${name}.`)))).toEqual([]);
});

/** A rule whose exchange is not named has none: those of the wire, of the mock and of what a recording lacks. */
test('each rule has a row with an example, and with an exchange that breaks it where there is one', () => {
  const broken = new Map<string, string[]>();
  for (const { file, findings } of cases)
    for (const { rule } of findings) broken.set(rule, [...(broken.get(rule) ?? []), file]);
  const known = new Map(
    rules
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split(/ *\| */).slice(1, -1) as [string, string, string, string])
      .map(([rule, , example, exchange]) => [
        rule.slice(1, -1),
        { example, exchange: exchange.slice(1, -1) },
      ]),
  );
  const all = new Set([...broken.keys(), ...rulesInSource()]);
  expect(all.size).toBeGreaterThan(40);
  expect([...known.keys()].sort(), 'docs/errors.md needs a row for each rule').toEqual([...all].sort());
  const wrong = [...known].filter(([rule, { example, exchange }]) => {
    const files = broken.get(rule) ?? [];
    return (
      example === '' ||
      (files.length > 0 ? !files.some((file) => file.includes(`/${exchange}.`)) : exchange !== '')
    );
  });
  expect(wrong).toEqual([]);
});
