/** Tells whether two requests ask for the same. */

/** A text that is the same for two requests when their parameters and canonical bodies are the same values. */
export function sameness(parameters: Readonly<Record<string, unknown>>, body: unknown): string {
  return JSON.stringify([sorted(parameters), sorted(body) ?? null]);
}

/** Each parameter as a text, which is the same for the same value. */
export function parameterTexts(parameters: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  return new Set(Object.entries(parameters).map((one) => JSON.stringify(sorted(one))));
}

/** Sorts members, whose order means nothing, but not elements; turns a number into text, as it is in XML. */
function sorted(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const names = Object.keys(value).sort();
  return { members: names.map((name) => [name, sorted((value as Record<string, unknown>)[name])]) };
}
