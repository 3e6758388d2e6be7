/** What a proxy of node:http alone does: one connection to the target for each of a client, every byte passed on, nothing looked at. */
import { Agent, createServer, request as ask } from 'node:http';
import type { Socket } from 'node:net';

const [, , port, target = ''] = process.argv;
const { hostname, port: to } = new URL(target);
const agents = new WeakMap<Socket, Agent>();

createServer((request, response) => {
  const { socket, method, url: path, rawHeaders: headers } = request;
  const agent = agents.get(socket) ?? new Agent({ keepAlive: true, maxSockets: 1 });
  agents.set(socket, agent);
  const upstream = ask({ host: hostname, port: to, method, path, headers, agent, setHost: false });
  upstream.once('response', (incoming) => {
    response.writeHead(incoming.statusCode ?? 0, incoming.statusMessage, incoming.rawHeaders);
    incoming.pipe(response);
  });
  request.pipe(upstream);
}).listen(Number(port), '127.0.0.1');
