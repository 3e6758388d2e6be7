/** What is in the tarball: no finding of publint and attw, maps that resolve, no file that nothing needs, no import that does something. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { namedIn, reached, type Manifest } from '../../src/pack.ts';
import { check, equal } from './check.ts';
import { fixture, NAME, root, type Tarball } from './project.ts';
import { run } from './shell.ts';
import { ENV, NODE, tool } from './tools.ts';

/** npm packs these whatever `files` says; and what README leads to. */
const FOR_READERS = /^(?:LICENSE|package\.json|[A-Z]+\.md|docs\/.*\.(?:md|png|svg))$/;

export async function checkTarball(tarball: Tarball, project: string): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(tarball.folder, 'package.json'), 'utf8')) as Manifest;
  await check('publint has no finding', async () => {
    const packed = readFileSync(tarball.path);
    const { messages, pkg } = await publint({
      pack: { tarball: new Uint8Array(packed).buffer },
      strict: true,
    });
    equal(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });
  await check(
    'attw has no finding, from ES modules and CommonJS, by old and new resolution, with no rule ignored',
    () => run(root, ENV, NODE, [tool('@arethetypeswrong/cli/dist/index.js'), '--quiet', tarball.path]),
  );
  await check('each source of each map is in the tarball', () => {
    const maps = tarball.files.filter((file) => file.endsWith('.map'));
    const lost = maps.flatMap((file) =>
      namedIn(tarball.folder, file).filter((one) => !tarball.files.includes(one)),
    );
    equal(lost, []);
    // Each module and each declaration of dist/ has one; the CommonJS twins are readable as they are.
    const compiled = tarball.files.filter((file) => /^dist\/(?!cjs\/).*\.[jt]s$/.test(file));
    equal(
      compiled.filter((file) => !maps.includes(`${file}.map`)),
      [],
    );
    return `${maps.length} maps`;
  });
  await check('each file is needed by an export, a command, a type or a map', () => {
    const needed = reached(tarball.folder, manifest);
    equal(
      tarball.files.filter((file) => !needed.has(file) && !FOR_READERS.test(file)),
      [],
    );
    return `${tarball.files.length} files`;
  });
  await check('each link of README leads to a file of the tarball, and to a heading that is there', () => {
    const links = linksOf(tarball.folder, 'README.md');
    equal(
      links.filter(({ leads }) => !leads).map(({ link }) => link),
      [],
    );
    equal(links.length > 10, true);
    return `${links.length} links`;
  });
  await check('the documents and the exchanges are where the exports say', async () => {
    fixture(project, 'documents.mjs');
    equal(
      (await run(project, ENV, NODE, ['documents.mjs'])).trim(),
      'OpenAPI 3.1.0, POST https://api.tradestation.com/v2/orders HTTP/1.1',
    );
  });
  await check('importing changes nothing (sideEffects: false)', async () => {
    fixture(project, 'side-effects.mjs');
    const modules = Object.keys(manifest.exports).filter((subpath) => !/\.\w+$|\*/.test(subpath));
    equal(modules.length >= 7, true);
    const names = modules.map((subpath) => NAME + subpath.slice(1));
    equal((await run(project, ENV, NODE, ['side-effects.mjs', ...names])).trim(), '');
  });
}

/** The relative links of a page, and whether each leads to something. Those to other hosts are for a run with a network. */
function linksOf(folder: string, page: string): { link: string; leads: boolean }[] {
  const text = readFileSync(join(folder, page), 'utf8');
  return [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(([, path = '', heading]) => {
    const link = heading === undefined ? path : `${path}#${heading}`;
    const file = join(folder, path || page);
    const leads = existsSync(file) && (heading === undefined || headingsOf(file).includes(heading));
    return { link, leads };
  });
}

/** The names that GitHub and npm give to the headings of a page. */
function headingsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}
