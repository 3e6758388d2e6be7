/** An error that nobody foresaw ends a command with its class and what to do, and never with its message. */
import { execFile } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { runCommand, unexpected } from '../../src/reports/index.ts';
import { redact } from '../../src/redact/index.ts';
import { verify } from '../../src/verify/index.ts';

const SECRET = 'S3cretOther9Value77';

class Strange extends Error {}

function sink() {
  const written: string[] = [];
  const listen = () => undefined;
  return { written, write: (text: string) => written.push(text) > 0, on: listen, once: listen, off: listen };
}

describe('an unexpected error', () => {
  test.each<[error: unknown, shown: string]>([
    [new SyntaxError(`Invalid regular expression: /${SECRET}/`), 'SyntaxError'],
    [new Strange(SECRET), 'Strange'],
    [Object.assign(new Error(SECRET), { code: 'ENOSPC' }), 'Error ENOSPC'],
    [Object.assign(new Error(SECRET), { code: SECRET + '!' }), 'Error'],
    [Object.assign(new Error(SECRET), { name: SECRET }), 'Error'],
    [SECRET, 'a value that is not an error'],
    [undefined, 'a value that is not an error'],
  ])('%# is reported by its class', (error, shown) => {
    expect(unexpected(error)).toMatch(
      new RegExp(
        `^order-contract: unexpected error: ${shown}; please report it .*` +
          String.raw`\(order-contract \d+\.\d+\.\d+, Node \d+\.\d+\.\d+\), without the recording\n$`,
      ),
    );
    expect(unexpected(error)).not.toContain(SECRET);
  });

  test('ends a command with exit code 2', async () => {
    const stderr = sink();
    expect(await runCommand(stderr, () => Promise.reject(new RangeError(SECRET)))).toBe(2);
    expect(stderr.written.join('')).toMatch(/unexpected error: RangeError;/);
    expect(stderr.written.join('')).not.toContain(SECRET);
  });

  test.each([
    [
      'verify',
      (options: object) =>
        verify(['-'], { format: 'json', strict: false, allowUnchecked: false, ...options }),
    ],
    ['redact', (options: object) => redact(['-'], options)],
  ] as const)('in the input of %s', async (_name, run) => {
    const [stdout, stderr] = [sink(), sink()];
    // eslint-disable-next-line @typescript-eslint/require-await -- an input that breaks in an odd way.
    const stdin = (async function* () {
      yield '';
      throw new EvalError(SECRET);
    })();
    expect(await run({ stdin, stdout, stderr })).toBe(2);
    expect(stderr.written.join('')).toContain('unexpected error: EvalError;');
    expect([...stdout.written, ...stderr.written].join('')).not.toContain(SECRET);
  });

  test('outside of every command ends the process with exit code 2', async () => {
    const code = `process.argv[1] = '-'; process.argv[2] = 'mock'; process.argv[3] = '--port'; process.argv[4] = '0';
      await import('./src/cli.ts?' + 1).catch(() => undefined);`;
    const later = `setTimeout(() => { throw new URIError('${SECRET}') }, 50);`;
    const result = await new Promise<{ code: unknown; text: string }>((resolve) => {
      execFile(process.execPath, ['--input-type=module', '-e', later + code], (error, stdout, stderr) => {
        resolve({ code: error?.code, text: stdout + stderr });
      });
    });
    expect(result.code).toBe(2);
    expect(result.text).toContain('unexpected error: URIError;');
    expect(result.text).not.toContain(SECRET);
  });
});
