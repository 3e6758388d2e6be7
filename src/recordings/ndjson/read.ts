/**
 * Reads HAR entries, one a line.
 *
 * @see https://github.com/ndjson/ndjson-spec
 */
import { isUtf8, type Buffer } from 'node:buffer';
import { toRecording } from '../har/entry.ts';
import { parseEntry } from '../parse-entry.ts';
import { Problem, type Batches, type Chunks, type Recording } from '../recording.ts';
import { wholeLines } from '../whole-lines.ts';

const EXPECTED = 'a HAR entry in JSON, on one line';

export async function* readNdjson(chunks: Chunks, file: string): Batches {
  const place = { file, line: 1 };
  for await (const lines of wholeLines(chunks)) yield readLines(lines, place);
}

/** The file, and the line that is read next. */
interface Place {
  readonly file: string;
  line: number;
}

/** Decodes each line by itself: one that is not UTF-8 does not affect the others, and a slice of a longer text reads slower. */
function* readLines(lines: Buffer, place: Place): Generator<Recording | Problem> {
  for (let start = 0; start < lines.length; place.line += 1) {
    const feed = lines.indexOf(0x0a, start);
    const end = feed === -1 ? lines.length : feed;
    const read = readLine(lines.subarray(start, end), place);
    if (read) yield read;
    start = end + 1;
  }
}

function readLine(bytes: Buffer, { file, line }: Place): Recording | Problem | undefined {
  if (!isUtf8(bytes)) return new Problem(file, line, `${EXPECTED}, in UTF-8`, 'bytes that are not UTF-8');
  const text = bytes.toString('utf8');
  if (text.trim() === '') return undefined;
  const parsed = parseEntry(text, file, line);
  if (!(parsed instanceof Problem)) return toRecording(parsed.entry, file, line);
  return new Problem(file, line, `${parsed.expected}, on one line`, parsed.received);
}
