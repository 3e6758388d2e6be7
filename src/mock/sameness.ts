/** A text that is the same for two requests when their path parameters and canonical bodies are the same values. */
export function sameness(path: Readonly<Record<string, unknown>>, body: unknown): string {
  return JSON.stringify([sorted(path), sorted(body) ?? null]);
}

/** Members in one order, since that order says nothing; elements in theirs; a number as its text, which it is in XML. */
function sorted(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const names = Object.keys(value).sort();
  return { members: names.map((name) => [name, sorted((value as Record<string, unknown>)[name])]) };
}
