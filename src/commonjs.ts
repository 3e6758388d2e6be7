/**
 * Makes the CommonJS twin of what package.json exports under `require`: the same modules, each on its own, in dist/cjs, with the same
 * declarations. The package.json there says what they are. `npm run build` runs it before `src/pack.ts`.
 *
 * @see https://nodejs.org/api/packages.html#dual-commonjses-module-packages
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import { reached, type Manifest } from './pack.ts';

const FOLDER = 'dist/cjs';

/** The exports that have a twin, as they are for `import`. */
function dual(exports: Manifest['exports']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(exports).flatMap(([subpath, target]) =>
      typeof target === 'object' && target !== null && 'require' in target && 'import' in target
        ? [[subpath, target.import]]
        : [],
    ),
  );
}

/** Writes the twins. */
export function writeCommonJs(root: string, { exports }: Manifest): void {
  const write = (file: string, text: string): void => {
    const path = join(root, FOLDER, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  for (const file of reached(root, { exports: dual(exports), bin: {} })) {
    if (!/\.[jt]s$/.test(file) || file.startsWith('src/')) continue;
    const text = readFileSync(join(root, file), 'utf8').replace(/^\/\/# sourceMappingURL=.*\n?/gm, '');
    if (file.endsWith('.ts')) write(file, text);
    else {
      const { code, warnings } = transformSync(text, { format: 'cjs', target: 'node20', platform: 'node' });
      // What CommonJS has not, such as import.meta, esbuild only warns of.
      const [warning] = warnings;
      if (warning) throw new Error(`${file}: ${warning.text}`);
      write(file, code);
    }
  }
  write('package.json', '{ "type": "commonjs" }\n');
}

if (import.meta.main)
  writeCommonJs(process.cwd(), JSON.parse(readFileSync('package.json', 'utf8')) as Manifest);
