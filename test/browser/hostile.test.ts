/**
 * JSONP is script execution. Nothing of a request may run by way of its answer: not as the script that it is, and not where a
 * server of pages writes it into an inline script.
 */
import { request } from 'node:http';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type * as client from '../../src/client/index.ts';
import type * as json from '../../src/wire/json.ts';
import type * as wire from '../../src/wire/jsonp.ts';
import { hostileAnswers, hostileRequests, SINKS } from './hostile.ts';
import { order, scripted, TOKEN, world } from './fixtures.ts';

const at = world(
  ['./src/client/index.ts', './src/wire/jsonp.ts', './src/wire/json.ts'],
  ['node_modules/jquery/dist/jquery.min.js'],
);
const server = scripted();
const cases = hostileRequests(order, TOKEN);

interface Globals {
  cases: number[];
  ended: number;
}

/** What tells that something ran: `ran`, a dialog, another window, another place. */
const SENTINEL = `<script>cases = []; ended = 0;
  function ran(number) { cases.push(number); return cb; }
  function cb() { return cb; }</script>`;

/** The numbers of the cases of which something ran in that page. */
async function ranIn(page: Page): Promise<number[]> {
  return page.evaluate(() => [...new Set((window as unknown as Globals).cases)].sort((a, b) => a - b));
}

/** Waits for what was put off, such as the text of a setTimeout. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
}

/** What a page shows or opens besides. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(dialog.type());
    void dialog.dismiss();
  });
  page.on('popup', () => seen.push('popup'));
  page.on('framenavigated', (frame) => frame === page.mainFrame() && seen.push('navigation'));
  return seen;
}

/** Loads the answer to each case as a script. */
async function loadAll(base: string): Promise<{ ran: number[]; seen: string[] }> {
  const page = await at.open({ head: SENTINEL });
  const seen = watch(page);
  await page.evaluate(
    async ({ base, cases }) => {
      await Promise.all(
        cases.map(
          ({ query, charset }) =>
            new Promise((resolve) => {
              const script = document.createElement('script');
              script.setAttribute('charset', charset);
              script.onload = script.onerror = resolve;
              script.src = `${base}/jsonp/orders/send?${query}`;
              document.head.append(script);
            }),
        ),
      );
    },
    { base, cases },
  );
  await settled(page);
  return { ran: await ranIn(page), seen };
}

/** Writes the answers into a page, each in a script of its own, and sees whether the page goes on after each. */
async function inlineAll(
  texts: readonly string[],
  charset: string,
): Promise<{ ran: number[]; ended: number; seen: string[] }> {
  const scripts = texts.map((text) => `<script>${text}</script><script>ended++</script>`);
  const page = await at.open({
    head: `${SENTINEL}<body>${scripts.join('\n')}`,
    headers: { 'content-type': `text/html; charset=${charset}` },
  });
  const seen = watch(page);
  const ended = await page.evaluate(() => (window as unknown as Globals).ended);
  return { ran: await ranIn(page), ended, seen };
}

/** The texts in a JSON text, or itself where it is none. */
function textsIn(value: string): string[] {
  const texts: string[] = [];
  try {
    JSON.parse(value, (key, member: unknown) => {
      texts.push(key);
      if (typeof member === 'string') texts.push(member);
      return member;
    });
    return texts;
  } catch {
    return [value];
  }
}

/** The answer to a query, to the letter. */
async function answerTo(query: string): Promise<{ status: number; text: string; headers: string }> {
  return new Promise((resolve, reject) => {
    request(`${at.baseUrl}/jsonp/orders/send?${query}`, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text, headers: response.rawHeaders.join('\n') });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('there are enough cases, and no two are the same', () => {
  expect(cases.length).toBeGreaterThanOrEqual(200);
  expect(new Set(cases.map(({ query }) => query)).size).toBe(cases.length);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

describe('the control: a server that writes what it gets', () => {
  test('lets most of the payloads run, as a script', async () => {
    server.answer('naive', ({ url }) => {
      const callback = url.searchParams.getAll('callback').at(-1) ?? '';
      const texts = [...url.searchParams].flatMap(([name, value]) =>
        name === 'callback' ? [] : [name, ...textsIn(value)],
      );
      const hostile = texts.find((text) => text.includes('an('));
      return `${callback}([{"Message":"${hostile ?? 'Sent'}"}])`;
    });
    const { ran } = await loadAll(`${server.url}/naive`);
    expect(ran.length).toBeGreaterThan(60);
  });

  test('lets the payloads run that end an element, in a page', async () => {
    const { ran } = await inlineAll(
      cases.map(({ payload }) => `cb("${payload}")`),
      'utf-8',
    );
    expect(ran.length).toBeGreaterThan(60);
  });
});

const answers: { status: number; text: string; headers: string }[] = [];

describe('the mock', () => {
  beforeAll(async () => {
    for (const { query } of cases) answers.push(await answerTo(query));
  });

  test('answers each case with a call of the callback that it names, or with status 400 and no script', () => {
    const odd = answers.flatMap(({ status, text, headers }, index) => {
      const isCall = status === 200 && /^[\w$.]+\(.*\)$/.test(text);
      const isRefused =
        status === 400 && text.startsWith('{') && /content-type\napplication\/json/i.test(headers);
      return isCall || isRefused ? [] : [`${cases[index]?.name} ${status} ${text}`];
    });
    expect(odd).toEqual([]);
    const calls = answers.filter(({ status }) => status === 200);
    expect(calls.length).toBeGreaterThanOrEqual(200);
  });

  test('lets nothing run, as a script', async () => {
    expect(await loadAll(at.baseUrl)).toEqual({ ran: [], seen: [] });
  });

  test.each(['utf-8', 'iso-2022-jp', 'shift_jis', 'gbk', 'windows-1252'])(
    'lets nothing run and nothing break out, in a page in %s',
    async (charset) => {
      const texts = answers.map(({ text }) => text);
      expect(await inlineAll(texts, charset)).toEqual({ ran: [], ended: texts.length, seen: [] });
    },
  );
});

test('neither answers nor log of the mock name the token', () => {
  expect(at.log.length).toBeGreaterThanOrEqual(2 * cases.length);
  expect(at.log.join('\n')).not.toMatch(/marked-secret|998877665/);
  expect(JSON.stringify(answers)).not.toContain('marked-secret');
});

describe('reading', () => {
  interface Readers {
    createOrderClient: typeof client.createOrderClient;
    decodeJsonp: typeof wire.decodeJsonp;
    decodeJson: typeof json.decodeJson;
  }

  test('evaluates nothing, by the fetch client and by the reader of verify', async () => {
    const page = await at.open({ head: SENTINEL });
    const seen = watch(page);
    const texts = hostileAnswers();
    expect(texts.length).toBeGreaterThanOrEqual(200);
    const read = await page.evaluate(
      async ({ texts, order }) => {
        const { createOrderClient, decodeJsonp, decodeJson } = window as unknown as Readers;
        let text = '';
        const client = createOrderClient({
          accessToken: 't',
          baseUrl: 'simulator',
          fetch: () =>
            Promise.resolve(new Response(text, { headers: { 'content-type': 'text/javascript' } })),
        });
        const read: Record<'client' | 'wire', string[]> = { client: [], wire: [] };
        for (text of texts) {
          const params = { query: { data: order, callback: 'cb' } };
          await client.GET('/jsonp/orders/send', { params }).then(
            () => read.client.push(text),
            () => undefined,
          );
          const call = decodeJsonp(text);
          if (call.ok && decodeJson(call.value.text).ok) read.wire.push(text);
        }
        return read;
      },
      { texts, order },
    );
    await settled(page);
    // Texts that are JSON after all.
    const harmless: unknown[] = [
      expect.stringMatching(/^cb\("\+ran\(\d+\)\+"\)$/),
      expect.stringMatching(/^cb\(\["\+ran\(\d+\)\+"\]\)$/),
    ];
    expect(read).toEqual({ client: harmless, wire: ['ran(0)', ...harmless] });
    expect({ ran: await ranIn(page), seen }).toEqual({ ran: [], seen: [] });
    await page.evaluate((text) => void eval(text), texts[0] ?? '');
    expect(await ranIn(page)).toEqual([0]);
  });

  test('a member __proto__ or constructor pollutes nothing', async () => {
    const page = await at.open();
    const polluted = await page.evaluate(async (order) => {
      const { createOrderClient, decodeJson } = window as unknown as Readers;
      const hostile =
        '[{"OrderStatus":"Ok","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]';
      const client = createOrderClient({
        accessToken: 't',
        baseUrl: 'simulator',
        fetch: ({ url }) =>
          Promise.resolve(
            new Response(url.includes('jsonp') ? `cb(${hostile})` : hostile, {
              headers: { 'content-type': 'application/json' },
            }),
          ),
      });
      const { data } = await client.GET('/jsonp/orders/send', {
        params: { query: { data: order, callback: 'cb' } },
      });
      const { outcome } = await client.placeOrder(order);
      decodeJson(hostile);
      return { outcome, length: (data as unknown[]).length, polluted: 'polluted' in {} || 'polluted' in [] };
    }, order);
    expect(polluted).toEqual({ outcome: 'placed', length: 1, polluted: false });
  });
});

describe('a legal callback that names a function of the browser or of jQuery', () => {
  /**
   * Has each of them called by a script of a frame of its own, as the parser finds it: only then may it write to the document. Gives back
   * what tells in which of them something ran.
   */
  async function callEach(url: (sink: string, number: number) => string): Promise<() => Promise<string[]>> {
    const page = await at.open({ head: `${SENTINEL}<body>` });
    let loaded = 0;
    page.on('requestfinished', (finished) => (loaded += Number(finished.url().includes('callback='))));
    await page.evaluate((urls) => {
      for (const url of urls) {
        const frame = document.createElement('iframe');
        const jquery = url.includes('jQuery') ? '<script src="/file-0.js"></script>' : '';
        frame.srcdoc = `<body>${jquery}<script src="${url.replaceAll('&', '&amp;')}"></script></body>`;
        document.body.append(frame);
      }
    }, SINKS.map(url));
    await expect.poll(() => loaded).toBe(SINKS.length);
    await settled(page);
    return async () => (await ranIn(page)).map((number) => SINKS[number] ?? '');
  }

  const hostile = (number: number) => `top.ran(${number})//<img src=x onerror=top.ran(${number})>`;

  const query = (sink: string, number: number) => {
    const data = encodeURIComponent(JSON.stringify({ ...order, TradeAction: hostile(number) }));
    return `data=${data}&callback=${sink}&oauth_token=t`;
  };

  test('is called by the mock, with an error that does not quote the text', async () => {
    for (const [number, sink] of SINKS.entries()) {
      const { text } = await answerTo(query(sink, number));
      expect(text.startsWith(`${sink}({"Message":"`)).toBe(true);
      expect(text).not.toContain('top.ran');
    }
  });

  /** Has each of them called with what is made of the text of its number. */
  function callEachWith(path: string, answer: (text: string) => unknown): ReturnType<typeof callEach> {
    server.answer(path, ({ url, callback }) => {
      const text = hostile(Number(url.searchParams.get('number')));
      return `${callback}(${JSON.stringify(answer(text))})`;
    });
    return callEach((sink, number) => `${server.url}/${path}?number=${number}&callback=${sink}`);
  }

  test.each<[string, (text: string) => unknown]>([
    ['error', (text) => ({ Message: text, StatusCode: 400 })],
    ['results', (text) => [{ Message: text, OrderID: text, OrderStatus: text }]],
  ])('runs nothing of the texts in an answer: %s', async (path, answer) => {
    const ran = await callEachWith(path, answer);
    expect(await ran()).toEqual([]);
  });

  test('the control: would run a text that it is called with', async () => {
    const ran = await callEachWith('text', (text) => text);
    await expect
      .poll(ran)
      .toEqual(expect.arrayContaining(['eval', 'setTimeout', 'document.write', 'jQuery.globalEval']));
  });
});
