/**
 * The value of an answer, of a success only if it says what a success can say.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
import { readJsonp } from './read-jsonp.ts';
import { RequestError } from './request-error.ts';

/**
 * @param error the value of an error, or its text where it is not JSON, as openapi-fetch has read it
 * @param callback what a JSONP response must call; left out where the answer is not JSONP
 * @param readXml the value of a body; `undefined` where it is not XML, or the contract has none there
 * @throws RequestError for a text that is not JSON, not called so, or has a member twice, and what reading throws
 */
export async function readAnswer(
  response: Response,
  error: unknown,
  callback?: string,
  readXml?: (type: string, text: string) => unknown,
): Promise<unknown> {
  const { headers, ok, status } = response;
  const type = headers.get('Content-Type') ?? 'no media type';
  const text = ok ? await response.text() : error;
  if (status === 204 || (!ok && text === '')) return undefined;
  const inXml = typeof text === 'string' ? readXml?.(type, text) : undefined;
  if (inXml !== undefined || !ok) return inXml ?? text;
  const json = callback ? readJsonp(text as string, callback) : (text as string);
  let fault = type;
  let results = text;
  let cause: unknown;
  try {
    results = JSON.parse(json);
    if (/^[^;]*(json|javascript)\s*(;|$)/i.test(type)) {
      // Of members that stand twice, JSON.parse keeps one.
      if (namesIn(json) === namesIn(JSON.stringify(results))) return results;
      fault = 'JSON with a member twice';
    }
  } catch (thrown) {
    cause = thrown;
  }
  throw new RequestError(
    true,
    callback ? `JSON in a call of ${callback}` : 'JSON',
    `${(text as string).length} characters of ${fault} with status ${status}`,
    { cause, status, results },
  );
}

/** How many names of members stand in a JSON text: strings before a colon. */
function namesIn(json: string): number | undefined {
  return json.match(/"(?:[^"\\]|\\.)*"\s*:?/g)?.filter((one) => one.endsWith(':')).length;
}
