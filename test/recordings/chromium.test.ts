import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mock } from '../../src/mock/index.ts';
import { startMock } from '../../src/mock/index.ts';
import { launchBrowser } from '../launch-browser.ts';
import { scratch } from '../scratch.ts';
import { verifyFile } from './report.ts';

const TOKEN = 'marked-secret-token';

const order = {
  AccountKey: '998877',
  AssetType: 'FX',
  Symbol: 'USDJPY',
  TradeAction: 'Buy',
  Quantity: '20000',
  OrderType: 'Limit',
  LimitPrice: '1',
  Duration: 'GTC',
};

/** Old pages place orders like this. */
const PAGE = `<!doctype html>
<script src="/page/jquery.js"></script>
<script>
  function place(order) {
    return new Promise(function (resolve, reject) {
      $.ajax({ url: '/v2/jsonp/orders/send', dataType: 'jsonp', cache: false,
        data: { data: JSON.stringify(order), oauth_token: '${TOKEN}' } }).then(resolve, reject);
    });
  }
</script>`;

describe.each(['jquery', 'jquery-1'])('a HAR that Chromium recorded of a page with %s', (jquery) => {
  const folder = scratch();
  let mock: Mock;
  let browser: Browser;

  beforeAll(async () => {
    const script = await readFile(`node_modules/${jquery}/dist/jquery.min.js`);
    mock = await startMock({}, ({ url = '' }, response) => {
      if (!url.startsWith('/page')) return false;
      const isPage = url === '/page/';
      response
        .setHeader('content-type', isPage ? 'text/html' : 'text/javascript')
        .end(isPage ? PAGE : script);
      return true;
    });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await mock.close();
  });

  test('is judged exchange by exchange, and the page and its scripts match no operation', async () => {
    const path = join(folder, `${jquery}.har`);
    const context = await browser.newContext({ recordHar: { path, content: 'embed' } });
    const page = await context.newPage();
    const bodies: Promise<unknown>[] = [];
    page.on('response', (response) => bodies.push(response.body()));
    await page.goto(`${mock.url}/page/`);
    const place = (value: unknown) =>
      page.evaluate(
        (sent) => (window as unknown as { place(order: unknown): Promise<unknown> }).place(sent),
        value,
      );
    expect(await place(order)).toMatchObject([{ OrderStatus: 'Ok' }]);
    expect(await place({ ...order, LimitPrice: undefined })).toMatchObject({ StatusCode: 400 });
    expect(await place({ ...order, TradeAction: 'buy' })).toMatchObject([{ OrderStatus: 'Ok' }]);
    // Playwright fetches bodies after the fact, in the order of the responses; a page that is closed before has none for its last one.
    await Promise.all(bodies);
    await context.close();

    const { code, report, output, errors } = await verifyFile(path);
    expect(code).toBe(1);
    const orders = report.exchanges.filter(({ operationId }) => operationId === 'placeOrderJsonp');
    expect(
      orders.map(({ verdict, findings }) => [
        verdict,
        ...findings.map(({ pointer, rule }) => `${pointer} ${rule}`),
      ]),
    ).toEqual([['ok'], ['violates', '/LimitPrice required'], ['deviates', '/TradeAction enum']]);
    const others = report.exchanges.filter(({ operationId }) => operationId === null);
    expect(others.map(({ verdict }) => verdict)).toEqual(others.map(() => 'unchecked'));
    expect(others.length).toBeGreaterThanOrEqual(2);
    expect(output + errors).not.toContain(TOKEN);
    expect(output + errors).not.toContain(order.AccountKey);
  });
});
