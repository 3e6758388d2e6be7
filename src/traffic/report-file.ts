/** The file of `--output`, which the report goes to instead of standard output. */
import { constants, ftruncateSync, type WriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { unusable, UsageError } from '../recordings/index.ts';
import { OutputError } from '../reports/index.ts';

export interface ReportFile {
  readonly stream: WriteStream;
  /** Removes the report of an earlier run. */
  empty(): void;
}

/**
 * @param others files that are read or written as well; a link to one of them counts as that file
 * @throws UsageError where the file cannot be written, or is one of the others, which then stays as it is
 */
export async function openFile(path: string, others: readonly string[]): Promise<ReportFile> {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT).catch((error: unknown) => {
    throw unusable('--output', 'written', path, error);
  });
  const own = await file.stat({ bigint: true });
  for (const other of others) {
    const found = await stat(other, { bigint: true }).catch(() => undefined);
    if (found?.ino !== own.ino || found.dev !== own.dev) continue;
    await file.close();
    throw new UsageError(
      `expected --output with another file than --record and --baseline, received ${path} for both`,
    );
  }
  return {
    stream: file.createWriteStream(),
    empty: () => {
      // A pipe and a device have nothing to cut off.
      if (own.isFile()) ftruncateSync(file.fd);
    },
  };
}

/**
 * Resolves when everything is written.
 *
 * @throws OutputError where it cannot be written: some errors appear only at the end
 */
export async function closeFile({ stream }: ReportFile): Promise<void> {
  stream.end();
  await finished(stream).catch((error: unknown) => {
    const failure = OutputError.of(error);
    if (failure) throw failure;
  });
}
