/** Redacts values by what they are: JSON and XML at any depth, also as text inside of each other, targets, queries, and text. */
import { decodeJson, parseQuery, type Decoded } from '../wire/index.ts';
import { isXmlSpace } from '../wire/xml-characters.ts';
import { decodeXmlTree, type XmlElement } from '../wire/xml-tree.ts';
import { NotRedactable } from './not-redactable.ts';
import { redactNamed } from './authorization.ts';
import { rewriteJson } from './json.ts';
import type { SecretKind } from './kinds.ts';
import type { Secrets } from './replacements.ts';
import { redactText } from './text.ts';
import { rewriteXml } from './xml.ts';

/** What the contract says of the values of one request. */
export interface ValueTerms {
  /** The query parameters that are JSON: what is none there, is not passed on. */
  readonly json: ReadonlySet<string>;
  /** Values in the path that the contract calls sensitive, decoded. */
  readonly inPath: ReadonlySet<string>;
}

export const NO_TERMS: ValueTerms = { json: new Set(), inPath: new Set() };

/** @throws NotRedactable for text that is no JSON */
export function redactJson(text: string, secrets: Secrets): string {
  refuseBroken('JSON', decodeJson(text));
  return rewriteJson(text, ({ type, text, path }) => {
    if (type === 'name') return secrets.everywhere(text);
    const kind = path.map((name) => secrets.kindOf(name)).findLast((kind) => kind !== undefined);
    if (kind === undefined) return redactString(text, secrets);
    if (type === 'string') return redactNamed(path.at(-1) ?? '', kind, text, secrets);
    if (/e/i.test(text))
      throw new NotRedactable('a sensitive number without an exponent', 'one with an exponent');
    return secrets.replace('member', text);
  });
}

/**
 * White space around a value is none of it. Comments in a sensitive element are left empty.
 *
 * @throws NotRedactable for text that is no XML, and where the value of a sensitive element is cut in pieces by elements
 */
export function redactXml(text: string, secrets: Secrets): string {
  const tree = decodeXmlTree(text);
  refuseBroken('XML', tree);
  const marks = tree.ok ? marksOf(tree.value, secrets) : new Map<number, Mark>();
  return rewriteXml(text, ({ type, text, offset }) => {
    if (type === 'name') return secrets.everywhere(text);
    const value = text.trim();
    if (value === '') return text;
    const mark = marks.get(offset);
    const isSecret = mark !== undefined && (mark.surely || /\d/.test(value));
    if (isSecret && type === 'comment') {
      // It may be the value, or hold it beside words.
      for (const one of [value, ...(value.match(/(?<!\w)[A-Za-z_]*\d\w*/g) ?? [])])
        secrets.replace(mark.kind, one);
      return '';
    }
    const next = isSecret ? redactNamed(mark.name, mark.kind, value, secrets) : redactString(value, secrets);
    return text.replace(value, () => next);
  });
}

/** Why a part of an XML document is secret. */
interface Mark {
  readonly name: string;
  readonly kind: SecretKind;
  /** False where only an attribute such as `name="password"` says so: then a value without a digit is none. */
  readonly surely: boolean;
}

/** By the offsets of elements and attributes; what stands in a sensitive element is sensitive. */
function marksOf(root: XmlElement, secrets: Secrets): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  const markOf = (name: string, surely = true): Mark | undefined => {
    const kind = secrets.kindOf(name);
    return kind && { name, kind, surely };
  };
  const rest: [element: XmlElement, around: Mark | undefined][] = [[root, undefined]];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [{ name, offset, attributes, children, text }, around] = next;
    const said = attributes.map(({ value }) => markOf(value.trim(), false)).find((mark) => mark);
    const mark = markOf(name) ?? (around?.surely ? around : (said ?? around));
    if (mark) marks.set(offset, mark);
    for (const attribute of attributes) {
      const own = markOf(attribute.name) ?? mark;
      if (own) marks.set(attribute.offset, own);
    }
    if (mark?.surely && children.length > 0 && !isXmlSpace(text))
      throw new NotRedactable('a sensitive element with text or elements in it', 'one with both');
    for (const child of children) rest.push([child, mark]);
  }
  return marks;
}

/** The value of a member, a parameter or a header field, whatever it holds. */
export function redactString(text: string, secrets: Secrets): string {
  try {
    if (/^\s*[{[]/.test(text) && decodeJson(text).ok) return redactJson(text, secrets);
    if (/^\s*</.test(text) && decodeXmlTree(text).ok) return redactXml(text, secrets);
    if (/^(?:[a-z][a-z0-9+.-]*:\/\/\S*|\/[^\s?]*\?\S*)$/i.test(text)) {
      const hash = text.indexOf('#');
      const fragment = hash === -1 ? '' : redactText(text.slice(hash), secrets);
      return redactTarget(text, secrets, NO_TERMS) + fragment;
    }
  } catch (error) {
    if (!(error instanceof NotRedactable)) throw error;
  }
  return redactText(text, secrets);
}

/**
 * A request target or a URL. A fragment, which is not sent, is dropped.
 *
 * @throws NotRedactable for a query that cannot be read
 */
export function redactTarget(target: string, secrets: Secrets, terms: ValueTerms): string {
  const [whole = ''] = target.split('#', 1);
  const mark = whole.indexOf('?');
  const front = secrets.everywhere(mark === -1 ? whole : whole.slice(0, mark));
  const [, origin = '', user, host = '', path = ''] =
    /^([a-z][a-z0-9+.-]*:\/\/)?(?:([^/]*)@)?([^/]*)(.*)$/is.exec(front) ?? [];
  const isUrl = origin !== '';
  const before = isUrl
    ? origin + (user === undefined ? '' : `${secrets.replace('token', user)}@`) + host
    : '';
  const segments = (isUrl ? path : front).split('/').map((segment) => redactSegment(segment, secrets, terms));
  return (
    before +
    segments.join('/') +
    (mark === -1 ? '' : `?${redactQuery(whole.slice(mark + 1), secrets, terms)}`)
  );
}

function redactSegment(segment: string, secrets: Secrets, { inPath }: ValueTerms): string {
  let text;
  try {
    text = decodeURIComponent(segment);
  } catch {
    return redactText(segment, secrets);
  }
  const next = inPath.has(text) ? secrets.replace('member', text) : redactText(text, secrets);
  return next === text ? segment : encodeURIComponent(next);
}

/**
 * A query, or a form, which is written in the same way. What does not change stays as it was encoded.
 *
 * @throws NotRedactable where it cannot be read
 */
export function redactQuery(query: string, secrets: Secrets, terms: ValueTerms): string {
  refuseBroken('a query that can be read', parseQuery(query));
  return query
    .split('&')
    .map((segment) => {
      const read = parseQuery(segment);
      const pair = read.ok ? read.value[0] : undefined;
      if (!pair) return segment;
      const [name, value] = pair;
      const equals = segment.indexOf('=');
      const rawName = equals === -1 ? segment : segment.slice(0, equals);
      const nextName = secrets.everywhere(name);
      const left = nextName === name ? rawName : encodeURIComponent(nextName);
      if (equals === -1) return left;
      const next = redactPair(name, value, secrets, terms);
      return `${left}=${next === value ? segment.slice(equals + 1) : encodeURIComponent(next)}`;
    })
    .join('&');
}

/**
 * A parameter of a query or of a form, decoded.
 *
 * @throws NotRedactable where it is to be JSON and is none
 */
export function redactPair(name: string, value: string, secrets: Secrets, { json }: ValueTerms): string {
  if (json.has(name)) return value.trim() === '' ? value : redactJson(value, secrets);
  const kind = secrets.kindOf(name);
  return kind === undefined ? redactString(value, secrets) : redactNamed(name, kind, value, secrets);
}

function refuseBroken(what: string, decoded: Decoded<unknown>): void {
  if (decoded.ok) return;
  const { expected, received } = decoded.problem;
  throw new NotRedactable(`${what}: ${expected}`, received);
}
