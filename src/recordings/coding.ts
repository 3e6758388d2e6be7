/**
 * Decodes the content coding of a recorded body, if the recorder kept the bytes as they came: in base64, or in a JSON list of
 * chunks in base64 or hexadecimal.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.4
 */
import { Buffer } from 'node:buffer';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { headerValue, type Body, type HeaderFields } from '../wire/index.ts';

/** A body as it was recorded. */
export interface RecordedBody {
  readonly body: Body;
  /** Why a body that was recorded cannot be read. */
  readonly unreadable?: string | undefined;
}

export function unreadable(reason: string): RecordedBody {
  return { body: undefined, unreadable: reason };
}

/** How many bytes a decoded body may have. */
const MOST = 16 * 1024 * 1024;
const limit = { maxOutputLength: MOST };

const DECODERS: Readonly<Record<string, (bytes: Uint8Array) => Buffer>> = {
  gzip: (bytes) => gunzipSync(bytes, limit),
  'x-gzip': (bytes) => gunzipSync(bytes, limit),
  br: (bytes) => brotliDecompressSync(bytes, limit),
  // Some senders leave out the wrapping that the standard asks for.
  deflate: (bytes) => ((bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit)),
};

/** @param body text as the recorder decoded it, or bytes that may still be coded. */
export function decodeContent(body: string | Uint8Array, headers: HeaderFields): RecordedBody {
  const coding = codingOf(headers);
  if (coding === '') return { body };
  const bytes =
    typeof body === 'string' ? chunksOf(body) : (chunksOf(Buffer.from(body).toString('latin1')) ?? body);
  // Browsers record the decoded body, but the header as it came.
  return bytes === undefined || isDecoded(bytes, coding) ? { body } : decodeSent(bytes, headers);
}

/** @param bytes the bytes of a body as it was sent */
export function decodeSent(bytes: Uint8Array, headers: HeaderFields): RecordedBody {
  const coding = codingOf(headers);
  if (coding === '') return { body: bytes };
  const decode = DECODERS[coding];
  if (!decode) return unreadable(`it is in the content coding ${shown(coding)}, which is not supported`);
  try {
    return { body: decode(bytes) };
  } catch (error) {
    const { code } = error as { code?: unknown };
    return unreadable(
      code === 'ERR_BUFFER_TOO_LARGE'
        ? `decoded from ${coding}, it has more than ${MOST} bytes`
        : `it is not in the content coding ${coding} that its header names`,
    );
  }
}

function codingOf(headers: HeaderFields): string {
  const coding = headerValue(headers, 'content-encoding')?.trim().toLowerCase() ?? '';
  return coding === 'identity' ? '' : coding;
}

/** Gzip starts with a mark of its own; in the other codings, bytes that are text were decoded. */
function isDecoded(bytes: Uint8Array, coding: string): boolean {
  if (/^(x-)?gzip$/.test(coding)) return bytes[0] !== 0x1f || bytes[1] !== 0x8b;
  return /^[\t\n\r\x20-\x7e]*$/.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', 0, 64),
  );
}

/** The bytes of a JSON list of texts in base64 or in hexadecimal, as Polly.JS writes it. */
function chunksOf(text: string): Buffer | undefined {
  if (!/^\s*\[\s*"[A-Za-z0-9+/=_-]*"/.test(text)) return undefined;
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(list) || !list.every((chunk): chunk is string => typeof chunk === 'string'))
    return undefined;
  const isHex = list.every((chunk) => chunk.length % 2 === 0 && /^[0-9a-f]*$/i.test(chunk));
  if (!isHex && !list.every((chunk) => /^[A-Za-z0-9+/_-]*={0,2}$/.test(chunk))) return undefined;
  return Buffer.concat(list.map((chunk) => Buffer.from(chunk, isHex ? 'hex' : 'base64')));
}

/** A coding is a token; any other text is not repeated. */
function shown(coding: string): string {
  return /^[a-z0-9._-]{1,20}$/.test(coding) ? coding : 'that its header names';
}
