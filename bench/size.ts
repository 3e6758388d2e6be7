/**
 * What the client costs those who use it: bytes in a page, work of the compiler, and time until its first call, beside its peers in
 * the same run.
 *
 *     npm run bench:size
 *
 * Peers beyond openapi-fetch come from bench/package.json, which is installed when it is missing.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { installed } from '../test/installed.ts';

const CALLS = 20;
const ROUNDS = 25;
const ORDER = `{ AccountKey: '123456', AssetType: 'EQ', Symbol: 'ARNA', TradeAction: 'Buy', Quantity: '10', OrderType: 'Limit', LimitPrice: '1.00', Duration: 'DAY' }`;

const root = resolve(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'bench-size-'));

interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** At most. */
  readonly goal?: number;
}

try {
  const pack = buildPackage();
  const rows = [...(await sizes(pack)), ...(await parts(pack)), ...instantiations(pack), ...times(pack)];
  report(rows);
} finally {
  rmSync(work, { recursive: true });
}

function report(rows: readonly Row[]): void {
  const machine = `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
  const shown = (number: number) => (Number.isInteger(number) ? String(number) : number.toFixed(1));
  process.stdout.write(`${machine}\n\n`);
  for (const { what, value, unit, goal } of rows) {
    const judged = goal === undefined ? '' : `${value <= goal ? '✓' : '✗'} at most ${shown(goal)}`;
    process.stdout.write(`${what.padEnd(72)} ${shown(value).padStart(8)} ${unit.padEnd(14)} ${judged}\n`);
  }
  mkdirSync(join(root, 'bench/results'), { recursive: true });
  const result = { date: new Date().toISOString(), command: 'npm run bench:size', machine, rows };
  writeFileSync(join(root, 'bench/results/size.json'), `${JSON.stringify(result, null, 2)}\n`);
  if (rows.some(({ value, goal }) => goal !== undefined && value > goal)) process.exitCode = 1;
}

/** The package as it is published, but for its documents. */
function buildPackage(): string {
  const pack = join(work, 'package');
  cpSync(join(root, 'generated'), join(pack, 'generated'), { recursive: true });
  writeFileSync(join(pack, 'package.json'), '{"type":"module","sideEffects":false}');
  symlinkSync(join(root, 'node_modules'), join(pack, 'node_modules'));
  tsc(root, '-p', 'tsconfig.build.json', '--outDir', join(pack, 'dist'), '--declarationMap', 'false');
  return pack;
}

function tsc(cwd: string, ...args: string[]): string {
  const compiler = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
  return execFileSync(process.execPath, [compiler, ...args], { cwd, encoding: 'utf8' });
}

// Bytes.

async function sizes(pack: string): Promise<Row[]> {
  const ours = (...lines: string[]) =>
    bundled(join(pack, 'dist/client'), `import { createOrderClient } from './index.js'; ${lines.join('; ')}`);
  const use = (...names: string[]) => `globalThis.x = [${names.join()}]`;
  const peers = await generatePeers();
  const sdk = (folder: string) =>
    bundled(
      folder,
      `import { placeOrder, placeOrderJsonp } from './sdk.gen'; ${use('placeOrder', 'placeOrderJsonp')}`,
    );
  const row = async (what: string, value: Promise<number>, goal?: number): Promise<Row> => ({
    what: `bundle: ${what}`,
    value: await value,
    unit: 'B min+gzip',
    ...(goal !== undefined && { goal }),
  });
  const validation = `import { validation } from './validation.js'`;
  const xml = `import { xml } from './xml.js'`;
  return [
    await row('this client', ours(use('createOrderClient')), 5000),
    await row('openapi-fetch, bare', bundled(root, `import client from 'openapi-fetch'; ${use('client')}`)),
    await row('@hey-api/openapi-ts fetch client', sdk(peers.plain)),
    await row(
      'this client with both validations',
      ours(validation, use('createOrderClient', 'validation')),
      9000,
    ),
    await row('@hey-api/openapi-ts with both validations by valibot', sdk(peers.valibot)),
    await row('@hey-api/openapi-ts with both validations by zod', sdk(peers.zod)),
    await row('this client with XML', ours(xml, use('createOrderClient', 'xml'))),
    await row(
      'this client with both validations and XML',
      ours(validation, xml, use('createOrderClient', 'validation', 'xml')),
    ),
  ];
}

/** What each module weighs of the client with both validations, before it is compressed; the heaviest first. */
async function parts(pack: string): Promise<Row[]> {
  const { metafile } = await bundle(
    join(pack, 'dist/client'),
    `export { createOrderClient } from './index.js'; export { validation } from './validation.js'`,
  );
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output?.inputs ?? {})
    .map(([file, { bytesInOutput }]) => ({
      what: `part: ${relative(realpathSync(pack), resolve(file)).replace(/^.*node_modules\//, '')}`,
      value: bytesInOutput,
      unit: 'B min',
    }))
    .filter(({ value }) => value > 0)
    .toSorted((one, other) => other.value - one.value);
}

async function bundled(folder: string, source: string): Promise<number> {
  const { outputFiles } = await bundle(folder, source);
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

function bundle(folder: string, source: string) {
  return build({
    stdin: { contents: source, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    write: false,
    metafile: true,
  });
}

type Peer = 'plain' | 'valibot' | 'zod';

/** The fetch clients that another generator makes of the same document. */
async function generatePeers(): Promise<Record<Peer, string>> {
  const peers = installed(import.meta.dirname);
  const generator = import.meta.resolve('@hey-api/openapi-ts');
  const { createClient } = (await import(generator)) as {
    createClient: (options: object) => Promise<unknown>;
  };
  symlinkSync(peers, join(work, 'node_modules'));
  const folders = { plain: join(work, 'plain'), valibot: join(work, 'valibot'), zod: join(work, 'zod') };
  for (const [name, path] of Object.entries(folders)) {
    const validator = name === 'plain' ? {} : { validator: name };
    await createClient({
      input: join(root, 'generated/openapi.json'),
      output: path,
      logs: { level: 'silent' },
      plugins: [
        '@hey-api/client-fetch',
        { name: '@hey-api/sdk', ...validator },
        ...(name === 'plain' ? [] : [name]),
      ],
    });
  }
  return folders;
}

// Work of the compiler.

function instantiations(pack: string): Row[] {
  const ours = `import { createOrderClient } from './package/dist/client/index.js';\nconst client = createOrderClient({ accessToken: 'a', baseUrl: 'simulator' });\n`;
  const bare = `import createClient from 'openapi-fetch';\nimport type { paths } from './package/generated/types.js';\nconst client = createClient<paths>({ baseUrl: '' });\n`;
  const post = `void client.POST('/orders', { body: ${ORDER} }).then(({ data }) => data?.[0]?.OrderID);\n`;
  const place = `void client.placeOrder(${ORDER}).then((it) => it.outcome === 'placed' && it.results[0].OrderID);\n`;
  rmSync(join(work, 'node_modules'), { force: true });
  symlinkSync(join(pack, 'node_modules'), join(work, 'node_modules'));
  const compilerOptions = {
    ...{ target: 'es2022', module: 'nodenext', lib: ['es2023', 'dom'], types: [] },
    ...{ strict: true, skipLibCheck: true, noEmit: true },
  };
  const count = (name: string, head: string, call: string) => {
    writeFileSync(join(work, `${name}.ts`), head + call.repeat(CALLS));
    writeFileSync(join(work, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
    const said = tsc(work, '-p', '.', '--extendedDiagnostics');
    return Number(/Instantiations:\s+(\d+)/.exec(said)?.[1]);
  };
  const goal = count('bare', bare, post);
  const unit = 'instantiations';
  return [
    {
      what: `types: ${CALLS} calls of placeOrder of this client`,
      value: count('place', ours, place),
      unit,
      goal,
    },
    { what: `types: ${CALLS} calls of POST of this client`, value: count('post', ours, post), unit },
    { what: `types: ${CALLS} calls of POST of openapi-fetch, bare`, value: goal, unit },
  ];
}

// Time.

function times(pack: string): Row[] {
  const answer = `new Response('[{"Message":"","OrderID":"1","OrderStatus":"Ok"}]', { headers: { 'Content-Type': 'application/json' } })`;
  const client = join(pack, 'dist/client');
  const programs = {
    empty: '',
    fetch: `await new Request('http://localhost', { method: 'POST', body: '{}' }).text(); await ${answer}.text();`,
    ours: `import { createOrderClient } from '${client}/index.js';
import { validation } from '${client}/validation.js';
const client = createOrderClient({ accessToken: 'a', baseUrl: 'simulator', validation, fetch: async () => ${answer} });
const { outcome } = await client.placeOrder(${ORDER});
if (outcome !== 'placed') throw new Error(outcome);`,
  };
  const runs: Record<keyof typeof programs, number[]> = { empty: [], fetch: [], ours: [] };
  for (const [name, program] of Object.entries(programs)) writeFileSync(join(work, `${name}.mjs`), program);
  // Interleaved, so that a machine that is busy for a while slows all of them.
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, all] of Object.entries(runs)) {
      const started = performance.now();
      execFileSync(process.execPath, [join(work, `${name}.mjs`)]);
      all.push(performance.now() - started);
    }
  const median = (all: number[]) => all.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? NaN;
  const [empty, fetched, ours] = [median(runs.empty), median(runs.fetch), median(runs.ours)];
  const unit = 'ms';
  return [
    {
      what: 'time: import and first validated call, over an empty process',
      value: ours - empty,
      unit,
      goal: 5,
    },
    {
      what: 'time: the same over one that makes a Request and reads a Response',
      value: ours - fetched,
      unit,
    },
    { what: 'time: an empty process', value: empty, unit },
  ];
}
