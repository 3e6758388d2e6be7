/** The matchers under vitest and jest, as ES module and as CommonJS; and the setup files of docs/mock.md under each runner. */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readyBrowser } from '../ready-browser.ts';
import { marketOrder } from '../orders.ts';
import { clone, NAME, root, write } from './project.ts';
import { tried } from './rows.ts';
import { end } from './shell.ts';
import { ENV, NODE, tool, versionOf } from './tools.ts';

const TEST = `
expect.extend(matchers);
const exchange = (TradeAction) => ({
  request: {
    method: 'POST',
    url: 'https://api.tradestation.com/v2/orders',
    headers: { authorization: 'Bearer AccessTokenGoesHere', 'content-type': 'application/json' },
    body: { ...${JSON.stringify(marketOrder)}, TradeAction },
  },
  response: {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: [{ Message: 'Sent order: Buy 10 ARNA @ Market', OrderID: '207887693', OrderStatus: 'Ok' }],
  },
});
test('an exchange that keeps the contract', () => expect(exchange('Buy')).toKeepContract());
test('one that does not', () => expect(exchange('Borrow')).not.toKeepContract());
test('what is wrong is said', () =>
  expect(expect(exchange('Borrow')).toKeepContract()).rejects.toThrow('/TradeAction'));
`;

const IMPORT = `import { matchers } from '${NAME}/matchers';`;

interface Runner {
  readonly name: string;
  readonly as: 'ES' | 'CommonJS';
  readonly file: string;
  readonly head: string;
  readonly args: readonly string[];
}

const RUNNERS: readonly Runner[] = [
  {
    name: 'vitest',
    as: 'ES',
    file: 'contract.test.mjs',
    head: `import { expect, test } from 'vitest'; ${IMPORT}`,
    args: [tool('vitest/vitest.mjs'), 'run'],
  },
  {
    name: 'jest',
    as: 'ES',
    file: 'contract.test.mjs',
    head: IMPORT,
    args: ['--experimental-vm-modules', '--no-warnings', tool('jest/bin/jest.js')],
  },
  {
    name: 'jest',
    as: 'CommonJS',
    file: 'contract.test.cjs',
    head: `const { matchers } = require('${NAME}/matchers');`,
    args: [tool('jest/bin/jest.js')],
  },
];

/** @param bare a project with nothing but the package. */
export async function checkTestRunners(bare: string): Promise<void> {
  for (const [index, { name, as, file, head, args }] of RUNNERS.entries()) {
    const on = `${name} ${versionOf(name)}`;
    const trial = {
      ...{ table: 'Test runners', project: '`toKeepContract`', modules: as, on },
      command: name === 'jest' ? 'jest' : 'vitest run',
    };
    await tried(trial, `the matchers judge under ${on}, as ${as}`, async () => {
      const project = clone(bare, `runner-${index}`);
      link(project, 'vitest');
      write(project, file, head + TEST);
      const { code, stdout, stderr } = await end(project, ENV, NODE, args);
      if (code !== 0 || !(stdout + stderr).includes('3 passed')) throw new Error(stdout + stderr);
      return '3 passed';
    });
  }
  for (const setup of SETUPS) await checkSetup(bare, setup);
}

/** A test that passes, whether or not the order that it sends keeps the contract. */
const sends = (TradeAction: string, url: string) => `fetch(${url} + '/orders', {
  method: 'POST',
  headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
  body: '${JSON.stringify({ ...marketOrder, TradeAction })}',
}).then((response) => response.status)`;

interface Setup {
  readonly name: string;
  /** How the runner is installed. */
  readonly package: string;
  /** In docs/mock.md. */
  readonly file: string;
  readonly test: string;
  readonly text: (TradeAction: string) => string;
  readonly config: readonly [file: string, text: string];
  readonly args: readonly string[];
}

const inNode = (head: string) => (TradeAction: string) =>
  `${head}test('an order is sent', async () => expect(await ${sends(TradeAction, 'process.env.ORDER_CONTRACT_URL')}).toBeGreaterThan(0));`;

const SETUPS: readonly Setup[] = [
  {
    ...{ name: 'vitest', package: 'vitest', file: 'test/contract.setup.ts', test: 'test/orders.test.ts' },
    text: inNode("import { expect, test } from 'vitest';\n"),
    config: ['vitest.config.ts', "export default { test: { setupFiles: ['test/contract.setup.ts'] } };"],
    args: [tool('vitest/vitest.mjs'), 'run'],
  },
  {
    ...{ name: 'jest', package: 'jest', file: 'test/contract.setup.mjs', test: 'test/orders.test.mjs' },
    text: inNode(''),
    config: [
      'jest.config.json',
      '{ "testMatch": ["**/*.test.mjs"], "transform": {}, "setupFilesAfterEnv": ["./test/contract.setup.mjs"] }',
    ],
    args: ['--experimental-vm-modules', '--no-warnings', tool('jest/bin/jest.js')],
  },
  {
    ...{
      name: 'Playwright',
      package: '@playwright/test',
      file: 'test/contract.ts',
      test: 'test/orders.spec.ts',
    },
    text: (TradeAction) =>
      `import { expect, test } from './contract';
      test('an order is sent', async ({ page, mock }) => {
        expect(await page.evaluate((url) => ${sends(TradeAction, "url + '/v2'")}, mock.url)).toBeGreaterThan(0);
      });`,
    config: [
      'playwright.config.ts',
      "export default { testDir: 'test', reporter: 'list', use: { launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] } } };",
    ],
    args: [tool('@playwright/test/cli.js'), 'test'],
  },
];

/** An order that keeps the contract passes; another one fails by the setup file alone, and the runner says what is wrong. */
async function checkSetup(bare: string, setup: Setup): Promise<void> {
  const on = `${setup.name} ${versionOf(setup.package)}`;
  const command = `${setup.name.toLowerCase()}${setup.name === 'jest' ? '' : setup.name === 'vitest' ? ' run' : ' test'}`;
  const trial = { table: 'Test runners', project: 'the setup file of [mock.md](mock.md)', on, command };
  await tried(trial, `the setup file of docs/mock.md judges each test under ${on}`, async () => {
    const project = clone(bare, `setup-${setup.name}`);
    mkdirSync(join(project, 'test'));
    link(project, setup.package);
    write(project, setup.file, documented(setup.file));
    write(project, ...setup.config);
    const env = { ...ENV, CHROMIUM_PATH: await readyBrowser() };
    for (const [TradeAction, code, words] of [
      ['Buy', 0, '1 passed'],
      ['Borrow', 1, 'TradeAction must be one of'],
    ] as const) {
      write(project, setup.test, setup.text(TradeAction));
      const ended = await end(project, env, NODE, setup.args);
      const said = ended.stdout + ended.stderr;
      if (ended.code !== code || !said.includes(words))
        throw new Error(`${TradeAction}: exit code ${ended.code}\n${said}`);
    }
    return 'the legal order passes, the other fails';
  });
}

/** A file that docs/mock.md prints. */
function documented(file: string): string {
  const text = readFileSync(join(root, 'docs/mock.md'), 'utf8');
  const [, found] = new RegExp(`^\`\`\`\\w+ ${file}\n([^]*?)^\`\`\`$`, 'm').exec(text) ?? [];
  if (found === undefined) throw new Error(`expected docs/mock.md to print ${file}, received another page`);
  return found;
}

/** Makes a tool importable in a project, as if it were installed there. */
export function link(project: string, name: string): void {
  const path = join(project, 'node_modules', name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(tool(name), path);
}
