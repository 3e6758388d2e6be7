/** The same order gets the same answer as JSON, as XML and as JSONP. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateOrderResults } from '../../generated/validators.js';
import { bodyCodec } from '../../src/contract/codec.ts';
import { contract, judge, judgeRequest, type Finding } from '../../src/contract/index.ts';
import { startMock, type LogEntry, type Mock } from '../../src/mock/index.ts';
import { decodeJsonp } from '../../src/wire/index.ts';
import { jsonp, limitOrder, limitResult, post, recorded } from './fixtures.ts';

let mock: Mock;
const entries: LogEntry[] = [];
beforeAll(async () => {
  mock = await startMock({ port: 0, log: (entry) => entries.push(entry) });
});
afterAll(() => mock.close());

const XML = { 'content-type': 'application/xml', accept: 'application/xml' };
const placeOrder = contract.document.operations.find(({ id }) => id === 'placeOrder');

/** The codec of the XML that the operation takes, or answers with that status. */
function xml(status?: number) {
  const terms = status === undefined ? placeOrder?.requestBody : placeOrder?.responses[status];
  const schema = terms?.content['application/xml'] ?? 'Error';
  const codec = bodyCodec(contract, 'application/xml', schema);
  if (!codec) throw new Error(`expected a codec for ${schema}, received none`);
  return codec;
}

const asXml = (order: unknown) => xml().encode(order);

async function valueOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!/^(application|text)\/xml; charset=utf-8$/.test(response.headers.get('content-type') ?? ''))
    throw new Error(`expected XML, received ${response.headers.get('content-type')}: ${text}`);
  const decoded = xml(response.status).decode(text);
  if (!decoded.ok) throw new Error(`expected XML that can be read, received ${text}`);
  return decoded.value;
}

/** Status and value of an answer in each transport; in JSONP the status that travels inside. */
async function answers(order: unknown): Promise<[status: number, value: unknown][]> {
  const json = await post(mock.url, order);
  const inXml = await post(mock.url, asXml(order), XML);
  const call = decodeJsonp(await (await jsonp(mock.url, { data: JSON.stringify(order) })).text());
  const inside: unknown = JSON.parse(call.ok ? call.value.text : '');
  const status = (inside as { StatusCode?: number | string }).StatusCode;
  return [
    [json.status, await json.json()],
    [inXml.status, await valueOf(inXml)],
    [Array.isArray(inside) ? 200 : Number(status), inside],
  ];
}

/** The page of the quota has no form in JSONP, and none in XML. */
const orders = recorded
  .filter(({ name }) => /^placeOrder(Jsonp)?\.(?!quota-exceeded)/.test(name))
  .map(({ name, exchange }) => ({ name, order: judge(contract, exchange).request.canonicalBody }));

test('every recorded order is among the cases', () => {
  expect(orders.length).toBeGreaterThan(80);
  expect(orders.filter(({ order }) => typeof order !== 'object')).toEqual([]);
});

test.each(orders)('$name', async ({ order }) => {
  const [json, ...others] = await answers(order);
  expect(others).toEqual([json, json]);
});

describe('in XML', () => {
  test('what the Accept header asks for is what comes back', async () => {
    const send = (accept: string) => post(mock.url, asXml(limitOrder), { ...XML, accept });
    expect(await (await send('application/json')).json()).toEqual(limitResult);
    expect(await (await send('*/*')).json()).toEqual(limitResult);
    expect(await (await send('application/xml;q=0.4, application/json;q=0.5')).json()).toEqual(limitResult);
    expect(await valueOf(await send('application/json;q=0.4, application/xml;q=0.5'))).toEqual(limitResult);
    expect(await valueOf(await send('text/html, application/xml;q=0.1, application/json;q=0'))).toEqual(
      limitResult,
    );
    expect(await valueOf(await post(mock.url, limitOrder, { accept: 'application/xml' }))).toEqual(
      limitResult,
    );
    const byAnotherName = await send('text/xml');
    expect(byAnotherName.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(await valueOf(byAnotherName)).toEqual(limitResult);
    const asked = { prefer: 'example=xml-by-another-name', accept: 'application/xml' };
    const byItsOwn = await post(mock.url, limitOrder, asked);
    expect(byItsOwn.headers.get('content-type')).toBe('application/xml; charset=utf-8');
  });

  test('an order as a person writes it', async () => {
    const text = `<?xml version="1.0" encoding="utf-8"?>
      <!-- by hand -->
      <Order xmlns="http://schemas.example/orders" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        ${Object.entries(limitOrder)
          .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
          .join('\n        ')}
        <AdvancedOptions><TrailingStop xsi:nil="true"/></AdvancedOptions>
      </Order>`;
    expect(await valueOf(await post(mock.url, text, XML))).toMatchObject([{ OrderStatus: 'Ok' }]);
  });

  test('a fault is reported at the same pointer as in JSON, and with its line', () => {
    const { LimitPrice: _, ...order } = limitOrder;
    const whole = {
      ...limitOrder,
      OSOs: [{ Type: 'OCO', Orders: [{ ...limitOrder, TradeAction: 'Hold' }, order] }],
    };
    const findings = (type: string, body: string): readonly Finding[] =>
      judgeRequest(contract, {
        method: 'POST',
        target: '/v2/orders',
        headers: [
          ['authorization', 'Bearer x'],
          ['content-type', type],
        ],
        body,
      }).findings;
    const inJson = findings('application/json', JSON.stringify(whole));
    const inXml = findings('application/xml', asXml(whole).replaceAll('><', '>\n<'));
    expect(inXml.map(({ line: _, ...rest }) => rest)).toEqual(inJson);
    expect(inXml.map(({ pointer, line }) => [pointer, line])).toEqual([
      ['/OSOs/0/Orders/0/TradeAction', 17],
      ['/OSOs/0/Orders/1/LimitPrice', 19],
    ]);
  });

  test.each<[string, string, number, RegExp]>([
    ['a document type', `<!DOCTYPE Order>${asXml(limitOrder)}`, 400, /no document type declaration/],
    ['an entity', asXml(limitOrder).replace('ARNA', '&xxe;'), 400, /a predefined entity/],
    ['another root', '<NewOrder/>', 400, /the root element `Order`/],
    ['text that is not XML', JSON.stringify(limitOrder), 400, /the root element/],
    ['nesting without end', '<a>'.repeat(100_000), 400, /nesting of at most 100 levels/],
  ])('%s is refused, in XML', async (_name, body, status, says) => {
    const response = await post(mock.url, body, XML);
    expect(response.status).toBe(status);
    expect(await valueOf(response)).toMatchObject({ StatusCode: status });
    expect(response.headers.get('mock-finding')).toMatch(says);
    expect(await (await post(mock.url, limitOrder)).json()).toEqual(limitResult);
  });

  test('an element whose name has a meaning in JavaScript is an unknown member', async () => {
    const body = asXml(limitOrder).replace(
      '</Order>',
      '<__proto__><polluted>yes</polluted></__proto__></Order>',
    );
    expect(await valueOf(await post(mock.url, body, XML))).toEqual(limitResult);
    expect(entries.at(-1)).toMatchObject({ verdict: 'deviates' });
    expect('polluted' in {}).toBe(false);
  });

  test('406 and 415 are errors of the contract, in the format that is asked for where there is one', async () => {
    const odd = await post(mock.url, 'a=1', { ...XML, 'content-type': 'text/plain' });
    expect([odd.status, await valueOf(odd)]).toEqual([
      415,
      {
        Message: expect.stringMatching(/application\/json or .*application\/xml/) as unknown,
        StatusCode: 415,
      },
    ]);
    const none = await post(mock.url, asXml(limitOrder), { ...XML, accept: 'image/png' });
    expect([none.status, await none.json()]).toEqual([
      406,
      {
        Message: expect.stringMatching(/application\/json or .*application\/xml/) as unknown,
        StatusCode: 406,
      },
    ]);
  });

  test('a preference is met in XML', async () => {
    const send = (prefer: string) => post(mock.url, asXml(limitOrder), { ...XML, prefer });
    expect(await valueOf(await send('code=503'))).toMatchObject({ StatusCode: 503 });
    expect(await valueOf(await send('code=418'))).toMatchObject({ StatusCode: 418 });
    expect(await valueOf(await send('example=trailing-stop-points'))).toMatchObject([
      { OrderID: '207924340' },
    ]);
    for (let round = 0; round < 20; round += 1)
      expect(validateOrderResults(await valueOf(await send('dynamic=true')))).toBe(true);
    expect(await valueOf(await send('code=403'))).toMatchObject({ StatusCode: 403 });
    expect((await send('example=quota-exceeded')).headers.get('content-type')).toBe('text/html');
  });

  test('a message that quotes characters that XML cannot carry is still written', async () => {
    const response = await post(mock.url, '{"a\uffff\ufffe":1,"a\uffff\ufffe":2}', XML_ANSWER);
    expect(await valueOf(response)).toEqual({
      Message: expect.stringContaining('at /a\ufffd\ufffd, ') as unknown,
      StatusCode: 400,
    });
  });
});

const XML_ANSWER = { accept: 'application/xml' };

test('an error without a call ends no script element, whatever it quotes', async () => {
  const response = await jsonp(mock.url, { callback: '</script><!--\u2028' });
  const text = await response.text();
  expect([response.status, text]).toEqual([400, expect.not.stringMatching(/[<>\u2028]/)]);
  expect(JSON.parse(text)).toMatchObject({
    Message: expect.stringContaining('</script><!--\u2028') as unknown,
  });
});

describe('an answer recorded in one transport is given in another', () => {
  test('by the name of the example', async () => {
    const own = await jsonp(mock.url, { __example: 'xml-failed-in-part' });
    expect(await own.text()).toMatch(/^call\.me\(\[\{"Message":"Sent order: Buy 26 .*"Failed"\}\]\)$/);
    const other = await post(mock.url, limitOrder, { prefer: 'example=jquery-callback' });
    expect(await other.json()).toMatchObject([{ OrderStatus: 'Ok' }]);
  });

  test('except a page of HTML in JSONP, where the answer says its status in words', async () => {
    const answer = await jsonp(mock.url, { __example: 'quota-exceeded' });
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringMatching(/^call\.me\(\{"Message":".+","StatusCode":403\}\)$/),
    ]);
  });
});
