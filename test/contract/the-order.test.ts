/** What docs/the-order.md says of orders is what the contract says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contract, judgeRequest } from '../../src/contract/index.ts';
import { readSpec } from '../../src/codegen/generate.ts';
import { marketOrder as order } from '../orders.ts';
import { placed } from '../verify/exchanges.ts';

const text = readFileSync('docs/the-order.md', 'utf8');
const examples = [...text.matchAll(/^```json(?: refused (\S+) (\S+))?\n([^]*?)^```$/gm)].map(
  ([, pointer, rule, body = '']) => ({ expected: pointer && `${pointer} ${rule}`, body }),
);

/** What the contract finds wrong with an order: `/LimitPrice required`. */
function faults(body: string | object): string[] {
  const { findings } = judgeRequest(contract, placed({ body }).request);
  return findings.map(({ pointer, rule }) => `${pointer} ${rule}`);
}

test('there are examples of both kinds', () => {
  expect(examples.length).toBeGreaterThan(6);
  expect(examples.filter(({ expected }) => expected !== undefined).length).toBeGreaterThan(2);
});

test.each(examples)('an example is $expected', ({ expected, body }) => {
  expect(faults(body)).toEqual(expected === undefined ? [] : [expected]);
});

/** The rows of the table whose head starts with that cell: the words in backticks of each cell. */
function rows(head: string): string[][][] {
  const lines = text.slice(text.indexOf(`| ${head}`)).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) =>
        [...cell.matchAll(/`([^`]*)`|(required|a price)/g)].map(([, word, plain]) => word ?? plain ?? ''),
      ),
  );
}

describe('the table of prices', () => {
  const table = rows('`OrderType`');

  test('has every order type', async () => {
    const { document } = await readSpec('spec');
    const types = JSON.stringify(document.components?.schemas?.['OrderTypeTerms']).match(/"const":"\w+"/g);
    expect(table.map(([type]) => `"const":"${type?.[0]}"`)).toEqual(types);
  });

  test.each(table)('%s', (type, limit, stop) => {
    const judged = (member: string, value: string | undefined, other: Record<string, string>) =>
      faults({ ...order, OrderType: type[0], ...other, ...(value !== undefined && { [member]: value }) })
        .length === 0;
    const other = (cell: string[], member: string) => (cell.includes('required') ? { [member]: '2.00' } : {});
    for (const [member, cell, rest] of [
      ['LimitPrice', limit, other(stop, 'StopPrice')],
      ['StopPrice', stop, other(limit, 'LimitPrice')],
    ] as const) {
      const accepts = (value: string | undefined) => judged(member, value, rest);
      expect(accepts(undefined), `${member} left out`).toBe(!cell.includes('required'));
      expect(accepts('1.00'), `a price as ${member}`).toBe(
        cell.includes('required') || cell.includes('a price'),
      );
      expect(accepts(''), `"" as ${member}`).toBe(cell.includes('""'));
      expect(accepts('0.00'), `"0.00" as ${member}`).toBe(!cell.includes('required'));
    }
  });
});

describe('the table of actions and durations', () => {
  const table = rows('`AssetType`');
  const all = (column: number) => [...new Set(table.flatMap((row) => row[column] ?? []))];

  test('has every asset, action and duration', async () => {
    const { document } = await readSpec('spec');
    const schema = JSON.stringify(document.components?.schemas?.['AssetTerms']);
    const listed = [
      ...schema.matchAll(/"(?:TradeAction|Duration)":\{"type":"string","enum":(\[[^\]]*\])/g),
    ].flatMap(([, list = '[]']) => JSON.parse(list) as string[]);
    expect([...new Set(listed)].sort()).toEqual([...all(1), ...all(2)].sort());
    expect(table.map(([asset]) => `"const":"${asset?.[0]}"`)).toEqual(schema.match(/"const":"\w+"/g));
  });

  test.each(table)('%s', ([asset] = [], actions = [], durations = []) => {
    const [action] = actions;
    for (const one of all(1))
      expect(faults({ ...order, AssetType: asset, TradeAction: one }).length === 0, one).toBe(
        actions.includes(one),
      );
    for (const one of all(2)) {
      const dated = ['GTD', 'GDP'].includes(one) ? { GTDDate: '12/31/2030' } : {};
      const body = {
        ...order,
        AssetType: asset,
        TradeAction: action,
        Duration: one,
        ...dated,
      };
      expect(faults(body).length === 0, one).toBe(durations.includes(one));
    }
  });
});
