/** Tells by its first bytes what an input is: names and extensions lie. */
import type { Buffer } from 'node:buffer';

export type Format = 'transcript' | 'har' | 'ndjson';

export type Recognised =
  | { readonly ok: true; readonly format: Format }
  | { readonly ok: false; readonly expected: string; readonly received: string; readonly advice?: string };

const ANY = 'an HTTP transcript, a HAR or NDJSON of HAR entries';

/** First bytes of what people take for a recording. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], received: string, advice: string])[] = [
  [[0xff, 0xfe], 'text in UTF-16', 'to mend it: write the file in UTF-8'],
  [[0xfe, 0xff], 'text in UTF-16', 'to mend it: write the file in UTF-8'],
  [[0x1f, 0x8b], 'a gzip file', 'unpack it first: gunzip'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive', 'unpack it first: unzip'],
];

/**
 * @param head the first bytes of the input, without a byte order mark; all of it where it is short
 * @param byLines whether it is NDJSON by its name: then text that nothing else begins with is one whose first line is broken
 */
export function recognise(head: Buffer, byLines = false): Recognised {
  const signature = SIGNATURES.find(([bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (signature) return { ok: false, expected: ANY, received: signature[1], advice: signature[2] };
  const text = head.toString('latin1').trimStart();
  const [line = ''] = text.split('\n', 1);
  if (text === '')
    return {
      ok: false,
      expected: ANY,
      received: head.length === 0 ? 'an empty file' : 'nothing but blank lines',
    };
  if (text.startsWith('{')) return { ok: true, format: isHar(text, line) ? 'har' : 'ndjson' };
  if (/^#|^HTTP\/\d|^\S+ \S+ HTTP\/\d/.test(line)) return { ok: true, format: 'transcript' };
  if (text.startsWith('[')) return { ok: false, expected: ANY, received: 'a JSON array' };
  if (byLines) return { ok: true, format: 'ndjson' };
  if (head.includes(0)) return { ok: false, expected: ANY, received: 'a binary file (a byte 00)' };
  return { ok: false, expected: ANY, received: `text that starts with ${characterOf(text)}` };
}

/** A HAR starts with its `log`, or at least does not end its first line with a whole object. */
function isHar(text: string, line: string): boolean {
  return /^\{\s*"log"\s*:\s*(\{|$)/.test(text) || /^\{\s*$/.test(line);
}

function characterOf(text: string): string {
  const character = text.charAt(0);
  return character > ' ' && character < '\x7f'
    ? `\`${character}\``
    : `byte ${text.charCodeAt(0).toString(16).toUpperCase()}`;
}
