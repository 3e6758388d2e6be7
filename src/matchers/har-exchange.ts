/**
 * An entry of a HAR as an exchange.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/#entries
 */
import { toRecording } from '../recordings/har/entry.ts';
import { Problem, type Recording } from '../recordings/recording.ts';
import { isObject } from './shape.ts';

/** Told by what only a HAR has: bodies in `postData` and `content`, header fields that are objects with name and value. */
export function isHarEntry(request: object, response: unknown): boolean {
  if ('body' in request || (isObject(response) && 'body' in response)) return false;
  const sides = isObject(response) ? [request, response] : [request];
  return sides.some(
    (side) => ['postData', 'content', 'bodySize'].some((key) => key in side) || hasHarHeaders(side),
  );
}

function hasHarHeaders({ headers }: { headers?: unknown }): boolean {
  const first = Array.isArray(headers) ? (headers[0] as unknown) : undefined;
  return isObject(first) && 'name' in first;
}

/** @throws TypeError where the entry is broken */
export function fromHarEntry(entry: object): Pick<Recording, 'request' | 'response' | 'unreadable'> {
  const recording = toRecording(entry, 'entry', 1);
  if (recording instanceof Problem) throw new TypeError(recording.message);
  return recording;
}
