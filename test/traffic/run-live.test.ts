/** What both live commands do around their servers: nothing that arrives is missing in the report, and no report disturbs a program. */
import { existsSync, linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { UsageError } from '../../src/recordings/index.ts';
import type { MockExchange } from '../../src/mock/index.ts';
import { runLive, type LiveOptions, type StartLive } from '../../src/traffic/run-live.ts';
import { watchMock } from '../../src/traffic/seen-by-mock.ts';
import { Watch } from '../../src/traffic/watch.ts';
import type { Seen } from '../../src/verify/judge-recordings.ts';
import type { Sink } from '../sink.ts';
import { placed } from '../verify/exchanges.ts';
import { scratch } from '../scratch.ts';
import { collect, usual } from './live.ts';

const live = { time: new Date(0), test: undefined, times: 1, faults: [] };
const seen: Seen = { source: 'mock:1', file: 'mock', line: 1, ...placed(), live, isOwnAnswer: false };

/** Runs a command that does nothing, beside a server that sees what a test tells it. */
const liveRun = (
  options: Partial<LiveOptions>,
  start: (watch: Watch, stdout: Sink) => { close: () => Promise<void> },
) =>
  collect((streams) => {
    const startLive: StartLive = (watch) =>
      Promise.resolve({
        url: 'http://127.0.0.1:1/v2',
        orders: { orders: 1, repeated: 0 },
        ...start(watch, streams.stdout),
      });
    const command = [process.execPath, '-e', ''];
    return runLive('mock', { ...usual, command, ...options, ...streams }, startLive);
  });

test('an exchange that is seen while the server closes is in the report', async () => {
  const { code, stdout } = await liveRun({}, (watch) => ({
    close: async () => {
      await setImmediate();
      watch.add(seen, false);
    },
  }));
  expect([code, stdout]).toEqual([0, '1 order.\nPASS  1 ok · 1 exchange\n']);
});

test('nothing is reported while the program runs', async () => {
  let before = '?';
  const { stdout } = await liveRun({ format: 'ndjson' }, (watch, sink) => {
    watch.add(seen, false);
    return { close: async () => void (before = await setImmediate(sink.text)) };
  });
  expect(before).toBe('');
  expect(stdout).toContain('"source":"mock:1"');
});

test('a report in a file is written as its exchanges come', async () => {
  const output = join(scratch({}, onTestFinished), 'report.ndjson');
  await liveRun({ format: 'ndjson', output }, (watch) => {
    watch.add(seen, false);
    const close = () => expect.poll(() => readFileSync(output, 'utf8')).toContain('"source":"mock:1"');
    return { close };
  });
});

test('without a program, each exchange is reported as soon as it was seen', async () => {
  const before = process.listenerCount('SIGTERM');
  let out: Sink | undefined;
  const run = liveRun({ command: undefined, format: 'ndjson' }, (watch, stdout) => {
    watch.add(seen, false);
    out = stdout;
    return { close: () => Promise.resolve() };
  });
  await expect.poll(() => out?.text).toContain('"source":"mock:1"');
  await expect.poll(() => process.listenerCount('SIGTERM')).toBe(before + 1);
  process.listeners('SIGTERM').at(-1)?.('SIGTERM');
  await run;
});

test('the last lines say that an exchange is recorded in part and, beside a report in a file, how the run ended', async () => {
  const folder = scratch({}, onTestFinished);
  const files = { record: join(folder, 'a.har'), output: join(folder, 'report.txt') };
  const start = (target: string) => (watch: Watch) => {
    watch.add({ ...seen, request: { ...seen.request, target } }, false);
    return { close: () => Promise.resolve() };
  };
  expect((await liveRun(files, start(seen.request.target))).stderr).toBe(
    'order-contract: PASS  1 ok · 1 exchange\n',
  );
  const { stderr } = await liveRun(files, start('/elsewhere'));
  expect(stderr).toContain(
    'order-contract: 1 exchange recorded in part, since the rest may hold secrets; the entries say what is left out\n',
  );
  expect(stderr).toMatch(/^order-contract: FAIL {2}1 unchecked · 0 ok · 1 exchange\n$/m);
});

test.skipIf(!existsSync('/dev/full'))('a report that does not fit on the disk is an error', async () => {
  const { code, stderr } = await liveRun({ output: '/dev/full' }, (watch) => {
    watch.add(seen, false);
    return { close: () => Promise.resolve() };
  });
  expect([code, stderr]).toEqual([2, expect.stringContaining('received the error ENOSPC')]);
});

test.each([
  ['record', 'by the same name', (folder: string) => join(folder, '.', 'a.har')],
  ['baseline', 'by the same name', (folder: string) => join(folder, '.', 'a.har')],
  ['record', 'by a link', (folder: string) => link(folder, linkSync)],
  ['baseline', 'by a symbolic link', (folder: string) => link(folder, symlinkSync)],
] as const)('a report does not overwrite the file of --%s, given %s', async (other, _how, name) => {
  const folder = scratch({ 'a.har': '{}' }, onTestFinished);
  const file = join(folder, 'a.har');
  const paths = { output: name(folder), [other]: file };
  const { code, stderr } = await liveRun(paths, () => expect.unreachable());
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining('expected --output with another file than --record'),
  ]);
  expect(readFileSync(file, 'utf8')).toBe('{}');
});

function link(folder: string, make: (to: string, path: string) => void): string {
  const path = join(folder, 'link.har');
  make(join(folder, 'a.har'), path);
  return path;
}

test('a run that cannot begin keeps the report of the run before', async () => {
  const old = 'a line of the report of before\n'.repeat(9);
  const folder = scratch({ 'report.txt': old }, onTestFinished);
  const output = join(folder, 'report.txt');
  const close = () => ({ close: () => Promise.resolve() });
  const unused = () => {
    throw new UsageError('no port');
  };
  expect((await liveRun({ output, baseline: join(folder, 'none') }, close)).code).toBe(2);
  expect((await liveRun({ output }, unused)).code).toBe(2);
  expect((await liveRun({ output, command: [join(folder, 'none')] }, close)).code).toBe(2);
  expect(readFileSync(output, 'utf8')).toBe(old);
  await liveRun({ output }, close);
  expect(readFileSync(output, 'utf8')).toMatch(/^1 order\.\nNothing was judged.*\n.*\n$/);
});

test('a report that cannot be written is refused before anything runs', async () => {
  const file = join(tmpdir(), 'no-such-folder', 'report.har');
  for (const option of ['output', 'record']) {
    const { code, stderr } = await liveRun({ [option]: file }, () => expect.unreachable());
    const says = `expected --${option} with a file that can be written, received ${file}, whose folder does not exist. See`;
    expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
  }
});

test.each([
  [
    'the program, with the exit code that a shell gives',
    [process.execPath, '-e', 'setInterval(() => 1, 9)'],
    143,
  ],
  ['a server that runs without a program and printed its address', undefined, 2],
])('a signal ends %s', async (_what, command, expected) => {
  const before = process.listenerCount('SIGTERM');
  const run = liveRun({ command }, () => ({ close: () => Promise.resolve() }));
  await expect.poll(() => process.listenerCount('SIGTERM')).toBe(before + 1);
  process.listeners('SIGTERM').at(-1)?.('SIGTERM');
  const { code, stderr } = await run;
  expect(code).toBe(expected);
  expect(stderr.includes('mock: http://127.0.0.1:1/v2\n')).toBe(command === undefined);
});

test.each([
  ['SIGINT', true, 2],
  ['SIGHUP', true, 2],
  ['SIGTERM', true, 143],
  ['SIGINT', undefined, 130],
] as const)(
  '%s at a terminal (%s) is passed on unless the terminal sent it to the program too',
  async (signal, isTTY, expected) => {
    const before = process.listenerCount(signal);
    const isTerminal = Object.getOwnPropertyDescriptor(process.stdin, 'isTTY');
    Object.defineProperty(process.stdin, 'isTTY', { value: isTTY, configurable: true });
    const file = join(scratch({}, onTestFinished), 'end');
    // It ends by itself when there is this file; a run that saw nothing ends with 2.
    const program = `setInterval(() => fs.existsSync(${JSON.stringify(file)}) && process.exit(0), 9)`;
    try {
      const command = [process.execPath, '-e', program];
      const run = liveRun({ command }, () => ({ close: () => Promise.resolve() }));
      await expect.poll(() => process.listenerCount(signal)).toBe(before + 1);
      process.listeners(signal).at(-1)?.(signal);
      writeFileSync(file, '');
      expect((await run).code).toBe(expected);
    } finally {
      Object.defineProperty(process.stdin, 'isTTY', isTerminal ?? { value: undefined, configurable: true });
    }
  },
);

test('an order is judged even if its client left before it was answered', () => {
  const told: unknown[] = [];
  const { request } = placed({ target: '/v2/orders' });
  const exchange = { number: 1, request, response: undefined, findings: [], verdict: 'ok', ...live };
  watchMock(
    exchange as unknown as MockExchange,
    'http://127.0.0.1:1',
    new Watch({}, (one) => told.push(one)),
  );
  expect(told).toMatchObject([{ verdict: 'ok' }]);
});

test('a request that was not answered is not counted as refused', () => {
  const { request, response } = placed();
  const findings = [
    {
      verdict: 'violates',
      where: 'request.body',
      pointer: '',
      rule: 'type',
      expected: 'a',
      received: 'b',
      message: 'c',
    },
  ];
  const watch = new Watch({}, () => undefined);
  const refused = [undefined, response].map((answered) => {
    const exchange = { number: 1, request, response: answered, findings, verdict: 'violates', ...live };
    watchMock(exchange as unknown as MockExchange, 'http://127.0.0.1:1', watch);
    return watch.traffic.refused;
  });
  expect(refused).toEqual([0, 1]);
});

test('an order is the same whether its target is a path or a whole address', () => {
  const told: unknown[] = [];
  const targets: string[] = [];
  const add = ({ request }: Seen) => void targets.push(request.target);
  const record = { add, close: () => undefined, leftOut: 0 };
  for (const target of ['/v2/orders', 'http://127.0.0.1:1/v2/orders']) {
    const { request, response } = placed({ target });
    const exchange = { number: 1, request, response, findings: [], verdict: 'ok', ...live };
    watchMock(
      exchange as unknown as MockExchange,
      'http://127.0.0.1:1',
      new Watch({ servers: ['http://127.0.0.1:1/v2'] }, (one) => told.push(one), record),
    );
  }
  expect(told).toMatchObject([{ operationId: 'placeOrder' }, { operationId: 'placeOrder' }]);
  expect(targets).toEqual(['http://127.0.0.1:1/v2/orders', 'http://127.0.0.1:1/v2/orders']);
});

test('there is no remark on an endpoint that --other names, whatever became of its request', () => {
  const watch = new Watch({ other: ['/v2/users/*'] }, () => undefined);
  const { request } = placed({ target: '/v2/users/me' });
  expect(watch.add({ ...seen, request, live: { ...live, times: 2 } }, true, 'it was lost')).toBe('other');
  expect(watch.traffic).toMatchObject({ refused: 1, remarks: [] });
});

test.each([
  ['unchecked', 'another method'],
  // One in lower case is known.
  ['violates', 'post'],
])('the report shows the method of an unreadable request only if it is known: %s', (verdict, tells) => {
  const told: unknown[] = [];
  const received = verdict === 'violates' ? 'post' : 'SECRET';
  const method = { verdict, where: 'request', pointer: '', rule: 'method', expected: 'POST' };
  const findings = [{ ...method, received, message: received }];
  const exchange = { number: 1, response: placed().response, findings, verdict, ...live };
  watchMock(
    exchange as unknown as MockExchange,
    'http://127.0.0.1:1',
    new Watch({}, (one) => told.push(one)),
  );
  const message =
    verdict === 'violates'
      ? 'post'
      : 'The contract has no operation with that method, so nothing judged this exchange.';
  expect(told).toMatchObject([{ findings: [{ rule: 'method', received: tells, message }] }]);
  expect(JSON.stringify(told)).not.toContain('SECRET');
});
