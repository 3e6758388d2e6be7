/**
 * Reads HAR entries, one a line.
 *
 * @see https://github.com/ndjson/ndjson-spec
 */
import { isUtf8, type Buffer } from 'node:buffer';
import { decodeJson } from '../wire/index.ts';
import { toRecording } from './har-entry.ts';
import { Problem, type Batches, type Chunks, type Recording } from './recording.ts';
import { wholeLines } from './whole-lines.ts';

const EXPECTED = 'a HAR entry in JSON on one line';

export async function* readNdjson(chunks: Chunks, file: string): Batches {
  let line = 1;
  for await (const lines of wholeLines(chunks)) {
    if (!isUtf8(lines)) {
      yield readLines(lines, file, line);
      line += newlines(lines);
      continue;
    }
    const text = lines.toString('utf8');
    const batch: (Recording | Problem)[] = [];
    for (let start = 0; start < text.length; line += 1) {
      const feed = text.indexOf('\n', start);
      const end = feed === -1 ? text.length : feed;
      const read = readLine(text.slice(start, end), file, line);
      if (read) batch.push(read);
      start = end + 1;
    }
    yield batch;
  }
}

function readLine(text: string, file: string, line: number): Recording | Problem | undefined {
  let entry: unknown;
  try {
    entry = JSON.parse(text);
  } catch {
    return text.trim() === '' ? undefined : broken(text, file, line);
  }
  return toRecording(entry, file, line);
}

function broken(text: string, file: string, line: number): Problem {
  const result = decodeJson(text);
  if (result.ok) return new Problem(file, line, EXPECTED, 'a line that cannot be read');
  const { expected, received, column } = result.problem;
  const cut = received === 'end of text' ? 'the end of the line' : received;
  return new Problem(file, line, `${EXPECTED}: ${expected} at column ${column ?? 1}`, cut);
}

/** The slow way, for lines of which some are not text: only those are lost. */
function readLines(lines: Buffer, file: string, first: number): (Recording | Problem)[] {
  const batch: (Recording | Problem)[] = [];
  for (let start = 0, line = first; start < lines.length; line += 1) {
    const feed = lines.indexOf(0x0a, start);
    const end = feed === -1 ? lines.length : feed;
    const bytes = lines.subarray(start, end);
    const read = isUtf8(bytes)
      ? readLine(bytes.toString('utf8'), file, line)
      : new Problem(file, line, `${EXPECTED}, in UTF-8`, 'bytes that are not UTF-8');
    if (read) batch.push(read);
    start = end + 1;
  }
  return batch;
}

function newlines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}
