/** Serves the files of a folder as any server of static files does: by their types, and with `404.html` for what is not there. */
import { readFileSync, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** @param base the path of the folder, with a slash at its end */
export function staticFiles(folder: string, base: string): RequestListener {
  return ({ url = '' }, response) => {
    const [asked = ''] = url.split('?');
    const inside = asked.startsWith(base) ? asked.slice(base.length) : '404.html';
    const file = join(folder, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
    const found = isFile(file);
    const shown = found ? file : join(folder, '404.html');
    const type = TYPES[extname(shown)] ?? 'application/octet-stream';
    response
      .writeHead(found ? 200 : 404, { 'content-type': type })
      .end(isFile(shown) ? readFileSync(shown) : undefined);
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
