/** Two sets of validators judge a body, a fast one and one that explains: where they disagree, nothing passes. */
import { expect, test } from 'vitest';
import { contract, createContract, judge } from '../../src/contract/index.ts';
import { accepted } from './recorded.ts';

const [recorded] = accepted;
if (!recorded) throw new Error('expected a recorded exchange, received none');
const strict = Object.fromEntries(
  Object.keys(contract.validators).map((name) => [name, (_: unknown): _ is unknown => false]),
);

test('what only the fast one refuses is unchecked, in request and response', () => {
  const { document, explainers, schemas } = contract;
  const { verdict, findings } = judge(
    createContract(document, strict, explainers, schemas),
    recorded.exchange,
  );
  expect(verdict).toBe('unchecked');
  expect(findings.map(({ where, rule }) => `${where} ${rule}`)).toEqual([
    'request.body disagreement',
    'response.body disagreement',
  ]);
  expect(findings[0]).toEqual({
    verdict: 'unchecked',
    where: 'request.body',
    pointer: '',
    rule: 'disagreement',
    expected: 'one verdict',
    received: 'two',
    message: 'The validators of this contract disagree on it, so nothing judged it. Please report this.',
  });
});
