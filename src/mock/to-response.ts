/** A reply as the Response that a client of fetch would get, with the faults that it would see. */
import { isSilent, type Delivery } from './faults/delivery.ts';
import { isBodiless, type Reply } from './reply.ts';

/** @throws the reason that the request was aborted with, where the client gave up waiting. */
export async function toResponse(request: Request, reply: Reply, delivery: Delivery): Promise<Response> {
  const { beforeHead = 0, beforeBody = 0, spread = 0, excess = 0, end } = delivery;
  await pause(beforeHead, request.signal);
  if (end === 'never') await pause(Infinity, request.signal);
  if (isSilent(delivery)) return Response.error();
  const bytes = new TextEncoder().encode(reply.body);
  const init = { status: reply.status, headers: { ...reply.headers } as Record<string, string> };
  if (isBodiless(request.method, reply)) return new Response(null, init);
  init.headers['content-length'] = String(Math.max(0, bytes.length + excess));
  if (beforeBody === 0 && spread === 0 && excess === 0 && end === undefined) return new Response(bytes, init);
  const sent = bytes.subarray(
    0,
    end === 'half' ? bytes.length >> 1 : Math.max(0, bytes.length + Math.min(0, excess)),
  );
  // This holds the request: one that nothing holds stops following the signal of its caller.
  const parts = (async function* () {
    await pause(beforeBody, request.signal);
    yield* slowly(sent, spread, request.signal);
    if (end === 'half' || excess > 0) throw new TypeError('terminated');
  })();
  const stream = new ReadableStream<Uint8Array>({
    // One part for each read: an error would discard the parts that are not read yet.
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  return new Response(stream, init);
}

/** In how many parts a slow body is sent. */
const PARTS = 10;

/** Yields the bytes in one part; where `spread` is not 0, in several over that many milliseconds. */
export async function* slowly(
  bytes: Uint8Array,
  spread: number,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const size = spread === 0 ? bytes.length : Math.max(1, Math.ceil(bytes.length / PARTS));
  for (let from = 0; from < bytes.length; from += size) {
    if (from > 0) await pause(spread / PARTS, signal);
    yield bytes.subarray(from, from + size);
  }
}

/** Waits, for ever where the time is infinite; rejects with the reason of the signal when that is aborted. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const give = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer =
      milliseconds === Infinity
        ? undefined
        : setTimeout(() => {
            signal.removeEventListener('abort', give);
            resolve();
          }, milliseconds);
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });
}
