/** Redacts text that nothing takes apart: known secrets, and what stands behind a name that carries one. */
import type { SecretNames } from './kinds.ts';
import type { Secrets } from './replacements.ts';

const patterns = new WeakMap<SecretNames, RegExp>();

export function redactText(text: string, secrets: Secrets): string {
  const plain = withoutReferences(text);
  if (plain !== text) {
    const next = redactPlain(plain, secrets);
    if (next !== plain) return next;
  }
  return redactPlain(text, secrets);
}

/** With the characters in the place of references to them, as HTML and XML have them, where they cannot become markup. */
function withoutReferences(text: string): string {
  return text.replace(
    /&#(?:([0-9]{1,7})|x([0-9a-f]{1,6}));/gi,
    (reference, decimal?: string, hex?: string) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      const isPlain = code >= 0x20 && code <= 0x10ffff && !'<>&"\''.includes(String.fromCodePoint(code));
      return isPlain ? String.fromCodePoint(code) : reference;
    },
  );
}

function redactPlain(text: string, secrets: Secrets): string {
  const known = secrets.everywhere(text);
  const pattern = patternOf(secrets.names);
  let written = '';
  let copied = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(known); match; match = pattern.exec(known)) {
    const [whole, name = '', value = ''] = match;
    const next = replacementOf(name, value, secrets);
    const end = match.index + whole.length;
    if (next !== value) {
      written += known.slice(copied, end - value.length) + next;
      copied = end;
    } else pattern.lastIndex = match.index + name.length; // What is no secret may be a name itself.
  }
  return written + known.slice(copied);
}

function replacementOf(name: string, value: string, secrets: Secrets): string {
  const kind = secrets.kindOf(name);
  const plain = decoded(value);
  // Prose goes on with a word after a colon; a secret has a digit in it, or is longer than a word.
  if (kind === undefined || !(/\d/.test(plain) || plain.length >= 16)) return value;
  const next = secrets.replace(kind, plain);
  return plain === value ? next : encodeURIComponent(next);
}

/**
 * `"name": "value"`, `name=value`, `\"name\":\"value\"`, `%22name%22%3A%22value%22`, `name: Bearer value`, `<name>value<`,
 * `<name a="b"><![CDATA[value`, `&lt;name&gt;value`.
 */
function patternOf(names: SecretNames): RegExp {
  let pattern = patterns.get(names);
  if (pattern) return pattern;
  const alternatives = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[^A-Za-z0-9_]/g, String.raw`\$&`));
  // The quotation mark before a name may be one of those below, and end in a letter or a digit.
  const name = `(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}))(${alternatives.join('|')})`;
  const quotes = String.raw`(?:%22|%5B|&(?:quot|#34|#x22);|[\\"'\s[]){0,16}`;
  const scheme = String.raw`(?:(?:bearer|basic|digest|negotiate|ntlm|oauth|token)(?:\s|%20|\+)+)?`;
  const value = String.raw`([^\\"'\s,;&{}[\]<>()]+?)(?=%22|%26|%2C|%7D|%5D|[\\"'\s,;&{}[\]<>()]|$)`;
  const tag = String.raw`(?:["'\s][^<>]{0,512})?>(?:\s*<!\[CDATA\[)?`;
  pattern = new RegExp(`${name}(?:${quotes}(?::|=|&gt;|%3A|%3D)|${tag})${quotes}${scheme}${value}`, 'gi');
  patterns.set(names, pattern);
  return pattern;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
