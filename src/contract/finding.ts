/** What the judges say of a part of an exchange. */
import { toPointer } from '../wire/pointer.ts';

/** `ok` < `deviates` < `unchecked` < `violates`: an exchange has the worst verdict of its findings. */
export type Verdict = 'ok' | 'deviates' | 'violates' | 'unchecked';

export type Where =
  | 'request'
  | 'request.path'
  | 'request.query'
  | 'request.headers'
  | 'request.cookies'
  | 'request.security'
  | 'request.body'
  | 'response'
  | 'response.status'
  | 'response.headers'
  | 'response.body';

export interface Finding {
  readonly verdict: Exclude<Verdict, 'ok'>;
  readonly where: Where;
  /** A JSON pointer into that part: into the body, or `/name` of a parameter or header. */
  readonly pointer: string;
  /** The keyword of JSON Schema that was broken, or a rule of the transport such as `media-type`. */
  readonly rule: string;
  readonly expected: string;
  /** What was found there; never a secret. */
  readonly received: string;
  /** One sentence for a person who never saw JSON Schema. */
  readonly message: string;
  /** Where the format tells: the line in that part, counted from 1. */
  readonly line?: number;
}

const rank: Record<Verdict, number> = { ok: 0, deviates: 1, unchecked: 2, violates: 3 };

/** The worst verdict among findings; `ok` where there are none. */
export function worst(findings: readonly Finding[]): Verdict {
  return findings.reduce<Verdict>(
    (verdict, finding) => (rank[finding.verdict] > rank[verdict] ? finding.verdict : verdict),
    'ok',
  );
}

/** The same findings, with every text masked that may quote the exchange. */
export function masked(findings: readonly Finding[], mask: (text: string) => string): readonly Finding[] {
  return findings.map((finding) => ({
    ...finding,
    pointer: cutPointer(mask(finding.pointer)),
    expected: mask(finding.expected),
    received: mask(finding.received),
    message: mask(finding.message),
  }));
}

/** The most findings that are reported for one part. */
const MOST = 100;

/**
 * The worst of many findings, in their order, and one more finding that counts the others.
 *
 * @param unseen how many faults there are besides
 */
export function limited(where: Where, findings: readonly Finding[], unseen = 0): readonly Finding[] {
  if (findings.length <= MOST && unseen === 0) return findings;
  const worstFirst = [...findings].sort((one, other) => rank[other.verdict] - rank[one.verdict]);
  const told = new Set(worstFirst.slice(0, MOST));
  const others = worstFirst.slice(MOST);
  const more = others.length + unseen;
  const verdict = unseen > 0 ? 'violates' : (others[0]?.verdict ?? 'violates');
  return [
    ...findings.filter((finding) => told.has(finding)),
    {
      verdict,
      where,
      pointer: '',
      rule: 'more',
      expected: `at most ${told.size} findings`,
      received: `${more} more`,
      message: `There are ${more} more findings in this part.`,
    },
  ];
}

/** Whether a verdict is no worse than another. */
export function isAtMost(verdict: Verdict, other: Verdict): boolean {
  return rank[verdict] <= rank[other];
}

const NONE: readonly Finding[] = [];

/** Joins lists of findings. Most exchanges have none, and then nothing is copied. */
export function joined(lists: readonly (readonly Finding[])[]): readonly Finding[] {
  return lists.every(({ length }) => length === 0) ? NONE : lists.flat();
}

type Terms = Omit<Finding, 'verdict' | 'where' | 'pointer'> & { readonly pointer?: string };

export function violation(where: Where, terms: Terms): Finding {
  return { verdict: 'violates', where, pointer: '', ...terms };
}

export function unjudged(where: Where, terms: Terms): Finding {
  return { verdict: 'unchecked', where, pointer: '', ...terms };
}

export function deviation(where: Where, terms: Terms): Finding {
  return { verdict: 'deviates', where, pointer: '', ...terms };
}

/**
 * What a validator found, as a finding of that verdict.
 *
 * @param subject what the value is called where the fault is in the value itself.
 */
export function fromFault(
  verdict: Finding['verdict'],
  where: Where,
  { pointer, rule, expected, received, message }: Terms & { readonly pointer: string },
  subject: string,
): Finding {
  return {
    verdict,
    where,
    pointer,
    rule,
    expected,
    received,
    message: message.replace(/^The value/, subject),
  };
}

const SHOWN = 40;

/**
 * A path as findings show it. Segments that may be secret are replaced: a long number may be an account, `=`, `&`, `;` or an encoded character may come from a
 * query that lost its `?`, and a long segment may be a token.
 */
export function describePath(path: string): string {
  return path
    .split('/')
    .map((segment) => (segment.length > 40 || /\d{4}|[=&;%]/.test(segment) ? '…' : segment))
    .join('/');
}

/** A value in a few words, as `received` shows it. */
export function describe(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(cut(value)) + (value.length > SHOWN ? ` (${value.length} characters)` : '');
  if (Array.isArray(value)) return `an array of ${value.length} element${value.length === 1 ? '' : 's'}`;
  // A number that JSON.parse would have rounded: src/wire/rounded-number.ts.
  if (typeof value === 'symbol') return `${cut(value.description ?? '')} (readers of JSON round it)`;
  if (value === undefined) return 'nothing';
  // In JSON a number that is too great would be null.
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** A name or a value may be as long as a body. */
export function cut(text: string, longest = SHOWN): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** Programs read pointers, so only names that are longer than those of any API are cut. */
export function cutPointer(pointer: string): string {
  return pointer
    .split('/')
    .map((step) => cut(step, 200))
    .join('/');
}

/** The same for a value that must not be shown. */
export function describeMasked(value: unknown): string {
  if (typeof value === 'string')
    return value === '' ? '""' : `a string of ${value.length} characters (masked)`;
  return typeof value === 'number' || typeof value === 'symbol' ? 'a number (masked)' : describe(value);
}

/** The JSON pointer of a member, or of an element. */
export function pointerTo(parent: string, key: string | number): string {
  return parent + toPointer([key]);
}
