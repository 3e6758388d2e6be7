/** No input makes the command report a pass for something that nothing judged. */
import { describe, expect, test } from 'vitest';
import { contract, createContract } from '../../src/contract/index.ts';
import type { Exchange } from '../../src/wire/index.ts';
import { har, harEntry, ndjson, placed, placedByJsonp, transcript } from './exchanges.ts';
import { report, type Files, type Options } from './run.ts';

const whole = harEntry(placed());
const jsonp = harEntry(placedByJsonp());
const { request, response } = whole;
const good = placed();

/** The contract with a media type that nothing here reads, and with a request body that may be left out. */
const operation = contract.document.operations.find(({ id }) => id === 'placeOrder');
const others = contract.document.operations.filter((one) => one !== operation);
if (!operation) throw new Error('expected a contract with an operation, received none');
const [schema] = Object.values(operation.requestBody?.content ?? {});
const unreadable = createContract(
  {
    ...contract.document,
    operations: [
      {
        ...operation,
        requestBody: {
          required: false,
          content: { 'application/json': schema ?? '', 'application/x-protobuf': schema ?? '' },
        },
        responses: {
          200: {
            headers: [],
            content: { 'application/json': schema ?? '', 'application/x-protobuf': schema ?? '' },
          },
        },
      },
      ...others,
    ],
  },
  contract.validators,
  contract.xml,
);
const protobuf = [{ name: 'Content-Type', value: 'application/x-protobuf' }, ...request.headers.slice(0, 1)];

const entry = (changes: { request?: object; response?: object | null }): Files => ({
  'a.har': har([
    {
      ...whole,
      request: { ...request, ...changes.request },
      response: changes.response === null ? undefined : { ...response, ...changes.response },
    },
  ]),
});
const http = (change: Partial<Pick<Exchange, 'request' | 'response'>>): Files => ({
  'a.http': transcript({ ...good, ...change }),
});

describe('what nothing judged is unchecked, and fails', () => {
  test.each<[string, Files, finding: string, Options?]>([
    [
      'no operation has the path',
      http({ request: { ...good.request, target: '/v2/quotes' } }),
      'request no-operation',
    ],
    [
      'no operation has the path, in a HAR',
      entry({ request: { url: 'https://other.example/' } }),
      'request no-operation',
    ],
    ['a URL without a host', entry({ request: { url: 'data:text/plain,orders' } }), 'request no-operation'],
    ['no operation has the method', http({ request: { ...good.request, method: 'PUT' } }), 'request method'],
    [
      'a preflight',
      entry({ request: { method: 'OPTIONS', postData: undefined, bodySize: 0 } }),
      'request method',
    ],
    [
      'the request body was not recorded',
      entry({ request: { postData: undefined, bodySize: -1 } }),
      'request.body not-recorded',
    ],
    [
      'the request body was not recorded, and has a size',
      entry({ request: { postData: undefined } }),
      'request.body not-recorded',
    ],
    [
      'the request body is announced, and left out',
      {
        'a.http':
          'POST /v2/orders HTTP/1.1\nAuthorization: Bearer a\nContent-Length: 149\n\nHTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{"Message":"a","StatusCode":400}\n',
      },
      'request.body not-recorded',
    ],
    [
      'the text of the request body is empty, but not its size',
      entry({ request: { postData: { mimeType: 'application/json', text: '' } } }),
      'request.body not-recorded',
    ],
    [
      'a request body that may be left out was not recorded',
      entry({ request: { postData: undefined, bodySize: -1 } }),
      'request.body not-recorded',
      { contract: unreadable },
    ],
    ['the response was not recorded', http({ response: undefined }), 'response not-recorded'],
    ['the response was not recorded, in a HAR', entry({ response: null }), 'response not-recorded'],
    [
      'the request was aborted',
      entry({ response: { status: 0, content: { size: 0 } } }),
      'response not-recorded',
    ],
    ['the request was blocked', entry({ response: { status: -1 } }), 'response not-recorded'],
    [
      'the response body was not recorded',
      entry({ response: { content: { size: 60, mimeType: 'application/json' } } }),
      'response.body not-recorded',
    ],
    [
      'the response body was not recorded, and its size neither',
      entry({ response: { content: { mimeType: 'application/json' }, bodySize: -1 } }),
      'response.body not-recorded',
    ],
    [
      'the text of the response body is empty, but not its size',
      entry({ response: { content: { size: 60, mimeType: 'application/json', text: '' } } }),
      'response.body not-recorded',
    ],
    [
      'the response has no content in the HAR',
      entry({ response: { content: undefined, bodySize: -1 } }),
      'response.body not-recorded',
    ],
    [
      'the response body is announced, and left out',
      {
        'a.http': `${transcript({ ...good, response: undefined })}\nHTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 113\n`,
      },
      'response.body not-recorded',
    ],
    [
      'the JSONP response body was not recorded',
      { 'a.ndjson': ndjson([{ ...jsonp, response: { ...jsonp.response, content: {} } }]) },
      'response.body not-recorded',
    ],
    [
      'JSONP with a body besides',
      {
        'a.ndjson': ndjson([
          { ...jsonp, request: { ...jsonp.request, postData: { mimeType: 'application/json', text: '{}' } } },
        ]),
      },
      'request.body no-schema',
    ],
    [
      'a request in a media type that nothing reads',
      entry({ request: { headers: protobuf } }),
      'request.body unread',
      { contract: unreadable },
    ],
    [
      'a response in a media type that nothing reads',
      entry({ response: { headers: protobuf } }),
      'response.body unread',
      { contract: unreadable },
    ],
  ])('%s', async (_name, files, finding, options = {}) => {
    const { code, exchanges, summary, passed } = await report(files, options);
    const unchecked = exchanges
      .flatMap(({ findings }) => findings)
      .filter(({ verdict }) => verdict === 'unchecked');
    expect(unchecked.map(({ where, rule }) => `${where} ${rule}`)).toEqual([finding]);
    expect({ code, passed, ok: summary.ok, deviates: summary.deviates }).toEqual({
      code: 1,
      passed: false,
      ok: 0,
      deviates: 0,
    });
  });

  test('and the same exchange as a whole is ok', async () => {
    const { code, summary } = await report({ 'a.har': har([whole, jsonp]), 'b.http': transcript(good) });
    expect({ code, ok: summary.ok }).toEqual({ code: 0, ok: 3 });
  });
});
