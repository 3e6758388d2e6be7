/**
 * Pages as they were written for this API: a script element, as place-order.md implies, and jQuery's JSONP, against the mock
 * on another origin.
 *
 * @see https://api.jquery.com/jQuery.ajax/ (dataType: jsonp)
 */
import { describe, expect, test } from 'vitest';
import { order, TOKEN, world } from './fixtures.ts';

const query = (value: unknown) =>
  `data=${encodeURIComponent(JSON.stringify(value))}&callback=jQueryCallBack&oauth_token=${encodeURIComponent(TOKEN)}`;

const at = world([], ['node_modules/jquery-1/dist/jquery.min.js', 'node_modules/jquery/dist/jquery.min.js']);
const { LimitPrice: _, ...illegal } = order;

describe('a page with nothing but a script element', () => {
  test.each([
    ['a legal order', order, [expect.objectContaining({ OrderStatus: 'Ok' })]],
    ['an illegal one', illegal, { Message: 'Missing order limit price.', StatusCode: 400 }],
  ])('has its function called for %s', async (_name, value, answer) => {
    const page = await at.open({
      head: `<script>function jQueryCallBack(answer) { received = answer }</script>
        <script src="${at.baseUrl}/jsonp/orders/send?${query(value).replaceAll('&', '&amp;')}"></script>`,
    });
    expect(await page.evaluate('received')).toEqual(answer);
    expect(await page.evaluate('pageErrors')).toEqual([]);
  });
});

describe.each([
  ['1.12.4', '/file-0.js'],
  ['4.0.0', '/file-1.js'],
])('a page with jQuery %s', (version, file) => {
  /** Runs `$.ajax`, and tells how it ended. */
  async function ajax(settings: object, value: unknown = order): Promise<unknown> {
    const page = await at.open({ head: `<script src="${file}"></script>` });
    const url = `${at.baseUrl}/jsonp/orders/send`;
    const data = { data: JSON.stringify(value), oauth_token: TOKEN };
    return page.evaluate(`new Promise(function (resolve) {
      $.ajax($.extend(true, ${JSON.stringify({ url, data })}, ${JSON.stringify(settings)})).then(
        function (answer, status) { resolve([$.fn.jquery, status, answer, pageErrors]) },
        function (xhr, status) { resolve([$.fn.jquery, status, xhr.status, pageErrors]) });
    })`);
  }

  const placed = [version, 'success', [expect.objectContaining({ OrderStatus: 'Ok' })], []];

  test('places an order with dataType jsonp', async () => {
    expect(await ajax({ dataType: 'jsonp' })).toEqual(placed);
  });

  test('places an order with dataType jsonp, a callback of its own and no number against caches', async () => {
    expect(await ajax({ dataType: 'jsonp', jsonpCallback: 'jQueryCallBack', cache: true })).toEqual(placed);
  });

  test('gets an error as a success, since its status is 200', async () => {
    expect(await ajax({ dataType: 'jsonp' }, illegal)).toEqual([
      version,
      'success',
      { Message: 'Missing order limit price.', StatusCode: 400 },
      [],
    ]);
  });

  // jQuery 4 no longer makes JSONP of JSON: what it asks for has `?` for its callback, which the mock refuses.
  test('with dataType json and callback=? places an order up to version 3, and gets status 400 from version 4 on', async () => {
    const url = `${at.baseUrl}/jsonp/orders/send?callback=?`;
    const logged = at.log.length;
    expect(await ajax({ url, dataType: 'json' })).toEqual(
      version === '4.0.0' ? [version, 'error', 400, []] : placed,
    );
    expect(at.log.slice(logged).join()).toContain(version === '4.0.0' ? 'violates 400' : 'ok 200');
  });
});

test('the log of the mock names neither token nor account', () => {
  expect(at.log.length).toBeGreaterThanOrEqual(4);
  expect(at.log.join('\n')).not.toMatch(/marked-secret|998877665/);
});
