/**
 * fast-check with one seed, so that a test gives the same result each time. `SEED=random` and `SEED=7` try others: a failure is then
 * one to mend and to keep as a case of its own.
 */
import fc from 'fast-check';

const { SEED = '1' } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) });

export default fc;
