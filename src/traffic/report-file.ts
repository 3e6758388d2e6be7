/** Where the report goes: to a file of its own, or to standard output. */
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { unusable } from '../recordings/index.ts';
import { OutputError } from '../reports/index.ts';

/** @throws UsageError where it cannot be written */
export async function openFile(path: string): Promise<WriteStream> {
  const stream = createWriteStream(path);
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => {
      resolve();
    });
    stream.once('error', (error) => {
      reject(unusable('--output', 'written', path, error));
    });
  });
  return stream;
}

/**
 * Resolves when all is written.
 *
 * @throws OutputError where it is not: a file may say so only now
 */
export async function closeFile(stream: WriteStream): Promise<void> {
  stream.end();
  await finished(stream).catch((error: unknown) => {
    const failure = OutputError.of(error);
    if (failure) throw failure;
  });
}
