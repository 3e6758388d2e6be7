/**
 * Small inputs that once cost a secret or much time, and what each must give: `expected.json` beside them says it, with the reason.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from '../run-cli.ts';

interface RedactCase {
  readonly why: string;
  readonly secret: string;
  readonly exit_may_be: readonly number[];
}

function casesOf<Case>(room: string): [file: string, one: Case][] {
  const folder = new URL(`${room}/`, import.meta.url);
  const cases = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<string, Case>;
  expect(new Set(Object.keys(cases))).toEqual(
    new Set(readdirSync(folder).filter((name) => name !== 'expected.json')),
  );
  return Object.entries(cases);
}

describe('redact', () => {
  test.for(casesOf<RedactCase>('redact'))('%s', async ([file, { secret, exit_may_be }]) => {
    const { code, stdout, stderr } = await runCli('redact', `test/cases/redact/${file}`);
    expect(exit_may_be).toContain(code);
    expect(stderr).toMatch(/^order-contract: /);
    expect(stdout + stderr).not.toContain(secret);
  });
});

/** What stands behind the names of secrets in these files, in pieces that no report may hold. */
const SECRET = /SECRETACCT|eyJhbGciOi|abcdefghijabcdefghij|GA1\.1\.123456789/;

describe('verify', () => {
  test.for(casesOf('slow'))('%s is judged, and its secret is in no report', async ([file]) => {
    const path = `test/cases/slow/${file}`;
    expect(readFileSync(path, 'utf8')).toMatch(SECRET);
    for (const format of ['pretty', 'json', 'ndjson', 'junit', 'github']) {
      const { code, stdout, stderr } = await runCli('verify', path, '--format', format);
      expect(code).toBe(1);
      expect(stdout).not.toBe('');
      expect(stdout + stderr).not.toMatch(SECRET);
    }
  });
});
