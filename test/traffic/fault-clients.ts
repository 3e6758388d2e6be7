/** Sends one order by each kind of client, and says in a few words what the client saw. */
import { execFile, spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { createOrderClient, OrderError, type OrderOutcome } from '../../src/client/index.ts';
import type { createJsonpClient } from '../../src/client/order/jsonp.ts';
import { TOKEN } from '../browser/fixtures.ts';
import { pythonWith } from '../python.ts';
import { marketOrder as order } from '../orders.ts';

/** What a client of this package says of an order, or what another client saw. */
export interface Said {
  readonly words: string;
  /** Missing for the clients that leave that to their user. */
  readonly mayHaveBeenPlaced?: boolean;
  readonly status?: number;
}

/**
 * @param baseUrl of the API, with its base path
 * @param limit seconds that it waits for an answer
 */
export type Client = (baseUrl: string, limit: number) => Promise<Said>;

/** The client of this package in Node. */
export const byClient: Client = async (baseUrl, limit) => {
  const client = createOrderClient({ accessToken: TOKEN, baseUrl });
  try {
    return saidOf(await client.placeOrder(order, { signal: AbortSignal.timeout(limit * 1000) }));
  } catch (error) {
    if (error instanceof OrderError) return saidOf(error);
    throw error;
  }
};

/** What leaves the page of an outcome or an error of this package. */
type Ended = Pick<OrderOutcome | OrderError, 'mayHaveBeenPlaced'> & {
  readonly outcome?: string;
  readonly name?: string;
  readonly status?: number | undefined;
};

function saidOf({ outcome, name, status, mayHaveBeenPlaced }: Ended): Said {
  const end = outcome === 'error' ? `error ${status}` : (outcome ?? String(name));
  const words = outcome === 'placed' ? end : `${end}, ${mayHaveBeenPlaced ? 'may have been' : 'not'} placed`;
  return { words, mayHaveBeenPlaced, ...(outcome === 'error' && status !== undefined && { status }) };
}

interface Globals {
  createOrderClient: typeof createOrderClient;
  createJsonpClient: typeof createJsonpClient;
}

/** A client of this package in a page. */
export function inPage(page: Page, transport: 'fetch' | 'JSONP'): Client {
  return async (baseUrl, limit) => {
    const ended = await page.evaluate(
      async ({ baseUrl, accessToken, order, transport, milliseconds }) => {
        const { createOrderClient, createJsonpClient } = window as unknown as Globals;
        const create = transport === 'JSONP' ? createJsonpClient : createOrderClient;
        const signal = AbortSignal.timeout(milliseconds);
        const end = await create({ accessToken, baseUrl })
          .placeOrder(order, { signal })
          .catch((error: unknown) => error as OrderError);
        const { outcome, name, status, mayHaveBeenPlaced } = end as Ended;
        return { outcome, name, status, mayHaveBeenPlaced };
      },
      { baseUrl, accessToken: TOKEN, order, transport, milliseconds: limit * 1000 },
    );
    return saidOf(ended as Ended);
  };
}

const CURL_EXITS: Readonly<Record<string, string>> = {
  18: 'only part of the answer',
  28: 'time limit',
  52: 'empty reply',
  56: 'connection reset',
};

const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** Missing on a machine without curl. */
export const byCurl: Client | undefined = hasCurl
  ? async (baseUrl, limit) => {
      const headers = [`Authorization: Bearer ${TOKEN}`, 'Content-Type: application/json'];
      const { code, stdout } = await ran('curl', [
        ...['--silent', '--max-time', String(limit), '--write-out', '\n%{http_code}'],
        ...headers.flatMap((header) => ['--header', header]),
        ...['--data', JSON.stringify(order), `${baseUrl}/orders`],
      ]);
      const [, body = '', status = ''] = /^([^]*)\n(\d+)$/.exec(stdout) ?? [];
      const end = code === 0 ? '' : ` (exit ${code}, ${CURL_EXITS[code] ?? 'another'})`;
      return { words: `${status === '000' ? 'no answer' : `${status} ${kindOf(body)}`}${end}` };
    }
  : undefined;

const PYTHON = `
import json, sys, requests
url, token, order, limit = sys.argv[1:]
try:
    headers = {'Authorization': 'Bearer ' + token}
    answer = requests.post(url, json=json.loads(order), headers=headers, timeout=(60, float(limit)))
    print(answer.status_code, answer.text)
except requests.RequestException as error:
    # Within a body, a time limit is a ConnectionError that says so.
    print('ReadTimeout' if 'timed out' in str(error) else type(error).__name__)
`;

/**
 * requests, whose urllib3 compares the length of a body with what was announced since its version 2.
 *
 * @returns undefined on a machine that does not have it
 */
export function byRequests(major: 1 | 2): Client | undefined {
  const python = pythonWith(`import requests, urllib3; assert urllib3.__version__[0] == '${major}'`);
  if (python === undefined) return undefined;
  return async (baseUrl, limit) => {
    const { code, stdout } = await ran(python, [
      ...['-c', PYTHON, `${baseUrl}/orders`, TOKEN, JSON.stringify(order), String(limit)],
    ]);
    if (code !== 0) throw new Error(`expected requests to end, received exit code ${code}`);
    const [, status, body = ''] = /^(\d+) ([^]*)$/.exec(stdout) ?? [];
    return { words: status === undefined ? `raises ${stdout.trim()}` : `${status} ${kindOf(body.trim())}` };
  };
}

/** What came as a body. */
function kindOf(body: string): string {
  if (body.startsWith('<')) return 'HTML';
  try {
    return Array.isArray(JSON.parse(body)) ? 'results' : 'error';
  } catch {
    return body === '' ? 'without body' : 'broken JSON';
  }
}

function ran(program: string, args: readonly string[]): Promise<{ code: number; stdout: string }> {
  return new Promise((resolve) => {
    execFile(program, args, (error, stdout) => {
      resolve({ code: error ? Number(error.code) : 0, stdout });
    });
  });
}
