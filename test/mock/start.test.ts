import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { formatLogEntry, MockError, startMock, type LogEntry } from '../../src/mock/index.ts';
import { listen } from '../../src/mock/server/listen.ts';
import { limitOrder, limitResult, post } from './fixtures.ts';
import { sendRaw } from './raw.ts';
import { listening } from '../listening.ts';

test('a mock can be disposed of where the realm has no symbol for that', async () => {
  const mock = await startMock();
  // What esbuild and Babel make of `await using` calls this one then.
  const { [Symbol.for('Symbol.asyncDispose')]: close } = mock as unknown as Record<symbol, () => unknown>;
  await close?.();
  await expect(fetch(mock.url)).rejects.toThrow();
});

describe('a mock that cannot start says why in one line', () => {
  const failure = async (start: Promise<unknown>): Promise<string> => {
    const error = await start.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(MockError);
    const { name, message } = error as MockError;
    expect(name).toBe('MockError');
    expect(message).not.toContain('\n');
    return message;
  };

  test('the port is in use', async () => {
    const other = createServer();
    const port = Number(new URL(await listening(other)).port);
    expect(await failure(startMock({ port }))).toBe(
      `expected a free port, received port ${port} of 127.0.0.1, which is in use; choose another port, or 0 for any free one`,
    );
    await expect(startMock({ port })).rejects.toMatchObject({ cause: { code: 'EADDRINUSE' } });
    other.close();
  });

  test.each([
    ['EACCES', 'which needs more rights; choose a port above 1023'],
    [undefined, 'which cannot be opened: broken'],
  ])('the system says no: %s', async (code, reason) => {
    const server = Object.assign(new EventEmitter(), {
      listen: () => server.emit('error', Object.assign(new Error('broken'), { code })),
    });
    expect(await failure(listen(server as unknown as Server, 80, 'a.example'))).toBe(
      `expected a free port, received port 80 of a.example, ${reason}`,
    );
  });

  test.each([
    [{ port: 65_536 }, /^expected port to be a whole number from 0 to 65535, received 65536$/],
    [{ port: 1.5 }, /^expected port to be a whole number/],
    [{ port: '4010' as unknown as number }, /received "4010"$/],
    [{ host: '' }, /^expected a host to listen on such as 127.0.0.1, received an empty one$/],
    [{ maxBody: 0 }, /^expected maxBody to be a whole number from 1 to 1000000000, received 0$/],
    [{ requestTimeout: NaN }, /^expected requestTimeout/],
    [{ port: 0, host: '192.0.2.1' }, /which is not an address of this machine/],
    [
      { port: 0, host: 'nowhere.invalid' },
      /^expected a free port, received port 0 of nowhere\.invalid, which /,
    ],
  ])('%j', async (options, says) => {
    expect(await failure(startMock(options))).toMatch(says);
  });
});

describe('a mock that is closed', () => {
  test('takes no more connections, and ends those that are idle', async () => {
    const mock = await startMock({ port: 0 });
    expect((await post(mock.url, limitOrder)).status).toBe(200); // fetch keeps this connection
    await mock.close();
    await expect(post(mock.url, limitOrder)).rejects.toThrow();
  });

  test('answers a request that is under way', async () => {
    let begun = (): void => undefined;
    const mock = await startMock({}, () => {
      begun();
      return false;
    });
    const body = JSON.stringify(limitOrder);
    const head = `POST /v2/orders HTTP/1.1\r\nAuthorization: Bearer t\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    let closed: Promise<void> | undefined;
    const { responses } = await sendRaw(mock.url, head, {
      then: (socket) => {
        begun = () => {
          closed = mock.close();
          socket.write(body);
        };
      },
    });
    expect(responses[0]?.status).toBe(200);
    expect(responses[0]?.headers['connection']).toBe('close');
    await closed;
  });

  test('does not wait for ever for one that never arrives', async () => {
    const mock = await startMock({ port: 0 });
    const answer = sendRaw(mock.url, 'POST /v2/orders HTTP/1.1\r\nContent-Length: 9\r\n\r\n');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await mock.close();
    expect(await answer).toMatchObject({ closed: true });
  });

  test('leaves no timer behind', async () => {
    const mock = await startMock();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    await mock.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('keeps no process alive', async () => {
    const script = `import { startMock } from './src/mock/index.ts'; const mock = await startMock({ port: 0 });
      await fetch(mock.url); await mock.close(); console.log('closed');`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [code] = (await once(child, 'exit')) as [number];
    expect([code, output]).toEqual([0, 'closed\n']);
  });
});

test('another handler can answer requests on the same server', async () => {
  const seen: string[] = [];
  const mock = await startMock({ log: ({ path }) => seen.push(path) }, (request, response) => {
    if (!request.url?.startsWith('/docs')) return false;
    response.end('docs');
    return true;
  });
  expect(await (await fetch(`${mock.url}/docs`)).text()).toBe('docs');
  expect(await (await post(mock.url, limitOrder)).json()).toEqual(limitResult);
  expect(seen).toEqual(['/v2/orders']);
  await mock.close();
});

test('the URL of a mock on IPv6 has brackets', async () => {
  const mock = await startMock({ port: 0, host: '::1' });
  expect(mock.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect((await post(mock.url, limitOrder)).status).toBe(200);
  await mock.close();
});

describe('a page of any origin may use the mock', () => {
  const ORIGIN = 'https://a.example';

  test('a preflight is answered, with credentials too', async () => {
    await using mock = await startMock();
    const answer = await fetch(`${mock.url}/v2/orders`, {
      method: 'OPTIONS',
      headers: {
        origin: ORIGIN,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-mine',
        'access-control-request-private-network': 'true',
      },
    });
    expect([answer.status, answer.headers.get('content-length')]).toEqual([204, null]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': expect.stringMatching(/^(?=.*\bPOST, ).*\bOPTIONS$/) as string,
      'access-control-allow-headers': 'authorization,content-type,x-mine',
      'access-control-allow-private-network': 'true',
      'access-control-max-age': '600',
      vary: 'Origin',
      'mock-verdict': 'ok',
    });
    expect(mock.exchanges).toMatchObject([{ response: { status: 204, body: '' } }]);
  });

  test('and every other answer can be read, errors and broken requests included', async () => {
    await using mock = await startMock();
    const answers = [
      await post(mock.url, limitOrder, { origin: ORIGIN }),
      await post(mock.url, '{', { origin: ORIGIN }),
      await fetch(`${mock.url}/nowhere`, { headers: { origin: ORIGIN } }),
    ];
    for (const { headers } of answers) {
      expect(headers.get('access-control-allow-origin')).toBe(ORIGIN);
      expect(headers.get('access-control-allow-credentials')).toBe('true');
      expect(headers.get('access-control-expose-headers')?.split(', ')).toEqual(
        expect.arrayContaining(['jsonp-callback', 'retry-after', 'www-authenticate', 'mock-finding']),
      );
      expect(headers.get('vary')).toBe('Origin');
    }
    const { responses } = await sendRaw(mock.url, 'noise\r\n\r\n');
    expect(responses[0]?.headers['access-control-allow-origin']).toBe('*');
    expect(responses[0]?.headers).not.toHaveProperty('access-control-allow-credentials');
  });
});

test('a mock that is ready says so to those who ask for HEAD /', async () => {
  await using mock = await startMock();
  const answer = await fetch(mock.url, { method: 'HEAD' });
  expect([answer.status, await answer.text()]).toEqual([200, '']);
  expect(answer.headers.get('mock-verdict')).toBe('ok');
});

describe('a log entry', () => {
  const plain = { time: new Date(0), method: 'POST', path: '/v2/orders', status: 200, ms: 1.26 } as const;
  const finding = { where: 'request.body', pointer: '/a', rule: 'type', expected: 'a\nstring' } as const;
  const remarks = {
    ...{ exchange: 'a.case; by=same', faults: ['503', 'late'], times: 2, ignored: ['x=1', 'y'] },
    reason: 'why\r\nnot',
  };

  test('is one line, however many findings it has', () => {
    const findings = Array.from({ length: 7 }, () => finding);
    const shown = 'request.body /a type: expected a string; ';
    expect(formatLogEntry({ ...plain, ...remarks, verdict: 'violates', inside: 400, findings })).toBe(
      '1970-01-01T00:00:00.000Z POST /v2/orders violates 200 (400 inside) 1.3 ms ' +
        'a.case; by=same | fault 503, late | this order came 2 times | ignored preference x=1, y | ' +
        `${shown.repeat(5)}2 more; why not`,
    );
    const five = formatLogEntry({ ...plain, verdict: 'violates', findings: findings.slice(2) });
    expect(five).toBe(
      `1970-01-01T00:00:00.000Z POST /v2/orders violates 200 1.3 ms ${shown.repeat(5).slice(0, -2)}`,
    );
  });

  const dim = (text: string) => `\x1b[2m${text}\x1b[0m`;
  test.each<[string, Partial<LogEntry> & Pick<LogEntry, 'verdict'>, string]>([
    ['its verdict', { verdict: 'ok' }, `\x1b[32mok\x1b[0m 200 ${dim('1.3 ms')}`],
    [
      'a reason that is not a fault',
      { verdict: 'ok', reason: 'late', times: 1 },
      `\x1b[32mok\x1b[0m 200 ${dim('1.3 ms')} ${dim('late')}`,
    ],
    [
      'each remark',
      { verdict: 'violates', ...remarks },
      `\x1b[31mviolates\x1b[0m 200 ${dim('1.3 ms')} a.case; by=same | \x1b[35mfault 503, late\x1b[0m | ` +
        '\x1b[33mthis order came 2 times\x1b[0m | \x1b[33mignored preference x=1, y\x1b[0m | \x1b[31mwhy not\x1b[0m',
    ],
  ])('has a colour for %s', (_name, more, shown) => {
    const line = formatLogEntry({ ...plain, findings: [], ...more }, { colour: true });
    expect(line).toBe(`${dim('1970-01-01T00:00:00.000Z')} POST /v2/orders ${shown}`);
  });
});
