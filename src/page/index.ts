/**
 * The face of the room: the example page, for the `handle` of a mock. Orders go from the page to the mock that serves it, and
 * nowhere else.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ContractDocument } from '../contract/index.ts';
import { recorder } from './recorder.ts';

/** Where the page fetches what its own orders looked like on the wire. */
const EXCHANGES = 'GET /exchanges';

/**
 * Serves the page at `/`, and the recorded exchanges of the page to itself; leaves every other request to the mock.
 *
 * @param document the contract's document; it says which headers and parameters carry a token, which is masked before it is recorded
 * @param withDocs whether the docs are served beside the page, at `/docs/`; the page then links to them
 */
export function examplePage(
  document: ContractDocument,
  withDocs = false,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const { record, recorded } = recorder(document);
  let page: Promise<string> | undefined;

  return (request, response) => {
    const [asked] = `${request.method} ${request.url}`.split('?', 1);
    // Another site may send requests here, but they are not recorded, and it cannot read the recorded ones.
    const own = request.headers['sec-fetch-site'] === 'same-origin';
    const forPage = asked === 'GET /' || (asked === EXCHANGES && own);
    if (own && !forPage) record(request, response);
    if (!forPage) return false;
    if (asked === 'GET /')
      (page ??= readPage().then((html) => (withDocs ? html.replace(' hidden>', '>') : html))).then(
        (html) => response.writeHead(200, headersOf(html)).end(html),
        (error: unknown) => {
          response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
          response.end(`expected the example page, received ${String(error)}\n`);
        },
      );
    else {
      response.writeHead(200, {
        'content-type': 'application/json',
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      });
      response.end(JSON.stringify(recorded(request.headers.host)));
    }
    return true;
  };
}

/** In the package the page is built already; in the repository it is built here, when it is first asked for. */
async function readPage(): Promise<string> {
  if (!import.meta.url.endsWith('.ts')) return readFile(new URL('example.html', import.meta.url), 'utf8');
  const build: unknown = await import(new URL('build.ts', import.meta.url).href);
  return (build as { buildPage(): Promise<string> }).buildPage();
}

/** Allows only the script and the style in the page, and scripts and requests to its own origin. */
function headersOf(html: string): Record<string, string> {
  const hash = (element: string) => {
    const start = html.indexOf(`<${element}>`) + `<${element}>`.length;
    const text = html.slice(start, html.indexOf(`</${element}>`));
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  };
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hash('script')}`,
    `style-src ${hash('style')}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': policy.join('; '),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
