import { defineConfig } from 'vitest/config';
import closingLine from './test/closing-line.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', closingLine],
    // CommonJS is imported as Node imports it.
    deps: { interopDefault: false },
    // A test that hangs is a test that fails.
    testTimeout: 30_000,
  },
});
