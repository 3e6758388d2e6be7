/**
 * Takes a response apart along its operation: the terms that the contract has for its status, its declared headers and
 * its body, unwrapped where it is JSONP.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#responses-object
 */
import { decodeJsonp, headerValue, type HeaderFields, type ResponseMessage } from '../wire/index.ts';
import type { Contract } from './contract.ts';
import type { Operation, ResponseTerms } from './document.ts';
import { readBody, type BodyTerms, type ReadBody } from './read-body.ts';

export interface ReadResponse {
  /** The key of the terms in the contract: a status, a range or `default`; `undefined` if there is none. */
  readonly status: string | undefined;
  readonly terms: ResponseTerms | undefined;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: ReadBody;
  /** The function that a JSONP response calls. */
  readonly callback: string | undefined;
}

export function readResponse(
  contract: Contract,
  operation: Operation,
  response: ResponseMessage,
): ReadResponse {
  const status = statusKey(operation, response.status);
  const terms = status === undefined ? undefined : operation.responses[status];
  let callback: string | undefined;
  const unwrap =
    operation.jsonp &&
    ((text: string) => {
      const jsonp = decodeJsonp(text);
      if (!jsonp.ok) return jsonp;
      ({ callback } = jsonp.value);
      return { ok: true as const, value: jsonp.value.text, line: jsonp.value.line };
    });
  const fields = labelled(response.headers, terms?.withoutContentType);
  const body = readBody(contract, response.body, fields, bodyTermsOf(terms), unwrap);
  const headers: Record<string, string | undefined> = {};
  for (const { name } of terms?.headers ?? []) headers[name] = headerValue(response.headers, name);
  return { status, terms, headers, body, callback };
}

/** A response that has content in the contract must have a body. */
export function bodyTermsOf(terms: ResponseTerms | undefined): BodyTerms {
  const content = terms?.content ?? {};
  return { required: Object.keys(content).length > 0, content };
}

/** Adds the media type that the contract gives to a body without a Content-Type. */
function labelled(headers: HeaderFields, mediaType: string | undefined): HeaderFields {
  const labelled = mediaType === undefined || headerValue(headers, 'content-type') !== undefined;
  return labelled ? headers : [...headers, ['content-type', mediaType]];
}

/** The key under which the contract describes a status: itself, its range, or `default`. */
export function statusKey(operation: Operation, status: number): string | undefined {
  if (Object.hasOwn(operation.responses, status)) return String(status);
  const range = `${Math.floor(status / 100)}XX`;
  return [range, 'default'].find((key) => Object.hasOwn(operation.responses, key));
}
