/** Reads the body of a Request, up to a limit. */
import { MockError } from './mock-error.ts';

const EMPTY = new Uint8Array();

/**
 * @param limit in bytes
 * @throws the reason that the request was aborted with, and MockError for a body that was read before.
 */
export async function takeBody(request: Request, limit: number): Promise<Uint8Array | 'too-large'> {
  // `undefined` in a browser that has no such stream, null where there is no body.
  const stream = request.body as ReadableStream<Uint8Array> | null | undefined;
  if (stream === null) return EMPTY;
  if (stream === undefined) {
    const whole = new Uint8Array(await request.arrayBuffer());
    return whole.length > limit ? 'too-large' : whole;
  }
  if (stream.locked)
    throw new MockError(
      'expected a Request with an unread body, received one whose body was read; pass request.clone() before you read it',
    );
  const { signal } = request;
  const reader = stream.getReader();
  signal.addEventListener('abort', () => {
    reader.cancel(signal.reason).catch(() => undefined);
  });
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    signal.throwIfAborted();
    if (done) return joined(chunks, length);
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return 'too-large';
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only = EMPTY] = chunks;
  if (chunks.length < 2) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
