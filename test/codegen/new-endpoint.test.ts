/** Adding an endpoint is YAML and an exchange file: here DELETE /orders/{orderId} is added to a copy of the project. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);

const PATH_YAML = `delete:
  operationId: cancelOrder
  tags: [Orders]
  summary: Cancel an order
  description: Cancels an order that is open.
  x-source: place-order
  parameters:
    - name: orderId
      in: path
      required: true
      description: The id of the order.
      x-source: place-order
      schema:
        type: string
        pattern: '^[0-9]+$'
        not:
          const: '0'
        x-source: place-order
  responses:
    '200':
      description: The order is being cancelled.
      x-source: place-order
      content:
        application/json:
          schema:
            $ref: ../schemas/OrderResult.yaml
    '401':
      $ref: ../responses/Unauthorized.yaml
`;

const EXCHANGE = `# An open order is cancelled.
# source: place-order
DELETE https://api.tradestation.com/v2/orders/207887693 HTTP/1.1
Authorization: Bearer made-up-token

HTTP/1.1 200 OK
Content-Type: application/json; charset=utf-8

{"Message":"Cancel request sent","OrderID":"207887693","OrderStatus":"Ok"}
`;

const CALL = `import { createOrderClient } from './src/client/index.ts';
import { validation } from './src/client/validation.ts';
import { startMock } from './src/mock/index.ts';

const mock = await startMock({ port: 0 });
const client = createOrderClient({ accessToken: 'made-up-token', baseUrl: mock.url + '/v2' });
const { data } = await client.DELETE('/orders/{orderId}', { params: { path: { orderId: '207887693' } } });
const message: string | null | undefined = data?.Message;
const refused = await client.DELETE('/orders/{orderId}', { params: { path: { orderId: 'x' } } });
await mock.close();
// What the client cannot read as data, the code of ajv judges.
const judging = createOrderClient({ accessToken: 'made-up-token', baseUrl: 'simulator', validation });
const unsent = await judging
  .DELETE('/orders/{orderId}', { params: { path: { orderId: '0' } } })
  .catch((error: { faults: { pointer: string; rule: string }[] }) => error.faults);
console.log(JSON.stringify({ message, refused: refused.response.status, unsent }));
`;

/** A call with an order id that is no string: the types must refuse it. */
const WRONG_CALL = `
// @ts-expect-error -- no string
export const wrong = () => client.DELETE('/orders/{orderId}', { params: { path: { orderId: 207887693 } } });
`;

describe('an endpoint that is added by YAML and an exchange file', { timeout: 120_000 }, () => {
  let copy: string;
  const node = (...args: string[]) => run(process.execPath, args, { cwd: copy });

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'endpoint-'));
    for (const part of ['src', 'spec', 'package.json', 'tsconfig.json'])
      await cp(part, join(copy, part), { recursive: true });
    await symlink(resolve('node_modules'), join(copy, 'node_modules'));
    const root = join(copy, 'spec/openapi.yaml');
    const text = await readFile(root, 'utf8');
    const entry = '  /orders/{orderId}:\n    $ref: paths/order.yaml\n';
    await writeFile(root, text.replace(/^paths:\n/m, `paths:\n${entry}`));
    await writeFile(join(copy, 'spec/paths/order.yaml'), PATH_YAML);
    await writeFile(join(copy, 'spec/exchanges/cancelOrder.open.http'), EXCHANGE);
    await node('src/codegen/index.ts');
  }, 120_000);
  afterAll(() => rm(copy, { recursive: true }));

  test('has a typed call in the client, and an answer from the mock', async () => {
    await writeFile(join(copy, 'call.ts'), CALL);
    const { stdout } = await node('call.ts');
    expect(JSON.parse(stdout)).toMatchObject({
      message: 'Cancel request sent',
      refused: 400,
      unsent: [{ where: 'request.path', pointer: '/orderId', rule: 'not' }],
    });
    await writeFile(join(copy, 'call.ts'), CALL + WRONG_CALL);
    await writeFile(
      join(copy, 'call.json'),
      '{ "extends": "./tsconfig.json", "files": ["call.ts"], "include": [] }',
    );
    await node(resolve('node_modules/typescript/bin/tsc'), '-p', 'call.json');
  });

  test('gets verdicts', async () => {
    await writeFile(
      join(copy, 'wrong.http'),
      EXCHANGE.replace('"Ok"', '"Done"').replace('orders/207887693', 'orders/abc'),
    );
    const good = await node(
      'src/cli.ts',
      'verify',
      'spec/exchanges/cancelOrder.open.http',
      '--format',
      'json',
    );
    expect(JSON.parse(good.stdout)).toMatchObject({
      exchanges: [{ operationId: 'cancelOrder', verdict: 'ok' }],
    });
    const wrong = await node('src/cli.ts', 'verify', 'wrong.http', '--format', 'json').catch(
      (error: unknown) => error,
    );
    const report = JSON.parse((wrong as { stdout: string }).stdout) as {
      exchanges: [{ findings: object[] }];
    };
    expect(report.exchanges[0].findings).toMatchObject([
      { where: 'request.path', pointer: '/orderId', rule: 'pattern' },
      { where: 'response.body', pointer: '/OrderStatus', rule: 'enum' },
    ]);
  });
});
