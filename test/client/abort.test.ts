/** An abort is heard after a garbage collection too: Node lets the signal of a request follow that of the caller weakly. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

const program = (signal: string, middleware: string) => `
import { createOrderClient } from ${JSON.stringify(resolve('src/client/index.ts'))};
const client = createOrderClient({ accessToken: () => new Promise(() => {}), baseUrl: 'http://127.0.0.1:9/v2' });
${middleware}
const abort = new AbortController();
client.placeOrder({ AccountKey: '1' }, ${signal}).then(console.log, (error) => {
  console.log(error.name, error.message);
  process.exit();
});
for (let times = 1; times <= 5; times += 1) setTimeout(() => globalThis.gc(), times * 40);
setTimeout(() => abort.abort(), 400);
setTimeout(() => { console.log('nothing: the call hangs'); process.exit(); }, 5000);
`;

test.each([
  ['a controller', '{ signal: abort.signal }', ''],
  ['a time limit', '{ signal: AbortSignal.timeout(400) }', ''],
  [
    'a controller, where middleware replaces the request',
    '{ signal: abort.signal }',
    `client.use({ onRequest: ({ request }) => new Request(request, { headers: { a: 'b' } }) });`,
  ],
  [
    'a time limit that middleware sets',
    '{}',
    `client.use({ onRequest: ({ request }) => new Request(request, { signal: AbortSignal.timeout(400) }) });`,
  ],
])('a call is aborted by %s after a garbage collection', async (_name, signal, middleware) => {
  const { stdout } = await run(process.execPath, [
    '--expose-gc',
    '--input-type=module',
    '--eval',
    program(signal, middleware),
  ]);
  expect(stdout).toMatch(/^OrderNotSentError Expected an access token, received an (abort|error)/);
});
