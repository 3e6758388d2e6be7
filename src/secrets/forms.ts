/** What a secret looks like, whatever stands before it. */

/** Too short to be told from ordinary text, and too short to be of use. */
export const SHORTEST = 4;

/** No word of prose: it has a digit, or capitals inside, or is too long. */
export function looksSecret(text: string): boolean {
  return text.length >= SHORTEST && (text.length >= 16 || /\d|[a-z][A-Z]/.test(text));
}

/** The same for what stands in the place of a name: names have capitals inside too. */
export function looksSecretAsName(text: string): boolean {
  return text.length >= SHORTEST && /\d|[a-z][A-Z]{2}/.test(text);
}

/** A value rather than the next word of a sentence, or a time. */
export function looksMadeUp(text: string): boolean {
  return text.length >= SHORTEST && (text.length >= 16 || /\d/.test(text)) && !/^\d{1,2}:\d\d/.test(text);
}

/**
 * Up to what ends a value in JSON, a query, a list, a tag or a sentence. It may hold what ends a word. What starts with an escape is
 * looked at without it.
 */
export const VALUE = /(?!%[\da-f]{2})[^\\"'`“”‘’«»\s,;&{}[\]<>()]*/iy;
/** So much of it decides whether it is one. */
export const START = /(?!%[\da-f]{2})[^\\"'`“”‘’«»\s,;&{}[\]<>()]{0,64}/iy;

/** Without what ends a sentence. */
export function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && '.:!?'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** What stands in the place of a value that nobody filled in, or that somebody has taken out already. */
export function isPlaceholder(text: string): boolean {
  return (
    text.length <= 64 &&
    /^(?:undefined|null|nan|none|true|false|(\W?)\1*|\W*redacted\W*|\[object \w+\]|\$\{[\w.]*\}|\$[a-z_]*|\{\{?[\w .]*\}?\}|<[a-z_ .-]*>|%[a-z_]+%)$/i.test(
      text,
    )
  );
}

/** Words of an API, such as `AccountKey` and `StopLimit`: in a cookie they are no reason to change an order. */
export function isOfApi(text: string): boolean {
  return /^(?:[A-Z][a-z]{1,14}){2,4}$/.test(text);
}

/** Long enough to be looked for everywhere: `10` as an account is no reason to change a quantity. */
export function isTelling(text: string, isCookie: boolean): boolean {
  if (!isCookie) return text.length >= SHORTEST;
  return text.length >= 8 && looksSecret(text) && !isOfApi(text);
}
