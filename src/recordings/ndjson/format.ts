/**
 * HAR entries, one a line: what a program writes as it goes, and what a pipe carries.
 *
 * @see https://github.com/ndjson/ndjson-spec
 */
import type { RecordingFormat } from '../format.ts';
import { readNdjson } from './read.ts';

export const ndjson: RecordingFormat = {
  name: 'ndjson',
  called: 'NDJSON of HAR entries',
  extensions: ['.ndjson', '.jsonl'],
  recognise: ({ text }) => text.startsWith('{'),
  read: readNdjson,
};
