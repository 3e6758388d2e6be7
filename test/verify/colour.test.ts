import { afterEach, describe, expect, test, vi } from 'vitest';
import { hasColour, painter } from '../../src/reports/colour.ts';
import type { OutputStream } from '../../src/reports/output.ts';
import { Progress } from '../../src/reports/progress.ts';
import { harEntry, ndjson, placed } from './exchanges.ts';
import { run } from './run.ts';

describe('there is colour if the terminal has it', () => {
  test.each<[string, boolean | undefined, Record<string, string>, boolean]>([
    ['a terminal', true, {}, true],
    ['a file', undefined, {}, false],
    ['a dumb terminal', true, { TERM: 'dumb' }, false],
    ['NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['FORCE_COLOR in a file', undefined, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['FORCE_COLOR=false', true, { FORCE_COLOR: 'false' }, false],
    ['FORCE_COLOR and NO_COLOR', undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('%s', (_name, isTTY, env, coloured) => {
    expect(hasColour({ isTTY }, env)).toBe(coloured);
  });

  test('and it ends where the text does', () => {
    vi.stubEnv('FORCE_COLOR', '1');
    expect(painter({ isTTY: undefined })('red', 'a')).toBe('\x1b[31ma\x1b[39m');
    vi.stubEnv('FORCE_COLOR', '0');
    expect(painter({ isTTY: true })('red', 'a')).toBe('a');
    vi.unstubAllEnvs();
  });
});

describe('a progress line', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  function watch(isTTY: boolean) {
    const written: string[] = [];
    let now = 0;
    const write = (text: string) => written.push(text) > 0;
    const stream = { write, isTTY, on: () => 0, once: () => 0, off: () => 0 };
    const progress = new Progress(stream, () => now);
    for (now = 0; now <= 2000; now += 50) progress.show(now * 1000);
    progress.clear();
    return written;
  }

  test('is shown on a terminal in a long run, a few times a second, and wiped', () => {
    const written = watch(true);
    expect(written[0]).toBe('\r\x1b[K1,000,000 exchanges read …');
    expect(written).toHaveLength(7);
    expect(written.at(-1)).toBe('\r\x1b[K');
  });

  test('is wiped by verify before it ends', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const lines = function* () {
      yield ndjson([harEntry(placed())]);
      vi.setSystemTime(Date.now() + 2000);
      yield ndjson([harEntry(placed({ target: 'https://elsewhere.example/v2/orders' }))]);
    };
    const servers = ['https://api.tradestation.com/v2'];
    const { stderr } = await run({}, { paths: ['-'], stdin: lines(), servers, isTTY: true });
    expect(stderr.endsWith('\r\x1b[K2 exchanges read …\r\x1b[K')).toBe(true);
  });

  test('is not wiped if it was not shown', () => {
    const written: string[] = [];
    const write = (text: string) => written.push(text) > 0;
    const progress = new Progress({ ...process.stdout, write, isTTY: true } as unknown as OutputStream);
    progress.clear();
    expect(written).toEqual([]);
  });

  test('is not shown elsewhere', () => {
    expect(watch(false)).toEqual([]);
  });
});
