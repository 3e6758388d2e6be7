/** The command as it is typed. */
import { spawn } from 'node:child_process';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../../src/command-line.ts';
import { runCli } from '../run-cli.ts';
import { Sink } from '../sink.ts';
import { harEntry, ndjson, placed } from './exchanges.ts';

function type(
  args: readonly string[],
  { input = '', lines = Infinity } = {},
): Promise<{ code: number | null; out: string; error: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli.ts', 'verify', ...args]);
    let out = '';
    let error = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.split('\n').length > lines) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
    child.stdin.on('error', () => undefined).end(input);
    child.on('close', (code) => {
      resolve({ code, out, error });
    });
  });
}

describe('order-contract verify', () => {
  test('passes the recorded exchanges, each of which is ok', async () => {
    const { code, out, error } = await type(['spec/exchanges']);
    expect(out).toMatch(/^PASS {2}(\d+) ok · \1 exchanges\n$/);
    expect({ code, error }).toEqual({ code: 0, error: '' });
  });

  test('fails the refused exchanges, none of which is ok', async () => {
    const { code, stdout } = await runCli('verify', 'test/exchanges');
    expect(stdout).toMatch(/\nFAIL {2}\d+ violate .*· 0 ok · \d+ exchanges\n$/);
    expect(code).toBe(1);
  });

  test('reads standard input', async () => {
    const { code, out } = await type(['-', '--format', 'json'], { input: ndjson([harEntry(placed())]) });
    expect(JSON.parse(out)).toMatchObject({ summary: { ok: 1 } });
    expect(code).toBe(0);
  });

  test('keeps its exit code if nobody reads its output', async () => {
    const input = ndjson(Array.from({ length: 4000 }, () => harEntry(placed({ headers: [] }))));
    const { code, error } = await type(['-', '--format', 'json'], { input, lines: 3 });
    expect({ code, error }).toEqual({
      code: 1,
      error:
        'order-contract: 4000 exchanges violate the contract.\norder-contract: FAIL  4000 violate · 0 ok · 4000 exchanges\n',
    });
  });

  test.each<[string, string[], string]>([
    ['no path', [], 'expected a file or a folder to verify, received none'],
    ['an unknown option', ['spec/exchanges', '--lax'], "Unknown option '--lax'"],
    [
      'an unknown format',
      ['spec/exchanges', '--format', 'xml'],
      'expected --format with one of pretty, json, ndjson, junit, github, received xml',
    ],
    [
      'a percentage that is not a number',
      ['spec/exchanges', '--min-coverage', 'all'],
      'expected --min-coverage with a number from 0 to 100, received all',
    ],
    [
      'more than all',
      ['spec/exchanges', '--min-coverage', '101'],
      'expected --min-coverage with a number from 0 to 100, received 101',
    ],
    [
      'a server that is not a base URL',
      ['spec/exchanges', '--server', 'localhost:4010'],
      'expected --server with a base URL of http or https without query or fragment, such as https://api.example.com/v2, received other text',
    ],
  ])('refuses %s', async (_name, args, message) => {
    expect(await runCli('verify', ...args)).toEqual({
      code: 2,
      stdout: '',
      stderr: `order-contract: ${message}. See order-contract --help.\n`,
    });
  });

  test.each([[['--help']], [['-h']], [['help']], [['verify', '--help']], [['mock', '-h', '--', 'true']]])(
    'prints the help: %j',
    async (args) => {
      const { code, stdout } = await runCli(...args);
      expect([code, stdout.split('\n', 1)[0]]).toEqual([
        0,
        expect.stringMatching(/^order-contract: the contract/),
      ]);
    },
  );

  test.each(['--help', '--version'])(
    '%s on a full disk is not reported as an error of the program',
    async (option) => {
      const stdout = new Writable({
        write: (_text, _encoding, done) => {
          done(Object.assign(new Error('full'), { code: 'ENOSPC' }));
        },
      });
      const stderr = new Sink();
      expect(await commandLine([option], { stdout, stderr })).toBe(2);
      expect(stderr.text).toContain('received the error ENOSPC; the output is incomplete');
    },
  );

  test.each<[string, string[], number, string?]>([
    ['too little coverage', ['--min-coverage', '100'], 1, 'spec/exchanges/placeOrder.limit-buy.http'],
    [
      'enough coverage, since the exchanges of the contract cover nearly all of it',
      ['--min-coverage', '95'],
      0,
    ],
    ['another host', ['--server', 'https://other.example'], 2],
    ['two hosts', ['--server', 'https://other.example', '--server', 'https://api.tradestation.com/v2'], 0],
  ])('fails or passes with %s', async (_name, args, code, path = 'spec/exchanges') => {
    const ended = await runCli('verify', path, ...args);
    expect(ended.code, Object.values(ended).join('\n')).toBe(code);
  });
});
