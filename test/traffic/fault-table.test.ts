/** docs/faults.md: what each client sees of each fault, and what the clients of this package make of it. */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { beforeAll, expect, test } from 'vitest';
import { FAULTS } from '../../src/mock/faults/faults.ts';
import { startMock } from '../../src/mock/index.ts';
import { world } from '../browser/fixtures.ts';
import { byClient, byCurl, byRequests, inPage, type Client, type Said } from './fault-clients.ts';

const PAGE = 'docs/faults.md';
/** Seconds that a client waits for an answer that does not come; for another one it has all the time of a busy machine. */
const PATIENCE = 8;
const MEND = 'npx vitest run test/traffic/fault-table.test.ts -u';

const at = world(['./src/client/index.ts', './src/client/order/jsonp.ts']);

let byFetch: Client;
let byJsonp: Client;
beforeAll(async () => {
  byFetch = inPage(await at.open({ keep: true }), 'fetch');
  byJsonp = inPage(await at.open({ keep: true }), 'JSONP');
});

/** By the head of its column; undefined where this machine does not have the client. */
const CLIENTS: Readonly<Record<string, Client | undefined>> = {
  curl: byCurl,
  'requests, urllib3 1': byRequests(1),
  'requests, urllib3 2': byRequests(2),
  'this client, in Node': byClient,
  'this client, in a page': (...all) => byFetch(...all),
  'this client, JSONP': (...all) => byJsonp(...all),
};
const NAMES = Object.keys(CLIENTS);

/** Short where the client waits long enough, and long where it gives up. */
const texts = [
  ...FAULTS.flatMap(({ name }) => (name.endsWith('=') ? [`${name}0.1`, `${name}20`] : [name])),
  ...['400', '401', '500', '503'],
];

interface Cell extends Said {
  /** What the mock counts: orders that may have been placed, and requests with the order, read or not. */
  readonly placed: number;
  readonly requests: number;
}

async function tried(fault: string, client: Client): Promise<Cell> {
  await using mock = await startMock({ faults: [fault] });
  const said = await client(`${mock.url}/v2`, /^hang|=20$/.test(fault) ? PATIENCE : 100);
  const requests = mock.exchanges.filter(({ operationId }) => operationId !== undefined).length;
  return { ...said, placed: mock.orders.orders, requests };
}

/** Chromium sends a request again whose connection ended without an answer, where it had used that connection before. */
const isResent = (name: string, fault: string) =>
  name === 'this client, in a page' && ['drop-unread', 'drop', 'reset'].includes(fault);

const seen = new Map<string, ReadonlyMap<string, Cell>>();

// Side by side: the long ones wait.
test.concurrent.each(texts)('%s', async (fault) => {
  const cells = await Promise.all(
    Object.entries(CLIENTS).map(
      async ([name, client]) => client && ([name, await tried(fault, client)] as const),
    ),
  );
  const row = new Map(cells.filter((cell) => cell !== undefined));
  seen.set(fault, row);
  for (const [name, { words, mayHaveBeenPlaced, status, placed, requests }] of row) {
    const where = `${name}: ${words}`;
    expect([1, ...(isResent(name, fault) ? [2] : [])], where).toContain(requests);
    // Two requests are one order, by its OrderConfirmId.
    expect(placed, where).toBeLessThanOrEqual(1);
    expect(mayHaveBeenPlaced !== undefined, where).toBe(name.startsWith('this client'));
    // Only an answer that refuses the order says that it was not placed.
    if (mayHaveBeenPlaced === false)
      expect([placed, [400, 401, 403].includes(status ?? 0)], where).toEqual([0, true]);
    if (placed > 0) expect(mayHaveBeenPlaced, where).not.toBe(false);
  }
});

// Says by its name which client this machine does not have.
for (const name of NAMES)
  test.skipIf(!CLIENTS[name])(`${name} was tried with each fault`, () => {
    expect(texts.filter((fault) => !seen.get(fault)?.has(name))).toEqual([]);
  });

test(`${PAGE} says what this run saw; to mend it: ${MEND}`, async () => {
  const known = tableOf(readFileSync(PAGE, 'utf8'));
  const rows = texts.map((fault) => {
    const cells = NAMES.map((name, index) => {
      const words = seen.get(fault)?.get(name)?.words;
      // What this machine cannot try stays as another saw it.
      if (words === undefined) return known.get(fault)?.[index] ?? 'not run';
      return isResent(name, fault) ? `${words}; the browser may send it twice` : words;
    });
    return [`\`${fault}\``, ...cells];
  });
  const table = [['fault', ...NAMES], ['---', ...NAMES.map(() => '---')], ...rows];
  const text = `${INTRODUCTION}\n\n${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
  const options = { ...(await resolveConfig(PAGE)), filepath: PAGE };
  await expect(await format(text, options)).toMatchFileSnapshot(`../../${PAGE}`);
});

const INTRODUCTION = `# What clients see of each fault

Written by \`${MEND}\`, which sends one legal order to the
[mock](mock.md) for each fault and client. A client gives up after ${PATIENCE} seconds.

- A client that knows nothing of orders sees a broken connection, or half an answer, where its order may have been placed. The clients of this package
  say of each end whether it was. Only an answer that refuses the order, with status 400, 401 or 403, lets them say \`not placed\`; a run fails
  where one of them says so of an order that the mock counts.
- Chromium sends a POST again when its connection ends without an answer and was used before, as that of a page was for its preflight. The client
  cannot keep it from that. Both requests have the same \`OrderConfirmId\`.
- urllib3, which requests are sent by, compares the length of a body with what was announced since its version 2; before, half an answer is no
  error.`;

/** The cells of each row behind its fault. */
function tableOf(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...text.matchAll(/^\| `([^`]+)` +\| (.*) \|$/gm)].map(([, fault = '', rest = '']) => [
      fault,
      rest.split('|').map((cell) => cell.trim()),
    ]),
  );
}
