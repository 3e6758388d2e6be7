/**
 * Reads a response to its end, and gives its value only if a success says what a success can say.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
import { OrderUnconfirmedError } from './order-unconfirmed-error.ts';
import { readJsonp } from './read-jsonp.ts';

const XML = /^[^;]*[/+]xml\s*(;|$)/i;
const JSON_OR_SCRIPT = /^[^;]*(json|javascript)\s*(;|$)/i;

/**
 * @param callback what a JSONP response must call; left out where the answer is not JSONP
 * @param readXml the value of a body in XML; `undefined` where the contract has none there
 * @returns the value of the body, the text of an error that is neither JSON nor XML; `undefined` where there is no body
 * @throws OrderUnconfirmedError, and what reading the body throws when a connection breaks
 */
export async function readResponse(
  response: Response,
  callback?: string,
  readXml?: (text: string) => unknown,
): Promise<unknown> {
  const { status, ok } = response;
  const text = await response.text();
  const type = response.headers.get('Content-Type') ?? 'no media type';
  const value = text && XML.test(type) ? readXml?.(text) : undefined;
  if (value !== undefined) return value;
  let results: unknown = text;
  let cause: unknown;
  try {
    results = JSON.parse(ok && callback ? readJsonp(text, callback) : text);
  } catch (error) {
    cause = error;
  }
  if (ok && status !== 204 && (cause || !JSON_OR_SCRIPT.test(type)))
    throw new OrderUnconfirmedError(
      callback ? `JSON in a call of ${callback}` : readXml ? 'JSON or XML' : 'JSON',
      `${text.length} characters of ${type} with status ${status}`,
      { cause, status, results },
    );
  return text ? results : undefined;
}
