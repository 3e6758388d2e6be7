/**
 * Packs the package, installs the tarball into empty projects as its users do, and sees it work there: on the Node that runs
 * npm, not on the one that the repository brings along.
 */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'order-contract-consumers-'));
const systemNode = process.env['npm_node_execpath'] ?? process.execPath;
/** Without the repository's own node_modules/.bin, which npm put in front. */
const env = {
  ...process.env,
  PATH: [
    dirname(systemNode),
    ...(process.env['PATH'] ?? '').split(delimiter).filter((part) => !part.includes('node_modules')),
  ].join(delimiter),
};

/** A recorded exchange, as a plain object in JavaScript. */
const EXCHANGE = `{
  request: { method: 'POST', url: 'https://api.tradestation.com/v2/orders', headers: { authorization: 'Bearer a', 'content-type': 'application/json' },
    body: { AccountKey: '123456', AssetType: 'EQ', Symbol: 'ARNA', TradeAction: 'Buy', Quantity: '10', OrderType: 'Market', Duration: 'DAY' } },
  response: { status: 200, headers: { 'content-type': 'application/json' },
    body: [{ Message: 'Sent order: Buy 10 ARNA @ Market', OrderID: '207887693', OrderStatus: 'Ok' }] },
}`;

let passed = 0;
let failed = 0;

try {
  const tarball = pack();
  const version = execFileSync(systemNode, ['--version'], { encoding: 'utf8' }).trim();
  process.stdout.write(`packed ${tarball}, to be run on Node ${version}\n`);
  const project = install('bare', tarball);
  const order = join(root, 'test/consumers/order.mjs');
  check('node_modules holds the package and openapi-fetch, no Prism, Redocly or TypeScript', () => {
    const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as { packages: object };
    const names = Object.keys(lock.packages)
      .filter(Boolean)
      .map((name) => name.replace('node_modules/', ''));
    const allowed = ['openapi-fetch', 'openapi-typescript-helpers', 'tradestation-order-contract'];
    equal(names.sort().join(), allowed.join());
  });
  check('npx order-contract verify judges recorded exchanges', () => {
    cpSync(join(root, 'spec/exchanges'), join(project, 'exchanges'), { recursive: true });
    const report = JSON.parse(
      run(project, 'npx', ['order-contract', 'verify', 'exchanges', '--format', 'json']),
    ) as {
      summary: { exchanges: number; ok: number };
    };
    equal(report.summary.exchanges > 40, true);
    equal(report.summary.ok, report.summary.exchanges);
  });
  check('npx order-contract verify exits 1 for what the contract refuses', () => {
    cpSync(join(root, 'test/exchanges'), join(project, 'refused'), { recursive: true });
    equal(exitCode(project, 'npx', ['order-contract', 'verify', 'refused']).code, 1);
  });
  check('npx order-contract mock without Prism says what to install, and exits 2', () => {
    const { code, stderr } = exitCode(project, 'npx', ['order-contract', 'mock']);
    equal(code, 2);
    equal(stderr.includes('npm install --save-dev @stoplight/prism-http'), true);
    equal(stderr.trim().split('\n').length, 1);
  });
  check('the client places an order, and validation refuses an illegal one before it is sent', () => {
    cpSync(order, join(project, 'order.mjs'));
    equal(run(project, 'node', ['order.mjs']).trim(), 'placed 207887693; refused /LimitPrice required');
  });
  check('npx order-contract redact takes tokens and account keys out, and the verdicts stay', () => {
    run(project, 'npx', ['order-contract', 'redact', 'exchanges', '--output', 'redacted']);
    const redacted = readFileSync(join(project, 'redacted/placeOrder.limit-buy.http'), 'utf8');
    equal(/Qk5WZG01Y2dxRXNyV2kyMGVl|123456/.test(redacted), false);
    equal(run(project, 'npx', ['order-contract', 'verify', 'redacted']).includes('PASS'), true);
  });
  check('the matchers judge an exchange, as ES module and as CommonJS', () => {
    const judge = `.then(({ matchers }) => matchers.toKeepContract.call({}, ${EXCHANGE})).then(({ pass }) => console.log(pass))`;
    equal(
      run(project, 'node', ['-e', `import('tradestation-order-contract/matchers')${judge}`]).trim(),
      'true',
    );
    equal(
      run(project, 'node', [
        '-e',
        `Promise.resolve(require('tradestation-order-contract/matchers'))${judge}`,
      ]).trim(),
      'true',
    );
  });
  check('the code blocks of README and docs compile, and a wrong order does not', () => {
    const consumer = install('typed', tarball, 'typescript@5.9.3', 'vitest@3.2.4', '@types/node@24');
    const blocks = ['README.md', 'docs/verify-in-ci.md'].flatMap((file) =>
      codeBlocks(readFileSync(join(root, file), 'utf8'), 'ts'),
    );
    equal(blocks.length >= 3, true);
    for (const [index, block] of blocks.entries()) writeFileSync(join(consumer, `block-${index}.ts`), block);
    const options = {
      target: 'es2022',
      module: 'nodenext',
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      lib: ['es2023', 'dom'],
    };
    writeFileSync(
      join(consumer, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...options, exactOptionalPropertyTypes: true } }),
    );
    run(consumer, 'npx', ['tsc', '-p', '.']);
    const [types = ''] = blocks;
    writeFileSync(join(consumer, 'wrong.ts'), types.replace(/.*LimitPrice.*\n/, ''));
    const { code, stdout } = exitCode(consumer, 'npx', ['tsc', '-p', '.']);
    equal(code, 2);
    equal(stdout.includes("'LimitPrice' is missing"), true);
  });
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.stdout.write(`consumers: ${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function pack(): string {
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', work], {
    cwd: root,
    encoding: 'utf8',
  });
  // What `prepack` prints comes before the JSON.
  const [{ filename }] = JSON.parse(output.slice(output.indexOf('[\n'))) as [{ filename: string }];
  return join(work, filename);
}

/** The code blocks of a language in a Markdown text. */
function codeBlocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, tag, code = '']) =>
    tag === language ? [code] : [],
  );
}

function install(name: string, ...packages: string[]): string {
  const project = join(work, name);
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
  run(project, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error', ...packages]);
  return project;
}

function run(cwd: string, command: string, args: string[], options: ExecFileSyncOptions = {}): string {
  return String(execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: 'pipe', ...options }));
}

function exitCode(
  cwd: string,
  command: string,
  args: string[],
): { code: number; stdout: string; stderr: string } {
  try {
    run(cwd, command, args);
    return { code: 0, stdout: '', stderr: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, stdout, stderr };
  }
}

function check(name: string, work: () => void): void {
  try {
    work();
    passed += 1;
    process.stdout.write(`  ✓ ${name}\n`);
  } catch (error) {
    failed += 1;
    const { stderr = '', message } = error as { stderr?: string; message: string };
    process.stdout.write(`  ✗ ${name}\n    ${message}\n${stderr}`);
  }
}

function equal(received: unknown, expected: unknown): void {
  if (received !== expected) throw new Error(`expected ${String(expected)}, received ${String(received)}`);
}
