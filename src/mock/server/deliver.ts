/** Sends a reply over the connection, with the faults that were asked for. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isSilent, type Delivery } from '../faults/delivery.ts';
import { isBodiless, type Reply } from '../reply.ts';
import { pause, slowly } from '../to-response.ts';

/**
 * @param last whether the connection ends with this answer.
 * @param closing aborted when the mock is closed.
 */
export function deliver(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
  delivery: Delivery,
  last: boolean,
  closing: AbortSignal,
): void {
  if (Object.keys(delivery).length > 0) {
    void faulty(request, response, reply, delivery, closing);
    return;
  }
  const { status, headers, body } = reply;
  const bodiless = status === 204 || status === 304;
  response.writeHead(status, {
    ...headers,
    ...(!bodiless && { 'content-length': Buffer.byteLength(body) }),
    ...(last && { connection: 'close' }),
  });
  response.end(bodiless ? undefined : body);
}

/** Each fault ends its connection: what came after it on the same connection would prove nothing. */
async function faulty(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
  delivery: Delivery,
  closing: AbortSignal,
): Promise<void> {
  const { beforeHead = 0, beforeBody = 0, spread = 0, excess = 0, end } = delivery;
  const left = new AbortController();
  response.once('close', () => {
    left.abort();
  });
  const { socket } = request;
  closing.addEventListener('abort', () => socket.destroy(), { signal: left.signal });
  try {
    await pause(beforeHead, left.signal);
    if (end === 'never') await pause(Infinity, left.signal);
    if (end === 'reset') socket.resetAndDestroy();
    else if (isSilent(delivery)) socket.destroy();
    if (isSilent(delivery)) return;
    const bytes = Buffer.from(reply.body);
    const length = isBodiless(request.method ?? '', reply) ? 0 : bytes.length;
    response.writeHead(reply.status, {
      ...reply.headers,
      ...(length > 0 && { 'content-length': Math.max(0, length + excess) }),
      connection: 'close',
    });
    response.flushHeaders();
    await pause(beforeBody, left.signal);
    const sent = bytes.subarray(0, end === 'half' ? length >> 1 : length);
    for await (const part of slowly(sent, spread, left.signal)) response.write(part);
    response.end();
  } catch {
    // The client left: there is nobody to send to.
  }
}
