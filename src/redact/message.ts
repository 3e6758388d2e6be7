/** Redacts the parts of a message. A part that nothing here can take apart is not passed on. */
import { Buffer } from 'node:buffer';
import { decodeXmlTree } from '../wire/xml-tree.ts';
import {
  decodeJson,
  decodeJsonp,
  headerValue,
  isXml,
  parseMediaType,
  parseQuery,
  splitTarget,
  type Decoded,
  type HeaderFields,
} from '../wire/index.ts';
import { NotRedactable, type Secrets } from '../secrets/index.ts';

/** What the contract says about the values of one request. */
export interface ValueTerms {
  /** The query parameters whose value must be JSON. */
  readonly json: ReadonlySet<string>;
  /** Values in the path that the contract calls sensitive, decoded. */
  readonly inPath: ReadonlySet<string>;
}

/** Replaces the value of an unknown header, which could hold anything. */
const UNKNOWN = 'REDACTED';

/**
 * Redacts a request target or a URL. A fragment, which is not sent, is dropped.
 *
 * @throws NotRedactable for a query that cannot be read, and for a parameter that must be JSON and is not
 */
export function redactTarget(
  target: string,
  secrets: Secrets,
  { json, inPath }: Partial<ValueTerms> = {},
): string {
  const [whole = ''] = target.split('#', 1);
  for (const [name, value] of valueOf('a query that can be read', parseQuery(splitTarget(whole).query)))
    if (json?.has(name) && value.trim() !== '') valueOf('JSON in the query', decodeJson(value));
  return secrets.target(whole, inPath);
}

export function redactHeaders(headers: HeaderFields, secrets: Secrets): HeaderFields {
  return headers.map(([name, value]) => [secrets.value(name), redactHeader(name, value, secrets)]);
}

export function redactHeader(name: string, value: string, secrets: Secrets): string {
  const redacted = secrets.header(name, value);
  const isKnown = secrets.names.kindOf(name) !== undefined || secrets.names.isHarmlessHeader(name);
  return isKnown || value.trim() === '' ? redacted : UNKNOWN;
}

/** A Content-Length that was right stays right; one that was wrong before stays as it was recorded. */
export function withLength(headers: HeaderFields, before: string, after: string): HeaderFields {
  const length = Buffer.byteLength(before);
  const next = Buffer.byteLength(after);
  if (length === next || headerValue(headers, 'content-length') !== String(length)) return headers;
  return headers.map(([name, value]) => [
    name,
    name.toLowerCase() === 'content-length' ? String(next) : value,
  ]);
}

/**
 * Redacts a body. JSON, JSONP and XML are recognised by the text, whatever the media type says; HTML, forms and plain text by the
 * media type.
 *
 * @throws NotRedactable for any other body: XML that is not well-formed, script that is not JSONP, bytes of another kind
 */
export function redactBody(body: string, contentType: string | undefined, secrets: Secrets): string {
  const mark = body.startsWith('\ufeff') ? '\ufeff' : '';
  const text = body.slice(mark.length);
  const type = parseMediaType(contentType)?.type;
  if (text.trim() === '') return body;
  if (isReadable(text) || TEXTS.has(type) || (type === 'multipart/form-data' && text.startsWith('--')))
    return mark + secrets.value(text);
  if (type !== 'application/x-www-form-urlencoded')
    throw new NotRedactable(
      'a body in JSON, JSONP, XML, a form or text, to find the secrets in it',
      describe(type, text),
    );
  valueOf('a form that can be read', parseQuery(text));
  return mark + secrets.form(text);
}

const TEXTS: ReadonlySet<string | undefined> = new Set(['text/plain', 'text/html']);

function isReadable(text: string): boolean {
  if (decodeJson(text).ok || decodeXmlTree(text).ok) return true;
  const jsonp = decodeJsonp(text);
  return jsonp.ok && decodeJson(jsonp.value.text).ok;
}

/** Describes a body in words that reveal neither the body nor an unknown media type. */
function describe(type: string | undefined, text: string): string {
  if (type === undefined) return 'a body without a media type';
  const format = isXml(type) ? 'XML' : /[/+]json$/.test(type) ? 'JSON' : undefined;
  const fault = format === 'XML' ? decodeXmlTree(text) : format && decodeJson(text);
  if (fault?.ok !== false) return `a body of ${SHOWN.has(type) ? type : 'another media type'}`;
  const { expected, received, line = 1 } = fault.problem;
  return `one that is not ${format}: expected ${expected}, received ${received}, in its line ${line}`;
}

/** Media types that are common in recordings, and safe to repeat. */
const SHOWN = new Set(
  (
    'application/javascript application/json application/octet-stream application/pdf application/xml application/grpc ' +
    'application/wasm application/zip font/woff2 image/gif image/jpeg image/png image/svg+xml image/webp multipart/form-data ' +
    'multipart/mixed text/css text/csv text/event-stream text/javascript text/xml'
  ).split(' '),
);

function valueOf<T>(what: string, read: Decoded<T>): T {
  if (!read.ok) throw new NotRedactable(`${what}: ${read.problem.expected}`, read.problem.received);
  return read.value;
}
