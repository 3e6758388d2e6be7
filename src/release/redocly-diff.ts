/**
 * Runs `redocly diff`, which is experimental: its version is pinned, and the shape of its report is checked.
 *
 * @see https://redocly.com/docs/cli/commands/diff
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ReleaseError } from './release-error.ts';

/** One change as Redocly reports it. */
export interface RedoclyChange {
  /** Where a reader of the API finds it, with references followed. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly impact: 'patch' | 'minor' | 'major';
  readonly verdicts: readonly { readonly message: string }[];
  /** The keyword that was modified. */
  readonly property?: string;
  readonly base?: Side;
  readonly revision?: Side;
}

interface Side {
  /** The place of the keyword, or of its parent where it is absent. */
  readonly pointer: string;
  readonly value?: unknown;
}

/**
 * The changes between two OpenAPI documents.
 *
 * @param base the file of the earlier document.
 * @throws {ReleaseError} where Redocly could not compare them, or its report has an unknown form.
 */
export function redoclyDiff(base: string, revision: string): readonly RedoclyChange[] {
  const cli = fileURLToPath(new URL('bin/cli.js', import.meta.resolve('@redocly/cli/package.json')));
  const config = join(import.meta.dirname, 'redocly.yaml');
  const options = ['--config', config, '--format', 'json', '--fail-on', 'none'];
  const { stdout, stderr } = spawnSync(process.execPath, [cli, 'diff', base, revision, ...options], {
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
    maxBuffer: 2 ** 28,
  });
  const report = parsed(stdout);
  // Without rules Redocly rates everything as harmless, and says so only on standard error.
  if (report?.reportVersion !== '1' || !Array.isArray(report.changes) || /no diff rules/i.test(stderr))
    throw new ReleaseError(
      `redocly diff ${base} ${revision}: expected a report of version 1 that used its rules, received ${stdout.slice(0, 200)}${stderr.slice(0, 600)}`,
    );
  return report.changes as RedoclyChange[];
}

function parsed(text: string): { reportVersion?: unknown; changes?: unknown } | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}
