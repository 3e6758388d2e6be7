/** Reads package.json and the other files that a release needs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseError } from './release-error.ts';

/** From the root of the repository. */
export const paths = {
  document: 'generated/openapi.json',
  types: 'generated/types.d.ts',
  api: 'docs/api.md',
  licences: 'docs/licences.md',
  spec: 'spec/openapi.yaml',
  /** The last release: a copy of each file that the next one is compared with. */
  released: '.changeset/released',
};

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly repository?: { readonly url?: string };
  readonly homepage?: string;
  readonly bugs?: { readonly url?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** @param root the folder that it is in. */
export function readManifest(root: string): Manifest {
  return readJson(root, 'package.json') as Manifest;
}

/** @throws {ReleaseError} where the file is missing or is not JSON. */
export function readJson(root: string, file: string): unknown {
  const text = readText(root, file);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ReleaseError(`${file}: expected JSON: ${(cause as Error).message}`, { cause });
  }
}

/** @throws {ReleaseError} where the file is missing. */
export function readText(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (cause) {
    throw new ReleaseError(
      `${file}: ${(cause as Error).message}. Restore it from git; if it belongs to the record of a release and none was recorded yet, run: npm run release:record`,
      { cause },
    );
  }
}
