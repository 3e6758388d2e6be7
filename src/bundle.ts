/**
 * Bundles the command and its page: dist/cli.js and the modules it imports become a few files, and the example page becomes one. A command
 * that starts in every CI run should not open 160 files each time. The modules that package.json exports are not bundled. `npm run build`
 * runs this before `src/pack.ts`, which removes the files that are no longer needed.
 *
 * @see https://esbuild.github.io/api/#splitting
 */
import { writeFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { buildPage } from './page/build.ts';

/** generated/ is in the package as it is. All files of the command are directly in dist/, so they reach it by the same path. */
const generated: Plugin = {
  name: 'generated',
  setup(bundling) {
    bundling.onResolve({ filter: /\/generated\// }, ({ path }) => ({
      path: path.replace(/^.*\/generated\//, '../generated/'),
      external: true,
    }));
  },
};

await build({
  entryPoints: ['dist/cli.js'],
  outdir: 'dist',
  allowOverwrite: true,
  chunkNames: 'cli-[name]-[hash]',
  plugins: [generated],
  ...{
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
  },
  ...{ sourcemap: true, sourcesContent: false, charset: 'utf8', logLevel: 'warning' },
});
await writeFile('dist/example.html', await buildPage());
