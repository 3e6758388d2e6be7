/** An entry of a HAR: which of its fields are written, and as what. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { harItem } from '../../src/redact/har.ts';
import { Problem } from '../../src/recordings/recording.ts';
import { NotRedactable } from '../../src/secrets/index.ts';
import type { ValueTerms } from '../../src/redact/message.ts';
import { redacted } from '../secrets/redacted.ts';

const NO_TERMS = { json: new Set<string>(), inPath: new Set<string>() };

describe('an entry of a HAR', () => {
  const secret = { name: 'X', value: 'for 86753090' };
  const base = {
    method: 'POST',
    url: 'https://a.example/v2/orders?b=c+d#e',
    httpVersion: 'HTTP/1.1 86753090',
    cookies: [{ name: 'a', value: 'y', path: '/' }, null, { name: 'b' }],
    headers: [
      { name: ':path', value: '/?oauth_token=x', extra: 1 },
      { name: ':authority', value: '86753090.example' },
      { name: 'Content-Length', value: '25' },
      secret,
      5,
    ],
    queryString: [{ name: 'other', value: '86753090' }],
    postData: {
      mimeType: 'application/json; a=86753090',
      text: '{"AccountKey":"86753090"}',
      params: [{ name: 'a', value: '86753090' }],
      comment: '86753090',
    },
    headersSize: 7,
    bodySize: 25,
  };
  const answer = {
    status: 200,
    statusText: 'OK 86753090',
    httpVersion: 'HTTP/2',
    cookies: [],
    headers: [{ name: 'Content-Type', value: 'text/plain' }],
    content: { size: 8, mimeType: 'text/plain', text: '86753090', compression: 1 },
    redirectURL: '/?oauth_token=x#y',
    headersSize: -1,
    bodySize: 8,
  };
  const timings = {
    blocked: 1,
    dns: 2,
    connect: 3,
    send: 4,
    wait: 5,
    receive: 6,
    ssl: 7,
    _other: 8,
    comment: 'x',
  };
  const entry = {
    startedDateTime: '2026-11-22T10:00:00.000+01:00',
    time: 9,
    request: base,
    response: answer,
    timings,
  };

  function written(changed: object, terms: ValueTerms = NO_TERMS): Record<string, Record<string, unknown>> {
    const item = harItem({ ...entry, ...changed }, 'a.har', 3);
    if (item instanceof Problem) throw new Error(item.message);
    const { text } = redacted((secrets) => item.redact(secrets, terms), [['member', '86753090']]);
    return JSON.parse(text) as Record<string, Record<string, unknown>>;
  }

  test('is redacted in its URL by what the contract says about paths and queries', () => {
    const of = (url: string) =>
      written({ request: { ...base, url } }, { json: new Set(['data']), inPath: new Set(['Q7']) })[
        'request'
      ]?.['url'];
    expect(of('https://a.example/v2/clients/Q7/orders?data={}')).toBe(
      'https://a.example/v2/clients/A1/orders?data={}',
    );
    expect(() => of('https://a.example/v2/orders?data=x')).toThrow(NotRedactable);
  });

  test('gets the new Content-Length, and header names without secrets', () => {
    const text = '{"access_token":"abc"}';
    const headers = [
      { name: 'Content-Length', value: String(text.length) },
      { name: 'X-86753090', value: '' },
    ];
    const request = { ...base, headers, postData: { mimeType: 'application/json', text } };
    expect(written({ request })['request']).toMatchObject({
      headers: [{ value: String('{"access_token":"REDACTED-TOKEN-1"}'.length) }, { name: 'X-10000001' }],
    });
  });

  test('is written with the fields of HAR 1.2 only', () => {
    const { comment: _, _other, ...times } = timings;
    expect(written({})).toEqual({
      startedDateTime: entry.startedDateTime,
      time: 9,
      request: {
        method: 'POST',
        url: 'https://a.example/v2/orders?b=c+d',
        httpVersion: 'HTTP/1.1 10000001',
        cookies: [{ name: 'a', value: 'REDACTED-COOKIE-1' }],
        headers: [
          { name: ':path', value: '/?oauth_token=REDACTED-TOKEN-1' },
          { name: ':authority', value: '10000001.example' },
          { name: 'Content-Length', value: '25' },
          { name: 'X', value: 'REDACTED' },
        ],
        queryString: [{ name: 'b', value: 'c d' }],
        postData: { mimeType: 'application/json; a=10000001', text: '{"AccountKey":"10000001"}' },
        headersSize: 7,
        bodySize: 25,
      },
      response: {
        status: 200,
        statusText: 'OK 10000001',
        httpVersion: 'HTTP/2',
        cookies: [],
        headers: [{ name: 'Content-Type', value: 'text/plain' }],
        content: { size: 8, mimeType: 'text/plain', text: '10000001' },
        redirectURL: '/?oauth_token=REDACTED-TOKEN-1',
        headersSize: -1,
        bodySize: 8,
      },
      cache: {},
      timings: times,
    });
  });

  test('is written without fields of another type', () => {
    const odd = { httpVersion: 1, cookies: {}, headers: null, headersSize: '7', bodySize: null };
    expect(
      written({
        startedDateTime: '86753090 o clock',
        time: '9',
        request: { method: 'GET', url: '/v2/orders', ...odd, postData: [] },
        response: {
          ...odd,
          status: '200',
          statusText: 1,
          content: { text: 5, size: 'x', mimeType: 1 },
          redirectURL: null,
        },
        timings: [],
      }),
    ).toEqual({
      request: { method: 'GET', url: '/v2/orders', queryString: [] },
      response: { content: {} },
      cache: {},
      timings: {},
    });
    // What was replaced by a value of another shape was not left out.
    const item = harItem({ ...entry, request: { ...base, queryString: 1 }, timings: 'x', cache: [1] }, '', 1);
    if (item instanceof Problem) throw new Error(item.message);
    expect(redacted((secrets) => item.redact(secrets, NO_TERMS)).dropped).toEqual([
      ...['path', 'extra', 'params', 'comment', 'compression'],
    ]);
    expect(written({ response: null, timings: { send: '1' } })).toMatchObject({ timings: {} });
    expect(written({ response: [] })['response']).toBeUndefined();
    const pairs = [{ name: 'a', value: 5 }, { name: 5, value: 'a' }, null, 'a=b', ['a', 'b']];
    expect(written({ response: { ...answer, cookies: pairs } })['response']).toMatchObject({ cookies: [] });
  });

  test.each([
    ['2026-11-22T10:00:00Z', true],
    ['1'.repeat(40), true],
    ['1'.repeat(41), false],
    ['86753090 o clock', false],
    ['x2026', false],
    ['', false],
    [5, false],
  ])('keeps the time %j: %s', (startedDateTime, stays) => {
    expect(Object.hasOwn(written({ startedDateTime }), 'startedDateTime')).toBe(stays);
  });

  test('keeps a form as text or as parameters, and an empty one unchanged', () => {
    const form = (postData: object) => written({ request: { ...base, postData } })['request']?.['postData'];
    const params = [
      { name: 'AccountKey', value: 'Q7' },
      { name: 'b', value: 'c' },
    ];
    expect(form({ mimeType: 'a/b', params })).toEqual({
      mimeType: 'a/b',
      params: [
        { name: 'AccountKey', value: 'A1' },
        { name: 'b', value: 'c' },
      ],
    });
    expect(form({ text: '', params, encoding: 'base64' })).toMatchObject({
      text: '',
      params: [{ value: 'A1' }, {}],
    });
    expect(form({ text: '', encoding: 'base64' })).toEqual({ text: '' });
    expect(form({ text: '86753090', mimeType: 'text/plain', encoding: 'utf8' })).toEqual({
      text: '10000001',
      mimeType: 'text/plain',
    });
  });

  describe('in base64', () => {
    const content = (bytes: Buffer, mimeType: string) => {
      const data = { mimeType, text: bytes.toString('base64'), encoding: 'base64' };
      return { response: { ...answer, headers: [{ name: 'content-type', value: mimeType }], content: data } };
    };
    const readBack = (bytes: Buffer, mimeType: string) => {
      const { text, encoding } = written(content(bytes, mimeType))['response']?.['content'] as Record<
        string,
        string
      >;
      expect(encoding).toBe('base64');
      return Buffer.from(text ?? '', 'base64');
    };

    test.each(['text/plain', 'text/plain; charset=UTF-8', 'text/plain; charset=utf8'])('%s', (type) => {
      expect(readBack(Buffer.from('é 86753090'), type).toString()).toBe('é 10000001');
    });

    test('without a media type, if the text itself shows what it is', () => {
      const text = Buffer.from('{"a":86753090}').toString('base64');
      const { response } = written({
        response: { ...answer, headers: [], content: { text, encoding: 'base64' } },
      });
      const content = response?.['content'] as Record<string, string>;
      expect(Buffer.from(content['text'] ?? '', 'base64').toString()).toBe('{"a":10000001}');
    });

    test('also if it was a list of chunks in hexadecimal, stored as text', () => {
      const text = JSON.stringify([gzipSync('{"a":86753090}').toString('hex')]);
      const headers = [{ name: 'content-encoding', value: 'gzip' }];
      expect(
        written({ response: { ...answer, headers, content: { text } } })['response']?.['content'],
      ).toEqual({
        text: Buffer.from('{"a":10000001}').toString('base64'),
        encoding: 'base64',
      });
    });

    test('in another charset only if nothing changes', () => {
      const bytes = Buffer.from('caf\u00e9', 'latin1');
      expect(readBack(bytes, 'text/plain; charset=iso-8859-1')).toEqual(bytes);
      const change = content(Buffer.from('caf\u00e9 86753090', 'latin1'), 'text/plain; charset=iso-8859-1');
      expect(() => written(change)).toThrow('expected a body in UTF-8, received one in another charset');
      const ascii = content(Buffer.from('86753090'), 'text/plain; charset=iso-8859-1');
      expect(() => written(ascii)).toThrow('expected a body in UTF-8, received one in another charset');
      const broken = content(Buffer.from([0xff, 0xfe, 0x30]), 'text/plain; charset=utf-8');
      expect(() => written(broken)).toThrow(/^expected a body in .*, received /);
    });
  });

  test.each([
    ['an encoding', { encoding: 'hex', coding: '' }, 'its encoding in the HAR is neither utf-8 nor base64'],
    [
      'a content coding',
      { encoding: 'base64', coding: 'zstd' },
      'it is in the content coding zstd, which is not supported',
    ],
  ])('is refused with a body in %s that is not supported', (_name, { encoding, coding }, reason) => {
    const data = { mimeType: 'text/plain', text: '28b52ffd', encoding };
    const headers = [
      { name: 'content-type', value: 'text/plain' },
      { name: 'content-encoding', value: coding },
    ];
    const message = `expected a body that can be read, to find the secrets in it, received one that cannot: ${reason}`;
    expect(() => written({ request: { ...base, headers, postData: data } })).toThrow(message);
    expect(() => written({ response: { ...answer, headers, content: data } })).toThrow(message);
  });

  test('with other pseudo headers and a method that holds a secret', () => {
    const request = { ...base, method: 'X86753090', headers: [{ name: ':scheme', value: 'AccountKey=Q7' }] };
    expect(written({ request })['request']).toMatchObject({
      method: 'REDACTED-TOKEN-1',
      headers: [{ name: ':scheme', value: 'AccountKey=A1' }],
    });
  });
});
