/** Orders in XML, and answers in it: the same values as in JSON, and refused where they are not. */
import { createServer } from 'node:http';
import fc from '../fast-check.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  createOrderClient,
  type Format,
  type Order,
  type OrderClient,
  type OrderError,
  type OrderResult,
  type RequestError,
} from '../../src/client/index.ts';
import { validation } from '../../src/client/validation.ts';
import { namespace, xml, xmlCodec, xmlInNamespace } from '../../src/client/xml.ts';
import { readExchanges } from '../../src/codegen/examples.ts';
import { startMock } from '../../src/mock/index.ts';
import { anyOrder, anyResults } from '../wire/xml-orders.ts';
import { answer, failed, ok, order, recorded, thrown, TOKEN } from './fixtures.ts';
import { listening } from '../listening.ts';

const TYPE = 'application/xml; charset=utf-8';
const placed = xmlCodec('OrderResults').encode([ok as OrderResult]);
const inXml = (body: string, status = 200, type = TYPE) =>
  recorded(() => answer(body, status, type), { xml }).client as OrderClient<Format>;

function recordedXml(respond: () => Response = () => answer(placed, 200, TYPE), options: object = {}) {
  const all = recorded(respond, { xml, ...options });
  return { ...all, client: all.client as OrderClient<Format> };
}

describe('what is sent', () => {
  test('an order is posted once as XML, which is asked for too', async () => {
    const { client, requests, sent } = recordedXml();
    await client.placeOrder(order, { format: 'xml' });
    expect(requests).toHaveLength(1);
    const { headers, body, request } = sent();
    expect(headers.get('content-type')).toBe('application/xml');
    expect(headers.get('accept')).toBe('application/xml');
    expect(headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
    expect(request.redirect).toBe('manual');
    expect(body).toMatch(/^<Order><AccountKey>987654321<\/AccountKey>.*<\/Order>$/);
    expect(xmlCodec('Order').decode(body)).toEqual({ ok: true, value: order });
  });

  test('in the namespace of the vendor where the client is made so', async () => {
    const { client, sent } = recordedXml(undefined, { xml: xmlInNamespace });
    await client.placeOrder(order, { format: 'xml' });
    expect(sent().body).toContain(`<Order xmlns="${namespace}"><AccountKey>987654321</AccountKey>`);
  });

  test('a generic call does the same', async () => {
    const { client, sent } = recordedXml();
    const { data } = await client.POST('/orders', { body: order, format: 'xml' });
    expect(data).toEqual([ok]);
    expect(sent().body).toMatch(/^<Order>/);
    expect(sent().headers.get('content-type')).toBe('application/xml');
  });

  test('without a format, or with json, it is JSON as before', async () => {
    const { client, requests } = recordedXml();
    await client.placeOrder(order);
    await client.placeOrder(order, { format: 'json' });
    for (const { body, headers } of requests) {
      expect(JSON.parse(body)).toEqual(order);
      expect(headers.get('content-type')).toBe('application/json');
      expect(headers.get('accept')).toBe('application/json');
    }
  });

  test('the format of the call overrides headers of the client, and headers of the call override the format', async () => {
    const { client, requests } = recordedXml(undefined, {
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Team': 'desk' },
    });
    await client.placeOrder(order, { format: 'xml' });
    await client.placeOrder(order, { format: 'xml', headers: { 'Content-Type': TYPE } });
    expect(requests.map(({ headers }) => headers.get('content-type'))).toEqual(['application/xml', TYPE]);
    expect(requests.map(({ headers }) => headers.get('accept'))).toEqual([
      'application/xml',
      'application/xml',
    ]);
    expect(requests.map(({ headers }) => headers.get('x-team'))).toEqual(['desk', 'desk']);
  });

  test('any legal order arrives as the one that was placed', async () => {
    await fc.assert(
      fc.asyncProperty(anyOrder, anyResults, async (anyone, results) => {
        const answered = xmlCodec('OrderResults').encode(results as never);
        const { client, sent } = recordedXml(() => answer(answered, 200, TYPE), { validation });
        const { data } = await client.POST('/orders', { body: anyone as Order, format: 'xml' });
        expect(data).toEqual(results);
        expect(xmlCodec('Order').decode(sent().body)).toEqual({ ok: true, value: anyone });
      }),
      { seed: 4711, numRuns: 100 },
    );
  });
});

test('headers in a Headers object are sent too, and a request without a body has no Content-Type', async () => {
  const { client, sent } = recordedXml();
  const headers = new Headers({ 'X-Call': 'b' });
  await client.placeOrder(order, { format: 'xml', headers });
  expect(sent().headers.get('x-call')).toBe('b');
  const { headers: set } = xml.request('POST', '/orders', { format: 'xml' }) as { headers: object };
  expect(set).toEqual({ Accept: 'application/xml' });
});

describe('nothing is sent', () => {
  test('without the codec; the error says what to import', async () => {
    const { client, requests } = recorded();
    const error = await thrown(client.placeOrder(order, { format: 'xml' } as never));
    expect(error).toMatchObject({ name: 'OrderNotSentError', mayHaveBeenPlaced: false });
    expect((error as Error).message).toBe(
      'Expected a client that was made with xml, received format xml. Nothing was sent: mend it, then send it.',
    );
    expect(requests).toEqual([]);
  });

  test('in an unknown format', async () => {
    const { client, requests } = recordedXml();
    const error = await thrown(client.placeOrder(order, { format: 'yaml' as 'xml' }));
    expect((error as Error).message).toContain('Expected format json or xml, received yaml.');
    expect(requests).toEqual([]);
  });

  test('by an operation that the contract does not have in XML', async () => {
    const { client, requests } = recordedXml();
    const query = { data: order, callback: 'cb' };
    const error = await thrown(client.GET('/jsonp/orders/send', { params: { query }, format: 'xml' }));
    expect(error).toMatchObject({ name: 'RequestError' });
    expect((error as Error).message).toContain(
      'an operation that the contract has in XML, received GET /jsonp/orders/send',
    );
    expect(requests).toEqual([]);
  });

  test.each<[string, object, string, string]>([
    ['a control character', { Symbol: 'AR\u0000NA' }, '/Symbol', 'U+0000'],
    ['half a surrogate pair', { Route: 'x\ud800' }, '/Route', 'U+D800'],
    [
      'a number that is not finite',
      { AdvancedOptions: { TrailingStop: { ByPoints: true, Value: NaN } } },
      '/AdvancedOptions/TrailingStop/Value',
      'NaN',
    ],
    ['a circle', circle(), '', 'a circle'],
  ])('where XML cannot carry it: %s', async (_name, change, pointer, received) => {
    const { client, requests } = recordedXml();
    const error = (await thrown(
      client.POST('/orders', { body: { ...order, ...change }, format: 'xml' }),
    )) as RequestError;
    expect(error).toMatchObject({
      name: 'RequestError',
      mayHaveBeenSent: false,
      faults: [{ where: 'request.body', rule: 'xml' }],
    });
    expect(error.faults?.[0]?.pointer).toContain(pointer);
    expect(error.message).toContain(`at request.body${pointer}`);
    expect(error.message).toContain(received);
    expect(requests).toEqual([]);
  });

  test('where the value is not an order at all', async () => {
    const { client, requests } = recordedXml();
    const error = await thrown(client.POST('/orders', { body: [] as never, format: 'xml' }));
    expect((error as RequestError).faults).toEqual([
      {
        where: 'request.body',
        pointer: '',
        rule: 'xml',
        expected: 'no array, as the schema has none there',
        received: 'an array',
      },
    ]);
    expect(requests).toEqual([]);
  });

  test('where the contract forbids it', async () => {
    const { client, requests } = recordedXml(undefined, { validation });
    const error = await thrown(client.placeOrder({ ...order, Quantity: '1e3' }, { format: 'xml' }));
    expect(error).toMatchObject({
      name: 'OrderNotSentError',
      faults: [{ pointer: '/Quantity', rule: 'pattern' }],
    });
    expect(requests).toEqual([]);
  });
});

describe('an answer in XML has the value that it would have in JSON', () => {
  test.each<[string, unknown, number, 'OrderResults' | 'Error']>([
    ['placed', [ok], 200, 'OrderResults'],
    ['rejected', [ok, { ...failed, StatusCode: 7 }], 200, 'OrderResults'],
    ['rejected without a reason', [{ ...failed, Message: null }], 200, 'OrderResults'],
    ['an error', { Message: 'Invalid account.', StatusCode: 400 }, 400, 'Error'],
    ['an error of a range', { Message: 'Later.', StatusCode: 503 }, 503, 'Error'],
  ])('%s', async (_name, value, status, schema) => {
    const text = xmlCodec(schema).encode(value as never);
    for (const options of [{}, { validation }]) {
      const asXml = recordedXml(() => answer(text, status, TYPE), options).client;
      const asJson = recordedXml(() => answer(value, status), options).client;
      const { response: _, ...one } = await asXml.placeOrder(order, { format: 'xml' });
      const { response: __, ...other } = await asJson.placeOrder(order);
      expect(one).toEqual(other);
    }
  });

  test.each([
    'application/xml',
    'text/xml; charset=utf-8',
    'APPLICATION/XML',
    'application/problem+xml ; a=b',
  ])('as %s', async (type) => {
    expect(await inXml(placed, 200, type).placeOrder(order, { format: 'xml' })).toMatchObject({
      outcome: 'placed',
      results: [ok],
    });
  });

  test('even if JSON was asked for, where the client has the codec', async () => {
    expect(await inXml(placed).placeOrder(order)).toMatchObject({ outcome: 'placed', results: [ok] });
  });

  test('JSON in answer to XML is read as JSON', async () => {
    const { client } = recordedXml(() => answer([ok]));
    expect(await client.placeOrder(order, { format: 'xml' })).toMatchObject({
      outcome: 'placed',
      results: [ok],
    });
  });

  test('status 403 is an error with its HTML', async () => {
    const html = '<html><body>Quota Exceeded</body></html>';
    const { client } = recordedXml(() => answer(html, 403, 'text/html'), { validation });
    expect(await client.placeOrder(order, { format: 'xml' })).toMatchObject({
      outcome: 'error',
      status: 403,
      error: html,
    });
  });

  test('and XML with status 403 is an error with its message', async () => {
    const error = { Message: 'Forbidden', StatusCode: 403 };
    expect(
      await inXml(xmlCodec('Error').encode(error), 403).placeOrder(order, { format: 'xml' }),
    ).toMatchObject({
      outcome: 'error',
      status: 403,
      error,
    });
  });

  test('text that was asked for comes as it is', async () => {
    const { data } = await inXml(placed).POST('/orders', { body: order, format: 'xml', parseAs: 'text' });
    expect(data).toBe(placed);
  });
});

describe('an answer that the contract does not have leaves the order unconfirmed', () => {
  test.each<[string, string, RegExp, number?, string?]>([
    [
      'a member twice',
      placed.replace('<OrderID>', '<OrderID>1</OrderID><OrderID>'),
      /at response\.body\/0\/OrderID \(duplicate-member\), line 1, column \d+, received /,
    ],
    [
      'a document type',
      `<!DOCTYPE a [<!ENTITY b "c">]>${placed}`,
      /\(xml\), line 1, column \d+, received a document type/,
    ],
    ['an entity', placed.replace('Sent', '&sent;'), /\(xml\), line 1/],
    ['nesting', '<a>'.repeat(200) + '</a>'.repeat(200), /\(depth\), line 1/],
    ['half of it', placed.slice(0, 40), /\(xml\), line 1/],
    ['nothing', '', /received 0 characters of application\/xml/],
    ['another root', '<html/>', /\(xml\), line 1/],
    [
      'an error in place of results',
      xmlCodec('Error').encode({ Message: 'No.', StatusCode: 401 }),
      /\(xml\), line 1/,
    ],
    ['JSON that is called XML', JSON.stringify([ok]), /\(xml\), line 1/],
    [
      'XML that is called JSON',
      placed,
      /Expected JSON, received \d+ characters of application\/json/,
      200,
      'application/json',
    ],
    ['XML in a page', placed, /Expected JSON, received \d+ characters of text\/html/, 200, 'text/html'],
    ['a type that names XML in a parameter', placed, /Expected JSON/, 200, 'text/plain; as=application/xml'],
    ['a status that the contract does not have', placed, /Expected JSON/, 201],
    ['an error of another form', '<Error><Reason>No.</Reason></Error>', /Expected an error, or results/, 401],
    [
      'an error twice',
      '<Error><Message>a</Message><Message>b</Message><StatusCode>401</StatusCode></Error>',
      /\(duplicate-member\)/,
      401,
    ],
    ['a page that is called XML', '<html><br></html>', /\(xml\), line 1/, 502],
  ])('%s', async (_name, body, message, status = 200, type = TYPE) => {
    const error = (await thrown(
      inXml(body, status, type).placeOrder(order, { format: 'xml' }),
    )) as OrderError;
    expect(error).toMatchObject({ name: 'OrderUnconfirmedError', mayHaveBeenPlaced: true, status });
    expect(error.message).toMatch(message);
  });

  test('XML that cannot be read, with its text and its fault', async () => {
    const text = placed.replace('<OrderID>', '<OrderID>1</OrderID><OrderID>');
    expect(await thrown(inXml(text).placeOrder(order, { format: 'xml' }))).toMatchObject({
      results: text,
      faults: [{ where: 'response.body', pointer: '/0/OrderID', rule: 'duplicate-member' }],
    });
  });

  test('results that break the contract, with their value', async () => {
    const text = placed.replace('>Ok<', '>Queued<');
    const { client } = recordedXml(() => answer(text, 200, TYPE), { validation });
    expect(await thrown(client.placeOrder(order, { format: 'xml' }))).toMatchObject({
      name: 'OrderUnconfirmedError',
      results: [{ ...ok, OrderStatus: 'Queued' }],
      faults: [{ where: 'response.body', pointer: '/0/OrderStatus', rule: 'enum' }],
    });
  });

  test('XML, where the client has no codec', async () => {
    const { client } = recorded(() => answer(placed, 200, TYPE));
    const error = (await thrown(client.placeOrder(order))) as OrderError;
    expect(error.name).toBe('OrderUnconfirmedError');
    expect(error.message).toContain('Expected JSON, received');
  });

  test('XML in answer to JSONP', async () => {
    const query = { data: order, callback: 'cb' };
    expect(await thrown(inXml(placed).GET('/jsonp/orders/send', { params: { query } }))).toMatchObject({
      name: 'RequestError',
    });
  });
});

test('no error shows the account key or the token', async () => {
  const echo = xmlCodec('Order').encode(order);
  for (const body of [
    echo,
    `${echo}<`,
    placed.replace('Sent', `<AccountKey>${order.AccountKey}</AccountKey>`),
  ]) {
    const error = (await thrown(inXml(body).placeOrder(order, { format: 'xml' }))) as OrderError;
    expect(error.message).not.toContain(order.AccountKey);
    expect(JSON.stringify(error.faults)).not.toContain(order.AccountKey);
    expect(error.message).not.toContain(TOKEN);
  }
});

describe('the codec for XML that does not go through the client', () => {
  test('reads what it writes', () => {
    const codec = xmlCodec('Order');
    expect(codec.decode(codec.encode(order))).toEqual({ ok: true, value: order });
  });

  test('says where a fault is', () => {
    expect(
      xmlCodec('Error').decode('<Error>\n<Message>a</Message>\n<Message>b</Message></Error>'),
    ).toMatchObject({
      ok: false,
      problem: { rule: 'duplicate-member', pointer: '/Message', line: 3 },
    });
  });

  test('knows no other schema', () => {
    expect(() => xmlCodec('Nothing' as 'Order')).toThrow(TypeError);
  });
});

test('over real HTTP, once', async () => {
  const received: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push(
        `${request.method} ${request.url} ${request.headers['content-type']} ${body.slice(0, 7)}`,
      );
      response.setHeader('Content-Type', TYPE).end(placed);
    });
  });
  const baseUrl = `${await listening(server)}/v2`;
  onTestFinished(() => void server.close());
  const client = createOrderClient({ accessToken: TOKEN, baseUrl, validation, xml });
  expect(await client.placeOrder(order, { format: 'xml' })).toMatchObject({
    outcome: 'placed',
    results: [ok],
  });
  expect(received).toEqual(['POST /v2/orders application/xml <Order>']);
});

test('against the mock, every recorded order gets in XML what it gets in JSON', async () => {
  const mock = await startMock({ port: 0 });
  onTestFinished(() => mock.close());
  const client = createOrderClient({
    accessToken: TOKEN,
    baseUrl: `${mock.url}/v2`,
    confirmIds: false,
    validation,
    xml,
  });
  const recorded = (await readExchanges('spec/exchanges')).flatMap(({ operation, exchange: { request } }) =>
    operation === 'placeOrder' && /^\s*\{/.test(String(request.body))
      ? [JSON.parse(String(request.body)) as Order]
      : [],
  );
  expect(recorded.length).toBeGreaterThan(20);
  const outcomes = new Set<string>();
  for (const one of recorded) {
    const { response, ...asXml } = await client.placeOrder(one, { format: 'xml' });
    const { response: _, ...asJson } = await client.placeOrder(one);
    expect(asXml).toEqual(asJson);
    if (asXml.outcome !== 'error') expect(response.headers.get('content-type')).toMatch(/^application\/xml/);
    outcomes.add(asXml.outcome);
  }
  expect([...outcomes].sort()).toEqual(expect.arrayContaining(['placed', 'rejected']));
});

function circle(): object {
  const mine: Record<string, unknown> = {};
  mine['OSOs'] = [{ Type: 'OCO', Orders: [mine] }];
  return mine;
}
