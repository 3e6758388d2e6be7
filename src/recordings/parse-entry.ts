/**
 * Reads the text of one HAR entry, and says where in the file it is no JSON.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/#entries
 */
import { decodeJson } from '../wire/index.ts';
import { Problem } from './recording.ts';

/** @param line where the text starts in the file, counted from 1. */
export function parseEntry(text: string, file: string, line: number): { readonly entry: unknown } | Problem {
  try {
    return { entry: JSON.parse(text) as unknown };
  } catch {
    const result = decodeJson(text);
    if (result.ok) return new Problem(file, line, 'a HAR entry', 'text that JSON.parse refuses');
    const { expected, received, line: inner = 1 } = result.problem;
    return new Problem(file, line + inner - 1, `a HAR entry in JSON: ${expected}`, received);
  }
}
