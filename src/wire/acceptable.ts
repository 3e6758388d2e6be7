/**
 * Which of the offered media types an Accept header field prefers.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 */
import { readMediaType, skipSpace } from './media-type.ts';

interface MediaRange {
  readonly type: string;
  readonly parameters: readonly (readonly [name: string, value: string])[];
  readonly quality: number;
}

/**
 * The offered media type with the highest quality. Among equals, the one that the more specific range names wins, then
 * the one offered first. A malformed element is skipped; a header with only malformed elements counts as absent.
 *
 * @param accept the value of the Accept header field, `undefined` if the request has none
 * @param offered media types, the preferred one first
 * @returns one of `offered` as it is spelled there, or `undefined` when none is acceptable
 */
export function acceptable(accept: string | undefined, offered: readonly string[]): string | undefined {
  const ranges = accept === undefined ? [] : parseAccept(accept);
  if (ranges.length === 0) return offered[0];
  let best: { media: string; quality: number; rank: number } | undefined;
  for (const media of offered) {
    const { quality, rank } = judge(media, ranges);
    if (quality === 0) continue;
    if (best && (best.quality > quality || (best.quality === quality && best.rank >= rank))) continue;
    best = { media, quality, rank };
  }
  return best?.media;
}

function parseAccept(accept: string): MediaRange[] {
  const ranges: MediaRange[] = [];
  for (let at = 0; at < accept.length; at += 1) {
    at = skipSpace(accept, at);
    const item = readMediaType(accept, at);
    const range = item && toRange(item.type, item.parameters);
    if (item) at = item.end;
    if (range && (at === accept.length || accept[at] === ',')) ranges.push(range);
    while (at < accept.length && accept[at] !== ',') at += 1;
  }
  return ranges;
}

function toRange(type: string, parameters: MediaRange['parameters']): MediaRange | undefined {
  const weight = parameters.findIndex(([name]) => name === 'q');
  if (weight === -1) return { type, parameters, quality: 1 };
  const text = parameters[weight]?.[1] ?? '';
  // Old Java clients send `q=.2`: digits and a dot in any order that Number can read.
  const quality = /^[0-9.]{1,8}$/.test(text) ? Number(text) : NaN;
  return quality >= 0 && quality <= 1
    ? { type, parameters: parameters.slice(0, weight), quality }
    : undefined;
}

/** The quality that the most specific of the matching ranges gives; 0 if none matches. */
function judge(media: string, ranges: readonly MediaRange[]): { quality: number; rank: number } {
  const offer = readMediaType(media, 0);
  const given = new Map(offer?.parameters);
  let best = { quality: 0, rank: -1 };
  for (const { type, parameters, quality } of ranges) {
    const rank = typeRank(type, offer?.type ?? '');
    if (rank === -1 || rank + parameters.length <= best.rank) continue;
    if (parameters.every(([name, value]) => agrees(name, value, given.get(name)))) {
      best = { quality, rank: rank + parameters.length };
    }
  }
  return best;
}

function typeRank(range: string, type: string): number {
  if (range === '*/*') return 0;
  if (range === type) return 2000;
  return range.endsWith('/*') && type.startsWith(range.slice(0, -1)) ? 1000 : -1;
}

/** Many clients ask for `application/json; charset=utf-8`; an offer that names no charset satisfies them too. */
function agrees(name: string, wanted: string, given: string | undefined): boolean {
  if (name !== 'charset') return wanted === given;
  return given === undefined || wanted.toLowerCase() === given.toLowerCase();
}
