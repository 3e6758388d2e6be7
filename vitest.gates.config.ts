import { defineConfig } from 'vitest/config';
import usual, { GATES } from './vitest.config.ts';

/** Shows that the slower gates can fail: each is given something worse, and has to find it. */
export default defineConfig({
  test: {
    ...usual.test,
    include: GATES.map((folder) => `${folder}/*.test.ts`),
    exclude: ['**/node_modules/**'],
  },
});
