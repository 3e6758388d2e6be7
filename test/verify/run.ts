/** Runs the command over files that live as long as the run, and gives back all it wrote. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { verify, type VerifyOptions } from '../../src/verify/index.ts';
import type { Finding, Verdict } from '../../src/contract/index.ts';
import type { CoverageReport } from '../../src/reports/index.ts';
import { writeFiles, type Files } from '../scratch.ts';

export type { Files };

export interface Report {
  readonly summary: Readonly<Record<Verdict | 'exchanges', number>>;
  readonly exchanges: readonly {
    readonly source: string;
    readonly operationId: string | null;
    readonly verdict: Verdict;
    readonly findings: readonly Finding[];
  }[];
  readonly coverage: CoverageReport | null;
  readonly passed: boolean;
  readonly unjudged: Readonly<Record<'elsewhere' | 'other' | 'preflights', number>>;
  readonly problems: readonly { readonly file: string; readonly line?: number; readonly message: string }[];
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export type Options = Partial<Omit<VerifyOptions, 'stdin'>> & {
  /** By default the folder that the files are in. */
  readonly paths?: readonly string[];
  readonly stdin?: string | Iterable<string | Uint8Array>;
  readonly isTTY?: boolean;
};

/** The name of the folder is cut from what was written: sources read as the files are named. */
export async function run(
  files: Files,
  { paths = ['.'], stdin, isTTY, ...options }: Options = {},
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'verify-'));
  try {
    writeFiles(folder, files);
    const stdout = new Sink(isTTY);
    const stderr = new Sink(isTTY);
    const code = await verify(
      paths.map((path) => (path === '-' ? path : join(folder, path))),
      {
        format: 'pretty',
        strict: false,
        allowUnchecked: false,
        ...options,
        stdout,
        stderr,
        stdin: stdin === undefined ? undefined : Readable.from(typeof stdin === 'string' ? [stdin] : stdin),
      },
    );
    // A stream takes what it is given, and writes it when it can.
    await new Promise<void>((resolve) => stdout.end(resolve));
    const tidy = (text: string) => text.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
    return { code, stdout: tidy(stdout.text), stderr: tidy(stderr.text) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The same with the JSON report read. */
export async function report(files: Files, options: Options = {}): Promise<Outcome & Report> {
  const outcome = await run(files, { ...options, format: 'json' });
  return { ...outcome, ...(JSON.parse(outcome.stdout) as Report) };
}

class Sink extends Writable {
  text = '';
  readonly isTTY: boolean;

  constructor(isTTY = false) {
    super({ decodeStrings: false, highWaterMark: 1024 });
    this.isTTY = isTTY;
  }

  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.text += chunk;
    setImmediate(done);
  }
}
