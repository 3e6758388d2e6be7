/** Runs `order-contract verify` over a file, as its user does, and reads the report. */
import { execFile } from 'node:child_process';

export interface Report {
  readonly summary: Readonly<
    Record<'exchanges' | 'ok' | 'deviates' | 'violates' | 'unchecked' | 'known' | 'refused', number>
  >;
  readonly exchanges: readonly {
    readonly operationId: string | null;
    readonly verdict: string;
    readonly findings: readonly { readonly where: string; readonly pointer: string; readonly rule: string }[];
  }[];
}

export interface Run {
  readonly code: number;
  readonly report: Report;
  readonly output: string;
  readonly errors: string;
}

export function verifyFile(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/cli.ts', 'verify', ...args, '--format', 'json'],
      { maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        const code = error ? Number(error.code) : 0;
        const report = JSON.parse(stdout === '' ? '{}' : stdout) as Report;
        resolve({ code, report, output: stdout, errors: stderr });
      },
    );
  });
}
