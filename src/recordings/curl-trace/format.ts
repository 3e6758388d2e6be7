/**
 * What `curl --trace FILE` and `curl --trace-ascii FILE` write.
 *
 * @see https://curl.se/docs/manpage.html#--trace
 */
import type { RecordingFormat } from '../format.ts';
import { MARKS } from './blocks.ts';
import { readCurlTrace } from './read.ts';

const START = new RegExp(`${MARKS}(?:== Info: |=> Send header, |<= Recv header, )`);

export const curlTrace: RecordingFormat = {
  name: 'curl-trace',
  called: 'a trace of curl',
  extensions: ['.trace'],
  recognise: ({ line }) => START.test(line),
  read: readCurlTrace,
};
