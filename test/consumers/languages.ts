/** The schemas and the cases of the package under validators of other languages: each case is judged as it says. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pythonWith } from '../python.ts';
import { equal, notRun } from './check.ts';
import { fixture, work, write, type Tarball } from './project.ts';
import { rows, tried } from './rows.ts';
import { end, run } from './shell.ts';
import { ENV, tool, versionOf } from './tools.ts';

interface Case {
  readonly file: string;
  readonly bodies: readonly { where: string; text: string; schema?: string; valid?: boolean }[];
}

const TRIED = 'every case of exchanges.json';

export async function checkLanguages(tarball: Tarball): Promise<void> {
  const folder = join(tarball.folder, 'generated');
  await checkPython(folder);
  await checkCpp(folder);
}

/** @see https://python-jsonschema.readthedocs.io */
async function checkPython(folder: string): Promise<void> {
  const python = pythonWith('import jsonschema');
  const trial = {
    table: 'Other languages',
    project: TRIED,
    on: 'Python, jsonschema',
    command: 'validate.py',
  };
  if (python === undefined) {
    notRun(
      'Python judges the cases as they say',
      'jsonschema is not installed: apt-get install python3-jsonschema',
    );
    rows.push({ ...trial, out: undefined });
    return;
  }
  fixture(work, 'validate.py');
  await tried(trial, 'Python judges the cases as they say', async () => {
    const judged = await run(work, process.env, python, ['validate.py', folder]);
    return `${judged.trim()}, each as it says`;
  });
}

/** @see https://github.com/sourcemeta/jsonschema */
async function checkCpp(folder: string): Promise<void> {
  const on = `C++, jsonschema ${versionOf('@sourcemeta/jsonschema')}`;
  const trial = { table: 'Other languages', project: TRIED, on, command: 'jsonschema validate' };
  await tried(trial, `${on} judges the cases as they say`, async () => {
    const cases = JSON.parse(readFileSync(join(folder, 'exchanges.json'), 'utf8')) as Case[];
    const bodies = cases.flatMap(({ file, bodies }) =>
      bodies.flatMap(({ where, text, schema, valid }) =>
        schema === undefined ? [] : [{ name: `${file} ${where}`, text, schema, valid }],
      ),
    );
    const instances = join(work, 'instances');
    mkdirSync(instances);
    for (const [index, { text }] of bodies.entries()) write(instances, `${index}.json`, text);
    const wrong: string[] = [];
    for (const schema of new Set(bodies.map((body) => body.schema))) {
      for (const valid of [true, false]) {
        const of = [...bodies.entries()].filter(([, body]) => body.schema === schema && body.valid === valid);
        if (of.length === 0) continue;
        const files = of.map(([index]) => `${index}.json`);
        const { stdout, stderr } = await end(instances, ENV, tool('.bin/jsonschema'), [
          ...['validate', '--continue', '--verbose', join(folder, schema)],
          ...files,
        ]);
        const verdicts = new Map(
          [...(stdout + stderr).matchAll(/^(ok|fail): .*?(\d+)\.json$/gm)].map(([, said, index]) => [
            Number(index),
            said,
          ]),
        );
        for (const [index, { name }] of of)
          if (verdicts.get(index) !== (valid ? 'ok' : 'fail'))
            wrong.push(`${name}: ${verdicts.get(index) ?? 'not judged'}`);
      }
    }
    equal(wrong, []);
    return `${bodies.length} bodies, each as it says`;
  });
}
