/** What a format of recordings has to be able to do. A new one is a folder of its own and a line in `formats.ts`. */
import type { Batches, Chunks } from './recording.ts';

export interface RecordingFormat {
  readonly name: string;
  /** As an error calls it: `a HAR`. */
  readonly called: string;
  /** What a folder's files of this format end in. A file that is named is read whatever it is called. */
  readonly extensions: readonly string[];
  recognise(head: Head): boolean;
  read(chunks: Chunks, file: string): Batches;
}

/** The start of an input: names and extensions lie. */
export interface Head {
  /** Its first 4096 bytes in latin1, without a byte order mark and without white space in front. */
  readonly text: string;
  /** The first line of it. */
  readonly line: string;
}
