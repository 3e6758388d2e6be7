/**
 * The last guard before anything is printed: values that the exchange itself marks as secret are taken out of what the
 * judges say, wherever they turned up. The judges mask what stands in its place; this is for what stands elsewhere.
 */
import type { Finding, Judgement } from '../contract/index.ts';
import { parseQuery, splitTarget, type Body, type Exchange } from '../wire/index.ts';
import { markedValues, readings } from './marked-values.ts';

/** Too short to be told from ordinary text, and too short to be of use. */
const SHORTEST = 4;
/** Words of the header that are no secret, should the token behind them be missing. */
const SCHEMES = new Set(['basic', 'bearer', 'digest', 'negotiate', 'ntlm']);
const CREDENTIALS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'x-api-key']);

/**
 * @param judgement what the judges made of that exchange.
 * @param sensitive names of members, parameters and headers whose values are never shown.
 * @returns its findings without its secrets.
 */
export function withoutSecrets(
  { findings, request, response }: Judgement,
  exchange: Pick<Exchange, 'request' | 'response'>,
  sensitive: ReadonlySet<string>,
): readonly Finding[] {
  const names = new Set([...sensitive].map((name) => name.toLowerCase()));
  const secrets = secretsOf(exchange, names);
  for (const body of [request.request?.body, response?.response?.body])
    if (body?.state === 'value') addValues(secrets, body.value, names, false);
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
  const hide = (text: string) => longestFirst.reduce(hideOne, text);
  return findings.map((finding) => ({
    ...finding,
    pointer: hide(finding.pointer),
    expected: hide(finding.expected),
    received: hide(finding.received),
    message: hide(finding.message),
  }));
}

/** In any letter case; judges cut long text, so the start of a secret in front of the cut goes too. */
function hideOne(text: string, secret: string): string {
  const rest = text.replace(literally(secret), '…');
  if (!rest.includes('…')) return rest;
  for (let length = secret.length - 1; length >= SHORTEST; length -= 1) {
    const start = literally(`${secret.slice(0, length)}…`);
    if (start.test(rest)) return rest.replace(start, '…');
  }
  return rest;
}

function literally(text: string): RegExp {
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'gi');
}

/** What the text of an exchange holds of secrets, whether it could be read or not. */
function secretsOf(
  { request, response }: Pick<Exchange, 'request' | 'response'>,
  names: ReadonlySet<string>,
): Set<string> {
  const found = new Set<string>();
  for (const [name, value] of [...request.headers, ...(response?.headers ?? [])])
    if (CREDENTIALS.has(name.toLowerCase()) || names.has(name.toLowerCase()))
      // The token without the word in front of it, the value of a cookie without its name.
      for (const part of value.split(/[\s;,]+/))
        if (!SCHEMES.has(part.toLowerCase())) add(found, part.slice(part.search(/=[^=]/) + 1));
  const query = parseQuery(splitTarget(request.target).query);
  const texts = [request.target, textOf(request.body), textOf(response?.body)];
  if (query.ok) for (const [name, value] of query.value) texts.push(`${name}=${value}`);
  for (const text of texts.flatMap(readings))
    for (const name of names) for (const value of valuesAfter(text, name)) add(found, value);
  return found;
}

/** What stands in members of those names, however deep. */
function addValues(found: Set<string>, value: unknown, names: ReadonlySet<string>, secret: boolean): void {
  if (typeof value !== 'object' || value === null) {
    if (secret && (typeof value === 'string' || typeof value === 'number')) add(found, String(value));
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    addValues(found, member, names, secret || names.has(name.toLowerCase()));
  }
}

function add(found: Set<string>, value: string): void {
  // Findings show text as JSON has it.
  if (value.length >= SHORTEST) found.add(value).add(JSON.stringify(value).slice(1, -1));
}

/**
 * What follows that name in text that could not be read, or was encoded twice: `"name": "value"`, `name=value`,
 * `\"name\":\"value\"`, `%22name%22%3A%22value%22`, `<name>value<`.
 */
function* valuesAfter(text: string, name: string): Generator<string> {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(name); at !== -1;) {
    const end = at + name.length;
    const next = lower.indexOf(name, end);
    const value = FOLLOWS.exec(text.slice(end, end + 512))?.[1];
    if (value !== undefined && value !== 'null') yield value;
    yield* markedValues(text, name, end, next === -1 ? text.length : next);
    at = next;
  }
}

const FOLLOWS = /^(?:%22|[\\"'\s])*(?::|=|%3A|%3D)(?:%22|%5B|[\\"'\s[])*([^\\"'\s,&{}[\]<>%]+)/i;

function textOf(body: Body): string {
  if (body === undefined || typeof body === 'string') return body ?? '';
  // Bytes of two to a character, as UTF-16 has them, leave zeros between the letters of names.
  return new TextDecoder().decode(body).replaceAll('\0', '');
}
