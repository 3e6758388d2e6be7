import { defineConfig } from 'vitest/config';
import closingLine from './test/closing-line.ts';

/** Whose tests show that the gates of those names can fail. */
export const GATES = ['test/abuse/**', 'test/agreement/**', 'test/release/**'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The tests of the slower gates: `npm run test:gates`.
    exclude: ['**/node_modules/**', ...GATES],
    reporters: ['default', closingLine],
    // CommonJS is imported as Node imports it.
    deps: { interopDefault: false },
    // A test that hangs is a test that fails.
    testTimeout: 30_000,
  },
});
