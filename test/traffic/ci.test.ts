/** What action.yml and the template for GitLab run, with this repository in the place of the package that npx would fetch. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { scratch } from '../scratch.ts';
import { programOf } from './live.ts';

const folder = scratch();
const summary = join(folder, 'summary.md');

beforeAll(() => {
  // npx with its own options, the package and `--`, then the command.
  const cli = resolve('src/cli.ts');
  const npx = `#!/bin/sh\necho "$1 $2 $3 $4 $5" > '${folder}/asked'\nshift 5\nexec '${process.execPath}' '${cli}' "$@"\n`;
  writeFileSync(join(folder, 'npx'), npx, { mode: 0o755 });
});

function run(shell: string, script: string, env: Record<string, string>) {
  const all = {
    ...process.env,
    PATH: `${folder}${delimiter}${process.env['PATH']}`,
    GITHUB_ACTION_PATH: resolve('.'),
    GITHUB_STEP_SUMMARY: summary,
    ...env,
  };
  return new Promise<{ code: number; out: string }>((done) => {
    // As runners call it: `bash -e -o pipefail`.
    execFile(shell, ['-e', '-c', script], { env: all, cwd: folder }, (error, out) => {
      done({ code: error ? Number(error.code) : 0, out });
    });
  });
}

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ');
const asked = () => readFileSync(join(folder, 'asked'), 'utf8').trim();
const exchanges = resolve('spec/exchanges');

describe('action.yml', () => {
  const { runs, inputs } = parse(readFileSync('action.yml', 'utf8')) as {
    runs: { steps: { run: string; env: Record<string, string> }[] };
    inputs: Record<string, unknown>;
  };
  const [step] = runs.steps;
  const action = (given: Record<string, string>) =>
    run('bash', step?.run ?? '', { COMMAND: '', RECORDINGS: '', OPTIONS: '', VERSION: '', ...given });

  test('passes every input on through the environment', () => {
    expect(Object.keys(inputs)).toEqual(['command', 'path', 'options', 'version', 'working-directory']);
    expect(step?.run).not.toContain('${{');
  });

  test('runs a command against the mock, with annotations and a job summary', async () => {
    const COMMAND = quoted(programOf([{ body: { TradeAction: '<b>' } }, {}]));
    const { code, out } = await action({ COMMAND, OPTIONS: "--strict --fault 'ok x2, then drop'" });
    expect(code).toBe(1);
    expect(out).toMatch(/^::error title=placeOrder request\.body /);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(asked()).toBe(`--yes --package tradestation-order-contract@${version} -- order-contract`);
    const text = readFileSync(summary, 'utf8');
    expect(text).toContain('<p><b>FAIL  1 violates · 1 ok · 2 exchanges</b></p>');
    expect(text).toMatch(
      /<tr><td>violates<\/td><td>mock:1 \([^)]*\)<\/td><td>POST \/v2\/orders<\/td><td>.*&lt;b&gt;/,
    );
    expect(text).toContain('<li>1 order.</li>');
  });

  test('verifies recordings', async () => {
    const { code, out } = await action({ RECORDINGS: `'${exchanges}'`, VERSION: '9.9.9' });
    expect([code, out]).toEqual([0, expect.stringMatching(/^PASS {2}\d+ ok/)]);
    expect(asked()).toContain('tradestation-order-contract@9.9.9');
  });

  test.each([{ OPTIONS: "--min-coverage 1 '--strict" }, { RECORDINGS: `'${exchanges}' "more` }])(
    'runs nothing if a list of options or paths cannot be parsed: %j',
    async (given) => {
      const { code, out } = await action({ RECORDINGS: `'${exchanges}'`, ...given });
      expect([code, out]).toEqual([1, '']);
    },
  );

  test('requires a command or a path', async () => {
    expect(await action({})).toEqual({
      code: 2,
      out: '::error::expected the input command or path, received neither\n',
    });
  });
});

describe('the template for GitLab', () => {
  const [, job] = parseAllDocuments(readFileSync('templates/order-contract.yml', 'utf8'));
  const { script } = (job?.toJS() as Record<string, { script: string[] }>)['order-contract'] ?? {
    script: [],
  };
  const gitlab = (given: Record<string, string>) =>
    run('sh', script.join('\n'), {
      ORDER_CONTRACT_COMMAND: '',
      ORDER_CONTRACT_PATH: '',
      ORDER_CONTRACT_OPTIONS: '',
      ORDER_CONTRACT_VERSION: 'latest',
      ...given,
    });
  const report = () => readFileSync(join(folder, 'order-contract.xml'), 'utf8');

  test('runs a command against the mock, and leaves a test report', async () => {
    const ORDER_CONTRACT_COMMAND = quoted(programOf([{}]));
    const ORDER_CONTRACT_OPTIONS = "--strict --fault 'ok x2, then drop' --other '/v2/users/**'";
    expect((await gitlab({ ORDER_CONTRACT_COMMAND, ORDER_CONTRACT_OPTIONS })).code).toBe(0);
    expect(report()).toContain('<testcase name="mock:1 ');
  });

  test('runs nothing if a list of options or paths cannot be parsed', async () => {
    const { code } = await gitlab({ ORDER_CONTRACT_PATH: exchanges, ORDER_CONTRACT_OPTIONS: "--strict '" });
    expect(code).not.toBe(0);
  });

  test('verifies recordings', async () => {
    expect((await gitlab({ ORDER_CONTRACT_PATH: exchanges, ORDER_CONTRACT_OPTIONS: '--strict' })).code).toBe(
      0,
    );
    expect(report()).toContain('<testcase name="');
  });
});
