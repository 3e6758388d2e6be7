/** Redacted exchanges get the verdict that they got before, in every format, and hold no secret any more. */
import { basename } from 'node:path';
import fc from '../fast-check.ts';
import { expect, test } from 'vitest';
import { readExchanges } from '../../src/codegen/examples.ts';
import { Problem } from '../../src/recordings/index.ts';
import { judgeRecordings } from '../verify/judge-recordings.ts';
import { formatTranscript, type Exchange } from '../../src/wire/index.ts';
import { recordings, redactAll, redactOne, toEntry, toHar } from './fixtures.ts';

const folders = ['spec/exchanges', 'spec/refusals', 'test/exchanges'];
const recorded = (await Promise.all(folders.map((folder) => readExchanges(folder)))).flat();

/** They hold something that nothing can take apart, so they stay where they are. */
const KEPT_BACK = [
  'placeOrder.body-not-json.refused.http',
  'placeOrder.query-not-encoded.refused.http',
  'placeOrder.response-cut-short.refused.http',
  'placeOrder.xml-document-type.refused.http',
  'placeOrder.xml-entity.refused.http',
  'placeOrder.xml-not-well-formed.refused.http',
  'placeOrder.xml-two-roots.refused.http',
  'placeOrderJsonp.data-not-json.refused.http',
  'placeOrderJsonp.query-not-encoded.refused.http',
  'placeOrderJsonp.response-not-json.refused.http',
];

const SECRETS = /Qk5WZG01|M2FES2Fn|ZzkzQ1ZX|made-up-|123456|987654|999999/;

type Files = Readonly<Record<string, string>>;

/** What the judges say of the exchanges in each file. */
async function outlines(files: Files): Promise<Record<string, unknown[]>> {
  const folder = recordings(files);
  const told: Record<string, unknown[]> = {};
  for await (const one of judgeRecordings([folder])) {
    if (one instanceof Problem) throw new Error(one.message);
    const findings = one.findings.map(({ verdict, where, pointer, rule }) => [verdict, where, pointer, rule]);
    (told[basename(one.file)] ??= []).push([one.operationId, one.verdict, findings]);
  }
  return told;
}

const formats: readonly [format: string, extension: string, write: (exchange: Exchange) => string][] = [
  ['a transcript', 'http', (exchange) => formatTranscript(exchange)],
  ['a HAR', 'har', (exchange) => toHar([toEntry(exchange)])],
  ['a HAR with bodies in base64', 'har', (exchange) => toHar([toEntry(exchange, true)])],
  ['NDJSON', 'ndjson', (exchange) => `${JSON.stringify(toEntry(exchange))}\n`],
];

test.each(formats)('every recorded exchange as %s', async (_format, extension, write) => {
  const nameOf = (file: string) => basename(file).replace(/http$/, extension);
  const files = Object.fromEntries(recorded.map(({ file, exchange }) => [nameOf(file), write(exchange)]));
  const { code, written, stderr } = await redactAll(files);
  const refused = [...stderr.matchAll(/recordings\/(\S+?):\d+: .*; nothing of this file was written$/gm)];
  expect(refused.map(([, name]) => name)).toEqual(KEPT_BACK.map(nameOf));
  expect(code).toBe(2);
  const expected = await outlines(files);
  for (const name of KEPT_BACK.map(nameOf)) Reflect.deleteProperty(expected, name);
  expect(await outlines(written)).toEqual(expected);
  expect(Object.values(written).map(plainText).join() + stderr).not.toMatch(SECRETS);
});

/** Members, parameters and places where a secret may turn up again. */
const arbitraryExchange = fc
  .record({
    account: fc.oneof(
      fc.stringMatching(/^[2-9]{5,10}$/),
      fc.stringMatching(/^[B-Z]{3}[2-9]{5}[A-Z]?$/),
      fc.stringMatching(/^0[1-9]{5}$/),
    ),
    token: fc.stringMatching(/^[A-Za-z0-9._~+/-]{9,40}={0,2}$/),
    cookie: fc.stringMatching(/^[A-Za-z0-9%!]{12,30}7$/),
    quantity: fc.constantFrom('10', 10, 'x', undefined),
    asNumber: fc.boolean(),
    jsonp: fc.boolean(),
    inHeader: fc.boolean(),
    spaces: fc.constantFrom(undefined, 1, '\t'),
    quote: fc.constantFrom('"', '/', ' '),
  })
  .map(({ account, token, cookie, quantity, asNumber, jsonp, inHeader, spaces, quote }) => {
    const number = asNumber && /^[1-9]\d*$/.test(account);
    const order = {
      AccountKey: number ? Number(account) : account,
      AssetType: 'EQ',
      Symbol: 'ARNA',
      TradeAction: 'Buy',
      Quantity: quantity,
      OrderType: 'Market',
      Duration: 'DAY',
      OrderConfirmId: `${account}-1`,
      Note: { again: [`for ${account}${quote}`, token, encodeURIComponent(token)], [`of ${account}`]: 1 },
    };
    const results = [
      { Message: `Sent ${quote}${account}${quote} with ${token}`, OrderID: '207887693', OrderStatus: 'Ok' },
    ];
    const query = `oauth_token=${encodeURIComponent(token)}`;
    const data = encodeURIComponent(JSON.stringify(order, null, spaces));
    const json = JSON.stringify(results, null, spaces);
    const body = jsonp ? '' : JSON.stringify(order, null, spaces);
    const exchange: Exchange = {
      source: '',
      request: {
        method: jsonp ? 'GET' : 'POST',
        target: jsonp
          ? `/v2/jsonp/orders/send?data=${data}&callback=f.g&${query}&_=1`
          : `/v2/orders${inHeader ? '' : `?${query}`}`,
        headers: [
          ['Cookie', `session=${cookie}; theme=dark`],
          ['Referer', `https://example.com/accounts/${account}?data=${data}&${query}#access_token=${token}`],
          ...(inHeader ? ([['Authorization', `Bearer ${token}`]] as const) : []),
          ...(body === '' ? [] : ([['Content-Type', 'application/json']] as const)),
        ],
        body,
      },
      response: {
        status: 200,
        headers: [
          ['Content-Type', jsonp ? 'text/javascript' : 'application/json'],
          ['Set-Cookie', `session=${cookie}; Path=/; Secure`],
          ['jsonp-callback', 'f.g'],
        ],
        body: jsonp ? `f.g(${json});` : json,
      },
    };
    return { exchange, secrets: [account, token, encodeURIComponent(token), cookie] };
  });

test.each(formats)('a made-up exchange as %s', async (_format, extension, write) => {
  await fc.assert(
    fc.asyncProperty(arbitraryExchange, async ({ exchange, secrets }) => {
      const content = write(exchange);
      const { code, stdout, stderr } = await redactOne(content);
      expect(stderr).toMatch(/^order-contract: replaced /);
      expect(code).toBe(0);
      const name = `made-up.${extension}`;
      expect(withoutPointers(await outlines({ [name]: stdout }))).toEqual(
        withoutPointers(await outlines({ [name]: content })),
      );
      for (const secret of secrets) expect(plainText(stdout) + stderr).not.toContain(secret);
    }),
    { numRuns: 50 },
  );
});

/** A name may hold a secret, and then it is in the pointer. */
function withoutPointers(told: Record<string, unknown[]>): string {
  return JSON.stringify(told, (_key, value: unknown) =>
    Array.isArray(value) && value.length === 4 ? [value[0], value[1], value[3]] : value,
  );
}

/** With what is in base64 beside it. */
function plainText(text: string): string {
  const encoded = [...text.matchAll(/"text":"([^"]*)","encoding":"base64"/g)];
  return text + encoded.map(([, data = '']) => Buffer.from(data, 'base64').toString('utf8')).join('');
}
