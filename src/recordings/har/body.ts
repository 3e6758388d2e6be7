/**
 * The bodies of a HAR entry. What is not in the file was not recorded, unless a size says that there was none.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/#postData
 * @see http://www.softwareishard.com/blog/har-12-spec/#content
 */
import { Buffer } from 'node:buffer';
import { headerValue, type Body, type HeaderFields } from '../../wire/index.ts';

export interface HarPostData {
  readonly mimeType?: unknown;
  readonly text?: unknown;
  readonly encoding?: unknown;
  readonly params?: unknown;
}

export interface HarContent {
  readonly mimeType?: unknown;
  readonly text?: unknown;
  readonly encoding?: unknown;
  readonly size?: unknown;
}

/** @throws TypeError for text that is not the base64 it claims to be */
export function requestBody(
  data: HarPostData | null | undefined,
  bodySize: unknown,
  headers: HeaderFields,
): Body {
  const text = data?.text;
  if (typeof text === 'string' && text !== '') return decoded(text, data?.encoding);
  const params = data && toForm(data.params);
  if (params) return params;
  return isEmpty([bodySize], headers, text === '') ? '' : undefined;
}

/** @throws TypeError for text that is not the base64 it claims to be */
export function responseBody(
  content: HarContent | null | undefined,
  bodySize: unknown,
  headers: HeaderFields,
): Body {
  const text = content?.text;
  if (typeof text === 'string' && text !== '') return decoded(text, content?.encoding);
  // The size of the content counts; that of the body is 0 also where a cache answered.
  return isEmpty([content?.size ?? bodySize], headers, text === '') ? '' : undefined;
}

/** Whether what was recorded agrees that there was no body: an empty text alone does, and a size that is not known says nothing. */
function isEmpty(sizes: readonly unknown[], headers: HeaderFields, emptyText: boolean): boolean {
  if (/[1-9]/.test(headerValue(headers, 'content-length') ?? '')) return false;
  if (sizes.some((size) => typeof size === 'number' && size > 0)) return false;
  return emptyText || sizes.includes(0);
}

function decoded(text: string, encoding: unknown): Body {
  if (encoding !== 'base64') return text;
  if (!/^[A-Za-z0-9+/_\s-]*(?:={1,2}\s*)?$/.test(text)) throw new TypeError('a body in base64');
  return Buffer.from(text, 'base64');
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
