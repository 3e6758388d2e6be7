/**
 * Which values XML carries, told from the schema alone. What is not here has XML text, and reading that text gives the value.
 *
 * | what                  | why                                                                                            |
 * | --------------------- | ---------------------------------------------------------------------------------------------- |
 * | `character`           | text with a character that XML 1.0 does not allow, such as U+0000; as a reference it is refused             |
 * | `name`                | an unknown member whose name is no name in XML, or is that of the elements of a list beside it    |
 * | `array`               | an array where the schema has none: XML has elements, and nothing that says that they are a list |
 * | `empty`               | an empty object or array where the schema has none, which reads as empty text                          |
 *
 * @see https://www.w3.org/TR/xml/#charsets
 * @see https://spec.openapis.org/oas/v3.1.1#xml-object
 */
import { typeOf } from './evaluate.ts';
import type { Place } from './place.ts';

export type Obstacle = 'character' | 'name' | 'array' | 'empty';

/** The obstacles of a value that stands at a place, each once. */
export function obstaclesOf(place: Place, value: unknown): Set<Obstacle> {
  const found = new Set<Obstacle>();
  visit(place, value, found, false);
  return found;
}

function visit(place: Place, value: unknown, found: Set<Obstacle>, element: boolean): void {
  if (typeof value === 'string' && NO_CHARACTER.test(value)) found.add('character');
  if (Array.isArray(value)) {
    // A member that nobody knows is an array where it stands there twice; inside of an array there is no such way.
    const known = place.types.size > 0;
    if (known ? !place.types.has('array') : element || value.length < 2) found.add('array');
    for (const one of value) visit(place.items(), one, found, true);
  } else if (typeOf(value) === 'object') {
    const members = Object.entries(value as object);
    const elements = members.filter(([name]) => name === place.element);
    if (members.length === 0 && !place.types.has('object')) found.add('empty');
    else if (place.types.has('array') && elements.length === members.length) found.add('array');
    for (const [name, member] of members) {
      if (!place.has(name) && (!NAME.test(name) || place.lists.has(name))) found.add('name');
      visit(place.member(name), member, found, false);
    }
  }
}

/**
 * What XML without `xsi:type`, as others write it, reads as: all scalars are text, and text is what the schema has at the place. Where
 * a number and a text are legal, a text that is a number in its shortest form is one.
 */
export function asPlainText(place: Place, value: unknown): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((element) => asPlainText(place.items(), element));
  if (typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, asPlainText(place.member(name), member)]),
    );
  return read(typeof value === 'string' ? value : JSON.stringify(value), place.types);
}

function read(text: string, types: ReadonlySet<string>): unknown {
  const token = text.replaceAll(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');
  if (types.has('string') || types.size === 0)
    return types.has('number') && Number.isFinite(Number(text)) && String(Number(text)) === text
      ? Number(text)
      : text;
  if (types.has('number') && NUMBER.test(token) && holds(token)) return Number(token);
  if (types.has('boolean') && ['true', '1'].includes(token)) return true;
  if (types.has('boolean') && ['false', '0'].includes(token)) return false;
  if (token === '' && types.has('array')) return [];
  return token === '' && types.has('object') ? {} : text;
}

/** Whether JavaScript's number, written shortest or with as many digits, is the text: a number that it would round stays text. */
function holds(token: string): boolean {
  const digits = digitsOf(token);
  const value = Number(token);
  if (digits === '') return true;
  if (value === 0 || !Number.isFinite(value) || digits.length > 100) return false;
  return [String(value), value.toPrecision(digits.length)].some((spelt) => digitsOf(spelt) === digits);
}

/** Those of a number that say more than its size. */
function digitsOf(text: string): string {
  return text
    .replace(/e.*$/i, '')
    .replaceAll(/[^0-9]/g, '')
    .replaceAll(/^0+|0+$/g, '');
}

/** Without infinities. @see https://www.w3.org/TR/xmlschema-2/#double */
const NUMBER = /^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[+-]?[0-9]+)?$/i;

/** @see https://www.w3.org/TR/xml/#NT-Char */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

const START =
  'A-Z_a-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}\\u{200d}\\u{2070}-\\u{218f}' +
  '\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}';

/** @see https://www.w3.org/TR/xml-names/#NT-NCName */
// The ranges are those of the standard, which allows joiners and combining characters.
// eslint-disable-next-line no-misleading-character-class
const NAME = new RegExp(`^[${START}][${START}\\-.0-9\\u{b7}\\u{300}-\\u{36f}\\u{203f}\\u{2040}]*$`, 'u');
