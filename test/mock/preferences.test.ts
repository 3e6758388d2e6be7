import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, judge } from '../../src/contract/index.ts';
import { takePreferences } from '../../src/mock/preferences.ts';
import { startMock, type LogEntry, type Mock } from '../../src/mock/index.ts';
import { validateOrderResults } from '../../generated/validators.js';
import { errorOf, jsonp, limitOrder, limitResult, post, recorded } from './fixtures.ts';

let mock: Mock;
const entries: LogEntry[] = [];
beforeAll(async () => {
  mock = await startMock({ port: 0, log: (entry) => entries.push(entry) });
});
afterAll(() => mock.close());

const prefer = (value: string, body: unknown = limitOrder) => post(mock.url, body, { prefer: value });

describe('a preference decides', () => {
  test.each([
    'example=trailing-stop-points',
    'example="trailing-stop-points"',
    'wait=1, Example = trailing-stop-points',
    String.raw`example="trailing-stop\-points"`,
  ])('the example: %s', async (value) => {
    expect(await (await prefer(value)).json()).toMatchObject([{ OrderID: '207924340' }]);
  });

  test('the example, whatever its status and media type', async () => {
    const response = await prefer('example=quota-exceeded');
    expect([response.status, response.headers.get('content-type')]).toEqual([403, 'text/html']);
    expect(await response.text()).toBe('<html><body>Quota Exceeded</body></html>');
  });

  test.each([400, 401, 500, 503])('the status, with a recorded response: %i', async (code) => {
    const response = await prefer(`code=${code}`);
    expect(response.status).toBe(code);
    const messages = recorded.flatMap(({ exchange }) => {
      const body = judge(contract, exchange).response?.response?.body;
      return exchange.response?.status === code && body?.state === 'value' ? [body.value] : [];
    });
    expect(messages).toContainEqual({ Message: await errorOf(response), StatusCode: code });
  });

  test('the status, with the response of the same request where it has that status', async () => {
    const own = recorded.find(({ name }) => name === 'placeOrder.invalid-stop-price')?.exchange;
    const response = await prefer('code=400', String(own?.request.body));
    expect(await response.text()).toBe(String(own?.response?.body).trim());
  });

  test('the status, in the words of the contract where none was recorded', async () => {
    const response = await prefer('code=418');
    expect(response.status).toBe(418);
    expect(await errorOf(response)).toBe('Any other fault of the request.');
  });

  test('the status of success', async () => {
    expect(await (await prefer('code=200')).json()).toEqual(limitResult);
    const other = await prefer('code=200', { ...limitOrder, Quantity: '11' });
    expect(await other.json()).toMatchObject([{ Message: 'Sent order: Buy 11 ARNA @ 1.00 Limit' }]);
    expect(other.headers.get('mock-exchange')).toBe('placeOrder.limit-buy; by=alike');
  });

  test('a body made up from the schema', async () => {
    for (let round = 0; round < 20; round += 1) {
      const response = await prefer('dynamic=true');
      expect(response.status).toBe(200);
      const value: unknown = await response.json();
      expect(validateOrderResults(value)).toBe(true);
      expect(value).not.toEqual(limitResult);
    }
  });

  test('an error made up from the schema, of the status that was asked for', async () => {
    const response = await prefer('dynamic=true code=404');
    expect(response.status).toBe(404);
    const error = (await response.json()) as { Message: string; StatusCode: number };
    expect(error).toMatchObject({ Message: expect.any(String) as unknown, StatusCode: 404 });
    expect(error.Message).not.toContain('Any other fault');
  });

  test('a page made up, of the content type of those that were recorded', async () => {
    const response = await post(mock.url, limitOrder, {
      prefer: 'dynamic=true code=403',
      accept: 'text/html',
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([403, 'text/html']);
  });

  test('nothing if it has another form', async () => {
    for (const value of ['dynamic=false', '', '=', '"', 'dynamic=false'.padEnd(1000, ',')])
      expect(await (await prefer(value)).json()).toEqual(limitResult);
  });

  test.each([
    ['respond-async', 'respond-async'],
    ['return=minimal, fualt=drop', 'return, fualt'],
    ['a1b2c3d4=1, dynamic=false, A-SECRET_42', '?'],
  ])(
    'nothing if the mock does not know it, and the answer and the log say so: %s',
    async (value, ignored) => {
      const response = await prefer(value);
      expect(await response.json()).toEqual(limitResult);
      expect(response.headers.get('mock-ignored')).toBe(ignored);
      expect(entries.at(-1)?.ignored?.join(', ')).toBe(ignored);
    },
  );

  test('nothing if the request is refused', async () => {
    expect((await prefer('code=200', { ...limitOrder, Quantity: '0' })).status).toBe(400);
  });
});

describe('a preference that the mock cannot meet is refused', () => {
  test.each<[string, RegExp, RegExp?]>([
    [
      'example=nope',
      /^There is no recorded example of that name here\. The names are .*\blimit-buy\b.*\btrailing-stop-points\b/,
      /^the name of a recorded example$/,
    ],
    [
      'example=limit-buy, code=401',
      /with the status 401 here\. The names are [\w-]+(, [\w-]+)*\.$/,
      /^the name/,
    ],
    ['example=limit-buy code=422', /^There is no recorded example with the status 422 here\.$/, /^the name/],
    ['code=302', /It has 200, 400, 401, 403, 4XX, 5XX\.$/, /^a status of the contract$/],
    ['code=99', /must be an HTTP status/],
    ['code=abc', /must be an HTTP status/],
    ['dynamic=yes', /must be true or false/],
    ['example', /^The preference example must have a value\.$/],
    ['fault=', /^The preference fault must have a value\.$/],
    [`example=${'x'.repeat(993)}`, /at most 1000 characters/],
  ])('%s', async (value, says, expected = /^a preference that the mock knows$/) => {
    const response = await prefer(value);
    expect(response.status).toBe(400);
    expect(await errorOf(response)).toMatch(says);
    expect(entries.at(-1)).toMatchObject({
      verdict: 'violates',
      findings: [{ rule: 'preference', expected: expect.stringMatching(expected) as unknown }],
    });
  });
});

describe('the query can carry a preference', () => {
  const call = async (parameters: Record<string, string>) => {
    const response = await jsonp(mock.url, parameters);
    expect(response.status).toBe(200);
    const [, text] = /^call\.me\((.*)\)$/.exec(await response.text()) ?? [];
    return JSON.parse(text ?? '') as unknown;
  };

  test('the example in JSONP, as success or as error', async () => {
    expect(await call({ __example: 'limit-buy-forex' })).toMatchObject([{ OrderID: '208033621' }]);
    // The POST has an example of this name too.
    expect(await call({ __example: 'bracket-once-bought' })).toMatchObject([
      { OrderID: '208040182' },
      {},
      {},
    ]);
    expect(await call({ __example: 'unauthorized' })).toEqual({ Message: 'Unauthorized', StatusCode: 401 });
  });

  test('the status in JSONP, recorded or not', async () => {
    expect(await call({ __code: '401' })).toEqual({
      Message: expect.any(String) as unknown,
      StatusCode: 401,
    });
    expect(await call({ __example: 'unauthorized' })).toEqual({ Message: 'Unauthorized', StatusCode: 401 });
    expect(await call({ __code: '403' })).toMatchObject({ StatusCode: 403 });
    expect(await call({ __code: '504' })).toMatchObject({ StatusCode: 504 });
    expect(await call({ __code: '200' })).toMatchObject([{ OrderStatus: 'Ok' }]);
  });

  test('a body made up from the schema in JSONP, which is never an error by chance', async () => {
    for (let round = 0; round < 20; round += 1)
      expect(validateOrderResults(await call({ __dynamic: 'true' }))).toBe(true);
  });

  test('a preference in JSONP that the mock cannot meet', async () => {
    expect(await call({ __example: 'nope' })).toEqual({
      Message: expect.stringContaining('limit-buy-forex') as unknown,
      StatusCode: 400,
    });
    expect(await call({ __code: '302' })).toMatchObject({ StatusCode: 400 });
  });

  test('and the preference is taken out of the query, and nothing else', () => {
    const target = '/v2/orders?__code=401&__other=1&b=2&bycode=500&__=3';
    expect(takePreferences({ target, headers: [] })).toMatchObject([
      { code: 401 },
      '/v2/orders?__other=1&b=2&bycode=500&__=3',
    ]);
    expect(takePreferences({ target: '/a?__code=401', headers: [] })).toEqual([
      { code: 401, dynamic: false, faults: [], ignored: [] },
      '/a?',
    ]);
    expect(takePreferences({ target: '/a&__code=1', headers: [] })).toEqual([
      { faults: [], ignored: [] },
      '/a&__code=1',
    ]);
  });

  test('in a POST, where the header wins; and it does not count as a deviation', async () => {
    const send = (headers: Record<string, string>) =>
      fetch(`${mock.url}/v2/orders?__code=401&__dynamic=false`, {
        method: 'POST',
        headers: { authorization: 'Bearer t', 'content-type': 'application/json', ...headers },
        body: JSON.stringify(limitOrder),
      });
    expect((await send({})).status).toBe(401);
    expect(entries.at(-1)?.verdict).toBe('ok');
    expect((await send({ prefer: 'code=500' })).status).toBe(500);
  });
});

describe('JSONP answers in the media type that was recorded or asked for', () => {
  test.each([
    ['*/*', 'application/json'],
    ['text/javascript', 'text/javascript'],
    ['text/javascript, application/json', 'application/json'],
    ['text/javascript, application/json;q=0.9', 'text/javascript'],
  ])('%s', async (accept, contentType) => {
    const query = new URLSearchParams({ data: JSON.stringify(limitOrder), callback: 'f', oauth_token: 't' });
    const answer = await fetch(`${mock.url}/v2/jsonp/orders/send?${query}&__example=limit-buy-forex`, {
      headers: { accept },
    });
    expect(answer.headers.get('content-type')).toBe(contentType);
    expect(await answer.text()).toMatch(/^f\(\[/);
  });
});
