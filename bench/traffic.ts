/** The traffic that verify is measured with: HAR entries as a browser exports them, one a line. */
import { createHash } from 'node:crypto';
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { readExchanges } from '../src/codegen/examples.ts';
import { headerValue } from '../src/wire/index.ts';

/** Headers that a browser adds to what the exchange files hold. */
const BROWSER = {
  'User-Agent':
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36',
  'Accept-Encoding': 'gzip, deflate, br, zstd',
  'Accept-Language': 'en-US,en;q=0.9',
  Origin: 'https://desk.example.com',
  Referer: 'https://desk.example.com/orders/new',
  'Sec-Fetch-Dest': 'empty',
  'Sec-Fetch-Mode': 'cors',
  'Sec-Fetch-Site': 'cross-site',
};
const SERVER = {
  Date: 'Sun, 22 Nov 2026 10:00:00 GMT',
  Server: 'Microsoft-IIS/7.5',
  'Cache-Control': 'private',
};

/** The POST exchanges of spec/exchanges in turn, as HAR 1.2 entries of a browser, each with an id of its own. */
export async function writeTraffic(file: string, count: number): Promise<void> {
  const recorded = (await readExchanges('spec/exchanges'))
    .map(({ exchange }) => exchange)
    .filter(
      ({ request, response }) =>
        request.method === 'POST' &&
        response?.status === 200 &&
        [request.headers, response.headers].every((own) =>
          headerValue(own, 'content-type')?.includes('json'),
        ),
    );
  const stream = createWriteStream(file);
  const headers = (fields: readonly (readonly [string, string])[], more: object) =>
    [...fields, ...Object.entries(more)].map(([name, value]) => ({ name, value: String(value) }));
  for (let index = 0; index < count; index += 1) {
    const exchange = recorded[index % recorded.length];
    if (!exchange) throw new Error('expected recorded exchanges, received none');
    const { request, response } = exchange;
    const text = JSON.stringify({
      ...(JSON.parse(String(request.body)) as object),
      OrderConfirmId: `ID-${index}`,
    });
    const answer = String(response?.body);
    const sizes = { headersSize: -1, bodySize: text.length };
    const entry = {
      startedDateTime: '2026-11-22T10:00:00.000Z',
      time: 42.5,
      request: {
        method: request.method,
        url: request.target,
        httpVersion: 'HTTP/1.1',
        cookies: [],
        headers: headers(request.headers, BROWSER),
        queryString: [],
        ...sizes,
        postData: { mimeType: 'application/json', text },
      },
      response: {
        status: response?.status,
        statusText: 'OK',
        httpVersion: 'HTTP/1.1',
        cookies: [],
        headers: headers(response?.headers ?? [], SERVER),
        content: { size: answer.length, mimeType: 'application/json', text: answer },
        redirectURL: '',
        headersSize: -1,
        bodySize: answer.length,
      },
      cache: {},
      timings: { blocked: 1.2, dns: -1, connect: -1, ssl: -1, send: 0.1, wait: 40, receive: 1.4 },
      serverIPAddress: '10.0.0.1',
      connection: '443',
    };
    if (!stream.write(`${JSON.stringify(entry)}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

/**
 * The same as the worst that a browser exports in earnest: a session of twelve cookies, a token of 2 kB that is another in each
 * exchange, and a finding in each. It is in memory as a whole: ask for thousands, not for millions.
 */
export async function writeWorst(file: string, count: number): Promise<void> {
  await writeTraffic(file, count);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const worst = lines.map((line, index) => {
    const entry = JSON.parse(line) as {
      request: { headers: Field[]; cookies: object[]; postData: { text: string } };
      response: { headers: Field[]; cookies: object[] };
    };
    const { request, response } = entry;
    const cookies = Array.from({ length: 12 }, (_, at) => ({
      ...{ name: `session_${at}`, value: randomText(60, index * 13 + at), path: '/', domain: '.example.com' },
      ...{ httpOnly: true, secure: true },
    }));
    const pairs = cookies.map(({ name, value }) => `${name}=${value}`);
    request.cookies = cookies;
    request.headers = [
      ...request.headers.filter(({ name }) => name !== 'Authorization'),
      { name: 'Authorization', value: `Bearer ${randomText(1536, index * 13 + 12)}` },
      { name: 'Cookie', value: pairs.join('; ') },
    ];
    response.cookies = cookies.slice(0, 1);
    response.headers.push({ name: 'Set-Cookie', value: `${pairs[0] ?? ''}; Path=/; HttpOnly` });
    const order = JSON.parse(request.postData.text) as object;
    request.postData.text = JSON.stringify({ ...order, TradeAction: 'Hold' });
    return JSON.stringify(entry);
  });
  writeFileSync(file, `${worst.join('\n')}\n`);
}

interface Field {
  readonly name: string;
  readonly value: string;
}

/** Text in base64, as tokens are: so many bytes, the same for the same seed. */
function randomText(bytes: number, seed: number): string {
  const digest = (at: number) => createHash('sha256').update(`${seed}/${at}`).digest();
  const all = Buffer.concat(Array.from({ length: Math.ceil(bytes / 32) }, (_, at) => digest(at)));
  return all.subarray(0, bytes).toString('base64url');
}
