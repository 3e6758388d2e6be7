/** The rows of the support matrix, as the run sees them. */
import { check } from './check.ts';

/** What was tried. */
export interface Trial {
  /** `Types`, `Runtimes` and so on: a table of docs/support.md. */
  readonly table: string;
  /** What kind of project, or what of the package is used in it. */
  readonly project: string;
  /** How modules are found, where that is a setting. */
  readonly resolution?: string;
  readonly modules?: 'ES' | 'CommonJS';
  /** The tool and its version. */
  readonly on: string;
  /** What was typed. */
  readonly command: string;
}

export interface Row extends Trial {
  /** What came out; nothing where it could not be run on this machine. */
  readonly out: string | undefined;
}

export const rows: Row[] = [];

/**
 * Runs a check that has a row in the matrix.
 *
 * @param work returns what came out, in words that are the same in each run.
 */
export async function tried(trial: Trial, name: string, work: () => Promise<string>): Promise<void> {
  let out = '✗';
  await check(name, async () => {
    out = `✓ ${await work()}`;
    return out.slice(2);
  });
  rows.push({ ...trial, out });
}
