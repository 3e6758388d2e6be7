/**
 * The docs as static pages: README, changelog, CONTRIBUTING and each Markdown file of docs/ as an HTML page, beside the document, the schemas and
 * the reference that `npm run docs` renders.
 *
 *     node docs/site/build.ts [FOLDER]    `site` when left out
 */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { Marked, type Tokens } from 'marked';

/** What the menu shows, in its order. Other pages are linked from these. */
const MENU = {
  'README.md': 'Order contract',
  'docs/README.md': 'Guides',
  'docs/place-orders.md': 'Place orders',
  'docs/the-order.md': 'The order',
  'docs/verify-in-ci.md': 'Verify',
  'docs/mock.md': 'Mock',
  'docs/security.md': 'Security',
  'docs/stability.md': 'Stability',
};
const REFERENCE = 'reference.html';
/** What a program in another language validates by, served as it is. */
const FILES = /^(?:openapi|exchanges|.*\.schema)\.json$/;

const root = resolve(import.meta.dirname, '../..');
const site = resolve(process.argv[2] ?? 'site');
const template = await readFile(join(import.meta.dirname, 'page.html'), 'utf8');
const guides = (await readdir(join(root, 'docs'), { recursive: true }))
  .filter((path) => path.endsWith('.md'))
  .map((path) => `docs/${path.replaceAll('\\', '/')}`);
const pages = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...guides];

for (const page of pages) {
  const file = join(site, pathOf(page));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await render(page));
}
await cp(join(root, 'docs/pictures'), join(site, 'pictures'), { recursive: true });
await cp(join(import.meta.dirname, 'page.css'), join(site, 'page.css'));
for (const name of await readdir(join(root, 'generated')))
  if (FILES.test(name)) await cp(join(root, 'generated', name), join(site, name));
process.stdout.write(`${relative(process.cwd(), site)}/, ${pages.length} pages\n`);

/** `README.md` to `index.html`, `docs/README.md` to `guides.html`, `docs/api.md` to `api.html`. */
function pathOf(page: string): string {
  const path =
    page === 'docs/README.md' ? 'guides.md' : page.replace(/^docs\//, '').replace(/\/README\.md$/, '.md');
  return path
    .replace(/^README\.md$/, 'index.md')
    .replace(/\.md$/, '.html')
    .toLowerCase();
}

async function render(page: string): Promise<string> {
  const markdown = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      // A wide table scrolls by itself, and can be reached by keyboard.
      table(token) {
        return `<div class="table" tabindex="0" role="region" aria-label="Table">${tableOf(token, (cell) => this.parser.parseInline(cell.tokens))}</div>`;
      },
      code({ text, lang = '' }) {
        const language = lang.split(' ')[0] ?? '';
        return `<pre tabindex="0"><code data-language="${escape(language)}">${escape(text)}</code></pre>\n`;
      },
    },
    async: true,
    walkTokens: (token) => {
      if (token.type === 'link' || token.type === 'image')
        token['href'] = target(page, String(token['href']));
    },
  });
  const text = await readFile(join(root, page), 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1] ?? page;
  const up = '../'.repeat(pathOf(page).split('/').length - 1);
  const menu = Object.entries({ ...MENU, [REFERENCE]: 'Reference' }).map(([to, name]) => {
    const current = to === page ? ' aria-current="page"' : '';
    return `<li><a href="${up}${pathOf(to)}"${current}>${name}</a></li>`;
  });
  const parts: Record<string, string> = {
    title: escape(title.replaceAll('`', '')),
    up,
    menu: menu.join('\n'),
    content: await markdown.parse(text),
  };
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? '');
}

/** @throws Error for a link that leads out of the site */
function target(page: string, href: string): string {
  if (/^https?:/.test(href) || href.startsWith('#')) return href;
  const [path = '', fragment] = href.split('#');
  const file = posix.join(posix.dirname(page), path);
  const to = [file, posix.join(file, 'README.md')].find((one) => pages.includes(one));
  if (to === undefined && !file.startsWith('docs/pictures/'))
    throw new Error(`expected a link to a page of the docs in ${page}, received ${href}`);
  const link = posix.relative(posix.dirname(pathOf(page)), to ? pathOf(to) : file.slice('docs/'.length));
  return fragment === undefined ? link : `${link}#${fragment}`;
}

/** As GitHub makes them, so that one link works in both. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}

function tableOf({ header, rows, align }: Tokens.Table, inline: (cell: Tokens.TableCell) => string): string {
  const row = (cells: Tokens.TableCell[], tag: string) =>
    `<tr>${cells.map((cell, at) => `<${tag}${align[at] ? ` style="text-align:${align[at]}"` : ''}>${inline(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${row(header, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('\n')}</tbody></table>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
