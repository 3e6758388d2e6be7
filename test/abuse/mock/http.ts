/**
 * Takes requests and responses out of bytes as strictly as the standard allows, and shares nothing with what the mock reads them by:
 * where the two do not agree on where a request ends, one can be smuggled past a judge.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112
 */
import type { RequestMessage, ResponseMessage } from '../../../src/wire/index.ts';

type Field = readonly [name: string, value: string];

export interface ReadRequests {
  readonly requests: readonly RequestMessage[];
  /** What follows them: nothing, the start of another, or what is no request. */
  readonly rest: 'nothing' | 'incomplete' | 'malformed';
}

export interface ReadResponses {
  /** Interim ones (1xx) are left out. */
  readonly responses: readonly ResponseMessage[];
  /** Whether there are bytes that belong to no response. */
  readonly stray: boolean;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const TOKEN = /^[!#$%&'*+.^`|~\w-]+$/;
const REQUEST_LINE = /^([!#$%&'*+.^`|~\w-]+) +([\x21-\x7e\x80-\xff]+) +HTTP\/1\.([01])$/;
const STATUS_LINE = /^HTTP\/1\.1 (\d{3}) [\t\x20-\x7e]*$/;
// eslint-disable-next-line no-control-regex
const NO_VALUE = /[\x00-\x08\x0a-\x1f\x7f]/;

/** Up to the first that ends the connection: nobody has to read what comes after it. */
export function readRequests(bytes: Buffer): ReadRequests {
  const requests: RequestMessage[] = [];
  for (let rest = bytes; ;) {
    // Empty lines in front of a request are allowed.
    while (rest[0] === 13 && rest[1] === 10) rest = rest.subarray(2);
    if (rest.length === 0) return { requests, rest: 'nothing' };
    const head = readHead(rest, REQUEST_LINE);
    if (typeof head === 'string') return { requests, rest: head };
    const [, method = '', target = '', minor] = head.start;
    const body = readBody(head.fields, head.after, minor === '0');
    if (typeof body === 'string') return { requests, rest: body };
    requests.push({ method, target, headers: head.fields, body: body.bytes });
    const connection = valuesOf(head.fields, 'connection').join().toLowerCase();
    if (connection.includes('close') || (minor === '0' && !connection.includes('keep-alive')))
      return { requests, rest: 'nothing' };
    rest = body.after;
  }
}

/** @param methods of the requests, since an answer to HEAD has no body */
export function readResponses(bytes: Buffer, methods: readonly string[]): ReadResponses {
  const responses: ResponseMessage[] = [];
  for (let rest = bytes; ;) {
    if (rest.length === 0) return { responses, stray: false };
    const head = readHead(rest, STATUS_LINE);
    if (typeof head === 'string') return { responses, stray: true };
    const status = Number(head.start[1]);
    const bodiless = status < 200 || status === 204 || methods[responses.length] === 'HEAD';
    const length = bodiless ? 0 : Number(valuesOf(head.fields, 'content-length')[0]);
    // The mock states the length of each answer.
    if (!(head.after.length >= length)) return { responses, stray: true };
    const body = head.after.subarray(0, length).toString('utf8');
    if (status >= 200) responses.push({ status, headers: head.fields, body });
    rest = head.after.subarray(length);
  }
}

function readHead(bytes: Buffer, line: RegExp) {
  const end = bytes.indexOf(HEAD_END);
  const lines = bytes
    .subarray(0, end === -1 ? bytes.length : end)
    .toString('latin1')
    .split('\r\n');
  // What is not there yet can make no line wrong but those that are complete.
  const [first = '', ...others] = end === -1 ? lines.slice(0, -1) : lines;
  const start = line.exec(first);
  if (!start && (end !== -1 || lines.length > 1)) return 'malformed';
  const fields: Field[] = [];
  for (const field of others) {
    const colon = field.indexOf(':');
    const value = field.slice(colon + 1).replace(/^[ \t]+|[ \t]+$/g, '');
    if (!TOKEN.test(field.slice(0, Math.max(0, colon))) || NO_VALUE.test(value)) return 'malformed';
    fields.push([field.slice(0, colon), value]);
  }
  if (end === -1 || !start) return 'incomplete';
  return { start, fields, after: bytes.subarray(end + HEAD_END.length) };
}

function valuesOf(fields: readonly Field[], name: string): string[] {
  return fields.filter(([field]) => field.toLowerCase() === name).map(([, value]) => value);
}

/** Empty elements of a list count for nothing. */
function listed(values: readonly string[]): string {
  const elements = values
    .join()
    .split(',')
    .map((element) => element.replace(/^[ \t]+|[ \t]+$/g, ''));
  return elements
    .filter((element) => element !== '')
    .join()
    .toLowerCase();
}

function readBody(fields: readonly Field[], after: Buffer, old: boolean) {
  const lengths = valuesOf(fields, 'content-length');
  const codings = valuesOf(fields, 'transfer-encoding');
  if (codings.length > 0) {
    if (lengths.length > 0 || old || listed(codings) !== 'chunked') return 'malformed';
    return readChunks(after);
  }
  if (lengths.length === 0) return { bytes: Buffer.alloc(0), after };
  const [length = ''] = lengths;
  if (lengths.length > 1 || !/^\d{1,15}$/.test(length)) return 'malformed';
  if (after.length < Number(length)) return 'incomplete';
  return { bytes: after.subarray(0, Number(length)), after: after.subarray(Number(length)) };
}

/** @see https://www.rfc-editor.org/rfc/rfc9112#section-7.1 */
function readChunks(bytes: Buffer) {
  const parts: Buffer[] = [];
  for (let rest = bytes; ;) {
    const end = rest.indexOf('\r\n');
    if (end === -1)
      return /^[\da-f]{0,15}(;.*)?\r?$/is.test(rest.toString('latin1')) ? 'incomplete' : 'malformed';
    const [, size] =
      /^([\da-f]{1,15})(?:[ \t]*;[\t\x20-\x7e]*)?$/i.exec(rest.subarray(0, end).toString('latin1')) ?? [];
    if (size === undefined) return 'malformed';
    const length = parseInt(size, 16);
    rest = rest.subarray(end + 2);
    if (length === 0) {
      if (rest.subarray(0, 2).toString() === '\r\n')
        return { bytes: Buffer.concat(parts), after: rest.subarray(2) };
      const trailer = readHead(Buffer.concat([Buffer.from('x\r\n'), rest]), /^x$/);
      return typeof trailer === 'string' ? trailer : { bytes: Buffer.concat(parts), after: trailer.after };
    }
    if (rest.length < length + 2) {
      const broken = rest.length > length && rest[length] !== 13;
      return broken ? 'malformed' : 'incomplete';
    }
    if (rest[length] !== 13 || rest[length + 1] !== 10) return 'malformed';
    parts.push(rest.subarray(0, length));
    rest = rest.subarray(length + 2);
  }
}
