/**
 * The face of the room: converts text to values and back, and knows no operation.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110
 */
export { acceptable } from './acceptable.ts';
export { bodyText } from './body-text.ts';
export { isCallback } from './callback.ts';
export { contentLength } from './content-length.ts';
export type { Decoded, WireProblem } from './decoded.ts';
export { duplicateMember } from './duplicate-member.ts';
export { decodeJson, encodeJson } from './json.ts';
export { codecFor, type Codec } from './codec.ts';
export { decodeJsonp, encodeJsonp, scriptSafe } from './jsonp.ts';
export { isRecord } from './is-record.ts';
export { isXml, parseMediaType } from './media-type.ts';
export { membersOf, outlineOf } from './outline.ts';
export {
  cookieValue,
  headerValue,
  pairs,
  type Body,
  type Exchange,
  type HeaderFields,
  type RequestMessage,
  type ResponseMessage,
} from './message.ts';
export { endInJson, placeInJson, type PlaceInJson } from './place-in-json.ts';
export { matchAt, matchEnd, positionAt } from './position.ts';
export { toPointer } from './pointer.ts';
export { parseQuery, type QueryParameters } from './query.ts';
export { oncePer, Remembered } from './remembered.ts';
export { isExact } from './rounded-number.ts';
export { asBase, decodeSegment, splitTarget, type Target } from './target.ts';
export { decodeText } from './text.ts';
export { parseTranscript, type TranscriptExchange } from './transcript.ts';
export { TranscriptError } from './transcript-error.ts';
export { formatTranscript, type WritableExchange } from './transcript-format.ts';
