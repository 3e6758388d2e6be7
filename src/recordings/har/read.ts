/**
 * Reads the entries of a HAR one by one.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
import { Buffer, isUtf8 } from 'node:buffer';
import { toRecording } from './entry.ts';
import { HarSplitter, type HarElement } from './splitter.ts';
import { parseEntry } from '../parse-entry.ts';
import { Problem, type Batches, type Chunks, type Recording } from '../recording.ts';
import { linesBeforeFault } from '../whole-lines.ts';

export async function* readHar(chunks: Chunks, file: string): Batches {
  const splitter = new HarSplitter();
  let entries = 0;
  for await (const chunk of chunks) {
    const elements = splitter.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    entries += elements.length;
    yield readElements(elements, file);
    if (splitter.fault) break;
  }
  splitter.end();
  const { fault } = splitter;
  if (fault)
    yield [new Problem(file, fault.line, fault.expected, fault.received, fault.advice ?? readSoFar(entries))];
  else if (entries === 0)
    yield [new Problem(file, undefined, 'a HAR with entries', 'an empty list log.entries')];
}

function* readElements(elements: readonly HarElement[], file: string): Generator<Recording | Problem> {
  for (const element of elements) yield readElement(element, file);
}

function readElement({ bytes, line, number, members }: HarElement, file: string): Recording | Problem {
  if (!isUtf8(bytes))
    return new Problem(file, line + linesBeforeFault(bytes), 'an entry in UTF-8', 'bytes that are not UTF-8');
  const parsed = parseEntry(bytes.toString('utf8'), file, line, members);
  return parsed instanceof Problem ? parsed : toRecording(parsed.entry, file, line, number);
}

function readSoFar(entries: number): string | undefined {
  if (entries === 0) return undefined;
  return entries === 1 ? 'the entry before it was judged' : `the ${entries} entries before it were judged`;
}
