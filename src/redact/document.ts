/** A recording as a list of exchanges that can be redacted and written again, whatever its format. */
import { isUtf8, type Buffer } from 'node:buffer';
import { HarSplitter } from '../recordings/har/splitter.ts';
import { parseEntry } from '../recordings/parse-entry.ts';
import { HEAD, withoutMark } from '../recordings/read-input.ts';
import { recognise } from '../recordings/recognise.ts';
import { Problem } from '../recordings/recording.ts';
import { linesBeforeFault } from '../recordings/whole-lines.ts';
import { harItem } from './har.ts';
import type { RedactableItem } from './item.ts';
import { readTranscriptItems } from './transcript.ts';

export interface RedactableDocument {
  readonly file: string;
  readonly items: readonly RedactableItem[];
  /** Makes the whole file from the texts of its exchanges. */
  readonly write: (texts: readonly string[]) => string;
}

/** What cannot be read is not passed on: the first part that is broken makes the whole file a Problem. */
export function readDocument(bytes: Buffer, file: string): RedactableDocument | Problem {
  const content = withoutMark(bytes);
  const recognised = recognise(content.subarray(0, HEAD));
  if (!recognised.ok)
    return new Problem(file, undefined, recognised.expected, recognised.received, recognised.advice);
  if (!isUtf8(content))
    return new Problem(file, linesBeforeFault(content) + 1, 'text in UTF-8', 'bytes that are not UTF-8');
  const { name, called } = recognised.format;
  const format = FORMATS[name];
  if (!format)
    return new Problem(
      file,
      undefined,
      `a format that can be written: ${Object.keys(FORMATS).join(', ')}`,
      called,
    );
  const { read, write } = format;
  const items = read(content, file);
  return items instanceof Problem ? items : { file, items, write };
}

interface FileFormat {
  readonly read: (content: Buffer, file: string) => RedactableItem[] | Problem;
  readonly write: (texts: readonly string[]) => string;
}

const FORMATS: Readonly<Record<string, FileFormat | undefined>> = {
  transcript: {
    read: (content, file) => readTranscriptItems(content.toString('utf8'), file),
    write: (texts) => texts.join('\n'),
  },
  har: {
    read: readEntries,
    write: (texts) => {
      const creator = { name: 'order-contract redact', version: '1' };
      const log = JSON.stringify({ version: '1.2', creator }).slice(0, -1);
      return `{"log":${log},"entries":[\n${texts.join(',\n')}\n]}}\n`;
    },
  },
  ndjson: { read: readLines, write: (texts) => texts.map((text) => `${text}\n`).join('') },
};

function readEntries(content: Buffer, file: string): RedactableItem[] | Problem {
  const splitter = new HarSplitter();
  const elements = splitter.push(content);
  splitter.end();
  const { fault } = splitter;
  if (fault) return new Problem(file, fault.line, fault.expected, fault.received, fault.advice);
  return collect(
    elements.map(({ bytes, line, number }) => readEntry(bytes.toString('utf8'), file, line, number)),
  );
}

function readLines(content: Buffer, file: string): RedactableItem[] | Problem {
  const lines = content.toString('utf8').split('\n');
  return collect(
    lines.flatMap((line, index) => (line.trim() === '' ? [] : [readEntry(line, file, index + 1)])),
  );
}

function readEntry(text: string, file: string, line: number, number?: number): RedactableItem | Problem {
  const parsed = parseEntry(text, file, line);
  return parsed instanceof Problem ? parsed : harItem(parsed.entry, file, line, number);
}

function collect(items: readonly (RedactableItem | Problem)[]): RedactableItem[] | Problem {
  const problem = items.find((item) => item instanceof Problem);
  return problem ?? (items as RedactableItem[]);
}
