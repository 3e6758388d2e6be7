/** The surface of a small package, changed one declaration at a time. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readApi, type Api } from '../../src/release/api.ts';
import { apiChanges } from '../../src/release/api-changes.ts';
import { apiReport } from '../../src/release/api-report.ts';
import type { Rating } from '../../src/release/change.ts';

const files = {
  'package.json': JSON.stringify({
    name: 'sample',
    type: 'module',
    bin: { sample: 'dist/cli.js' },
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './both': {
        import: { types: './dist/both.d.ts', default: './dist/both.js' },
        require: { types: './dist/both.d.cts', default: './dist/both.cjs' },
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
export const LIMIT = 3;
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
  'src/both.d.cts': 'export declare function both(): number;\n',
  'src/report.schema.json':
    '{ "description": "A report.", "type": "object", "properties": { "description": { "type": "string" } } }\n',
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
  change('a comment in a generated file', 'generated/types.d.ts', '/** One. */', '/** Two. */'),
  change(
    'one optional member more, and one that is needed',
    'src/index.ts',
    'wide?: boolean;',
    'wide?: boolean;\n  readonly high?: boolean;\n  readonly low: number;',
    ['.', 'breaking', /`Options` is declared otherwise/],
  ),
  change('the body of a function', 'src/both.ts', 'return 1', 'return 2'),
  change(
    'a module that nobody reaches',
    'src/inner.ts',
    'Unseen {\n',
    'Unseen {\n  readonly more: string;\n',
  ),
  change('the words of a JSON schema', 'src/report.schema.json', 'A report.', 'The report.'),
  change(
    'one export more',
    'src/index.ts',
    'export const LIMIT',
    'export const NEW: string = "";\nexport const LIMIT',
    ['.', 'compatible', /`NEW` was added/],
  ),
  change(
    'one optional member more',
    'src/index.ts',
    'wide?: boolean;',
    'wide?: boolean;\n  readonly high?: boolean;',
    ['.', 'compatible', /`Options` has more optional members/],
  ),
  change('one subpath more', 'package.json', '"./both":', '"./more":"./more.json","./both":', [
    'package.json#/exports',
    'compatible',
    /`\.\/more` was added/,
  ]),
  change(
    'one member more that is needed',
    'src/index.ts',
    'wide?: boolean;',
    'wide?: boolean;\n  readonly high: boolean;',
    ['.', 'breaking', /`Options` is declared otherwise\. Was: } Is: readonly high: boolean;/],
  ),
  change('a member that is no longer optional', 'src/index.ts', 'wide?:', 'wide:', [
    '.',
    'breaking',
    /Options/,
  ]),
  change('an export less', 'src/index.ts', 'export const LIMIT', 'const LIMIT', [
    '.',
    'breaking',
    /`LIMIT` was removed/,
  ]),
  change('another result', 'src/both.ts', 'number {\n  return 1', 'string {\n  return ""', [
    './both',
    'breaking',
    /`both` is declared otherwise/,
  ]),
  change('another result in CommonJS only', 'src/both.d.cts', 'number', 'string', [
    './both (require)',
    'breaking',
    /both/,
  ]),
  change(
    'a type that an export names',
    'src/inner.ts',
    'Inner {\n  readonly id: string',
    'Inner {\n  readonly id: number',
    ['.', 'breaking', /`Inner` is declared otherwise/],
  ),
  change('what the module adds to the global names', 'src/inner.ts', 'readonly sample', 'readonly other', [
    '.',
    'breaking',
    /declare global/,
  ]),
  change(
    'a subpath less',
    'package.json',
    '"./report.schema.json":',
    '"./other.json":',
    ['package.json#/exports', 'breaking', /removed/],
    ['package.json#/exports', 'compatible', /added/],
  ),
  change('a condition less', 'package.json', '"require":', '"node":', [
    'package.json#/exports',
    'breaking',
    /`\.\/both` is declared otherwise/,
  ]),
  change(
    'a command less',
    'package.json',
    '"sample":"dist',
    '"other":"dist',
    ['package.json#/bin', 'breaking', /removed/],
    ['package.json#/bin', 'compatible', /added/],
  ),
  change('a JSON schema', 'src/report.schema.json', '{ "type": "string" }', '{ "type": "number" }', [
    './report.schema.json',
    'breaking',
    /schema changed/,
  ]),
  change(
    'generated types, though the contract is the same',
    'generated/types.d.ts',
    'Symbol: string',
    'Symbol?: string',
    ['.', 'breaking', /`Order`/],
  ),
];

describe('the public surface', () => {
  let folder: string;
  let base: Api;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'api-changes-'));
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    base = readApi(folder);
  });

  afterAll(() => rm(folder, { recursive: true }));

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

  test('holds what is exported, what is reached through it, and what the contract gives', () => {
    expect(Object.keys(base.entries)).toEqual(['.', './both', './both (require)']);
    expect(Object.keys(base.entries['.']?.exported ?? {})).toEqual([
      'LIMIT',
      'Options',
      'declare global',
      'place',
    ]);
    expect(base.entries['.']?.exported['place']).toBe(
      'export declare function place(options: Options): Inner;',
    );
    expect(Object.keys(base.entries['.']?.reached ?? {})).toEqual(['Inner']);
    expect(Object.keys(base.entries['.']?.contract ?? {})).toEqual(['Order']);
    expect(Object.keys(apiReport('sample', base))).toEqual([
      'README.md',
      'index.md',
      'both.md',
      'both-require.md',
    ]);
    expect(apiReport('sample', base)['index.md']).toContain('export declare const LIMIT = 3;');
  });

  test.each(cases)('$name', async (one) => {
    const changes = await edited(one, () => apiChanges(base, readApi(folder), undefined));
    expect(changes.map(({ where, rating }) => [where, rating])).toEqual(
      one.found.map(([where, rating]) => [where, rating]),
    );
    for (const [index, [, , what]] of one.found.entries()) expect(changes[index]?.what).toMatch(what);
  });

  test('generated types follow the contract, which is judged on its own', async () => {
    const generated = change('', 'generated/types.d.ts', 'Symbol: string', 'Symbol?: string');
    await edited(generated, () => {
      expect(apiChanges(base, readApi(folder), 'compatible')).toEqual([]);
      expect(apiChanges(base, readApi(folder), 'wording')).toHaveLength(1);
    });
  });

  test('an export without a source is named', async () => {
    const lost = change('', 'package.json', './dist/index.d.ts', './dist/lost.d.ts');
    await edited(lost, () => {
      expect(() => readApi(folder)).toThrow(/exports dist\/lost\.d\.ts, for which src\/lost\.ts is missing/);
    });
  });
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
