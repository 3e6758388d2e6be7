/**
 * Whether the judges of the contract agree: orders made from its schema, legal and broken, go before all of them.
 *
 *     npm run test:agreement          the orders at the edges of the schema and 300 random ones, which the gate runs
 *     npm run test:agreement:full     10,000 random ones, a plain `prism mock` besides, and docs/agreement.md written anew
 *     node test/agreement/run.ts --orders 1000 --literals 200 --seed 7
 *
 * Exit code 0: no disagreement, and every constraint kept and broken at its edge, which leaves nothing to luck. 1: otherwise.
 */
import { parseArgs } from 'node:util';
import { contract } from '../../src/contract/index.ts';
import { validatorFor } from '../../src/contract/contract.ts';
import { wholeNumber } from '../results-page.ts';
import { againstEvaluator } from './against-evaluator.ts';
import { againstHyperjump } from './against-hyperjump.ts';
import { againstMock } from './against-mock.ts';
import { againstPrism, causeOf } from './against-prism.ts';
import { againstTypes } from './against-types.ts';
import { compare, sample, type Comparison } from './compare.ts';
import { coverageOf, waysTaken } from './coverage.ts';
import { edgesOf } from './edges.ts';
import { printed, writeDocument, type Results } from './report.ts';

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    orders: { type: 'string' },
    literals: { type: 'string' },
    seed: { type: 'string', default: '20261122' },
  },
});
const { full } = values;
const seed = wholeNumber('--seed', values.seed);
const orders = wholeNumber('--orders', values.orders ?? (full ? '10000' : '300'));
const literals = wholeNumber(
  '--literals',
  values.literals ?? (full ? '6000' : String(Math.min(orders, 100))),
);
const started = performance.now();
const edges = edgesOf();
const run = { edges, seed, orders };
const isOrder = validatorFor(contract, 'Order');

const comparisons: Comparison[] = [];
const done = (one: Comparison): Comparison => {
  comparisons.push(one);
  return one;
};

const mock = await againstMock(contract);
done(await compare('the mock, over JSON, XML and JSONP', run, mock.judges).finally(() => mock.close()));
done(await compare('@hyperjump/json-schema, on the document', run, await againstHyperjump(isOrder)));
done(await compare('the evaluator that counts the constraints', run, againstEvaluator(isOrder)));
const types = againstTypes(isOrder);
// Types know nothing of patterns.
const typed = edges.filter(({ ofPattern }) => !ofPattern);
done(
  await compare(
    'the TypeScript compiler, on literals',
    { edges: typed, seed, orders: literals },
    types.judges,
  ),
);
const prism = full ? await plainPrism() : undefined;
const random = sample(run);
const atEdges = coverageOf(edges.map(({ order }) => order));
// What no legal order keeps, such as a member that one part has as a number and another as null, is left to the edges.
const legal = coverageOf(edges.map(({ order }) => order).filter((order) => isOrder(order)));
const reachable = legal.constraints.filter(({ kept }) => kept > 0).map(({ id }) => id);
const coverage = coverageOf(
  random.map(({ order }) => order),
  new Set(reachable),
);
const ways = waysTaken(random);

const results: Results = {
  run: { seed, orders, literals, full },
  comparisons,
  tally: mock.tally,
  beyondTypes: types.beyond,
  edges: edges.length,
  atEdges,
  coverage,
  ways,
  missing: [
    ...atEdges.missing.map((what) => `at its edge ${what}`),
    ...untried('the only rule broken', types.beyond),
    ...(full ? untried('taken', ways) : []),
  ],
  prism,
  seconds: (performance.now() - started) / 1000,
};
process.stdout.write(printed(results));
if (full) await writeDocument(results);

const unexplained = prism?.comparison.disagreements.some(({ says }) => causeOf(says) === undefined) ?? false;
const disagree = comparisons.some(({ disagreements }) => disagreements.length > 0);
if (disagree || unexplained || results.missing.length > 0) process.exitCode = 1;

async function plainPrism(): Promise<NonNullable<Results['prism']>> {
  const plain = await againstPrism(contract);
  try {
    const comparison = await compare('a plain `prism mock`, JSON only', run, plain.judges, 0);
    return { comparison, survives: await plain.survives() };
  } finally {
    plain.close();
  }
}

function untried(what: string, counts: ReadonlyMap<string, number>): string[] {
  return [...counts].flatMap(([name, count]) => (count === 0 ? [`never ${what}: ${name}`] : []));
}
