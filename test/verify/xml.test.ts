/** XML bodies are judged in every format of recordings, and each reporter says in which line a fault stands. */
import { describe, expect, test } from 'vitest';
import { har, harEntry, ndjson, order, placed, transcript } from './exchanges.ts';
import { report, run } from './run.ts';

const text = (members: object) =>
  `<Order>\n${Object.entries(members)
    .map(([name, value]) => `  <${name}>${String(value)}</${name}>\n`)
    .join('')}</Order>`;
const exchange = (body: string) => placed({ body, mediaType: 'application/xml' });
const { LimitPrice: _, ...incomplete } = order;

const good = exchange(text(order));
const bad = exchange(text(incomplete));
const broken = exchange(text(order).slice(0, -9));

const formats: [string, (one: typeof good) => Record<string, string>][] = [
  ['a transcript', (one) => ({ 'a.http': transcript(one) })],
  ['a HAR', (one) => ({ 'a.har': har([harEntry(one)]) })],
  ['NDJSON', (one) => ({ 'a.ndjson': ndjson([harEntry(one)]) })],
];

describe.each(formats)('in %s', (_name, files) => {
  test('a legal order is ok', async () => {
    expect((await report(files(good))).exchanges).toMatchObject([{ verdict: 'ok', findings: [] }]);
  });

  test('a fault is found where JSON has it, with its line', async () => {
    expect((await report(files(bad))).exchanges).toMatchObject([
      {
        verdict: 'violates',
        findings: [{ where: 'request.body', pointer: '/LimitPrice', rule: 'required', line: 1 }],
      },
    ]);
  });

  test('a text that is not XML violates', async () => {
    expect((await report(files(broken))).exchanges).toMatchObject([
      { verdict: 'violates', findings: [{ where: 'request.body', pointer: '', rule: 'xml', line: 9 }] },
    ]);
  });
});

test.each([
  ['pretty', '  4 │ <Duration>YEAR</Duration>\n'],
  ['junit', '(line 4 of the body)'],
  ['github', '(line 4 of the body)'],
] as const)('the %s report says the line', async (format, line) => {
  const wrong = exchange(text({ ...order, Duration: 'YEAR' }));
  const { stdout } = await run({ 'a.http': transcript(wrong) }, { format });
  expect(stdout).toContain(line);
});

test('text beside the elements of the root has no pointer, and the sentence no empty name', async () => {
  const { stdout } = await run({ 'a.http': transcript(exchange('<Order>now<Symbol>A</Symbol></Order>')) });
  expect(stdout).toContain('received text and elements, in line 1.');
});
