/** What became of each mutant, over all runs as long as its file is as it was. */
import { createHash } from 'node:crypto';
import { isIn, keyOf } from './sample.ts';

export type Status =
  'Killed' | 'Timeout' | 'RuntimeError' | 'Survived' | 'NoCoverage' | 'Ignored' | 'CompileError';

/** As much of a report as is read here. @see https://github.com/stryker-mutator/mutation-testing-elements/tree/master/packages/report-schema */
export interface StrykerReport {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly status: Status;
          readonly static?: boolean;
          readonly location: { readonly start: { readonly line: number; readonly column: number } };
        }[];
      }
    >
  >;
}

/** By key: the result, and the digest of the file that was mutated. */
export type Known = Readonly<Record<string, { readonly status: Status; readonly of: string }>>;

export const digest = (source: string): string =>
  createHash('sha256').update(source).digest('hex').slice(0, 16);

/** The mutants of the sample: what the report says of them, and where they were not tried again, what was known. */
export function collect(report: StrykerReport, known: Known, share: number): Known {
  const results: Record<string, Known[string]> = {};
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    const of = digest(source);
    for (const mutant of mutants) {
      const { mutatorName, replacement = '', location } = mutant;
      // A function that stands in a table was chosen before any mutant was active.
      const isChosen = mutatorName === 'ArrowFunction' && mutant.static && mutant.status === 'Survived';
      const status = isChosen ? 'Ignored' : mutant.status;
      const key = keyOf(file, mutatorName, location.start.line, location.start.column, replacement);
      if (!isIn(key, share)) continue;
      const now = status === 'CompileError' ? known[key]?.status : status;
      if (now === undefined) throw new Error(`expected a result for ${key}, received none`);
      results[key] = { status: now, of };
    }
  }
  return results;
}
