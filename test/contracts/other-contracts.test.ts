/** Small contracts of other APIs, one in OpenAPI 3.0 and one in 3.1, go through every command, with nothing changed in src. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scratchOf, type Ended, type Scratch } from './scratch.ts';

interface Expected {
  readonly name: string;
  /** What generate tells. */
  readonly told: RegExp;
  /** What call.ts prints. */
  readonly called: object;
  /** What verify says of wrong.http. */
  readonly findings: readonly string[];
  /** What redact takes away. */
  readonly secrets: RegExp;
  /** What the reference shows. */
  readonly shown: readonly string[];
}

const contracts: readonly Expected[] = [
  {
    name: 'library',
    told: /^generate: spec\/openapi\.yaml:\d+:\d+: the client does not understand uniqueItems here, .*\n$/,
    called: {
      titles: ['Crime and Punishment', 'The Odyssey'],
      called: [{ isbn: '9780140449136', title: 'Crime and Punishment' }],
      receipt: { loan: 'L1', due: 'in two weeks' },
      faults: ['/isbn', '/days'],
    },
    findings: [
      'request.path /isbns/1 pattern',
      'request.query /fields uniqueItems',
      'request.query /page minimum',
      'response.body /0/title required',
    ],
    secrets: /made-up-library-token|member-471/,
    shown: ['Look up books', 'Look up books by JSONP', 'Lend a book'],
  },
  {
    name: 'weather',
    told: /^generate: spec\/openapi\.yaml:\d+:\d+: the client does not understand exclusiveMaximum here, .*\n$/,
    called: {
      value: null,
      wind: { kind: 'wind', value: 3.5 },
      called: { kind: 'wind', value: 12.5 },
      status: 204,
      numbers: ['4711', '4711'],
      faults: ['/station'],
    },
    findings: [
      'request.path /station exclusiveMinimum',
      'request.query /kind/1 enum',
      'response.body /value exclusiveMaximum',
    ],
    secrets: /made-up-weather-token/,
    shown: ['Read a station', 'Read a station by JSONP', 'Report for a station'],
  },
  {
    name: 'vendor',
    told: /^$/,
    called: {
      keys: 4,
      status: ['Ok', 'Ok', 'Ok'],
      last: [617.36, 27.98],
      faults: ['/orderId'],
    },
    findings: ['request.query /culture enum', 'response.body /0/Volume type'],
    secrets: /accesstokengoeshere/,
    shown: ['Update an order', 'Cancel an order by JSONP', 'Place a group of orders', 'Read quotes'],
  },
];

describe.each(contracts)('the contract of $name', ({ name, told, called, findings, secrets, shown }) => {
  let scratch: Scratch;
  let generated: Ended;

  beforeAll(async () => {
    scratch = await scratchOf(join('test/contracts', name));
    generated = await scratch.node('src/codegen/index.ts');
  });
  afterAll(() => scratch.remove());

  const report = async (...paths: string[]) => {
    const { stdout, stderr } = await scratch.node('src/cli.ts', 'verify', ...paths, '--format', 'json');
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as {
      exchanges: { verdict: string; findings: { where: string; pointer: string; rule: string }[] }[];
    };
  };

  test('is generated, with a word on what it costs a page', () => {
    expect(generated.code, generated.stderr).toBe(0);
    expect(generated.stderr).toMatch(told);
  });

  test('has a typed client, which refuses what is wrong, and a mock that answers it', async () => {
    await writeFile(
      join(scratch.folder, 'call.json'),
      '{ "extends": "./tsconfig.json", "files": ["call.ts"], "include": [], "exclude": [] }',
    );
    const types = await scratch.node(resolve('node_modules/typescript-7/bin/tsc'), '-p', 'call.json');
    expect(types).toMatchObject({ code: 0, stdout: '' });
    const { stdout, stderr } = await scratch.node('call.ts');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject(called);
    expect(stdout, 'nothing is said of orders, and no secret').not.toMatch(/\border\b|member-4711|made-up/);
  });

  test('judges recordings', async () => {
    const { exchanges } = await report('spec/exchanges');
    expect(exchanges).toHaveLength((await readdir(join(scratch.folder, 'spec/exchanges'))).length);
    expect(exchanges.filter(({ verdict }) => verdict !== 'ok')).toEqual([]);
    const wrong = (await report('wrong.http')).exchanges.flatMap((one) => one.findings);
    expect(wrong.map(({ where, pointer, rule }) => `${where} ${pointer} ${rule}`)).toEqual(findings);
  });

  test('takes the secrets out of recordings, which keep their verdicts', async () => {
    const text = async (folder: string) =>
      Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')));
    expect((await text(join(scratch.folder, 'spec/exchanges'))).join('')).toMatch(secrets);
    const redacted = await scratch.node('src/cli.ts', 'redact', 'spec/exchanges', '--output', 'clean');
    expect(redacted).toMatchObject({ code: 0 });
    expect((await text(join(scratch.folder, 'clean'))).join('')).not.toMatch(secrets);
    const { exchanges } = await report('clean');
    expect(exchanges.filter(({ verdict }) => verdict !== 'ok')).toEqual([]);
  });

  test('has a reference', async () => {
    const built = await scratch.node('docs/reference/build.ts', 'reference.html');
    expect(built).toMatchObject({ code: 0 });
    const page = await readFile(join(scratch.folder, 'reference.html'), 'utf8');
    for (const words of shown) expect(page).toContain(words);
  });
});
