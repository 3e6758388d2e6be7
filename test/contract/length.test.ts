/** An impossible Content-Length violates, of a request and of a response; one that is merely wrong does not. */
import { expect, test } from 'vitest';
import { contract, judge } from '../../src/contract/index.ts';
import { placed } from '../verify/exchanges.ts';

test.each<[string, string[], string[]]>([
  ['a wrong length is tolerated', ['3'], ['4000']],
  ['an impossible length of the request violates', ['-1'], ['3']],
  ['an impossible length of the response violates', ['3'], ['1e2']],
  ['two lengths that differ violate', ['3', '4'], ['3,4']],
])('%s', (_name, asked, answered) => {
  const { request, response } = placed({ target: '/orders' });
  if (!response) throw new Error('expected a response');
  const withLengths = <M extends typeof request | typeof response>(message: M, lengths: string[]): M => ({
    ...message,
    headers: [...message.headers, ...lengths.map((length) => ['Content-Length', length] as const)],
  });
  const exchange = { request: withLengths(request, asked), response: withLengths(response, answered) };
  const { findings } = judge(contract, exchange);
  const wrong = (lengths: string[]) => lengths.length > 1 || !/^\d+$/.test(lengths[0] ?? '');
  expect(findings.map(({ where, pointer, rule, verdict }) => [verdict, where, pointer, rule])).toEqual(
    [...(wrong(asked) ? ['request.headers'] : []), ...(wrong(answered) ? ['response.headers'] : [])].map(
      (where) => ['violates', where, '/content-length', 'content-length'],
    ),
  );
});
