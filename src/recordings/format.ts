/** What a format of recordings must provide. A new format is a folder of its own and a line in `formats.ts`. */
import type { Batches, Chunks } from './recording.ts';

export interface RecordingFormat {
  readonly name: string;
  /** What an error calls it: `a HAR`. */
  readonly called: string;
  /** How the files of this format end in a folder. A file that is named itself is read whatever its name. */
  readonly extensions: readonly string[];
  recognise(head: Head): boolean;
  read(chunks: Chunks, file: string): Batches;
}

/** The start of an input, since names and extensions can be wrong. */
export interface Head {
  /** Its first 4096 bytes in latin1, without a byte order mark and without leading white space. */
  readonly text: string;
  /** The first line of `text`. */
  readonly line: string;
}
