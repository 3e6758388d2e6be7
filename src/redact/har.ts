/**
 * Redacts entries of a HAR. Only the fields that HAR 1.2 has for request, response and times are written. Any other field, such
 * as those that each browser adds, could hold anything: it is left out, and the statement names it.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/#entries
 */
import { Buffer, isUtf8 } from 'node:buffer';
import {
  decodeText,
  headerValue,
  isRecord,
  parseMediaType,
  parseQuery,
  splitTarget,
  type Body,
  type HeaderFields,
} from '../wire/index.ts';
import { toRecording } from '../recordings/har/entry.ts';
import { Problem, type Recording } from '../recordings/recording.ts';
import { NotRedactable, type Secrets } from '../secrets/index.ts';
import type { RedactableItem, RedactedItem } from './item.ts';
import { redactBody, redactHeader, redactTarget, withLength, type ValueTerms } from './message.ts';

type Fields = Readonly<Record<string, unknown>>;

export function harItem(
  entry: unknown,
  file: string,
  line: number,
  number?: number,
): RedactableItem | Problem {
  const recording = toRecording(entry, file, line, number);
  if (recording instanceof Problem) return recording;
  const fields = entry as Fields;
  return {
    recording,
    collect: (secrets, terms) => void redactFields(fields, recording, secrets, terms),
    redact: (secrets, terms) => redactEntry(fields, recording, secrets, terms),
  };
}

/** The fields that HAR 1.2 has for an entry, without the secrets. @throws NotRedactable for an exchange that is not passed on */
export function redactFields(
  entry: Fields,
  recording: Recording,
  secrets: Secrets,
  terms: ValueTerms,
): Fields {
  return {
    ...timesOf(entry),
    request: redactRequest(entry['request'] as Fields, recording, secrets, terms),
    response: isRecord(entry['response']) ? redactResponse(entry['response'], recording, secrets) : undefined,
    cache: {},
    timings: isRecord(entry['timings']) ? numbersOf(entry['timings']) : {},
  };
}

function redactEntry(entry: Fields, recording: Recording, secrets: Secrets, terms: ValueTerms): RedactedItem {
  const next = redactFields(entry, recording, secrets, terms);
  const text = JSON.stringify(next);
  const { file, line } = recording;
  const exchange = toRecording(JSON.parse(text), file, line);
  if (exchange instanceof Problem) throw new NotRedactable(exchange.expected, exchange.received);
  return { exchange, text, dropped: droppedBetween(entry, next) };
}

/** The names of the fields that only the first value has. A field whose value was replaced is not dropped. */
function droppedBetween(before: unknown, after: unknown): string[] {
  if (Array.isArray(before) && Array.isArray(after))
    return before.flatMap((one, index) => (isRecord(after[index]) ? droppedBetween(one, after[index]) : []));
  if (!isRecord(before) || !isRecord(after)) return [];
  return Object.entries(before).flatMap(([name, value]) =>
    after[name] === undefined ? [name] : droppedBetween(value, after[name]),
  );
}

function redactRequest(request: Fields, recording: Recording, secrets: Secrets, terms: ValueTerms): Fields {
  const { headers, body } = recording.request;
  refuseUnreadable(request['postData'], recording.unreadable?.request);
  const url = redactTarget(String(request['url']), secrets, terms);
  // `queryString` repeats the query of the URL; some browsers decode it there.
  const query = parseQuery(splitTarget(url).query);
  return {
    method: secrets.method(String(request['method'])),
    url,
    ...redactMessage(request, 'postData', headers, body, secrets),
    queryString: query.ok ? query.value.map(([name, value]) => ({ name, value })) : [],
  };
}

function redactResponse(
  response: Fields,
  { response: read, unreadable }: Recording,
  secrets: Secrets,
): Fields {
  const { redirectURL } = response;
  refuseUnreadable(response['content'], unreadable?.response);
  return {
    status: numberOf(response['status']),
    statusText: textOf(response['statusText'], (text) => secrets.value(text)),
    ...redactMessage(response, 'content', read?.headers ?? [], read?.body, secrets),
    redirectURL: textOf(redirectURL, (text) => redactTarget(text, secrets)),
  };
}

/** Bytes in an encoding or a content coding that nothing here decodes could hold anything. */
function refuseUnreadable(data: unknown, reason: string | undefined): void {
  if (reason !== undefined && isRecord(data) && typeof data['text'] === 'string')
    throw new NotRedactable(
      'a body that can be read, to find the secrets in it',
      `one that cannot: ${reason}`,
    );
}

function redactMessage(
  message: Fields,
  part: 'postData' | 'content',
  headers: HeaderFields,
  body: Body,
  secrets: Secrets,
): Fields {
  const data = message[part];
  const contentType = headerValue(headers, 'content-type');
  const redacted = isRecord(data) ? redactData(data, contentType, body, secrets) : undefined;
  const fields = pairsOf(message['headers'], secrets, (name, value) => redactHeader(name, value, secrets));
  return {
    httpVersion: textOf(message['httpVersion'], (text) => secrets.value(text)),
    cookies: pairsOf(message['cookies'], secrets, (name, value) => secrets.cookie(name, value)),
    headers: fields && withNewLength(fields, redacted),
    [part]: redacted?.data,
    headersSize: numberOf(message['headersSize']),
    bodySize: numberOf(message['bodySize']),
  };
}

interface RedactedData {
  readonly data: Fields;
  readonly before: string;
  readonly after: string;
}

/** Redacts what a HAR has of a body: its text, or the parameters of a form. */
function redactData(
  data: Fields,
  contentType: string | undefined,
  body: Body,
  secrets: Secrets,
): RedactedData {
  const { text, mimeType, params, size } = data;
  const hasText = typeof text === 'string' && text !== '';
  const { before, after, written } = hasText ? redactBytes(body ?? text, contentType, secrets) : NO_TEXT;
  return {
    before,
    after,
    data: {
      size: numberOf(size),
      mimeType: textOf(mimeType, (type) => secrets.value(type)),
      params: hasText ? undefined : pairsOf(params, secrets, (name, value) => secrets.pair(name, value)),
      text: typeof text === 'string' ? written : undefined,
      // A body that was read as bytes is written as base64, whatever it was before.
      encoding: hasText && typeof body === 'object' ? 'base64' : undefined,
    },
  };
}

const NO_TEXT = { before: '', after: '', written: '' };

function redactBytes(body: string | Uint8Array, contentType: string | undefined, secrets: Secrets) {
  if (typeof body === 'string') {
    const after = redactBody(body, contentType, secrets);
    return { before: body, after, written: after };
  }
  const { charset } = parseMediaType(contentType)?.parameters ?? {};
  const decoded = decodeText(body, charset);
  if (!decoded.ok) throw new NotRedactable(`a body in ${decoded.problem.expected}`, decoded.problem.received);
  const before = decoded.value;
  const after = redactBody(before, contentType, secrets);
  if (after !== before && !(isUtf8(body) && /^(utf-?8)?$/i.test(charset ?? '')))
    // The new body is written in UTF-8, and would be read in the other charset.
    throw new NotRedactable('a body in UTF-8', 'one in another charset');
  return { before, after, written: Buffer.from(after === before ? body : after).toString('base64') };
}

type Pair = Readonly<{ name: string; value: string }>;

function pairsOf(
  list: unknown,
  secrets: Secrets,
  redact: (name: string, value: string) => string,
): Pair[] | undefined {
  if (!Array.isArray(list)) return undefined;
  return list.flatMap((pair: unknown) => {
    const { name, value } = (pair ?? {}) as Fields;
    return typeof name === 'string' && typeof value === 'string'
      ? [{ name: secrets.value(name), value: redact(name, value) }]
      : [];
  });
}

function withNewLength(fields: readonly Pair[], data: RedactedData | undefined): Pair[] {
  const headers = fields.map(({ name, value }) => [name, value] as const);
  const next = data ? withLength(headers, data.before, data.after) : headers;
  return next.map(([name, value]) => ({ name, value }));
}

function timesOf({ startedDateTime, time }: Fields): Fields {
  const isTime = typeof startedDateTime === 'string' && /^[-\d:.TZ+]{1,40}$/i.test(startedDateTime);
  return { startedDateTime: isTime ? startedDateTime : undefined, time: numberOf(time) };
}

function numbersOf(fields: Fields): Fields {
  const names = ['blocked', 'dns', 'connect', 'send', 'wait', 'receive', 'ssl'];
  return Object.fromEntries(names.map((name) => [name, numberOf(fields[name])]));
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function textOf(value: unknown, redact: (text: string) => string): string | undefined {
  return typeof value === 'string' ? redact(value) : undefined;
}
