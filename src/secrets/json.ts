/**
 * Rewrites names and values in a JSON text and leaves every other character of it alone: white space, the form of numbers, a
 * member that is there twice.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-2
 */

export interface JsonToken {
  readonly type: 'name' | 'string' | 'number';
  /** A number as it is written. */
  readonly text: string;
  /** The names of the members that it stands in, the outermost first. */
  readonly path: readonly string[];
}

/**
 * @param json text that decodeJson has read
 * @param visit what is to stand there instead: of a number the digits
 */
export function rewriteJson(json: string, visit: (token: JsonToken) => string): string {
  let written = '';
  let copied = 0;
  /** The name of the member that is being read; undefined in an array. */
  const open: (string | undefined)[] = [];
  let awaitsName = false;
  const put = (type: JsonToken['type'], from: number, to: number, text: string) => {
    const path = (type === 'name' ? open.slice(0, -1) : open).filter((name) => name !== undefined);
    const next = visit({ type, text, path });
    if (next === text) return;
    written += json.slice(copied, from) + (type === 'number' ? next : JSON.stringify(next));
    copied = to;
  };
  for (let at = 0; at < json.length;) {
    const character = json.charAt(at);
    let end = at + 1;
    if (character === '"') {
      end = stringEnd(json, at);
      const text = JSON.parse(json.slice(at, end)) as string;
      put(awaitsName ? 'name' : 'string', at, end, text);
      if (awaitsName) open[open.length - 1] = text;
      awaitsName = false;
    } else if (character === '{' || character === '[') {
      awaitsName = character === '{';
      open.push(awaitsName ? '' : undefined);
    } else if (character === '}' || character === ']') {
      open.pop();
      awaitsName = false;
    } else if (character === ',') awaitsName = open.at(-1) !== undefined;
    else if (/[-\d]/.test(character)) {
      while (/[-+.\deE]/.test(json.charAt(end))) end += 1;
      put('number', at, end, json.slice(at, end));
    }
    at = end;
  }
  return written + json.slice(copied);
}

function stringEnd(json: string, from: number): number {
  let at = from + 1;
  for (; json.charCodeAt(at) !== 0x22; at += 1) if (json.charCodeAt(at) === 0x5c) at += 1;
  return at + 1;
}
