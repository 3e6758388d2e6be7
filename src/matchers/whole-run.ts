/** Judges everything that a mock has seen, by its own report. The mock is recognised by its members, since this room does not import it. */
import type { KeepContractRunOptions, MatcherResult } from './types.ts';

/** The part of a mock that is used here. */
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

/** A run without a violation, but with exchanges that were not judged, neither keeps the contract nor breaks it: it fails either way. */
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
