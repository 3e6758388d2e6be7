/** A transcript that is read in stretches gives what it gives as a whole. */
import fc from '../fast-check.ts';
import { describe, expect, test } from 'vitest';
import { readTranscript } from '../../src/recordings/transcript/read.ts';
import type { Problem } from '../../src/recordings/recording.ts';
import { type Recording } from '../../src/recordings/recording.ts';
import { parseTranscript } from '../../src/wire/index.ts';
import { order, placed, placedByJsonp, transcript } from './exchanges.ts';

async function read(text: string, size: number): Promise<(Recording | Problem)[]> {
  const bytes = Buffer.from(text);
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += size)
      yield await Promise.resolve(bytes.subarray(at, at + size));
  };
  const all: (Recording | Problem)[] = [];
  for await (const batch of readTranscript(chunks(), 'a.http')) all.push(...batch);
  return all;
}

function whole(text: string): object[] {
  return parseTranscript(text, 'a.http').exchanges.map(({ source, request, response }) => ({
    source,
    request,
    response,
  }));
}

const long = 'x'.repeat(20_000);
const kinds = [
  transcript(placed()),
  transcript(placed({ body: { ...order, Symbol: long } })),
  `# a note\n${transcript(placedByJsonp())}`,
  `# é 😀\n#\n${transcript({ ...placed(), response: undefined })}`,
  // A body that looks like an exchange, which only its Content-Length tells.
  `POST /a HTTP/1.1\nContent-Length: 44\n\nGET /b HTTP/1.1\n\nHTTP/1.1 200 OK\n\nGET /c H\n\n`,
  `POST /a HTTP/1.1\nContent-Length: 60037\n\n${`GET /${long} HTTP/1.1\n`.repeat(3)}\n`,
  'POST /wrong HTTP/1.1\nContent-Length: 999999999\n\n{}\n',
  'POST /wrong HTTP/1.1\nContent-Length: 30000\n\n{}\n',
  `POST /a HTTP/1.1\nContent-Length: 71\n\n{\nGET /b HTTP/1.1\n\nHTTP/1.1 200 OK\n\nGET /c HTTP/1.1\n\nHTTP/1.1 200 OK\n\n}\n\n`,
  `POST /a HTTP/1.1\n\nHTTP/1.1 200 OK\nContent-Length: 36\n\n{\nGET /b HTTP/1.1\n\nGET /c HTTP/1.1\n}\n\n`,
  'POST /a HTTP/1.1\nContent-Length: 30\n\n{\nGET /b HTTP/1.1\nno header\n}\n\n',
].map((text) => `${text.trimEnd()}\n\n`);

/** After how many characters a reader looks for what is settled. */
const STRETCH = 256 * 1024;

describe('a transcript is read with its lines and bodies', () => {
  test('whatever its exchanges hold, and wherever the stretches end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...kinds.slice(0, 8)), { minLength: 30, maxLength: 80 }),
        fc.integer({ min: 1000, max: 400_000 }),
        fc.boolean(),
        async (parts, size, crlf) => {
          const text = crlf ? parts.join('').replaceAll('\n', '\r\n') : parts.join('');
          const recordings = (await read(text, size)) as Recording[];
          expect(recordings.map(({ source, request, response }) => ({ source, request, response }))).toEqual(
            whole(text),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([4, 5, 8, 9])('if a stretch ends in a body that looks like exchanges: %i', async (kind) => {
    const tricky = kinds[kind] ?? '';
    for (let cut = 1; cut < tricky.length + 40; cut += Math.ceil(tricky.length / 40)) {
      const request = 'POST /pad HTTP/1.1\n\n';
      const pad = `${request}${'x'.repeat(STRETCH - request.length - 2 - cut)}\n\n`;
      const text = `${pad}${tricky}${kinds[0] ?? ''}`;
      const recordings = (await read(text, 30)) as Recording[];
      expect(recordings.map(({ source, request }) => [source, request.method, request.body?.length])).toEqual(
        parseTranscript(text, 'a.http').exchanges.map(({ source, request }) => [
          source,
          request.method,
          request.body?.length,
        ]),
      );
    }
  });

  test.each([4, 8, 9, 10])(
    'if the start of a body that looks like exchanges comes first: %i',
    async (kind) => {
      const tricky = kinds[kind] ?? '';
      const request = 'POST /pad HTTP/1.1\n\n';
      const ends = [...tricky.trimEnd().matchAll(/\n/g)].map(({ index }) => index + 1);
      for (const end of ends) {
        const pad = `${request}${'x'.repeat(STRETCH - request.length - 2)}\n\n`;
        const text = `${pad}${tricky}${kinds[0] ?? ''}`;
        const recordings = (await read(text, pad.length + end)) as Recording[];
        expect(recordings.map(({ source, request, response }) => ({ source, request, response }))).toEqual(
          whole(text),
        );
      }
    },
  );

  test('a fault far into the file leaves the exchanges before it', async () => {
    const good = kinds.slice(0, 4).join('').repeat(100);
    const all = await read(`${good}POST / HTTP/1.1\nno header\n\n${good}`, 10_000);
    expect(all.slice(0, -1)).toHaveLength(whole(good).length);
    expect(all.at(-1)).toMatchObject({
      line: good.split('\n').length + 1,
      expected: 'a header field such as `Name: value` or a blank line',
    });
  });
});
