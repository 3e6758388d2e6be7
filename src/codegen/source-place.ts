/** Finds the file and line of the spec for a pointer into the bundled document. */
import { dirname, resolve } from 'node:path';
import { BaseResolver, getLineColLocation, type Document } from '@redocly/openapi-core';
import { pointerSteps, toPointer } from '../wire/pointer.ts';
import { shownPath } from './shown-path.ts';

const COMPONENT = /^\/components\/(\w+)\/([^/]+)/;

/**
 * @param root the root document of the spec.
 * @param pointer a JSON pointer into the bundled document.
 * @returns `file:line:column`; where the pointer leads nowhere, that of the last part on its way.
 */
export async function sourcePlace(root: string, pointer: string): Promise<string> {
  const [component = '', kind = '', name = ''] = COMPONENT.exec(pointer) ?? [];
  // The bundler names a component after the file that it came from.
  const file = resolve(dirname(root), kind, `${name}.yaml`);
  const own = await read(file);
  if (own) return placeIn(file, own, pointerSteps(pointer.slice(component.length)));
  return placeIn(root, await read(root), pointerSteps(pointer));
}

async function read(file: string): Promise<Document | undefined> {
  const document = await new BaseResolver().resolveDocument(null, file).catch(() => undefined);
  return document instanceof Error ? undefined : document;
}

async function placeIn(
  file: string,
  document: Document | undefined,
  keys: readonly string[],
): Promise<string> {
  if (!document) return `${shownPath(file)}:1:1`;
  let node: unknown = document.parsed;
  for (const [depth, key] of keys.entries()) {
    const { $ref: reference, [key]: next } = Object(node) as Readonly<Record<string, unknown>>;
    if (typeof reference === 'string' && !reference.startsWith('#')) {
      const target = resolve(dirname(file), reference);
      return placeIn(target, await read(target), keys.slice(depth));
    }
    node = next;
  }
  // Redocly decodes the steps of a pointer.
  const pointer = `#${toPointer(keys).replaceAll('%', '%25')}`;
  const { start } = getLineColLocation({ source: document.source, pointer, reportOnKey: true });
  return `${shownPath(file)}:${start.line}:${start.col}`;
}
