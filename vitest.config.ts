import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import closingLine from './test/closing-line.ts';

/** The slower tests: those of the gates themselves, of every mutant of the contract, and of the rendered docs. */
export const SLOWER = [
  'test/abuse/*.test.ts',
  'test/agreement/*.test.ts',
  'test/contract/mutation.test.ts',
  'test/docs/*.test.ts',
  'test/release/*.test.ts',
];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // `npm run test:gates`
    exclude: ['**/node_modules/**', ...SLOWER],
    reporters: ['default', closingLine],
    // By default one processor is left alone, which of two is half.
    maxWorkers: availableParallelism(),
    // CommonJS is imported as Node imports it.
    deps: { interopDefault: false },
    // A test that hangs is a test that fails.
    testTimeout: 30_000,
  },
});
