/**
 * The last guard before anything is printed: values that the exchange itself marks as secret are taken out of what the
 * judges say, wherever they turned up. The judges mask what stands in its place; this is for what stands elsewhere.
 */
import type { Finding } from '../contract/index.ts';
import { parseQuery, splitTarget, type Body, type Exchange, type HeaderFields } from '../wire/index.ts';

/** Too short to be told from ordinary text, and too short to be of use. */
const SHORTEST = 4;
const CREDENTIALS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'x-api-key']);

/**
 * @param sensitive names of members, parameters and headers whose values are never shown.
 * @returns the findings without the secrets of that exchange.
 */
export function withoutSecrets(
  findings: readonly Finding[],
  exchange: Pick<Exchange, 'request' | 'response'>,
  sensitive: ReadonlySet<string>,
): readonly Finding[] {
  const secrets = [...secretsOf(exchange, sensitive)].sort((a, b) => b.length - a.length);
  const hide = (text: string) => secrets.reduce(hideOne, text);
  return findings.map((finding) => ({
    ...finding,
    pointer: hide(finding.pointer),
    expected: hide(finding.expected),
    received: hide(finding.received),
    message: hide(finding.message),
  }));
}

/** Judges cut long text: the start of a secret in front of the cut goes too. */
function hideOne(text: string, secret: string): string {
  const rest = text.replaceAll(secret, '…');
  for (let length = secret.length - 1; length >= SHORTEST; length -= 1)
    if (rest.includes(`${secret.slice(0, length)}…`))
      return rest.replaceAll(`${secret.slice(0, length)}…`, '…');
  return rest;
}

function secretsOf(
  { request, response }: Pick<Exchange, 'request' | 'response'>,
  sensitive: ReadonlySet<string>,
): Set<string> {
  const names = new Set([...sensitive].map((name) => name.toLowerCase()));
  const found = new Set<string>();
  const add = (value: string) => {
    if (value.length >= SHORTEST) found.add(value);
  };
  const addHeaders = (headers: HeaderFields) => {
    for (const [name, value] of headers)
      if (CREDENTIALS.has(name.toLowerCase()) || names.has(name.toLowerCase()))
        // The token without the word in front of it, the value of a cookie without its name.
        for (const part of value.split(/[\s;,]+/)) add(part.slice(part.search(/=[^=]/) + 1));
  };
  const addText = (text: string) => {
    for (const name of names) for (const value of valuesAfter(text, name)) add(value);
  };
  addHeaders(request.headers);
  addHeaders(response?.headers ?? []);
  addText(textOf(request.body));
  addText(textOf(response?.body));
  addText(request.target);
  const query = parseQuery(splitTarget(request.target).query);
  if (query.ok) for (const [name, value] of query.value) addText(`${name}=${value}`);
  return found;
}

/** What follows that name in JSON, in a query, or in JSON inside of JSON: `"name": "value"`, `name=value`, `\"name\":\"value\"`. */
function* valuesAfter(text: string, name: string): Generator<string> {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(name); at !== -1; at = lower.indexOf(name, at + name.length)) {
    const value = /^(?:%22|[\\"'\s])*(?::|=|%3A|%3D)(?:%22|[\\"'\s])*([^\\"'\s,&{}[\]<>%]+)/i.exec(
      text.slice(at + name.length, at + name.length + 512),
    )?.[1];
    if (value !== undefined && value !== 'null') yield value;
  }
}

function textOf(body: Body): string {
  if (body === undefined || typeof body === 'string') return body ?? '';
  return new TextDecoder().decode(body);
}
