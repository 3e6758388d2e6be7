/**
 * The mock in a process of its own, so that a crash is one and memory can be measured: what it logs goes to standard output, and it
 * answers each message with its memory after a collection and its open connections.
 */
import { JSON_ORDER } from './requests.ts';
import { formatLogEntry, startMock } from '../../../src/mock/index.ts';

export interface Level {
  readonly heap: number;
  readonly external: number;
  readonly resident: number;
  readonly sockets: number;
}

/** Milliseconds that a request has to arrive: slow senders shall not make the run slow. */
const PATIENCE = 2000;

process.on('warning', (warning) => process.stderr.write(`warning: ${warning.message}\n`));

const mock = await startMock({
  port: 0,
  // As the command does: what it kept for a test to look at would grow with the siege.
  keep: 0,
  requestTimeout: PATIENCE,
  log: (entry) => process.stdout.write(`${formatLogEntry(entry)} ${JSON.stringify(entry)}\n`),
});

// Prism is loaded when the first answer is made up, which takes more memory than any leak would.
await fetch(`${mock.url}/v2/orders`, {
  method: 'POST',
  headers: { authorization: 'Bearer t', 'content-type': 'application/json', prefer: 'dynamic=true' },
  body: JSON_ORDER,
}).then((answer) => answer.text());

process.on('message', () => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed: heap, external, rss: resident } = process.memoryUsage();
  const sockets = process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
  process.send?.({ heap, external, resident, sockets } satisfies Level);
});
process.send?.(mock.url);
