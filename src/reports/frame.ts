/**
 * The line of a body where a fault is, with the value underlined, as compilers show it. A frame begins and ends between values, never
 * inside one: a secret that is cut in two would not be recognised.
 */
import { cut } from '../contract/finding.ts';
import type { Finding, Judgement } from '../contract/index.ts';
import { endInJson, matchEnd, placeInJson, positionAt, type PlaceInJson } from '../wire/index.ts';
import { withoutSecrets, type SecretNames } from '../secrets/index.ts';
import { printable } from './printable.ts';

/** Returns a text without its secrets. */
type Mask = (text: string) => string;

/** How many characters are shown before a value, and after it, where its line is longer. */
const BESIDE = 60;
/** How many characters are shown of the value itself. */
const MOST = 80;

export interface Frame {
  /** The line of the body, counted from 1. */
  readonly line: number;
  readonly before: string;
  /** Underlined; empty where only the line of the fault is known. */
  readonly value: string;
  readonly after: string;
}

/** @returns `undefined` for a fault that is not in a body, or in one that cannot be shown */
export function frameOf(
  finding: Finding,
  judgement: Judgement,
  mask: Mask,
  names: SecretNames,
): Frame | undefined {
  const { where, pointer, rule, line } = finding;
  const message = where === 'request.body' ? judgement.request.request : judgement.response?.response;
  if (!where.endsWith('.body') || message?.body.state !== 'value') return undefined;
  const { body } = message;
  const { text } = body;
  const isUnknown = rule === 'additionalProperties';
  const own = judgement.findings.filter((one) => one.where === where);
  // Some findings are left out, so the list of unknown members to hide is incomplete.
  if (line === undefined && own.some((one) => one.rule === 'more')) return undefined;
  const safe = safeText(text, body, own, names);
  if (line !== undefined) return elementIn(safe, line, isUnknown, mask);
  const found = pointer === '' ? undefined : placeInJson(text, pointer);
  if (!found) return undefined;
  const place = isUnknown ? nameOf(text, found) : found;
  const from = text.lastIndexOf('\n', place.member - 1) + 1;
  const feed = text.indexOf('\n', place.end);
  const to = feed === -1 ? text.length : feed;
  const start = place.member - from <= BESIDE ? from : place.member;
  const end = to - place.end <= BESIDE ? to : place.end;
  const shown = (from: number, to: number): string =>
    printable(mask(dotted(safe.slice(from, to))).replaceAll('\t', ' '));
  const value = shown(place.start, place.end);
  return {
    line: positionAt(text, place.start).line,
    before: (start > from ? '… ' : '') + shown(start, place.start).trimStart(),
    value: cut(value, MOST),
    after: end < to ? ' …' : shown(place.end, end).trimEnd(),
  };
}

const safeTexts = new WeakMap<object, string>();

/**
 * The text with NUL characters for its secrets, however short, and for the values of members that the contract does not know: a
 * mistyped name may hold anything, even an account.
 */
function safeText(text: string, body: object, findings: readonly Finding[], names: SecretNames): string {
  let safe = safeTexts.get(body);
  if (safe === undefined) {
    safe = withoutSecrets(text, names);
    for (const { pointer, rule } of findings) {
      const place = rule === 'additionalProperties' ? placeInJson(text, pointer) : undefined;
      if (!place) continue;
      const end = endInJson(text, place);
      const hidden = text.slice(place.start, end).replaceAll(/[^\n]/g, '\0');
      safe = safe.slice(0, place.start) + hidden + safe.slice(end);
    }
    safeTexts.set(body, safe);
  }
  return safe;
}

function dotted(text: string): string {
  return text.replaceAll(/\0+/g, '…');
}

const NAME = /"(?:[^"\\]|\\.)*"/y;

/** A member that should not be there is underlined by its name. */
function nameOf(text: string, { member }: PlaceInJson): PlaceInJson {
  return { start: member, end: Math.max(matchEnd(NAME, text, member), member + 1), member };
}

function elementIn(text: string, line: number, isUnknown: boolean, mask: Mask): Frame | undefined {
  let from = 0;
  for (let count = 1; count < line && from !== -1; count += 1) from = text.indexOf('\n', from) + 1 || -1;
  if (from === -1) return undefined;
  const feed = text.indexOf('\n', from);
  const shown = text.slice(from, feed === -1 ? text.length : feed).trim();
  if (shown.length > 2 * BESIDE || !ELEMENT.test(shown)) return undefined;
  const safe = isUnknown
    ? `${shown.slice(0, shown.indexOf('>') + 1)}…${shown.slice(shown.lastIndexOf('<'))}`
    : shown;
  return { line, before: printable(mask(dotted(safe))), value: '', after: '' };
}

/** A whole element with plain text, such as `<Quantity>10</Quantity>`. Any other line may hold only a part of a secret. */
const ELEMENT = /^<([\w.-]+)>[^<>&]*<\/\1>$/;
