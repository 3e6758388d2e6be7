/**
 * Whether anything breaks the mock, the readers of verify or the client, or gets a secret out of them.
 *
 *     npm run test:abuse          a sample, which the gate runs
 *     npm run test:abuse:full     10,000 attacks, minutes of fuzzing, every fault; writes the tables of docs/abuse.md
 *     node test/abuse/run.ts --attacks 5000 --seconds 600 --seed 7
 *
 * Exit code 0: no fault. 1: otherwise.
 */
import { parseArgs } from 'node:util';
import { wholeNumber } from '../results-page.ts';
import { trial } from './client/trial.ts';
import { checkExpressions } from './expressions/check.ts';
import { besiege } from './mock/siege.ts';
import { fuzz } from './readers/fuzz.ts';
import { faultsIn, printed, writeDocument } from './report.ts';

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    attacks: { type: 'string' },
    seconds: { type: 'string' },
    seed: { type: 'string', default: '20261122' },
  },
});
const { full } = values;
const seed = wholeNumber('--seed', values.seed);
const attacks = wholeNumber('--attacks', values.attacks ?? (full ? '10000' : '1000'));
const seconds = wholeNumber('--seconds', values.seconds ?? (full ? '300' : '1'));
const started = performance.now();

const readers = async () => {
  const fuzzed = await fuzz(full || values.seconds ? { seed, seconds } : { seed, recordings: 600 });
  const tried = await trial({ every: full ? 1 : 7 });
  return [fuzzed, tried] as const;
};
const [siege, [fuzzed, tried], expressions] = await Promise.all([
  besiege({ seed, attacks }),
  readers(),
  checkExpressions(),
]);
const results = {
  seed,
  siege,
  fuzz: fuzzed,
  trial: tried,
  expressions,
  seconds: (performance.now() - started) / 1000,
};
process.stdout.write(printed(results));
if (full) await writeDocument(results);
process.exit(faultsIn(results).length === 0 ? 0 : 1);
