/**
 * Pages whose policies forbid the script of a JSONP call.
 *
 * @see https://www.w3.org/TR/CSP3/
 * @see https://www.w3.org/TR/trusted-types/
 */
import { describe, expect, test } from 'vitest';
import { leftIn, order, place, scripted, TOKEN, world } from './fixtures.ts';

const at = world(['./src/client/order/jsonp.ts']);
const server = scripted();

/** The scripts of the page itself may run. */
const OWN = "'self' 'nonce-page'";

const policy = (value: string) => ({ headers: { 'content-security-policy': value } });

const NOT_SENT = { name: 'OrderNotSentError', mayHaveBeenPlaced: false };

describe('a Content-Security-Policy', () => {
  test.each([`script-src ${OWN}`, `default-src ${OWN}`, `script-src *; script-src-elem ${OWN}`])(
    'that forbids the script makes an error that says what to add: %s',
    async (value) => {
      const page = await at.open(policy(value));
      const requests = server.requestsOf('forbidden');
      const ended = await place(page, { baseUrl: `${server.url}/forbidden` });
      expect(ended).toMatchObject(NOT_SENT);
      expect(ended.message).toBe(
        `Expected a Content-Security-Policy with ${server.url} in its script-src, and no redirect, ` +
          'received one that forbids the script (script-src-elem). Nothing was sent: mend it, then send it.',
      );
      expect(JSON.stringify(ended)).not.toContain(encodeURIComponent(TOKEN));
      expect(requests).toEqual([]);
      await expect.poll(() => leftIn(page)).toMatchObject({ names: [], errors: [] });
    },
  );

  test('that names the API lets the order through', async () => {
    const page = await at.open(policy(`script-src ${OWN} ${at.mock.url}`));
    expect(await place(page, { baseUrl: at.baseUrl })).toMatchObject({ outcome: 'placed' });
  });

  test('that asks for a nonce lets the order through with it, and not with another', async () => {
    const page = await at.open(policy("script-src 'nonce-page' 'self'"));
    expect(await place(page, { baseUrl: at.baseUrl, nonce: 'other' })).toMatchObject(NOT_SENT);
    expect(await place(page, { baseUrl: at.baseUrl, nonce: 'page' })).toMatchObject({ outcome: 'placed' });
  });

  test('that only reports neither stops an order nor says that nothing was sent', async () => {
    const page = await at.open({
      headers: { 'content-security-policy-report-only': `script-src ${OWN}` },
    });
    expect(await place(page, { baseUrl: at.baseUrl })).toMatchObject({ outcome: 'placed' });
    server.answer('fails', () => ({ status: 500, body: '', type: 'text/html' }));
    expect(await place(page, { baseUrl: `${server.url}/fails` })).toMatchObject({
      name: 'OrderUnconfirmedError',
      mayHaveBeenPlaced: true,
    });
  });

  test('that forbids the target of a redirect leaves the order unconfirmed, since the server has received it', async () => {
    const page = await at.open(policy(`script-src ${OWN} ${server.url}`));
    const requests = server.requestsOf('redirected');
    server.answer('redirected', ({ response }) => {
      response.writeHead(302, { location: `${at.mock.url}/elsewhere` }).end();
      return new Promise(() => undefined);
    });
    for (let count = 1; count <= 20; count += 1) {
      const ended = await place(page, { baseUrl: `${server.url}/redirected` });
      expect(ended).toMatchObject({ name: 'OrderUnconfirmedError', mayHaveBeenPlaced: true });
      expect(ended.message).toContain('and no redirect, received one that forbids the script');
      expect(requests).toHaveLength(count);
    }
  });

  test('that forbids another script at the same time stops no order', async () => {
    const page = await at.open(policy(`script-src ${OWN} ${at.mock.url}`));
    const placing = place(page, { baseUrl: at.baseUrl });
    await page.evaluate((url) => {
      const script = document.createElement('script');
      script.src = url;
      document.head.append(script);
    }, `${server.url}/another`);
    expect(await placing).toMatchObject({ outcome: 'placed' });
  });
});

describe('Trusted Types', () => {
  const required = policy("require-trusted-types-for 'script'");

  test('without a default policy make an error, and nothing is sent', async () => {
    const page = await at.open(required);
    const requests = server.requestsOf('untrusted');
    const ended = await place(page, { baseUrl: `${server.url}/untrusted` });
    expect(ended).toMatchObject(NOT_SENT);
    expect(ended.message).toContain(
      `let it load scripts of ${server.url} (a default policy with createScriptURL)`,
    );
    expect(requests).toEqual([]);
    expect(await leftIn(page)).toMatchObject({ names: [], errors: [] });
  });

  test('whose default policy quotes the URL in its error leak no token', async () => {
    const refusing = `<script>trustedTypes.createPolicy('default', {
      createScriptURL: function (url) { throw new Error(url) } });</script>`;
    const page = await at.open({ ...required, head: refusing });
    const ended = await place(page, { baseUrl: at.baseUrl });
    expect(ended).toMatchObject(NOT_SENT);
    expect(JSON.stringify(ended)).not.toContain(encodeURIComponent(TOKEN));
    expect(JSON.stringify(ended)).not.toContain(order.AccountKey);
  });

  test('whose default policy lets the URL through place the order', async () => {
    const trusting = `<script>trustedTypes.createPolicy('default', {
      createScriptURL: function (url) { return url } });</script>`;
    const page = await at.open({ ...required, head: trusting });
    expect(await place(page, { baseUrl: at.baseUrl })).toMatchObject({ outcome: 'placed' });
  });
});

test('a page that changes the DOM may make a call fail, but no token leaks', async () => {
  const page = await at.open({
    head: `<script>Element.prototype.append = function (script) { throw new Error(script.src) }</script>`,
  });
  const ended = await place(page, { baseUrl: at.baseUrl });
  expect(ended).toMatchObject({
    name: 'OrderUnconfirmedError',
    cause: expect.stringContaining('?…') as string,
  });
  expect(JSON.stringify(ended)).not.toContain(encodeURIComponent(TOKEN));
});
