/** The three ways in which the page sends an order, each with its request to copy for use elsewhere. */
import { createOrderClient, type OrderClient, type OrderClientOptions } from '../../../client/index.ts';
import { createJsonpClient } from '../../../client/order/jsonp.ts';
import { validation } from '../../../client/validation.ts';
import { xml } from '../../../client/xml.ts';
import type { Transport } from '../transport.ts';
import { curlOf, PLACEHOLDER, typescriptOf, type HttpCall } from './programs.ts';

type Order = Parameters<OrderClient['placeOrder']>[0];
type Options = Pick<OrderClientOptions, 'accessToken' | 'fetch'>;

export interface Settings {
  readonly accessToken: string;
  readonly baseUrl: string;
  readonly validate: boolean;
  /** The fault to ask the mock for; empty for none. */
  readonly fault: string;
}

/** Milliseconds after which the page gives up on a mock that never answers. */
const PATIENCE = 10_000;

/** @param filled what is in the form. It may not be an order; the validator decides. */
export function transports(filled: () => unknown, settings: () => Settings): Transport[] {
  const order = () => filled() as Order;
  const own = () => ({ baseUrl: settings().baseUrl, ...(settings().validate && { validation }) });
  // A fault with a number needs quotation marks (RFC 7240 section 2).
  const headers = (): Readonly<Record<string, string>> => {
    const { fault } = settings();
    return fault === '' ? {} : { Prefer: `fault=${fault.includes('=') ? `"${fault}"` : fault}` };
  };
  const signal = () => AbortSignal.timeout(PATIENCE);
  const byFetch = (options: Options) =>
    createOrderClient({ ...own(), ...options, headers: headers() }).placeOrder(order(), { signal: signal() });
  const byXml = (options: Options) =>
    createOrderClient({ ...own(), ...options, headers: headers(), xml }).placeOrder(order(), {
      signal: signal(),
      format: 'xml',
    });
  const byScript = (accessToken: string, change: (script: HTMLScriptElement) => void) =>
    withScript(change, () =>
      createJsonpClient({ ...own(), accessToken, timeout: PATIENCE }).placeOrder(order()),
    );
  const ask = (script: HTMLScriptElement) => {
    const { fault } = settings();
    if (fault !== '') script.src += `&__fault=${encodeURIComponent(fault)}`;
  };

  const typescript = (transport: string) => {
    const { baseUrl, validate, fault } = settings();
    const isScript = transport === 'JSONP';
    const asked = isScript ? {} : headers();
    const { imports, code } = typescriptOf({ transport, baseUrl, order: order(), validate, headers: asked });
    const notes =
      isScript && fault !== ''
        ? [
            `// This client cannot ask the mock for ${fault}; a Symbol such as "MOCK ${fault.toUpperCase()}" can.`,
          ]
        : [];
    return [...imports, '', ...notes, code, ''].join('\n');
  };

  return [
    {
      name: 'JSON',
      action: 'Send as JSON',
      hint: 'By fetch, as today’s clients do',
      send: () => byFetch(settings()),
      curl: async () => curlOf(await requestOf(byFetch)),
      typescript: () => typescript('JSON'),
    },
    {
      name: 'XML',
      action: 'Send as XML',
      hint: 'By fetch; order and answer in XML',
      send: () => byXml(settings()),
      curl: async () => curlOf(await requestOf(byXml)),
      typescript: () => typescript('XML'),
    },
    {
      name: 'JSONP',
      action: 'Send by JSONP',
      hint: 'By a script element, as old pages do',
      send: () => byScript(settings().accessToken, ask),
      curl: async () => curlOf(await scriptOf((change) => byScript(PLACEHOLDER, change), ask)),
      typescript: () => typescript('JSONP'),
    },
  ];
}

/** What the client would send by fetch; caught before it is sent. */
async function requestOf(place: (options: Options) => Promise<unknown>): Promise<HttpCall> {
  let caught: Request | undefined;
  const catching = (request: Request): Promise<Response> => {
    caught = request;
    return Promise.reject(new Error('caught'));
  };
  const end = await place({ accessToken: PLACEHOLDER, fetch: catching }).catch((error: unknown) => error);
  if (!caught) throw end;
  const { method, url, headers } = caught;
  return { method, url, headers: Object.fromEntries(headers), body: await caught.text() };
}

/** What the client would load as a script; caught before it is loaded. */
async function scriptOf(
  place: (change: (script: HTMLScriptElement) => void) => Promise<unknown>,
  ask: (script: HTMLScriptElement) => void,
): Promise<HttpCall> {
  let url: string | undefined;
  const end = await place((script) => {
    ask(script);
    url = script.src;
    throw new Error('caught');
  }).catch((error: unknown) => error);
  if (url === undefined) throw end;
  return { method: 'GET', url, headers: {}, body: undefined };
}

/** The JSONP client cannot set a parameter for the mock, so the script element gets one when it enters the page. */
async function withScript<T>(change: (script: HTMLScriptElement) => void, run: () => Promise<T>): Promise<T> {
  const root = document.documentElement;
  root.append = (...nodes) => {
    for (const node of nodes) if (node instanceof HTMLScriptElement) change(node);
    Element.prototype.append.apply(root, nodes);
  };
  try {
    return await run();
  } finally {
    Reflect.deleteProperty(root, 'append');
  }
}
