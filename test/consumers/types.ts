/** The types of the package under each compiler, resolution and strictness that it is said to support. */
import { check, equal } from './check.ts';
import { clone, fixture, write } from './project.ts';
import { rows } from './rows.ts';
import { end } from './shell.ts';
import { ENV, NODE, tool, versionOf } from './tools.ts';

const COMPILERS = ['5.9', '6.0', '7.0'];
const SETTINGS = [true, false].flatMap((exact) =>
  Object.entries({ bundler: 'esnext', nodenext: 'nodenext' }).map(([resolution, module]) => ({
    name: `\`${resolution}\`, \`exactOptionalPropertyTypes\` ${exact ? 'on' : 'off'}`,
    options: { module, moduleResolution: resolution, exactOptionalPropertyTypes: exact },
  })),
);

/**
 * Type-checks `consumer.ts` everywhere.
 *
 * @param bare a project with nothing but the package.
 * @param node one with @types/node as well.
 */
export async function checkTypes(bare: string, node: string): Promise<void> {
  const project = clone(bare, 'types');
  for (const folder of [project, node]) fixture(folder, 'consumer.ts');
  for (const compiler of COMPILERS) {
    for (const { name, options } of SETTINGS) await typed(project, compiler, name, options);
    // A server: what it knows of Request and fetch comes from @types/node.
    const options = { module: 'nodenext', lib: ['es2023'], types: ['node'] };
    await typed(node, compiler, '`nodenext`, @types/node in place of the DOM', options);
  }
}

async function typed(project: string, compiler: string, name: string, options: object): Promise<void> {
  const on = `TypeScript ${versionOf(`typescript-${compiler}`)}`;
  write(project, 'tsconfig.json', tsconfig(options, ['consumer.ts']));
  const passed = await check(`${on} type-checks a consumer: ${name}`, async () => {
    equal(await compile(project, compiler), '');
  });
  rows.push({ table: 'Types', on, tried: name, command: 'tsc -p .', passed });
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
