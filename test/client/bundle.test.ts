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
  const parts = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 && file !== '<stdin>' ? [{ file, bytesInOutput }] : [],
  );
  parts.sort((one, other) => other.bytesInOutput - one.bytesInOutput);
  return {
    text: outputFiles[0]?.text ?? '',
    size: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length,
    files: parts.map(({ file }) => file),
    /** What each part weighs before it is compressed. */
    weights: parts.map(({ file, bytesInOutput }) => `${file} ${bytesInOutput}`).join('\n'),
  };
}

const plain = await bundle(
  `import { createOrderClient } from './index.ts'; globalThis.x = createOrderClient;`,
);
const full = await bundle(
  `import { createOrderClient } from './index.ts'; import { validation } from './validation.ts';
   globalThis.x = [createOrderClient, validation];`,
);
const inXml = await bundle(
  `import { createOrderClient } from './index.ts'; import { xml } from './xml.ts';
   globalThis.x = [createOrderClient, xml];`,
);

const beside = (one: { files: string[] }) => one.files.filter((file) => !plain.files.includes(file)).sort();

describe('a page that only places orders', () => {
  test('loads this room and the facts of the transport, and nothing else', () => {
    expect(plain.files.filter((file) => !file.startsWith('src/client/')).sort()).toEqual([
      'generated/transport.js',
      'node_modules/openapi-fetch/dist/index.mjs',
    ]);
    expect(plain.files.join()).not.toMatch(/validation|interpret|client-checks/);
  });

  test('loads nothing of XML, and nothing that adds a script element', () => {
    expect(plain.files.join()).not.toMatch(/xml|schemas|client\/jsonp/);
    expect(plain.text).not.toMatch(/xsi:|createElement/);
  });
});

test('a page that also validates loads the schemas, their interpreter and the words of verify, each once', () => {
  expect(beside(full)).toEqual([
    'generated/client-checks.js',
    'src/client/interpret.ts',
    'src/client/validation.ts',
    'src/contract/as-sent.ts',
    'src/contract/explain.ts',
    'src/contract/finding.ts',
    'src/contract/odd-text.ts',
    'src/contract/slip.ts',
    'src/secrets/one-off.ts',
    'src/secrets/plain-name.ts',
    'src/wire/is-record.ts',
    'src/wire/pointer.ts',
  ]);
});

test('a page that sends XML also loads its codec, and no code of ajv', () => {
  expect(beside(inXml)).toEqual(
    expect.arrayContaining(['generated/xml.js', 'src/client/xml.ts', 'src/wire/xml.ts']),
  );
  expect(beside(inXml).join()).not.toMatch(/explainers|validators|client-checks/);
});

// There is room for a rule or two. What needs more raises the limit in the same change, and says why.
test.each([
  ['without validation', plain, 6010],
  ['with both validations', full, 12_590],
])('a page %s loads no more than it has to', (_what, { size, weights }, most) => {
  expect(
    size,
    `${weights}\nraise the limit in test/client/bundle.test.ts where an endpoint or a rule needs it`,
  ).toBeLessThanOrEqual(most);
});
