/** Gathers what VitePress renders into a folder of its own: every page as Markdown, its configuration, and the files that are served as they are. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { programFiles } from './for-programs.ts';
import { textOf } from './page-text.ts';
import { exchangePages, generatedPages } from './pages.ts';
import type { Place } from './place.ts';
import { editLinks, sourcePages } from './sources.ts';

export interface Gathered {
  readonly folder: string;
  /** How many pages there are. */
  readonly size: number;
  /** Each page as Markdown and what readers that are programs look for, by its path in the site. In the folder they would be taken for pages. */
  readonly texts: Readonly<Record<string, string>>;
}

/** What a program in another language validates by, served as it is. */
const FILES = /^(?:openapi|exchanges|.*\.schema)\.json$/;

const root = resolve(import.meta.dirname, '../..');

export async function gather(place: Place): Promise<Gathered> {
  const { version, repository } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
    repository: { url: string };
  };
  const pages = { ...(await sourcePages(await exchangePages())), ...(await generatedPages(place)) };
  const edits = await editLinks(repository.url);
  const told = new Map(
    Object.entries(pages).map(([file, text]) => {
      const path = file.replace(/\.md$/, '');
      return [path, { ...textOf(text), edit: edits.get(path) }];
    }),
  );

  const folder = ownFolder();
  const here = import.meta.dirname;
  const generated = (name: string) => readFile(join(root, 'generated', name), 'utf8');
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(pages)) await write(path, text);
  const [where, which] = [place, version].map((one) => JSON.stringify(one));
  await write(
    '.vitepress/config.ts',
    `import { siteConfig } from '${join(here, 'config.ts')}';\nexport default siteConfig(${where}, ${which}, new Map(${JSON.stringify([...told])}));\n`,
  );
  await write(
    '.vitepress/theme/index.ts',
    `export { default } from '${join(here, 'theme.ts')}';\nimport '${join(here, 'style.css')}';\n`,
  );
  await write('public/openapi.yaml', stringify(JSON.parse(await generated('openapi.json'))));
  for (const name of await readdir(join(root, 'generated')))
    if (FILES.test(name)) await write(`public/${name}`, await generated(name));
  await cp(join(root, 'docs/pictures'), join(folder, 'pictures'), { recursive: true });
  await cp(join(here, 'favicon.svg'), join(folder, 'public/favicon.svg'));
  await cp(join(root, 'docs/pictures/verify.png'), join(folder, 'public/card.png'));
  return { folder, size: told.size, texts: { ...pages, ...programFiles(pages, told, place) } };
}

/** Below the root, where the modules that a page imports are found; it goes with the process. */
function ownFolder(): string {
  mkdirSync(join(root, '.site'), { recursive: true });
  const folder = mkdtempSync(join(root, '.site/'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** The page that Redocly draws. */
export async function drawReference(file: string, { besideExample }: Place): Promise<void> {
  const args = [join(root, 'docs/reference/build.ts'), file, ...(besideExample ? ['--beside-example'] : [])];
  await promisify(execFile)(process.execPath, args);
}
