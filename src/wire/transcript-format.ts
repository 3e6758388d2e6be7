/**
 * Writes an exchange as a transcript that reads back as the same exchange.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-2.1
 */
import type { Body, Exchange, HeaderFields } from './message.ts';
import { decodeText } from './text.ts';
import { parseTranscript } from './transcript.ts';

/** An exchange to write. It needs no `source`; the notes are written above the request. */
export type WritableExchange = Pick<Exchange, 'request' | 'response'> & {
  readonly notes?: readonly { readonly text: string }[];
};

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};

/**
 * The inverse of `parseTranscript` for one exchange, with LF. Join several with an empty line between them. White space
 * around a header value is dropped, and an unrecorded body is left out.
 *
 * @throws TypeError if the text would read back as something else: a line break in a header, bytes that are not UTF-8,
 * or a body that looks like a message or ends in blank lines without a Content-Length that counts it exactly
 */
export function formatTranscript(exchange: WritableExchange): string {
  const { request, response } = exchange;
  const notes = exchange.notes?.map(({ text }) => `# ${text}`.trimEnd() + '\n').join('') ?? '';
  let text = `${notes}${request.method} ${request.target} HTTP/1.1\n${rest(request.headers, request.body)}`;
  if (response) {
    const reason = REASONS[response.status];
    const status = reason === undefined ? `${response.status}` : `${response.status} ${reason}`;
    text += `\nHTTP/1.1 ${status}\n${rest(response.headers, response.body)}`;
  }
  if (!readsBack(text, exchange)) {
    throw new TypeError(
      'expected an exchange that a transcript can carry, received one that reads back differently',
    );
  }
  return text;
}

function rest(headers: HeaderFields, body: Body): string {
  const fields = headers.map(([name, value]) => `${name}: ${value.trim()}`.trimEnd() + '\n').join('');
  const content = bodyText(body);
  return content === '' ? fields : `${fields}\n${content}\n`;
}

function bodyText(body: Body): string {
  if (typeof body === 'string') return body;
  if (body === undefined) return '';
  const text = decodeText(body);
  if (!text.ok) throw new TypeError(`expected a body in UTF-8, received ${text.problem.received}`);
  return text.value;
}

function readsBack(text: string, written: WritableExchange): boolean {
  try {
    const [read, ...more] = parseTranscript(text, '').exchanges;
    return read !== undefined && more.length === 0 && outline(read) === outline(written);
  } catch {
    return false;
  }
}

function outline({ notes, request, response }: WritableExchange): string {
  const message = (headers: HeaderFields, body: Body) => [
    headers.map(([name, value]) => [name, value.trim()]),
    bodyText(body),
  ];
  return JSON.stringify([
    notes?.map((note) => note.text.trimEnd()) ?? [],
    [request.method, request.target, ...message(request.headers, request.body)],
    response && [response.status, ...message(response.headers, response.body)],
  ]);
}
