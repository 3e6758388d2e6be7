/** Finds the file and line of the spec for a pointer into the bundled document. */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isAlias, isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { pointerSteps } from '../wire/pointer.ts';
import { shownPath } from './shown-path.ts';

const COMPONENT = /^\/components\/(\w+)\/([^/]+)/;

/**
 * @param root the root document of the spec.
 * @param pointer a JSON pointer into the bundled document.
 * @returns `file:line:column`, or the file alone where the pointer leads nowhere.
 */
export async function sourcePlace(root: string, pointer: string): Promise<string> {
  const [component = '', kind = '', name = ''] = COMPONENT.exec(pointer) ?? [];
  // The bundler names a component after the file that it came from.
  const file = resolve(dirname(root), kind, `${name}.yaml`);
  const own = await read(file);
  if (own !== undefined) return placeIn(file, own, pointerSteps(pointer.slice(component.length)));
  return placeIn(root, (await read(root)) ?? '', pointerSteps(pointer));
}

async function read(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

async function placeIn(file: string, text: string, keys: readonly string[]): Promise<string> {
  const lines = new LineCounter();
  // All names are texts, such as `200`.
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe' });
  let offset = 0;
  for (let depth = 1; depth <= keys.length; depth += 1) {
    const path = keys.slice(0, depth);
    const reference = document.getIn([...path.slice(0, -1), '$ref']);
    if (typeof reference === 'string' && !reference.startsWith('#')) {
      const target = resolve(dirname(file), reference);
      return placeIn(target, (await read(target)) ?? '', keys.slice(depth - 1));
    }
    offset = offsetOf(document, path) ?? offset;
  }
  const { line, col } = lines.linePos(offset);
  return `${shownPath(file)}:${line}:${col}`;
}

function offsetOf(document: Document, path: readonly string[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isNode(key) && String(key) === path.at(-1));
    if (isNode(pair?.key)) return pair.key.range?.[0];
  }
  const node = document.getIn(path, true);
  return isNode(node) && !isAlias(node) ? node.range?.[0] : undefined;
}
