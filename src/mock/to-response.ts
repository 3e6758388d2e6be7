/** A reply as the Response that a client of fetch would get, with the faults that it would see. */
import { isSilent, type Delivery } from './faults/delivery.ts';
import { isBodiless, type Reply } from './reply.ts';

/** @throws what the request was aborted with, where the client gave up waiting. */
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
  // It holds the request, whose signal no longer follows that of the caller when nothing does.
  const parts = (async function* () {
    await pause(beforeBody, request.signal);
    yield* slowly(sent, spread, request.signal);
    if (end === 'half' || excess > 0) throw new TypeError('terminated');
  })();
  const stream = new ReadableStream<Uint8Array>({
    // Part by part: an error would take away what is not read yet.
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

/** The bytes in one part, or over so many milliseconds in as many as a slow body has. */
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

/** Waits, for ever where that is infinite; rejects with what the client gave up with. */
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
