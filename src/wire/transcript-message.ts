/**
 * The header section and the body of one message in a transcript.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-5
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-6.3
 */
import { contentLength } from './content-length.ts';
import type { Lines } from './lines.ts';
import { token } from './media-type.ts';
import { headerValue, type HeaderFields } from './message.ts';
import { characterAt } from './position.ts';
import { parseStartLine } from './start-line.ts';
import { TranscriptError } from './transcript-error.ts';

export interface TranscriptHead {
  readonly headers: HeaderFields;
  /** The index of the line after the head: the first of the body, or of the next message if no blank line ends the head. */
  readonly next: number;
  /** Whether a blank line ends the head, so that a body can follow. */
  readonly ended: boolean;
}

export interface TranscriptBody {
  /** `undefined` if the head announces a body that is missing: it was left out, not empty. */
  readonly body: string | undefined;
  /** The line on which the body starts, counted from 1; `undefined` if there is none. */
  readonly bodyLine: number | undefined;
  /** The index of the first line after the message. */
  readonly next: number;
}

/** Reads a head from the line after the start line; throws TranscriptError for a line that is not a header field. */
export function readHead(lines: Lines, from: number, file: string): TranscriptHead {
  const headers: [string, string][] = [];
  let line = from;
  for (; line < lines.count && !lines.isBlank(line); line += 1) {
    const content = lines.content(line);
    if (startsMessage(content)) return { headers, next: line, ended: false };
    const last = headers[headers.length - 1];
    if (/^[ \t]/.test(content) && last) last[1] += last[1] === '' ? content.trim() : ` ${content.trim()}`;
    else headers.push(readField(content, file, line + 1));
  }
  return { headers, next: Math.min(line + 1, lines.count), ended: line < lines.count };
}

/**
 * Reads the body that follows a head. `headers` announce it: after an interim response, they are those of the request.
 *
 * @throws {TranscriptError} if another message starts on the last line of the body.
 */
export function readBody(
  lines: Lines,
  { next, ended }: TranscriptHead,
  headers: HeaderFields,
  file: string,
): TranscriptBody {
  const chunked = ended ? chunkedBody(lines, next, headers) : undefined;
  if (chunked) return chunked;
  const { end, next: after } = ended
    ? (announcedEnd(lines, next, headers, file) ?? plainEnd(lines, next))
    : { end: lines.start(next), next };
  const body = lines.text.slice(lines.start(next), end);
  if (body !== '') return { body, bodyLine: next + 1, next: after };
  return { body: isAnnounced(headers) ? undefined : '', bodyLine: undefined, next: after };
}

function readField(content: string, file: string, line: number): [string, string] {
  const name = token(content, 0);
  if (name !== '' && content[name.length] === ':') return [name, content.slice(name.length + 1).trim()];
  const received = `a line that starts with ${characterAt(content, 0)}`;
  throw new TranscriptError(file, line, 'a header field such as `Name: value` or a blank line', received);
}

function isAnnounced(headers: HeaderFields): boolean {
  return (lengthOf(headers) ?? 0) > 0 || headerValue(headers, 'transfer-encoding') !== undefined;
}

/** The announced length; an invalid Content-Length announces nothing here. */
function lengthOf(headers: HeaderFields): number | undefined {
  const length = contentLength(headers);
  return length.ok ? length.value : undefined;
}

/**
 * Joins the chunks of a body that was recorded with them; `undefined` if it was printed without chunks.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-7.1
 */
function chunkedBody(lines: Lines, first: number, headers: HeaderFields): TranscriptBody | undefined {
  if (!/\bchunked\b/i.test(headerValue(headers, 'transfer-encoding') ?? '')) return undefined;
  let body = '';
  for (let line = first; ;) {
    const size = parseInt(/^([0-9a-f]{1,8})[ \t]*(?:;|$)/i.exec(lines.content(line))?.[1] ?? '', 16);
    line += 1;
    if (size === 0) {
      // Skip the trailers.
      while (!lines.isBlank(line) && !startsMessage(lines.content(line))) line += 1;
      return { body, bodyLine: body === '' ? undefined : first + 1, next: line };
    }
    const data = size > 0 ? lines.boundary(line, size) : undefined;
    if (data?.rest !== '') return undefined;
    body += lines.text.slice(lines.start(line), data.offset);
    // If the data ends in a line feed, the line end after it is a line of its own.
    line = data.line + (data.offset === lines.start(data.line) ? 1 : 0);
  }
}

/** The end that Content-Length announces, if a line ends there and a message, a note or nothing follows. */
function announcedEnd(
  lines: Lines,
  first: number,
  headers: HeaderFields,
  file: string,
): { end: number; next: number } | undefined {
  const length = lengthOf(headers);
  const boundary = length === undefined ? undefined : lines.boundary(first, length);
  if (boundary === undefined) return undefined;
  // Some programs dump one message right after the other.
  if (parseStartLine(boundary.rest))
    throw new TranscriptError(
      file,
      boundary.line,
      `a line break after the body, whose Content-Length is ${length}`,
      'the next message on its last line',
    );
  if (boundary.rest !== '') return undefined;
  const next = lines.skipBlank(boundary.line);
  return next === lines.count || startsMessage(lines.content(next))
    ? { end: boundary.offset, next }
    : undefined;
}

/** The end of the last non-blank line before the next start line, or before the next note that follows a blank line. */
function plainEnd(lines: Lines, first: number): { end: number; next: number } {
  let next = first;
  let last: number | undefined;
  for (; next < lines.count; next += 1) {
    const content = lines.content(next);
    if (isNote(content) ? last !== next - 1 : parseStartLine(content)) break;
    if (!lines.isBlank(next)) last = next;
  }
  return { end: last === undefined ? lines.start(first) : lines.end(last), next };
}

/** Whether a line belongs to no message. HTTPie with `-vv` writes below a response how long it took. */
export function isNote(content: string): boolean {
  return content.startsWith('#') || /^Elapsed time: [\d.e-]+s$/.test(content);
}

function startsMessage(content: string): boolean {
  return isNote(content) || parseStartLine(content) !== undefined;
}
