/** What a secret looks like, whatever comes before it. */

/** A shorter text cannot be told from ordinary text, and is too short to be of use as a secret. */
export const SHORTEST = 4;

/** Whether it is no word of prose: it has a digit, or capitals inside, or is too long. */
export function looksSecret(text: string): boolean {
  return text.length >= SHORTEST && (text.length >= 16 || /\d|[a-z][A-Z]/.test(text));
}

/** The same for text in the place of a name. Names have capitals inside too, so only two in a row count. */
export function looksSecretAsName(text: string): boolean {
  return text.length >= SHORTEST && /\d|[a-z][A-Z]{2}/.test(text);
}

/** Whether it is a value, rather than the next word of a sentence or a time. */
export function looksMadeUp(text: string): boolean {
  return text.length >= SHORTEST && (text.length >= 16 || /\d/.test(text)) && !/^\d{1,2}:\d\d/.test(text);
}

/**
 * A value, up to what ends it in JSON, a query, a list, a tag or a sentence. It may contain characters that end a word. It does not
 * start with an escape, which is undone first.
 */
export const VALUE = /(?!%[\da-f]{2})[^\\"'`“”‘’«»\s,;&{}[\]<>()]*/iy;
/** The start of a value, which is enough to decide whether it is a secret. */
export const START = /(?!%[\da-f]{2})[^\\"'`“”‘’«»\s,;&{}[\]<>()]{0,64}/iy;

/** The text without the punctuation that ends a sentence. */
export function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && '.:!?'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Whether it only stands for a value that nobody filled in, or that somebody already took out. */
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

/** Whether a secret is long enough to be looked for everywhere: an account `10` is no reason to change a quantity. */
export function isTelling(text: string, isCookie: boolean): boolean {
  if (!isCookie) return text.length >= SHORTEST;
  return text.length >= 8 && looksSecret(text) && !isOfApi(text);
}
