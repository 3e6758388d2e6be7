/** Readers that are worse in one way, which the last argument names: the fuzzer must find it out. */
import type { Told } from './worker.ts';

const [, first, last, way] = process.argv.slice(2);
for (let number = Number(first); number < Number(last); number += 1) {
  process.send?.({ starts: number });
  if (way === 'crash' && number === 2) process.exit(7);
  const faults = way === 'garbage' && number === 3 ? ['passed as ok, but the order is none'] : [];
  process.send?.({ number, key: 'har, body', passed: 0, exchanges: 1, faults } satisfies Told);
}
process.disconnect();
