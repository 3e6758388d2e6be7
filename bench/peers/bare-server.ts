/** What node:http alone does: reads the body, parses it, and answers one of two texts. */
import { createServer } from 'node:http';

const PLACED =
  '[{"Message":"Sent order: Buy 10 ARNA @ 1.00 Limit","OrderID":"286166192","OrderStatus":"Ok"}]';
const REFUSED = '{"Message":"LimitPrice is missing.","StatusCode":400}';

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const order = JSON.parse(Buffer.concat(chunks).toString()) as { LimitPrice?: string };
    const body = order.LimitPrice === undefined ? REFUSED : PLACED;
    response.writeHead(body === PLACED ? 200 : 400, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
