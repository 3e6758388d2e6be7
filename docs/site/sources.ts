/** The Markdown files that stand in the repository, as the pages of the site: their paths there, and their links. */
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The Markdown of each page, by its path in the site. */
export async function sourcePages(): Promise<Record<string, string>> {
  const guides = (await readdir(join(root, 'docs'), { recursive: true }))
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !path.startsWith('docs/site/'));
  const files = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...guides];
  const pages = files.map(async (file) => {
    const text = await readFile(join(root, file), 'utf8');
    return [pathOf(file), linked(file, text, files)] as const;
  });
  const front = await readFile(join(import.meta.dirname, 'index.md'), 'utf8');
  return { 'index.md': front, ...Object.fromEntries(await Promise.all(pages)) };
}

/** `README.md` to `readme.md`, `docs/README.md` to `guides.md`, `docs/api.md` to `api.md`. */
function pathOf(file: string): string {
  if (file === 'docs/README.md') return 'guides.md';
  return file
    .replace(/^docs\//, '')
    .replace(/\/README\.md$/, '.md')
    .toLowerCase();
}

/**
 * The text with its links as those of the site.
 *
 * @throws Error for a link that leads out of the site
 */
function linked(file: string, text: string, files: readonly string[]): string {
  return text.replaceAll(/\]\(([^\s)#:]+)(#[^\s)]*)?\)/g, (_, path: string, fragment = '') => {
    const to = posix.join(posix.dirname(file), path);
    const page = [to, posix.join(to, 'README.md')].find((one) => files.includes(one));
    if (page === undefined && !to.startsWith('docs/pictures/'))
      throw new Error(`expected a link to a page of the docs in ${file}, received ${path}`);
    const link = page === undefined ? to.slice('docs/'.length) : pathOf(page);
    const from = posix.relative(posix.dirname(pathOf(file)), link);
    return `](${from.startsWith('.') ? from : `./${from}`}${fragment})`;
  });
}
