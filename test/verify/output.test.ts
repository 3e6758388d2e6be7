/** A report that is not whole is no pass, and a recording is written whole or not at all. */
import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { redact } from '../../src/redact/index.ts';
import { FORMATS } from '../../src/reports/index.ts';
import { verify } from '../../src/verify/index.ts';
import { harEntry, ndjson, placed } from './exchanges.ts';
import { run } from './run.ts';

const expected = (code: string) =>
  `order-contract: expected to write the whole output, received the error ${code}; the output is incomplete.\n`;

const COMMANDS: Readonly<Record<string, (streams: Streams) => Promise<number>>> = {
  ...Object.fromEntries(
    FORMATS.map((format) => [
      `verify --format ${format}`,
      (streams: Streams) => verify(['-'], { ...streams, format, strict: false, allowUnchecked: false }),
    ]),
  ),
  redact: (streams) => redact(['-'], streams),
};

interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

test.each(Object.entries(COMMANDS))('%s to a full disk ends with 2', async (_name, command) => {
  const full = new Writable({
    write: (_chunk, _encoding, done) => {
      done(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
    },
  });
  const stderr = new PassThrough({ encoding: 'utf8' });
  const stdin = Readable.from([ndjson([harEntry(placed())])]);
  const status = await command({ stdin, stdout: full, stderr });
  expect({ status, stderr: stderr.read() as string }).toEqual({ status: 2, stderr: expected('ENOSPC') });
});

describe('in a process whose', () => {
  // A file that is open for reading takes nothing that is written, on any system.
  const closed = () => openSync(import.meta.filename, 'r');

  test('standard output takes nothing, the command ends with 2', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/cli.ts', 'verify', 'spec/exchanges'], {
      stdio: ['ignore', closed(), 'pipe'],
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expected('EBADF') });
  });

  test('standard error takes nothing, a problem that cannot be told keeps its exit code', () => {
    const { status } = spawnSync(process.execPath, ['src/cli.ts', 'verify', 'nowhere.har'], {
      stdio: ['ignore', 'ignore', closed()],
    });
    expect(status).toBe(2);
  });
});

const GOOD = JSON.stringify(harEntry(placed()));

test.each([
  ['a word', 'garbage'],
  ['the end of a line that was cut', '"status":200}}'],
  ['another record', '{"log":"started"}'],
  ['a byte 00', '\0'],
])(
  'the other lines of an input that starts with %s are judged, as NDJSON by its name',
  async (_what, first) => {
    const text = `${first}\n${GOOD}\n\0\n${GOOD}\n`;
    for (const options of [{ paths: ['-'], stdin: text }, {}]) {
      const { code, stdout } = await run({ 'a.ndjson': text }, { format: 'ndjson', ...options });
      const lines = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, Record<string, unknown>>);
      expect(lines.map((line) => line['verdict'] ?? line['problem']?.['line'])).toEqual([
        1,
        'ok',
        3,
        'ok',
        undefined,
      ]);
      expect(lines.at(-1)).toMatchObject({ summary: { exchanges: 2, ok: 2, problems: 2 } });
      expect(code).toBe(2);
    }
  },
);

test.each(['json', 'ndjson', 'junit'] as const)(
  'standard error says how a run with %s ends',
  async (format) => {
    const other = JSON.stringify(harEntry(placed({ target: 'https://other.example.com/' })));
    const { code, stderr } = await run(
      {},
      { paths: ['-'], stdin: other, format, servers: ['https://api.tradestation.com/v2'] },
    );
    expect(code).toBe(2);
    expect(stderr).toBe(
      'order-contract: Nothing was judged: 1 to other servers than --server.\n' +
        'order-contract: FAIL  no exchange was judged · 1 to other servers than --server\n',
    );
  },
);
