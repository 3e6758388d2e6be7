/**
 * The headers of a request, from all who have a say in them.
 *
 * @see https://fetch.spec.whatwg.org/#headers-class
 */

type One = string | number | boolean;
type Value = One | readonly One[] | null | undefined;
type Pairs = Iterable<readonly [name: string, value: Value]>;

/** Headers in any of the forms that a call takes. An array adds each of its values, null takes a header away. */
export type HeaderSource = Pairs | Readonly<Record<string, Value>>;

/** A later source replaces what an earlier one says. */
export function headersOf(...sources: readonly (HeaderSource | false | undefined)[]): Headers {
  const headers = new Headers();
  for (const source of sources) {
    const all = Object(source) as HeaderSource;
    for (const [name, value] of Symbol.iterator in all ? all : Object.entries(all))
      if (value === null) headers.delete(name);
      else if (typeof value === 'object') for (const one of value) headers.append(name, String(one));
      else if (value !== undefined) headers.set(name, String(value));
  }
  return headers;
}
