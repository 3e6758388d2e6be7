/** docs/support.md: the matrix as a run saw it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { check, equal } from './check.ts';
import { root } from './project.ts';
import { rows, type Row } from './rows.ts';

const FILE = 'docs/support.md';
const TABLES = ['Types', 'Projects', 'Test runners', 'Runtimes', 'Browsers', 'Commands', 'Other languages'];

/** Writes the tables of this run into the page, or checks that they are there. Tables of groups that did not run stay, and so do sections written by hand. */
export async function checkSupport(writeIt: boolean): Promise<void> {
  const path = join(root, FILE);
  const seen = [...new Set(rows.map(({ table }) => table))];
  if (seen.length === 0) return;
  if (writeIt) {
    const options = { parser: 'markdown', singleQuote: true, printWidth: 110 };
    writeFileSync(path, await format(page(tablesOf(path), new Date().toISOString().slice(0, 10)), options));
    process.stdout.write(`${FILE}: written\n`);
  }
  await check(`${FILE} has the rows of this run (to mend it: npm run test:consumers -- --write-docs)`, () => {
    const tables = tablesOf(path);
    for (const table of seen) {
      const own = rows.filter((row) => row.table === table);
      const notRun = own.filter(({ out }) => out === undefined);
      const expected = own.filter((row) => !notRun.includes(row)).map(line);
      const written = (tables.get(table) ?? '')
        .split('\n')
        .filter((text) => /^\|.*\| (?:[✓✗]|not run)/.test(text))
        .map((text) => text.replace(/\s+/g, ' ').trim())
        .filter((text) => !notRun.some(({ on }) => text.includes(`| ${on} |`)));
      equal(written, expected);
    }
    return `${rows.length} rows`;
  });
}

/** The sections of the page, by their headings. */
function tablesOf(path: string): Map<string, string> {
  const sections = readFileSync(path, 'utf8').split(/^(?=## )/m);
  return new Map(sections.map((section) => [/^## (.*)$/m.exec(section)?.[1] ?? '', section]));
}

function page(old: ReadonlyMap<string, string>, date: string): string {
  const tables = TABLES.map((table) => {
    const own = rows.filter((row) => row.table === table);
    if (own.length === 0) return old.get(table) ?? '';
    return `## ${table}\n\nSeen on ${date}.\n\n${HEAD}\n${own.map(line).join('\n')}\n\n`;
  });
  const byHand = [...old].flatMap(([name, section]) => (['', ...TABLES].includes(name) ? [] : [section]));
  return `# Support

What \`npm run test:consumers -- --write-docs\` saw: the packed package, installed into empty projects, used by each of these. The run wrote
this page; each later run checks that it sees the same. \`engines\` of package.json asks for Node 20 or later: the versions below were tried, and none between them.

The types are checked with \`strict\` and without \`skipLibCheck\`. Orders go to the mock; those that are refused are tried as well. A project in Projects
starts the mock itself, places an order by the client with its validation, and tries one that is refused.

${tables.join('')}${byHand.join('')}`;
}

const HEAD =
  '| project | resolution | modules | on | typed | came out |\n| --- | --- | --- | --- | --- | --- |';

const line = ({ project, resolution, modules, on, command, out = 'not run' }: Row): string =>
  `| ${[project, resolution ?? '', modules ?? '', on, `\`${command}\``, out].join(' | ')} |`.replace(
    / {2,}/g,
    ' ',
  );
