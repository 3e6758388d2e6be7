/**
 * Reads the text of one HAR entry, and says where in the file it is not JSON. A member that appears twice is refused, since
 * JSON.parse would silently keep the last one.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/#entries
 */
import { decodeJson, duplicateMember, membersOf, outlineOf } from '../wire/index.ts';
import { Problem } from './recording.ts';

/**
 * @param line where the text starts in the file, counted from 1.
 * @param members how many members its objects have in all.
 */
export function parseEntry(
  text: string,
  file: string,
  line: number,
  members: number = outlineOf(text).members,
): { readonly entry: unknown } | Problem {
  try {
    const entry = JSON.parse(text) as unknown;
    if (membersOf(entry) === members) return { entry };
  } catch {
    // The reason is found below.
  }
  const result = decodeJson(text);
  if (result.ok) {
    const twice = duplicateMember(text);
    return new Problem(
      file,
      line + (twice?.line ?? 1) - 1,
      'a HAR entry with each member once',
      twice ? `a member twice (column ${twice.column})` : 'text that JSON.parse reads differently',
    );
  }
  const { expected, received, line: inner = 1, column = 1 } = result.problem;
  const at = line === line + inner - 1 ? ` at column ${column}` : '';
  return new Problem(file, line + inner - 1, `a HAR entry in JSON: ${expected}${at}`, received);
}
