import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import closingLine from './test/closing-line.ts';

/**
 * The slower tests: those of the gates themselves, of every mutant of the contract, of the rendered docs, and what tries the same
 * thing a thousand times. `npm test` is what a person waits for; these are what CI waits for.
 */
const SLOWER = [
  'test/abuse/*.test.ts',
  'test/agreement/*.test.ts',
  'test/contract/mutation.test.ts',
  'test/docs/*.test.ts',
  'test/linear.test.ts',
  'test/release/*.test.ts',
  'test/suites/*.test.ts',
  'test/traffic/ci.test.ts',
  'test/traffic/fault-table.test.ts',
  'test/traffic/kill.test.ts',
  'test/traffic/recipes.test.ts',
  'test/traffic/tls.test.ts',
  'test/browser/hostile.test.ts',
  'test/client/interpret.random.test.ts',
  'test/codegen/new-endpoint.test.ts',
  'test/contracts/*.test.ts',
  'test/redact/verdicts.test.ts',
  'test/secrets/linear.test.ts',
  'test/secrets/reports-xml.test.ts',
  'test/wire/xml.inverse.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      // `npm test`
      {
        extends: true,
        test: {
          name: 'usual',
          // A module is loaded once by each worker, and not by each file: a third of the time.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...SLOWER],
        },
      },
      // `npm run test:gates`
      { extends: true, test: { name: 'gates', include: SLOWER, testTimeout: 300_000 } },
    ],
    globalSetup: 'test/ready-browser.ts',
    reporters: ['minimal', closingLine],
    // Programs that tests start compile src once, and not each anew.
    env: { NODE_COMPILE_CACHE: resolve('node_modules/.cache/compile') },
    // By default one processor is left alone, which of two is half.
    maxWorkers: availableParallelism(),
    // CommonJS is imported as Node imports it.
    deps: { interopDefault: false },
    // A test that hangs fails; one that is slow on a busy machine does not.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
