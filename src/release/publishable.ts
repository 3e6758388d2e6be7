/**
 * Whether package.json says where the package comes from, which npm's provenance requires and people expect. Until the owner has
 * chosen a repository, it has placeholders, and nothing can be published.
 *
 * @see https://docs.npmjs.com/generating-provenance-statements
 */
import { readManifest } from './manifest.ts';

/** The placeholder for the owner's name. */
export const PLACEHOLDER = 'OWNER';

/**
 * One line for each reason not to publish.
 *
 * @param repository `owner/name` of the repository that publishes, where that is known.
 */
export function unpublishable(root: string, repository: string | undefined): string[] {
  const { repository: stated, homepage, bugs } = readManifest(root);
  const urls = { 'repository.url': stated?.url, homepage, 'bugs.url': bugs?.url };
  const faults = Object.entries(urls)
    .filter(([, url]) => url === undefined || url.split('/').includes(PLACEHOLDER))
    .map(
      ([name, url]) => `package.json: expected ${name} of the real repository, received ${url ?? 'nothing'}`,
    );
  const expected = `git+https://github.com/${repository}.git`;
  if (faults.length === 0 && repository !== undefined && urls['repository.url'] !== expected)
    faults.push(
      `package.json: expected repository.url ${expected}, the repository that publishes, received ${urls['repository.url']}`,
    );
  return faults;
}
