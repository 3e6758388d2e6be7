import { describe, expect, test } from 'vitest';
import { isAllowed, licences, licencesOf } from '../../src/release/licences.ts';
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
      'node_modules/other-system': { version: '5.0.0', optional: true },
      'node_modules/alias': { name: 'e', version: '6.0.0', license: 'GPL-3.0-only' },
    },
  };
  const stated = {
    'node_modules/a': { license: 'not that of the lock file' },
    'node_modules/a/node_modules/b': { license: { type: 'ISC' } },
    'node_modules/@s/c': { licenses: [{ type: 'Apache-2.0' }] },
    'node_modules/d': {},
  };

  const folder = scratch(
    Object.fromEntries(
      Object.entries(stated).map(([at, manifest]) => [`${at}/package.json`, JSON.stringify(manifest)]),
    ),
  );

  test('are those of the lock file, or of the package where it says it in an old form', () => {
    const found = licencesOf(folder, lock).map(({ name, version, licence, optional }) =>
      [name, version, licence, optional ? 'optional' : ''].join(' ').trim(),
    );
    expect(found).toEqual([
      '@s/c 3.0.0 Apache-2.0 optional',
      'a 1.0.0 MIT',
      'b 2.0.0 ISC',
      'd 4.0.0 none stated optional',
      'e 6.0.0 GPL-3.0-only',
      // Not installed on this system, and all the same somebody gets it.
      'other-system 5.0.0 none stated optional',
    ]);
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

  test('of all that a user installs go with MIT, those of the optional peers too', () => {
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
});
