/** The content coding of a request body, of which the contract says nothing: never a pass, for verify as for the mock. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contract, judgeRequest } from '../../src/contract/index.ts';
import { judgeCoding } from '../../src/contract/judge-coding.ts';
import { guard } from '../../src/mock/guard.ts';
import { marketOrder } from '../orders.ts';
import { placed } from '../verify/exchanges.ts';

const order = JSON.stringify(marketOrder);

test('an unregistered coding is quoted only if it is one short word', () => {
  const told = (coding: string) =>
    judgeCoding({ method: 'POST', target: '/', headers: [['Content-Encoding', coding]], body: '1' })[0]
      ?.received;
  expect(['GZIP,br', 'aws-chunked', 'a'.repeat(21), 'a secret', ''].map(told)).toEqual([
    'gzip, br',
    'aws-chunked',
    'another word',
    'another word',
    'empty',
  ]);
});

test.each<[string, string | Uint8Array, string[]]>([
  ['identity', order, []],
  ['', order, ['violates content-encoding']],
  ['utf-8', order, ['violates content-encoding']],
  ['gzip, utf-8', order, ['violates content-encoding']],
  ['aws-chunked', order, ['violates content-encoding']],
  ['gzip', order, ['unchecked content-encoding']],
  ['GZIP, br', order, ['unchecked content-encoding']],
  ['gzip', gzipSync(order), ['unchecked content-encoding']],
  ['gzip', order.replace('Buy', 'Hold'), ['unchecked content-encoding', 'violates enum']],
  ['gzip', '', ['violates required']],
])('%s over %j', (coding, body, expected) => {
  const headers = [
    ['Content-Encoding', coding],
    ['Authorization', 'Bearer t'],
  ] as const;
  const request = { ...placed({ target: '/orders', headers }).request, body };
  const judgement = judgeRequest(contract, request);
  expect(judgement.findings.map(({ verdict, rule }) => `${verdict} ${rule}`)).toEqual(expected);
  const isRefused = guard(contract).refuse(request) !== undefined;
  expect(isRefused).toBe(expected.length > 0);
});
