/** Serves the files of a folder under a path, for the `handle` of a mock: the docs of `npm start`. */
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.yaml': 'application/yaml',
};

/** @param path without a slash at its end; a folder answers with its `index.html`, what is not there with the `404.html` of the whole */
export function staticFiles(
  folder: string,
  path: string,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return ({ method, url = '' }, response) => {
    const [asked = ''] = url.split('?');
    if ((method !== 'GET' && method !== 'HEAD') || (asked !== path && !asked.startsWith(`${path}/`)))
      return false;
    if (asked === path) {
      response.writeHead(308, { location: `${path}/` }).end();
      return true;
    }
    const found = fileOf(folder, asked.slice(path.length));
    const file = found ?? join(folder, '404.html');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'x-content-type-options': 'nosniff' };
    readFile(file).then(
      (bytes) => response.writeHead(found === undefined ? 404 : 200, headers).end(bytes),
      () => response.writeHead(404).end(),
    );
    return true;
  };
}

/**
 * Answers for such a folder until its files are made: that they will be, with a page that loads again by itself, or that they could not be.
 *
 * @param made rejects where they could not be
 */
export function untilMade(
  path: string,
  made: Promise<unknown>,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  let state: 'waits' | 'made' | 'failed' = 'waits';
  made.then(
    () => (state = 'made'),
    () => (state = 'failed'),
  );
  return ({ url = '' }, response) => {
    const [asked = ''] = url.split('?');
    if (state === 'made' || (asked !== path && !asked.startsWith(`${path}/`))) return false;
    const type = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
    if (state === 'failed')
      response.writeHead(500, type).end('The docs were not rendered: run `npm run docs` to see why.\n');
    else
      response
        .writeHead(503, { ...type, 'retry-after': '3', refresh: '3' })
        .end('The docs are being rendered. This page loads again by itself.\n');
    return true;
  };
}

function fileOf(folder: string, asked: string): string | undefined {
  const file = normalize(join(folder, asked.endsWith('/') ? `${asked}index.html` : asked));
  const inside = file.startsWith(normalize(folder + sep));
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
