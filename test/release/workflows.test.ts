/**
 * What a workflow may do, and which code it runs: nobody reads that again at each push.
 *
 * @see https://docs.github.com/en/actions/reference/security/secure-use
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflowProblems } from './workflow-problems.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';

/** The only rights beyond reading, each with the job that needs it. */
const rights: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'release.yml version': { contents: 'write', 'pull-requests': 'write' },
  'release.yml publish': { 'id-token': 'write' },
  'release.yml announce': { contents: 'write' },
  'docs.yml deploy': { pages: 'write', 'id-token': 'write' },
};

const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${file} ${name}`, job })),
);

test('there are workflows for changes, releases and the docs', () => {
  expect(workflows.map(({ file }) => file).sort()).toEqual(['ci.yml', 'docs.yml', 'release.yml']);
});

describe.each(workflows)('$file', ({ text, workflow }) => {
  test('is a workflow, as GitHub reads it', async () => {
    expect(await workflowProblems(text)).toEqual([]);
  });

  test('may read the repository, and nothing else unless a job says so', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test('runs actions at a commit, whose version stands beside it', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses).not.toEqual([]);
    for (const line of uses) expect(line).toMatch(/ uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('holds no long-lived secret, and runs no code of a stranger with rights', () => {
    expect(text).not.toMatch(/\bsecrets\.|NPM_TOKEN|NODE_AUTH_TOKEN/);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });
});

describe.each(jobs)('$name', ({ name, job }) => {
  test('has the rights that it needs, and an end', () => {
    expect(job.permissions).toEqual(rights[name]);
    expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  test('leaves no credentials behind, and puts no expression into a script', () => {
    for (const { uses = '', run = '', with: inputs } of job.steps) {
      if (uses.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false);
      expect(run).not.toContain('${{');
    }
  });
});

test('the same action is the same commit everywhere', () => {
  const commits = new Map<string, Set<string>>();
  for (const { job } of jobs)
    for (const { uses } of job.steps) {
      const [action = '', commit = ''] = uses?.split('@') ?? [];
      const repository = action.split('/').slice(0, 2).join('/');
      if (uses !== undefined) commits.set(repository, (commits.get(repository) ?? new Set()).add(commit));
    }
  expect([...commits].filter(([, { size }]) => size > 1)).toEqual([]);
});

test('every npm script that a workflow or .ci/run names is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const text = [...workflows.map(({ text }) => text), readFileSync('.ci/run', 'utf8')].join('\n');
  const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named).toContain('release:version');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each([
  ['a key that is misspelt', 'runs-on: ubuntu', 'run-on: ubuntu', /Unexpected value 'run-on'/],
  ['a job that is not there', 'needs: gate', 'needs: gates', /unknown job 'gates'/],
  ['an output that no job has', 'gate.outputs.name', 'gate.outputs.file', /invalid: file/],
  ['a right that does not exist', 'id-token: write', 'token: write', /Unexpected value 'token'/],
])('GitHub would refuse %s', async (_, from, to, problem) => {
  const text = readFileSync(`${folder}/release.yml`, 'utf8');
  expect(text).toContain(from);
  const problems = await workflowProblems(text.replace(from, to));
  expect(problems.join('\n')).toMatch(problem);
});

test('action.yml is an action, as GitHub reads it, and uses the inputs that it has', async () => {
  const text = readFileSync('action.yml', 'utf8');
  expect(await workflowProblems(text, 'action.yml')).toEqual([]);
  const wrong = await workflowProblems(text.replace('shell: bash', 'shel: bash'), 'action.yml');
  expect(wrong.join('\n')).toMatch(/shel/);
  const { inputs } = parse(text) as { inputs: object };
  const used = [...text.matchAll(/\$\{\{ inputs\.([\w-]+) \}\}/g)].map(([, name]) => name);
  expect([...new Set(used)].sort()).toEqual(Object.keys(inputs).sort());
});

test('what a user installs is audited before it is merged and before it is published', () => {
  const audits = jobs
    .filter(({ job }) => job.steps.some(({ run }) => run === 'npm run release:audit'))
    .map(({ name }) => name);
  expect(audits).toEqual(['ci.yml audit', 'release.yml gate']);
});

test('the two commands are tried on Linux, macOS and Windows, with a browser where npm brings none', () => {
  const { jobs } = parse(readFileSync(`${folder}/ci.yml`, 'utf8')) as {
    jobs: { systems: { strategy: { matrix: { os: string[]; include: object[] } } } };
  };
  const { os, include } = jobs.systems.strategy.matrix;
  expect(os).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
  expect(include).toEqual(
    ['macos-latest', 'windows-latest'].map((system) => ({
      os: system,
      browser: expect.stringContaining('Chrome') as unknown,
    })),
  );
});

describe('publishing', () => {
  const job = (name: string) => jobs.find((one) => one.name === `release.yml ${name}`)?.job;
  const commands = (name: string) =>
    job(name)?.steps.flatMap(({ run }) => run?.trim().split('\n') ?? []) ?? [];

  test('is refused while package.json does not name the repository, and before the gates have passed', () => {
    expect(commands('gate')).toContain('npm run release:publishable');
    expect(job('publish')?.needs).toBe('gate');
  });

  test('the job that may sign has no code of the repository, and installs nothing but npm, without scripts', () => {
    const uses = job('publish')?.steps.flatMap(({ uses }) => uses?.split('@')[0] ?? []);
    expect(uses).toEqual(['actions/setup-node', 'actions/download-artifact']);
    expect(commands('publish')).toEqual([
      expect.stringMatching(/^npm install --global --ignore-scripts npm@[\d.]+$/),
      'echo "$SHA256  $NAME" | sha256sum --check --strict',
      'npm publish "$NAME" --provenance --access public --ignore-scripts',
    ]);
  });
});
