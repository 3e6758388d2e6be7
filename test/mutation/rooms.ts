/** The rooms that are mutated, which are all folders of `src`, and the tests that have to notice. */
import { existsSync, readdirSync } from 'node:fs';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);

/** Besides the folder of tests that has the name of the room: other folders, and files of them. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  codegen: ['test/client/interpret.test.ts'],
  contract: ['test/verify', 'test/codegen/tags.test.ts', 'test/codegen/types.test.ts'],
  matchers: ['test/traffic/start-mock.test.ts'],
  recordings: ['test/verify'],
  redact: ['test/secrets'],
  reports: ['test/verify'],
  secrets: ['test/redact'],
};

export const rooms = readdirSync(at('src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    tests: [`test/${name}`, ...(MORE[name] ?? [])].filter((folder) => existsSync(at(folder))),
  }));
