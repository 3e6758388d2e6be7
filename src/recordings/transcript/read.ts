/**
 * Reads HTTP transcripts of any length: parses a stretch at a time, and keeps back what the next stretch could still change.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-2.1
 */
import { isUtf8 } from 'node:buffer';
import { headerValue, parseTranscript, TranscriptError } from '../../wire/index.ts';
import type { HeaderFields, TranscriptExchange } from '../../wire/index.ts';
import { MAX_ENTRY, Problem, type Batches, type Chunks, type Recording } from '../recording.ts';
import { linesBeforeFault, TooLong, wholeLines } from '../whole-lines.ts';

const STRETCH = 256 * 1024;
/** A Content-Length beyond this counts as wrong: the reader does not wait for such a body. */
const LONGEST = 8 * 1024 * 1024;

export async function* readTranscript(chunks: Chunks, file: string): Batches {
  let text = '';
  /** How many lines of the file precede the text. */
  let before = 0;
  let limit = STRETCH;
  for await (const lines of wholeLines(chunks)) {
    if (!isUtf8(lines)) {
      const line = before + text.split('\n').length + linesBeforeFault(lines);
      yield [
        ...readRest(text, file, before),
        new Problem(file, line, 'text in UTF-8', 'bytes that are not UTF-8'),
      ];
      return;
    }
    text += lines.toString('utf8');
    if (text.length < limit) continue;
    if (text.length > MAX_ENTRY) throw new TooLong(`an exchange of more than ${MAX_ENTRY} bytes`);
    const { settled, rest, line, broken } = readStretch(text, file, before);
    yield settled;
    if (broken && text.length > LONGEST) break;
    limit = settled.length > 0 ? STRETCH + rest.length : text.length * 2;
    text = rest;
    before = line;
  }
  yield readRest(text, file, before);
}

interface Stretch {
  readonly settled: readonly Recording[];
  /** What is left, and how many lines of the file precede it. */
  readonly rest: string;
  readonly line: number;
  readonly broken: boolean;
}

function readStretch(text: string, file: string, before: number): Stretch {
  const exchanges = parse(text, file);
  // A body may be cut in two here. If it is not, the end of the file will show the fault again.
  if (exchanges instanceof TranscriptError) return { settled: [], rest: text, line: before, broken: true };
  const starts = lineStarts(text);
  const open = exchanges.findIndex((exchange, index) => {
    const next = exchanges[index + 1];
    return !next || reach(exchange, firstLine(next), starts) > text.length;
  });
  const first = firstLine(exchanges[open]) - 1;
  const settled = exchanges.slice(0, open).map((exchange) => toRecording(exchange, file, before));
  return { settled, rest: text.slice(starts[first]), line: before + first, broken: false };
}

/** The line of its request line, or of the first note above that. */
function firstLine(exchange: TranscriptExchange | undefined): number {
  return Math.min(exchange?.line ?? 1, exchange?.notes[0]?.line ?? Infinity);
}

/**
 * How far into the text the announced bodies of an exchange can reach. A body that was not found can start anywhere before the
 * next exchange, since what looks like that exchange may be in the body.
 */
function reach(
  { request, response, requestBodyLine, responseBodyLine }: TranscriptExchange,
  nextLine: number,
  starts: readonly number[],
): number {
  const end = (headers: HeaderFields, bodyLine: number | undefined) => {
    const length = Number(headerValue(headers, 'content-length') ?? 0);
    return length > 0 && length < LONGEST ? (starts[(bodyLine ?? nextLine) - 1] ?? 0) + length : 0;
  };
  const requestEnd = end(request.headers, requestBodyLine);
  return response ? Math.max(requestEnd, end(response.headers, responseBodyLine)) : requestEnd;
}

/** Reads everything up to the end of the file; if an exchange is broken, everything before it, and the reason. */
function readRest(text: string, file: string, before: number): (Recording | Problem)[] {
  if (text.trim() === '') return [];
  const read = parse(text, file);
  if (!(read instanceof TranscriptError)) return read.map((exchange) => toRecording(exchange, file, before));
  const problem = new Problem(file, before + read.line, read.expected, firstCharacter(read.received));
  const good = parse(text.slice(0, lineStarts(text)[read.line - 1]), file);
  const whole = good instanceof TranscriptError ? [] : good.slice(0, -1);
  return [...whole.map((exchange) => toRecording(exchange, file, before)), problem];
}

/** Only the first character of a word: in a file that is not a transcript, a word may be anything, even a token. */
function firstCharacter(received: string): string {
  const word = /^`(.)/.exec(received)?.[1];
  return word === undefined ? received : `a line that starts with \`${word}\``;
}

function parse(text: string, file: string): readonly TranscriptExchange[] | TranscriptError {
  try {
    return parseTranscript(text, file).exchanges;
  } catch (error) {
    if (error instanceof TranscriptError) return error;
    throw error;
  }
}

function toRecording(
  { request, response, line }: TranscriptExchange,
  file: string,
  before: number,
): Recording {
  const place = before + line;
  return { source: `${file}:${place}`, file, line: place, request, response };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return starts;
}
