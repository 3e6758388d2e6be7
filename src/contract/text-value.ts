/**
 * Turns the text of a parameter or header into the value that it stands for. A text that is no number, or one whose digits a
 * number cannot hold, stays a text, so that the schema says what is wrong with it.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#style-values
 */
import { isExact } from '../wire/index.ts';
import type { TextForm } from './document.ts';

/** What was sent under one name: one text, or several for a list whose elements have a pair each. */
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
