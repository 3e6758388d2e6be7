/**
 * Whether an exchange that passed may pass: its bodies are read again, by other readers, and judged by the evaluator of the
 * agreement tests, which shares no code with the validators.
 */

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Judged } from '../../../src/reports/index.ts';
import { isRecord } from '../../../src/wire/index.ts';
import { Evaluator } from '../../agreement/evaluate.ts';
import { Schemas } from '../../agreement/schema.ts';
import type { Recorded } from './corpus.ts';

const schemas = new Schemas();
const evaluator = new Evaluator(schemas);

/** @returns why it may not pass; nothing where it may */
export function objectionTo(
  { verdict, judgement, operationId }: Judged,
  recorded: Recorded,
): string | undefined {
  try {
    const { request, response } = recorded;
    if (operationId === undefined || !response)
      return `${verdict}, but there is nothing that it could be judged by`;
    const jsonp = /\/jsonp\//i.test(request.target);
    const order: unknown = jsonp ? JSON.parse(query(request.target, 'data')) : bodyOf(request);
    const canonical = verdict === 'deviates' ? judgement.request.canonicalBody : order;
    if (!evaluator.isValid(schemas.get('Order'), canonical)) return `${verdict}, but the order is none`;
    if (verdict === 'deviates') {
      const lost = lostIn(order, canonical);
      if (lost !== undefined) return `deviates, but its canonical form loses ${lost}`;
    }
    if (jsonp) return objectionToCall(String(response.body), query(request.target, 'callback'));
    if (response.status === 403 && !/json|xml/i.test(typeOf(response)))
      return String(response.body).includes('<html>') ? undefined : 'ok, but no page';
    const name = response.status === 200 ? 'OrderResults' : 'Error';
    return evaluator.isValid(schemas.get(name), bodyOf(response)) ? undefined : `${verdict}, but no ${name}`;
  } catch (error) {
    return `${verdict}, but it cannot be read: ${String(error)}`;
  }
}

function objectionToCall(text: string, callback: string): string | undefined {
  const script = text
    .trim()
    .replace(/^\/\*.*?\*\//s, '')
    .trim();
  const [, called, inner = ''] = /^([\w$.]+)\s*\((.*)\)[\s;]*$/s.exec(script) ?? [];
  if (called !== callback) return 'ok, but it calls another function';
  return evaluator.isValid(schemas.get('JsonpResult'), JSON.parse(inner))
    ? undefined
    : 'ok, but no result of JSONP';
}

function query(target: string, name: string): string {
  return new URLSearchParams(target.slice(target.indexOf('?') + 1).replace(/#.*$/s, '')).get(name) ?? '';
}

type Message = Recorded['request'] | NonNullable<Recorded['response']>;

function typeOf({ headers }: Message): string {
  return headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
}

function bodyOf(message: Message): unknown {
  const type = typeOf(message);
  const { body } = message;
  const text = typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body);
  return type.toLowerCase().includes('xml') ? valueOfXml(text) : JSON.parse(text.replace(/^\ufeff/, ''));
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  removeNSPrefix: true,
});

function valueOfXml(text: string): unknown {
  if (/<!(?!--|\[CDATA\[)/.test(text)) throw new Error('a document type');
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is another package.
  const valid = XMLValidator.validate(text.replace(/^\ufeff/, ''));
  if (valid !== true) throw new Error(valid.err.msg);
  const [[name, root] = ['', undefined], ...others] = Object.entries(parser.parse(text) as object).filter(
    ([name]) => !name.startsWith('#'),
  );
  if (others.length > 0) throw new Error('two roots');
  return read(name, root);
}

/** The elements of each list, and what is no text: all that is to be known of the contract to read its XML. */
const LISTS: Readonly<Record<string, string>> = {
  OSOs: 'GroupOrder',
  Orders: 'Order',
  Legs: 'Leg',
  MarketActivationRules: 'MarketActivationRule',
  TimeActivationRules: 'TimeActivationRule',
  ArrayOfOrderResult: 'OrderResult',
};

function read(name: string, node: unknown): unknown {
  const element = LISTS[name];
  if (typeof node === 'object' && node !== null && !Array.isArray(node)) {
    const members = Object.entries(node).filter(([key]) => !key.startsWith('@_') && key !== '#text');
    if (Object.entries(node).some(([key, value]) => key === '@_nil' && /^(?:true|1)$/.test(String(value))))
      return null;
    if (element !== undefined)
      return members.flatMap(([key, child]) => [child].flat().map((one) => read(key, one)));
    if (members.length === 0) return scalar(name, (node as { '#text'?: string })['#text'] ?? '');
    return Object.fromEntries(members.map(([key, child]) => [key, read(key, child)]));
  }
  if (Array.isArray(node)) throw new Error(`${name} twice`);
  return element !== undefined && String(node).trim() === '' ? [] : scalar(name, String(node));
}

function scalar(name: string, text: string): unknown {
  if (name === 'ByPoints') return { true: true, 1: true, false: false, 0: false }[text.trim()] ?? text;
  if (/^(?:StatusCode|Amount|Percent|ShowOnlyQuantity)$/.test(name)) return Number(text);
  return text;
}

/** Members of the contract, however they are spelled. */
const KNOWN = new Set(
  [...schemas.all()].flatMap(({ properties = {} }) => Object.keys(properties).map(plain)),
);

/** What a canonical form changed beside letter case, numbers for text, nulls and unknown members; nothing where that is all. */
function lostIn(original: unknown, canonical: unknown): string | undefined {
  if (Array.isArray(original) && Array.isArray(canonical)) {
    if (original.length !== canonical.length) return 'elements';
    return original.map((one, at) => lostIn(one, canonical[at])).find((lost) => lost !== undefined);
  }
  if (isRecord(original) && isRecord(canonical)) {
    for (const [name, value] of Object.entries(original)) {
      if (!Object.hasOwn(canonical, name)) {
        if (value === null || !KNOWN.has(plain(name)) || !KNOWN.has(name.toLowerCase())) continue;
        return name;
      }
      const lost = lostIn(value, canonical[name]);
      if (lost !== undefined) return lost;
    }
    return Object.keys(canonical).find((name) => !Object.hasOwn(original, name));
  }
  const same =
    typeof canonical === 'string' &&
    (String(original).toLowerCase() === canonical.toLowerCase() ||
      // No price at all is a zero, however it is spelled.
      (canonical === '0.00' && /^0*[.]?0+$/.test(String(original))));
  return same || Object.is(original, canonical)
    ? undefined
    : `${JSON.stringify(original)}, now ${JSON.stringify(canonical)}`;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
