/** Recordings that were changed, with what can be known of them: by number, the same for the same seed. */
import type { Body } from '../../../src/wire/index.ts';
import type { Judged } from '../../../src/reports/index.ts';
import { har, harEntry, ndjson, transcript } from '../../verify/exchanges.ts';
import { fuzzed, mangled } from '../mutate.ts';
import type { Random } from '../random.ts';
import { corpus, type Recorded } from './corpus.ts';

export interface Changed {
  readonly format: 'transcript' | 'har' | 'ndjson';
  /** `body`: the bytes of one body; `file`: the bytes of the file; `structure`: the JSON of the file. */
  readonly change: 'body' | 'file' | 'structure';
  readonly bytes: Buffer;
  /** The exchange that a judgement is of, where that can be told without the readers. */
  readonly exchangeOf: (judged: Judged, index: number, count: number) => Recorded | undefined;
}

export function changedRecording(random: Random): Changed {
  const changed = attempt(random, random.pick(['transcript', 'har', 'ndjson'] as const));
  // Not every body is one that a transcript can carry.
  return changed ?? attempt(random, 'har') ?? changedRecording(random);
}

function attempt(random: Random, format: Changed['format']): Changed | undefined {
  try {
    return changedAs(random, format);
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return undefined;
    throw error;
  }
}

function changedAs(random: Random, format: Changed['format']): Changed {
  const change = random.pick([
    'body',
    'file',
    ...(format === 'transcript' ? [] : (['structure'] as const)),
  ] as const);
  const exchanges = Array.from({ length: random.whole(1, 3) }, () => random.pick(corpus));
  if (change === 'body') {
    const at = random.whole(0, exchanges.length - 1);
    exchanges[at] = withOtherBody(random, exchanges[at] ?? random.pick(corpus));
    const bytes = Buffer.from(written(format, exchanges));
    return {
      format,
      change,
      bytes,
      exchangeOf: (_judged, index, count) => (count === exchanges.length ? exchanges[index] : undefined),
    };
  }
  if (format === 'transcript') {
    const bytes = fuzzed(random, Buffer.from(written(format, exchanges)));
    return { format, change, bytes, exchangeOf: () => undefined };
  }
  const entries = exchanges.map(entryOf);
  const text =
    change === 'file'
      ? fuzzed(random, Buffer.from(format === 'har' ? har(entries) : ndjson(entries)))
      : Buffer.from(
          format === 'har'
            ? JSON.stringify(mangled(random, JSON.parse(har(entries))))
            : ndjson(entries.map((entry) => mangled(random, structuredClone(entry)))),
        );
  return {
    format,
    change,
    bytes: text,
    exchangeOf: (judged, index, count) => entryAt(format, text, judged, index, count),
  };
}

function withOtherBody(random: Random, { request, response }: Recorded): Recorded {
  const other = (body: Body) => fuzzed(random, Buffer.from(body ?? '')).toString('utf8');
  if (response && random.chance(0.4))
    return { request, response: { ...response, body: other(response.body) } };
  const data = /([?&]data=)([^&]*)/.exec(request.target);
  if (!data) return { request: { ...request, body: other(request.body) }, response };
  const [whole, name = '', value = ''] = data;
  const next = encodeURIComponent(other(decodeURIComponent(value)).replaceAll(/[\ud800-\udfff]/gu, '\ufffd'));
  return { request: { ...request, target: request.target.replace(whole, () => name + next) }, response };
}

function written(format: Changed['format'], exchanges: readonly Recorded[]): string {
  // A body that is text is written as it stands, and its length says where it ends.
  if (format === 'transcript') return transcript(...exchanges.map(withLengths));
  const entries = exchanges.map(entryOf);
  return format === 'har' ? har(entries) : ndjson(entries);
}

function withLengths({ request, response }: Recorded): Recorded {
  const lengthOf = <M extends Recorded['request'] | NonNullable<Recorded['response']>>(message: M): M => ({
    ...message,
    headers: [
      ...message.headers.filter(([name]) => name.toLowerCase() !== 'content-length'),
      ...(message.body?.length
        ? [['Content-Length', String(Buffer.byteLength(String(message.body)))] as const]
        : []),
    ],
  });
  return { request: lengthOf(request), response: response && lengthOf(response) };
}

interface Entry {
  readonly request?: {
    readonly method?: string;
    readonly url?: string;
    readonly headers?: readonly Field[];
    readonly postData?: Text;
  };
  readonly response?: {
    readonly status?: number;
    readonly headers?: readonly Field[];
    readonly content?: Text;
  };
}
interface Field {
  readonly name: string;
  readonly value: string;
}
interface Text {
  readonly mimeType?: unknown;
  readonly text?: unknown;
  readonly encoding?: unknown;
}

function entryOf(recorded: Recorded): unknown {
  const target = recorded.request.target.replace(/^(?=\/)/, 'https://api.tradestation.com');
  return harEntry({ ...recorded, request: { ...recorded.request, target } });
}

function entryAt(
  format: string,
  bytes: Buffer,
  judged: Judged,
  index: number,
  count: number,
): Recorded | undefined {
  try {
    const text = bytes.toString('utf8');
    const entries =
      format === 'har' ? (JSON.parse(text) as { log: { entries: Entry[] } }).log.entries : undefined;
    if (entries && entries.length !== count) return undefined;
    const entry = entries ? entries[index] : (JSON.parse(text.split('\n')[judged.line - 1] ?? '') as Entry);
    if (!entry?.request) return undefined;
    const { request, response } = entry;
    return {
      request: {
        method: request.method ?? '',
        target: request.url ?? '',
        headers: fields(request.headers, request.postData),
        body: bodyOf(request.postData),
      },
      response: response && {
        status: response.status ?? 0,
        headers: fields(response.headers, response.content),
        body: bodyOf(response.content),
      },
    };
  } catch {
    return undefined;
  }
}

function fields(list: readonly Field[] | undefined, { mimeType }: Text = {}): [string, string][] {
  const named = (list ?? []).filter(
    ({ name, value }) => typeof name === 'string' && typeof value === 'string',
  );
  const all = named.map(({ name, value }): [string, string] => [name, value]);
  return all.length > 0 || typeof mimeType !== 'string' ? all : [['content-type', mimeType]];
}

function bodyOf({ text = '', encoding }: Text = {}): string {
  return encoding === 'base64' ? Buffer.from(String(text), 'base64').toString() : String(text);
}
