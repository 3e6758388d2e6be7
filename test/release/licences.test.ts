import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { isAllowed, licenceReport, licences, licencesOf } from '../../src/release/licences.ts';
import { ReleaseError } from '../../src/release/release-error.ts';
import { audit, lockOfUser } from '../../src/release/users-project.ts';
import { scratch } from '../scratch.ts';

describe('licences', () => {
  const lock = {
    version: '1.0.0',
    packages: {
      '': { license: 'MIT' },
      'node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/a/node_modules/b': { version: '2.0.0' },
      'node_modules/@s/c': { version: '3.0.0', optional: true },
      'node_modules/d': { version: '4.0.0', optional: true },
      'node_modules/f': { version: '7.0.0' },
      'node_modules/other-system': { version: '5.0.0', optional: true },
      'node_modules/alias': { name: 'e', version: '6.0.0', license: 'GPL-3.0-only' },
    },
  };
  const stated = {
    'node_modules/a': { license: 'not that of the lock file' },
    'node_modules/a/node_modules/b': { license: { type: 'ISC' } },
    'node_modules/@s/c': { licenses: [{ type: 'Apache-2.0' }] },
    'node_modules/d': { licenses: [] },
    'node_modules/f': {},
  };

  const folder = scratch(
    Object.fromEntries(
      Object.entries(stated).map(([at, manifest]) => [`${at}/package.json`, JSON.stringify(manifest)]),
    ),
  );

  test('are those of the lock file, or of the package if it states them in an old form', () => {
    const found = licencesOf(folder, lock).map(({ name, version, licence, optional }) =>
      [name, version, licence, optional ? 'optional' : ''].join(' ').trim(),
    );
    expect(found).toEqual([
      '@s/c 3.0.0 Apache-2.0 optional',
      'a 1.0.0 MIT',
      'b 2.0.0 ISC',
      'd 4.0.0 none stated optional',
      'e 6.0.0 GPL-3.0-only',
      'f 7.0.0 none stated',
      // Not installed on this system, and all the same somebody gets it.
      'other-system 5.0.0 none stated optional',
    ]);
  });

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND ISC', true],
    [' ( MIT or GPL-3.0-only ) ', true],
    ['GPL-3.0-only or MIT', true],
    ['mit', false],
    ['MIT and GPL-3.0-only', false],
    ['(GPL-3.0-only) OR MIT', false],
    ['MIT OR (GPL-3.0-only AND ISC)', false],
    ['MIT AND GPL-3.0-only', false],
    ['(MIT OR ISC) AND GPL-3.0-only', false],
    ['GPL-3.0-only AND (ISC OR MIT OR 0BSD)', false],
    ['GPL-3.0-only', false],
    ['none stated', false],
    ['SEE LICENSE IN LICENSE', false],
  ])('%s: %s', (expression, expected) => {
    expect(isAllowed(expression)).toBe(expected);
  });

  test('of all that a user installs are compatible with MIT, those of the optional peers too', () => {
    const found = licences('.');
    expect(found.filter(({ optional }) => !optional).map(({ name }) => name)).toEqual([
      'openapi-fetch',
      'openapi-typescript-helpers',
    ]);
    expect(found.find(({ name }) => name === '@stoplight/prism-http')?.optional).toBe(true);
    // Development tools are not among them, and what Prism brings is.
    expect(found.map(({ name }) => name)).not.toContain('vitest');
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  test('are listed in two tables, with the optional peers apart', () => {
    const of = (name: string, licence: string, optional: boolean) => ({
      name,
      version: '1.0.0',
      licence,
      optional,
    });
    expect(licenceReport([of('a', 'MIT', false), of('b', 'MIT', true), of('c', 'ISC', false)]))
      .toBe(`# Licences

Made by \`npm run licences\` from the lock file; do not edit. The package itself is under MIT. It may use all packages below;
\`npm run release:check\` refuses what is not on its list of licences.

## What \`npm install\` brings

| package | version | licence |
| --- | --- | --- |
| a | 1.0.0 | MIT |
| c | 1.0.0 | ISC |

Files in generated/ hold helpers of ajv 8 (MIT), which its compiler puts there.

## What the optional peers bring

| package | version | licence |
| --- | --- | --- |
| b | 1.0.0 | MIT |
`);
  });
});

describe.skipIf(process.platform === 'win32')('npm', () => {
  const files = {
    'package.json': JSON.stringify({
      ...{ name: 'own', version: '1.0.0', devDependencies: { tool: '1' } },
      ...{ dependencies: { a: '1' }, peerDependencies: { b: '2' } },
    }),
    'package-lock.json': '{"packages":{}}',
  };

  /** In the place of npm: writes down where and what it was asked, says a word, and ends with a code for the command. */
  function withNpm(codes: Readonly<Record<string, number>>) {
    const log = join(scratch({}, onTestFinished), 'log');
    const ends = Object.entries(codes).map(([command, code]) => `${command}) exit ${code};;`);
    const program = `#!/bin/sh
echo "$PWD|$*|$(cat package.json)|$(echo *)" >> '${log}'
case "$*" in *--prefer-offline) echo 'No such luck.' >&2;; esac
case "$1" in ${ends.join(' ')} esac
`;
    const bin = scratch({ npm: program }, onTestFinished);
    chmodSync(join(bin, 'npm'), 0o755);
    vi.stubEnv('PATH', `${bin}:${process.env['PATH']}`);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    return () =>
      readFileSync(log, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => {
          const [folder = '', asked, manifest = '', found] = line.split('|');
          expect(existsSync(folder)).toBe(false);
          expect(basename(folder)).toMatch(/^users-project-/);
          expect(JSON.parse(manifest)).toEqual({
            private: true,
            dependencies: { a: '1' },
            optionalDependencies: { b: '2' },
          });
          return [asked, found];
        });
  }
  const INSTALL = 'install --package-lock-only --ignore-scripts --no-audit';

  test('resolves what a user gets with the versions of the repository', () => {
    const asked = withNpm({});
    expect(lockOfUser(scratch(files, onTestFinished))).toEqual({ packages: {} });
    expect(asked()).toEqual([[`${INSTALL} --prefer-offline`, 'package-lock.json package.json']]);
  });

  test('that fails is reported in its own words', () => {
    const asked = withNpm({ install: 1 });
    expect(() => lockOfUser(scratch(files, onTestFinished))).toThrow(
      new ReleaseError(`npm ${INSTALL} --prefer-offline: No such luck.\n`),
    );
    expect(asked()).toHaveLength(1);
  });

  test.each([
    [{ audit: 0 }, 0, 2],
    [{ audit: 3 }, 3, 2],
    [{ install: 4, audit: 3 }, 4, 1],
  ])('audits what it would install today: %j', (codes, code, times) => {
    const asked = withNpm(codes);
    expect(audit(scratch(files, onTestFinished))).toBe(code);
    expect(asked()).toEqual(
      [
        [INSTALL, 'package.json'],
        ['audit --audit-level=low', 'package.json'],
      ].slice(0, times),
    );
  });

  test('that is not installed counts as unable to audit', () => {
    vi.stubEnv('PATH', '');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    expect(audit(scratch(files, onTestFinished))).toBe(2);
  });
});
