/**
 * Which characters and names XML allows, and how references in text are written and read.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 * @see https://www.w3.org/TR/xml-names/#NT-NCName
 */

/** A character that no XML document may contain, including lone surrogates. */
const ILLEGAL = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const START =
  'A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f' +
  '\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const NC_NAME = `[${START}][${START}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]*`;
// The ranges are those of the standard, which allows joiners and combining characters.
// eslint-disable-next-line no-misleading-character-class
const WHOLE_NAME = new RegExp(`^${NC_NAME}$`, 'u');

/** Matches `name` or `prefix:name` at its lastIndex. */
// eslint-disable-next-line no-misleading-character-class
export const QUALIFIED_NAME = new RegExp(`(?:(${NC_NAME}):)?(${NC_NAME})`, 'uy');

/** Whether a string is a name without a colon. */
export function isName(name: string): boolean {
  return WHOLE_NAME.test(name);
}

/** The offset of the first character that XML cannot carry, or -1 if there is none. */
export function findIllegal(text: string): number {
  return text.search(ILLEGAL);
}

export function isXmlSpace(text: string): boolean {
  return /^[\t\n\r ]*$/.test(text);
}

const REFERENCE = /&(?:#([0-9]+)|#x([0-9A-Fa-f]+)|(amp|lt|gt|quot|apos));/y;
const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Text with its references resolved and everything else normalised, or the offset of an invalid reference.
 *
 * @param normalize converts the literal characters; those that references stand for stay as they are
 * @see https://www.w3.org/TR/xml/#sec-line-ends
 */
export function resolveReferences(raw: string, normalize: (literal: string) => string): string | number {
  let at = raw.indexOf('&');
  if (at === -1) return normalize(raw);
  let resolved = '';
  let from = 0;
  for (; at !== -1; at = raw.indexOf('&', from)) {
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(raw);
    if (!match) return at;
    const character = referenced(match[1], match[2], match[3]);
    if (character === undefined) return at;
    resolved += normalize(raw.slice(from, at)) + character;
    from = at + match[0].length;
  }
  return resolved + normalize(raw.slice(from));
}

function referenced(decimal?: string, hexadecimal?: string, name = ''): string | undefined {
  if (decimal === undefined && hexadecimal === undefined) return PREDEFINED[name];
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (code > 0x10ffff) return undefined;
  const character = String.fromCodePoint(code);
  return ILLEGAL.test(character) ? undefined : character;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escape = (character: string): string => ESCAPES[character] ?? character;

/** Escapes text between tags. A carriage return becomes a reference: readers turn a literal one into a line feed. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, escape);
}

/** Escapes the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, escape);
}
