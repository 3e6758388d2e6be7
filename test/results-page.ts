/** Pages of docs/ with the tables of a run: the words above a mark stay, and what stands below it is made again by each run. */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { format } from 'prettier';

/**
 * Writes what stands below the mark.
 *
 * @param command that makes it: the mark names it.
 * @param parts of the new text, from the old.
 */
export async function writeResults(
  page: string,
  command: string,
  parts: (old: string) => readonly string[],
): Promise<void> {
  const file = new URL(`../docs/${page}`, import.meta.url);
  const mark = `<!-- what follows is made by ${command} -->`;
  const [words = '', old = ''] = (await readFile(file, 'utf8')).split(mark);
  const text = words + [mark, ...parts(old)].join('\n\n');
  await writeFile(file, await format(text, { parser: 'markdown', printWidth: 110 }));
}

/** Which run it was, as a list. */
export function runDetails(command: string, seed: number, seconds: number): string {
  return [
    `- Command: \`${command}\`, seed ${seed}, ${number(Math.round(seconds))} seconds in all`,
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    `- Machine: ${machine()}`,
  ].join('\n');
}

export function machine(): string {
  return `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} processors, Node ${process.versions.node}`;
}

export function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** With a comma between the thousands. */
export function number(value: number): string {
  return value.toLocaleString('en-US');
}

/** The value of an option of a run, which ends where that is no whole number above 0. */
export function wholeNumber(option: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  process.stderr.write(`expected ${option} to be a whole number, received ${text}\n`);
  process.exit(2);
}
