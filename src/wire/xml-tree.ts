/**
 * A strict reader of XML without document types: one walk without recursion, linear in the length of the text.
 *
 * Parts of XML that a reader may leave out for safety are refused, not skipped: document type declarations, entities beyond the
 * five predefined ones, processing instructions.
 *
 * @see https://www.w3.org/TR/xml/
 * @see https://www.w3.org/TR/xml-names/
 */
import type { Decoded } from './decoded.ts';
import { DEEPEST } from './outline.ts';
import { characterAt, positionAt } from './position.ts';
import { findIllegal, isXmlSpace, QUALIFIED_NAME, resolveReferences } from './xml-characters.ts';
import { declarationEnd } from './xml-declaration.ts';
import { caught, XmlFault } from './xml-fault.ts';

/** An element and its content; names are local names. */
export interface XmlElement {
  readonly name: string;
  /** Where its start tag starts. */
  readonly offset: number;
  /** Without namespace declarations, and without the attributes of the namespaces `xml` and `xsi`. */
  readonly attributes: XmlAttribute[];
  readonly children: XmlElement[];
  /** All character data directly inside, references resolved. */
  text: string;
  /** `xsi:nil` */
  nil: boolean;
  /** The local name that `xsi:type` gives, if it is one of XML Schema's own types. */
  type: string | undefined;
}

interface XmlAttribute {
  readonly name: string;
  readonly offset: number;
  readonly value: string;
}

export const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
export const XS = 'http://www.w3.org/2001/XMLSchema';
const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

interface OpenElement {
  readonly element: XmlElement;
  /** As the start tag spells it, prefix included. */
  readonly tag: string;
  /** What the prefixes that the element declares meant before it. */
  readonly shadowed: readonly (readonly [prefix: string, uri: string | undefined])[] | undefined;
}

interface RawAttribute extends XmlAttribute {
  readonly prefix: string;
}

/** Normalises the line ends of literal text. */
const NO_LINE_ENDS = (literal: string): string =>
  literal.includes('\r') ? literal.replace(/\r\n?/g, '\n') : literal;
/** Turns the literal white space of attribute values into spaces. */
const SPACES_ONLY = (literal: string): string => literal.replace(/\r\n|[\t\n\r]/g, ' ');

/**
 * Reads a document.
 *
 * @param maxDepth how many levels of elements that hold elements may be nested
 * @throws XmlFault of the rule `xml` or `depth`
 */
export function parseXml(text: string, maxDepth: number): XmlElement {
  const illegal = findIllegal(text);
  if (illegal !== -1)
    throw new XmlFault(illegal, 'a character that XML 1.0 allows', characterAt(text, illegal));
  return new Parser(text, maxDepth).parse();
}

/** Reads any document as a tree of elements; for a text that is not XML it returns a problem and does not throw. */
export function decodeXmlTree(text: string): Decoded<XmlElement> {
  return caught(text, () => parseXml(text, DEEPEST));
}

class Parser {
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #open: OpenElement[] = [];
  readonly #namespaces = new Map<string, string>([['xml', XML]]);
  #at = 0;
  #root: XmlElement | undefined;

  constructor(text: string, maxDepth: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
  }

  parse(): XmlElement {
    const text = this.#text;
    if (text.startsWith('\ufeff')) this.#at = 1;
    if (/^<\?xml[\t\n\r ?]/.test(text.slice(this.#at, this.#at + 6))) this.#declaration();
    while (this.#at < text.length) {
      if (text[this.#at] !== '<') this.#characters();
      else if (text[this.#at + 1] === '/') this.#endTag();
      else if (text[this.#at + 1] === '!') this.#markup();
      else if (text[this.#at + 1] === '?') {
        this.#refuse('no processing instruction', 'a processing instruction');
      } else this.#startTag();
    }
    if (this.#root === undefined) this.#refuse('the root element');
    if (this.#open.length > 0) this.#refuse(this.#endTagOf());
    return this.#root;
  }

  #declaration(): void {
    const end = declarationEnd(this.#text, this.#at);
    if (end === undefined)
      this.#refuse('`<?xml version="1.0" encoding="utf-8"?>`', 'a declaration that XML does not have');
    this.#at = end;
  }

  #characters(): void {
    const from = this.#at;
    const next = this.#text.indexOf('<', from);
    this.#at = next === -1 ? this.#text.length : next;
    const raw = this.#text.slice(from, this.#at);
    const current = this.#open[this.#open.length - 1];
    if (current === undefined) {
      const fault = raw.search(/[^\t\n\r ]/);
      if (fault === -1) return;
      this.#at = from + fault;
      this.#refuse(this.#root === undefined ? 'the root element' : 'end of text');
    }
    const end = raw.indexOf(']]>');
    if (end !== -1) this.#refuseAt(from + end, '`]]&gt;`', '`]]>`');
    current.element.text += this.#resolved(raw, from, NO_LINE_ENDS);
  }

  /** A comment or a CDATA section. */
  #markup(): void {
    const text = this.#text;
    const current = this.#open[this.#open.length - 1];
    if (text.startsWith('<!--', this.#at)) {
      const end = text.indexOf('--', this.#at + 4);
      this.#at = end === -1 ? text.length : end + 2;
      if (text[this.#at] !== '>') this.#refuse('`-->`');
      this.#at += 1;
    } else if (current && text.startsWith('<![CDATA[', this.#at)) {
      const from = this.#at + 9;
      const end = text.indexOf(']]>', from);
      if (end === -1) this.#refuseAt(text.length, '`]]>`');
      current.element.text += NO_LINE_ENDS(text.slice(from, end));
      this.#at = end + 3;
    } else if (text.startsWith('<!DOCTYPE', this.#at)) {
      this.#refuse('no document type declaration', 'a document type declaration');
    } else this.#refuse(current ? '`<!--` or `<![CDATA[`' : '`<!--`', '`<!`');
  }

  #endTag(): void {
    const current = this.#open[this.#open.length - 1];
    if (current === undefined) this.#refuse(this.#root ? 'end of text' : 'the root element', 'an end tag');
    const { tag } = current;
    const nameEnd = this.#at + 2 + tag.length;
    const matches = this.#text.startsWith(tag, this.#at + 2) && /[\t\n\r >]/.test(this.#text[nameEnd] ?? ' ');
    if (!matches) this.#refuse(this.#endTagOf(), 'another end tag');
    this.#at = nameEnd;
    this.#skipSpace();
    this.#take('>');
    this.#close();
  }

  #startTag(): void {
    const offset = this.#at;
    if (this.#root !== undefined && this.#open.length === 0)
      this.#refuse('end of text', 'a second root element');
    if (this.#open.length > this.#maxDepth) {
      const limit = `nesting of at most ${this.#maxDepth} levels`;
      throw new XmlFault(offset, limit, `level ${this.#maxDepth + 1}`, 'depth');
    }
    this.#at += 1;
    const { tag, prefix, name } = this.#qualifiedName('the name of an element');
    const attributes = this.#attributes();
    const shadowed = attributes && this.#declareNamespaces(attributes);
    if (prefix !== '') this.#namespaceOf(prefix, offset + 1);
    const element: XmlElement = {
      name,
      offset,
      attributes: [],
      children: [],
      text: '',
      nil: false,
      type: undefined,
    };
    if (attributes) this.#keepAttributes(attributes, element);
    this.#open[this.#open.length - 1]?.element.children.push(element);
    this.#root ??= element;
    this.#open.push({ element, tag, shadowed });
    if (this.#text[this.#at] === '/') {
      this.#at += 1;
      this.#take('>');
      this.#close();
    } else this.#at += 1;
  }

  #close(): void {
    const closed = this.#open.pop();
    for (const [prefix, uri] of closed?.shadowed ?? []) {
      if (uri === undefined) this.#namespaces.delete(prefix);
      else this.#namespaces.set(prefix, uri);
    }
    if (closed?.element.nil && !(closed.element.children.length === 0 && isXmlSpace(closed.element.text))) {
      this.#refuseAt(closed.element.offset, 'an empty element, as its xsi:nil says', 'one with content');
    }
  }

  /** Reads up to the `>` or `/` that ends the tag. */
  #attributes(): RawAttribute[] | undefined {
    let attributes: RawAttribute[] | undefined;
    let seen: Set<string> | undefined;
    for (;;) {
      const spaced = this.#skipSpace();
      const character = this.#text[this.#at];
      if (character === '>' || character === '/') return attributes;
      if (!spaced) this.#refuse('a space, `/>` or `>`');
      const offset = this.#at;
      const { tag, prefix, name } = this.#qualifiedName('an attribute, `/>` or `>`');
      this.#skipSpace();
      this.#take('=');
      this.#skipSpace();
      const value = this.#attributeValue();
      seen ??= new Set();
      if (seen.has(tag)) this.#refuseAt(offset, 'each attribute once', 'a second attribute of that name');
      seen.add(tag);
      (attributes ??= []).push({ prefix, name, offset, value });
    }
  }

  #attributeValue(): string {
    const quote = this.#text[this.#at];
    if (quote !== '"' && quote !== "'") this.#refuse('a value in quotes');
    const from = this.#at + 1;
    const end = this.#text.indexOf(quote, from);
    if (end === -1) this.#refuseAt(this.#text.length, `\`${quote}\` at the end of a value`);
    const raw = this.#text.slice(from, end);
    const less = raw.indexOf('<');
    if (less !== -1) this.#refuseAt(from + less, '`&lt;`');
    this.#at = end + 1;
    return this.#resolved(raw, from, SPACES_ONLY);
  }

  #declareNamespaces(attributes: readonly RawAttribute[]): OpenElement['shadowed'] {
    let shadowed: [string, string | undefined][] | undefined;
    for (const { prefix, name, value, offset } of attributes) {
      const isDefault = prefix === '' && name === 'xmlns';
      if (prefix !== 'xmlns' && !isDefault) continue;
      const reserved = value === XMLNS || (name === 'xml') !== (value === XML);
      if (reserved || (prefix === 'xmlns' && (name === 'xmlns' || value === ''))) {
        this.#refuseAt(offset, 'a prefix with its namespace', 'one that XML does not allow');
      }
      // Elements are identified by their local names, so a default namespace changes nothing.
      if (isDefault) continue;
      (shadowed ??= []).push([name, this.#namespaces.get(name)]);
      this.#namespaces.set(name, value);
    }
    return shadowed;
  }

  #keepAttributes(attributes: readonly RawAttribute[], element: XmlElement): void {
    const expanded = new Set<string>();
    for (const attribute of attributes) {
      const { prefix, name, value, offset } = attribute;
      if (prefix === 'xmlns' || (prefix === '' && name === 'xmlns')) continue;
      const namespace = prefix === '' ? '' : this.#namespaceOf(prefix, offset);
      if (namespace !== '') {
        const key = `${name} ${namespace}`;
        if (expanded.has(key))
          this.#refuseAt(offset, 'each attribute once', 'a second attribute of that name');
        expanded.add(key);
      }
      if (namespace === XSI && name === 'nil') element.nil = this.#isTrue(value, offset);
      else if (namespace === XSI && name === 'type') element.type = this.#schemaType(value);
      else if (namespace !== XSI && namespace !== XML) element.attributes.push(attribute);
    }
  }

  #isTrue(value: string, offset: number): boolean {
    const trimmed = value.trim();
    if (trimmed === 'true' || trimmed === '1') return true;
    if (trimmed !== 'false' && trimmed !== '0')
      this.#refuseAt(offset, 'xsi:nil of `true` or `false`', 'another');
    return false;
  }

  #schemaType(value: string): string | undefined {
    const trimmed = value.trim();
    const colon = trimmed.indexOf(':');
    const namespace = this.#namespaces.get(trimmed.slice(0, Math.max(colon, 0)));
    return namespace === XS ? trimmed.slice(colon + 1) : undefined;
  }

  #namespaceOf(prefix: string, offset: number): string {
    const namespace = this.#namespaces.get(prefix);
    if (namespace === undefined) this.#refuseAt(offset, 'a prefix that is declared', 'one that is not');
    return namespace;
  }

  #qualifiedName(expected: string): { tag: string; prefix: string; name: string } {
    QUALIFIED_NAME.lastIndex = this.#at;
    const match = QUALIFIED_NAME.exec(this.#text);
    if (!match) this.#refuse(expected);
    this.#at += match[0].length;
    return { tag: match[0], prefix: match[1] ?? '', name: match[2] ?? '' };
  }

  #resolved(raw: string, from: number, normalize: (literal: string) => string): string {
    const resolved = resolveReferences(raw, normalize);
    if (typeof resolved === 'string') return resolved;
    this.#refuseAt(from + resolved, '`&amp;`, a predefined entity or a reference to an XML character');
  }

  #skipSpace(): boolean {
    const from = this.#at;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return this.#at > from;
      this.#at += 1;
    }
  }

  #take(character: string): void {
    if (this.#text[this.#at] !== character) this.#refuse(`\`${character}\``);
    this.#at += 1;
  }

  #endTagOf(): string {
    const { offset } = this.#open[this.#open.length - 1]?.element ?? { offset: 0 };
    const { line, column } = positionAt(this.#text, offset);
    return `the end tag of the element that starts at ${line}:${column}`;
  }

  #refuse(expected: string, received?: string): never {
    this.#refuseAt(this.#at, expected, received);
  }

  #refuseAt(offset: number, expected: string, received = characterAt(this.#text, offset)): never {
    throw new XmlFault(offset, expected, received);
  }
}
