/** Where the report goes: to a file of its own, or to standard output. */
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { UsageError } from '../recordings/index.ts';

/** @throws UsageError where it cannot be written */
export async function openFile(option: string, path: string): Promise<WriteStream> {
  const stream = createWriteStream(path);
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => {
      resolve();
    });
    stream.once('error', (error: NodeJS.ErrnoException) => {
      const received = `${path} (${error.code})`;
      const message = `expected ${option} with a file that can be written, received ${received}`;
      reject(new UsageError(message, { cause: error }));
    });
  });
  return stream;
}

/** Resolves when all is written; what failed, the report has told. */
export async function closeFile(stream: WriteStream): Promise<void> {
  stream.end();
  await finished(stream).catch(() => undefined);
}
