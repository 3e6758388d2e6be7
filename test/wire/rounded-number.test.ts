/** No digit of a number is lost without a word, and no number is refused that a double holds. */
import fc from '../fast-check.ts';
import { describe, expect, test } from 'vitest';
import { codecFor, isExact } from '../../src/wire/index.ts';

describe('a number is exact', () => {
  test.each([
    ...[
      '0',
      '-0',
      '0.000',
      '0e999',
      '10',
      '-20000',
      '1.00',
      '1.10',
      '.25',
      '1e2',
      '1E+2',
      '120e-1',
      '+4.0e2',
    ],
    ...['0.1', '0.30000000000000004', '0.10000000000000001', '9007199254740991', '9007199254740992', '1e21'],
    // As near to what is held as 870170251441305.3 is.
    '870170251441305.2',
    ...['1.7976931348623157e308', '5e-324', `1${'0'.repeat(300)}`, `0.${'0'.repeat(300)}1`],
    '0.1000000000000000055511151231257827021181583404541015625',
  ])('%s', (spelling) => {
    expect(isExact(spelling)).toBe(true);
  });

  test('however many digits it is printed with', () => {
    const digits = fc.integer({ min: 17, max: 100 });
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), digits, (value, precision) => {
        expect(isExact(String(value))).toBe(true);
        expect(isExact(value.toPrecision(precision))).toBe(true);
      }),
    );
  });
});

describe('a number is rounded', () => {
  test.each([
    ...['99.999999999999999999', '9007199254740991.4', '9007199254740993', '12345678901234567890'],
    ...['1e400', '-1e400', '1e-400', '3e-324', '0.1000000000000000001', `1.${'0'.repeat(200)}1`],
  ])('%s', (spelling) => {
    expect(isExact(spelling)).toBe(false);
  });

  test('when its last digit differs from that of the double', () => {
    const values = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 9 }), (value, digit) => {
        const printed = value.toExponential(25);
        const other = printed.replace(/\de/, `${digit}e`);
        expect(isExact(other)).toBe(other === printed);
      }),
    );
  });

  test.each(['1'.repeat(1_000_000), `1${'0'.repeat(1_000_000)}1`, '0'.repeat(1_000_000)])(
    'or not: a megabyte of digits does not hang',
    (spelling) => {
      isExact(spelling);
    },
  );
});

describe('in JSON a number that would be rounded is the symbol of its spelling', () => {
  const decode = (text: string) => {
    const result = codecFor('application/json')?.decode(text);
    return JSON.stringify(result?.ok && result.value, (_name, value: unknown) =>
      typeof value === 'symbol' ? `Symbol(${value.description})` : value,
    );
  };
  test.each([
    ['99.999999999999999999', '"Symbol(99.999999999999999999)"'],
    ['[9007199254740993]', '["Symbol(9007199254740993)"]'],
    ['[1E400]', '["Symbol(1E400)"]'],
    ['{"a":9007199254740991.4}', '{"a":"Symbol(9007199254740991.4)"}'],
    ['[0,{"a b":[1,1e400]}]', '[0,{"a b":[1,"Symbol(1e400)"]}]'],
    ['{"\\u0061":-1e-400,"c":1}', '{"a":"Symbol(-1e-400)","c":1}'],
    ['{"__proto__":1e999}', '{"__proto__":"Symbol(1e999)"}'],
    ['{"a":1.1000000000000000000,"b":"99.999999999999999999"}', '{"a":1.1,"b":"99.999999999999999999"}'],
  ])('%s', (text, value) => {
    expect(decode(text)).toBe(value);
  });
});
