/**
 * What a workflow may do, and which code it runs: nobody reads that again at each push.
 *
 * @see https://docs.github.com/en/actions/reference/security/secure-use
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
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
  'release.yml publish': { contents: 'write', 'id-token': 'write' },
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

test('what runs with the package is audited before it is merged and before it is published', () => {
  const audits = jobs
    .filter(({ job }) => job.steps.some(({ run }) => run === 'npm audit --omit=dev --audit-level=low'))
    .map(({ name }) => name);
  expect(audits).toEqual(['ci.yml audit', 'release.yml gate']);
});
