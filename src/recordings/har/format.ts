/**
 * The format of browsers, proxies and test tools.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
import type { RecordingFormat } from '../format.ts';
import { readHar } from './read.ts';

export const har: RecordingFormat = {
  name: 'har',
  called: 'a HAR',
  extensions: ['.har'],
  // A HAR starts with its `log`, or has nothing but `{` on its first line.
  recognise: ({ text, line }) => /^\{\s*"log"\s*:\s*(\{|$)/.test(text) || /^\{\s*$/.test(line),
  read: readHar,
};
