/**
 * Requests and responses as they go over the wire, with notes in lines that start with `#`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-2.1
 */
import type { RecordingFormat } from '../format.ts';
import { readTranscript } from './read.ts';

export const transcript: RecordingFormat = {
  name: 'transcript',
  called: 'an HTTP transcript',
  extensions: ['.http'],
  recognise: ({ line }) => /^#|^HTTP\/\d|^[^\s{]\S* \S+ HTTP\/\d/.test(line),
  read: readTranscript,
};
