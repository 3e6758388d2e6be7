/** The surface of a small package, changed one declaration at a time. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { apiChanges, declarationChanges } from '../../src/release/api-changes.ts';
import { apiReport, sectionsOf } from '../../src/release/api-report.ts';
import type { Rating } from '../../src/release/change.ts';
import { ReleaseError } from '../../src/release/release-error.ts';
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
      ...{ rootDir: 'src', outDir: 'dist', declaration: true, declarationMap: true, sourceMap: true },
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
  private readonly again = this.name;
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

const MORE = '`A` has more optional members.';

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
    ['sample', 'breaking', /`Options` is declared differently/],
  ),
  change('the body of a function', 'src/both.ts', 'return 1', 'return 2'),
  change(
    'a module that no export reaches',
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
    ['sample', 'breaking', /`Options` is declared differently\. Was: } Is: readonly high: boolean;/],
  ),
  change(
    'one optional member of a class more',
    'src/index.ts',
    "override readonly name = 'Failure';",
    "override readonly name = 'Failure';\n  declare readonly why?: string;",
    ['sample', 'breaking', /`Failure` is declared differently/],
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
    /`both` is declared differently/,
  ]),
  change(
    'a type that an export names',
    'src/inner.ts',
    'Inner {\n  readonly id: string',
    'Inner {\n  readonly id: number',
    ['sample', 'breaking', /`Inner` is declared differently/],
  ),
  change('what the module adds to the global names', 'src/inner.ts', 'readonly sample', 'readonly other', [
    'sample',
    'breaking',
    /`global` is declared differently/,
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
    /`Failure` is declared differently/,
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

  test('is written as a page, to the letter', () => {
    const other = scratch({
      ...files,
      'package.json': JSON.stringify({
        name: 'sample',
        type: 'module',
        exports: { './both': { types: './dist/both.d.ts' }, './hidden/*': null, './a.json': './a.json' },
      }),
      'dist/other.js': '',
    });
    expect(apiReport(other)).toBe(`# What the package exports

Made by \`npm run api\` from package.json and the sources; do not edit. A change here is a change for those who use the package and needs a changeset: [how versions are chosen](stability.md#how-versions-are-chosen). A declaration without \`export\` is reached through the others, and cannot be imported by its name.

## \`package.json\`

\`\`\`txt
export ./hidden/*
export ./a.json
\`\`\`

## \`sample/both\`

\`\`\`ts
export function both(): number;
\`\`\`

`);
    // Declarations are all that is written.
    expect(readdirSync(join(other, 'dist')).sort()).toEqual(['both.d.ts', 'other.js']);
  });

  test('a declaration that stands outside of dist is read as it is', () => {
    const exports = { '.': { import: { default: './a.js' }, require: { types: './generated/types.d.ts' } } };
    const other = scratch({
      ...files,
      'package.json': JSON.stringify({ name: 'sample', exports }),
      'generated/types.d.ts': 'export declare const LIMIT: 3;\n',
    });
    expect(sectionsOf(apiReport(other))).toEqual({
      'package.json': 'export . import\nexport . require',
      sample: "export type { LIMIT } from 'generated/types.d.ts';",
    });
  });

  test('the error names a file that exports nothing and a folder that is not a package', () => {
    const exports = { '.': { types: './generated/types.d.ts' } };
    const script = {
      ...files,
      'package.json': JSON.stringify({ name: 'sample', exports }),
      'generated/types.d.ts': 'declare const LIMIT: 3;\n',
    };
    expect(() => apiReport(scratch(script))).toThrow(
      new ReleaseError('generated/types.d.ts: expected a module with exports'),
    );
    const { 'tsconfig.build.json': _config, ...without } = files;
    const folder = scratch(without);
    expect(() => apiReport(folder)).toThrow(new ReleaseError(`${folder}: expected a tsconfig.build.json`));
  });

  test('the error names an export without a source', async () => {
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

test.each<[name: string, was: string, is: string, found: readonly [Rating, string][]]>([
  ['a member more', 'interface A {}', 'interface A { a?: 1 }', [['compatible', MORE]]],
  [
    'an optional one more that cannot be set',
    'interface A {}',
    'interface A { readonly $a?: 1 }',
    [['compatible', MORE]],
  ],
  [
    'a method more that may be missing',
    'interface A { b: 1 }',
    'interface A { b: 1; a?(): void }',
    [['breaking', 'Was: } Is: a?(): void;']],
  ],
  [
    'an optional one of a member',
    'interface A { b: { c: 1 } }',
    'interface A { b: { c: 1; a?: 1 } }',
    [['breaking', 'Was: }; Is: a?: 1;']],
  ],
  [
    'an optional one with members',
    'interface A {}',
    'interface A { a?: { b: 1 } }',
    [['breaking', 'Was: } Is: a?: {']],
  ],
  [
    'an optional one in the place of another',
    'interface A { a: 1; c: 1 }',
    'interface A { b?: 1; c: 1 }',
    [['breaking', 'Was: a: 1; Is: b?: 1;']],
  ],
  [
    'an optional one of a type',
    'type A = { b: 1 }',
    'type A = { b: 1; a?: 1 }',
    [['breaking', 'Was: }; Is: a?: 1;']],
  ],
  ['a member less', 'interface A { a?: 1 }', 'interface A {}', [['breaking', 'Was: a?: 1; Is: }']]],
  [
    'an overload more',
    'function a(): 1;',
    'function a(): 1; function a(b: 2): 2;',
    [['breaking', 'Was: (end) Is: function a(b: 2): 2;']],
  ],
  [
    'an overload less',
    'function a(): 1; function a(b: 2): 2;',
    'function a(): 1;',
    [['breaking', 'Was: function a(b: 2): 2; Is: (end)']],
  ],
  ['what is reached only', 'interface A {}', 'interface B {}', []],
  ['what is exported now', 'interface A {}', 'export interface A {}', [['compatible', '`A` was added.']]],
  [
    'what is no longer exported',
    'export interface A {}',
    'interface A {}',
    [['breaking', '`A` was removed.']],
  ],
  [
    'a type beside a value',
    'export type A = 1; const A = 1;',
    'type A = 1; const A = 1;',
    [['breaking', '`A` was removed.']],
  ],
  [
    'a value beside a type',
    'type A = 1; export const A = 1;',
    'type A = 1; const A = 1;',
    [['breaking', '`A` was removed.']],
  ],
  ['a global', 'declare global { var a: 1 }', '', [['breaking', '`global` was removed.']]],
  [
    'all of a module',
    "export * from 'a'; import 'c';",
    "export * from 'b'; import 'd';",
    [
      ['breaking', "`* from 'a';` was removed."],
      ['compatible', "`* from 'b';` was added."],
    ],
  ],
  [
    'the second name of what is exported',
    'export { A as B };',
    'export { A as C };',
    [
      ['breaking', '`A as B` was removed.'],
      ['compatible', '`A as C` was added.'],
    ],
  ],
])('of declarations, %s', (_name, was, is, found) => {
  const words = found.map(([rating, what]) => ({
    where: 'here',
    rating,
    what: what.startsWith('Was')
      ? `\`${what.includes('function') ? 'a' : 'A'}\` is declared differently. ${what}`
      : what,
  }));
  expect(declarationChanges('here', was, is)).toEqual(words);
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
