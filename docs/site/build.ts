/**
 * The site: README, changelog, CONTRIBUTING, each Markdown file of docs/ and the pages made from code, rendered by VitePress, beside the contract
 * and the page that Redocly draws.
 *
 *     node docs/site/build.ts [--base /x/ | --base https://host/x/] [FOLDER]    `/docs/`, as `npm start` serves it, and `site`
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs, promisify, styleText } from 'node:util';
import { build } from 'vitepress';
import { stringify } from 'yaml';
import { exchangePages, generatedPages } from './pages.ts';
import { textOf } from './page-text.ts';
import { placeOf, type Place } from './place.ts';
import { programFiles } from './for-programs.ts';
import { editLinks, sourcePages } from './sources.ts';
import { STATE, stateOf } from './state.ts';

/** What a program in another language validates by, served as it is. */
const FILES = /^(?:openapi|exchanges|.*\.schema)\.json$/;

const root = resolve(import.meta.dirname, '../..');
const { place, site } = readOptions();
const { version, repository } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  version: string;
  repository: { url: string };
};

const state = await stateOf(root, place);
if ((await readFile(join(site, STATE), 'utf8').catch(() => '')) === state) {
  process.stdout.write(`${relative(process.cwd(), site)}/, nothing has changed\n`);
  process.exit();
}
const pages = { ...(await sourcePages(await exchangePages())), ...(await generatedPages(place)) };
const edits = await editLinks(repository.url);
const told = new Map(
  Object.entries(pages).map(([file, text]) => {
    const path = file.replace(/\.md$/, '');
    return [path, { ...textOf(text), edit: edits.get(path) }];
  }),
);

await mkdir(join(root, '.site'), { recursive: true });
const work = await mkdtemp(join(root, '.site/'));
try {
  const drawn = promisify(execFile)(process.execPath, [
    join(root, 'docs/reference/build.ts'),
    join(work, 'drawn/reference.html'),
    ...(place.besideExample ? ['--beside-example'] : []),
  ]);
  for (const [path, text] of Object.entries(pages)) await write(path, text);
  await cp(join(root, 'docs/pictures'), join(work, 'pictures'), { recursive: true });
  await write('.vitepress/config.ts', configFile());
  await write(
    '.vitepress/theme/index.ts',
    `export { default } from '${join(import.meta.dirname, 'theme.ts')}';\nimport '${join(import.meta.dirname, 'style.css')}';\n`,
  );
  await write('public/openapi.yaml', stringify(JSON.parse(await generated('openapi.json'))));
  for (const name of await readdir(join(root, 'generated')))
    if (FILES.test(name)) await write(`public/${name}`, await generated(name));
  await cp(join(import.meta.dirname, 'favicon.svg'), join(work, 'public/favicon.svg'));
  await cp(join(root, 'docs/pictures/verify.png'), join(work, 'public/card.png'));
  await build(work, { outDir: site, base: place.base });
  await drawn;
  await cp(join(work, 'drawn/reference.html'), join(site, 'reference.html'));
  // Each page as Markdown, too; before the build they would be taken for pages.
  for (const [path, text] of Object.entries({ ...pages, ...programFiles(pages, told, place) }))
    await write(path, text, site);
  await write(STATE, state, site);
} finally {
  await rm(work, { recursive: true });
}
process.stdout.write(`${relative(process.cwd(), site)}/, ${told.size} pages\n`);

/** What is wrong with the arguments is one line, and exit code 2. */
function readOptions(): { place: Place; site: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { base: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length > 1)
      throw new Error(`expected one folder at most, received ${positionals.join(' ')}`);
    return { place: placeOf(values.base), site: resolve(positionals[0] ?? 'site') };
  } catch (error) {
    process.stderr.write(`${styleText('red', 'docs')}: ${(error as Error).message.split('. ')[0]}\n`);
    process.exit(2);
  }
}

async function write(path: string, text: string, folder = work): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function generated(name: string): Promise<string> {
  return readFile(join(root, 'generated', name), 'utf8');
}

function configFile(): string {
  const [where, which] = [place, version].map((one) => JSON.stringify(one));
  return `import { siteConfig } from '${join(import.meta.dirname, 'config.ts')}';\nexport default siteConfig(${where}, ${which}, new Map(${JSON.stringify([...told])}));\n`;
}
