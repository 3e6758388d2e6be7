/**
 * Proves of every regular expression that the time it takes grows with the text and not faster.
 *
 * @see https://makenowjust-labs.github.io/recheck/docs/internals/background/
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installed } from '../../installed.ts';
import { findExpressions, type Written } from './find.ts';

export interface Checked {
  readonly expressions: number;
  /** Proved by an automaton; those with lookaround or such are searched for an attack instead, and none was found. */
  readonly proved: number;
  readonly searched: number;
  /** Known, and why they may stay. */
  readonly excepted: readonly string[];
  readonly faults: readonly string[];
  readonly seconds: number;
}

/** Files whose expressions may be slow, and why. */
export const EXCEPTED: Readonly<Record<string, string>> = {
  'src/page/index.ts': 'reads the page that this package built itself',
  'src/codegen/keywords.ts':
    'reads numbers when the code of the validators is written, by an expression that is in it',
  'src/codegen/lean-code.ts': 'reads the code that ajv wrote, when the validators are generated',
  'src/codegen/portable-pattern.ts': 'reads the patterns of the document, when it is generated',
};

/** What recheck says, of which this is all that counts here. */
type Said = { readonly checker: string } & (
  | { readonly status: 'safe' | 'unknown' }
  | {
      readonly status: 'vulnerable';
      readonly complexity: { readonly summary: string };
      readonly attack: { readonly pattern: string };
    }
);

/** Steps decide and never time, so that a busy machine makes no expression look slow: of 300,000 characters, each may be read 300 times. */
const LIMITS = {
  timeout: null,
  seedingTimeout: null,
  incubationTimeout: null,
  attackTimeout: null,
  maxAttackStringSize: 300_000,
  attackLimit: 90_000_000,
};

const tools = join(installed(join(import.meta.dirname, '../recheck')), 'recheck');
const { check } = createRequire(import.meta.url)(tools) as {
  check: (source: string, flags: string, limits: typeof LIMITS) => Promise<Said>;
};

export async function checkExpressions(): Promise<Checked> {
  const started = performance.now();
  const { written, made } = findExpressions();
  const recorded = await record();
  const faults: string[] = [];
  for (const file of made)
    if (!(file in EXCEPTED) && !recorded.some(({ place }) => place === file))
      faults.push(
        `${file} makes an expression that test/abuse/expressions/record.ts did not see: run it there`,
      );
  // Text that was escaped has no choices in it, whatever it is.
  const all = [
    ...written,
    ...recorded.filter(
      ({ place, source }) => made.includes(place) && /[+*{?|]/.test(source.replaceAll(/\\./g, '')),
    ),
  ];
  const checked = await checkAll(all);
  const seconds = (performance.now() - started) / 1000;
  return { ...checked, faults: [...faults, ...checked.faults], seconds };
}

/** @param all each is checked once, however often it stands there */
export async function checkAll(all: readonly Written[]): Promise<Omit<Checked, 'seconds'>> {
  const counts = { proved: 0, searched: 0 };
  const excepted: string[] = [];
  const faults: string[] = [];
  const unique = new Map(all.map((one) => [`/${one.source}/${one.flags}`, one]));
  for (const [text, { place, source, flags }] of unique) {
    const said = await check(source, flags, LIMITS);
    if (said.status === 'safe') {
      counts[said.checker === 'fuzz' ? 'searched' : 'proved'] += 1;
      continue;
    }
    const why = EXCEPTED[place.replace(/:\d+$/, '')];
    const what =
      said.status === 'vulnerable'
        ? `${said.complexity.summary}, as for ${said.attack.pattern}`
        : 'it cannot be told';
    if (why === undefined) faults.push(`${place}: ${text} is slow: ${what}`);
    else excepted.push(`\`${place}\`: ${why}`);
  }
  return { expressions: unique.size, ...counts, excepted, faults };
}

async function record(): Promise<Written[]> {
  const child = fork(new URL('record.ts', import.meta.url), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [said] = (await once(child, 'message')) as [Written[]];
  return said;
}
