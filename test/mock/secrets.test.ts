import { expect, test } from 'vitest';
import { createMock, formatLogEntry, startMock } from '../../src/mock/index.ts';
import { limitOrder } from './fixtures.ts';
import { sendRaw } from './raw.ts';

/** Found in no output, in whatever part of it: one that looks like a token, and one that looks like a word. */
const MARKS = ['Zm9vbWFya2Vk', 'correcthorse'];

const order = JSON.stringify(limitOrder);
const illegal = JSON.stringify({ ...limitOrder, Quantity: 'x' });
const query = (more: Record<string, string>) =>
  new URLSearchParams({ data: order, callback: 'f', ...more }).toString();

/** Requests that carry the mark where a token belongs, and where none belongs. */
const requests = (
  MARK: string,
): readonly [name: string, head: string, headers: string[], body?: string][] => [
  ['header', 'POST /v2/orders', [`Authorization: Bearer ${MARK}`], order],
  ['header, refused', 'POST /v2/orders', [`Authorization: Bearer ${MARK}`], illegal],
  ['header of another scheme', 'POST /v2/orders', [`Authorization: Basic ${MARK}`], order],
  ['header without a scheme', 'POST /v2/orders', [`Authorization: ${MARK}`], order],
  [
    'two headers',
    'POST /v2/orders',
    [`Authorization: Bearer ${MARK}`, `Authorization: Bearer ${MARK}`],
    order,
  ],
  [
    'a header that has the same value',
    'POST /v2/orders',
    [`Content-Type: ${MARK}`, `Authorization: Bearer ${MARK}`],
    order,
  ],
  ['preference as a name', 'POST /v2/orders', ['Authorization: Bearer t', `Prefer: ${MARK}`], order],
  ['preference', 'POST /v2/orders', ['Authorization: Bearer t', `Prefer: example=${MARK}`], order],
  ['media type', 'POST /v2/orders', ['Authorization: Bearer t', `Accept: ${MARK}/${MARK}`], order],
  ['query', `POST /v2/orders?oauth_token=${MARK}`, [], order],
  ['query, refused', `POST /v2/orders?oauth_token=${MARK}`, [], illegal],
  ['query twice', `POST /v2/orders?oauth_token=${MARK}&oauth_token=${MARK}`, [], order],
  ['query with another name', `POST /v2/orders?access_token=${MARK}`, [], order],
  ['query as a name', `POST /v2/orders?${MARK}`, ['Authorization: Bearer t'], illegal],
  ['query that cannot be read', `POST /v2/orders?a=%ff&oauth_token=${MARK}`, [], order],
  ['JSONP', `GET /v2/jsonp/orders/send?${query({ oauth_token: MARK })}`, []],
  [
    'JSONP as callback too',
    `GET /v2/jsonp/orders/send?${query({ oauth_token: MARK, callback: `${MARK}!` })}`,
    [],
  ],
  [
    'JSONP that is too long',
    `GET /v2/jsonp/orders/send?${query({ oauth_token: MARK, x: 'x'.repeat(40_000) })}`,
    [],
  ],
  ['path', `GET /v2/orders/${MARK}`, []],
  ['path of its own', `POST /${MARK}`, [], order],
  ['origin', `POST https://u:${MARK}@h/v2/nowhere`, [], order],
  [
    'body as a value',
    'POST /v2/orders',
    [`Authorization: Bearer ${MARK}`],
    order.replace('"1.00"', `"${MARK}"`),
  ],
  [
    'body as a name',
    'POST /v2/orders',
    [`Authorization: Bearer ${MARK}`],
    order.replace('"Symbol"', `"${MARK}"`),
  ],
  [
    'body as one name more',
    'POST /v2/orders',
    [`Authorization: Bearer ${MARK}`],
    order.replace('{', `{"${MARK}":1,`),
  ],
  ['body as a name twice', 'POST /v2/orders', ['Authorization: Bearer t'], `{"${MARK}":1,"${MARK}":2}`],
  ['body that is not JSON', 'POST /v2/orders', [`Authorization: Bearer ${MARK}`], `{"AccountKey":${MARK}`],
  ['method', `${MARK} /v2/orders`, []],
  ['method on a path', `FOO /${MARK}`, []],
  ['broken header', 'POST /v2/orders', [`Authorization: Bearer ${MARK}`, `: ${MARK}`], order],
];

/** Where the one who sent the mark gets it back: it is not known to be a token there. */
const echoed = new Set(['body as a name twice', 'method']);

test.each(MARKS)(
  '%s appears in no log, wherever it stands, and in no answer where it is known to be a token',
  async (mark) => {
    const log: string[] = [];
    const mock = await startMock({
      port: 0,
      // The digits of a time may be those of an account.
      log: (entry) => log.push(formatLogEntry(entry), JSON.stringify({ ...entry, ms: 0 })),
    });
    for (const [name, head, headers, body = ''] of requests(mark)) {
      const type = headers.some((field) => field.startsWith('Content-Type'))
        ? []
        : ['Content-Type: application/json'];
      const fields = [...headers, ...type, `Content-Length: ${Buffer.byteLength(body)}`];
      const lines = log.length;
      const { responses } = await sendRaw(mock.url, [`${head} HTTP/1.1`, ...fields, '', body].join('\r\n'), {
        responses: 1,
      });
      expect(responses, name).toHaveLength(1);
      expect(log.length, name).toBe(lines + 2);
      expect(log.slice(lines).join('\n'), name).not.toContain(mark);
      if (!echoed.has(name)) expect(JSON.stringify(responses), name).not.toContain(mark);
    }
    await mock.close();
    expect(log.join('\n')).not.toMatch(/[\w…]\?|oauth_token=|123456/);
  },
);

test('the log shows the words of the document, and those that were mistyped', async () => {
  const log: string[] = [];
  const mock = createMock({ log: ({ method, path }) => log.push(`${method} ${path}`) });
  const send = (method: string, path: string) =>
    mock.fetch(new Request(`http://localhost${path}`, { method }));
  await send('POST', '/v3/order');
  await send('GET', '/v2/josnp/orderz/senf');
  await send('correcthorse', '/v2/correcthorse/Orders');
  expect(log).toEqual(['POST /v3/order', 'GET /v2/josnp/orderz/senf', '… /v2/…/Orders']);
});
