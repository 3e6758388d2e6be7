/** `--record`: each exchange is in the file as soon as it was answered, without its secrets, and the file can be read at any time. */
import type * as FileSystem from 'node:fs';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { contract } from '../../src/contract/index.ts';
import { Problem, UsageError } from '../../src/recordings/index.ts';
import { cleaner } from '../../src/traffic/record/clean.ts';
import { openRecord } from '../../src/traffic/record/record.ts';
import { Watch } from '../../src/traffic/watch.ts';
import type { Seen } from '../../src/verify/judge-recordings.ts';
import { scratch } from '../scratch.ts';
import { report } from '../verify/run.ts';
import { order, placed, placedByJsonp } from '../verify/exchanges.ts';

const folder = scratch();

let count = 0;
function seen({ request, response }: Pick<Seen, 'request' | 'response'>): Seen {
  count += 1;
  const live = { time: new Date(0), test: undefined, times: 1, faults: [] };
  return { source: `mock:${count}`, file: 'mock', line: count, request, response, live, isOwnAnswer: false };
}

/** As a text in a text in a text, nine times. */
function encoded(text: string): string {
  return Array.from({ length: 9 }).reduce<string>((inner) => encodeURIComponent(`${inner}%`), text);
}

function fileOf(name: string): string {
  count += 1;
  return join(folder, `${count}-${name}`);
}

const judged = (name: string, file: string) => report({ [name]: readFileSync(file) });

describe.each(['traffic.har', 'traffic.ndjson', 'traffic.jsonl'])('%s', (name) => {
  test('is complete after each exchange, and a later run appends to it', async () => {
    const file = fileOf(name);
    openRecord(file, {}).close();
    for (const expected of [1, 2]) {
      const record = openRecord(file, {});
      record.add(
        seen(
          placed({
            headers: [
              ['Authorization', 'Bearer made-up'],
              ['User-Agent', 'é€😀'],
            ],
          }),
        ),
      );
      expect((await judged(name, file)).summary).toMatchObject({ exchanges: 2 * expected - 1 });
      record.add(seen(placedByJsonp()));
      expect((await judged(name, file)).summary).toMatchObject({ exchanges: 2 * expected, ok: 2 * expected });
      record.close();
    }
  });

  test.each(['written', 'removed'])('reports once that another command has %s it meanwhile', async (what) => {
    const file = fileOf(name);
    const record = openRecord(file, {});
    expect(record.add(seen(placed()))).toBeUndefined();
    if (what === 'removed') rmSync(file);
    const other = openRecord(file, {});
    expect(other.add(seen(placed()))).toBeUndefined();
    const problem = record.add(seen(placed()));
    expect(problem?.message).toBe(
      'expected a recording that only this command writes, received one that something else changed or removed; let each command record into its own file: verify and redact take many files',
    );
    expect(record.add(seen(placed()))).toBeUndefined();
    expect(record.close()).toBeUndefined();
    expect(other.close()).toBeUndefined();
    expect((await judged(name, file)).summary).toMatchObject({ exchanges: what === 'written' ? 2 : 1 });
  });

  test('reports at the end that another command wrote to it after the last exchange', () => {
    const file = fileOf(name);
    const record = openRecord(file, {});
    record.add(seen(placed()));
    // Of the same length, as where both look before either writes.
    writeFileSync(file, readFileSync(file, 'utf8').replace('TradeAction', 'tradeAction'));
    expect(record.close()?.message).toContain('something else changed or removed');
  });

  test('gets the same verdict as the traffic', async () => {
    const file = fileOf(name);
    const record = openRecord(file, {});
    record.add(seen(placed({ body: { ...order, TradeAction: 'Hold' } })));
    record.add(seen(placed({ body: { ...order, TradeAction: 'buy' } })));
    record.add(seen({ ...placed(), response: undefined }));
    record.add(seen({ ...placed(), request: { ...placed().request, body: undefined } }));
    record.add(seen({ ...placed(), request: { ...placed().request, method: 'PUT' } }));
    record.close();
    expect(record.leftOut).toBe(0);
    const { exchanges } = await judged(name, file);
    const verdicts = ['violates', 'deviates', 'unchecked', 'unchecked', 'unchecked'];
    expect(exchanges.map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});

test('an entry says which faults changed its answer', () => {
  const file = fileOf('fault.ndjson');
  const one = seen(placed());
  const record = openRecord(file, {});
  record.add(one);
  expect(readFileSync(file, 'utf8')).not.toContain('"comment"');
  record.add({ ...one, live: { ...one.live, faults: ['drop-half', '503'] } });
  expect(readFileSync(file, 'utf8')).toContain('"comment":"the mock played drop-half, 503 on this answer"');
});

test('an entry has all that HAR 1.2 requires, even if little is known', () => {
  const file = fileOf('shape.ndjson');
  const record = openRecord(file, {});
  const { request } = placed({ body: '{}', target: 'http://a.example/v2/orders?a=1' });
  const headers = [['Content-Type', 'application/json']] as const;
  record.add(seen({ request: { ...request, headers }, response: { status: 200, headers: [], body: '' } }));
  record.add(seen({ ...placed({ target: 'http://a.example/v2/none' }), response: undefined }));
  const shape = (method: string, url: string) => ({
    request: {
      ...{ method, url, httpVersion: 'HTTP/1.1', cookies: [], headers: [], queryString: [] },
      ...{ headersSize: -1, bodySize: -1 },
    },
    response: {
      ...{ status: 0, statusText: '', httpVersion: 'HTTP/1.1', cookies: [], headers: [], redirectURL: '' },
      ...{ content: { size: -1, mimeType: '' }, headersSize: -1, bodySize: -1 },
    },
    startedDateTime: '1970-01-01T00:00:00.000Z',
    time: 0,
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  });
  const whole = shape('POST', 'http://a.example/v2/orders?a=1');
  const [first, second] = readFileSync(file, 'utf8').split('\n');
  expect(JSON.parse(first ?? '')).toEqual({
    ...whole,
    request: {
      ...whole.request,
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      queryString: [{ name: 'a', value: '1' }],
      postData: { mimeType: 'application/json', text: '{}', size: 2 },
      bodySize: 2,
    },
    response: { ...whole.response, status: 200, bodySize: 0 },
  });
  expect(JSON.parse(second ?? '')).toEqual({
    ...shape('POST', 'http://a.example/v2/REDACTED'),
    comment: 'left out all but path and status: the contract has no such path',
  });
});

test('a body without a Content-Type is recorded without a media type', () => {
  const file = fileOf('untyped.ndjson');
  const { request } = placed();
  openRecord(file, {}).add(
    seen({ request: { ...request, headers: [] }, response: { status: 200, headers: [], body: '[]' } }),
  );
  const entry = JSON.parse(readFileSync(file, 'utf8')) as { request: object; response: object };
  expect(entry.request).toMatchObject({ postData: { mimeType: '' } });
  expect(entry.response).toMatchObject({ content: { mimeType: '', size: 2, text: '[]' }, bodySize: 2 });
});

test('a body in another charset is kept byte by byte', () => {
  const file = fileOf('charset.ndjson');
  const headers = [['Content-Type', 'text/plain; charset=iso-8859-1']] as const;
  openRecord(file, {}).add(
    seen({ ...placed(), response: { status: 502, headers, body: Buffer.from('caf\u00e9', 'latin1') } }),
  );
  const { response } = JSON.parse(readFileSync(file, 'utf8')) as { response: { content: object } };
  expect(response.content).toMatchObject({
    size: 4,
    encoding: 'base64',
    text: Buffer.from('caf\u00e9', 'latin1').toString('base64'),
    mimeType: 'text/plain; charset=iso-8859-1',
  });
});

describe('secrets', () => {
  const [TOKEN, ACCOUNT] = ['MARKtokenMARK', 'MARKaccountMARK'];
  const secretive = (more: object = {}) =>
    placed({
      body: { ...order, AccountKey: ACCOUNT, ...more },
      headers: [['Authorization', `Bearer ${TOKEN}`]],
    });
  const recorded = (...all: readonly Pick<Seen, 'request' | 'response'>[]) => {
    const file = fileOf('secret.ndjson');
    const record = openRecord(file, {});
    for (const one of all) record.add(seen(one));
    record.close();
    const text = readFileSync(file, 'utf8');
    expect(text.toLowerCase()).not.toMatch(/marktoken|markaccount/);
    return { lines: text.trimEnd().split('\n'), leftOut: record.leftOut };
  };

  test('have the same replacement in all exchanges', () => {
    const { lines, leftOut } = recorded(secretive(), secretive({ Symbol: ACCOUNT }), placed());
    expect(leftOut).toBe(0);
    const accounts = lines.map((line) => /AccountKey\\":\\"(\w+)\\"/.exec(line)?.[1]);
    expect(accounts[0]).toBe(accounts[1]);
    expect(accounts[2]).not.toBe(accounts[0]);
    expect(lines[1]).toContain(`Symbol\\":\\"${accounts[0]}`);
  });

  test('that were ordinary text before are replaced once they are known', () => {
    const file = fileOf('later.ndjson');
    const record = openRecord(file, {});
    const response = { status: 200, headers: [['Server', 'laterToken123']], body: '' } as const;
    const ordinary = { ...placed(), response };
    record.add(seen(ordinary));
    record.add(seen(placed({ headers: [['Authorization', 'Bearer laterToken123']] })));
    record.add(seen(ordinary));
    const found = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(found.map((line) => /"Server","value":"([^"]*)"/.exec(line)?.[1])).toEqual([
      'laterToken123',
      undefined,
      'REDACTED-TOKEN-2',
    ]);
  });

  test('that look like the replacement of another secret are replaced too', () => {
    const one = placed({ body: { ...order, AccountKey: '12' } });
    const standIn = /AccountKey\\":\\"(\w+)\\"/.exec(recorded(one).lines[0] ?? '')?.[1] ?? '';
    const { lines } = recorded(one, placed({ body: { ...order, AccountKey: standIn } }));
    expect(lines[1]).not.toContain(`AccountKey\\":\\"${standIn}\\"`);
  });

  test('in a body that cannot be cleaned: both bodies are left out, and the entry says so', async () => {
    const bytes = { ...placed(), response: { status: 502, headers: [], body: new Uint8Array([0xff, 0, 1]) } };
    const { lines, leftOut } = recorded({ ...bytes, request: secretive().request });
    expect(leftOut).toBe(1);
    expect(lines[0]).not.toContain('postData');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      request: { headers: [{ name: 'Authorization', value: 'Bearer REDACTED-TOKEN-1' }, {}], bodySize: -1 },
      response: { status: 502, bodySize: -1, content: { size: -1 } },
      comment: expect.stringMatching(/^left out the bodies: expected /) as unknown,
    });
    const { exchanges } = await report({ 'a.ndjson': lines.join('\n') });
    expect(exchanges[0]?.verdict).toBe('unchecked');
  });

  test('in a path that the contract does not have: only words that the contract knows are kept', () => {
    const one = placed({
      target: `http://127.0.0.1:1/v2/${TOKEN}/orders?a=${TOKEN}`,
      headers: [['X-Any', TOKEN]],
    });
    const { lines } = recorded(
      { ...one, request: { ...one.request, method: TOKEN } },
      { ...one, response: undefined },
    );
    expect(lines[1]).toContain('"response":{"status":0,');
    const entry = JSON.parse(lines[0] ?? '') as { request: { url: string }; comment: string };
    expect(entry.request).toMatchObject({
      method: 'REDACTED',
      url: 'http://127.0.0.1:1/v2/REDACTED/orders',
      headers: [],
    });
    expect(entry.comment).toBe('left out all but path and status: the contract has no such path');
  });

  test.each([
    ['/v2/none', 'http://unknown.invalid/v2/REDACTED', 'the contract has no such path'],
    [
      `http://a.example/v2/orders?a=${encoded(TOKEN)}`,
      'http://a.example/v2/orders',
      'expected text that is encoded at most eight times',
    ],
  ])('of %s go with all that cannot be cleaned', (target, url, why) => {
    const { lines, leftOut } = recorded(placed({ target }));
    expect(leftOut).toBe(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      request: { method: 'POST', url, headers: [], queryString: [] },
      comment: `left out all but path and status: ${why}`,
    });
  });

  test('in the path of another endpoint are replaced, and the words of --other are kept', () => {
    const file = fileOf('other.ndjson');
    const record = openRecord(file, { other: ['/v2/elsewhere/**'] });
    record.add(seen(placed({ target: `http://127.0.0.1:1/v2/elsewhere/${ACCOUNT}/nowhere` })));
    expect(readFileSync(file, 'utf8')).toContain('http://127.0.0.1:1/v2/elsewhere/REDACTED/REDACTED');
  });

  test('that a program error keeps from being found stop the recording', () => {
    const document = Object.defineProperty({ ...contract.document }, 'sensitive', {
      get: () => {
        throw new RangeError('broken');
      },
    });
    expect(() => cleaner({ ...contract, document }, [])(seen(placed()))).toThrow('broken');
  });

  test('are remembered up to a number, and those of then on get the first replacements again', () => {
    const bearing = (...tokens: readonly string[]) =>
      placed({ headers: tokens.map((token) => ['Authorization', `Bearer ${token}`]) });
    const many = Array.from({ length: 1001 }, (_, index) => `MARKtoken${index}x`);
    const { lines } = recorded(bearing(...many), bearing('MARKtokenNext'));
    expect(lines[1]).toContain('REDACTED-TOKEN-1"');
  });
});

describe('an existing file', () => {
  const OURS = '{"log":{"version":"1.2","creator":{"name":"order-contract","version":"1"},"entries":[\n';
  test.each([
    ['is another HAR', '{"log":{"entries":[]}}\n'],
    ['is another HAR with the same end', `${OURS.replace('order-contract', 'other')}{}\n]}}\n`],
    ['was cut off', `${OURS}{"startedDateTime":`],
    ['is shorter than its end', '}'],
  ])('that %s is refused, and stays unchanged', (_what, text) => {
    const file = fileOf('mine.har');
    writeFileSync(file, text);
    expect(() => openRecord(file, {})).toThrow(
      new UsageError(
        `expected --record with a new file, or a HAR that this command wrote, received ${file}, which is neither`,
      ),
    );
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('that was cut off in its last line keeps its content', async () => {
    const file = fileOf('cut.ndjson');
    openRecord(file, {}).add(seen(placed()));
    const whole = readFileSync(file, 'utf8');
    const cut = whole + whole.slice(0, 100);
    writeFileSync(file, cut);
    openRecord(file, {}).add(seen(placed()));
    expect(readFileSync(file, 'utf8').slice(0, cut.length + 1)).toBe(`${cut}\n`);
    const { summary, problems } = await judged('cut.ndjson', file);
    expect(summary).toMatchObject({ exchanges: 2, ok: 2 });
    expect(problems).toHaveLength(1);
  });

  const NAMES = 'expected --record with a name that ends in .har, .ndjson or .jsonl, received ';
  test.each([
    ['traffic.txt', `${NAMES}traffic.txt`],
    ['har', `${NAMES}har`],
    ['a.har.gz', `${NAMES}a.har.gz`],
    [
      '/nowhere/a.HAR',
      'expected --record with a file that can be written, received /nowhere/a.HAR, whose folder does not exist',
    ],
  ])('%s is refused', (name, says) => {
    expect(() => openRecord(name, {})).toThrow(new UsageError(says));
  });
});

test('a file that can no longer be written is reported once, and does not stop the traffic', () => {
  const record = openRecord(fileOf('gone.har'), {});
  record.close();
  const problem = record.add(seen(placed()));
  expect(problem?.message).toBe('expected a recording that can be written, received the error EBADF');
  expect(record.add(seen(placed({ target: '/v2/none' })))).toBeUndefined();
  expect(record.leftOut).toBe(0);
});

/** Where a disk takes the first bytes of the next write, and no more. */
async function onFullDisk(run: (openFile: typeof openRecord, fill: () => void) => void): Promise<void> {
  let isFull = false;
  vi.resetModules();
  vi.doMock('node:fs', async (original) => {
    const fs = await original<typeof FileSystem>();
    const writeSync = (file: number, bytes: Buffer, from: number, length: number, at: number) => {
      if (!isFull) return fs.writeSync(file, bytes, from, length, at);
      isFull = false;
      fs.writeSync(file, bytes, from, 9, at);
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    };
    return { ...fs, writeSync };
  });
  try {
    const record = await import('../../src/traffic/record/record.ts');
    run(record.openRecord, () => (isFull = true));
  } finally {
    vi.doUnmock('node:fs');
    vi.resetModules();
  }
}

test.each(['full.har', 'full.ndjson'])(
  'when the disk is full, %s keeps the earlier entries',
  async (name) => {
    await onFullDisk((openFile, fill) => {
      const file = fileOf(name);
      const record = openFile(file, {});
      record.add(seen(placed()));
      record.add(seen(placed()));
      const before = readFileSync(file, 'utf8');
      expect(
        before
          .trimEnd()
          .split('\n')
          .filter((line) => line.startsWith('{"started')),
      ).toHaveLength(2);
      const same = fileOf(name);
      const other = openRecord(same, {});
      other.add(seen(placed()));
      other.add(seen(placed()));
      expect(readFileSync(same, 'utf8')).toBe(before);
      fill();
      expect(record.add(seen(placed()))?.message).toContain('received the error ENOSPC');
      expect(readFileSync(file, 'utf8')).toBe(before);
    });
  },
);

test.skipIf(!existsSync('/dev/full'))('a disk that is full from the start is a usage error', () => {
  const file = fileOf('device.har');
  symlinkSync('/dev/full', file);
  expect(() => openRecord(file, {})).toThrow(
    new UsageError(
      `expected --record with a file that can be written, received ${file}, which gave the error ENOSPC`,
    ),
  );
});

test('the report says that the file can no longer be written, and what is not HTTP is not recorded', () => {
  const told: unknown[] = [];
  const problem = new Problem('a.har', undefined, 'a recording that can be written', 'the error ENOSPC');
  let asked = 0;
  const record = { add: () => ((asked += 1), problem), close: () => undefined, leftOut: 0 };
  const watch = new Watch({}, (result) => told.push(result), record);
  const one = seen(placed());
  watch.add({ ...one, request: { ...one.request, method: '-' } }, true);
  expect(asked).toBe(0);
  watch.add(one, false);
  expect(told).toEqual([expect.anything(), problem, expect.anything()]);
});
