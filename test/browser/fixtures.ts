/**
 * What the browser tests share: a real Chromium, the mock, and pages of another origin that carry our code as an old page
 * would: one script that leaves its names in `window`.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type * as jsonp from '../../src/client/order/jsonp.ts';
import type { Order, Validation } from '../../src/client/index.ts';
import { launchBrowser } from '../launch-browser.ts';
import { listening } from '../listening.ts';
import { formatLogEntry, startMock, type Mock } from '../../src/mock/index.ts';

export const TOKEN = 'marked-secret+/token=';

export const order = {
  AccountKey: '998877665',
  AssetType: 'FX',
  Symbol: 'USDJPY',
  TradeAction: 'Buy',
  Quantity: '20000',
  OrderType: 'Limit',
  LimitPrice: '1',
  Duration: 'GTC',
} as const satisfies Order;

/** What a page of ours has in `window`. */
export interface PageGlobals {
  createJsonpClient: typeof jsonp.createJsonpClient;
  validation: Validation;
  /** Errors that reached the page. */
  pageErrors: string[];
}

/** Modules as one script, as an old page loads them; their exports become names in `window`. */
async function scriptOf(sources: readonly string[]): Promise<string> {
  const contents = sources.map(
    (source, index) =>
      `import * as _${index} from ${JSON.stringify(source)}; Object.assign(window, _${index});`,
  );
  const { outputFiles } = await build({
    stdin: {
      contents: contents.join('\n'),
      resolveDir: `${import.meta.dirname}/../..`,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on a free port of loopback. */
export async function serveOn(handler: Handler): Promise<{ url: string; close(): void }> {
  const server = createServer(handler);
  return {
    url: await listening(server),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What a scripted server got. */
export interface Got {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly callback: string;
  readonly response: ServerResponse;
}

type Said = string | { readonly status: number; readonly body: string; readonly type: string };

/** A server that answers by the first part of the path as it is told, and says nothing else with status 404. */
export function scripted(): {
  readonly url: string;
  answer(path: string, respond: (got: Got) => Said | Promise<Said>, type?: string): void;
  requestsOf(path: string): Got[];
} {
  const answers = new Map<string, { respond: (got: Got) => Said | Promise<Said>; type: string }>();
  const requests = new Map<string, Got[]>();
  let server: { url: string; close(): void };
  const requestsOf = (path: string) => {
    const known = requests.get(path) ?? [];
    requests.set(path, known);
    return known;
  };
  beforeAll(async () => {
    server = await serveOn((request, response) => {
      const url = new URL(request.url ?? '', server.url);
      const path = url.pathname.split('/')[1] ?? '';
      const { method = '', headers } = request;
      const got = { method, url, headers, response, callback: url.searchParams.get('callback') ?? '' };
      requestsOf(path).push(got);
      const { respond, type } = answers.get(path) ?? {
        respond: () => ({ status: 404, body: '', type: 'text/html' }),
        type: '',
      };
      void Promise.resolve(respond(got)).then((said) => {
        const {
          status,
          body,
          type: mediaType,
        } = typeof said === 'string' ? { status: 200, body: said, type } : said;
        response.writeHead(status, { 'content-type': mediaType }).end(body);
      });
    });
  });
  afterAll(() => {
    server.close();
  });
  return {
    get url() {
      return server.url;
    },
    answer: (path, respond, type = 'text/javascript') => answers.set(path, { respond, type }),
    requestsOf,
  };
}

export interface World {
  readonly mock: Mock;
  /** `http://127.0.0.1:4010/v2`, the base URL of the mock. */
  readonly baseUrl: string;
  /** The lines of the mock's log. */
  readonly log: string[];
  /** Opens a page of another origin that carries the modules. It closes with the test, unless it is kept for others. */
  open(options?: {
    head?: string;
    headers?: Readonly<Record<string, string>>;
    keep?: boolean;
  }): Promise<Page>;
  readonly context: BrowserContext;
}

/**
 * A browser, a mock and a server of pages for the tests of a file.
 *
 * @param modules what the pages carry in their script
 * @param files scripts that are there for them as they are, at `/file-0.js` and so on
 */
export function world(modules: readonly string[], files: readonly string[] = []): World {
  let browser: Browser;
  let pages: { url: string; close(): void };
  const made = { log: [] as string[] } as { -readonly [Key in keyof World]: World[Key] };
  const kept = new Set<Page>();
  const contents = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();

  made.open = async ({ head = '', headers = {}, keep = false } = {}) => {
    const path = `/page-${contents.size}`;
    const catching = `<script nonce="page">pageErrors = [];
      onerror = function (message) { pageErrors.push(message); };
      onunhandledrejection = function (event) { pageErrors.push(String(event.reason)); };</script>`;
    contents.set(path, {
      html: `<!doctype html><title>t</title>${catching}<script src="/modules.js"></script>${head}`,
      headers,
    });
    const page = await made.context.newPage();
    await page.goto(pages.url + path);
    if (keep) kept.add(page);
    return page;
  };

  beforeAll(async () => {
    const texts = new Map([['/modules.js', await scriptOf(modules)]]);
    for (const [index, file] of files.entries()) texts.set(`/file-${index}.js`, readFileSync(file, 'utf8'));
    made.mock = await startMock({ port: 0, log: (entry) => made.log.push(formatLogEntry(entry)) });
    made.baseUrl = `${made.mock.url}/v2`;
    pages = await serveOn(({ url = '' }, response) => {
      const text = texts.get(url);
      const content = contents.get(url);
      if (text !== undefined) response.setHeader('content-type', 'text/javascript').end(text);
      else if (content)
        response.writeHead(200, { 'content-type': 'text/html', ...content.headers }).end(content.html);
      else response.writeHead(404).end();
    });
    browser = await launchBrowser();
    made.context = await browser.newContext();
  });
  afterEach(async () => {
    const closing = made.context.pages().filter((page) => !kept.has(page));
    await Promise.all(closing.map((page) => page.close()));
  });
  afterAll(async () => {
    await browser.close();
    pages.close();
    await made.mock.close();
  });
  return made;
}

/** How a call of our function ended, as a value that can leave the page. */
export interface Ended {
  readonly outcome?: string;
  readonly mayHaveBeenPlaced?: boolean;
  readonly status?: number;
  readonly results?: unknown;
  readonly error?: unknown;
  readonly name?: string;
  readonly message?: string;
  readonly cause?: string;
  readonly faults?: unknown;
}

export interface Placing {
  readonly baseUrl: string;
  readonly order?: unknown;
  readonly timeout?: number;
  readonly nonce?: string;
  /** Aborts after as many milliseconds; 0 for before. */
  readonly abortAfter?: number;
}

/** Places an order by our function in the page. */
export async function place(page: Page, placing: Placing): Promise<Ended> {
  return page.evaluate(
    async ({ baseUrl, order, timeout, nonce, abortAfter, accessToken }) => {
      const { createJsonpClient } = window as unknown as PageGlobals;
      const client = createJsonpClient({
        accessToken,
        baseUrl,
        ...(timeout !== undefined && { timeout }),
        ...(nonce !== undefined && { nonce }),
      });
      const controller = new AbortController();
      if (abortAfter === 0) controller.abort(new Error('the user left'));
      else if (abortAfter !== undefined)
        setTimeout(() => {
          controller.abort(new Error('the user left'));
        }, abortAfter);
      try {
        return await client.placeOrder(order as Order, { signal: controller.signal });
      } catch (error) {
        const { name, message, cause, ...rest } = error as Error;
        return {
          ...rest,
          name,
          message,
          ...(cause instanceof Error && { cause: `${cause.name}: ${cause.message}` }),
        };
      }
    },
    { order, ...placing, accessToken: TOKEN },
  );
}

/** What our function left in the page; waits until what is under way has ended. */
export async function leftIn(page: Page): Promise<{ names: string[]; html: string; errors: string[] }> {
  return page.evaluate(() => ({
    names: Object.getOwnPropertyNames(window).filter((name) => name.startsWith('orderResult_')),
    html: document.documentElement.outerHTML,
    errors: (window as unknown as PageGlobals).pageErrors,
  }));
}
