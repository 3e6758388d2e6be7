/**
 * Rewrites names, text, attributes and comments in an XML text and leaves every other character of it alone: white space, quotes,
 * declarations, CDATA sections and references where nothing changes.
 *
 * @see https://www.w3.org/TR/xml/#syntax
 */
import { escapeAttribute, escapeText, resolveReferences } from '../wire/xml-characters.ts';
import { NO_LINE_ENDS, SPACES_ONLY } from '../wire/xml-tree.ts';

export interface XmlToken {
  readonly type: 'name' | 'attribute' | 'text' | 'comment';
  /**
   * What it means: references are resolved, and what comments and CDATA sections cut in pieces is one text. Of a comment what stands
   * there, of a name all of it, with its prefix.
   */
  readonly text: string;
  /** Where the attribute starts, or the start tag of the element that the text or the comment stands in; -1 outside of any. */
  readonly offset: number;
}

/** A part of the text of an element, with its marks. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * @param xml text that decodeXmlTree has read
 * @param visit what is to stand there instead. A comment that may not stand there is left empty.
 */
export function rewriteXml(xml: string, visit: (token: XmlToken) => string): string {
  const edits: Piece[] = [];
  const open: number[] = [];
  let pieces: Piece[] = [];
  const inside = () => open.at(-1) ?? -1;
  const put = (token: XmlToken, from: number, to: number, write: (text: string) => string) => {
    const next = visit(token);
    if (next !== token.text) edits.push({ from, to, text: write(next) });
  };
  const putText = () => {
    const text = pieces.map((piece) => piece.text).join('');
    if (text.trim() !== '') {
      edits.push(...editOf(xml, pieces, text, visit({ type: 'text', text, offset: inside() })));
    }
    pieces = [];
  };
  const putTag = (from: number): number => {
    const closes = xml[from + 1] === '/';
    const start = closes ? from + 2 : from + 1;
    let at = endOf(NAME, xml, start);
    put({ type: 'name', text: xml.slice(start, at), offset: from }, start, at, String);
    for (;;) {
      const offset = endOf(SPACE, xml, at);
      if (xml[offset] === '>' || xml[offset] === '/') {
        if (closes) open.pop();
        else if (xml[offset] === '>') open.push(from);
        return xml.indexOf('>', offset) + 1;
      }
      const end = endOf(NAME, xml, offset);
      put({ type: 'name', text: xml.slice(offset, end), offset }, offset, end, String);
      const value = endOf(EQUALS, xml, end) + 1;
      const quote = xml.charAt(value - 1);
      at = xml.indexOf(quote, value) + 1;
      const text = String(resolveReferences(xml.slice(value, at - 1), SPACES_ONLY));
      put({ type: 'attribute', text, offset }, value, at - 1, (next) =>
        escapeAttribute(next).replaceAll(quote, '&apos;'),
      );
    }
  };
  for (let at = 0; at < xml.length;) {
    let end;
    if (xml.startsWith('<!--', at)) {
      end = xml.indexOf('-->', at) + 3;
      const text = xml.slice(at + 4, end - 3);
      put({ type: 'comment', text, offset: inside() }, at + 4, end - 3, (next) =>
        /--|-$/.test(next) ? '' : next,
      );
    } else if (xml.startsWith('<![CDATA[', at)) {
      end = xml.indexOf(']]>', at) + 3;
      pieces.push({ from: at, to: end, text: NO_LINE_ENDS(xml.slice(at + 9, end - 3)) });
    } else if (xml.startsWith('<?', at)) end = xml.indexOf('?>', at) + 2;
    else if (xml[at] === '<') {
      putText();
      end = putTag(at);
    } else {
      const next = xml.indexOf('<', at);
      end = next === -1 ? xml.length : next;
      pieces.push({ from: at, to: end, text: String(resolveReferences(xml.slice(at, end), NO_LINE_ENDS)) });
    }
    at = end;
  }
  return applied(xml, edits);
}

const NAME = /[^\t\n\r />=]*/y;
const SPACE = /[\t\n\r ]*/y;
const EQUALS = /[\t\n\r ]*=[\t\n\r ]*/y;

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  pattern.exec(text);
  return pattern.lastIndex;
}

/** Only the pieces in which the text differs are written anew, as one, where the first of them stands. */
function editOf(xml: string, pieces: readonly Piece[], text: string, next: string): Piece[] {
  if (next === text) return [];
  const shorter = Math.min(text.length, next.length);
  let same = 0;
  while (same < shorter && text[same] === next[same]) same += 1;
  let sameEnd = 0;
  while (sameEnd < shorter - same && text.at(-1 - sameEnd) === next.at(-1 - sameEnd)) sameEnd += 1;
  let end = 0;
  const placed = pieces.map((piece) => ({ ...piece, start: end, end: (end += piece.text.length) }));
  const touched = placed.filter((piece) => piece.end > same && piece.start < text.length - sameEnd);
  // What is only put in between two pieces touches none of them.
  const [first, ...others] = touched.length > 0 ? touched : placed;
  if (!first) return [];
  const behind = text.length - (others.at(-1) ?? first).end;
  const changed = next.slice(first.start, next.length - behind);
  const cdata = xml.startsWith('<![CDATA[', first.from) && !/\r|\]\]>/.test(changed);
  return [
    { ...first, text: cdata ? `<![CDATA[${changed}]]>` : escapeText(changed) },
    ...others.map((piece) => ({ ...piece, text: '' })),
  ];
}

function applied(xml: string, edits: readonly Piece[]): string {
  let written = '';
  let copied = 0;
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from)) {
    written += xml.slice(copied, from) + text;
    copied = to;
  }
  return written + xml.slice(copied);
}
