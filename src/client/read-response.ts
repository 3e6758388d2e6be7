/**
 * Reads a response to its end, and passes it on only if a success says what a success can say.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
import { OrderUnconfirmedError } from './order-unconfirmed-error.ts';
import { readJsonp } from './read-jsonp.ts';

/**
 * @param callback what a JSONP response must call; left out where the answer is not JSONP
 * @param judge judges the value of the body, or its text where that is no JSON
 * @returns the same response, its body complete and, where the status is a success, JSON
 * @throws OrderUnconfirmedError, and what reading the body throws when a connection breaks
 */
export async function readResponse(
  response: Response,
  callback?: string,
  judge?: (body: unknown) => void,
): Promise<Response> {
  const { status, ok } = response;
  const text = await response.text();
  const type = response.headers.get('Content-Type') ?? 'no media type';
  const body = ok && callback ? readJsonp(text, callback) : text;
  let results: unknown = text;
  let cause: unknown;
  try {
    results = JSON.parse(body);
  } catch (error) {
    cause = error;
  }
  if (ok && status !== 204 && (cause || !/^[^;]*(json|javascript)\s*(;|$)/i.test(type)))
    throw new OrderUnconfirmedError(
      callback ? `JSON in a call of ${callback}` : 'JSON',
      `${text.length} characters of ${type} with status ${status}`,
      { cause, status, results },
    );
  judge?.(results);
  return new Response(body || null, response);
}
