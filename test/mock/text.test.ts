/** The mock refuses a text where verify finds that it violates, and takes it where verify finds nothing wrong. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contract, judge } from '../../src/contract/index.ts';
import { startMock, type Mock } from '../../src/mock/index.ts';
import { limitOrder, limitResult, post } from './fixtures.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

const json = JSON.stringify({ ...limitOrder, OrderConfirmId: 'café-1' });
const members = Object.entries({ ...limitOrder, OrderConfirmId: 'café-1' });
const xml = (declaration: string) =>
  `${declaration}<Order>${members.map(([name, value]) => `<${name}>${value}</${name}>`).join('')}</Order>`;
const declared = (encoding: string) => xml(`<?xml version="1.0" encoding="${encoding}"?>`);
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

test.each<[string, boolean, Uint8Array, string]>([
  ['JSON in UTF-8', true, bytes(json), 'application/json'],
  ['JSON in Latin-1', true, bytes(json, 'latin1'), 'application/json; charset=iso-8859-1'],
  ['JSON in UTF-16', true, bytes(json, 'utf16le'), 'application/json; charset=utf-16'],
  ['JSON in Latin-1 without a charset', false, bytes(json, 'latin1'), 'application/json'],
  ['JSON in UTF-8 that says UTF-16', false, bytes(json), 'application/json; charset=utf-16'],
  ['JSON of an unknown charset', false, bytes(json), 'application/json; charset=banana'],
  [
    'JSON with a number that readers round',
    false,
    bytes(json.replace('"10"', '99.999999999999999999')),
    'application/json',
  ],
  ['XML in UTF-8', true, bytes(xml('')), 'application/xml'],
  ['XML in UTF-16', true, bytes(`\ufeff${declared('utf-16')}`, 'utf16le'), 'application/xml'],
  ['XML in Latin-1', true, bytes(declared('ISO-8859-1'), 'latin1'), 'application/xml'],
  ['XML in Latin-1 without a declaration', false, bytes(xml(''), 'latin1'), 'application/xml'],
  ['XML in UTF-8 that declares UTF-16', false, bytes(declared('utf-16')), 'application/xml'],
  ['the same with a charset', false, bytes(declared('utf-16')), 'application/xml; charset=utf-8'],
])('%s is accepted: %s', async (_name, taken, body, type) => {
  const headers = [
    ['Authorization', 'Bearer a-test-token'],
    ['Content-Type', type],
  ] as const;
  const request = { method: 'POST', target: '/orders', headers, body };
  const { findings } = judge(contract, { request, response: undefined });
  const wrong = findings.filter(({ where }) => where !== 'response');
  expect(wrong.map(({ verdict }) => verdict)).toEqual(taken ? [] : ['violates']);
  const answer = await post(mock.url, body, { 'content-type': type });
  expect(answer.status >= 400 ? [answer.status] : await answer.json()).toEqual(
    taken ? [{ ...limitResult[0], OrderID: expect.any(String) as unknown }] : [expect.any(Number)],
  );
});
