/** Kinds of projects, each with the tool that runs its programs: client, validation and mock together. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { equal } from './check.ts';
import { PLACED, placing, PRINTED, TESTED } from './program.ts';
import { clone, install, write, type Tarball } from './project.ts';
import { tried, type Trial } from './rows.ts';
import { end, environment, run } from './shell.ts';
import { link } from './test-runners.ts';
import { ENV, nextPackages, node, NODE, tool, versionOf } from './tools.ts';

interface Project extends Omit<Trial, 'table'> {
  /** By name; package.json says no type unless it is among them. */
  readonly files: Readonly<Record<string, string>>;
  /** What is importable besides the package. */
  readonly links?: readonly string[];
  readonly node?: string;
  /** What is run, one after the other. */
  readonly steps: readonly (readonly string[])[];
}

const tsconfig = (compilerOptions: object): string =>
  JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      strict: true,
      types: ['node'],
      esModuleInterop: true,
      skipLibCheck: false,
      ...compilerOptions,
    },
  });
const OLD = { 'tsconfig.json': tsconfig({ module: 'commonjs', moduleResolution: 'node10' }) };
const MODULES = { 'package.json': '{ "private": true, "type": "module" }' };
const GLOBALS = 'declare const test: (name: string, work: () => Promise<void>) => void;\n';

const PROJECTS: readonly Project[] = [
  ...[20, 22, 24, 26].map((major): Project => ({
    project: 'JavaScript',
    modules: 'CommonJS',
    on: `Node ${versionOf(`node-${major}`)}`,
    command: 'node place.js',
    files: { 'place.js': placing('cjs') + PRINTED },
    node: node(major),
    steps: [['place.js']],
  })),
  {
    project: 'JavaScript tests, no configuration',
    modules: 'CommonJS',
    on: `jest ${versionOf('jest')}`,
    command: 'jest',
    files: { 'place.test.js': placing('cjs') + TESTED },
    steps: [[tool('jest/bin/jest.js')]],
  },
  {
    project: 'TypeScript tests',
    resolution: 'node (node10)',
    modules: 'CommonJS',
    on: `ts-jest ${versionOf('ts-jest')} with jest ${versionOf('jest')}`,
    command: 'jest --preset ts-jest',
    files: { 'place.test.ts': placing('ts') + GLOBALS + TESTED, ...OLD },
    links: ['ts-jest', 'typescript'],
    steps: [[tool('jest/bin/jest.js'), '--preset', 'ts-jest']],
  },
  {
    project: 'TypeScript',
    resolution: 'node (node10)',
    modules: 'CommonJS',
    on: `ts-node ${versionOf('ts-node')}`,
    command: 'ts-node place.ts',
    files: { 'place.ts': placing('ts') + PRINTED, ...OLD },
    links: ['typescript'],
    steps: [[tool('ts-node/dist/bin.js'), 'place.ts']],
  },
  ...(['CommonJS', 'ES'] as const).map((modules): Project => ({
    project: 'JavaScript tests',
    modules,
    on: `mocha ${versionOf('mocha')}`,
    command: 'mocha --ui tdd place.js',
    files: {
      'place.js': placing(modules === 'ES' ? 'mjs' : 'cjs') + TESTED,
      ...(modules === 'ES' && MODULES),
    },
    steps: [[tool('mocha/bin/mocha.js'), '--ui', 'tdd', 'place.js']],
  })),
  {
    project: 'TypeScript tests',
    modules: 'ES',
    on: `vitest ${versionOf('vitest')}`,
    command: 'vitest run --globals',
    files: { 'place.test.ts': placing('ts') + GLOBALS + TESTED },
    steps: [[tool('vitest/vitest.mjs'), 'run', '--globals']],
  },
  ...(['ES', 'CommonJS'] as const).map((modules): Project => ({
    project: 'TypeScript',
    modules,
    on: `tsx ${versionOf('tsx')}`,
    command: 'tsx place.ts',
    files: { 'place.ts': placing('ts') + PRINTED, ...(modules === 'ES' && MODULES) },
    steps: [[tool('tsx/dist/cli.mjs'), 'place.ts']],
  })),
  {
    project: 'TypeScript',
    modules: 'CommonJS',
    on: `webpack ${versionOf('webpack')}`,
    command: 'webpack --target=node --entry=./place.js && node dist/main.js',
    files: { 'place.js': placing('cjs') + PRINTED },
    steps: [
      [tool('webpack-cli/bin/cli.js'), '--target=node', '--mode=production', '--entry=./place.js'],
      ['dist/main.js'],
    ],
  },
];

/** @param typed a project with the package and @types/node. */
export async function checkProjects(typed: string, tarball: Tarball): Promise<void> {
  for (const [index, { files, links = [], node: own = NODE, steps, ...trial }] of PROJECTS.entries()) {
    const { on, project, modules = '' } = trial;
    await tried({ table: 'Projects', ...trial }, `${on} places orders: ${project}, ${modules}`, async () => {
      const folder = clone(typed, `project-${index}`);
      for (const [name, text] of Object.entries({ 'package.json': '{ "private": true }', ...files }))
        write(folder, name, text);
      for (const name of links) link(folder, name);
      return printed(folder, own, steps);
    });
  }
  await checkNext(tarball);
}

/** Runs the steps, the last of which must say that it placed an order. */
async function printed(folder: string, own: string, steps: Project['steps']): Promise<string> {
  let all = '';
  for (const step of steps) {
    const { code, stdout, stderr } = await end(folder, environment(own), own, step);
    all = stdout + stderr;
    if (code !== 0) throw new Error(all);
  }
  if (!all.includes(PLACED)) throw new Error(all);
  return PLACED;
}

/** A page that Next.js renders when it is built. It takes no links for what is installed, so it is. */
async function checkNext(tarball: Tarball): Promise<void> {
  const { next = '', ...others } = nextPackages;
  const page = `${placing('mjs')}export default async function Page() { return <p>{await place()}</p>; }\n`;
  const trial = {
    table: 'Projects',
    project: 'a page rendered on the server',
    modules: 'ES',
    on: `Next.js ${next}`,
    command: 'next build',
  } as const;
  await tried(trial, `Next.js ${next} places orders where it renders`, async () => {
    const versions = Object.entries({ next, ...others }).map(([name, version]) => `${name}@${version}`);
    const folder = await install('next', tarball.path, ...versions);
    mkdirSync(join(folder, 'app'));
    write(folder, 'app/page.jsx', page);
    write(
      folder,
      'app/layout.jsx',
      'export default ({ children }) => <html><body>{children}</body></html>;\n',
    );
    write(folder, 'next.config.mjs', "export default { output: 'export' };\n");
    const env = { ...ENV, NEXT_TELEMETRY_DISABLED: '1' };
    await run(folder, env, NODE, ['node_modules/next/dist/bin/next', 'build']);
    equal(readFileSync(join(folder, 'out/index.html'), 'utf8').includes(`<p>${PLACED}</p>`), true);
    return PLACED;
  });
}
