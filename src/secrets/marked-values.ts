/**
 * What stands in elements and attributes of a name, in text that may be no XML: cut short, with a tag that is missing, with
 * references, CDATA sections and comments, or escaped to be part of another text. It finds too much rather than too little.
 *
 * @see https://www.w3.org/TR/xml/#sec-references
 */
import { escapeText } from '../wire/xml-characters.ts';

/** How far behind a name its value is looked for. */
const REACH = 4096;
/** No key and no token of an account is longer. */
const LONGEST = 256;
const MARKUP = /<|&(?:lt|#0*60|#x0*3c)|&(?:amp|#0*38|#x0*26);|%(?:25)*3C|\\u003c|&#/i;

/** The text, what it is without comments and CDATA sections, and what it was before it was escaped, where it may have been XML. */
export function readings(text: string): string[] {
  if (!MARKUP.test(text)) return [text];
  const texts = new Set<string>();
  for (let last = text; texts.size < MOST_READINGS;) {
    const size = texts.size;
    const sections = replaced(last, '<![CDATA[', ']]>', escapeText);
    texts.add(last).add(replaced(sections, '<!--', '-->', () => ''));
    if (texts.size === size) break;
    last = unescaped(last);
  }
  return [...texts];
}

const MOST_READINGS = 8;

/** In time that grows with the length of the text, which a regular expression would not hold to. */
function replaced(text: string, open: string, close: string, write: (inside: string) => string): string {
  let written = '';
  let copied = 0;
  for (let at = text.indexOf(open); at !== -1; at = text.indexOf(open, copied)) {
    const end = text.indexOf(close, at + open.length);
    if (end === -1) break;
    written += text.slice(copied, at) + write(text.slice(at + open.length, end));
    copied = end + close.length;
  }
  return written + text.slice(copied);
}

/**
 * @param end the offset behind an occurrence of the name
 * @param next the offset of the next one, or the end of the text: so much is looked at, lest many names take long
 */
export function* markedValues(text: string, name: string, end: number, next: number): Generator<string> {
  const after = text.slice(end, Math.min(end + REACH, next));
  for (const value of valuesBehind(after, text.slice(Math.max(0, end - name.length - 64), end - name.length)))
    if (value.length <= LONGEST) yield value;
}

function* valuesBehind(after: string, before: string): Generator<string> {
  yield* valuesOf(ATTRIBUTE.exec(after));
  if (END_TAG.test(before)) return;
  for (const pattern of [START_TAG, BROKEN_START_TAG]) {
    const tag = pattern.exec(after)?.[0];
    if (tag === undefined) continue;
    for (const match of tag.matchAll(ATTRIBUTES))
      if (!/^\s(?:xmlns|xsi|xml)\b/.test(match[0])) yield* valuesOf(match);
    if (!tag.endsWith('>')) yield* tag.split(BETWEEN_WORDS);
    if (!tag.endsWith('/>')) yield* contents(after.slice(tag.length));
  }
}

const PREFIX = String.raw`(?:[^\s<>/:"'=]+:)?`;
/** What stands in front of a name in an end tag. */
const END_TAG = new RegExp(String.raw`<\s*/\s*${PREFIX}$`);
/** From behind the name to the end of the tag; the name may be the value of an attribute. */
const START_TAG = /^["']?(?=[\s/>])(?!\s*[:=])(?:"[^"]*"|'[^']*'|[^<>"'])*>/;
const BROKEN_START_TAG = /^["']?(?=[\s/>])(?!\s*[:=])[^<>]*(?:>|(?=<))/;
const ATTRIBUTE = /^\s*=\s*(?:"([^"<]*)|'([^'<]*)|([^\s"'<>]+?)(?=\/?>|\s|$))/;
const ATTRIBUTES = /\s[^\s=<>"']+\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const BETWEEN_WORDS = /[\s<>&;"'=[\]]+|--+|\//;

/** Of the groups of a match only one has a value. */
function* valuesOf(match: RegExpExecArray | null): Generator<string> {
  for (const value of match?.slice(1) ?? []) yield* spellings(value);
}

/** What stands behind a start tag, up to the end tag of that name, or else up to any end tag: the whole, its parts, its words. */
function* contents(text: string): Generator<string> {
  const end = END_TAG.exec(text)?.index ?? text.indexOf('</');
  const content = end === -1 ? text : text.slice(0, end);
  yield* spellings(content);
  for (const part of content.split(/<[/!]?(?:--)?|(?:--|\/)?>/)) yield* spellings(part);
  yield* content.split(BETWEEN_WORDS);
}

/** As it is written and as it is meant. */
function* spellings(value = ''): Generator<string> {
  yield value.trim();
  const meant = unescaped(value).trim();
  if (meant !== value.trim()) yield meant;
}

const ESCAPE =
  /&(?:#([0-9]{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));?|%([0-9a-f]{2})|\\u([0-9a-f]{4})/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Without references, percent encoding and the escapes of JSON: one layer of each. */
function unescaped(text: string): string {
  return text.replace(
    ESCAPE,
    (escape, decimal?: string, hex?: string, entity?: string, percent?: string, unit?: string) => {
      if (entity !== undefined) return ENTITIES[entity.toLowerCase()] ?? escape;
      const code =
        decimal === undefined ? Number.parseInt(hex ?? percent ?? unit ?? '', 16) : Number(decimal);
      return code > 0x10ffff ? escape : String.fromCodePoint(code);
    },
  );
}
