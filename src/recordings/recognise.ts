/** Recognises an input by its first bytes, since names and extensions can be wrong. */
import type { Buffer } from 'node:buffer';
import type { RecordingFormat } from './format.ts';
import { formats } from './formats.ts';
import { ndjson } from './ndjson/format.ts';
import { RECORD, strangerOf } from './strangers.ts';

export type Recognised =
  | { readonly ok: true; readonly format: RecordingFormat }
  | { readonly ok: false; readonly expected: string; readonly received: string; readonly advice?: string };

const names = formats.map(({ called }) => called).join(', ');
const ANY = names.replace(/, ([^,]*)$/, ' or $1');

/**
 * @param head the first bytes of the input, without a byte order mark; all of it if it is short
 * @param byLines whether it has the name of NDJSON: then text that no format recognises is NDJSON whose first line is broken
 */
export function recognise(head: Buffer, byLines = false): Recognised {
  const start = head.toString('latin1');
  const text = start.trimStart();
  const stranger = strangerOf(start, text);
  if (stranger) return { ok: false, expected: ANY, ...stranger };
  const [line = ''] = text.split('\n', 1);
  const format = formats.find((one) => one.recognise({ text, line })) ?? (byLines ? ndjson : undefined);
  if (format) return { ok: true, format };
  const received = head.includes(0)
    ? 'a binary file (a byte 00)'
    : `text that starts with ${characterOf(text)}`;
  return { ok: false, expected: ANY, received, advice: RECORD };
}

function characterOf(text: string): string {
  const character = text.charAt(0);
  return character > ' ' && character < '\x7f'
    ? `\`${character}\``
    : `byte ${text.charCodeAt(0).toString(16).toUpperCase()}`;
}
