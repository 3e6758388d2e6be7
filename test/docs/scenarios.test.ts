/** The programs on the pages of the scenarios run, and get from the mock the answer that the page shows. */
import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE_URL, programs, type Program } from '../../docs/site/scenarios/call.ts';
import { BESIDE_EXAMPLE, placeOf } from '../../docs/site/place.ts';
import { formsOf } from '../../docs/site/scenarios/forms.ts';
import { scenarioPages } from '../../docs/site/scenarios/pages.ts';
import { scenarios } from '../../docs/site/scenarios/scenario.ts';
import bundled from '../../generated/openapi.json' with { type: 'json' };
import { startMock, type Mock } from '../../src/mock/index.ts';
import { pythonWith } from '../python.ts';
import { scratch } from '../scratch.ts';

const run = promisify(execFile);
const all = (await scenarios()).map((scenario) => {
  const [own] = formsOf(scenario);
  return { scenario, programs: programs(own.call, scenario) };
});
/** Those of another operation are shown in one form, and not by the client. */
const orders = all.filter(({ scenario }) => scenario.placesOrder);
/** Where the entry points of the package lie here. */
const ENTRIES: Readonly<Record<string, string>> = {
  '': resolve('src/client/index.ts'),
  '/jsonp': resolve('src/client/order/jsonp.ts'),
  '/xml': resolve('src/client/xml.ts'),
};
const folder = scratch();
let mock: Mock;

beforeAll(async () => {
  mock = await startMock({ keep: 100_000_000 });
  file('package.json', '{"type":"module"}');
});

afterAll(() => mock.close());

const has = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const python = pythonWith('import requests');

/** The program of each scenario in that language, with the address of the mock. */
function inLanguage(language: Program['language'], of = all): string[][] {
  return of.map(({ programs }) => {
    const program = programs.find((one) => one.language === language);
    if (!program) throw new Error(`expected a program in ${language} for each scenario`);
    return [program.imports.join('\n'), program.code.replaceAll(BASE_URL, mock.url)];
  });
}

/** The mock answers each scenario with its status; a difference has the name of the scenario beside it. */
async function expectAnswers(
  work: () => Promise<unknown>,
  of: readonly { readonly id: string; readonly status: number }[] = all.map(({ scenario }) => scenario),
): Promise<void> {
  mock.reset();
  await work();
  const statuses = mock.exchanges.map(({ response }) => response?.status);
  expect(of.map(({ id }, at) => `${id} ${statuses[at]}`)).toEqual(
    of.map(({ id, status }) => `${id} ${status}`),
  );
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('every program calls the simulator, by an address that the contract lists', () => {
  const { servers } = bundled;
  const [simulator] = servers.filter(({ description }) => /simulator/i.test(description));
  const addresses = all.flatMap(({ programs: each }) =>
    each.flatMap(({ code }) => code.match(/https:\/\/[\w.-]*tradestation[\w.-]*\/v2/g) ?? ['none']),
  );
  expect([...new Set(addresses)]).toEqual([simulator?.url]);
});

test('each scenario has a page, in which no form of it is missing', async () => {
  const pages = Object.entries(await scenarioPages(placeOf('/x/')));
  expect(pages).toHaveLength(all.length + 1);
  for (const [path, text] of pages) {
    const blocks = path.includes('/placeorder') ? 3 + 3 + 5 : 1 + 1 + 4;
    if (!path.endsWith('/index.md')) expect(text.match(/^```/gm)?.length, path).toBe(2 * blocks);
  }
});

test.each([
  [BESIDE_EXAMPLE, '"/#order='],
  [placeOf('/x/'), '"http://127.0.0.1:4010/#order='],
])('at %o a scenario leads to the example page at %s', async (place, link) => {
  const [first] = Object.entries(await scenarioPages(place)).filter(([path]) => path.includes('/placeorder'));
  expect(first?.[1]).toContain(`<a href=${link}`);
  expect(first?.[1]).toMatch(/&amp;transport=(?:JSON|XML|JSONP)" target="_blank"/);
});

test('a form that was made from an exchange is legal too', async () => {
  mock.reset();
  for (const { scenario } of all)
    for (const { call, isOwn } of formsOf(scenario))
      if (!isOwn)
        await fetch(mock.url + call.path, {
          method: call.method,
          headers: call.headers,
          body: call.body ?? null,
        });
  expect(
    mock.exchanges.filter(({ findings }) => findings.some(({ verdict }) => verdict === 'violates')),
  ).toEqual([]);
});

describe('the programs get the answer of their page', () => {
  test.skipIf(!has('curl', '--version'))('curl', async () => {
    const script = inLanguage('curl').map(([, code]) => `${code} -s -o /dev/null`);
    await expectAnswers(() => run('bash', [file('calls.sh', script.join('\n'))]));
  });

  test.skipIf(python === undefined)('Python', async () => {
    const script = inLanguage('Python').map(([imports, code]) => `${imports}\n${code}`);
    await expectAnswers(() => run(python ?? '', [file('calls.py', script.join('\n'))]));
  });

  test.skipIf(!has('java', '--version'))('Java', async () => {
    const found = inLanguage('Java');
    const methods = found.map(([, code], at) => `static void call${at}() throws Exception {\n${code}\n}`);
    const calls = found.map((_, at) => `call${at}();`).join(' ');
    const source = `${found[0]?.[0]}\nclass Calls {\n${methods.join('\n')}\npublic static void main(String[] args) throws Exception { ${calls} }\n}`;
    await expectAnswers(() => run('java', [file('Calls.java', source)]));
  });

  test.skipIf(!has('mcs', '--version'))('C#', async () => {
    const found = inLanguage('C#');
    const methods = found.map(([, code], at) => `static void Call${at}() {\n${code}\n}`);
    const calls = found.map((_, at) => `Call${at}();`).join(' ');
    const source = `${found[0]?.[0]}\nstatic class Calls {\n${methods.join('\n')}\nstatic void Main() { ${calls} }\n}`;
    const program = join(folder, 'calls.exe');
    await run('mcs', ['-r:System.Net.Http', `-out:${program}`, file('calls.cs', source)]);
    await expectAnswers(() => run('mono', [program]));
  });

  test('TypeScript', async () => {
    const modules = inLanguage('TypeScript', orders).map(([imports = '', code = ''], at) =>
      file(
        `call-${at}.ts`,
        `${imports.replaceAll(/'tradestation-order-contract(.*)'/g, (_, name: string) => `'${ENTRIES[name]}'`)}\n${code}`,
      ),
    );
    // A page has what JSONP needs; here its programs are only compiled.
    const isJsonp = (at: number) => orders[at]?.scenario.transport === 'JSONP';
    const calls = modules.map((path, at) => (isJsonp(at) ? '' : `await import('${path}').catch(told);`));
    const source = `const told = (error) => console.log(error.message);\n${calls.join('\n')}`;
    await expectAnswers(
      () => run(process.execPath, [file('calls.mjs', source)]),
      orders.map(({ scenario }) => scenario).filter(({ transport }) => transport !== 'JSONP'),
    );
    const config = {
      extends: resolve('tsconfig.json'),
      compilerOptions: {
        noEmit: true,
        rewriteRelativeImportExtensions: false,
        allowImportingTsExtensions: true,
        typeRoots: [resolve('node_modules/@types')],
      },
      include: ['call-*.ts'],
    };
    await run(process.execPath, [
      resolve('node_modules/typescript-7/bin/tsc'),
      '-p',
      file('tsconfig.json', JSON.stringify(config)),
    ]);
  });
});
