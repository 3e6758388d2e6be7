/**
 * Looks into a multipart form, where the head of each part gives its name.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7578#section-4
 */
import { between } from './between.ts';
import type { Look } from './look.ts';
import { lookAtPair } from './target.ts';
import type { View } from './view.ts';

const BOUNDARY = /^--[\w'()+,./:=?-]{1,70}(?=\r?\n)/;
const HEAD = /^\r?\n(?:[^\r\n]+\r?\n)*\r?\n/;

/** @returns false if the text does not start with a boundary */
export function lookAtParts(look: Look, view: View, depth: number): boolean {
  const { text } = view;
  const boundary = BOUNDARY.exec(text)?.[0];
  if (boundary === undefined) return false;
  for (const [from, to] of between(text, boundary)) {
    const head = HEAD.exec(text.slice(from, to))?.[0] ?? '';
    const [, quoted, bare = ''] = /;\s*name\*?=(?:"([^"\r\n]*)"|(?:[\w-]*'\w*')?([^\s;]+))/i.exec(head) ?? [];
    look.value(view.slice(from, from + head.length), depth + 1);
    lookAtPair(look, view.slice(from + head.length, to).trimmed(), quoted ?? bare, depth + 1);
  }
  return true;
}
