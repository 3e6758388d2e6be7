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
    include: (room?.tests ?? []).map((one) => (one.endsWith('.ts') ? one : `${one}/**/*.test.ts`)),
    exclude: [
      // These mutate the document, not the source, and take a minute.
      'test/contract/{mutation,near-misses}.test.ts',
      // In the processes and browsers that these start, no mutant is active.
      'test/verify/cli.test.ts',
      'test/client/{bundle,editor}.test.ts',
      'test/page/example-page.test.ts',
      'test/recordings/{chromium,redocly-proxy}.test.ts',
      'test/release/workflows.test.ts',
      'test/traffic/{ci,cli,fault-table,kill,recipes,tls}.test.ts',
      'test/codegen/new-endpoint.test.ts',
      // As skip-large.ts.
      'test/redact/verdicts.test.ts',
      'test/secrets/{linear,reports-xml}.test.ts',
      'test/verify/much.test.ts',
      'test/wire/xml.{hostile,inverse}.test.ts',
    ],
    setupFiles: ['test/mutation/skip-large.ts'],
    deps: { interopDefault: false },
    // The modules are loaded once for all files; a mutant that only matters while they load is static, and left out anyway.
    isolate: false,
    testTimeout: 60_000,
    // What comes late on a busy machine comes all the same.
    expect: { poll: { timeout: 10_000 } },
  },
});
