/** A server on bare TCP that counts the whole requests that it gets, and does what a table says. */
import { createServer, type Socket } from 'node:net';
import { listening } from '../../listening.ts';
import { readRequests } from '../mock/http.ts';

/** Where in the course of a call something happens. */
export type Step = 'connected' | 'in the request' | 'after the request';

export interface Counting {
  readonly url: string;
  /** Whole requests so far. */
  readonly whole: () => number;
  readonly connections: () => number;
  /** What is done at a step of each request from now on. */
  act(step: Step, action: (socket: Socket) => void): void;
  close(): void;
}

export async function countingServer(): Promise<Counting> {
  let whole = 0;
  let connections = 0;
  let plan: { step: Step; action: (socket: Socket) => void } | undefined;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    let bytes = Buffer.alloc(0);
    let acted = false;
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    if (plan?.step === 'connected') plan.action(socket);
    socket.on('data', (part) => {
      bytes = Buffer.concat([bytes, part]);
      const { requests, rest } = readRequests(bytes);
      whole += requests.length;
      if (requests.length > 0 && rest === 'nothing') bytes = Buffer.alloc(0);
      const step: Step = requests.length > 0 ? 'after the request' : 'in the request';
      if (plan?.step !== step || (acted && step === 'in the request')) return;
      acted = true;
      plan.action(socket);
    });
  });
  const address = await listening(server);
  return {
    url: `${address}/v2`,
    whole: () => whole,
    connections: () => connections,
    act: (step, action) => void (plan = { step, action }),
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
