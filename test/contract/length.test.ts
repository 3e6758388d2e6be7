/** An impossible Content-Length violates, of a request and of a response; one that is merely wrong does not. */
import { expect, test } from 'vitest';
import { contract, judge } from '../../src/contract/index.ts';

const order =
  '{"AccountKey":"1","AssetType":"EQ","Duration":"DAY","OrderType":"Market","Quantity":"1","Symbol":"A","TradeAction":"Buy"}';
const results = '[{"Message":"Sent","OrderID":"1","OrderStatus":"Ok"}]';

test.each<[string, string[], string[]]>([
  ['wrong ones are tolerated', ['3'], ['4000']],
  ['that of the request', ['-1'], ['3']],
  ['that of the response', ['3'], ['1e2']],
  ['two that differ', ['3', '4'], ['3,4']],
])('%s', (_name, asked, answered) => {
  const headers = (lengths: string[]) => [
    ['Content-Type', 'application/json'] as const,
    ...lengths.map((length) => ['Content-Length', length] as const),
  ];
  const { findings } = judge(contract, {
    request: {
      method: 'POST',
      target: '/orders',
      headers: [...headers(asked), ['Authorization', 'Bearer t']],
      body: order,
    },
    response: { status: 200, headers: headers(answered), body: results },
  });
  const wrong = (lengths: string[]) => lengths.length > 1 || !/^\d+$/.test(lengths[0] ?? '');
  expect(findings.map(({ where, pointer, rule, verdict }) => [verdict, where, pointer, rule])).toEqual(
    [...(wrong(asked) ? ['request.headers'] : []), ...(wrong(answered) ? ['response.headers'] : [])].map(
      (where) => ['violates', where, '/content-length', 'content-length'],
    ),
  );
});
