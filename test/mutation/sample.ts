/**
 * Which mutants are tried: a Stryker checker that passes a random sample, the same one for the same seed. Stryker reports the others as
 * CompileError; `run.ts` leaves those out.
 * @see https://stryker-mutator.io/docs/stryker-js/configuration/#checkers-string
 */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/** A mutant as Stryker hands it to a checker, with places that count from 0. */
interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

const { MUTATION_SAMPLE: size, MUTATION_SEED: seed } = process.env;

class Sample {
  init(): Promise<void> {
    return Promise.resolve();
  }

  /** Passes the mutants with the smallest digests, so that a larger sample contains a smaller one. */
  check(mutants: readonly Mutant[]): Promise<Record<string, { status: string; reason?: string }>> {
    const chosen = new Set(
      mutants
        .map((mutant) => ({ id: mutant.id, digest: digestOf(mutant) }))
        .sort((one, other) => (one.digest < other.digest ? -1 : 1))
        .slice(0, Number(size))
        .map(({ id }) => id),
    );
    return Promise.resolve(
      Object.fromEntries(
        mutants.map(({ id }) => [
          id,
          chosen.has(id) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
        ]),
      ),
    );
  }

  /** All mutants together: Stryker has them all before it checks the first. */
  group(mutants: readonly Mutant[]): Promise<string[][]> {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }
}

function digestOf({ fileName, mutatorName, replacement, location: { start } }: Mutant): string {
  const file = relative(process.cwd(), fileName);
  return createHash('sha256')
    .update(`${seed} ${file}:${start.line + 1}:${start.column + 1} ${mutatorName} ${replacement}`)
    .digest('hex');
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: Sample }];
