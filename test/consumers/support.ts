/** docs/support.md: the matrix as a run saw it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { check, equal } from './check.ts';
import { root } from './project.ts';
import { rows, type Row } from './rows.ts';

const FILE = 'docs/support.md';

/** Writes the page, or checks that the one that is there has the rows of this run. */
export async function checkSupport(writeIt: boolean): Promise<void> {
  const path = join(root, FILE);
  if (writeIt) {
    const options = { parser: 'markdown', singleQuote: true, printWidth: 110 };
    writeFileSync(path, await format(page(new Date().toISOString().slice(0, 10)), options));
    process.stdout.write(`${FILE}: written\n`);
  }
  await check(`${FILE} has the rows of this run (to mend it: npm run test:consumers -- --write-docs)`, () => {
    const cells = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => /^\|.*\| (?:[✓✗]|not run)/.test(line))
      .map((line) => line.replace(/\s+/g, ' ').trim());
    const seen = rows.map(line);
    const notRun = rows.filter(({ out }) => out === undefined);
    equal(
      [
        ...cells.filter(
          (cell) => !seen.includes(cell) && !notRun.some(({ on }) => cell.includes(`| ${on} |`)),
        ),
        ...rows.filter((row) => !notRun.includes(row) && !cells.includes(line(row))).map(line),
      ],
      [],
    );
    return `${rows.length} rows`;
  });
}

function page(date: string): string {
  const tables = [...new Set(rows.map(({ table }) => table))].map(
    (table) =>
      `## ${table}\n\n${HEAD}\n${rows
        .filter((row) => row.table === table)
        .map(line)
        .join('\n')}\n`,
  );
  return `# Support

What \`npm run test:consumers -- --write-docs\` saw on ${date}: the packed package, installed into empty projects, used by each
of these. The run wrote this page; each later run checks that it sees the same.

The types are checked with \`strict\` and without \`skipLibCheck\`. Orders go to the mock; those that are refused are tried as well.

${tables.join('\n')}`;
}

const HEAD =
  '| project | resolution | modules | on | typed | came out |\n| --- | --- | --- | --- | --- | --- |';

const line = ({ project, resolution, modules, on, command, out = 'not run' }: Row): string =>
  `| ${[project, resolution ?? '', modules ?? '', on, `\`${command}\``, out].join(' | ')} |`.replace(
    / {2,}/g,
    ' ',
  );
