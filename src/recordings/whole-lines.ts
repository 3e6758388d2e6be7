/** Regroups the chunks of a stream so that each ends where a line ends: no line and no character is cut in two. */
import { Buffer, isUtf8 } from 'node:buffer';
import { MAX_ENTRY, type Chunks } from './recording.ts';

const LINE_FEED = 0x0a;

/** Thrown for something that has to be held as a whole, but is too long. */
export class TooLong extends Error {}

/**
 * @yields at least one whole line at a time; the last one need not end in a line feed
 * @throws TooLong for a line of more than MAX_ENTRY bytes
 */
export async function* wholeLines(chunks: Chunks): AsyncGenerator<Buffer, void, undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end === 0) {
      parts.push(chunk);
      length += chunk.length;
      if (length > MAX_ENTRY) throw new TooLong(`a line of more than ${MAX_ENTRY} bytes`);
      continue;
    }
    yield Buffer.concat([...parts, chunk.subarray(0, end)]);
    parts = end < chunk.length ? [chunk.subarray(end)] : [];
    length = chunk.length - end;
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}

/** How many lines precede the first one that is not UTF-8. */
export function linesBeforeFault(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  return lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
}
