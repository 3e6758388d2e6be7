/** Judges all that a mock has seen, by its own report. Told by its members, since this room knows no mock. */
import type { KeepContractRunOptions, MatcherResult } from './types.ts';

/** What `startMock` gives, as far as it counts here. */
interface Run {
  report(options: KeepContractRunOptions): Promise<{
    readonly passed: boolean;
    readonly counts: { readonly deviates: number; readonly violates: number };
    readonly text: string;
  }>;
}

export function isRun(received: unknown): received is Run {
  return typeof (received as Partial<Run> | null | undefined)?.report === 'function';
}

/** A run that breaks the contract nowhere, and is not judged everywhere, neither keeps it nor breaks it: it fails either way. */
export async function judgeRun(
  run: Run,
  options: KeepContractRunOptions,
  isNot: boolean,
): Promise<MatcherResult> {
  const { passed, counts, text } = await run.report(options);
  const isBroken = counts.violates > 0 || (options.strict && counts.deviates > 0);
  return {
    pass: passed || (isNot && !isBroken),
    message: () => `expected the run${isNot ? ' not' : ''} to keep the contract\n\n${text.trimEnd()}`,
  };
}
