/**
 * Reads the bodies of a HAR entry. A body that is not in the file was not recorded, unless a size says that there was none.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/#postData
 * @see http://www.softwareishard.com/blog/har-12-spec/#content
 */
import { Buffer } from 'node:buffer';
import { headerValue, type HeaderFields } from '../../wire/index.ts';
import { decodeContent, unreadable, type RecordedBody } from '../coding.ts';

/** `postData` of a request, or `content` of a response. */
export interface HarData {
  readonly mimeType?: unknown;
  readonly text?: unknown;
  readonly encoding?: unknown;
  readonly params?: unknown;
  readonly size?: unknown;
  /** The name of a file beside the HAR that has the body. */
  readonly _file?: unknown;
}

const FORM = /^$|^application\/x-www-form-urlencoded/i;

export function requestBody(
  data: HarData | null | undefined,
  bodySize: unknown,
  headers: HeaderFields,
): RecordedBody {
  const type = headerValue(headers, 'content-type');
  const form = FORM.test(type ?? '') ? toForm(data?.params) : undefined;
  // Chrome does not show recorders a Blob that is sent: they write a size of 0 beside its media type.
  const isDoubtful = type !== undefined && headerValue(headers, 'content-length') === undefined;
  const sizes = isDoubtful && bodySize === 0 ? [] : [bodySize];
  return recorded(data, headers) ?? { body: form ?? empty(data, sizes, headers) };
}

export function responseBody(
  content: HarData | null | undefined,
  bodySize: unknown,
  headers: HeaderFields,
): RecordedBody {
  // The size of the content counts; that of the body is also 0 if a cache answered.
  return recorded(content, headers) ?? { body: empty(content, [content?.size ?? bodySize], headers) };
}

function recorded(data: HarData | null | undefined, headers: HeaderFields): RecordedBody | undefined {
  const text = data?.text;
  if (typeof text === 'string' && text !== '') return decoded(text, data?.encoding, headers);
  if (typeof text === 'object' && text !== null)
    return unreadable('its text is a JSON object or array, but must be a string');
  return typeof data?._file === 'string'
    ? unreadable('it is in a separate file; record the HAR with its bodies embedded')
    : undefined;
}

/** Empty if all that was recorded agrees that there was no body: an empty text is enough, and an unknown size says nothing. */
function empty(
  data: HarData | null | undefined,
  sizes: readonly unknown[],
  headers: HeaderFields,
): '' | undefined {
  if (/[1-9]/.test(headerValue(headers, 'content-length') ?? '')) return undefined;
  if (sizes.some((size) => typeof size === 'number' && size > 0)) return undefined;
  return data?.text === '' || sizes.includes(0) ? '' : undefined;
}

function decoded(text: string, encoding: unknown, headers: HeaderFields): RecordedBody {
  if (typeof encoding !== 'string' || /^(?:utf-?8)?$/i.test(encoding))
    return decodeContent(isOfBytes(text) ? Buffer.from(text, 'latin1') : text, headers);
  if (encoding !== 'base64') return unreadable('its encoding in the HAR is neither utf-8 nor base64');
  if (/^[A-Za-z0-9+/_\s-]*(?:={1,2}\s*)?$/.test(text))
    return decodeContent(Buffer.from(text, 'base64'), headers);
  // A list of chunks is labelled as base64 too.
  const read = decodeContent(text, headers);
  return read.body === text ? unreadable('its encoding in the HAR is base64, but its text is not') : read;
}

/** Whether a recorder wrote each byte as a character, as mitmproxy does with XML in UTF-16: no text of the API has a U+0000. */
function isOfBytes(text: string): boolean {
  return text.includes('\0') && !/[^\0-\xff]/.test(text);
}

function toForm(params: unknown): string | undefined {
  if (!Array.isArray(params) || params.length === 0) return undefined;
  const pairs = (params as ({ name?: unknown; value?: unknown } | null)[]).map((param) => [
    textOf(param?.name),
    textOf(param?.value),
  ]);
  return new URLSearchParams(pairs).toString();
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
