/** Generating types, validators and document, as the time of the whole process, beside openapi-typescript alone and other generators. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  installPeers,
  PEERS,
  ROOT,
  statsOf,
  versionOf,
  type Bench,
  type Options,
  type Row,
} from './harness.ts';

const OURS = 'npm run generate: types, validators, document';
const FIRST = `${OURS}, as the first run of a machine`;

async function run({ quick }: Options) {
  await Promise.resolve();
  installPeers();
  const work = mkdtempSync(join(tmpdir(), 'bench-generate-'));
  const document = join(ROOT, 'generated/openapi.json');
  symlinkSync(join(ROOT, 'spec'), join(work, 'spec'));
  try {
    const program = (name: string, source: string) => {
      const file = join(work, `${name}.mjs`);
      writeFileSync(file, source);
      return [file];
    };
    const hey = pathToFileURL(join(PEERS, '@hey-api/openapi-ts/dist/index.mjs')).href;
    const alone = `openapi-typescript ${versionOf('openapi-typescript')}, types`;
    const commands: Record<string, readonly string[]> = {
      [OURS]: [join(ROOT, 'src/codegen/index.ts')],
      [FIRST]: [join(ROOT, 'src/codegen/index.ts')],
      [alone]: [
        join(ROOT, 'node_modules/openapi-typescript/bin/cli.js'),
        join(ROOT, 'spec/openapi.yaml'),
        '--output',
        join(work, 'alone.d.ts'),
      ],
      ...(existsSync(join(PEERS, '@hey-api/openapi-ts/dist/index.mjs')) && {
        [`@hey-api/openapi-ts ${versionOf('@hey-api/openapi-ts')}, types and zod`]: program(
          'hey',
          `import { createClient } from ${JSON.stringify(hey)};
await createClient({ input: ${JSON.stringify(document)}, output: ${JSON.stringify(join(work, 'hey'))}, logs: { level: 'silent' }, plugins: ['@hey-api/typescript', 'zod'] });
`,
        ),
      }),
      [`orval ${versionOf('orval')}, types and zod`]: program(
        'orval',
        `import { generate } from ${JSON.stringify(pathToFileURL(orvalEntry()).href)};
const input = { target: ${JSON.stringify(document)} };
await generate({ input, output: { target: ${JSON.stringify(join(work, 'orval/fetch.ts'))}, client: 'fetch' } });
await generate({ input, output: { target: ${JSON.stringify(join(work, 'orval/zod.ts'))}, client: 'zod' } });
`,
      ),
    };
    const took: Record<string, number[]> = {};
    for (let round = quick ? 0 : -1; round < (quick ? 1 : 5); round += 1)
      for (const [who, command] of Object.entries(commands)) {
        rmSync(join(work, 'generated'), { recursive: true, force: true });
        rmSync(join(work, 'first'), { recursive: true, force: true });
        const cache = join(work, who === FIRST ? 'first' : 'cache');
        const started = performance.now();
        // Not in this repository, whose configuration names plugins that its peers do not know.
        execFileSync(process.execPath, [...command], {
          cwd: work,
          env: { ...process.env, ...((who === OURS || who === FIRST) && { NODE_COMPILE_CACHE: cache }) },
          stdio: ['ignore', 'ignore', 'pipe'],
        });
        if (round >= 0) (took[who] ??= []).push(performance.now() - started);
      }
    const peer = statsOf(took[alone] ?? []).median;
    const rows = Object.entries(took).map(([who, all]): Row => {
      const { median, spread } = statsOf(all);
      return {
        ...{ what: 'the whole process', who, value: median, spread, unit: 'ms' },
        ...(who !== alone && { ratio: median / peer, of: 'openapi-typescript' }),
        ...(who === OURS && { atMost: 1.2 }),
        ...(who === FIRST && { atMost: 1.6 }),
      };
    });
    return {
      rows,
      notes: ['What Node compiled, `npm run generate` keeps for its next run; the peers keep nothing.'],
    };
  } finally {
    rmSync(work, { recursive: true });
  }
}

function orvalEntry(): string {
  const folder = join(PEERS, 'orval/dist');
  return (
    ['index.mjs', 'index.js'].map((name) => join(folder, name)).find((file) => existsSync(file)) ?? folder
  );
}

export const bench: Bench = { name: 'generate', title: 'Generate', run };
