/** The matchers under vitest and jest, as ES module and as CommonJS. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { clone, NAME, write } from './project.ts';
import { tried } from './rows.ts';
import { end } from './shell.ts';
import { ENV, NODE, tool, versionOf } from './tools.ts';

const TEST = `
expect.extend(matchers);
const exchange = (TradeAction) => ({
  request: {
    method: 'POST',
    url: 'https://api.tradestation.com/v2/orders',
    headers: { authorization: 'Bearer AccessTokenGoesHere', 'content-type': 'application/json' },
    body: { AccountKey: '123456', AssetType: 'EQ', Symbol: 'ARNA', TradeAction, Quantity: '10', OrderType: 'Market', Duration: 'DAY' },
  },
  response: {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: [{ Message: 'Sent order: Buy 10 ARNA @ Market', OrderID: '207887693', OrderStatus: 'Ok' }],
  },
});
test('an exchange that keeps the contract', () => expect(exchange('Buy')).toKeepContract());
test('one that does not', () => expect(exchange('Borrow')).not.toKeepContract());
test('what is wrong is said', () =>
  expect(expect(exchange('Borrow')).toKeepContract()).rejects.toThrow('/TradeAction'));
`;

const IMPORT = `import { matchers } from '${NAME}/matchers';`;

interface Runner {
  readonly name: string;
  readonly as: 'ES' | 'CommonJS';
  readonly file: string;
  readonly head: string;
  readonly args: readonly string[];
}

const RUNNERS: readonly Runner[] = [
  {
    name: 'vitest',
    as: 'ES',
    file: 'contract.test.mjs',
    head: `import { expect, test } from 'vitest'; ${IMPORT}`,
    args: [tool('vitest/vitest.mjs'), 'run'],
  },
  {
    name: 'jest',
    as: 'ES',
    file: 'contract.test.mjs',
    head: IMPORT,
    args: ['--experimental-vm-modules', '--no-warnings', tool('jest/bin/jest.js')],
  },
  {
    name: 'jest',
    as: 'CommonJS',
    file: 'contract.test.cjs',
    head: `const { matchers } = require('${NAME}/matchers');`,
    args: [tool('jest/bin/jest.js')],
  },
];

/** @param bare a project with nothing but the package. */
export async function checkTestRunners(bare: string): Promise<void> {
  for (const [index, { name, as, file, head, args }] of RUNNERS.entries()) {
    const on = `${name} ${versionOf(name)}`;
    const trial = {
      ...{ table: 'Test runners', project: '`toKeepContract`', modules: as, on },
      command: name === 'jest' ? 'jest' : 'vitest run',
    };
    await tried(trial, `the matchers judge under ${on}, as ${as}`, async () => {
      const project = clone(bare, `runner-${index}`);
      link(project, 'vitest');
      write(project, file, head + TEST);
      const { code, stdout, stderr } = await end(project, ENV, NODE, args);
      if (code !== 0 || !(stdout + stderr).includes('3 passed')) throw new Error(stdout + stderr);
      return '3 passed';
    });
  }
}

/** Makes a tool importable in a project, as if it were installed there. */
export function link(project: string, name: string): void {
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  symlinkSync(tool(name), join(project, 'node_modules', name));
}
