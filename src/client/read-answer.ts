/**
 * The value of a success, only if it says what a success can say.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
import { RequestError } from './request-error.ts';

/** Digits that JavaScript may round. Where it does not, it writes the same digits. */
const LONG_NUMBER = /[\d.]{16,}/g;

/**
 * @param text the body
 * @param type its media type
 * @param callback what a JSONP response must call; left out where the answer is not JSONP
 * @throws RequestError for a text that is not JSON, has another media type, a member twice, or a number that would be rounded
 */
export function readAnswer(text: string, type: string, status: number, callback?: string): unknown {
  if (status === 204) return undefined;
  const json = callback ? readJsonp(text, callback) : text;
  let results: unknown = text;
  let fault = '';
  try {
    results = JSON.parse(json);
    // JSON.parse keeps one of two members with the same name. Most servers write what JSON.stringify would, which is quick to check.
    const again = JSON.stringify(results);
    const [read, sent] = again === json ? [] : [again, json].map(withoutStrings);
    const kept = new Set(read?.match(LONG_NUMBER));
    if (read?.split(':').length !== sent?.split(':').length) fault = ' with a member twice,';
    else if (sent?.match(LONG_NUMBER)?.some((number) => !kept.has(number)))
      fault = ' with a number that JavaScript rounds,';
    else if (/^[^;]*(json|javascript)\s*(;|$)/i.test(type)) return results;
  } catch {
    // The message of JSON.parse would quote the text.
  }
  throw new RequestError(
    true,
    callback ? `JSON in a call of ${callback}` : 'JSON',
    `${text.length} characters of ${shown(type)}${fault} with status ${status}`,
    { status, results },
  );
}

/** A media type is text of the server too, which may repeat the token: only what looks like one is quoted. */
function shown(type: string): string {
  return (
    /^no media type$|^(?:application|image|text)\/[a-z.+-]{1,40}(?=\s*(?:;|$))/.exec(type)?.[0] ??
    'another media type'
  );
}

/** What is left has a colon for each member. */
function withoutStrings(json: string): string {
  return json.replace(/"(?:[^"\\]|\\[^]?)*"?/g, '');
}

/**
 * What stands between the parentheses of `callback(…)`, whose name is known. It is small, since pages load it; src/wire/jsonp.ts also says where a
 * fault is. JSON.parse judges it, and refuses any other program text. What servers write may stand around it: comments against content
 * sniffing, `typeof callback === 'function' &&`, a semicolon.
 *
 * @returns the empty string, which is not JSON, for anything else, such as a call of another function
 */
export function readJsonp(text: string, callback: string): string {
  const call = text.replace(/^\s*(\/\*.*?\*\/\s*)*/s, '');
  const [, guarded = callback, name, json = ''] =
    /^(?:typeof\s+([^\s=]+)\s*===?\s*.function.\s*&&\s*)?([^\s(]+)\s*\((.*)\)[\s;]*$/s.exec(call) ?? [];
  return name === callback && guarded === name ? json : '';
}
