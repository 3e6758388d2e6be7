/**
 * The site as `npm start` shows it: the development server of VitePress renders a page when somebody asks for it, so the first one need not
 * wait for all. It listens on this machine only, tells the process that started it on which port, and ends with that process.
 *
 * @see https://vitejs.dev/config/server-options.html#server-middlewaremode
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { createServer as createVitePress } from 'vitepress';
import { drawReference, gather } from './gather.ts';
import { BESIDE_EXAMPLE as place } from './place.ts';

/** In place of the client of Vite, which would keep a connection to load the page again: nothing here changes. */
const CLIENT = `import './env';
const styles = new Map();
export const createHotContext = () => ({ accept() {}, dispose() {}, on() {}, prune() {} });
export const injectQuery = (url, query) => url.replace(/[?]|$/, '?' + query + '&');
export const removeStyle = (id) => styles.get(id)?.remove();
export const updateStyle = (id, text) => {
  removeStyle(id);
  const style = document.createElement('style');
  style.append(text);
  document.head.append(style);
  styles.set(id, style);
};
`;

process.once('disconnect', () => process.exit());
// A terminal tells both processes to stop; the one that was started there decides.
process.on('SIGINT', () => undefined);

const { folder, texts } = await gather(place);
const vitePress = await createVitePress(folder, {
  middlewareMode: true,
  ws: false,
  hmr: false,
  watch: null,
  warmup: { clientFiles: ['.vitepress/theme/index.ts', 'index.md'] },
  // Whoever reaches the mock may see the docs, by whatever name it is reached.
  allowedHosts: true,
});
// Of files there is nothing to see but what the pages load.
const modules = resolve(import.meta.dirname, '../../node_modules');
vitePress.config.server.fs.allow = [folder, import.meta.dirname, modules];

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    process.stderr.write(`${(error as Error).message}\n`);
    send(response, 'text/plain', `${(error as Error).message}\n`, 500);
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));

let reference: Promise<string> | undefined;

/** A page as Markdown has its plain address; the module that VitePress makes of it has a query. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = '' } = request;
  const path = url.slice(place.base.length);
  if (`${url}/` === place.base) response.writeHead(308, { location: place.base }).end();
  else if (path === '@vite/client') send(response, 'text/javascript', CLIENT);
  // It takes as long as all else, so it is drawn when somebody asks for it.
  else if (path === 'reference.html') send(response, 'text/html', await (reference ??= drawn()));
  else if (Object.hasOwn(texts, path))
    send(response, path.endsWith('.md') ? 'text/markdown' : 'text/plain', texts[path] ?? '');
  else vitePress.middlewares(request, response);
}

function send(response: ServerResponse, type: string, text: string, status = 200): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(text);
}

async function drawn(): Promise<string> {
  const file = join(folder, 'drawn/reference.html');
  await drawReference(file, place);
  return readFile(file, 'utf8');
}
