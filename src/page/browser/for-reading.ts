/**
 * HTTP messages as people read them: the headers that matter, each query parameter on its own line, and bodies on several lines.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-2.1
 */
import { decodeSegment } from '../../wire/target.ts';

/** Headers that browsers and servers add to any message. */
const NOISE =
  /^(?:host|connection|keep-alive|content-length|transfer-encoding|date|user-agent|cookie|dnt|origin|referer|sec-.*|accept-(?:encoding|language)|priority|pragma|cache-control|vary|access-control-.*)$/i;

/** @param message as it went over the wire */
export function forReading(message: string): string {
  const [head = '', ...rest] = message.split(/\r?\n\r?\n/);
  const [start = '', ...fields] = head.split(/\r?\n/);
  const telling = fields.filter((field) => !NOISE.test(field.split(':', 1)[0] ?? ''));
  const lines = [queryInLines(start), ...telling].join('\n');
  const body = bodyInLines(rest.join('\n\n'));
  return body === '' ? lines : `${lines}\n\n${body}`;
}

function queryInLines(start: string): string {
  return start.replace(/^(\S+) ([^\s?]+)\?(\S+) /, (_, method: string, path: string, query: string) => {
    const parameters = query.split('&').map(decodeSegment);
    return `${method} ${path}\n  ?${parameters.join('\n  &')}\n  `;
  });
}

function bodyInLines(body: string): string {
  if (/^<(?!!|html)/i.test(body)) return xmlInLines(body);
  const [, before = '', json = '', after = ''] = /^([\w$.]+\()(.*)(\);?\s*)$/s.exec(body) ?? ['', '', body];
  return before + jsonInLines(json) + after;
}

/** Breaks lines only where nothing but spaces changes: a number such as 1.00 stays as it came. */
function jsonInLines(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? JSON.stringify(value, null, 2) : text;
  } catch {
    return text;
  }
}

/** XML with each element on a line of its own. */
export function xmlInLines(xml: string): string {
  if (xml.includes('\n')) return xml.trimEnd();
  let depth = 0;
  return xml
    .split(/(?<=>)(?=<)/)
    .map((part) => {
      if (part.startsWith('</')) depth -= 1;
      const line = '  '.repeat(depth) + part;
      if (/^<[^/?!]/.test(part) && !part.includes('</') && !part.endsWith('/>')) depth += 1;
      return line;
    })
    .join('\n');
}
