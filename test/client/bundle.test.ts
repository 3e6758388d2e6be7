/** What a page loads: which files, and how much of them. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

async function bundle(source: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: `${import.meta.dirname}/../../src/client`, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 && file !== '<stdin>' ? [file] : [],
  );
  return { size: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length, files };
}

const plain = await bundle(
  `import { createOrderClient } from './index.ts'; globalThis.x = createOrderClient;`,
);
const full = await bundle(
  `import { createOrderClient } from './index.ts'; import { validation } from './validation.ts';
   globalThis.x = [createOrderClient, validation];`,
);

describe('a page that only places orders', () => {
  test('loads this room, openapi-fetch and the facts of the transport, and nothing else', () => {
    expect(plain.files.filter((file) => !file.startsWith('src/client/')).sort()).toEqual([
      'generated/transport.js',
      'node_modules/openapi-fetch/dist/index.mjs',
    ]);
    expect(plain.files.join()).not.toMatch(/validation|client-checks|order-confirm-id/);
  });
});

test('a page that validates too loads the validators beside, once', () => {
  expect(full.files.filter((file) => !plain.files.includes(file)).sort()).toEqual([
    'generated/client-checks.js',
    'generated/explainers.js',
    'src/client/validation.ts',
  ]);
});

test('a page loads no more than it has to', () => {
  expect(plain.size).toBeLessThanOrEqual(4300);
});
