/**
 * Reads the text of one HAR entry, and says where in the file it is no JSON. Of a member that stands twice JSON.parse would keep
 * the last one without a word.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/#entries
 */
import { decodeJson, duplicateMember } from '../wire/index.ts';
import { Problem } from './recording.ts';

/**
 * @param line where the text starts in the file, counted from 1.
 * @param members how many members its objects have in all.
 */
export function parseEntry(
  text: string,
  file: string,
  line: number,
  members: number = countMembers(text),
): { readonly entry: unknown } | Problem {
  try {
    const entry = JSON.parse(text) as unknown;
    if (membersOf(entry) === members) return { entry };
  } catch {
    // Said below.
  }
  const result = decodeJson(text);
  if (result.ok) {
    const twice = duplicateMember(text);
    return new Problem(
      file,
      line + (twice?.line ?? 1) - 1,
      'a HAR entry with each member once',
      twice ? `one that is there twice (column ${twice.column})` : 'text that JSON.parse reads differently',
    );
  }
  const { expected, received, line: inner = 1, column = 1 } = result.problem;
  const at = line === line + inner - 1 ? ` at column ${column}` : '';
  return new Problem(file, line + inner - 1, `a HAR entry in JSON: ${expected}${at}`, received);
}

/** In the text: each has a colon behind its name. */
function countMembers(text: string): number {
  let members = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === COLON) members += 1;
  }
  return members;
}

const [QUOTE, COLON, BACKSLASH] = [0x22, 0x3a, 0x5c];

/** Without recursion: JSON may be nested deeper than calls. */
function membersOf(entry: unknown): number {
  const open: unknown[] = [entry];
  let members = 0;
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) {
      for (const item of value as readonly unknown[]) if (isObject(item)) open.push(item);
    } else if (isObject(value))
      for (const name in value) {
        members += 1;
        if (isObject(value[name])) open.push(value[name]);
      }
  }
  return members;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
