/** Runs `order-contract verify` over a file, and reads the report. */
import { runCli } from '../run-cli.ts';

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

export async function verifyFile(...args: string[]): Promise<Run> {
  const { code, stdout, stderr } = await runCli('verify', ...args, '--format', 'json');
  const report = JSON.parse(stdout === '' ? '{}' : stdout) as Report;
  return { code, report, output: stdout, errors: stderr };
}
