/** The command that makes recordings fit to be passed on: secrets are replaced, and what cannot be read is not passed on. */
import { Buffer, constants } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { contract as ownContract, type Contract } from '../contract/index.ts';
import { runCommand } from '../reports/command.ts';
import type { OutputStream } from '../reports/index.ts';
import { Output } from '../reports/output.ts';
import { printable } from '../reports/printable.ts';
import { unreadable } from '../recordings/read-input.ts';
import { Problem } from '../recordings/recording.ts';
import { readDocument, type RedactableDocument } from './document.ts';
import { planOutput, writeTarget, type RedactJob } from './output.ts';
import { collectSecrets, redactDocument } from './safely.ts';
import { Secrets } from '../secrets/index.ts';
import { addTo, noTotals, statement } from './statement.ts';

export interface RedactOptions {
  /** The folder to write to, which is made if it is missing. If left out, one recording is written to standard output. */
  readonly output?: string | undefined;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined;
  readonly stdout?: OutputStream | undefined;
  /** Where problems and the statement of what was replaced go. */
  readonly stderr?: OutputStream | undefined;
  /** The contract of this package if left out. */
  readonly contract?: Contract | undefined;
}

/**
 * Writes recordings with their tokens, cookies and sensitive members replaced, each in its own format. One secret has one
 * replacement in the whole run. An exchange with a path that the contract does not have is left out. A recording is written
 * whole or not at all.
 *
 * @param paths files, folders, and `-` for NDJSON on standard input
 * @returns the exit code: 0 every recording was written; 2 one was not, or an option makes no sense
 */
export function redact(paths: readonly string[], options: RedactOptions = {}): Promise<number> {
  return runCommand(options.stderr, (stderr) =>
    run(paths, options, (text) => {
      stderr.write(`order-contract: ${printable(text)}\n`);
    }),
  );
}

async function run(
  paths: readonly string[],
  options: RedactOptions,
  tell: (text: string) => void,
): Promise<number> {
  const { contract = ownContract, output, stdin = process.stdin } = options;
  const secrets = new Secrets(contract.names);
  const totals = noTotals();
  let problems = 0;
  const refuse = ({ source, message }: Problem) => {
    problems += 1;
    tell(`${source}: ${message}; nothing of this file was written`);
  };
  const ready: { document: RedactableDocument; job: RedactJob }[] = [];
  for (const job of await planOutput(paths, output)) {
    if (job instanceof Problem) {
      refuse(job);
      continue;
    }
    const read = await readJob(job, stdin);
    const document = read instanceof Problem ? read : (collectSecrets(read, secrets, contract) ?? read);
    if (document instanceof Problem) refuse(document);
    else ready.push({ document, job });
  }
  secrets.settle();
  for (const { document, job } of ready) {
    const redacted = redactDocument(document, secrets, contract);
    const written =
      redacted instanceof Problem
        ? redacted
        : ((await write(job, redacted.text, options.stdout)) ?? redacted);
    if (written instanceof Problem) refuse(written);
    else addTo(totals, written);
  }
  for (const line of statement(totals, contract.document.sensitive).trimEnd().split('\n')) tell(line);
  return problems === 0 ? 0 : 2;
}

async function readJob(
  { file }: RedactJob,
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<RedactableDocument | Problem> {
  let bytes;
  try {
    bytes = file === '-' ? await readAll(stdin) : await readFile(file);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_FS_FILE_TOO_LARGE') return unreadable(error, file);
  }
  if (!bytes || bytes.length > constants.MAX_STRING_LENGTH)
    return new Problem(file, undefined, 'a file that fits into memory', 'a larger one', 'redact it in parts');
  return readDocument(bytes, file);
}

async function readAll(input: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of input) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return Buffer.concat(parts);
}

async function write(
  { target }: RedactJob,
  text: string,
  stdout: OutputStream | undefined,
): Promise<Problem | undefined> {
  if (target === undefined) {
    const output = new Output(stdout ?? process.stdout);
    output.write(text);
    await output.close();
    return undefined;
  }
  try {
    await writeTarget(target, text);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return new Problem(target, undefined, 'a file that can be written', `the error ${code}`);
  }
}
