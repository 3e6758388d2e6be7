/** Reads a file or standard input with the reader of the format that its first bytes show. */
import { Buffer } from 'node:buffer';
import { recognise } from './recognise.ts';
import { Problem, type Batches } from './recording.ts';
import { TooLong } from './whole-lines.ts';

/** So many bytes are enough to recognise an input, however small its first chunks are. */
export const HEAD = 4096;

/** @param file its name, for `source` and for problems */
export async function* readInput(input: AsyncIterable<Uint8Array | string>, file: string): Batches {
  const chunks = input[Symbol.asyncIterator]();
  try {
    const head = withoutMark(await readHead(chunks));
    const recognised = recognise(head, file === '-' || /\.(ndjson|jsonl)$/i.test(file));
    if (recognised.ok) yield* recognised.format.read(joined(head, chunks), file);
    else yield [new Problem(file, undefined, recognised.expected, recognised.received, recognised.advice)];
  } catch (error) {
    yield [unreadable(error, file)];
  } finally {
    await chunks.return?.();
  }
}

async function readHead(chunks: AsyncIterator<Uint8Array | string>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for (let length = 0; length < HEAD;) {
    const next = await chunks.next();
    if (next.done) break;
    const part = toBytes(next.value);
    parts.push(part);
    length += part.length;
  }
  return Buffer.concat(parts);
}

async function* joined(head: Buffer, chunks: AsyncIterator<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield toBytes(next.value);
}

function toBytes(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

export function withoutMark(head: Buffer): Buffer {
  return head.toString('latin1', 0, 3) === '\xef\xbb\xbf' ? head.subarray(3) : head;
}

/** Turns an error of the system into a problem, and throws any other error again. */
export function unreadable(error: unknown, file: string): Problem {
  if (error instanceof TooLong)
    return new Problem(
      file,
      undefined,
      'exchanges that fit into memory',
      error.message,
      'nothing after it was read',
    );
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (typeof code !== 'string' || syscall === undefined) throw error;
  return new Problem(file, undefined, 'a file that can be read', REASONS[code] ?? `the error ${code}`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'a path that does not exist',
  EACCES: 'a file that you have no permission to read',
  EPERM: 'a file that you have no permission to read',
  EISDIR: 'a folder',
  ENOTDIR: 'a path through something that is not a folder',
  ELOOP: 'a link that leads to itself',
};
