/** A small package with a generator of its own is recorded, and judged by the gate: each file, and each fault to the letter. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { check } from '../../src/release/check.ts';
import { licenceReport } from '../../src/release/licences.ts';
import { record } from '../../src/release/record.ts';
import { ReleaseError } from '../../src/release/release-error.ts';
import { scratch, writeFiles } from '../scratch.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const manifest = {
  name: 'small',
  version: '0.2.0',
  type: 'module',
  scripts: { generate: 'node generate.js' },
  exports: {
    './report.schema.json': './src/report.schema.json',
    './made.schema.json': './generated/made.schema.json',
    './code': { default: './src/code.schema.json' },
    './package.json': './package.json',
  },
  dependencies: { 'a-part': '1.0.0' },
};
const lock = {
  name: 'small',
  version: '0.1.0',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': { name: 'small', version: '0.1.0', dependencies: { 'a-part': '1.0.0' } },
    'node_modules/a-part': {
      version: '1.0.0',
      resolved: 'https://registry.npmjs.org/a-part/-/a-part-1.0.0.tgz',
      integrity: 'sha512-AAAA',
      license: 'MIT',
    },
  },
};
const spec = (version: string) =>
  `openapi: 3.1.0\ninfo:\n  title: Small\n  version: ${version}\npaths: {}\nx-more:\n  version: 1\n`;
const files = {
  'package.json': json(manifest),
  'package-lock.json': json(lock),
  'tsconfig.build.json': '{ "compilerOptions": { "rootDir": "src", "outDir": "dist" }, "files": [] }',
  'spec/openapi.yaml': spec('0.1.0'),
  'generate.js': `import { readFileSync, writeFileSync } from 'node:fs';
const version = /  version: (.*)/.exec(readFileSync('spec/openapi.yaml', 'utf8'))[1];
const document = { openapi: '3.1.0', info: { title: 'Small', version }, paths: {} };
writeFileSync('generated/openapi.json', JSON.stringify(document));
`,
  'src/report.schema.json': '{"type":"object"}',
  'generated/made.schema.json': '{"type":"array"}',
  'generated/types.d.ts': 'export interface Order {\n  Symbol: string;\n}\n',
  'docs/api.md': 'of the release before',
  '.changeset/released/gone.schema.json': '{}',
};

function small(more: Readonly<Record<string, string>> = {}) {
  const folder = scratch({ ...files, ...more }, onTestFinished);
  return { folder, read: (file: string) => readFileSync(join(folder, file), 'utf8') };
}

test('a release has the version of the package everywhere, and a copy of the files that the next is compared with', () => {
  const { folder, read } = small();
  expect(record(folder)).toBe('0.2.0');
  expect(read('spec/openapi.yaml')).toBe(spec('0.2.0'));
  expect(JSON.parse(read('package-lock.json'))).toEqual({
    ...lock,
    version: '0.2.0',
    packages: { ...lock.packages, '': { ...lock.packages[''], version: '0.2.0' } },
  });
  expect(read('package-lock.json')).toMatch(/^\{\n {2}"name": "small",\n[^]*\n\}\n$/);
  expect(read('docs/api.md')).toMatch(/^# What the package exports\n/);
  expect(readdirSync(join(folder, '.changeset/released')).sort()).toEqual([
    'api.md',
    'openapi.json',
    'report.schema.json',
    'types.d.ts',
  ]);
  for (const [copy, file] of [
    ['api.md', 'docs/api.md'],
    ['openapi.json', 'generated/openapi.json'],
    ['report.schema.json', 'src/report.schema.json'],
    ['types.d.ts', 'generated/types.d.ts'],
  ] as const)
    expect(read(`.changeset/released/${copy}`)).toBe(read(file));
});

test('a contract whose version cannot be set is not recorded', () => {
  const { folder } = small({ 'spec/openapi.yaml': 'info: { version: 0.1.0 }\n  version: 0.1.0\n' });
  expect(() => record(folder)).toThrow(
    new ReleaseError('spec/openapi.yaml: expected info.version 0.2.0, received 0.1.0. Set it by hand, once.'),
  );
  expect(readdirSync(join(folder, '.changeset/released'))).toEqual(['gone.schema.json']);
});

test('the gate says exactly what it finds and what to do', async () => {
  const { folder, read } = small();
  record(folder);
  const part = { name: 'a-part', version: '1.0.0', licence: 'MIT', optional: false };
  writeFiles(folder, { 'docs/licences.md': licenceReport([part]) });
  expect(await check(folder)).toEqual({
    version: '0.2.0',
    changes: [],
    pending: { bump: 'none', names: [], breaking: false },
    needed: 'none',
    faults: [],
  });

  const stricter = { ...lock, packages: { ...lock.packages } };
  stricter.packages['node_modules/a-part'] = {
    ...lock.packages['node_modules/a-part'],
    license: 'GPL-3.0-only',
  };
  writeFiles(folder, {
    'package.json': json({ ...manifest, version: '0.3.0' }),
    'package-lock.json': json(stricter),
    'docs/api.md': 'other',
    'generated/openapi.json': read('generated/openapi.json').replace('0.2.0', '0.4.0'),
    'generated/types.d.ts': 'export interface Order {\n  Symbol?: string;\n}\n',
    'src/report.schema.json': '{"type":"object","title":"A report"}',
    'generated/made.schema.json': '{"type":"string"}',
  });
  const { changes, needed, faults } = await check(folder);
  expect(changes).toEqual([
    { where: 'openapi.json#/info/version', rating: 'wording', what: expect.anything() as string },
    {
      where: 'generated/types.d.ts',
      rating: 'breaking',
      what: '`Order` is declared differently. Was: Symbol: string; Is: Symbol?: string;',
      why: 'The contract did not change, but the types that are generated from it did.',
    },
  ]);
  expect(needed).toBe('minor');
  expect(faults).toEqual([
    'package.json: expected version 0.2.0, that of the last release, received 0.3.0. Only this changes it: npm run release:version\n',
    'spec/openapi.yaml: expected version 0.2.0, that of the last release, received 0.4.0. Only this changes it: npm run release:version\n',
    expect.stringContaining('a bump of at least minor') as string,
    'docs/api.md: does not match the sources and the lock file. To mend it: npm run api, and commit the result.\n',
    'docs/licences.md: does not match the sources and the lock file. To mend it: npm run licences, and commit the result.\n',
    'a-part 1.0.0: expected a licence that is compatible with MIT, received "GPL-3.0-only". If it is, add it to src/release/licences.ts.\n',
  ]);
});
