/** The report for pipes: a line for each exchange, in order and at once, and summaries that add up. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFile } from 'node:fs/promises';
import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { verify } from '../../src/verify/index.ts';
import { KINDS } from '../../src/reports/coverage/points.ts';
import type { CoverageReport } from '../../src/reports/index.ts';
import { harEntry, order, placed, placedByJsonp } from './exchanges.ts';
import { Sink } from '../sink.ts';
import { report, run, type Options } from './run.ts';

type Line = Readonly<Record<string, unknown>>;

const exchanges = [
  placed(),
  placed({ body: { ...order, LimitPrice: undefined } }),
  placed({ body: { ...order, TradeAction: 'buy' } }),
  placed({ target: 'https://other.example/v2/quotes' }),
];
const LINES = [...exchanges.map((exchange) => JSON.stringify(harEntry(exchange))), '{"no": "entry"}', ''];

async function filter(lines: readonly string[], options: Options = {}): Promise<Line[]> {
  const input = { paths: ['-'], stdin: lines.join('\n') };
  const { stdout } = await run({}, { ...input, ...options, format: 'ndjson' });
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

test('has a line for each exchange and each problem in the order of the input, and the summary last', async () => {
  const lines = await filter(LINES);
  expect(lines.slice(0, 4).map(({ source, verdict }) => [source, verdict])).toEqual([
    ['-:1', 'ok'],
    ['-:2', 'violates'],
    ['-:3', 'deviates'],
    ['-:4', 'unchecked'],
  ]);
  expect(lines.slice(4)).toEqual([
    { problem: expect.objectContaining({ file: '-', line: 5 }) as unknown },
    {
      summary: {
        ...{ exchanges: 4, ok: 1, deviates: 1, violates: 1, unchecked: 1 },
        ...{ known: 0, refused: 0, elsewhere: 0, other: 0, preflights: 0, problems: 1 },
      },
    },
  ]);
});

test('says of each exchange what the JSON report says', async () => {
  const { exchanges } = await report({}, { paths: ['-'], stdin: LINES.join('\n') });
  expect((await filter(LINES)).slice(0, 4)).toEqual(exchanges);
});

test('has lines of the shape of their schema', async () => {
  const read = async (name: string) => JSON.parse(await readFile(`src/reports/${name}`, 'utf8')) as object;
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  ajv.addSchema(await read('report.schema.json'), 'report.schema.json');
  const validate = ajv.compile(await read('report-line.schema.json'));
  for (const line of await filter(LINES, { coverage: true }))
    expect(validate(line), JSON.stringify(line)).toBe(true);
  expect(validate({ summary: {} })).toBe(false);
});

test('has summaries that add up', async () => {
  const summaryOf = async (lines: readonly string[]) =>
    (await filter(lines)).at(-1)?.['summary'] as Readonly<Record<string, number>>;
  const [whole, one, other] = [
    await summaryOf(LINES),
    await summaryOf(LINES.slice(0, 2)),
    await summaryOf(LINES.slice(2)),
  ];
  const sum = Object.keys(whole).map((name) => [name, (one[name] ?? NaN) + (other[name] ?? NaN)]);
  expect(Object.fromEntries(sum)).toEqual(whole);
});

test('has a coverage that adds up: the whole lacks what every part lacks', async () => {
  const parts = [placed(), placed({ body: { ...order, OrderType: 'Market' } }), placedByJsonp()].map((one) =>
    JSON.stringify(harEntry(one)),
  );
  const coverageOf = async (lines: readonly string[]) =>
    (await filter(lines, { coverage: true })).at(-1)?.['coverage'] as CoverageReport;
  const [first, ...others] = await Promise.all(parts.map((part) => coverageOf([part])));
  const whole = await coverageOf(parts);
  for (const kind of KINDS) {
    const missing = first?.[kind].missing.filter((point) =>
      others.every((other) => other[kind].missing.includes(point)),
    );
    expect(missing).toEqual(whole[kind].missing);
    expect(new Set(missing).size).toBe(whole[kind].total - whole[kind].covered);
  }
  expect(whole.percent).toBeGreaterThan(first?.percent ?? NaN);
});

test('writes what it has judged while its input is still open', async () => {
  const stdin = new PassThrough();
  let written: (text: string) => void;
  const first = new Promise<string>((resolve) => {
    written = resolve;
  });
  const stdout = new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      written(text);
      done();
    },
  });
  const stderr = new Sink();
  const options = { strict: false, allowUnchecked: false, stdin, stdout, stderr };
  const ended = verify(['-'], { format: 'ndjson', ...options });
  // More than it takes to recognise the input by.
  stdin.write(`${LINES[0]}\n`.repeat(10));
  expect(JSON.parse((await first).split('\n')[0] ?? '')).toMatchObject({ source: '-:1' });
  stdin.end();
  expect(await ended).toBe(0);
  expect(stderr.text).toBe('order-contract: PASS  10 ok · 10 exchanges\n');
});
