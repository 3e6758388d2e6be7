/**
 * Finds numbers that a double cannot hold exactly: JSON.parse reads 99.999999999999999999 as 100. In an order no digit may be
 * lost silently.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-6
 */
import { scanJson, type JsonPath } from './json-scan.ts';

/** The most digits that toExponential can write. */
const MOST_DIGITS = 101;

/**
 * Whether a double holds a decimal number as it is spelled: written with as many digits, the double has the same ones.
 * So 1.10, 1e2 and the 0.10000000000000001 that some programs print for 0.1 are exact; 9007199254740991.4 and 1e400 are not.
 */
export function isExact(spelling: string): boolean {
  const digits = digitsOf(spelling);
  if (digits === '') return true;
  const value = Math.abs(Number(spelling));
  if (value === 0 || !Number.isFinite(value) || digits.length > MOST_DIGITS) return false;
  // If two decimals are equally near, toExponential writes the greater one, and String sometimes the other.
  return digitsOf(String(value)) === digits || digitsOf(value.toExponential(digits.length - 1)) === digits;
}

function digitsOf(spelling: string): string {
  const mantissa = spelling.split(/[eE]/, 1)[0] ?? '';
  return significant(mantissa.replace(/[^0-9]/g, ''));
}

/** The digits without leading and trailing zeros. */
function significant(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  let start = 0;
  while (start < end && digits[start] === '0') start += 1;
  return digits.slice(start, end);
}

/**
 * Replaces each number that JSON.parse rounded by a symbol whose description is its spelling. No schema accepts a symbol, so
 * such a number is refused wherever it is validated, and only there.
 *
 * @param value what JSON.parse returned for the text; it is modified
 */
export function withoutRounding(text: string, value: unknown): unknown {
  const root = { value };
  scanJson(text, {
    value(path, start, end) {
      const spelling = text.slice(start, end);
      if (/^[-\d]/.test(spelling) && !isExact(spelling)) put(root, ['value', ...path], Symbol(spelling));
      return false;
    },
  });
  return root.value;
}

function put(root: object, path: JsonPath, value: symbol): void {
  let parent = root as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<string | number, unknown>;
  parent[path[path.length - 1] ?? ''] = value;
}
