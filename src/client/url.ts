/**
 * The parameters of a call in its URL, in the styles that OpenAPI takes where a parameter names none: `simple` in the path,
 * `form` in the query, `deepObject` for an object there.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#style-values
 */
import { OrderNotSentError } from './order-not-sent-error.ts';

type Values = Readonly<Record<string, unknown>>;

/** A URL with the templates of its path filled in; one without a value stays as it is. */
export function pathWith(url: string, values: Values): string {
  return url.replaceAll(/\{([^{}]+)\}/g, (template, name: string) => {
    const value = values[name] ?? template;
    const items = typeof value === 'object' && !Array.isArray(value) ? Object.entries(value).flat() : [value];
    return value === template ? template : items.flat().map(encoded).join();
  });
}

/**
 * @returns the query without its question mark
 * @throws OrderNotSentError for objects within objects, which no style of OpenAPI can write
 */
export function queryOf(values: Values): string {
  return Object.entries(values)
    .flatMap(([name, value]) => pairs(name, value))
    .join('&');
}

function pairs(name: string, value: unknown, inside?: boolean): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [`${name}=${encoded(value)}`];
  if (inside) throw new OrderNotSentError(`a plain value as ${name}`, 'an object');
  return Object.entries(value).flatMap(([key, member]) =>
    pairs(Array.isArray(value) ? name : `${name}[${key}]`, member, true),
  );
}

function encoded(value: unknown): string {
  return encodeURIComponent(String(value));
}
