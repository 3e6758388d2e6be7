/**
 * Recorded exchanges as documentation prints them: a request and its response as they went over the wire.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-2.1
 */
import { Lines } from './lines.ts';
import type { Exchange } from './message.ts';
import { characterAt } from './position.ts';
import { parseStartLine } from './start-line.ts';
import { withoutMark } from './text.ts';
import { TranscriptError } from './transcript-error.ts';
import { isNote, readBody, readHead } from './transcript-message.ts';

/** A `#` line, without the `#` and the space after it. */
export interface TranscriptNote {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

export interface TranscriptExchange extends Exchange {
  /** The `#` lines above the request, and those between it and its response. */
  readonly notes: readonly TranscriptNote[];
  /** The line of the request line, counted from 1. */
  readonly line: number;
  /** The line on which each body starts; `undefined` if there is no body. */
  readonly requestBodyLine: number | undefined;
  readonly responseBodyLine: number | undefined;
}

/** An exchange that may still get its response. */
type Draft = { -readonly [Key in keyof TranscriptExchange]: TranscriptExchange[Key] } & {
  readonly notes: TranscriptNote[];
};

const REQUEST_LINE = 'a request line such as `POST /orders HTTP/1.1`';

/**
 * Reads a transcript of one exchange or many, with LF or CRLF.
 *
 * A body ends where Content-Length says, if a line ends there and a message, a note or nothing follows. Otherwise, since
 * documentation shortens bodies, it ends before the next start line or before the next `#` line that follows a blank line,
 * without trailing blank lines. A body that is announced but missing is `undefined`; one that is neither announced nor
 * there is empty. Interim (1xx) responses have no body and are replaced by the final one: a body after an interim response
 * is that of the request, which waited for `100 Continue`.
 *
 * @param text the whole file, decoded
 * @param file its name, for `source` and for errors
 * @throws TranscriptError with the line of the first fault
 */
export function parseTranscript(text: string, file: string): { exchanges: TranscriptExchange[] } {
  const lines = new Lines(withoutMark(text));
  refuseBinary(lines, file);
  const exchanges: Draft[] = [];
  let notes: TranscriptNote[] = [];
  for (let at = 0; at < lines.count;) {
    const content = lines.content(at);
    const line = at + 1;
    const start = isNote(content) ? undefined : parseStartLine(content);
    if (start === undefined) {
      if (isNote(content)) notes.push({ line, text: content.replace(/^# ?/, '') });
      else if (!lines.isBlank(at)) throw new TranscriptError(file, line, REQUEST_LINE, excerpt(content));
      at += 1;
      continue;
    }
    const head = readHead(lines, line, file);
    if (start.kind === 'request') {
      const { body, bodyLine, next } = readBody(lines, head, head.headers, file);
      const request = { method: start.method, target: start.target, headers: head.headers, body };
      exchanges.push({
        ...{ source: `${file}:${line}`, notes, line, request, requestBodyLine: bodyLine },
        ...{ response: undefined, responseBodyLine: undefined },
      });
      at = next;
    } else {
      const exchange = exchanges[exchanges.length - 1];
      if (exchange === undefined) throw new TranscriptError(file, line, REQUEST_LINE, 'a status line');
      if (exchange.response && exchange.response.status >= 200) {
        throw new TranscriptError(file, line, REQUEST_LINE, 'a second status line');
      }
      for (const note of notes) exchange.notes.push(note);
      const interim = start.status < 200;
      const { body, bodyLine, next } = readBody(
        lines,
        head,
        interim ? exchange.request.headers : head.headers,
        file,
      );
      exchange.response = { status: start.status, headers: head.headers, body: interim ? '' : body };
      exchange.responseBodyLine = interim ? undefined : bodyLine;
      if (interim && bodyLine !== undefined) {
        if (exchange.requestBodyLine !== undefined) {
          const received = `a line that starts with ${characterAt(lines.content(head.next), 0)}`;
          throw new TranscriptError(file, bodyLine, 'the status line of the final response', received);
        }
        exchange.request = { ...exchange.request, body };
        exchange.requestBodyLine = bodyLine;
      }
      at = next;
    }
    notes = [];
  }
  if (exchanges.length > 0) return { exchanges };
  const received = notes.length > 0 ? 'nothing but `#` lines' : 'an empty file';
  throw new TranscriptError(file, Math.max(lines.count, 1), REQUEST_LINE, received);
}

function refuseBinary(lines: Lines, file: string): void {
  const offset = lines.text.indexOf('\0');
  if (offset === -1) return;
  const line = lines.text.slice(0, offset).split('\n').length;
  throw new TranscriptError(file, line, 'a text file', 'a binary file (U+0000)');
}

/** The first word of a line, cut before anything that could be a value. */
function excerpt(content: string): string {
  const word = /^[A-Za-z0-9/._-]{1,20}/.exec(content)?.[0];
  return word === undefined ? `a line that starts with ${characterAt(content, 0)}` : `\`${word}\` …`;
}
