/**
 * How fast `order-contract verify` reads NDJSON, as a ratio to reading the same lines and parsing them and their bodies alone, in
 * the same run; and whether its memory stays flat.
 *
 *     npm run bench -- [exchanges, 1000000 when left out]
 */
import { spawn } from 'node:child_process';
import { createWriteStream, openSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { once } from 'node:events';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readExchanges } from '../src/codegen/examples.ts';
import { FORMATS, verify } from '../src/verify/index.ts';

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

const [mode, argument = '1000000'] = process.argv[2]?.startsWith('--')
  ? process.argv.slice(2)
  : ['', process.argv[2]];

if (mode === '--verify') {
  const format = FORMATS.find((name) => name === argument) ?? 'pretty';
  const code = await verify(['-'], { format, strict: false, allowUnchecked: false });
  report(code);
} else if (mode === '--parse') {
  for await (const line of createInterface({ input: process.stdin })) {
    const entry = JSON.parse(line) as {
      request: { postData: { text: string } };
      response: { content: { text: string } };
    };
    JSON.parse(entry.request.postData.text);
    JSON.parse(entry.response.content.text);
  }
  report(0);
} else await compare(Number(argument));

/** What a child says of itself when it is done. */
function report(code: number): void {
  process.stderr.write(`${JSON.stringify({ code, rss: process.resourceUsage().maxRSS / 1024 })}\n`);
}

async function compare(most: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  process.stdout.write(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`);
  for (const count of [10_000, most]) {
    const file = join(folder, `${count}.ndjson`);
    await write(file, count);
    // Interleaved, so that a machine that is busy for a while slows all of them.
    const names = ['parse', 'pretty', 'json', 'github'] as const;
    const runs = Object.fromEntries(names.map((name): [string, Run[]] => [name, []]));
    for (let round = 0; round < 3; round += 1)
      for (const name of names)
        runs[name]?.push(await run(name === 'parse' ? ['--parse'] : ['--verify', name], file));
    const alone = median(runs['parse'] ?? []);
    process.stdout.write(`${count} exchanges: read and JSON.parse alone ${rate(count, alone)}\n`);
    for (const name of names.slice(1)) {
      const judged = median(runs[name] ?? []);
      const ratio = (alone.seconds / judged.seconds).toFixed(2);
      process.stdout.write(
        `  verify --format ${name}: ${rate(count, judged)}, ratio ${ratio}, peak RSS ${judged.rss.toFixed(0)} MB\n`,
      );
    }
  }
  rmSync(folder, { recursive: true });
}

interface Run {
  readonly seconds: number;
  readonly rss: number;
}

async function run(args: readonly string[], file: string): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, [import.meta.filename, ...args], {
    stdio: [openSync(file, 'r'), 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child, 'close');
  const { code, rss } = JSON.parse(said.trim().split('\n').at(-1) ?? '') as { code: number; rss: number };
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - started) / 1000, rss };
}

function median(runs: readonly Run[]): Run {
  const sorted = runs.toSorted((one, other) => one.seconds - other.seconds);
  return sorted[Math.floor(runs.length / 2)] ?? { seconds: NaN, rss: NaN };
}

function rate(count: number, { seconds }: Run): string {
  return `${Math.round(count / seconds)}/s (${seconds.toFixed(2)} s)`;
}

/** The POST exchanges of spec/exchanges in turn, as HAR 1.2 entries of a browser, each with an id of its own. */
async function write(file: string, count: number): Promise<void> {
  const recorded = (await readExchanges('spec/exchanges'))
    .map(({ exchange }) => exchange)
    .filter(({ request, response }) => request.method === 'POST' && response?.status === 200);
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
