/**
 * Reads the exchanges of a trace of curl.
 *
 * @see https://curl.se/docs/manpage.html#--trace
 */
import { Buffer } from 'node:buffer';
import { headerValue, type HeaderFields } from '../../wire/index.ts';
import { decodeContent, unreadable, type RecordedBody } from '../coding.ts';
import { MAX_ENTRY, Problem, type Batches, type Chunks, type Recording } from '../recording.ts';
import { TooLong, wholeLines } from '../whole-lines.ts';
import { traceBlocks, type TraceBlock } from './blocks.ts';
import { unchunked } from './chunked.ts';

/** A trace is made by hand, of one command, so it is held as a whole. */
export async function* readCurlTrace(chunks: Chunks, file: string): Batches {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of wholeLines(chunks)) {
    parts.push(part);
    length += part.length;
    if (length > MAX_ENTRY) throw new TooLong(`a trace of more than ${MAX_ENTRY} bytes`);
  }
  const lines = Buffer.concat(parts).toString('latin1').replaceAll('\r\n', '\n').split('\n');
  const exchanges = groups(traceBlocks(lines, 1)).map((blocks) => toRecording(blocks, file));
  yield exchanges.length > 0
    ? exchanges
    : [new Problem(file, undefined, 'a trace of curl with a request', 'one without')];
}

/** The blocks of each exchange, which starts with a request line. A first block without one starts one too, to be reported. */
function groups(blocks: Iterable<TraceBlock>): TraceBlock[][] {
  const all: TraceBlock[][] = [];
  const open = new Map<string | undefined, TraceBlock[]>();
  for (const block of blocks) {
    let group = open.get(block.transfer);
    if (block.sent && block.isHeader && (!group || REQUEST_LINE.test(block.bytes.toString('latin1')))) {
      group = [];
      all.push(group);
      open.set(block.transfer, group);
    }
    group?.push(block);
  }
  return all;
}

function toRecording(blocks: readonly TraceBlock[], file: string): Recording | Problem {
  const line = blocks[0]?.line ?? 1;
  const part = (sent: boolean, isHeader: boolean) =>
    blocks.filter((block) => block.sent === sent && block.isHeader === isHeader);
  const asked = messageOf(part(true, true), part(true, false));
  const answered = messageOf(part(false, true), part(false, false));
  if (isMixed(blocks))
    return new Problem(
      file,
      line,
      'one answer to each request',
      'answers to several, which curl sent in parallel; to tell them apart, record with --trace-ids',
    );
  if (!REQUEST_LINE.test(asked.start))
    return new Problem(file, line, 'a request line such as `POST /orders HTTP/1.1`', 'another line');
  const [method, target] = asked.start.split(' ') as [string, string];
  const status = Number(/^HTTP\/[\d.]+ (\d{3})/.exec(answered.start)?.[1]);
  return {
    source: `${file}:${line}`,
    file,
    line,
    request: { method, target, headers: asked.headers, body: asked.body },
    response: status ? { status, headers: answered.headers, body: answered.body } : undefined,
    unreadable: { request: asked.unreadable, response: answered.unreadable },
  };
}

const REQUEST_LINE = /^\S+ \S+ HTTP\/\d/;

/** Whether the blocks contain answers to other requests: a second one that is not interim, or data without a head. */
function isMixed(blocks: readonly TraceBlock[]): boolean {
  const received = blocks.filter(({ sent }) => !sent);
  const answers = received.filter(
    ({ bytes, isHeader }) => isHeader && /^HTTP\/[\d.]+ [2-9]/.test(bytes.toString('latin1')),
  );
  return answers.length > 1 || received[0]?.isHeader === false;
}

interface TraceMessage extends RecordedBody {
  readonly start: string;
  readonly headers: HeaderFields;
}

function messageOf(head: readonly TraceBlock[], data: readonly TraceBlock[]): TraceMessage {
  // An interim response, such as `100 Continue`, is followed by the one that counts.
  const lines = head.flatMap(({ bytes }) => bytes.toString('latin1').split('\r\n'));
  const first = lines.findLastIndex((line) => /^HTTP\/[\d.]+ \d{3}/.test(line) || REQUEST_LINE.test(line));
  const headers = lines.slice(first + 1).flatMap((line) => {
    const [name = ''] = /^[^:\s]+(?=:)/.exec(line) ?? [];
    return name === '' ? [] : [[name, line.slice(name.length + 1).trim()] as const];
  });
  const doubtful = data.some((block) => block.doubtful);
  const bytes = Buffer.concat(data.map((block) => block.bytes));
  const isChunked = /\bchunked\b/i.test(headerValue(headers, 'transfer-encoding') ?? '');
  return {
    start: lines[first] ?? '',
    headers,
    ...(doubtful ? unreadable(DOUBTFUL) : decodeContent(isChunked ? unchunked(bytes) : bytes, headers)),
  };
}

const DOUBTFUL =
  '--trace-ascii writes a dot for each character that it cannot show; record with --trace instead';
