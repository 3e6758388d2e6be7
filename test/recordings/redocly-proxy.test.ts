import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMock, type Mock } from '../../src/mock/index.ts';
import { freePort } from '../listening.ts';
import { scratch } from '../scratch.ts';
import { verifyFile } from './report.ts';
import { limitOrder } from '../orders.ts';

const order = { ...limitOrder, AccountKey: '998877' };

describe('a HAR that `redocly proxy` recorded in front of the mock', () => {
  const folder = scratch();
  let mock: Mock;

  beforeAll(async () => {
    mock = await startMock({ port: 0 });
  });
  afterAll(async () => {
    await mock.close();
  });

  test('is judged exchange by exchange', async () => {
    const har = join(folder, 'recorded.har');
    const port = await freePort();
    const proxy = spawn(
      'node_modules/.bin/redocly',
      ['proxy', '--target', mock.url, '--port', String(port), '--har', har],
      { env: { ...process.env, REDOCLY_TELEMETRY: 'off' } },
    );
    const url = `http://127.0.0.1:${port}/v2/orders`;
    const post = (body: object) =>
      fetch(url, {
        method: 'POST',
        headers: { authorization: 'Bearer marked-secret-token', 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await expect
      .poll(() =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
    expect((await post(order)).status).toBe(200);
    expect((await post({ ...order, LimitPrice: undefined })).status).toBe(400);
    proxy.kill('SIGINT');
    await once(proxy, 'exit');
    expect(existsSync(har)).toBe(true);

    const { report, output, errors } = await verifyFile(har);
    const verdicts = report.exchanges.map(({ operationId, verdict }) => `${operationId} ${verdict}`);
    expect(verdicts.filter((verdict) => verdict.startsWith('placeOrder'))).toEqual([
      'placeOrder ok',
      'placeOrder violates',
    ]);
    expect(output + errors).not.toContain('marked-secret-token');
    expect(output + errors).not.toContain(order.AccountKey);
  });
});
