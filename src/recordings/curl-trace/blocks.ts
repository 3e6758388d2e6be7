/**
 * Takes the blocks of a trace apart: each is a heading such as `=> Send data, 52 bytes (0x34)` and lines of bytes.
 *
 * @see https://curl.se/docs/manpage.html#--trace
 */
import { Buffer } from 'node:buffer';

export interface TraceBlock {
  /** The number of the transfer, if `--trace-ids` gave it. */
  readonly transfer: string | undefined;
  readonly sent: boolean;
  readonly isHeader: boolean;
  /** The line of its heading, counted from 1. */
  readonly line: number;
  readonly bytes: Buffer;
  /** Whether a dot may stand for a character that cannot be shown: `--trace-ascii` writes dots for those. */
  readonly doubtful: boolean;
}

/** What `--trace-time` and `--trace-ids` put before a heading. */
export const MARKS = /^(?:\d\d:\d\d:\d\d\.\d+ )?(?:\[(\d+)-(?:\d+|x)\] )?/.source;
const HEADING = new RegExp(`${MARKS}(=>|<=) (?:Send|Recv) (header|data), (\\d+) bytes`);
const OFFSET = /^[0-9a-f]{4,}: /;
const HEX = /^((?:[0-9a-f]{2} ){1,16}) {0,48}/;

/** @param first the number of the first line in the file */
export function* traceBlocks(lines: readonly string[], first: number): Generator<TraceBlock> {
  for (const [at, line] of lines.entries()) {
    const [, transfer, direction, kind, size] = HEADING.exec(line) ?? [];
    if (direction === undefined) continue;
    const rows: { offset: number; text: string }[] = [];
    for (let row = lines[at + 1]; row !== undefined && OFFSET.test(row); row = lines[at + 1 + rows.length])
      rows.push({ offset: parseInt(row, 16), text: row.replace(OFFSET, '') });
    const length = Number(size);
    const block = { transfer, sent: direction === '=>', isHeader: kind === 'header', line: first + at };
    const bytes = fromHex(rows, length);
    const text = bytes ? undefined : fromText(rows, length);
    yield { ...block, bytes: bytes ?? Buffer.from(text ?? '', 'latin1'), doubtful: isDoubtful(text) };
  }
}

/** `--trace`: sixteen bytes a row, in hexadecimal and as text. */
function fromHex(rows: readonly { text: string }[], length: number): Buffer | undefined {
  const parts = rows.map(({ text }) => HEX.exec(text)?.[1]);
  const bytes = Buffer.from(parts.join('').replaceAll(' ', ''), 'hex');
  return bytes.length === length ? bytes : undefined;
}

/** `--trace-ascii`: a row ends where the text has CRLF, which is not shown, or after 64 bytes. */
function fromText(rows: readonly { offset: number; text: string }[], length: number): string {
  let text = '';
  for (const [index, { text: row }] of rows.entries()) {
    text += row;
    const end = rows[index + 1]?.offset ?? length;
    if (end - text.length === 2) text += '\r\n';
  }
  return text;
}

/** A dot is surely a dot between letters, digits and quotation marks, as in `1.00`, `".25"` and `BRK.B`. */
function isDoubtful(text: string | undefined): boolean {
  return text !== undefined && /(?<![A-Za-z0-9"])\.|\.(?![A-Za-z0-9"])/.test(text);
}
