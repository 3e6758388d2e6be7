/** `redact` replaces every secret alike wherever it stands, leaves everything else, and passes on nothing that it cannot read. */
import { readdir, readFile, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { contract, createContract, type ContractDocument } from '../../src/contract/index.ts';
import { Problem, readInput } from '../../src/recordings/index.ts';
import { formatTranscript, parseTranscript } from '../../src/wire/index.ts';
import { recordings, redactAll, redactOne, run, toEntry, toHar } from './fixtures.ts';
import { marketOrder } from '../orders.ts';

const TOKEN = 'Zm9vbWFya2VkVG9rZW4';
const ACCOUNT = '86753090';
const COOKIE = 'c29tZSBzZXNzaW9u0';

const order = { ...marketOrder, AccountKey: ACCOUNT };

/** A transcript of one exchange. */
function transcript({
  target = '/v2/orders',
  headers = `Authorization: Bearer ${TOKEN}\n`,
  body = JSON.stringify(order),
  type = 'application/json',
  answer = '[{"Message":"Sent","OrderID":"1","OrderStatus":"Ok"}]',
  answerType = 'application/json',
  answerHeaders = '',
} = {}): string {
  return [
    `POST ${target} HTTP/1.1\n${headers}Content-Type: ${type}\n\n${body}\n`,
    `HTTP/1.1 200 OK\n${answerHeaders}Content-Type: ${answerType}\n\n${answer}\n`,
  ].join('\n');
}

/** What became of a transcript that is passed on. */
async function passedOn(text: string): Promise<string> {
  const { code, stdout, stderr } = await redactOne(text);
  expect(stderr).toMatch(/^order-contract: replaced /);
  expect(code).toBe(0);
  return stdout;
}

/** Why a recording is not passed on. */
async function refusal(content: string | Buffer): Promise<string> {
  const { code, stdout, stderr } = await redactOne(content);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).not.toMatch(new RegExp(`${TOKEN}|${ACCOUNT}|${COOKIE}`));
  const [first = ''] = stderr.split('\n');
  expect(first).toMatch(/recording(:\d+)?: expected .*, received .*; nothing of this file was written$/);
  return first;
}

describe('what is replaced', () => {
  test('a token, by the same value everywhere, which is still a token', async () => {
    const text = await passedOn(
      transcript({
        target: `/v2/orders?oauth_token=${TOKEN}&again=x-${TOKEN}`,
        body: JSON.stringify({ ...order, Note: `{"token":"${TOKEN}"}` }),
        answer: `[{"Message":"${TOKEN} is valid","OrderID":"1","OrderStatus":"Ok"}]`,
      }),
    );
    expect(text).not.toContain(TOKEN);
    expect(text.match(/REDACTED-TOKEN-\d/g)).toEqual(Array(5).fill('REDACTED-TOKEN-1'));
    expect(text).toContain('Authorization: Bearer REDACTED-TOKEN-1\n');
  });

  test.each([
    ['Basic dXNlcjpwYXNz', 'Basic REDACTED-TOKEN-1'],
    ['bearer  abc.def', 'bearer  REDACTED-TOKEN-1'],
    ['dXNlcjpwYXNz', 'REDACTED-TOKEN-1'],
    ['Bearer', 'Bearer'],
    [
      'Digest username="a", nonce="b c"',
      'Digest username="REDACTED-TOKEN-1", nonce="REDACTED-TOKEN-2 REDACTED-TOKEN-3"',
    ],
    ['X9 a', 'REDACTED-TOKEN-1 REDACTED-TOKEN-2'],
    ['Bearer Bearer a', 'Bearer Bearer REDACTED-TOKEN-1'],
    ['Bearer "a"', 'Bearer "REDACTED-TOKEN-1"'],
    ['Bearer a, Bearer b', 'Bearer REDACTED-TOKEN-1, Bearer REDACTED-TOKEN-2'],
    ['Bearer undefined', 'Bearer undefined'],
    ['Bearer ${token}', 'Bearer ${token}'],
    ['Bearer [object Promise]', 'Bearer [object Promise]'],
    ['Bearer REDACTED', 'Bearer REDACTED'],
  ])('Authorization: %s', async (before, after) => {
    expect(await passedOn(transcript({ headers: `Authorization: ${before}\n` }))).toContain(
      `Authorization: ${after}\n`,
    );
  });

  test.each([
    [
      { answer: `[{"Message":"${TOKEN}: 401, ${TOKEN} 1234567"}]` },
      'REDACTED-TOKEN-1: 401, REDACTED-TOKEN-1 1234567',
    ],
    [{ body: JSON.stringify({ ...order, [TOKEN]: 'x1234' }) }, '"REDACTED-TOKEN-1":"x1234"'],
    [
      { headers: `Authorization: Bearer ${TOKEN}\nReferer: https://x.example/${TOKEN}/1234567\n` },
      'https://x.example/REDACTED-TOKEN-1/1234567',
    ],
  ])('a token in front of other text, which it does not name: %#', async (parts, after) => {
    expect(await passedOn(transcript(parts))).toContain(after);
  });

  test('the values of cookies, but not their names and attributes', async () => {
    const text = await passedOn(
      transcript({
        headers: `Authorization: Bearer ${TOKEN}\nCookie: a=${COOKIE}; theme=dark; b="x y"; c=\n`,
        answerHeaders: `Set-Cookie: a=${COOKIE}; Path=/; Secure\n`,
        answer: `[{"Message":"${COOKIE}","OrderID":"1","OrderStatus":"Ok"}]`,
      }),
    );
    expect(text).toContain('Cookie: a=REDACTED-COOKIE-1; theme=REDACTED-COOKIE-2; b=REDACTED-COOKIE-3; c=\n');
    expect(text).toContain('Set-Cookie: a=REDACTED-COOKIE-1; Path=/; Secure\n');
    expect(text).toContain('"Message":"REDACTED-COOKIE-1"');
  });

  test.each([
    'last=StopMarket',
    `last={"AccountKey":"${ACCOUNT}","OrderType":"StopMarket"}`,
    'session={"OrderType":"StopMarket"}',
  ])('a cookie that holds words of an order, but not those words in the order: %s', async (cookie) => {
    const body = JSON.stringify({ ...order, OrderType: 'StopMarket', StopPrice: '1.00' });
    const headers = `Authorization: Bearer ${TOKEN}\nCookie: ${cookie}\n`;
    const text = await passedOn(transcript({ headers, body }));
    expect(text).toContain(body.replace(ACCOUNT, '10000001'));
    expect(text).toMatch(/\nCookie: \w+=REDACTED-/);
  });

  test('a sensitive member at any depth, as text, as a number and in lists, one value by the same digits everywhere', async () => {
    const text = await passedOn(
      transcript({
        body: `{"AccountKey": ${ACCOUNT}, "x": [{"accountKEY": ["${ACCOUNT}", "12"]}], "y": ${ACCOUNT}, "z": "{\\"AccountKey\\":\\"${ACCOUNT}\\"}", "${ACCOUNT}": 1.50}`,
        answer: `[{"Message":"account ${ACCOUNT}, not 1${ACCOUNT}","OrderID":"1","OrderStatus":"Ok"}]`,
      }),
    );
    expect(text).toContain(
      '{"AccountKey": 10000001, "x": [{"accountKEY": ["10000001", "11"]}], "y": 10000001, "z": "{\\"AccountKey\\":\\"10000001\\"}", "10000001": 1.50}',
    );
    expect(text).toContain(`account 10000001, not 1${ACCOUNT}`);
  });

  test('a sensitive member inside a parameter, a path and a referrer', async () => {
    const data = encodeURIComponent(JSON.stringify(order));
    const text = await passedOn(
      `GET https://user:pass@api.tradestation.com/v2/jsonp/orders/send?data=${data}&callback=f&oauth_token=${TOKEN}&account=${ACCOUNT} HTTP/1.1
Referer: https://example.com/${ACCOUNT}/?data=${data}#access_token=${TOKEN}

HTTP/1.1 200 OK
Content-Type: text/javascript
jsonp-callback: f

/**/ f([{"Message": "for ${ACCOUNT}", "OrderID": "1", "OrderStatus": "Ok"}]);
`,
    );
    expect(text).toContain('https://REDACTED-TOKEN-1@api.tradestation.com/v2/jsonp/orders/send?data=%7B%22');
    expect(text).toContain('&callback=f&oauth_token=REDACTED-TOKEN-2&account=10000001 HTTP/1.1');
    expect(text).toContain(
      'Referer: https://example.com/10000001/?data=%7B%22AccountKey%22%3A%2210000001%22',
    );
    expect(text).toContain('/**/ f([{"Message": "for 10000001"');
    expect(decodeURIComponent(text)).not.toMatch(new RegExp(`${ACCOUNT}|${TOKEN}|user:pass`));
  });

  test('base64 in lines at the end of a body, without leaving blank lines', async () => {
    const lines = Buffer.from(`password='${TOKEN}'`).toString('base64').replace(/.{20}/g, '$&\n');
    const text = await passedOn(transcript({ answerType: 'text/plain', answer: lines.trimEnd() }));
    expect(text).toMatch(/plain\n\n[\w=]+\n$/);
  });

  test('tokens in the answer of an OAuth server, and wherever they were used before', async () => {
    const refresh = 'cmVmcmVzaA-2';
    const { written } = await redactAll({
      'a.http': transcript({ target: `/v2/orders?x=${refresh}` }),
      'b.http': transcript({ answer: `{"access_token":"${TOKEN}","refresh_token":"${refresh}"}` }),
    });
    expect(written['a.http']).toContain('?x=REDACTED-TOKEN-2 ');
    expect(written['b.http']).toContain(
      '{"access_token":"REDACTED-TOKEN-1","refresh_token":"REDACTED-TOKEN-2"}',
    );
  });

  test('a method that holds a secret', async () => {
    const text = `${transcript()}\n${transcript().replace('POST', ACCOUNT)}`;
    expect(await passedOn(text)).toContain('\n10000001 /v2/orders HTTP/1.1\n');
  });

  test('what follows a name in text that is not JSON, and in notes', async () => {
    const text = await passedOn(
      `# for AccountKey=5550123\n${transcript({
        answerType: 'text/html',
        answer: `<p>AccountKey: ${ACCOUNT}</p><AccountKey>7770123</AccountKey> Authorization: Bearer abcdefgh1`,
      })}`,
    );
    expect(text).toContain('# for AccountKey=1000001\n');
    expect(text).toMatch(
      /<p>AccountKey: 10000001<\/p><AccountKey>1000002<\/AccountKey> Authorization: Bearer REDACTED/,
    );
  });

  test('a value after an escape, in text that is not parsed', async () => {
    const answer = `<a href="?x=%20${ACCOUNT}&y=\\n${ACCOUNT}&z=\\u0020${ACCOUNT}&0${ACCOUNT}">`;
    expect(await passedOn(transcript({ answerType: 'text/html', answer }))).toContain(
      `<a href="?x=%2010000001&y=\\n10000001&z=\\u002010000001&0${ACCOUNT}">`,
    );
  });

  test('a fragment, which is dropped, as it was not sent', async () => {
    expect(await passedOn(transcript({ target: '/v2/orders?a=b#state=secret' }))).toContain(
      'POST /v2/orders?a=b HTTP/1.1\n',
    );
  });

  test('a form', async () => {
    expect(
      await passedOn(
        transcript({
          type: 'application/x-www-form-urlencoded',
          body: `AccountKey=${ACCOUNT}&Symbol=a%20b&note=for+${ACCOUNT}`,
        }),
      ),
    ).toContain('AccountKey=10000001&Symbol=a%20b&note=for+10000001\n');
  });

  test('a short value only where it is named: a quantity is not an account', async () => {
    const text = await passedOn(transcript({ body: JSON.stringify({ ...order, AccountKey: '10' }) }));
    expect(text).toContain('"AccountKey":"11"');
    expect(text).toContain('"Quantity":"10"');
  });

  test('two accounts by two values, neither of which is another account', async () => {
    const text = await passedOn(
      transcript({
        body: JSON.stringify({
          ...order,
          AccountKey: '100001',
          more: [{ AccountKey: '555555' }, { AccountKey: '100002' }],
        }),
      }),
    );
    expect([...text.matchAll(/"AccountKey":"(\d+)"/g)].map(([, value]) => value)).toEqual([
      '100003',
      '100004',
      '100005',
    ]);
  });
});

describe('what is left as it was', () => {
  test('white space, the spelling of numbers and a member that appears twice', async () => {
    const body = `{\n\t"a" : 1.0e2 ,"a":[ ] , "\\u0062": -0,\n"AccountKey":"${ACCOUNT}" }`;
    expect(await passedOn(transcript({ body }))).toContain(body.replace(ACCOUNT, '10000001'));
  });

  test('a recording, except for its byte order mark', async () => {
    const request = { method: 'POST', target: '/v2/orders', headers: [], body: '' };
    for (const text of [transcript(), `${JSON.stringify(toEntry({ request, response: undefined }))}\n`])
      expect(await passedOn(`\ufeff${text}`)).toBe(await passedOn(text));
  });

  test('a Content-Length that was wrong; one that was right is corrected', async () => {
    const body = JSON.stringify({ ...order, Note: TOKEN });
    const withLength = (length: number) =>
      passedOn(transcript({ headers: `Authorization: Bearer ${TOKEN}\nContent-Length: ${length}\n`, body }));
    const shorter = TOKEN.length - 'REDACTED-TOKEN-1'.length;
    expect(await withLength(body.length)).toContain(`Content-Length: ${body.length - shorter}\n`);
    expect(await withLength(999)).toContain('Content-Length: 999\n');
  });

  test('a body that was announced and not recorded', async () => {
    const text = transcript({ headers: 'Content-Length: 9\n', body: '' }).replace(/\n+HTTP/, '\n\nHTTP');
    expect(await passedOn(text)).toBe(text);
  });

  test('text that looks like a path or a URL', async () => {
    const body = JSON.stringify({ Symbol: '/ES#F', a: '/b?c=%7e#d', e: 'https://example.com/%7e?f=+#g' });
    expect(await passedOn(transcript({ body }))).toContain(body);
  });

  test.each(['', '#¿x\n'])('a recording without secrets, after %j', async (notes) => {
    const one = transcript({ headers: '', body: '{}' });
    const text = `${notes}${one}\n${one}`;
    expect(await passedOn(text)).toBe(text.replace('#¿', '# ¿'));
  });

  test('what is redacted already, except for its numbers', async () => {
    const once = await passedOn(transcript());
    const twice = await passedOn(once);
    expect(twice.replace(/TOKEN-\d|"1000000\d"/g, '')).toBe(once.replace(/TOKEN-\d|"1000000\d"/g, ''));
  });
});

describe('a HAR', () => {
  const exchange = {
    request: {
      method: 'POST',
      target: `https://api.tradestation.com/v2/orders?oauth_token=${TOKEN}#${TOKEN}`,
      headers: [
        [':path', `/v2/orders?oauth_token=${TOKEN}`],
        ['Content-Type', 'application/json'],
      ] as const,
      body: JSON.stringify(order),
    },
    response: { status: 200, headers: [['Set-Cookie', `a=${COOKIE}; Path=/\nb=x`]] as const, body: '[]' },
  };

  test('is written with the fields of HAR 1.2 only', async () => {
    const entry = {
      ...toEntry(exchange),
      _webSocketMessages: [{ data: ACCOUNT }],
      comment: ACCOUNT,
      connection: ACCOUNT,
    };
    const { code, stdout } = await redactOne(
      toHar([
        { ...entry, request: { ...(entry as unknown as { request: object }).request, _secret: TOKEN } },
      ]),
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^\{"log":\{"version":"1.2","creator":\{"name":"order-contract redact","version":"1"\},"entries":\[\n/,
    );
    expect(stdout).not.toMatch(new RegExp(`${TOKEN}|${ACCOUNT}|${COOKIE}|_`.replace('|_', '|"_')));
    const { log } = JSON.parse(stdout) as { log: { entries: { request: { queryString: unknown } }[] } };
    expect(log.entries[0]?.request.queryString).toEqual([{ name: 'oauth_token', value: 'REDACTED-TOKEN-1' }]);
    expect(stdout).toContain('"value":"a=REDACTED-COOKIE-1; Path=/\\nb=REDACTED-COOKIE-2"');
  });

  test('leaves out entries with paths that the contract does not have, and says so', async () => {
    const other = {
      ...exchange,
      request: { ...exchange.request, target: `https://example.com/a.png?${TOKEN}` },
    };
    const { code, stdout, stderr } = await redactOne(
      toHar([toEntry(other), toEntry(exchange), toEntry(other)]),
    );
    expect(code).toBe(0);
    expect(stdout).not.toContain('example.com');
    const all = await redactAll({
      'a.har': toHar([toEntry(other), toEntry(exchange)]),
      'b.har': toHar([toEntry(exchange), toEntry(other)]),
    });
    expect(all.stderr).toContain('left out 2 exchanges');
    expect(stderr).toContain(
      'left out 2 exchanges: the contract does not have the path, so it does not say what is secret there',
    );
  });

  test('with cookies and parameters as lists', async () => {
    const entry = toEntry(exchange) as { request: object; response: object };
    const { stdout } = await redactOne(
      JSON.stringify({
        ...entry,
        request: {
          ...entry.request,
          cookies: [{ name: 'a', value: COOKIE, httpOnly: true }],
          postData: {
            mimeType: 'application/x-www-form-urlencoded',
            params: [{ name: 'AccountKey', value: ACCOUNT }],
          },
        },
      }) + '\n',
    );
    expect(stdout).toContain('"cookies":[{"name":"a","value":"REDACTED-COOKIE-1"}]');
    expect(stdout).toContain('"params":[{"name":"AccountKey","value":"10000001"}]');
  });

  test('from standard input, as NDJSON', async () => {
    const stdin = Readable.from([`${JSON.stringify(toEntry(exchange))}\n`]);
    const { code, stdout } = await run(['-'], { stdin });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\{.*REDACTED-TOKEN-1.*\}\n$/);
    const output = join(recordings({}), 'out');
    await run(['-'], { stdin: Readable.from([`${JSON.stringify(toEntry(exchange))}\n`]), output });
    expect(await readFile(join(output, 'stdin.ndjson'), 'utf8')).toBe(stdout);
  });
});

describe('what cannot be redacted is refused', () => {
  test.each<[name: string, content: string | Buffer, says: RegExp]>([
    ['a body in another charset or not text', Buffer.from([0x50, 0x4f, 0xff, 0xfe, 0x0a]), /received/],
    [
      'a recording in another charset',
      Buffer.from(`\n# caf\xe9\n${transcript()}`, 'latin1'),
      /recording:2: expected text in UTF-8, received bytes that are not UTF-8;/,
    ],
    ['a body that is not JSON', transcript({ body: `{"AccountKey":"${ACCOUNT}` }), /:1: .*not JSON/],
    [
      'script that is not JSONP',
      transcript({ answerType: 'text/javascript', answer: 'var a;' }),
      /text\/javascript/,
    ],
    [
      'JSONP of what is not JSON',
      transcript({ answerType: 'text/javascript', answer: `f({a:${ACCOUNT}x})` }),
      /text\/javascript/,
    ],
    [
      'a form that cannot be read',
      transcript({ type: 'application/x-www-form-urlencoded', body: `a=%zz&AccountKey=${ACCOUNT}` }),
      /a form that can be read/,
    ],
    [
      'a line that is not a header field, which is not quoted',
      `POST /v2/orders HTTP/1.1\n${TOKEN} x\n`,
      /another line/,
    ],
    [
      'two answers to one request',
      `${transcript()}\nHTTP/1.1 200 OK\n`,
      /:\d+: .*, received a second status line;/,
    ],
    ['bytes', transcript({ answerType: 'image/png', answer: ACCOUNT + 'x' }), /image\/png/],
    [
      'parts without a boundary',
      transcript({ type: 'multipart/form-data; boundary=x', body: `x${ACCOUNT}` }),
      /multipart/,
    ],
    [
      'an unknown media type, which is not quoted',
      transcript({ type: `text/${TOKEN}`, body: `x${ACCOUNT}` }),
      /received a body of another media type;/,
    ],
    ['a body without a media type', transcript({ type: '', body: `x${ACCOUNT}` }), /without a media type/],
    ['a query that cannot be read', transcript({ target: `/v2/orders?a=%&b=${TOKEN}` }), /query/],
    ['nesting without end', transcript({ body: '['.repeat(200) + ']'.repeat(200) }), /nesting/],
    ['a secret with an exponent', transcript({ body: '{"AccountKey":8.675e7}' }), /judged the same/],
    [
      'a body in chunks that ends in blank lines, as no other body of a transcript can',
      transcript({
        answerType: 'text/plain',
        answerHeaders: 'Transfer-Encoding: chunked\n',
        answer: '4\nx\n\n\n\n0\n',
      }),
      /:1: expected an exchange that a transcript can carry, received one that would read back differently;/,
    ],
    ['a HAR that is cut off', toHar([]).slice(0, -4), /recording:\d+: /],
    ['an entry without a URL', `{"request":{"method":"POST"}}\n`, /recording:1: .*HAR entry/],
    ['nothing but other paths', transcript({ target: '/other' }), /a path of the contract/],
    ['an empty file', '', /an empty file/],
    [
      'a trace of curl',
      '== Info: Trying 127.0.0.1\n=> Send header, 5 bytes (0x5)\n0000: GET /\n',
      /expected a format that can be written: transcript, har, ndjson, received/,
    ],
    ['a gzip file', Buffer.from([0x1f, 0x8b, 8, 0]), /gunzip/],
  ])('%s', async (_name, content, says) => {
    expect(await refusal(content)).toMatch(says);
  });

  test('one such exchange withholds its whole file, and the other files are written', async () => {
    const { code, written, stderr } = await redactAll({
      'bad.http': `${transcript()}\n${transcript({ body: '{' })}`,
      'deep/good.http': transcript(),
    });
    expect(code).toBe(2);
    expect(Object.keys(written)).toEqual([join('deep', 'good.http')]);
    // What was replaced in the file that stays behind does not count.
    expect(stderr).toMatch(
      /replaced 1 token in 1 place, 1 [\w/]+ value in 1 place, .* 1 exchange in 1 file\n/,
    );
    expect(stderr).toMatch(/bad\.http:12: expected a body .* nothing of this file was written/);
  });

  test('an entry that shares its line with others is named by its number', async () => {
    const [good = {}, bad = {}] = parseTranscript(
      `${transcript()}\n${transcript({ body: '{' })}`,
      'a.http',
    ).exchanges.map((one) => toEntry(one));
    const har = JSON.stringify({ log: { entries: [good, bad] } });
    expect((await redactAll({ 'a.har': har })).stderr).toContain('a.har:1#2: expected a body ');
  });

  test('an exchange that would be judged differently', async () => {
    const text = transcript({ body: JSON.stringify({ ...order, AccountKey: 'Market', Symbol: 'X' }) });
    expect(await refusal(text)).toMatch(
      /:1: expected an exchange that is judged the same when redacted, received one that is not;/,
    );
    // Its price is missing; in what it becomes the type is wrong.
    const unpriced = { ...order, AccountKey: 'Limit', OrderType: 'Limit' };
    expect(await refusal(transcript({ body: JSON.stringify(unpriced) }))).toMatch(/is judged the same/);
  });
});

describe('several exchanges', () => {
  const placed = (symbol: string) => ({
    request: {
      ...{ method: 'POST', target: '/v2/orders', headers: [['Content-Type', 'application/json']] as const },
      body: JSON.stringify({ ...order, Symbol: symbol }),
    },
    response: { status: 200, headers: [], body: '[]' },
  });
  const all = [placed('A'), placed('B'), placed('C')];
  const entries = all.map((exchange) => toEntry(exchange));

  test.each<[string, string]>([
    ['a transcript', all.map(formatTranscript).join('\n')],
    ['a HAR', toHar(entries)],
    ['NDJSON', entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')],
  ])('of %s are written in order', async (_name, text) => {
    const found: unknown[] = [];
    for await (const batch of readInput(Readable.from([await passedOn(text)]), 'a.ndjson'))
      for (const one of batch) {
        if (one instanceof Problem) throw new Error(one.message);
        found.push((JSON.parse(String(one.request.body)) as typeof order).Symbol);
      }
    expect(found).toEqual(['A', 'B', 'C']);
  });
});

describe('the face', () => {
  test('one secret has one replacement in all files, and the statement has numbers, not values', async () => {
    const { code, written, stderr } = await redactAll({
      'a.http': transcript(),
      'b.har': toHar([
        toEntry({
          request: {
            method: 'POST',
            target: '/v2/orders',
            headers: [['Authorization', 'Bearer other-token']],
            body: `{"AccountKey":"55501234","a":"${TOKEN}"}`,
          },
          response: undefined,
        }),
      ]),
      'c.ndjson': `${JSON.stringify(toEntry({ request: { method: 'POST', target: '/v2/orders', headers: [], body: JSON.stringify(order) }, response: undefined }))}\n`,
    });
    expect(code).toBe(0);
    expect(written['a.http']).toContain('REDACTED-TOKEN-1');
    expect(written['b.har']).toMatch(/Bearer REDACTED-TOKEN-2.*10000002.*REDACTED-TOKEN-1/s);
    expect(written['c.ndjson']).toContain('10000001');
    // A contract may have more names of secrets.
    expect(stderr.replace(/ 2 (\w+\/)*AccountKey(\/\w+)*/, ' 2 AccountKey')).toBe(
      'order-contract: replaced 2 tokens in 3 places, 2 AccountKey values in 3 places, 0 cookies in 0 places; 3 exchanges in 3 files\n' +
        'order-contract: left out fields that HAR 1.2 does not have or that may hold anything: _initiator, _resourceType\n',
    );
  });

  test('never overwrites a recording, and never writes two to one file', async () => {
    const files = { 'a.http': transcript(), 'b/a.http': transcript(), 'b/c.http': transcript() };
    const folder = recordings(files);
    const file = join(folder, 'a.http');
    const link = join(folder, 'link');
    await symlink(folder, link);
    for (const [paths, output] of [
      [[folder], folder],
      [[file], folder],
      [[file], link],
      [[join(link, 'a.http')], folder],
      // Only the second would be overwritten.
      [[join(folder, 'b', 'c.http'), file], folder],
      [[file, join(folder, 'b', 'c.http')], join(folder, 'b')],
      [[file, join(folder, 'b', 'a.http')], join(folder, 'out')],
      [[folder], undefined],
    ] as const) {
      const { code, stdout, stderr } = await run(paths, { output });
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^order-contract: expected .*\. See order-contract --help\.\n$/);
      expect(await readFile(file, 'utf8')).toBe(transcript());
    }
    const { stderr } = await run([file, join(folder, 'b', 'a.http')], { output: join(folder, 'out') });
    expect(stderr).toContain(`${join('out', 'a.http')}. See order-contract --help.`);
  });

  test('prints no control characters of a file name', async () => {
    const { stderr } = await redactAll({ 'a\u202e.http': '' });
    expect(stderr).toContain('a\\u202e.http: expected');
  });

  test('names a file that does not exist, and one that it cannot write', async () => {
    const folder = recordings({ 'a.http': transcript(), out: '' });
    expect((await run([join(folder, 'none')])).stderr).toContain('a path that does not exist');
    const { code, stderr } = await run([join(folder, 'a.http')], { output: join(folder, 'out') });
    expect(code).toBe(2);
    expect(stderr).toContain('a file that can be written');
  });

  test('writes the other files if a folder has no recording', async () => {
    const folder = recordings({ 'a.http': transcript(), 'none/a.txt': '' });
    const output = join(folder, 'out');
    const { code, stderr } = await run([join(folder, 'none'), join(folder, 'a.http')], { output });
    expect({ code, written: await readdir(output) }).toEqual({ code: 2, written: ['a.http'] });
    expect(stderr).toMatch(
      /none: expected a folder with files ending in .*, received a folder without such files; name a file itself .+; nothing/,
    );
  });

  test('leaves no part of a file that cannot be written', async () => {
    const folder = recordings({ 'a.http': transcript(), 'out/a.http/b': '' });
    const out = join(folder, 'out');
    const { code, stderr } = await run([join(folder, 'a.http')], { output: out });
    expect({ code, left: await readdir(out) }).toEqual({ code: 2, left: ['a.http'] });
    expect(stderr).toContain('out/a.http: expected a file that can be written, received the error E');
  });

  test('makes the folders that it writes to', async () => {
    const folder = recordings({ 'a.http': transcript() });
    const { code } = await run([join(folder, 'a.http')], { output: join(folder, 'x/y/z') });
    expect(code).toBe(0);
    expect(await readFile(join(folder, 'x/y/z/a.http'), 'utf8')).not.toBe('');
  });

  test('accepts folders that another run makes at the same moment', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `${index}.http`);
    const folder = recordings(Object.fromEntries(names.map((name) => [name, transcript()])));
    const output = join(folder, 'x/y');
    const runs = await Promise.all(names.map((name) => run([join(folder, name)], { output })));
    expect(runs.map(({ code }) => code)).toEqual(names.map(() => 0));
    expect(await readdir(output)).toHaveLength(names.length);
  });

  test('leaves other files alone, such as one that looks like its temporary file', async () => {
    const folder = recordings({ 'a.http': transcript(), 'out/a.http.part': 'of another run' });
    const { code } = await run([join(folder, 'a.http')], { output: join(folder, 'out') });
    expect(code).toBe(0);
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(['a.http', 'a.http.part']);
    expect(await readFile(join(folder, 'out/a.http.part'), 'utf8')).toBe('of another run');
  });

  test('refuses a file that is larger than the longest string', async () => {
    const folder = recordings({ 'a.http': transcript() });
    const file = join(folder, 'a.http');
    // A file with a hole, which takes no room on the disk, and more than Node reads at once.
    await truncate(file, 2 ** 32);
    const { code, stderr } = await run([file], { output: join(folder, 'out') });
    expect(code).toBe(2);
    expect(stderr).toContain(
      'a.http: expected a file that fits into memory, received a larger one; redact it in parts',
    );
  });

  test.skipIf(process.platform !== 'linux').each([
    ['/proc/none/x', 'ENOENT'],
    // The error says why it could not be made, not that it does not exist.
    ['/sys/none/x', /E(?:ACCES|PERM|ROFS)/.source],
    ['/sys', /E(?:ACCES|PERM|ROFS)/.source],
  ])('ends if no folder or file can be made: %s', async (output, error) => {
    const folder = recordings({ 'a.http': transcript() });
    const { code, stderr } = await run([join(folder, 'a.http')], { output });
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`a file that can be written, received the error ${error};`));
  });
});

test('a future endpoint of the contract is redacted in its path, header and cookie', async () => {
  const [first] = contract.document.operations;
  if (!first) throw new Error('expected an operation');
  const document: ContractDocument = {
    ...contract.document,
    sensitive: ['clientRef'],
    operations: [
      {
        id: 'look',
        method: 'GET',
        path: '/clients/{clientRef}',
        parameters: [],
        security: [
          [
            { type: 'apiKey', in: 'header', name: 'X-Key' },
            { type: 'apiKey', in: 'cookie', name: 'sid' },
          ],
        ],
        responses: {},
      },
    ],
  };
  const { stdout, stderr } = await redactOne(
    `GET /v2/clients/abc?clientRef=Q7 HTTP/1.1\nX-Key: ${TOKEN}\nCookie: sid=${TOKEN}; other=${COOKIE}\n\nHTTP/1.1 200 OK\n`,
    { contract: createContract(document, contract.validators, contract.xml) },
  );
  expect(stderr).toContain('2 clientRef values in 2 places');
  expect(stdout).toMatch(/^GET \/v2\/clients\/aab\?clientRef=A1 HTTP/);
  expect(stdout).toContain(
    'X-Key: REDACTED-TOKEN-1\nCookie: sid=REDACTED-TOKEN-1; other=REDACTED-COOKIE-1\n',
  );
});
