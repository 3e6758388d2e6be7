/**
 * Looks for secrets in the elements, attributes and comments of XML and HTML, well-formed or not, by the names that they have.
 *
 * @see https://www.w3.org/TR/xml/#syntax
 */
import { matchEnd } from '../wire/index.ts';
import { partsOf } from './escapes.ts';
import { looksSecret, looksSecretAsName } from './forms.ts';
import type { Look } from './look.ts';
import type { SecretKind } from './names.ts';
import type { Part, View } from './view.ts';

/** Takes one walk. @param whole whether the whole text is XML; if not, only values with the name of a secret are reported */
export function lookAtMarkup(look: Look, view: View, depth: number, whole: boolean): void {
  new Walk(look, view, depth, whole).walk();
}

/** Why a part of a document is secret. */
interface Mark {
  readonly name: string;
  /** Undefined if only the value tells whether it is a secret. */
  readonly kind: SecretKind | undefined;
  /** False if only a neighbour says so, such as `name="password"`: then a value that looks like a word is not a secret. */
  readonly surely: boolean;
}

interface OpenElement {
  readonly tag: string;
  readonly mark: Mark | undefined;
  /** The text of an element that is surely secret; elements inside it may cut the text in pieces. */
  readonly parts: Part[];
}

type Place = [from: number, to: number];
type Attribute = readonly [name: Place, value: Place | undefined];

/** Attributes, and elements, that say what their element or their neighbour is. */
const SAYING = /^(?:name|id|key|field|property|itemprop|param|label|for|type|autocomplete)$/i;
/** Elements with a value whose name is in a neighbour. */
const VALUE = /^(?:value|val|content|data|text|string|v)$/i;
/** Attributes that belong to XML and to XML Schema, whatever the prefix of the latter. */
const OF_XML = /^(?:xmlns(?::|$)|xml:|xsi:|[^:]+:(?:nil|type|schemaLocation|noNamespaceSchemaLocation)$)/i;
const NAME = /[^\s<>/"'=]+/y;
const SPACE = /\s*/y;
const REST_OF_TAG = /[^<>]*>?/y;
const ATTRIBUTE = /([^\s=<>"'/]+)(?:\s*=\s*(?:"([^"<]*)"?|'([^'<]*)'?|((?:[^\s"'<>/]|\/(?!>))+)))?/y;
const END_TAG = /<\/([^\s<>/"'=]+)/g;

/** The places of the name and the value in a match of ATTRIBUTE. */
function placesOf({
  0: whole,
  1: name = '',
  2: double,
  3: single,
  4: bare,
  index,
}: RegExpExecArray): Attribute {
  const place = (from: number, text: string): Place => [from, from + text.length];
  const quoted = double ?? single;
  if (quoted !== undefined) return [place(index, name), place(index + whole.search(/["']/) + 1, quoted)];
  return [
    place(index, name),
    bare === undefined ? undefined : place(index + whole.length - bare.length, bare),
  ];
}

class Walk {
  readonly #look: Look;
  readonly #view: View;
  readonly #text: string;
  readonly #depth: number;
  readonly #whole: boolean;
  readonly #open: OpenElement[] = [];
  /** How many elements of a name are open. */
  readonly #counts = new Map<string, number>();
  /** Where the last end tag of each name starts. An element without an end tag ends at once. */
  readonly #lastEnds: ReadonlyMap<string, number>;
  /** The text since the last tag, which comments and CDATA sections may interrupt. */
  #parts: Part[] = [];
  /** What the text before a tag, or the start tag of an element without an end, says about the text after it. */
  #before: Mark | undefined;
  /** The last text of an element that holds a value: its name may follow. */
  #value: View | undefined;

  constructor(look: Look, view: View, depth: number, whole: boolean) {
    this.#look = look;
    this.#view = view;
    this.#text = view.text;
    this.#depth = depth;
    this.#whole = whole;
    this.#lastEnds = new Map(
      Array.from(view.text.matchAll(END_TAG), ({ index, 1: name = '' }) => [name.toLowerCase(), index]),
    );
  }

  walk(): void {
    const text = this.#text;
    for (let at = 0; at < text.length;) {
      const less = text.indexOf('<', at);
      const end = less === -1 ? text.length : less;
      for (const part of partsOf(text, at, end, 'markup')) this.#parts.push(part);
      at = less === -1 ? end : this.#markup(less);
    }
    this.#endText();
    while (this.#pop() !== undefined);
  }

  /** Reads the markup that starts with `<` at an offset. @returns the offset after it */
  #markup(at: number): number {
    const text = this.#text;
    if (text.startsWith('<!--', at)) {
      const end = indexOrEnd(text, '-->', at + 4);
      this.#tell(this.#view.slice(at + 4, end), this.#open.at(-1)?.mark ?? this.#before);
      return end + 3;
    }
    if (text.startsWith('<![CDATA[', at)) {
      const end = indexOrEnd(text, ']]>', at + 9);
      this.#parts.push([at + 9, end]);
      return end + 3;
    }
    const closes = text[at + 1] === '/';
    const from = closes ? at + 2 : at + 1;
    const end = matchEnd(NAME, text, from);
    if (end === from || /[!?\d]/.test(text.charAt(from))) {
      this.#parts.push([at, at + 1]);
      return at + 1;
    }
    this.#endText();
    const name = this.#view.slice(from, end);
    const mark = this.#open.at(-1)?.mark;
    if (!closes && mark?.surely) this.#tellName(name, mark);
    if (this.#whole) this.#look.listener.text?.(name);
    if (!closes) return this.#startTag(name.text.toLowerCase(), end);
    this.#close(name.text.toLowerCase());
    return matchEnd(REST_OF_TAG, text, end);
  }

  #startTag(tag: string, nameEnd: number): number {
    const text = this.#text;
    const attributes: Attribute[] = [];
    let at = matchEnd(SPACE, text, nameEnd);
    for (; at < text.length && text[at] !== '>' && text[at] !== '<'; at = matchEnd(SPACE, text, at)) {
      ATTRIBUTE.lastIndex = at;
      const match = ATTRIBUTE.exec(text);
      if (match) attributes.push(placesOf(match));
      at = match ? ATTRIBUTE.lastIndex : at + 1;
    }
    const inherited = this.#open.at(-1)?.mark;
    const own = this.#markOf(localName(tag));
    const saying = attributes.find((attribute) => this.#saidBy(attribute) !== undefined);
    const surely = [own, inherited].find((mark) => mark?.surely);
    const mark = surely ?? (saying && this.#saidBy(saying)) ?? inherited ?? own;
    for (const attribute of attributes) this.#attribute(attribute, attribute === saying ? undefined : mark);
    const isEmpty = text[at - 1] === '/' && text[at] === '>';
    if (!isEmpty && (this.#lastEnds.get(tag) ?? -1) >= at) {
      this.#open.push({ tag, mark, parts: [] });
      this.#counts.set(tag, (this.#counts.get(tag) ?? 0) + 1);
    } else if (!isEmpty) this.#before = own;
    return text[at] === '>' ? at + 1 : at;
  }

  #saidBy([name, value]: Attribute): Mark | undefined {
    if (!value || !SAYING.test(localName(this.#text.slice(...name)))) return undefined;
    return this.#markOf(this.#text.slice(...value), false);
  }

  #attribute([name, value]: Attribute, around: Mark | undefined): void {
    const view = this.#view.slice(...name);
    const mark = OF_XML.test(view.text) ? undefined : (this.#markOf(localName(view.text)) ?? around);
    if (value === undefined && mark?.surely) this.#tellName(view, mark);
    if (this.#whole) this.#look.listener.text?.(view);
    if (value) this.#tell(this.#view.joined(partsOf(this.#text, ...value, 'markup')), mark);
  }

  #endText(): void {
    const parts = this.#parts;
    this.#parts = [];
    const view = this.#view.joined(parts).trimmed();
    if (view.text === '') return;
    const element = this.#open.at(-1);
    // A status after a sentence about a token is not a token.
    const before = this.#before?.surely === true || looksSecret(view.text) ? this.#before : undefined;
    const said = this.#markOf(view.text, false);
    if (said && this.#value && SAYING.test(localName(element?.tag ?? ''))) this.#tell(this.#value, said);
    this.#value = VALUE.test(localName(element?.tag ?? '')) ? view : undefined;
    if (element?.mark?.surely) for (const part of parts) element.parts.push(part);
    else this.#tell(view, element?.mark ?? before);
    // A sentence that contains a secret is not a name.
    this.#before = /\d{4}|redacted/i.test(view.text) ? undefined : said;
  }

  #close(tag: string): void {
    // An end tag that nothing opened ends nothing.
    if ((this.#counts.get(tag) ?? 0) > 0) while (this.#pop() !== tag);
  }

  #pop(): string | undefined {
    const element = this.#open.pop();
    if (!element) return undefined;
    const { tag, mark, parts } = element;
    this.#counts.set(tag, (this.#counts.get(tag) ?? 1) - 1);
    if (parts.length > 0) this.#tell(this.#view.joined(parts), mark);
    return tag;
  }

  #markOf(name: string, surely = true): Mark | undefined {
    const { names } = this.#look;
    const kind = names.kindOf(name);
    if (kind || names.isPerhaps(name)) return { name, kind, surely: surely && kind !== undefined };
    return undefined;
  }

  #tell(view: View, mark: Mark | undefined): void {
    const { text } = view.trimmed();
    const kind = mark && (mark.kind ?? this.#look.names.kindWith(mark.name, text));
    if (kind && (mark.surely || /\d/.test(text) || looksSecret(text)))
      this.#look.named(mark.name, kind, view.trimmed(), this.#depth);
    else if (this.#whole) this.#look.value(view.trimmed(), this.#depth + 1);
  }

  /** Reports a name that may be a secret, because a value belongs in its place. */
  #tellName(view: View, { name, kind }: Mark): void {
    if (kind && looksSecretAsName(view.text)) this.#look.named(name, kind, view, this.#depth);
  }
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

function indexOrEnd(text: string, wanted: string, from: number): number {
  const at = text.indexOf(wanted, from);
  return at === -1 ? text.length : at;
}
