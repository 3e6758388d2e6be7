/**
 * What `curl --trace FILE` and `curl --trace-ascii FILE` write.
 *
 * @see https://curl.se/docs/manpage.html#--trace
 */
import type { RecordingFormat } from '../format.ts';
import { readCurlTrace } from './read.ts';

export const curlTrace: RecordingFormat = {
  name: 'curl-trace',
  called: 'a trace of curl',
  extensions: ['.trace'],
  recognise: ({ line }) =>
    /^(?:\d\d:\d\d:\d\d\.\d+ )?(?:== Info: |=> Send header, |<= Recv header, )/.test(line),
  read: readCurlTrace,
};
