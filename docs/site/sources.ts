/** The Markdown files that stand in the repository, as the pages of the site: their paths there, and their links. */
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { withExchanges, withReasons, withTitles } from './guide-text.ts';
import { textOf } from './page-text.ts';
import { PLACEHOLDER } from '../../src/release/publishable.ts';

const root = join(import.meta.dirname, '../..');

/**
 * The Markdown of each page, by its path in the site.
 *
 * @param exchanges their pages by their names: `placeOrder.limit-buy`
 */
export async function sourcePages(exchanges: ReadonlyMap<string, string>): Promise<Record<string, string>> {
  const files = await sourceFiles();
  const texts = new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const)),
  );
  const pages = [...texts].map(([file, text]) => {
    const titleOf = (path: string): string | undefined => {
      const target = texts.get(targetOf(file, path, files) ?? '');
      return target === undefined ? undefined : textOf(target).title;
    };
    const from = posix.dirname(pathOf(file));
    const there = new Map([...exchanges].map(([name, page]) => [name, `./${posix.relative(from, page)}`]));
    const gained = withExchanges(linked(file, withTitles(text, titleOf), files), there);
    return [pathOf(file), withReasons(gained)];
  });
  const front = await readFile(join(import.meta.dirname, 'index.md'), 'utf8');
  return { 'index.md': front, ...(Object.fromEntries(pages) as Record<string, string>) };
}

/** Where each page is edited, by its path without `.md`; nowhere until package.json names a real repository. */
export async function editLinks(repository: string): Promise<Map<string, string>> {
  if (repository.split('/').includes(PLACEHOLDER)) return new Map();
  const address = repository.replaceAll(/^git\+|\.git$/g, '');
  return new Map(
    (await sourceFiles()).map((file) => [pathOf(file).replace(/\.md$/, ''), `${address}/edit/main/${file}`]),
  );
}

async function sourceFiles(): Promise<string[]> {
  const guides = (await readdir(join(root, 'docs'), { recursive: true }))
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !path.startsWith('docs/site/'));
  return ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...guides];
}

/** `README.md` to `readme.md`, `docs/README.md` to `guides.md`, `docs/api.md` to `api.md`. */
function pathOf(file: string): string {
  if (file === 'docs/README.md') return 'guides.md';
  return file
    .replace(/^docs\//, '')
    .replace(/\/README\.md$/, '.md')
    .toLowerCase();
}

/** The file that a link of a file leads to, where it is a page. */
function targetOf(file: string, path: string, files: readonly string[]): string | undefined {
  const to = posix.join(posix.dirname(file), path);
  return [to, posix.join(to, 'README.md')].find((one) => files.includes(one));
}

/**
 * The text with its links as those of the site.
 *
 * @throws Error for a link that leads out of the site
 */
function linked(file: string, text: string, files: readonly string[]): string {
  return text.replaceAll(/\]\(([^\s)#:]+)(#[^\s)]*)?\)/g, (_, path: string, fragment = '') => {
    const to = posix.join(posix.dirname(file), path);
    const page = targetOf(file, path, files);
    if (page === undefined && !to.startsWith('docs/pictures/'))
      throw new Error(`expected a link to a page of the docs in ${file}, received ${path}`);
    const link = page === undefined ? to.slice('docs/'.length) : pathOf(page);
    const from = posix.relative(posix.dirname(pathOf(file)), link);
    return `](${from.startsWith('.') ? from : `./${from}`}${fragment})`;
  });
}
