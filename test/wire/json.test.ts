import fc from '../fast-check.ts';
import { describe, expect, test } from 'vitest';
import { decodeJson, encodeJson } from '../../src/wire/index.ts';
import { scanJson } from '../../src/wire/json-scan.ts';
import { expectLinear } from '../linear.ts';

const problemOf = (text: string) => {
  const result = decodeJson(text);
  return result.ok ? undefined : result.problem;
};

describe('a fault in JSON is reported with its place', () => {
  test.each([
    ['', 1, 1, 'a value', 'end of text'],
    [' \n ', 2, 2, 'a value', 'end of text'],
    ['{"a":1,}', 1, 8, 'a member name in double quotes', '`}`'],
    ['{"a":1\n"b":2}', 2, 1, '`,` or `}`', '`"`'],
    ['{"a" 1}', 1, 6, '`:`', '`1`'],
    ["{'a':1}", 1, 2, 'a member name in double quotes or `}`', "`'`"],
    ['{a:1}', 1, 2, 'a member name in double quotes or `}`', '`a`'],
    ['[1,]', 1, 4, 'a value', '`]`'],
    ['[,1]', 1, 2, 'a value or `]`', '`,`'],
    ['[1 2]', 1, 4, '`,` or `]`', '`2`'],
    ['[1}', 1, 3, '`,` or `]`', '`}`'],
    ['{"a":1', 1, 7, '`,` or `}`', 'end of text'],
    ['{"a":None}', 1, 6, 'a value', '`None`'],
    ['[NaN]', 1, 2, 'a value or `]`', '`NaN`'],
    ['[-Infinity]', 1, 2, 'a value or `]`', '`-Infinity`'],
    ['nul', 1, 1, 'a value', '`n`'],
    ['1 1', 1, 3, 'end of text', '`1`'],
    ['{}{}', 1, 3, 'end of text', '`{`'],
    ['01', 1, 2, 'end of text', '`1`'],
    ['-', 1, 2, 'a digit', 'end of text'],
    ['[1.]', 1, 4, 'a digit', '`]`'],
    ['1e+', 1, 4, 'a digit', 'end of text'],
    ['[1e-]', 1, 5, 'a digit', '`]`'],
    ['[1e-5,2E+3,3e4,x]', 1, 16, 'a value', '`x`'],
    ['.5', 1, 1, 'a value', '`.`'],
    ['"abc', 1, 5, '`"` at the end of a string', 'end of text'],
    ['"a\nb"', 1, 3, 'a control character written as an escape', 'line feed'],
    ['"\u0000"', 1, 2, 'a control character written as an escape', 'U+0000'],
    ['"\\x"', 1, 3, 'an escape such as `\\n` or `\\u0041`', '`x`'],
    ['"\\u12g4"', 1, 6, 'a hexadecimal digit', '`g`'],
    ['"\\u123"', 1, 7, 'a hexadecimal digit', '`"`'],
    ['"\\', 1, 3, 'an escape such as `\\n` or `\\u0041`', 'end of text'],
    ['\ufeff{}', 1, 1, 'a value', 'U+FEFF'],
    ['{\u00a0}', 1, 2, 'a member name in double quotes or `}`', 'U+00A0'],
    ['{}\u2028', 1, 3, 'end of text', 'U+2028'],
    ['[1,\r\n\t2,\r\n\t😀]', 3, 2, 'a value', 'U+1F600'],
    ['<html><body>Quota Exceeded</body></html>', 1, 1, 'a value', '`<`'],
  ])('%j', (text, line, column, expected, received) => {
    expect(problemOf(text)).toEqual({ rule: 'json', expected, received, line, column });
  });

  test('a problem never repeats a secret', () => {
    const secret = 'Qk5WZG01Y2dxRXNyV2kyMGVl';
    for (const text of [secret, `"${secret}`, `{"AccountKey":${secret}}`, `{"a":"b" ${secret}}`]) {
      expect(JSON.stringify(problemOf(text))).not.toContain(secret.slice(0, 3));
    }
  });
});

test('brackets in a string that is not closed are not nesting', () => {
  expect(decodeJson(`["${'['.repeat(200)}`)).toMatchObject({ ok: false, problem: { rule: 'json' } });
});

describe('nesting is limited', () => {
  const nest = (depth: number, inner = '') => '['.repeat(depth) + inner + ']'.repeat(depth);
  test.each<[string, string, number | undefined]>([
    ['100 levels are read', nest(100), undefined],
    ['101 levels are refused at the bracket too many', nest(101), 101],
    [
      'brackets in strings are not nesting',
      JSON.stringify(['['.repeat(500), '\\"[['.repeat(100)]),
      undefined,
    ],
    ['many brackets side by side are not nesting', `[${'[],{},'.repeat(500)}1]`, undefined],
    ['objects count as arrays do', '{"a":'.repeat(101) + '1' + '}'.repeat(101), 501],
    ['100 kB of open brackets', '['.repeat(100_000), 101],
  ])('%s', (_name, text, column) => {
    const result = decodeJson(text);
    if (column === undefined) expect(result.ok).toBe(true);
    else expect(result).toMatchObject({ ok: false, problem: { rule: 'depth', line: 1, column } });
  });

  test('the walk has no limit and does not recurse', () => {
    expect(scanJson('['.repeat(1_000_000))).toMatchObject({ received: 'end of text', offset: 1_000_000 });
  });

  test.each([
    ['backslashes', (length: number) => `"${'\\'.repeat(length)}`],
    ['quotes', (length: number) => '"'.repeat(length)],
    ['digits', (length: number) => '1'.repeat(length) + 'x'],
    ['line feeds', (length: number) => '\n'.repeat(length) + 'x'],
  ])('%s take linear time', (_name, make) => {
    expect(decodeJson(make(1000)).ok).toBe(false);
    expectLinear(make, decodeJson);
  });
});

// V8 takes an escaped name of one character for `\\` once it has read that name: https://github.com/nodejs/node/issues/63785
const sparesV8 = (text: string) => !/"\\(?:u[0-9a-fA-F]{4}|.)"\s*:/.test(text);

describe('JSON is read as JSON.parse reads it', () => {
  const parses = (text: string) => {
    try {
      return { ok: true, value: JSON.parse(text) as unknown };
    } catch {
      return { ok: false };
    }
  };
  const alphabet = [
    ...Array.from('{}[]:,"\\0129.-+eEutrfn/b \n\t\r'),
    'true',
    'null',
    '"a"',
    '\ud800',
    '\u2028',
    '\u0001',
    'é',
  ];
  const soup = fc.array(fc.constantFrom(...alphabet), { maxLength: 12 }).map((parts) => parts.join(''));
  const damaged = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom(...alphabet), fc.nat({ max: 1 }))
    .map(([text, place, insert, drop]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + insert + text.slice(at + drop);
    });

  test('for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(soup, damaged, fc.json(), fc.string({ unit: 'binary' })).filter(sparesV8),
        (text) => {
          const result = decodeJson(text);
          expect(result).toMatchObject(parses(text));
          // A fault that the scan did not find would come without a place.
          if (!result.ok) expect(result.problem.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('__proto__ is a member like any other', () => {
    const result = decodeJson('{"__proto__":{"polluted":true}}');
    expect(result.ok && Object.keys(result.value as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('JSON is written', () => {
  test('so that it reads back', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }).filter((value) => sparesV8(JSON.stringify(value))),
        (value) => {
          expect(decodeJson(encodeJson(value))).toEqual({
            ok: true,
            value: JSON.parse(JSON.stringify(value)) as unknown,
          });
        },
      ),
    );
  });

  test('a lone surrogate as an escape', () => {
    expect(encodeJson('\ud800')).toBe('"\\ud800"');
  });

  const cycle: unknown[] = [];
  cycle.push(cycle);
  test.each([
    ['undefined', undefined],
    ['a function', () => 1],
    ['NaN', { Quantity: NaN }],
    ['infinity', [-Infinity]],
    ['a bigint', 1n],
    ['a cycle', cycle],
  ])('%s is refused', (_name, value) => {
    expect(() => encodeJson(value)).toThrow(TypeError);
  });
});
