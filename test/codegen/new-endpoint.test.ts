/** Adding an endpoint is YAML and exchange files: docs/add-an-endpoint.md is followed in a copy of the project, each file of it word for word. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { schemaPage } from '../../docs/site/reference/schema-page.ts';
import { scratch } from '../scratch.ts';

const run = promisify(execFile);

/** The files of the guide, each under the name that stands at its fence. */
const guide = readFileSync('docs/add-an-endpoint.md', 'utf8');
const blocks = new Map(
  [...guide.matchAll(/^( *)```\w+ (\S+)\n([^]*?)^ *```$/gm)].map(([, indent = '', name = '', text = '']) => [
    name,
    text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  ]),
);
const block = (name: string): string => blocks.get(name) ?? '';
const EXCHANGE = 'spec/exchanges/cancelOrder.open-order.http';

const CALL = `import { createOrderClient } from './src/client/index.ts';
import { validation } from './src/client/validation.ts';
import { startMock } from './src/mock/index.ts';

const mock = await startMock({ port: 0 });
const client = createOrderClient({ accessToken: 'made-up-token', baseUrl: mock.url + '/v2' });
const { data } = await client.DELETE('/orders/{orderId}', { params: { path: { orderId: '207887528' } } });
const status: 'Ok' | 'Failed' | undefined = data?.OrderStatus;
const refused = await client.DELETE('/orders/{orderId}', { params: { path: { orderId: 'x' } } });
await mock.close();
const judging = createOrderClient({ accessToken: 'made-up-token', baseUrl: 'simulator', validation });
const unsent = await judging
  .DELETE('/orders/{orderId}', { params: { path: { orderId: '0' } } })
  .catch((error: { faults: { pointer: string; rule: string }[] }) => error.faults);
console.log(JSON.stringify({ status, refused: refused.response.status, unsent }));
`;

const PAGES = `import { placeOf } from './docs/site/place.ts';
import { referencePages } from './docs/site/reference/pages.ts';
import { scenarioPages } from './docs/site/scenarios/pages.ts';

const pages = { ...(await referencePages()), ...(await scenarioPages(placeOf('/x/'))) };
console.log(JSON.stringify(Object.entries(pages).filter(([path]) => /cancelorder\\b/.test(path))));
`;

/** A call with an order id that is no string: the types must refuse it. */
const WRONG_CALL = `
// @ts-expect-error -- no string
export const wrong = () => client.DELETE('/orders/{orderId}', { params: { path: { orderId: 207887693 } } });
`;

describe('an endpoint that is added by YAML and an exchange file', { timeout: 120_000 }, () => {
  const copy = scratch();
  const node = (...args: string[]) => run(process.execPath, args, { cwd: copy });

  beforeAll(async () => {
    for (const part of [
      'src',
      'spec',
      'docs',
      'test/exchanges',
      'package.json',
      'tsconfig.json',
      'redocly.yaml',
    ])
      await cp(part, join(copy, part), { recursive: true });
    await symlink(resolve('node_modules'), join(copy, 'node_modules'));
    const root = join(copy, 'spec/openapi.yaml');
    const text = await readFile(root, 'utf8');
    // Who followed the guide in the project itself has its paths there.
    if (!text.includes(block('spec/openapi.yaml')))
      await writeFile(root, text.replace(/^components:\n/m, block('spec/openapi.yaml')));
    for (const [name, text] of blocks)
      if (name !== 'spec/openapi.yaml') await writeFile(join(copy, name), text);
    await writeFile(join(copy, 'pages.ts'), PAGES);
    await node('src/codegen/index.ts', 'test/exchanges');
  }, 120_000);

  test('is what the guide says, in a few files', () => {
    expect([...blocks.keys()]).toEqual([
      'spec/openapi.yaml',
      'spec/paths/order.yaml',
      EXCHANGE,
      'spec/exchanges/cancelOrder.authorization-failure.http',
      'test/exchanges/cancelOrder.id-of-words.refused.http',
      'test/exchanges/cancelOrder.status-unknown.refused.http',
      'spec/paths/jsonp-order-cancel.yaml',
      'spec/schemas/JsonpOrderResult.yaml',
      'spec/exchanges/cancelOrderJsonp.not-open.http',
      'spec/exchanges/cancelOrderJsonp.unauthorized.http',
    ]);
  });

  test('is generated whole even where the notices are not read', async () => {
    await rm(join(copy, 'generated'), { recursive: true });
    const program = spawn(process.execPath, ['src/codegen/index.ts', 'test/exchanges'], {
      cwd: copy,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    program.stdout.destroy();
    await once(program, 'close');
    const { stdout } = await node('src/codegen/index.ts', 'test/exchanges', '--check');
    expect(stdout).toContain('files are what spec/ generates');
  });

  test('passes the lint', async () => {
    await node(resolve('node_modules/@redocly/cli/bin/cli.js'), 'lint');
  });

  const lintSays = async () => {
    const { stdout, stderr } = await node(resolve('node_modules/@redocly/cli/bin/cli.js'), 'lint').catch(
      (error: unknown) => error as { stdout: string; stderr: string },
    );
    return stdout + stderr;
  };

  test('is refused by the lint where an extension is misspelt', async () => {
    const path = join(copy, 'spec/paths/order.yaml');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('required: true\n', 'required: true\n      x-sensitve: true\n'));
    onTestFinished(() => writeFile(path, text));
    expect(await lintSays()).toContain('x-sensitve is no extension of this contract: expected one of');
  });

  test('is refused by the lint where a response that it shares has no exchange of its own', async () => {
    const name = 'spec/exchanges/cancelOrder.authorization-failure.http';
    await rm(join(copy, name));
    await node('src/codegen/index.ts', 'test/exchanges');
    onTestFinished(async () => {
      await writeFile(join(copy, name), block(name));
      await node('src/codegen/index.ts', 'test/exchanges');
    });
    expect(await lintSays()).toContain(
      'The response 401 of cancelOrder has no example: record one in spec/exchanges/cancelOrder.<scenario>.http.',
    );
  });

  test('has a typed call in the client, and an answer from the mock', async () => {
    await writeFile(join(copy, 'call.ts'), CALL);
    const { stdout } = await node('call.ts');
    expect(JSON.parse(stdout)).toMatchObject({
      status: 'Ok',
      refused: 400,
      unsent: [{ where: 'request.path', pointer: '/orderId', rule: 'pattern' }],
    });
    await writeFile(join(copy, 'call.ts'), CALL + WRONG_CALL);
    await writeFile(
      join(copy, 'call.json'),
      '{ "extends": "./tsconfig.json", "files": ["call.ts"], "include": [] }',
    );
    await node(resolve('node_modules/typescript/bin/tsc'), '-p', 'call.json');
  });

  test('has pages in the docs that show its own call', async () => {
    const { stdout } = await node('pages.ts');
    const pages = Object.fromEntries(JSON.parse(stdout) as [string, string][]);
    const operation = pages['reference/cancelorder.md'] ?? '';
    const scenario = pages['scenarios/cancelorder-open-order.md'] ?? '';
    for (const text of [operation, scenario]) {
      expect(text).toContain(
        'DELETE /v2/orders/207887528 HTTP/1.1\nAuthorization: Bearer AccessTokenGoesHere\n',
      );
      expect(text).toContain("curl -X DELETE 'https://sim-api.tradestation.com/v2/orders/207887528'");
      expect(text).not.toMatch(/placeOrder\(|POST .v2/);
    }
    expect(scenario).toContain('| Outcome | answered |');
    expect(pages['scenarios/cancelorder-authorization-failure.md']).toContain('| Outcome | error |');
  });

  test('has pages that show its headers, and which parts are deprecated', async () => {
    const path = join(copy, 'spec/paths/order.yaml');
    const desk =
      'deprecated: true\n  parameters:\n    - { name: X-Desk, in: header, deprecated: true, schema: { type: string } }\n';
    await writeFile(path, block('spec/paths/order.yaml').replace('parameters:\n', desk));
    await writeFile(
      join(copy, EXCHANGE),
      block(EXCHANGE).replace('Authorization', 'X-Desk: 7\nAuthorization'),
    );
    await node('src/codegen/index.ts', 'test/exchanges');
    onTestFinished(async () => {
      for (const name of ['spec/paths/order.yaml', EXCHANGE]) await writeFile(join(copy, name), block(name));
      await node('src/codegen/index.ts', 'test/exchanges');
    });
    const { stdout } = await node('pages.ts');
    const pages = Object.fromEntries(JSON.parse(stdout) as [string, string][]);
    const operation = pages['reference/cancelorder.md'];
    expect(operation).toContain('HTTP/1.1\nX-Desk: 7\nAuthorization');
    expect(operation).toContain("-H 'X-Desk: 7'");
    expect(operation).toContain('**Deprecated.**');
    expect(operation).toContain('*In the header, optional, deprecated*');
    const schema = { properties: { old: { type: 'string', deprecated: true } } };
    expect(schemaPage('Desk', schema, { schemas: {}, values: new Map() })).toContain(
      '*Optional, deprecated, a string.*',
    );
  });

  test('gets verdicts', async () => {
    await writeFile(
      join(copy, 'wrong.http'),
      block(EXCHANGE).replace('"Ok"', '"Done"').replace('orders/207887528', 'orders/abc'),
    );
    const good = await node('src/cli.ts', 'verify', EXCHANGE, '--format', 'json');
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

  test('is judged by the code of ajv where the client cannot read a rule as data', async () => {
    const path = block('spec/paths/order.yaml').replace(/^( *)type: string$/m, "$&\n$1not: { const: '99' }");
    await writeFile(join(copy, 'spec/paths/order.yaml'), path);
    const { stderr } = await node('src/codegen/index.ts', 'test/exchanges');
    expect(stderr).toMatch(/spec\/paths\/order\.yaml:\d+:\d+: the client does not understand not here/);
    await writeFile(join(copy, 'call.ts'), CALL.replace("orderId: '0'", "orderId: '99'"));
    const { stdout } = await node('call.ts');
    expect(JSON.parse(stdout)).toMatchObject({ unsent: [{ pointer: '/orderId', rule: 'not' }] });
  });
});
