/** The live commands as they are typed: signals, arguments after `--`, and options that make no sense. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../../src/command-line.ts';
import { limitOrder } from '../mock/fixtures.ts';
import { startMock } from '../../src/mock/index.ts';
import { runCli, runProgram } from '../run-cli.ts';
import { programOf } from './live.ts';

/** Says that it is there, and ends with 9 when the signal comes. */
const waiting = (signal: string) =>
  `process.on('${signal}', () => process.exit(9)); console.log('ready'); setInterval(() => 0, 1000);`;

describe('a signal reaches the command', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s', async (signal) => {
    const args = ['src/cli.ts', 'mock', '--', process.execPath, '-e', waiting(signal)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const closed = once(child, 'close');
    await once(child.stdout, 'data');
    child.kill(signal);
    expect((await closed)[0]).toBe(9);
  });
});

test.each([
  ['mock', '0'],
  ['mock', '1'],
  ['proxy', '0'],
  ['proxy', '1'],
])(
  '%s without a command logs, with FORCE_COLOR=%s, and reports when a signal ends it',
  async (name, colour) => {
    const options =
      name === 'mock' ? ['--format', 'json'] : ['--target', 'http://127.0.0.1:1', '--format', 'json'];
    const args = ['src/cli.ts', name, '--port', '0', ...options];
    const env = { ...process.env, FORCE_COLOR: colour };
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    const [closed, out] = [once(child, 'close'), child.stdout.toArray()];
    let text = '';
    const url = await new Promise<string>((resolve) => {
      child.stderr.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        const [, found] = /^(?:mock|proxy): (\S+)\n/m.exec(text) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    const secret = 'Zm9vbWFya2Vk';
    const headers = { authorization: 'Bearer t', 'content-type': 'application/json' };
    await fetch(`${url}/orders`, { method: 'POST' });
    await fetch(`${url}/${secret}`);
    await fetch(`${url}/orders`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...limitOrder, [secret]: 1 }),
    });
    child.kill('SIGTERM');
    expect((await closed)[0]).toBe(1);
    expect(text).toMatch(/ GET \/v2\/… [^]*request\.body \/… additionalProperties/);
    expect(text).not.toContain(secret);
    const [line = ''] = /^.*POST.*$/m.exec(text) ?? [];
    const verdict = colour === '1' ? '\x1b[31mviolates\x1b[0m' : 'violates';
    const status = name === 'mock' ? 401 : 502;
    expect(line).toContain(`POST /v2/orders ${verdict} ${status} `);
    expect(line).toContain('request.security security: expected');
    expect(line.includes('the target cannot be reached')).toBe(name === 'proxy');
    expect(JSON.parse(Buffer.concat((await out) as Buffer[]).toString())).toMatchObject({
      summary: { violates: 1, unchecked: name === 'mock' ? 1 : 2 },
      exchanges: expect.arrayContaining([expect.objectContaining({ source: `${name}:1` })]) as unknown,
    });
  },
);

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'the mock without a command prints its last line and ends on %s',
  async (signal) => {
    const child = spawn(process.execPath, ['src/cli.ts', 'mock', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const closed = once(child, 'close');
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    await expect.poll(() => text).toMatch(/^mock: .*\n/);
    child.kill(signal);
    expect((await closed)[0]).toBe(0);
    expect(text).toMatch(/\n0 orders\n$/);
  },
);

test('the mock can be ended as soon as its first line is printed', async () => {
  const before = process.listenerCount('SIGTERM');
  let atFirstLine: number | undefined;
  const stdout = new Writable({
    write(_line, _encoding, done) {
      atFirstLine ??= process.listenerCount('SIGTERM') - before;
      setImmediate(() => process.emit('SIGTERM'));
      done();
    },
  });
  expect(await commandLine(['mock', '--port', '0'], { stdout })).toBe(0);
  expect(atFirstLine).toBe(1);
});

test('the mock lives on when nobody reads its log any more', async () => {
  const child = spawn(process.execPath, ['src/cli.ts', 'mock', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  child.stdout.destroy();
  const url = line.toString().replace('mock: ', '').trim();
  for (const _ of [1, 2, 3]) expect((await fetch(`${url}/v2/orders`, { method: 'POST' })).status).toBe(401);
  child.kill('SIGTERM');
  expect((await closed)[0]).toBe(0);
});

test('a command that a signal ends gives 128 plus the number of the signal', async () => {
  const { code } = await runProgram(
    'mock',
    '--',
    process.execPath,
    '-e',
    'process.kill(process.pid, "SIGTERM")',
  );
  expect(code).toBe(143);
});

test('what follows -- belongs to the command, even if it looks like an option', async () => {
  const { code, stdout } = await runProgram(
    'mock',
    '--',
    process.execPath,
    '-p',
    '"own " + process.env.ORDER_CONTRACT_URL',
    '--',
    '--help',
    '--port',
  );
  expect(stdout).toMatch(/^own http/);
  // Two of them may run at once.
  expect(stdout).not.toContain(':4010/');
  expect(code).toBe(2);
});

test('a command that forks and ends is not waited for', async () => {
  const forks = `require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => 0, 60000)'], { detached: true, stdio: 'ignore' }).unref()`;
  const { code, stdout } = await runProgram('mock', '--', process.execPath, '-e', forks);
  expect([code, stdout]).toEqual([2, expect.stringContaining('Nothing was judged')]);
});

test.each<[string[], string]>([
  [['mock', '--'], 'expected a command after --, received none'],
  [['mock', '--', ''], 'expected a command after --, received none'],
  [
    ['mock', '--port', '-1'],
    "Option '--port' argument is ambiguous. Did you forget to specify the option argument for '--port'? To specify an option argument starting with a dash use '--port=-XYZ'",
  ],
  [['mock', '--faults', 'drop'], "Unknown option '--faults'; there is --fault"],
  [['mock', '-port', '0'], "Unknown option '-p'; there is --port"],
  [['proxy', '--allowUnchecked=yes'], "Unknown option '--allowUnchecked'; there is --allow-unchecked"],
  [
    ['verify', '--format', 'x\n::error::y', 'a.har'],
    'expected --format with one of pretty, json, ndjson, junit, github, received x\\u000a::error::y',
  ],
  [['redact', '--output', '', 'a.har'], 'expected --output with a value, received an empty one'],
  [['verify', '--format=', 'a.har'], 'expected --format with a value, received an empty one'],
  [['verify', '--server', '', 'a.har'], 'expected --server with a value, received an empty one'],
  [
    ['mock', 'npm', 'test', '--silent'],
    "Unknown option '--silent'; put the command and its options after --",
  ],
  [['mock', '--output', '-', '--', 'pytest'], 'expected --output with a value, received -'],
  [['mock', 'pytest'], 'expected options only, or -- in front of a command, received pytest'],
  [
    ['mock', '--port', '65536', '--', 'true'],
    'expected --port with a number from 0 to 65535, received 65536',
  ],
  [['redact'], 'expected a file or a folder to redact, received none'],
  ...['http://a.example/v2?b', 'ftp://a.example/v2'].map((target): [string[], string] => [
    ['proxy', '--target', target, '--', 'true'],
    'expected --target with a base URL of http or https without user, query or fragment, such as https://api.example.com/v2, received other text',
  ]),
  [['proxy', '--', 'true'], 'expected --target with the base URL of a server, received none'],
  [
    ['proxy', '--target', 'https://api.tradestation.com/v2', '--', 'true'],
    'expected --live with a --target where orders are real, received api.tradestation.com without it; the simulator is https://sim-api.tradestation.com/v2',
  ],
])('%j is refused in one line', async (args, says) => {
  expect(await runCli(...args)).toEqual({
    code: 2,
    stdout: '',
    stderr: `order-contract: ${says}. See order-contract --help.\n`,
  });
});

test('an unknown fault is refused in one line, also when the mock runs without a command', async () => {
  const { code, stderr } = await runCli('mock', '--fault', 'droop');
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^order-contract: expected a fault that the mock knows, [^\n]* See order-contract --help\.\n$/,
  );
});

test('what --refuse holds back never reaches the target', async () => {
  await using mock = await startMock();
  const command = programOf([{ path: '/nowhere', method: 'GET' }]);
  const { stdout } = await runCli('proxy', '--target', mock.url, '--refuse', '--', ...command);
  expect(stdout).toContain('1 request refused.');
  expect(mock.exchanges).toEqual([]);
});
