/**
 * Puts the same orders before two judges and tells where they disagree; of each kind of disagreement, the smallest order that
 * shrinking finds.
 *
 * @see https://fast-check.dev/docs/core-blocks/runners/
 */
import fc from 'fast-check';
import type { Edge } from './edges.ts';
import { cases, type Case } from './orders.ts';

export interface Run {
  /** Judged first. */
  readonly edges?: readonly Edge[];
  readonly seed: number;
  /** How many random ones. */
  readonly orders: number;
}

/**
 * What the judges of a comparison say of each order: nothing where they agree, else how they disagree, in words that hold
 * nothing of the order, so that equal disagreements are equal words.
 */
export type Compare = (orders: readonly unknown[]) => Promise<readonly (string | undefined)[]>;

export interface Comparison {
  readonly name: string;
  readonly orders: number;
  readonly seconds: number;
  readonly disagreements: readonly Disagreement[];
}

export interface Disagreement {
  readonly says: string;
  readonly count: number;
  /** As small as shrinking makes it. */
  readonly order: unknown;
  /** Where the schemas stand at whose edges it was found, each once. */
  readonly at: readonly string[];
}

/** The random orders of a run; the first ones are the same however many there are. */
export function sample({ seed, orders }: Run): Case[] {
  return fc.sample(cases, { seed, numRuns: orders });
}

/** @param shrinks how many kinds of disagreement are shrunken; the others keep the first order that was found. */
export async function compare(name: string, run: Run, judges: Compare, shrinks = 3): Promise<Comparison> {
  const { edges = [] } = run;
  const orders = [...edges, ...sample(run)].map(({ order }) => order);
  const started = performance.now();
  const said = await judges(orders);
  const seconds = (performance.now() - started) / 1000;
  if (said.length !== orders.length)
    throw new Error(`expected a word on each of ${orders.length} orders, received ${said.length}`);
  const kinds = new Map<string, number[]>();
  for (const [index, says] of said.entries())
    if (says !== undefined) kinds.set(says, [...(kinds.get(says) ?? []), index]);
  const disagreements: Disagreement[] = [];
  for (const [says, found] of kinds) {
    const [first = 0] = found;
    // An edge is as small as it gets.
    const random = first - edges.length;
    const small =
      random >= 0 && disagreements.length < shrinks
        ? await shrunken(run.seed, random, judges, says)
        : undefined;
    const at = new Set(found.flatMap((index) => edges[index]?.at ?? []));
    disagreements.push({ says, count: found.length, order: small ?? orders[first], at: [...at] });
  }
  return { name, orders: orders.length, seconds, disagreements };
}

/**
 * From the order of that number to the smallest that is said to disagree in the same way.
 *
 * @see https://fast-check.dev/docs/tutorials/quick-start/read-test-reports/#how-to-re-run
 */
async function shrunken(seed: number, index: number, judges: Compare, says: string): Promise<unknown> {
  const property = fc.asyncProperty(cases, async ({ order }) => (await judges([order]))[0] !== says);
  const { counterexample } = await fc.check(property, {
    seed,
    path: String(index),
    numRuns: 1,
    // Judges that take long, as compilers do, must come to an end.
    interruptAfterTimeLimit: SHRINK,
  });
  return counterexample?.[0].order;
}

/** Milliseconds. */
const SHRINK = 20_000;
