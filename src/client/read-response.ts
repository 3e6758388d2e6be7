/**
 * Reads a response to its end, and passes it on only if a success says what a success can say.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
import { OrderUnconfirmedError } from './order-unconfirmed-error.ts';
import { readJsonp } from './read-jsonp.ts';

/**
 * @param jsonp the callback that a JSONP response must call; left out where the answer is not JSONP
 * @param judge judges the value of the body, or its text where that is no JSON
 * @returns the same response, its body complete and, where the status is a success, JSON
 * @throws OrderUnconfirmedError, and what reading the body throws when a connection breaks
 */
export async function readResponse(
  response: Response,
  jsonp?: { readonly callback: unknown },
  judge?: (body: unknown) => void,
): Promise<Response> {
  const { status, ok } = response;
  const text = await response.text();
  const body = ok && jsonp ? readJsonp(text, jsonp.callback) : text;
  let value: unknown = text;
  let cause: unknown;
  try {
    value = JSON.parse(body ?? '');
  } catch (error) {
    cause = error;
  }
  if (ok && status !== 204) {
    const type = response.headers.get('Content-Type') ?? 'no media type';
    const legal = jsonp ? /^[^;]*[/+](json|(x-)?javascript)\s*(;|$)/i : /^[^;]*[/+]json\s*(;|$)/i;
    const received =
      (!legal.test(type) && type) ||
      (!text && 'an empty body') ||
      (body === undefined && 'something else') ||
      (cause && 'a body that is none, or half of one');
    if (received)
      throw new OrderUnconfirmedError(
        jsonp ? `a call of ${String(jsonp.callback)} with JSON` : 'JSON',
        `${received} (status ${status})`,
        { cause, status, results: value },
      );
  }
  judge?.(value);
  return new Response(body || null, response);
}
