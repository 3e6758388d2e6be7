import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { licences, readManifest } from '../../src/release/check.ts';
import { undecidedScripts } from '../../src/release/install-scripts.ts';
import { isAllowed, licencesOf, readLock, type Lock } from '../../src/release/licences.ts';

describe('licences', () => {
  let folder: string;
  const lock: Lock = {
    packages: {
      '': {},
      'node_modules/a': {
        version: '1.0.0',
        dependencies: { b: '1' },
        peerDependencies: { p: '1', q: '1' },
        peerDependenciesMeta: { q: { optional: true } },
      },
      'node_modules/a/node_modules/b': {
        version: '1.0.0',
        dependencies: { c: '1' },
        optionalDependencies: { none: '1' },
      },
      'node_modules/b': { version: '2.0.0' },
      'node_modules/c': { version: '3.0.0', dependencies: { b: '2' } },
      'node_modules/p': { version: '4.0.0' },
      'node_modules/q': { version: '5.0.0' },
    },
  };
  const stated: Readonly<Record<string, unknown>> = {
    'node_modules/a': { license: 'MIT' },
    'node_modules/a/node_modules/b': { license: { type: 'ISC' } },
    'node_modules/b': { licenses: [{ type: 'Apache-2.0' }] },
    'node_modules/c': {},
    'node_modules/p': { license: 'GPL-3.0-only' },
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'licences-'));
    for (const [at, manifest] of Object.entries(stated)) {
      await mkdir(join(folder, at), { recursive: true });
      await writeFile(join(folder, at, 'package.json'), JSON.stringify(manifest));
    }
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('of everything that a dependency brings, found where Node finds it', () => {
    const found = licencesOf(folder, lock, ['a']).map(
      ({ name, version, licence }) => `${name} ${version} ${licence}`,
    );
    expect(found).toEqual([
      'a 1.0.0 MIT',
      'b 1.0.0 ISC',
      'b 2.0.0 Apache-2.0',
      'c 3.0.0 none stated',
      'p 4.0.0 GPL-3.0-only',
    ]);
  });

  test('a dependency that is not in the lock file is named', () => {
    expect(() => licencesOf(folder, lock, ['z'])).toThrow(
      /expected z, which package\.json needs.*npm install/,
    );
  });

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0-only', false],
    ['(MIT OR ISC) AND GPL-3.0-only', false],
    ['GPL-3.0-only AND (ISC OR MIT OR 0BSD)', false],
    ['GPL-3.0-only', false],
    ['none stated', false],
    ['SEE LICENSE IN LICENSE', false],
  ])('%s: %s', (expression, expected) => {
    expect(isAllowed(expression)).toBe(expected);
  });

  test('of all that runs with the package go with MIT', () => {
    const { runtime, peers } = licences('.', readManifest('.'));
    expect(runtime.map(({ name }) => name)).toContain('openapi-fetch');
    expect(peers.length).toBeGreaterThan(100);
    expect([...runtime, ...peers].filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });
});

describe('install scripts', () => {
  const lock: Lock = {
    packages: {
      'node_modules/a': { hasInstallScript: true },
      'node_modules/x/node_modules/@s/b': { hasInstallScript: true },
      'node_modules/alias': { name: 'c', hasInstallScript: true },
      'node_modules/plain': {},
    },
  };

  test('each is decided upon, be it yes or no', () => {
    expect(undecidedScripts(lock, { a: true, '@s/b': false, c: true })).toEqual([]);
    expect(undecidedScripts(lock, { a: true, c: true }).join()).toMatch(/^@s\/b runs a script/);
    expect(undecidedScripts(lock, { a: true, '@s/b': false, c: true, plain: true }).join()).toMatch(
      /names plain/,
    );
  });

  test('those of this repository are', () => {
    expect(undecidedScripts(readLock('.'), readManifest('.').allowScripts ?? {})).toEqual([]);
  });
});
