/** Small inputs, each of which stands for a kind, and what each must get: `expected.json` beside them says it, with the reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from '../run-cli.ts';

interface Run {
  readonly arguments: readonly string[];
  readonly exit: number;
  /** Of each judged exchange, in order; `null` where the report is of another format. */
  readonly verdicts: readonly string[] | null;
}

interface Case {
  readonly why: string;
  /** A verdict, or several with `|` between. */
  readonly expected?: string;
  readonly pointer?: string;
  readonly runs?: readonly Run[];
  /** For a baseline: the recording that it is made of. */
  readonly baseline?: string;
  readonly exit?: number;
}

interface Report {
  readonly exchanges: readonly {
    readonly verdict: string;
    readonly findings: readonly { readonly pointer: string; readonly verdict: string }[];
  }[];
}

const folder = (name: string) => new URL(`${name}/`, import.meta.url);

function casesOf(name: string): [string, Case][] {
  const text = readFileSync(new URL('expected.json', folder(name)), 'utf8');
  return Object.entries(JSON.parse(text) as Record<string, Case>);
}

const path = (room: string, file: string) => `test/cases/${room}/${file}`;

async function report(...args: string[]): Promise<Report & { code: number }> {
  const { code, stdout } = await runCli('verify', ...args, '--format', 'json');
  return { ...(JSON.parse(stdout) as Report), code };
}

test.each(['verify', 'baseline'])('each file of %s is a case or belongs to one', (room) => {
  const cases = casesOf(room);
  const named = cases.flatMap(([file, { baseline }]) => (baseline === undefined ? [file] : [file, baseline]));
  const files = readdirSync(folder(room)).filter((name) => name !== 'expected.json');
  expect(new Set(named)).toEqual(new Set(files));
});

describe('verify', () => {
  test.for(casesOf('verify'))('%s', async ([file, { expected, pointer, runs = [] }]) => {
    expect(expected !== undefined || runs.length > 0).toBe(true);
    if (expected !== undefined) {
      const { exchanges, code } = await report(path('verify', file));
      const [exchange] = exchanges;
      expect(expected.split('|')).toContain(exchange?.verdict);
      expect(code).toBe(['ok', 'deviates'].includes(exchange?.verdict ?? '') ? 0 : 1);
      const pointers = exchange?.findings.flatMap(({ verdict, pointer }) =>
        verdict === expected ? [pointer] : [],
      );
      if (pointer !== undefined) expect(pointers).toContain(pointer);
    }
    for (const { arguments: args, exit, verdicts } of runs) {
      const run =
        verdicts === null
          ? await runCli('verify', path('verify', file), ...args)
          : await report(path('verify', file), ...args);
      expect(run.code, args.join(' ')).toBe(exit);
      if ('exchanges' in run) expect(run.exchanges.map(({ verdict }) => verdict)).toEqual(verdicts);
    }
  });
});
