/** The surface of a small package, changed one declaration at a time. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { apiChanges, declarationChanges } from '../../src/release/api-changes.ts';
import { apiReport, sectionsOf } from '../../src/release/api-report.ts';
import type { Rating } from '../../src/release/change.ts';
import { scratch } from '../scratch.ts';

const files = {
  'package.json': JSON.stringify({
    name: 'sample',
    type: 'module',
    bin: { sample: 'dist/cli.js' },
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './both': {
        import: { types: './dist/both.d.ts', default: './dist/both.js' },
        require: { types: './cjs/dist/both.d.ts', default: './cjs/dist/both.js' },
      },
      './report.schema.json': './src/report.schema.json',
    },
  }),
  'tsconfig.build.json': JSON.stringify({
    compilerOptions: {
      ...{ target: 'es2022', module: 'nodenext', lib: ['es5'], types: [], strict: true },
      ...{ allowImportingTsExtensions: true, rewriteRelativeImportExtensions: true, skipLibCheck: true },
      ...{ rootDir: 'src', outDir: 'dist', declaration: true },
    },
    include: ['src'],
  }),
  'generated/types.d.ts': 'export interface Order {\n  /** One. */\n  Symbol: string;\n}\n',
  'src/index.ts': `import type { Inner } from './inner.ts';
export type { Order } from '../generated/types.js';
/** What it takes. */
export interface Options {
  readonly wide?: boolean;
}
export function place(options: Options): Inner {
  return { id: String(options.wide) };
}
export function pick(text: string): string;
export function pick(number: number): number;
export function pick(any: any): any {
  return any;
}
export const LIMIT = 3;
/** Says what to do. */
export class Failure extends Error {
  protected static readonly next = 'Look it up.';
  override readonly name = 'Failure';
}
export { LIMIT as MAXIMUM };
`,
  'src/inner.ts': `export interface Inner {
  readonly id: string;
}
export interface Unseen {
  readonly id: string;
}
declare global {
  interface Marker {
    readonly sample: Inner;
  }
}
`,
  'src/both.ts': 'export function both(): number {\n  return 1;\n}\n',
};

interface Case {
  readonly name: string;
  readonly file: keyof typeof files;
  readonly replace: string;
  readonly by: string;
  /** Ratings by place and name; none where nothing changed for anyone. */
  readonly found: readonly (readonly [where: string, rating: Rating, what: RegExp])[];
}

const cases: Case[] = [
  change('a comment', 'src/index.ts', '/** What it takes. */', '/** Other words. */'),
  change('the message of an error', 'src/index.ts', 'Look it up.', 'Look the order up.'),
  change(
    'one optional member more, and one that is needed',
    'src/index.ts',
    'wide?: boolean;',
    'wide?: boolean;\n  readonly high?: boolean;\n  readonly low: number;',
    ['sample', 'breaking', /`Options` is declared otherwise/],
  ),
  change('the body of a function', 'src/both.ts', 'return 1', 'return 2'),
  change(
    'a module that nobody reaches',
    'src/inner.ts',
    'Unseen {\n',
    'Unseen {\n  readonly more: string;\n',
  ),
  change(
    'one export more',
    'src/index.ts',
    'export const LIMIT',
    'export const NEW: string = "";\nexport const LIMIT',
    ['sample', 'compatible', /`NEW` was added/],
  ),
  change(
    'one optional member more',
    'src/index.ts',
    'wide?: boolean;',
    'wide?: boolean;\n  readonly high?: boolean;',
    ['sample', 'compatible', /`Options` has more optional members/],
  ),
  change('one subpath more', 'package.json', '"./both":', '"./more":"./more.json","./both":', [
    'package.json',
    'compatible',
    /`export \.\/more` was added/,
  ]),
  change(
    'one member more that is needed',
    'src/index.ts',
    'wide?: boolean;',
    'wide?: boolean;\n  readonly high: boolean;',
    ['sample', 'breaking', /`Options` is declared otherwise\. Was: } Is: readonly high: boolean;/],
  ),
  change(
    'one optional member of a class more',
    'src/index.ts',
    "override readonly name = 'Failure';",
    "override readonly name = 'Failure';\n  declare readonly why?: string;",
    ['sample', 'breaking', /`Failure` is declared otherwise/],
  ),
  change('a member that is no longer optional', 'src/index.ts', 'wide?:', 'wide:', [
    'sample',
    'breaking',
    /Options/,
  ]),
  change('an export less', 'src/index.ts', 'export const LIMIT', 'const LIMIT', [
    'sample',
    'breaking',
    /`LIMIT` was removed/,
  ]),
  change('another result', 'src/both.ts', 'number {\n  return 1', 'string {\n  return ""', [
    'sample/both',
    'breaking',
    /`both` is declared otherwise/,
  ]),
  change(
    'a type that an export names',
    'src/inner.ts',
    'Inner {\n  readonly id: string',
    'Inner {\n  readonly id: number',
    ['sample', 'breaking', /`Inner` is declared otherwise/],
  ),
  change('what the module adds to the global names', 'src/inner.ts', 'readonly sample', 'readonly other', [
    'sample',
    'breaking',
    /`global` is declared otherwise/,
  ]),
  change(
    'another name',
    'src/index.ts',
    'LIMIT as MAXIMUM',
    'LIMIT as MOST',
    ['sample', 'breaking', /`LIMIT as MAXIMUM` was removed/],
    ['sample', 'compatible', /`LIMIT as MOST` was added/],
  ),
  change('the name by which code knows an error', 'src/index.ts', "name = 'Failure'", "name = 'Fault'", [
    'sample',
    'breaking',
    /`Failure` is declared otherwise/,
  ]),
  change(
    'a type of the contract less',
    'src/index.ts',
    "export type { Order } from '../generated/types.js';",
    '',
    ['sample', 'breaking', /`Order` was removed/],
  ),
  change(
    'a subpath less',
    'package.json',
    '"./report.schema.json":',
    '"./other.json":',
    ['package.json', 'breaking', /`export \.\/report\.schema\.json` was removed/],
    ['package.json', 'compatible', /added/],
  ),
  change(
    'a condition less',
    'package.json',
    '"require":',
    '"node":',
    ['package.json', 'breaking', /`export \.\/both require` was removed/],
    ['package.json', 'compatible', /added/],
  ),
  change(
    'a command less',
    'package.json',
    '"sample":"dist',
    '"other":"dist',
    ['package.json', 'breaking', /`bin sample` was removed/],
    ['package.json', 'compatible', /added/],
  ),
];

describe('the public surface', () => {
  const folder = scratch(files);
  const base = apiReport(folder);

  async function edited<T>({ file, replace, by }: Omit<Case, 'found'>, work: () => T): Promise<T> {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    expect(text.split(replace)).toHaveLength(2);
    await writeFile(path, text.replace(replace, by));
    try {
      return work();
    } finally {
      await writeFile(path, text);
    }
  }

  test('is what package.json exports, what that declares, and what is reached through it', () => {
    expect(sectionsOf(apiReport(folder))).toEqual({
      'package.json': [
        'bin sample',
        'export . default',
        'export ./both import',
        'export ./both require',
        'export ./report.schema.json',
      ].join('\n'),
      sample: `export class Failure extends Error {
    readonly name = "Failure";
}
export const LIMIT = 3;
const LIMIT = 3;
export { LIMIT as MAXIMUM };
export interface Options {
    readonly wide?: boolean;
}
export type { Order } from 'generated/types.d.ts';
declare global {
    interface Marker {
        readonly sample: Inner;
    }
}
export function pick(text: string): string;
export function pick(number: number): number;
export function place(options: Options): Inner;
interface Inner {
    readonly id: string;
}`,
      'sample/both': 'export function both(): number;',
    });
  });

  test.each(cases)('$name', async (one) => {
    const changes = await edited(one, () => apiChanges(base, apiReport(folder)));
    expect(changes.map(({ where, rating }) => [where, rating])).toEqual(
      one.found.map(([where, rating]) => [where, rating]),
    );
    for (const [index, [, , what]] of one.found.entries()) expect(changes[index]?.what).toMatch(what);
  });

  test('an export without a source is named', async () => {
    const lost = change('', 'package.json', './dist/index.d.ts', './dist/lost.d.ts');
    await edited(lost, () => {
      expect(() => apiReport(folder)).toThrow(/package\.json exports src\/lost\.ts, which is missing/);
    });
  });
});

test('of the types that are generated, comments are not compared, and overloads are one declaration', () => {
  const base = `/** One. */
export interface Order { /** A. */ Symbol: string; }
export function place(one: 1): void;
export function place(two: 2): void;`;
  const words = base.replace('One.', 'Two.').replace('/** A. */', '');
  expect(declarationChanges('types.d.ts', base, words)).toEqual([]);
  const changed = base.replace('Symbol:', 'Symbol?:').replace('two: 2', 'two: 3');
  expect(declarationChanges('types.d.ts', base, changed).map(({ rating, what }) => [rating, what])).toEqual([
    ['breaking', expect.stringContaining('`Order`')],
    ['breaking', expect.stringContaining('`place`')],
  ]);
});

function change(
  name: string,
  file: keyof typeof files,
  replace: string,
  by: string,
  ...found: Case['found']
): Case {
  return { name, file, replace, by, found };
}
