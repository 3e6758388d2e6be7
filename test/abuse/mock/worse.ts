/** A mock that is worse in one way, which its URL names: the siege must find it out. */
import { Server, ServerResponse } from 'node:http';
import { ORDER } from './requests.ts';
import { TOKEN } from '../secrets.ts';

const way = process.argv[2];
let requests = 0;
const kept: Buffer[] = [];
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its server below.
const emit = Server.prototype.emit as (this: Server, name: string, ...all: unknown[]) => boolean;

Server.prototype.emit = function (this: Server, name: string, ...all: unknown[]): boolean {
  if (name !== 'request') return emit.call(this, name, ...all);
  requests += 1;
  if (way === 'crashes' && requests === 30) process.exit(7);
  if (way === 'leaks') kept.push(Buffer.alloc(1_000_000, 1));
  if (way === 'logs' && requests === 10) process.stdout.write(`${TOKEN}\n`);
  if (way === 'warns' && requests === 10) process.emitWarning('too many of something');
  const response = all[1];
  if (way === 'places' && requests > 10 && response instanceof ServerResponse) {
    response
      .setHeader('Content-Type', 'application/json')
      .end('[{"Message":null,"OrderID":"1","OrderStatus":"Ok"}]');
    return true;
  }
  if (way === 'changes' && requests > 10 && response instanceof ServerResponse)
    response.setHeader('X-Seen', JSON.stringify(ORDER.Quantity));
  return emit.call(this, name, ...all);
} as typeof Server.prototype.emit;

await import('./server.ts');
