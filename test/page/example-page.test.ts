import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { FAULTS } from '../../src/mock/faults/faults.ts';
import { startMock } from '../../src/mock/index.ts';
import type { RecordedExchange } from '../../src/page/recorder.ts';
import { axeOn } from '../axe.ts';
import { scratch } from '../scratch.ts';
import { card, send, servePage, TRANSPORTS, type Served } from './fixtures.ts';

let served: Served;
let url: string;
/** What the page did that it may not do: requests elsewhere, violations of its policy, errors. */
let wrong: string[];

beforeAll(async () => {
  served = await servePage();
  url = `${served.mock.url}/`;
});
afterEach(async () => {
  await Promise.all(served.browser.contexts().map((context) => context.close()));
});
afterAll(() => served.stop());

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await served.browser.newContext(options);
  const page = await context.newPage();
  wrong = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) wrong.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(url);
  return page;
}

const example = (page: Page, words: RegExp) =>
  page
    .getByLabel('Start from')
    .locator('option', { hasText: words })
    .first()
    .getAttribute('value')
    .then((value) => page.getByLabel('Start from').selectOption(value));

const outcome = (page: Page, name: string) => card(page, name).locator('.outcome');
const wire = async (page: Page, name: string) => {
  const [request = '', response = ''] = await card(page, name).locator('pre.whole').allTextContents();
  return { request, response };
};
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true }).first();
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true }).first();
const note = async (page: Page, name: string) => {
  const input = page.getByLabel(name, { exact: true }).first();
  const ids = ((await input.getAttribute('aria-describedby')) ?? '').split(' ');
  return page.locator(`[id="${ids[0]}"]`).textContent();
};

describe('an order', () => {
  test('goes by each transport, with its wire text, and nothing leaves the origin or breaks the policy', async () => {
    const page = await open();
    await field(page, 'Quantity').fill('11');
    for (const name of TRANSPORTS) {
      await send(page, name);
      expect(await outcome(page, name).textContent()).toMatch(
        /^Placed\. Do not send it again\.Message: Sent order/,
      );
    }
    const json = await wire(page, 'JSON');
    expect(json.request).toMatch(/^POST \/v2\/orders HTTP\/1\.1\r?\n/);
    expect(json.request).toMatch(/content-type: application\/json/i);
    expect(JSON.parse(json.request.split('\n').at(-1) ?? '')).toMatchObject({
      Quantity: '11',
      Symbol: 'ARNA',
    });
    expect(json.response).toMatch(/^HTTP\/1\.1 200 OK\r?\n/);
    expect(JSON.parse(json.response.split('\n').at(-1) ?? '')).toMatchObject([{ OrderStatus: 'Ok' }]);

    const xml = await wire(page, 'XML');
    expect(xml.request).toContain('<Quantity>11</Quantity>');
    expect(xml.response).toMatch(/content-type: application\/xml[^]*<ArrayOfOrderResult><OrderResult>/);

    const jsonp = await wire(page, 'JSONP');
    expect(jsonp.request).toMatch(
      /^GET \/v2\/jsonp\/orders\/send\?data=%7B[^ ]*%2211%22[^ ]* HTTP\/1\.1\r?\n/,
    );
    expect(jsonp.response).toMatch(/jsonp-callback: (orderResult_\w+)[^]*\n\1\(\[\{"Message":/);
    expect(wrong).toEqual([]);
  });

  test('is recorded without its token and without what else its connection carries', async () => {
    const page = await open();
    await page.getByLabel('Access token').fill('marked-secret');
    for (const name of TRANSPORTS) await send(page, name);
    const texts = await Promise.all(TRANSPORTS.map((name) => wire(page, name)));
    expect(texts[0]?.request).toMatch(/authorization: Bearer …/i);
    expect(texts[2]?.request).toContain('oauth_token=… HTTP');
    expect(JSON.stringify(texts)).not.toContain('marked-secret');
    const kept = await page.evaluate(async () => (await fetch('/exchanges')).text());
    expect(kept).toContain('oauth_token=…');
    expect(kept).not.toContain('marked-secret');
    const starts = (JSON.parse(kept) as RecordedExchange[]).map(
      ({ response }) => response.split('HTTP/1.1').length - 1,
    );
    expect(starts.slice(-3)).toEqual([1, 1, 1]);
  });

  test('shows its own exchange, although another page sent one later', async () => {
    const page = await open();
    const other = await page.context().newPage();
    await other.goto(url);
    await field(page, 'Quantity').fill('12');
    await page.getByLabel('Fault of the mock').selectOption('delay=2');
    const sent = send(page, 'JSON');
    const recorded = () => other.evaluate(async () => (await fetch('/exchanges')).text());
    await expect.poll(recorded).toContain(String.raw`\"Quantity\":\"12\"`);
    await send(other, 'JSON');
    await sent;
    expect((await wire(page, 'JSON')).request).toContain('"Quantity":"12"');
  });

  test.each([
    [/hang together the stop fails/, 'Rejected in part, 2 of 3 placed. Send only what failed'],
    [/account that does not exist/, 'Error 400. Nothing was placed'],
    [/service is down/, 'Error 503. It may have been placed: look it up before you send it again.'],
  ])('of the example %s gets the same words from each transport', async (words, says) => {
    const page = await open();
    await example(page, words);
    for (const name of TRANSPORTS) {
      await send(page, name);
      expect(await outcome(page, name).textContent()).toContain(says);
    }
    expect(await page.locator('.outcome ul').allTextContents()).toHaveLength(3);
  });

  test('that is illegal is not sent; without validation the mock refuses it', async () => {
    const page = await open();
    await example(page, /with an action for shares/);
    for (const name of TRANSPORTS) {
      await send(page, name);
      expect(await outcome(page, name).textContent()).toMatch(
        /^Not sent\. Nothing was placed\.Expected one of "BuyToOpen"/,
      );
      expect(await card(page, name).locator('.wire').textContent()).toBe('Nothing was sent.');
    }
    await page.getByLabel('Validate in the page').uncheck();
    for (const name of TRANSPORTS) {
      await send(page, name);
      expect(await outcome(page, name).textContent()).toMatch(/^Error 400\. Nothing was placed/);
    }
    expect(wrong.filter((text) => !text.includes('400'))).toEqual([]);
  });

  test('is answered with text that stays text', async () => {
    const page = await open();
    await page.route('**/v2/orders', (route) =>
      route.fulfill({
        contentType: 'application/json',
        body: JSON.stringify([
          { Message: '<img src=x onerror="document.title=1"><b>b</b>', OrderID: '1', OrderStatus: 'Ok' },
        ]),
      }),
    );
    await card(page, 'JSON').getByRole('button', { name: /^Send/ }).click();
    await outcome(page, 'JSON').getByText('<b>b</b>').waitFor();
    expect(await outcome(page, 'JSON').locator('img, b').count()).toBe(0);
  });
});

describe('the rules', () => {
  test('show at the field while one types, and go when they are kept', async () => {
    const page = await open();
    const price = field(page, 'LimitPrice');
    await price.press('End');
    await price.pressSequentially('x');
    expect(await note(page, 'LimitPrice')).toBe(
      'LimitPrice must be a price above zero such as "1.00" or ".25", but is "1.00x". With Legs a price may be zero or below; if you mean one without, add this finding to a baseline.',
    );
    expect(await price.getAttribute('aria-invalid')).toBe('true');
    await price.fill('');
    expect(await note(page, 'LimitPrice')).toBe('LimitPrice is missing for OrderType "Limit".');
    expect(await page.locator('#verdict').textContent()).toContain('one finding:');
    await page.locator('#verdict a').click();
    expect(await price.evaluate((input) => input === document.activeElement)).toBe(true);
    await price.fill('2.5');
    expect(await note(page, 'LimitPrice')).toBe('');
    expect(await price.getAttribute('aria-invalid')).toBeNull();
    expect(await page.locator('#verdict').getByRole('status').textContent()).toMatch(/^Legal/);
  });

  test('set apart the values that the asset does not have', async () => {
    const page = await open();
    expect(await choice(page, 'TradeAction').locator('> option').allTextContents()).toEqual([
      '–',
      'Buy',
      'Sell',
      'BuyToCover',
      'SellShort',
    ]);
    await choice(page, 'AssetType').selectOption('"OP"');
    expect(await choice(page, 'TradeAction').locator('> option').allTextContents()).toEqual([
      '–',
      'BuyToOpen',
      'BuyToClose',
      'SellToOpen',
      'SellToClose',
    ]);
    expect(await choice(page, 'TradeAction').inputValue()).toBe('"Buy"');
    expect(await choice(page, 'Duration').locator('> option').allTextContents()).toEqual([
      '–',
      'DAY',
      'GTC',
      'GTD',
      'IOC',
      'FOK',
      'OPG',
    ]);
    expect(await note(page, 'Duration')).toContain('for AssetType "OP"');
  });

  test('hold for attached orders, which are added and removed', async () => {
    const page = await open();
    await page.getByText('OSOs', { exact: true }).click();
    await page.getByRole('button', { name: 'Add to OSOs' }).click();
    const group = page.getByRole('group', { name: 'OSOs 1', exact: true });
    await group.getByRole('combobox', { name: 'Type', exact: true }).selectOption('"BRK"');
    await group.getByText('Orders', { exact: true }).click();
    await group.getByRole('button', { name: 'Add to Orders' }).click();
    expect(await page.locator('#verdict').textContent()).toContain('OSOs[0].Orders[0].Symbol is missing.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('order/OSOs/0/Orders/0/AccountKey');
    await page.getByRole('button', { name: 'Remove OSOs 1' }).click();
    expect(await page.locator('#verdict').getByRole('status').textContent()).toMatch(/^Legal/);
    await send(page, 'JSON');
    expect((await wire(page, 'JSON')).request).not.toContain('OSOs');
  });
});

describe('a fault of the mock', () => {
  test.each([
    ['503', 'Error 503. It may have been placed', /^HTTP\/1\.1 503 /],
    ['drop', 'Unconfirmed. It may have been placed.', /^$/],
    ['delay=2', 'Placed. Do not send it again.', /^HTTP\/1\.1 200 /],
  ])('%s is asked for by each transport', async (fault, says, answer) => {
    const page = await open();
    await page.getByLabel('Fault of the mock').selectOption(fault);
    for (const name of TRANSPORTS) {
      await send(page, name);
      expect(await outcome(page, name).textContent()).toContain(says);
      const { request, response } = await wire(page, name);
      if (name === 'JSONP') expect(request).toContain(`&__fault=${encodeURIComponent(fault)} `);
      else {
        expect(request).toMatch(new RegExp(`^prefer: fault="?${fault}"?\r?$`, 'im'));
        expect(response).toMatch(answer);
      }
    }
  });

  test('can be any that the mock knows, each with what it does', async () => {
    const page = await open();
    const offered = await page.getByLabel('Fault of the mock').locator('option').allTextContents();
    const missing = FAULTS.filter(({ name }) => !offered.some((one) => one.startsWith(name)));
    expect(missing).toEqual([]);
    expect(offered).toContain('drop: reads the order, then closes the connection without an answer');
  });
});

describe('the order as JSON', () => {
  test('is what stands in the form, and goes back there', async () => {
    const page = await open();
    await page.getByText('The order as JSON').click();
    const raw = page.getByLabel('JSON, to read and to edit');
    await field(page, 'Quantity').fill('17');
    expect(JSON.parse(await raw.inputValue())).toMatchObject({ Symbol: 'ARNA', Quantity: '17' });
    await raw.fill('{"Symbol": "FROM-JSON", "Quantity": 5}');
    expect(await field(page, 'Symbol').inputValue()).toBe('FROM-JSON');
    expect(await page.locator('#verdict').textContent()).toContain('AccountKey is missing');
    expect(await note(page, 'JSON, to read and to edit')).toBe('');
  });

  test('is not legal if JSON cannot carry it', async () => {
    const page = await open();
    await page.getByText('The order as JSON').click();
    await page.getByLabel('JSON, to read and to edit').fill('{"AdvancedOptions": 1e999}');
    expect(await page.locator('#verdict').textContent()).toMatch(
      /^\s*Illegal, one finding:\s*Expected a finite number/,
    );
  });

  test.each([
    ['{"Symbol": ', /^Expected JSON: .* The form keeps the last readable order, and sends that\.$/],
    ['[1]', /^Expected an object, received an array\./],
    ['null', /^Expected an object, received null\./],
    [
      '{"OSOs": [{"Type": "OCO",\n"Type": "BRK"}]}',
      /^Expected \/OSOs\/0\/Type once, received it again in line 2\./,
    ],
  ])('that cannot be read, %s, is told and leaves the form as it was', async (text, says) => {
    const page = await open();
    await page.getByText('The order as JSON').click();
    const raw = page.getByLabel('JSON, to read and to edit');
    await raw.fill(text);
    expect(await note(page, 'JSON, to read and to edit')).toMatch(says);
    expect(await raw.getAttribute('aria-invalid')).toBe('true');
    expect(await field(page, 'Symbol').inputValue()).toBe('ARNA');
  });
});

describe('what is copied', () => {
  const copied = async (page: Page, name: string, what: string): Promise<string> => {
    await card(page, name).getByRole('button', { name: what }).click();
    await card(page, name).locator('pre.copied').waitFor();
    return (await card(page, name).locator('pre.copied').textContent()) ?? '';
  };

  test.each(TRANSPORTS)('as curl is what %s sends, with a placeholder for the token', async (name) => {
    const page = await open();
    await page.getByLabel('Access token').fill('marked-secret');
    await page.getByLabel('Fault of the mock').selectOption('503');
    await field(page, 'Symbol').fill("IT'S");
    await send(page, name);
    const sent = parts((await wire(page, name)).request);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const command = await copied(page, name, 'Copy as curl');
    // To copy an order is not to send it.
    expect(asked).toEqual([]);
    expect(command).not.toContain('marked-secret');
    expect(command).toContain('AccessTokenGoesHere');
    const mock = await startMock({ keep: 1_000_000 });
    await promisify(execFile)('bash', ['-c', command.replaceAll(served.mock.url, mock.url)]);
    const [{ request, response } = {}] = mock.exchanges;
    await mock.close();
    expect(known(`${request?.method} ${request?.target}`)).toBe(known(sent.line));
    expect(known(String(request?.body ?? ''))).toBe(known(sent.body));
    expect(response?.status).toBe(name === 'JSONP' ? 200 : 503);
    // What has no id gets a new one each time.
    function known(text: string): string {
      return text
        .replaceAll(/https?:\/\/[^/]+/g, '')
        .replaceAll(/(OrderConfirmId(?:%22%3A%22|":"|>))\w+/g, '$1id')
        .replaceAll(/orderResult_\w+|oauth_token=[^&]*|&__fault=503/g, '');
    }
  });

  test('as TypeScript compiles, and names the fault where the client can ask for it', async () => {
    const page = await open();
    await page.getByLabel('Access token').fill('marked-secret');
    await page.getByLabel('Fault of the mock').selectOption('delay=2');
    const programs: string[] = [];
    for (const name of TRANSPORTS) programs.push(await copied(page, name, 'Copy as TypeScript'));
    expect(programs.join()).not.toContain('marked-secret');
    expect(programs[0]).toContain(`headers: {"Prefer":"fault=\\"delay=2\\""}, validation }`);
    expect(programs[1]).toContain("{ format: 'xml' }");
    expect(programs[2]).toContain('a Symbol such as "MOCK DELAY=2" can');
    expect(compiled(programs)).toBe('');
  });

  test('is nothing where nothing would be sent', async () => {
    const page = await open();
    await example(page, /with an action for shares/);
    await card(page, 'JSON').getByRole('button', { name: 'Copy as curl' }).click();
    await card(page, 'JSON').getByText('Not copied. Expected one of "BuyToOpen"').waitFor();
  });

  test('as a link opens the whole exchange', async () => {
    const page = await open();
    await example(page, /with an action for shares/);
    await page.getByLabel('Fault of the mock').selectOption('drop-half');
    await page.getByLabel('Validate in the page').uncheck();
    const link = await copied(page, 'XML', 'Copy link');
    expect(page.url()).toBe(link);
    const other = await open();
    await other.goto(link);
    await other.reload();
    expect(await choice(other, 'TradeAction').inputValue()).toBe('"Buy"');
    expect(await choice(other, 'AssetType').inputValue()).toBe('"OP"');
    expect(await other.getByLabel('Fault of the mock').inputValue()).toBe('drop-half');
    expect(await other.getByLabel('Validate in the page').isChecked()).toBe(false);
    expect(await other.evaluate(() => document.activeElement?.textContent)).toBe('Send as XML');
  });
});

/** The start line and the body of a message. */
function parts(message: string): { line: string; body: string } {
  const [head = '', body = ''] = message.split(/\r?\n\r?\n/);
  return { line: (head.split(/\r?\n/)[0] ?? '').replace(/ HTTP\/1\.1$/, ''), body };
}

/** What the compiler says of programs that import the package; nothing where all is well. */
function compiled(programs: readonly string[]): string {
  const folder = scratch({}, onTestFinished);
  const entries = {
    '': 'index.ts',
    '/jsonp': 'order/jsonp.ts',
    '/xml': 'xml.ts',
    '/validation': 'validation.ts',
  };
  programs.forEach((text, at) => {
    const local = text.replaceAll(
      /'tradestation-order-contract(.*)'/g,
      (_, name: keyof typeof entries) => `'${resolve('src/client', entries[name])}'`,
    );
    writeFileSync(join(folder, `program-${at}.ts`), local);
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const compilerOptions = {
    noEmit: true,
    rewriteRelativeImportExtensions: false,
    allowImportingTsExtensions: true,
  };
  const config = {
    extends: resolve('tsconfig.json'),
    compilerOptions: { ...compilerOptions, typeRoots: [resolve('node_modules/@types')] },
    include: ['program-*.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules/typescript-7/bin/tsc'), '-p', folder],
    {
      encoding: 'utf8',
    },
  );
  return stdout;
}

describe('the page', () => {
  test.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
    const page = await open({ colorScheme, bypassCSP: true });
    await example(page, /bracket/);
    for (const name of TRANSPORTS) await send(page, name);
    await card(page, 'XML').getByRole('button', { name: 'Copy as curl' }).click();
    await card(page, 'XML').locator('pre.copied').waitFor();
    await example(page, /with an action for shares/);
    await send(page, 'JSON');
    for (const name of ['The order as JSON', 'Request as it went over the wire'])
      await page.getByText(name).first().click();
    await page.getByLabel('JSON, to read and to edit').fill('{');
    const { violations, passes } = await axeOn(page);
    expect(violations).toEqual([]);
    expect(passes).toContain('color-contrast');
  });

  test('opens the order in its address, or an example if there is none', async () => {
    const page = await open();
    const order = { AccountKey: '123456', Symbol: 'FROM-A-LINK' };
    await page.goto(`${url}#order=${encodeURIComponent(JSON.stringify(order))}`);
    const symbol = page.getByLabel('Symbol', { exact: true }).first();
    expect(await symbol.inputValue()).toBe('FROM-A-LINK');
    for (const none of ['%', '[1]', 'null']) {
      await page.goto('about:blank');
      await page.goto(`${url}#order=${none}`);
      expect(await symbol.inputValue()).toMatch(/^[A-Z ]+$/);
    }
  });

  test('fits a phone', async () => {
    const page = await open({ viewport: { width: 390, height: 800 } });
    await example(page, /bracket/);
    for (const name of TRANSPORTS) {
      await send(page, name);
      await card(page, name).getByRole('button', { name: 'Copy as curl' }).click();
      await card(page, name).locator('pre.copied').waitFor();
    }
    await page.getByText('The order as JSON').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  // What the policy says, test/page/served.test.ts has to the letter.
  test('runs no script but its own', async () => {
    const page = await open();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "broken"';
      document.body.append(script);
    });
    expect(await page.title()).toBe('Try an order');
  });

  test('leaves the paths of the API to the mock, and its record to itself', async () => {
    const { request } = await served.browser.newContext();
    const post = await request.post(`${url}v2/orders`, { data: { AccountKey: 'of-another-client' } });
    expect(post.status()).toBe(401);
    expect((await request.post(url)).status()).toBe(404);
    expect((await request.get(`${url}exchanges`)).status()).toBe(404);
    const page = await open();
    const mine = await page.evaluate(async () => (await fetch('/exchanges')).text());
    expect(mine).not.toContain('of-another-client');
    expect(mine).toMatch(/^\[/);
  });
});
