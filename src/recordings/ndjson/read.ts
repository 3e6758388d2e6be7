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
  for await (const lines of wholeLines(chunks))
    yield isUtf8(lines) ? readText(lines.toString('utf8'), place) : readBytes(lines, place);
}

/** The file, and the line that is read next. */
interface Place {
  readonly file: string;
  line: number;
}

function* readText(text: string, place: Place): Generator<Recording | Problem> {
  for (let start = 0; start < text.length; place.line += 1) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const read = readLine(text.slice(start, end), place.file, place.line);
    if (read) yield read;
    start = end + 1;
  }
}

function readLine(text: string, file: string, line: number): Recording | Problem | undefined {
  if (text.trim() === '') return undefined;
  const parsed = parseEntry(text, file, line);
  if (!(parsed instanceof Problem)) return toRecording(parsed.entry, file, line);
  return new Problem(file, line, `${parsed.expected}, on one line`, parsed.received);
}

/** The slow way, for lines of which some are not text: only those are lost. */
function* readBytes(lines: Buffer, place: Place): Generator<Recording | Problem> {
  const { file } = place;
  for (let start = 0; start < lines.length; place.line += 1) {
    const feed = lines.indexOf(0x0a, start);
    const end = feed === -1 ? lines.length : feed;
    const bytes = lines.subarray(start, end);
    const read = isUtf8(bytes)
      ? readLine(bytes.toString('utf8'), file, place.line)
      : new Problem(file, place.line, `${EXPECTED}, in UTF-8`, 'bytes that are not UTF-8');
    if (read) yield read;
    start = end + 1;
  }
}
