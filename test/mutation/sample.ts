/**
 * Which mutants are tried: a Stryker checker that passes those that stand in the list that `run.ts` wrote, or that the sample takes.
 * What it does not pass, Stryker reports as CompileError; `run.ts` leaves it out.
 * @see https://stryker-mutator.io/docs/stryker-js/configuration/#checkers-string
 */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { readFileSync } from 'node:fs';

/** A mutant as Stryker hands it to a checker, with places that count from 0. */
interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

/** What `run.ts` asks for. */
export interface Wanted {
  /** From 0 to 1: the share of all mutants that is tried. */
  readonly share: number;
  /** Keys of mutants whose result is known. */
  readonly known: readonly string[];
}

/** Names a mutant; lines and columns count from 1. */
export const keyOf = (
  file: string,
  mutator: string,
  line: number,
  column: number,
  replacement: string,
): string => `${file}:${line}:${column} ${mutator} ${replacement}`;

/** The same for the same mutant in each run: whether it is in the sample. */
export const isIn = (key: string, share: number): boolean =>
  createHash('sha256').update(key).digest().readUInt32BE() / 2 ** 32 < share;

class Sample {
  private wanted: Wanted = { share: 1, known: [] };
  private known = new Set<string>();

  init(): Promise<void> {
    const file = process.env['MUTATION_WANTED'];
    if (file !== undefined) this.wanted = JSON.parse(readFileSync(file, 'utf8')) as Wanted;
    this.known = new Set(this.wanted.known);
    return Promise.resolve();
  }

  check(mutants: readonly Mutant[]): Promise<Record<string, { status: string; reason?: string }>> {
    return Promise.resolve(
      Object.fromEntries(
        mutants.map(({ id, fileName, mutatorName, replacement, location: { start } }) => {
          const file = relative(process.cwd(), fileName);
          const key = keyOf(file, mutatorName, start.line + 1, start.column + 1, replacement);
          return [
            id,
            isIn(key, this.wanted.share) && !this.known.has(key)
              ? { status: 'passed' }
              : { status: 'compileError', reason: 'not wanted' },
          ];
        }),
      ),
    );
  }

  group(mutants: readonly Mutant[]): Promise<string[][]> {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: Sample }];
