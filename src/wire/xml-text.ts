/**
 * Which value the text of an element stands for, and which `xsi:type` keeps a value from being read as another.
 *
 * @see https://www.w3.org/TR/xmlschema-1/#xsi_type
 */
import { isExact } from './rounded-number.ts';
import { mayBe, type Shape } from './xml-shape.ts';

const NUMBER = /^[\t\n\r ]*[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?[\t\n\r ]*$/;
const BOOLEAN = /^[\t\n\r ]*(?:(true|1)|false|0)[\t\n\r ]*$/;
const NUMBER_TYPES = new Set(
  (
    'double float decimal integer long int short byte nonNegativeInteger positiveInteger nonPositiveInteger ' +
    'negativeInteger unsignedLong unsignedInt unsignedShort unsignedByte'
  ).split(' '),
);

/**
 * The value of a text. Text that fits no type of the schema stays a string, so that the validators find the fault, as
 * they do in JSON.
 *
 * @param type the type that `xsi:type` gives; it takes precedence over the schema
 * @returns a string, a number, a boolean, or an empty array or object
 */
export function readText(text: string, shape: Shape, type?: string): unknown {
  if (type === 'string') return text;
  if (type === 'boolean') return toBoolean(text) ?? text;
  if (type !== undefined && NUMBER_TYPES.has(type)) return toNumber(text) ?? text;
  if (shape.types === undefined) return text;
  if (mayBe(shape, 'string')) {
    // Only unambiguous text is converted: `3` is the number, `3.0` the string.
    if (mayBe(shape, 'boolean') && (text === 'true' || text === 'false')) return text === 'true';
    return mayBe(shape, 'number') && NUMBER.test(text) && String(Number(text)) === text ? Number(text) : text;
  }
  const number = mayBe(shape, 'number') ? toNumber(text) : undefined;
  if (number !== undefined) return number;
  const boolean = mayBe(shape, 'boolean') ? toBoolean(text) : undefined;
  if (boolean !== undefined) return boolean;
  if (/[^\t\n\r ]/.test(text)) return text;
  if (mayBe(shape, 'array')) return [];
  return mayBe(shape, 'object') ? {} : text;
}

/** The `xsi:type` that a value needs to be read as itself, if it needs one. */
export function typeNeeded(value: string | number | boolean, text: string, shape: Shape): string | undefined {
  if (readText(text, shape) === value) return undefined;
  if (typeof value === 'string') return 'string';
  return typeof value === 'number' ? 'double' : 'boolean';
}

/** As lenient as xs:double, without the infinities and NaN that JSON lacks. A number that would be rounded stays text, and is refused. */
function toNumber(text: string): number | undefined {
  return NUMBER.test(text) && isExact(text) ? Number(text) : undefined;
}

function toBoolean(text: string): boolean | undefined {
  const match = BOOLEAN.exec(text);
  return match ? match[1] !== undefined : undefined;
}
