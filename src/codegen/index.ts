/**
 * `npm run generate`: writes generated/ from spec/ and from the given folders of further exchanges, and lists what changed. With
 * `--check` it writes nothing, and fails where generated/ is not what the spec generates. Both report schemas that make a page or
 * the package unusually large.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { TranscriptError } from '../wire/index.ts';
import { SpecError } from './spec-error.ts';

const FOLDER = 'generated';

// Most of a run is spent on compiling the code it loads, above all TypeScript; the cache saves that from the second run on. It is
// in this project, since others can write to the folder for temporary files.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/compiled'));
const { generate } = await import('./generate.ts');

try {
  const { values, positionals: folders } = parseArgs({
    options: { check: { type: 'boolean' } },
    allowPositionals: true,
  });
  const changes = await compare(await generate('spec', folders, tell));
  const stale = changes.filter(({ change }) => change !== 'unchanged');
  if (values.check) {
    for (const { name, change } of stale) process.stderr.write(`${FOLDER}/${name}: ${change}\n`);
    if (stale.length > 0)
      fail(`${FOLDER}/ is not what spec/ generates. To mend it: npm run generate, and commit the result.`);
    else process.stdout.write(`generated: all ${changes.length} files are what spec/ generates\n`);
  } else {
    await mkdir(FOLDER, { recursive: true });
    let said = '';
    for (const { name, text, change } of changes) {
      if (change === 'removed') await rm(join(FOLDER, name));
      else if (change !== 'unchanged') await writeFile(join(FOLDER, name), text);
      const size = `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`.padStart(9);
      const shown = change === 'unchanged' ? styleText('dim', change) : styleText('green', change);
      said += `${`${FOLDER}/${name}`.padEnd(31)}${size}  ${shown}\n`;
    }
    // Only after all files are written: if the reader is gone, this ends the process.
    process.stdout.write(said);
  }
} catch (error) {
  const isOption = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') === true;
  if (!(error instanceof SpecError || error instanceof TranscriptError || isOption)) throw error;
  fail(`${(error as Error).message}\n${FOLDER}/ was left as it is.`);
}

interface Change {
  readonly name: string;
  readonly text: string;
  readonly change: 'new' | 'changed' | 'unchanged' | 'removed';
}

async function compare(files: Readonly<Record<string, string>>): Promise<Change[]> {
  const present: string[] = await readdir(FOLDER).catch(() => []);
  const made = await Promise.all(
    Object.entries(files).map(async ([name, text]): Promise<Change> => {
      if (!present.includes(name)) return { name, text, change: 'new' };
      return {
        name,
        text,
        change: (await readFile(join(FOLDER, name), 'utf8')) === text ? 'unchanged' : 'changed',
      };
    }),
  );
  const removed = present
    .filter((name) => !(name in files))
    .map((name): Change => ({ name, text: '', change: 'removed' }));
  return [...made, ...removed];
}

function tell(notice: string): void {
  process.stderr.write(`${styleText('yellow', 'generate')}: ${notice}\n`);
}

function fail(message: string): void {
  process.stderr.write(`${styleText('red', 'generate')}: ${message}\n`);
  process.exitCode = 1;
}
