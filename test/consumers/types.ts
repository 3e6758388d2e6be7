/** The types of the package under each compiler, resolution and strictness that it is said to support. */
import { equal } from './check.ts';
import { clone, fixture, write } from './project.ts';
import { placing } from './program.ts';
import { tried } from './rows.ts';
import { end } from './shell.ts';
import { ENV, NODE, tool, versionOf } from './tools.ts';

const COMPILERS = ['5.9', '6.0', '7.0'];

/** How a project finds modules, and what it compiles to. */
interface Kind {
  readonly project: string;
  readonly resolution: string;
  readonly modules: 'ES' | 'CommonJS';
  readonly options: object;
  readonly not?: readonly string[];
}

const SETTINGS: readonly Kind[] = [true, false].flatMap((exact) =>
  Object.entries({ bundler: 'esnext', nodenext: 'nodenext' }).map(([resolution, module]) => ({
    project: `a page, \`exactOptionalPropertyTypes\` ${exact ? 'on' : 'off'}`,
    ...{ resolution, modules: 'ES' as const },
    options: { module, moduleResolution: resolution, exactOptionalPropertyTypes: exact },
  })),
);

/** Projects of a server, whose package.json names no type of module: what it knows of Request and fetch comes from @types/node. */
const KINDS: readonly Kind[] = [
  ...['node16', 'node18', 'node20', 'nodenext'].map((module) => ({
    ...{ project: 'a server', resolution: module, modules: 'CommonJS' as const },
    options: { module },
  })),
  {
    ...{ project: 'a server', resolution: 'bundler', modules: 'CommonJS' },
    options: { module: 'preserve', moduleResolution: 'bundler' },
  },
  {
    ...{ project: 'a server', resolution: 'node (node10)', modules: 'CommonJS', not: ['7.0'] },
    options: { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '5.0' },
  },
];

/**
 * Type-checks `consumer.ts` in modules, and `place.ts` in CommonJS.
 *
 * @param page a project with nothing but the package.
 * @param node one with @types/node as well.
 */
export async function checkTypes(page: string, node: string): Promise<void> {
  for (const folder of [page, node]) fixture(folder, 'consumer.ts');
  const commonJs = clone(node, 'types-commonjs');
  write(commonJs, 'package.json', '{ "private": true }');
  write(commonJs, 'place.ts', placing('ts'));
  for (const compiler of COMPILERS) {
    for (const kind of SETTINGS) await typed(page, compiler, kind, 'consumer.ts');
    const options = { module: 'nodenext', lib: ['es2023'], types: ['node'] };
    const server = { project: 'a server', resolution: 'nodenext', modules: 'ES' as const, options };
    await typed(node, compiler, server, 'consumer.ts');
    for (const kind of KINDS) {
      if (kind.not?.includes(compiler)) continue;
      const ignored = compiler === '6.0' &&
        'ignoreDeprecations' in kind.options && { ignoreDeprecations: '6.0' };
      const own = { lib: ['es2023', 'esnext.disposable'], types: ['node'], esModuleInterop: true };
      await typed(
        commonJs,
        compiler,
        { ...kind, options: { ...own, ...kind.options, ...ignored } },
        'place.ts',
      );
    }
  }
}

async function typed(
  folder: string,
  compiler: string,
  { project, resolution, modules, options }: Kind,
  file: string,
): Promise<void> {
  const on = `TypeScript ${versionOf(`typescript-${compiler}`)}`;
  write(folder, 'tsconfig.json', tsconfig(options, [file]));
  const trial = { table: 'Types', project, resolution, modules, on, command: 'tsc -p .' };
  await tried(trial, `${on} type-checks ${project}: ${resolution}, ${modules}`, async () => {
    equal(await compile(folder, compiler), '');
    return 'no error';
  });
}

/** What the compiler says of a project; nothing when all is well. */
export async function compile(project: string, compiler: string): Promise<string> {
  const tsc = tool(`typescript-${compiler}/bin/tsc`);
  const { stdout, stderr, code } = await end(project, ENV, NODE, [tsc, '-p', '.', '--pretty', 'false']);
  return stdout + stderr || (code === 0 ? '' : `exit code ${code}`);
}

/** A strict project that checks declarations too. */
export function tsconfig(options: object, files: readonly string[]): string {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom'],
    types: [],
    strict: true,
    skipLibCheck: false,
    resolveJsonModule: true,
    noEmit: true,
    ...options,
  };
  return JSON.stringify({ compilerOptions, files });
}
