/** Where an order may go: to any host that stands for the API, but on a host of the contract by https, below the base path. */
import { expect, test } from 'vitest';
import { contract, judgeRequest } from '../../src/contract/index.ts';
import { placed } from '../verify/exchanges.ts';

function findings(target: string, host?: string, method = 'POST') {
  const headers: [string, string][] = [['Authorization', 'Bearer abc']];
  if (host !== undefined) headers.push(['Host', host]);
  return judgeRequest(contract, { ...placed({ target, headers }).request, method }).findings;
}

test.each<[string, string?]>([
  ['https://api.tradestation.com/v2/orders'],
  ['https://api.tradestation.com:443/v2/orders/'],
  ['HTTPS://API.TradeStation.com/V2/orders'],
  ['https://sim-api.tradestation.com/v2/orders', 'api.tradestation.com'],
  ['/v2/orders', 'api.tradestation.com'],
  ['/v2/orders', ' API.tradestation.com:443'],
  ['/v2/orders'],
  ['/orders'],
  ['/orders', 'localhost:4010'],
  ['http://localhost:4010/orders'],
  ['http://gateway.example/v2/orders'],
  ['https://api.tradestation.com.example/orders'],
])('%s with the host %s is well', (target, host) => {
  expect(findings(target, host)).toEqual([]);
});

test.each([
  ['http://api.tradestation.com/v2/orders', undefined, 'read the access token'],
  ['http://api.tradestation.com:80/v2/orders', undefined, 'read the access token'],
  ['http://API.tradestation.com./v2/orders', undefined, 'read the access token'],
  ['https://api.tradestation.com:8443/v2/orders', undefined, 'went to https://api.tradestation.com:8443.'],
  ['https://api.tradestation.com/orders', undefined, 'went to https://api.tradestation.com without the base'],
  ['/orders', 'api.tradestation.com', 'went to api.tradestation.com without the base path'],
  ['/orders', 'SIM-API.tradestation.com:443', 'went to sim-api.tradestation.com without the base path'],
  ['ftp://files.example/v2/orders', undefined, 'an https URL, but went to a URL with the scheme ftp'],
  ['orders', 'localhost', 'begins with a slash'],
])('%s with the host %s is refused', (target, host, says) => {
  const found = findings(target, host);
  expect(found).toMatchObject([{ verdict: 'violates', where: 'request', rule: 'server' }]);
  expect(found[0]?.message).toContain(says);
});

test('methods are case-sensitive', () => {
  expect(findings('/v2/orders', undefined, 'post')).toMatchObject([
    {
      verdict: 'violates',
      where: 'request',
      rule: 'method',
      message: 'The method must be POST, but is "post": methods are case-sensitive.',
    },
  ]);
});

test('a wrong method is reported with each method of the path, once', () => {
  expect(findings('https://api.tradestation.com/v2/orders', undefined, 'PATCH')).toMatchObject([
    { rule: 'method', expected: 'POST', received: 'PATCH' },
  ]);
});
