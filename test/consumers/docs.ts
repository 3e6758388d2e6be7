/** The code blocks of README.md, of docs/*.md and of the site's front page, as they are printed: compiled, and run against the mock. */
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { launchBrowser } from '../launch-browser.ts';
import { listening } from '../listening.ts';
import { staticFiles } from '../static-files.ts';
import { check, equal } from './check.ts';
import { clone, install, NAME, root, write, type Tarball } from './project.ts';
import { end, run, serve } from './shell.ts';
import { link } from './test-runners.ts';
import { ENV, NODE, tool } from './tools.ts';
import { compile, tsconfig } from './types.ts';

export interface Block {
  /** `README.md:12`, the line where it opens. */
  readonly at: string;
  readonly language: string;
  /** Of a block that is a file of a guide: its name. */
  readonly file: string | undefined;
  readonly text: string;
}

interface Place {
  readonly project: string;
  /** The address of the mock, which may not be the one that the docs name. */
  readonly mock: string;
}

const DOCUMENTED = 'http://127.0.0.1:4010';

/** What of the docs cannot run here, and why. */
const NOT_RUN = [
  { command: /^npm (?:ci|run|start|test)\b/m, why: 'for a clone of the repository' },
  { command: / -- pytest\b/m, why: 'runs tests of your own; test/traffic/recipes.test.ts runs such' },
  { command: /\$ORDER_CONTRACT_URL/m, why: 'is run by test/traffic/recipes.test.ts' },
];

/** Runs the lines of docs/mock.md that install the mock and what makes up answers, and returns the project. */
export async function installAsDocumented(tarball: Tarball): Promise<string> {
  const lines = readFileSync(join(root, 'docs/mock.md'), 'utf8').match(/^npm install .*$/gm) ?? [];
  const words = lines.flatMap((line) => line.split(' ').slice(2));
  return install('mock', ...words.map((word) => (word === NAME ? tarball.path : word)));
}

/**
 * Compiles and runs each block.
 *
 * @param withMock a project that has installed the mock, where commands run.
 * @param mock the address where it listens.
 */
export async function checkDocs(withMock: string, mock: string): Promise<void> {
  const project = clone(withMock, 'docs');
  link(project, 'vitest');
  mkdirSync(join(project, 'recordings'));
  cpSync(join(root, 'spec/exchanges'), join(project, 'recordings'), { recursive: true });
  const place = { project, mock };
  const found = [
    'README.md',
    'docs/site/index.md',
    ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
  ]
    // The blocks of docs/api.md are signatures, which release:check compares with the sources; those of docs/scale.md have a group.
    .filter((file) => file.endsWith('.md') && !['docs/api.md', 'docs/scale.md'].includes(file))
    .flatMap((file) => blocksOf(file, readFileSync(join(root, file), 'utf8')));
  const scripts = found.filter(({ language }) => /^(?:ts|js)$/.test(language));
  await check('the code blocks of README and docs compile', async () => {
    equal(scripts.length >= 8, true);
    for (const block of scripts) write(project, fileOf(block), block.text.replaceAll(DOCUMENTED, mock));
    const options = {
      module: 'nodenext',
      exactOptionalPropertyTypes: true,
      allowJs: true,
      skipLibCheck: true,
    };
    write(project, 'tsconfig.json', tsconfig(options, scripts.map(fileOf)));
    equal(await compile(project, '5.9'), '');
    return `${scripts.length} blocks`;
  });
  await check('an order without its limit price does not compile', async () => {
    const [types] = scripts.filter(({ text }) => /^ *LimitPrice.*\n/m.test(text));
    write(project, 'wrong.ts', types?.text.replace(/^ *LimitPrice.*\n/m, '') ?? '');
    write(project, 'tsconfig.json', tsconfig({ module: 'nodenext' }, ['wrong.ts']));
    equal((await compile(project, '5.9')).includes("'LimitPrice' is missing"), true);
  });
  for (const block of scripts) await check(`${nameOf(block)} runs`, () => runScript(block, place));
  for (const block of found.filter(({ language }) => language === 'sh')) {
    const reason = NOT_RUN.find(({ command }) => command.test(block.text));
    if (reason) process.stdout.write(`       – ${nameOf(block)} is not run: ${reason.why}\n`);
    else await check(`${nameOf(block)} runs`, () => runCommands(block, place));
  }
  for (const block of found.filter(({ language }) => language === 'http'))
    await check(`${nameOf(block)} keeps the contract`, async () => {
      write(project, 'transcript.http', block.text);
      await run(project, ENV, 'npx', ['order-contract', 'verify', 'transcript.http']);
    });
}

/**
 * The code blocks of a Markdown text, without the indentation of a list that they stand in.
 *
 * @param withFiles those that are files of a guide too.
 */
export function blocksOf(file: string, markdown: string, withFiles = false): Block[] {
  return [...markdown.matchAll(/^( *)```(\w+)\b(?: (\S*\/\S*))?.*\n([^]*?)^\1```$/gm)]
    .filter(({ 3: name }) => withFiles || name === undefined)
    .map(({ index, 1: indent = '', 2: language = '', 3: name, 4: text = '' }) => ({
      at: `${file}:${markdown.slice(0, index).split('\n').length}`,
      language,
      file: name,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }));
}

const nameOf = ({ at, language }: Block): string => `${at} (${language})`;

const isTest = ({ text }: Block): boolean => text.includes("from 'vitest'");

function fileOf(block: Block): string {
  return `${block.at.replaceAll(/[/:]/g, '-')}${isTest(block) ? '.test' : ''}.${block.language}`;
}

/** A script that calls the mock must say that its order was placed. */
async function runScript(block: Block, { project, mock }: Place): Promise<void> {
  const file = fileOf(block);
  if (isTest(block)) {
    await run(project, ENV, NODE, [tool('vitest/vitest.mjs'), 'run', file]);
    return;
  }
  const printed = block.text.includes(`${NAME}/jsonp'`)
    ? await printedInPage(project, file)
    : await run(project, ENV, NODE, [file]);
  if (block.text.replaceAll(DOCUMENTED, mock).includes(mock) && !/^(?:placed|\d{9})$/m.test(printed))
    throw new Error(`expected placed or the number of an order, received ${printed || 'nothing'}`);
}

/** What a script logs in Chromium, once it has logged something. */
async function printedInPage(project: string, file: string): Promise<string> {
  const options = ['--bundle', '--format=esm', '--outfile=page/page.js'];
  await run(project, ENV, tool('.bin/esbuild'), [file, ...options]);
  write(project, 'page/index.html', '<!doctype html><script type="module" src="./page.js"></script>');
  const server = createServer(staticFiles(join(project, 'page'), '/'));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const failed = new Promise<never>((_, reject) => page.once('pageerror', reject));
    const message = page.waitForEvent('console', { predicate: (said) => said.type() === 'log' });
    await page.goto(`${await listening(server)}/index.html`);
    return (await Promise.race([message, failed])).text();
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs the commands of a block one after the other; one that serves is ended with the run. */
async function runCommands({ text }: Block, { project, mock }: Place): Promise<string | undefined> {
  const commands = text.replaceAll('\\\n', ' ').split('\n').filter(Boolean);
  let note: string | undefined;
  for (const command of commands) {
    if (command.startsWith('npm install ')) {
      // `bare` and `mock` were installed by these very lines.
      const known = [`npm install ${NAME}`, readFileSync(join(root, 'docs/mock.md'), 'utf8')];
      equal(
        known.some((one) => one.includes(command)),
        true,
      );
      note = 'installed from the tarball';
    } else if (command.startsWith('npx order-contract mock')) {
      const [name = '', ...args] = command.replace(/--port \d+/, '--port 0').split(' ');
      await serve(project, ENV, name, args, /^mock: \S+$/m);
    } else {
      const { code, stdout, stderr } = await end(project, ENV, 'bash', [
        '-c',
        // As with `npm install --global`.
        `PATH="$PWD/node_modules/.bin:$PATH"; ${command.replaceAll(DOCUMENTED, mock)}`,
      ]);
      if (code !== 0) throw new Error(`${command}\nexited with ${code}\n${stdout}${stderr}`);
      // curl exits with 0 whatever the status.
      if (command.startsWith('curl') && !/OrderStatus"?[:>]"?Ok/.test(stdout))
        throw new Error(`${command}\nexpected OrderStatus Ok, received\n${stdout}`);
    }
  }
  return note;
}
