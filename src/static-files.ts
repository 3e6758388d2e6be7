/** Serves the files of a folder under a path, for the `handle` of a mock: the docs of `npm start`. */
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.png': 'image/png',
};

/** @param path without a slash at its end; a folder answers with its `index.html` */
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
    const file = fileOf(folder, asked.slice(path.length));
    if (file === undefined) return false;
    readFile(file).then(
      (bytes) => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(bytes),
      () => response.destroy(),
    );
    return true;
  };
}

function fileOf(folder: string, asked: string): string | undefined {
  const file = normalize(join(folder, asked.endsWith('/') ? `${asked}index.html` : asked));
  const inside = file.startsWith(normalize(folder + sep));
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
