/** What a client adds to bare fetch, with fetch stubbed: writing the request, reading the response, and both validations. */
import { symlinkSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import createFetchClient from 'openapi-fetch';
import { build } from 'esbuild';
import { buildPackage } from './build.ts';
import {
  installPeers,
  PEERS,
  ROOT,
  takeTurnsAsync,
  versionOf,
  type Bench,
  type Options,
  type Row,
} from './harness.ts';
import { ORDER } from './orders.ts';

const ANSWER =
  '[{"Message":"Sent order: Buy 10 ARNA @ 1.00 Limit","OrderID":"286166192","OrderStatus":"Ok"}]';
const BASE = 'https://api.tradestation.com/v2';
const HEADERS = { 'Content-Type': 'application/json' };
const stub = () => Promise.resolve(new Response(ANSWER, { headers: HEADERS }));

const FETCH = 'bare fetch: a Request, JSON.stringify, response.json()';

type Call = () => Promise<unknown>;

interface OrderClient {
  readonly POST: (path: string, options: object) => Promise<{ readonly data?: unknown }>;
  readonly placeOrder: (order: object) => Promise<{ readonly outcome: string }>;
}

async function run({ quick }: Options) {
  installPeers();
  const client = join(buildPackage(), 'dist/client');
  const { createOrderClient } = (await import(join(client, 'index.js'))) as {
    createOrderClient: (options: object) => OrderClient;
  };
  const { validation } = (await import(join(client, 'validation.js'))) as { validation: object };
  const accessToken = 'made-up-access-token';
  const ours = createOrderClient({ accessToken, baseUrl: BASE, fetch: stub });
  const validated = createOrderClient({ accessToken, baseUrl: BASE, fetch: stub, validation });
  const plain = createFetchClient<Record<string, Record<string, never>>>({
    baseUrl: BASE,
    fetch: stub,
    headers: { Authorization: `Bearer ${accessToken}` },
  }) as unknown as OrderClient;
  const named = `openapi-fetch ${versionOf('openapi-fetch')}`;
  const calls: Record<string, Call> = {
    [FETCH]: async () => {
      const headers = { ...HEADERS, Authorization: `Bearer ${accessToken}` };
      const request = new Request(`${BASE}/orders`, { method: 'POST', headers, body: JSON.stringify(ORDER) });
      return request.method === 'POST' && ((await (await stub()).json()) as unknown);
    },
    [named]: async () => {
      const { data } = await plain.POST('/orders', { body: ORDER });
      return data;
    },
    'this client, POST': async () => {
      const { data } = await ours.POST('/orders', { body: ORDER });
      return data;
    },
    'this client, placeOrder': () => ours.placeOrder(ORDER),
    'this client, POST with both validations': async () => {
      const { data } = await validated.POST('/orders', { body: ORDER });
      return data;
    },
    'this client, placeOrder with both validations': () => validated.placeOrder(ORDER),
    ...(await generated()),
  };
  for (const [who, call] of Object.entries(calls))
    if (!JSON.stringify(await call()).includes('286166192'))
      throw new Error(`expected ${who} to place the order, received ${JSON.stringify(await call())}`);
  const stats = await takeTurnsAsync(calls, quick ? { rounds: 20, times: 20 } : { rounds: 400, times: 20 });
  const bare = stats[FETCH]?.median ?? NaN;
  const peer = (stats[named]?.median ?? NaN) / 1000;
  const rows = Object.entries(stats).map(([who, { median, spread }]): Row => {
    const value = median / 1000;
    const row = {
      what: 'a call',
      who,
      value,
      spread: [spread[0] / 1000, spread[1] / 1000] as const,
      unit: 'µs',
    };
    if (who === FETCH) return row;
    const goal =
      who === 'this client, POST'
        ? 1.15
        : who === 'this client, POST with both validations'
          ? 1.6
          : undefined;
    return {
      ...row,
      ...(who !== named && { ratio: value / peer, of: 'openapi-fetch' }),
      ...(goal !== undefined && { atMost: goal }),
      note: `adds ${((median - bare) / 1000).toFixed(1)} µs${
        who === named
          ? ''
          : `, ${((median - bare) / (peer * 1000 - bare)).toFixed(2)} of what openapi-fetch adds`
      }`,
    };
  });
  const notes = [
    'Ratios are of whole calls, the stubbed fetch included, since a caller has no client without it; the last column compares what each adds to bare fetch.',
  ];
  return { rows, notes };
}

/** The fetch clients that another generator makes of the same document. */
async function generated(): Promise<Record<string, Call>> {
  const { createClient } = (await import(import.meta.resolve('@hey-api/openapi-ts'))) as {
    createClient: (options: object) => Promise<unknown>;
  };
  const work = mkdtempSync(join(tmpdir(), 'bench-client-'));
  symlinkSync(PEERS, join(work, 'node_modules'));
  const calls: Record<string, Call> = {};
  try {
    for (const validator of ['', 'zod', 'valibot']) {
      const output = join(work, validator || 'plain');
      await createClient({
        input: join(ROOT, 'generated/openapi.json'),
        output,
        logs: { level: 'silent' },
        plugins: [
          '@hey-api/client-fetch',
          { name: '@hey-api/sdk', ...(validator && { validator }) },
          ...(validator ? [validator] : []),
        ],
      });
      const file = join(output, 'bundle.mjs');
      const contents = `export { placeOrder } from './sdk.gen'; export { client } from './client.gen';`;
      await build({
        stdin: { contents, resolveDir: output, loader: 'ts' },
        ...{ bundle: true, format: 'esm', platform: 'node', outfile: file, logLevel: 'error' },
      });
      const sdk = (await import(pathToFileURL(file).href)) as {
        placeOrder: (options: object) => Promise<{ readonly data?: unknown; readonly error?: unknown }>;
        client: { setConfig: (config: object) => void };
      };
      sdk.client.setConfig({
        baseUrl: BASE,
        fetch: stub,
        // With a token for each scheme it would send both, and its validation would refuse the query that it adds.
        auth: ({ scheme }: { scheme?: string }) => (scheme === 'bearer' ? 'made-up-access-token' : undefined),
      });
      const name = `@hey-api/openapi-ts ${versionOf('@hey-api/openapi-ts')}`;
      calls[validator ? `${name}, both validations by ${validator}` : name] = async () => {
        const { data, error } = await sdk.placeOrder({ body: ORDER });
        return data ?? { error };
      };
    }
  } finally {
    rmSync(work, { recursive: true });
  }
  return calls;
}

export const bench: Bench = { name: 'client', title: 'Place an order through the client', run };
