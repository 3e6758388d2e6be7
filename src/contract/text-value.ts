/**
 * Turns the text of a parameter or header into the value that it stands for. A text that is not a number, or has more digits than a
 * number can hold, stays a text, so that the schema reports it.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#style-values
 */
import { isExact } from '../wire/index.ts';
import type { TextForm } from './document.ts';

/** What was sent under one name: one text, or several for a list whose elements are parameters of their own. */
export type Texts = readonly [string, ...string[]];

export function valueOfTexts({ type, separator }: TextForm, texts: Texts): unknown {
  if (separator === undefined) return single(type, texts[0]);
  const elements = separator === '&' ? texts : texts[0].split(separator);
  return elements.map((element) => single(type, element));
}

function single(type: TextForm['type'], text: string): unknown {
  if (type === 'number' && /^-?(\d+(\.\d+)?|\.\d+)$/.test(text) && isExact(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
