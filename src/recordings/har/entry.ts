/**
 * Turns one entry of a HAR into an exchange.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/#entries
 */
import type { HeaderFields, RequestMessage, ResponseMessage } from '../../wire/index.ts';
import { unreadable, type RecordedBody } from '../coding.ts';
import { requestBody, responseBody, type HarData } from './body.ts';
import { Problem, type Recording } from '../recording.ts';

interface HarMessage {
  readonly headers?: unknown;
  readonly bodySize?: unknown;
  /** HAR has no such member, but entries that teams write by themselves may have it. */
  readonly body?: unknown;
}

interface HarRequest extends HarMessage {
  readonly method: string;
  readonly url: string;
  readonly postData?: HarData | null;
}

interface HarResponse extends HarMessage {
  readonly status?: unknown;
  readonly content?: HarData | null;
}

/**
 * The exchange that an entry records, or a Problem if it is not an entry.
 *
 * @param number the number of the entry in the file, if its line alone does not identify it
 */
export function toRecording(
  entry: unknown,
  file: string,
  line: number,
  number?: number,
): Recording | Problem {
  const parts = isObject(entry) ? (entry as { request?: unknown; response?: unknown }) : undefined;
  const request = parts?.request;
  if (!isRequest(request))
    return new Problem(file, line, 'a HAR entry with request.method and request.url', shapeOf(entry));
  const response: HarResponse | undefined = isObject(parts?.response) ? parts.response : undefined;
  for (const { headers } of [request, response ?? {}])
    if (!isFields(headers))
      return new Problem(
        file,
        line,
        'a HAR entry whose headers are a list of { name, value }, both strings',
        'other headers',
      );
  const [asked, notSent] = toRequest(request);
  const [answered, notReceived] = response ? toResponse(response) : [];
  return {
    source: `${file}:${line}${number === undefined ? '' : `#${number}`}`,
    file,
    line,
    request: asked,
    response: answered,
    ...((notSent ?? notReceived) !== undefined && {
      unreadable: { request: notSent, response: notReceived },
    }),
  };
}

/** A message, and the reason if its body cannot be read. */
type Read<Message> = readonly [message: Message, unreadable: string | undefined];

function toRequest(request: HarRequest): Read<RequestMessage> {
  const headers = toHeaders(request.headers, request.postData?.mimeType);
  const read = misplaced(request, request.postData);
  const { body, unreadable } = read ?? requestBody(request.postData, request.bodySize, headers);
  return [{ method: request.method, target: request.url, headers, body }, unreadable];
}

/** A request that was aborted or blocked has a status of 0, or none: it got no response. */
function toResponse(response: HarResponse): Read<ResponseMessage> | [] {
  const { status } = response;
  if (typeof status !== 'number' || status < 100) return [];
  const headers = toHeaders(response.headers, response.content?.mimeType);
  const read = misplaced(response, response.content);
  const { body, unreadable } = read ?? responseBody(response.content, response.bodySize, headers);
  return [{ status, headers, body }, unreadable];
}

/** A body that the entry has, but not where a HAR has it. */
function misplaced({ body }: HarMessage, data: unknown): RecordedBody | undefined {
  return typeof data === 'string' || (body && !data)
    ? unreadable('it must be text in postData.text or content.text, but the entry has it elsewhere')
    : undefined;
}

/** Whether headers are a list as in HAR, or missing. In another form, such as an object, they would be overlooked. */
function isFields(headers: unknown): boolean {
  if (!Array.isArray(headers)) return headers === undefined || headers === null;
  const fields = headers as ({ name?: unknown; value?: unknown } | null)[];
  const isNamed = fields.length === 0 || fields.some((field) => typeof field?.name === 'string');
  return isNamed && !fields.some((field) => isObject(field?.value));
}

/** The headers without the pseudo headers of HTTP/2. If none was recorded, only the media type is known. */
function toHeaders(headers: unknown, mimeType: unknown): HeaderFields {
  const fields: (readonly [string, string])[] = [];
  if (Array.isArray(headers))
    for (const header of headers as ({ name?: unknown; value?: unknown } | null)[]) {
      const name = header?.name;
      const value = header?.value;
      if (typeof name === 'string' && typeof value === 'string' && !name.startsWith(':'))
        fields.push([name, value]);
    }
  if (fields.length === 0 && typeof mimeType === 'string' && mimeType.includes('/'))
    fields.push(['content-type', mimeType]);
  return fields;
}

function isRequest(value: unknown): value is HarRequest {
  if (!isObject(value)) return false;
  const { method, url } = value as { method?: unknown; url?: unknown };
  return typeof method === 'string' && typeof url === 'string';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (!isObject(value)) return value === null ? 'null' : `a ${typeof value}`;
  return Object.hasOwn(value, 'request') ? 'an entry without them' : 'an object without a request';
}
