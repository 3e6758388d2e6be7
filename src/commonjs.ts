/**
 * Makes a CommonJS twin of each module that the `require` exports of package.json need, in dist/cjs, with the same declarations. The
 * package.json there says that they are CommonJS. Files that a module reads are not copied: a twin reads those of its original.
 * `npm run build` runs this before `src/pack.ts`.
 *
 * @see https://nodejs.org/api/packages.html#dual-commonjses-module-packages
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { transformSync, type TransformOptions } from 'esbuild';
import { reached, type Manifest } from './pack.ts';

const FOLDER = 'dist/cjs';

/** The exports that have a twin, each with its target for `import`. */
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
      const { code, warnings } = transformSync(text, {
        ...{ format: 'cjs', target: 'node20', platform: 'node' },
        ...(text.includes('import.meta.url') && urlOfOriginal(file)),
      });
      // esbuild only warns of what CommonJS does not have, such as other parts of import.meta.
      const [warning] = warnings;
      if (warning) throw new Error(`${file}: ${warning.text}`);
      write(file, code);
    }
  }
  write('package.json', '{ "type": "commonjs" }\n');
}

/** Replaces the twin's own URL (`import.meta.url`) by that of the original module. */
function urlOfOriginal(file: string): TransformOptions {
  const original = posix.relative(dirname(join(FOLDER, file)), file);
  return {
    define: { 'import.meta.url': 'originalUrl' },
    banner: `const originalUrl = require('node:url').pathToFileURL(require('node:path').join(__dirname, '${original}')).href;`,
  };
}

if (import.meta.main)
  writeCommonJs(process.cwd(), JSON.parse(readFileSync('package.json', 'utf8')) as Manifest);
