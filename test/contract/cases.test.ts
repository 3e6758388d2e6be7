/** Exchanges that real clients and the sources of the contract send, and what the contract says of each. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contract, judge, judgeRequest } from '../../src/contract/index.ts';
import { parseTranscript } from '../../src/wire/index.ts';
import { marketOrder } from '../orders.ts';
import { placed } from '../verify/exchanges.ts';

interface Case {
  readonly expected: string;
  readonly why: string;
  readonly pointer?: string;
}

const FOLDER = 'test/cases/contract/';
const cases = JSON.parse(readFileSync(`${FOLDER}expected.json`, 'utf8')) as Record<string, Case>;

test('every case has its expectation', () => {
  const files = readdirSync(FOLDER).filter((name) => name !== 'expected.json');
  expect(files.sort()).toEqual(Object.keys(cases).sort());
});

test.each(Object.entries(cases))('%s', (file, { expected, pointer }) => {
  const { exchanges } = parseTranscript(readFileSync(FOLDER + file, 'utf8'), file);
  const [exchange] = exchanges;
  if (!exchange) throw new Error(`expected an exchange in ${file}, received none`);
  const { verdict, findings } = judge(contract, exchange);
  expect(verdict, JSON.stringify(findings)).toBe(expected);
  if (pointer !== undefined) expect(findings.map((one) => one.pointer)).toEqual([pointer]);
});

test.each([
  ['a class of shares', 'BRK.B', true],
  ['an index', '$SPX.X', true],
  ['a continuous future', '@ES', true],
  ['a future', 'ESZ24', true],
  ['an option', 'SPY 230120C400.5', true],
  ['a pair', 'BTC/USD', true],
  ['lower case', 'brk.b', false],
  ['a capital among lower case', 'Aapl', false],
  ['a space in front', ' AAPL', false],
  ['a space behind', 'AAPL ', false],
  ['a space that does not break', 'AAPL\u00a0', false],
  ['two spaces', 'SPY  230120C400', false],
  ['an invisible character', 'ARNA\u200b', false],
  ['a letter of another alphabet', '\u0410RNA', false],
  ['full-width letters', '\uff21\uff32\uff2e\uff21', false],
])('a symbol with %s', (_what, Symbol, legal) => {
  const { findings } = judgeRequest(contract, placed({ body: { ...marketOrder, Symbol } }).request);
  expect(findings.map(({ pointer }) => pointer)).toEqual(legal ? [] : ['/Symbol']);
});

test('a date is legal if, and only if, a calendar has it', () => {
  const two = (part: number) => String(part).padStart(2, '0');
  const validate = contract.validators['DurationTerms'] ?? contract.validators['Order'];
  const wrong: string[] = [];
  for (const year of [1000, 1900, 2000, 2024, 2026, 2027, 2028, 2100, 2400, 9999])
    for (let month = 0; month <= 13; month += 1)
      for (let day = 0; day <= 32; day += 1) {
        const GTDDate = `${two(month)}/${two(day)}/${year}`;
        const date = new Date(Date.UTC(year, month - 1, day));
        const real =
          date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year;
        if (validate?.({ ...marketOrder, Duration: 'GTD', GTDDate }) !== real) wrong.push(GTDDate);
      }
  expect(wrong).toEqual([]);
});
