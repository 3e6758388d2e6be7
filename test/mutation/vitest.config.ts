/** The tests that judge the mutants of the room that `run.ts` names. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { rooms } from './rooms.ts';

const room = rooms.find(({ name }) => name === process.env['MUTATION_ROOM']);
const instead = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^fast-check$/, replacement: instead('./fast-check.ts') },
      { find: /^.*\/recordings\/report\.ts$/, replacement: instead('./verify-file.ts') },
    ],
  },
  test: {
    include: (room?.tests ?? []).map((folder) => `${folder}/**/*.test.ts`),
    exclude: [
      // Mutates the document, not the source, and takes a minute.
      'test/contract/mutation.test.ts',
      // Starts processes, in which no mutant is active.
      'test/verify/cli.test.ts',
      // As skip-large.ts.
      'test/wire/xml.hostile.test.ts',
    ],
    setupFiles: ['test/mutation/skip-large.ts'],
    deps: { interopDefault: false },
    // The modules are loaded once for all files; a mutant that only matters while they load is static, and left out anyway.
    isolate: false,
    testTimeout: 60_000,
  },
});
