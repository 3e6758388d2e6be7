/** The face of the room: files of recorded exchanges, and what is read from them. */
export { findFiles } from './find-files.ts';
export { readInput } from './read-input.ts';
export { Problem, withReason, type Recording } from './recording.ts';
export { unusable, UsageError } from './usage-error.ts';
