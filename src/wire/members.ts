/**
 * How many members the objects of a JSON text have. JSON.parse keeps one of two of the same name, so its value has fewer then; what
 * costs more than counting is done only where the counts differ.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-4
 */

/** Of the text: each has a colon behind its name. */
export function membersIn(text: string): number {
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

/** Of the value. Without recursion: JSON may be nested deeper than calls. */
export function membersOf(root: unknown): number {
  const open: unknown[] = [root];
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
