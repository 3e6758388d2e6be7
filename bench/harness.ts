/**
 * What all benches share: contenders that take turns, medians with their spread, goals, and where results are kept.
 *
 * Medians of many short turns are what a busy machine disturbs least; the spread (from the first quartile to the third) says how
 * much it did.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { installed } from '../test/installed.ts';

export const ROOT = resolve(import.meta.dirname, '..');
export const PEERS = join(import.meta.dirname, 'node_modules');

export interface Options {
  /** Few rounds, to try whether it runs: its figures say little. */
  readonly quick: boolean;
  /** Exchanges, where a bench counts them. */
  readonly count?: number;
}

/** One figure, in the order in which it is shown. */
export interface Row {
  readonly what: string;
  readonly who: string;
  readonly value: number;
  /** The first and the third quartile, where there was more than one turn. */
  readonly spread?: readonly [number, number];
  readonly unit: string;
  /** To what it is compared, and how: `0.22 of JSON.parse`. */
  readonly ratio?: number;
  readonly of?: string;
  /** The figure that it must not exceed, or not fall below; of the ratio where there is one. */
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly note?: string;
}

export interface Bench {
  readonly name: string;
  readonly title: string;
  readonly run: (
    options: Options,
  ) => Promise<{ readonly rows: readonly Row[]; readonly notes?: readonly string[] }>;
}

export interface Result {
  readonly date: string;
  readonly command: string;
  readonly machine: string;
  /** How many processes wanted a processor, on average of the minute before the start and before the end. */
  readonly load: readonly [number, number];
  readonly quick: boolean;
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

export async function measure(bench: Bench, options: Options): Promise<Result> {
  const load = () => Number((loadavg()[0] ?? NaN).toFixed(1));
  const before = load();
  const { rows, notes = [] } = await bench.run(options);
  const result: Result = {
    date: new Date().toISOString(),
    command: `npm run bench -- ${bench.name}${options.count === undefined ? '' : ` ${options.count}`}`,
    machine: `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    load: [before, load()],
    quick: options.quick,
    rows,
    notes,
  };
  if (!options.quick) {
    mkdirSync(join(ROOT, 'bench/results'), { recursive: true });
    writeFileSync(join(ROOT, `bench/results/${bench.name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  }
  return result;
}

/** Whether a row keeps its goal; nothing where it has none. */
export function met({ value, ratio, atMost, atLeast }: Row): boolean | undefined {
  const judged = ratio ?? value;
  if (atMost !== undefined) return judged <= atMost;
  if (atLeast !== undefined) return judged >= atLeast;
  return undefined;
}

export interface Stats {
  readonly median: number;
  readonly spread: readonly [number, number];
}

export function statsOf(all: readonly number[]): Stats {
  const sorted = all.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
  return { median: at(0.5), spread: [at(0.25), at(0.75)] };
}

/** Contenders by name, each of which does its work that many times. */
export type Contenders = Readonly<Record<string, (times: number) => unknown>>;

/**
 * Lets contenders take short turns, each round in another order, and returns the nanoseconds that one piece of work took.
 *
 * @param turn milliseconds that a turn shall take at least
 */
export function takeTurns(
  contenders: Contenders,
  { rounds, turn = 0.3, warm = 300 }: { rounds: number; turn?: number; warm?: number },
): Record<string, Stats> {
  const all = Object.entries(contenders).map(([name, work]) => ({
    name,
    work,
    times: 1,
    took: [] as number[],
  }));
  for (const one of all) {
    // Warm for as long as the compiler of the engine needs, then find how often fits into a turn.
    const end = performance.now() + warm;
    while (performance.now() < end) one.work(10);
    for (;;) {
      const started = performance.now();
      one.work(one.times);
      if (performance.now() - started >= turn) break;
      one.times *= 2;
    }
  }
  for (let round = 0; round < rounds; round += 1)
    for (let at = 0; at < all.length; at += 1) {
      const one = all[(at + round) % all.length];
      // What takes long shows it in a few rounds.
      if (!one || (one.times === 1 && one.took.length > 5 && round % 20 > 0)) continue;
      const started = performance.now();
      one.work(one.times);
      one.took.push(((performance.now() - started) * 1e6) / one.times);
    }
  return Object.fromEntries(all.map(({ name, took }) => [name, statsOf(took)]));
}

/** The same for work that is awaited. */
export async function takeTurnsAsync(
  contenders: Readonly<Record<string, () => Promise<unknown>>>,
  { rounds, times }: { rounds: number; times: number },
): Promise<Record<string, Stats>> {
  const all = Object.entries(contenders).map(([name, work]) => ({ name, work, took: [] as number[] }));
  for (let round = -Math.ceil(rounds / 4); round < rounds; round += 1)
    for (let at = 0; at < all.length; at += 1) {
      const one = all[(at + round + all.length * rounds) % all.length];
      if (!one) continue;
      const started = performance.now();
      for (let time = 0; time < times; time += 1) await one.work();
      if (round >= 0) one.took.push(((performance.now() - started) * 1e6) / times);
    }
  return Object.fromEntries(all.map(({ name, took }) => [name, statsOf(took)]));
}

/** The peers stand apart from the root, so that nobody installs them who does not run the benches. */
export function installPeers(): void {
  installed(import.meta.dirname);
}

export function versionOf(name: string): string {
  for (const folder of [PEERS, join(ROOT, 'node_modules')]) {
    const manifest = join(folder, name, 'package.json');
    if (existsSync(manifest))
      return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
  }
  return '';
}
