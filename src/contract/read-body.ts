/** Reads a body by its media type, into a value or the reason why it cannot be read. */
import {
  bodyText,
  headerValue,
  parseMediaType,
  Remembered,
  type Body,
  type HeaderFields,
  type WireProblem,
} from '../wire/index.ts';
import { bodyCodec } from './codec.ts';
import type { Contract } from './contract.ts';
import type { Content } from './document.ts';

/** What the contract says of a body. */
export interface BodyTerms {
  readonly required: boolean;
  /** Empty where the contract has no body there. */
  readonly content: Content;
}

export type ReadBody =
  /** Nothing was recorded, so nobody knows. */
  | { readonly state: 'unrecorded' }
  | { readonly state: 'absent' }
  /** There is a body, but its media type is missing, malformed or not in the contract. */
  | { readonly state: 'media-type'; readonly received: string | undefined }
  /** The contract has the media type, but nothing here reads it. */
  | { readonly state: 'unread'; readonly mediaType: string }
  | { readonly state: 'problem'; readonly mediaType: string; readonly problem: WireProblem }
  | {
      readonly state: 'value';
      readonly mediaType: string;
      readonly value: unknown;
      /** The text of the value; in JSONP the argument of the call. */
      readonly text: string;
      /** The line of a part of it, counted from 1, if the format has lines. */
      readonly lineOf?: LineOf;
    };

/** @param pointer a JSON pointer into the value. */
export type LineOf = (pointer: string) => number | undefined;

const mediaTypes = new Remembered<ReturnType<typeof parseMediaType>>();

/**
 * @param headers of the message that has the body.
 * @param terms what the contract declares for this body.
 * @param unwrap gets the text to read out of the body, for JSONP.
 */
export function readBody(
  contract: Contract,
  body: Body,
  headers: HeaderFields,
  { required, content }: BodyTerms,
  unwrap?: (text: string) => { ok: true; value: string; line: number } | { ok: false; problem: WireProblem },
): ReadBody {
  if (body?.length === 0) return { state: 'absent' };
  const contentType = headerValue(headers, 'content-type');
  const parsed = contentType === undefined ? undefined : mediaTypes.get(contentType, parseMediaType);
  const mediaType = parsed && (contract.document.mediaTypes?.[parsed.type] ?? parsed.type);
  const isDeclared = mediaType && Object.hasOwn(content, mediaType);
  // Of a body that must be there, a wrong media type is wrong whatever was recorded.
  if (body === undefined && (isDeclared || contentType === undefined || !required))
    return { state: 'unrecorded' };
  if (!isDeclared || body === undefined)
    return { state: 'media-type', received: parsed?.type ?? contentType };
  const text = bodyText(body, parsed, headers);
  if (!text.ok) return { state: 'problem', mediaType, problem: text.problem };
  const inner = unwrap ? unwrap(text.value) : { ok: true as const, value: text.value, line: 1 };
  if (!inner.ok) return { state: 'problem', mediaType, problem: inner.problem };
  const codec = bodyCodec(contract, unwrap ? 'application/json' : mediaType, content[mediaType] ?? '');
  if (!codec) return { state: 'unread', mediaType };
  const value = codec.decode(inner.value);
  if (value.ok) {
    const lineOf = 'linesOf' in codec && lines(() => codec.linesOf(inner.value));
    return { state: 'value', mediaType, value: value.value, text: inner.value, ...(lineOf && { lineOf }) };
  }
  const { line } = value.problem;
  return {
    state: 'problem',
    mediaType,
    problem: line === undefined ? value.problem : { ...value.problem, line: line + inner.line - 1 },
  };
}

/** Lines need a second reading, so they are found only when a fault asks for them. */
function lines(read: () => LineOf): LineOf {
  let lineOf: LineOf | undefined;
  return (pointer) => (lineOf ??= read())(pointer);
}
