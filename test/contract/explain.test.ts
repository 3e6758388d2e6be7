/** Each keyword of JSON Schema in words: what was expected, what was received, and a sentence. */
import { describe, expect, test } from 'vitest';
import { validators } from '../../generated/validators.js';
import { faultsOf } from '../../src/contract/explain.ts';
import {
  describe as inWords,
  describeMasked,
  joined,
  limited,
  worst,
  deviation,
  unjudged,
  violation,
} from '../../src/contract/finding.ts';

const none = new Set<string>();
const at = (instancePath: string, keyword: string, params: Record<string, unknown>) => ({
  keyword,
  instancePath,
  schemaPath: '',
  params,
});

describe('a keyword in words', () => {
  const value = { a: 7, list: [{ b2: 'x' }], 'a/b': { '0x': 1 }, empty: '' };
  test.each<[string, string, Record<string, unknown>, string]>([
    ['/a', 'type', { type: 'string' }, 'a must be a string, but is 7.'],
    ['/a', 'type', { type: ['string', 'null'] }, 'a must be a string or null, but is 7.'],
    ['/a', 'type', { type: 'integer' }, 'a must be a whole number, but is 7.'],
    ['/a', 'type', { type: 'boolean' }, 'a must be true or false, but is 7.'],
    ['/a', 'type', { type: 'array' }, 'a must be an array, but is 7.'],
    ['/a', 'type', { type: 'other' }, 'a must be other, but is 7.'],
    ['', 'type', { type: 'number' }, 'The value must be a number, but is an object.'],
    ['/list', 'type', { type: 'object' }, 'list must be an object, but is an array of 1 element.'],
    ['/list/0', 'type', { type: 'string' }, 'list[0] must be a string, but is an object.'],
    ['/list/0/b2', 'enum', { allowedValues: ['y'] }, 'list[0].b2 must be "y", but is "x".'],
    ['/list/0/b2', 'enum', { allowedValues: ['y', 1] }, 'list[0].b2 must be one of "y", 1, but is "x".'],
    ['/a~1b/0x', 'const', { allowedValue: null }, 'a/b.0x must be null, but is 1.'],
    ['/a', 'pattern', { pattern: '^x$' }, 'a must be text that matches ^x$, but is 7.'],
    ['/a', 'pattern', { pattern: '^x$', form: 'an x' }, 'a must be an x, but is 7.'],
    ['/a', 'minLength', { limit: 1 }, 'a must be a string of at least 1 character, but is 7.'],
    ['/a', 'minLength', { limit: 2 }, 'a must be a string of at least 2 characters, but is 7.'],
    ['/a', 'maxLength', { limit: 2 }, 'a must be a string of at most 2 characters, but is 7.'],
    [
      '/list',
      'minItems',
      { limit: 1 },
      'list must be an array of at least 1 element, but is an array of 1 element.',
    ],
    [
      '/list',
      'minItems',
      { limit: 2 },
      'list must be an array of at least 2 elements, but is an array of 1 element.',
    ],
    [
      '/list',
      'maxItems',
      { limit: 0 },
      'list must be an array of at most 0 elements, but is an array of 1 element.',
    ],
    ['/a', 'maxItems', { limit: 1 }, 'a must be an array of at most 1 element, but is 7.'],
    ['/a', 'minimum', { limit: 8 }, 'a must be a number of at least 8, but is 7.'],
    ['/a', 'maximum', { limit: 6 }, 'a must be a number of at most 6, but is 7.'],
    ['/a', 'exclusiveMinimum', { limit: 7 }, 'a must be a number greater than 7, but is 7.'],
    ['/a', 'multipleOf', { multipleOf: 2 }, 'a must be a multiple of 2, but is 7.'],
    ['/a', 'x-decimals', { limit: 2 }, 'a must be a number with at most 2 decimals, but is 7.'],
    ['/a', 'format', { format: 'x', form: 'an x' }, 'a must be an x, but is 7.'],
    ['/a', 'contains', {}, 'a must be a value that keeps contains, but is 7.'],
    ['/a', 'minContains', { limit: 2 }, 'a must be a value that keeps minContains, but is 7.'],
    [
      '/a',
      'json',
      { form: 'a value that JSON can hold', received: 'a BigInt' },
      'a must be a value that JSON can hold, but is a BigInt.',
    ],
    ['/list/0/b2', 'pattern', { pattern: '^X$' }, 'list[0].b2 must not have lower-case letters, but is "x".'],
    ['/empty', 'pattern', { pattern: '^x$' }, 'empty must not be empty: expected text that matches ^x$.'],
    ['/list/10', 'type', { type: 'string' }, 'list[10] must be a string, but is nothing.'],
    ['/a~1b/', 'type', { type: 'string' }, 'a/b.(text) must be a string, but is nothing.'],
    [
      `/${'n'.repeat(41)}`,
      'type',
      { type: 'string' },
      `${'n'.repeat(40)}… must be a string, but is nothing.`,
    ],
    ['/a', 'not', {}, 'a must be left out.'],
    ['/a', 'not', { rule: 'anyOf', form: 'one of these: x, y' }, 'a must be one of these: x, y, but is 7.'],
    ['/a', 'not', { form: 'an x' }, 'a must be an x, but is 7.'],
    ['/a', 'false schema', {}, 'a must be left out.'],
    ['', 'dependentRequired', { property: 'a', missingProperty: 'c' }, 'c is missing; a requires it.'],
    ['/a', 'enum', { allowedValues: [1, 2], advice: 'Ask.' }, 'a must be one of 1, 2, but is 7. Ask.'],
    [
      '',
      'discriminator',
      { members: [['x', 'y'], ['z']] },
      'The value must have one of the members x, z, but has none of them.',
    ],
    [
      '',
      'discriminator',
      { members: [['a'], ['list']] },
      'The value must have one of the members a, list, but has a and list.',
    ],
    ['/list/0', 'required', { missingProperty: 'c' }, 'list[0].c is missing.'],
    ['', 'required', { missingProperty: 'c', because: 'a' }, 'c is missing for a 7.'],
    ['/list/0', 'required', { missingProperty: 'c', because: 'b2' }, 'list[0].c is missing for b2 "x".'],
    [
      '',
      'additionalProperties',
      { additionalProperty: 'a' },
      'a is not a member that the contract knows here.',
    ],
    [
      '',
      'unevaluatedProperties',
      { unevaluatedProperty: 'a' },
      'a is not a member that the contract knows here.',
    ],
    [
      '',
      'additionalProperties',
      { additionalProperty: 'a', known: ['b', 'A_'] },
      'a is not a member that the contract knows here; it is spelled A_.',
    ],
    ['', 'discriminator', { tag: 'a', allowedValues: [1, 2] }, 'a must be one of 1, 2, but is 7.'],
    ['', 'discriminator', { tag: 'z', allowedValues: [1, 2] }, 'z is missing.'],
  ])('%s %s %j', (pointer, keyword, params, message) => {
    expect(faultsOf([at(pointer, keyword, params)], value, none)).toMatchObject([{ message }]);
  });

  test.each([
    [{}, 'no such member'],
    [{ known: ['b', 'A_'] }, 'the spelling A_'],
  ])('an unknown member, where the members are %j', (params, expected) => {
    const fault = at('', 'additionalProperties', { additionalProperty: 'a', ...params });
    expect(faultsOf([fault], value, none)).toMatchObject([
      { pointer: '/a', expected, received: 'a member of that name' },
    ]);
  });

  test('the rule is the one that the contract states', () => {
    const rules = (keyword: string, params: Record<string, unknown>) =>
      faultsOf([at('', keyword, params)], value, none).map(({ rule, pointer }) => [rule, pointer]);
    expect(rules('discriminator', { tag: 'a', allowedValues: [1] })).toEqual([['enum', '/a']]);
    expect(rules('discriminator', { tag: 'z', allowedValues: [1] })).toEqual([['required', '/z']]);
    expect(rules('const', { allowedValue: 1 })).toEqual([['const', '']]);
    expect(rules('not', { rule: 'anyOf', form: 'x' })).toEqual([['anyOf', '']]);
    expect(rules('not', { form: 'x' })).toEqual([['not', '']]);
    expect(rules('false schema', {})).toEqual([['not', '']]);
    expect(rules('discriminator', { members: [['x']] })).toEqual([['oneOf', '']]);
    expect(rules('unevaluatedProperties', { unevaluatedProperty: 'a' })).toEqual([
      ['additionalProperties', '/a'],
    ]);
  });

  test('the shorter of two lists at one member counts, and faults of one kind are reported once', () => {
    const wide = at('/a', 'enum', { allowedValues: [1, 2, 3] });
    const close = at('/a', 'enum', { allowedValues: [1, 2] });
    for (const errors of [
      [wide, close],
      [close, wide],
      [close, close],
    ])
      expect(faultsOf(errors, value, none)).toMatchObject([{ allowed: [1, 2] }]);
    // The list says which type its values have.
    const type = at('/a', 'type', { type: 'string' });
    expect(faultsOf([type, wide], value, none)).toMatchObject([{ rule: 'enum' }]);
  });

  test('an error of a condition is left to the rule of its branch', () => {
    expect(faultsOf([at('', 'if', { failingKeyword: 'then' })], value, none)).toEqual([]);
  });

  test('a member in another spelling is not also missing', () => {
    const other = at('/list/0', 'additionalProperties', { additionalProperty: 'b2', known: ['B2', 'c'] });
    const lacks = (missingProperty: string) => at('/list/0', 'required', { missingProperty });
    expect(faultsOf([lacks('B2'), other, lacks('c')], value, none)).toMatchObject([
      { rule: 'additionalProperties', pointer: '/list/0/b2' },
      { rule: 'required', pointer: '/list/0/c' },
    ]);
  });
});

describe('a value in words', () => {
  test.each<[unknown, string, string]>([
    [undefined, 'nothing', 'nothing'],
    [null, 'null', 'null'],
    [true, 'true', 'true'],
    [() => 1, 'a function', 'a function'],
    [Symbol('1e999'), '1e999 (readers of JSON round it)', 'a number (masked)'],
    [1.5, '1.5', 'a number (masked)'],
    ['', '""', '""'],
    ['abc', '"abc"', 'a string of 3 characters (masked)'],
    ['x'.repeat(40), `"${'x'.repeat(40)}"`, 'a string of 40 characters (masked)'],
    ['x'.repeat(41), `"${'x'.repeat(40)}…" (41 characters)`, 'a string of 41 characters (masked)'],
    [{ a: 1 }, 'an object', 'an object'],
    [[], 'an array of 0 elements', 'an array of 0 elements'],
    [[1], 'an array of 1 element', 'an array of 1 element'],
    [[1, 2], 'an array of 2 elements', 'an array of 2 elements'],
  ])('%j', (value, words, masked) => {
    expect(inWords(value)).toBe(words);
    expect(describeMasked(value)).toBe(masked);
  });

  test.each([
    ['the member itself', '/pin', { pin: '4711' }],
    ['a value inside it', '/pin/0', { pin: ['4711'] }],
    ['a text that names it, in any letter case', '/a', { a: '{"PIN":"4711"}' }],
  ])('a secret is not shown: %s', (_name, pointer, value) => {
    const [fault] = faultsOf([at(pointer, 'type', { type: 'null' })], value, new Set(['pin']));
    expect(JSON.stringify(fault)).not.toContain('4711');
    expect(fault?.received).toMatch(/^a string of \d+ characters \(masked\)$/);
  });
});

describe('findings', () => {
  const terms = { rule: 'r', expected: 'e', received: 'r', message: 'm' };
  const [violates, unchecked, deviates] = [
    violation('request', terms),
    unjudged('response', terms),
    deviation('request', terms),
  ];

  test('the worst verdict counts', () => {
    expect(worst([])).toBe('ok');
    expect(worst([deviates])).toBe('deviates');
    expect(worst([deviates, unchecked, deviates])).toBe('unchecked');
    expect(worst([unchecked, violates, deviates])).toBe('violates');
  });

  test('each has its verdict, and points to the whole part by default', () => {
    expect(violates).toEqual({ ...terms, verdict: 'violates', where: 'request', pointer: '' });
    expect(unchecked).toEqual({ ...terms, verdict: 'unchecked', where: 'response', pointer: '' });
    expect(deviates).toEqual({ ...terms, verdict: 'deviates', where: 'request', pointer: '' });
    expect(violation('request', { ...terms, pointer: '/a' }).pointer).toBe('/a');
  });

  test('of very many, the worst are reported and the others counted', () => {
    const many = Array.from({ length: 120 }, () => ({ ...deviates }));
    const told = limited('request', [...many, violates, unchecked]);
    expect(told).toHaveLength(101);
    expect(told.slice(98)).toMatchObject([violates, unchecked, { verdict: 'deviates', where: 'request' }]);
  });

  test('several lists are joined into one', () => {
    // Most have none: then nothing is copied.
    expect(joined([[], []])).toBe(joined([]));
    expect(joined([[violates], [], [deviates, unchecked]])).toEqual([violates, deviates, unchecked]);
  });
});

test('a number too great for JavaScript is shown as Infinity', () => {
  const order = JSON.parse(
    '{"AccountKey":"1","AssetType":"FU","Symbol":"A","Quantity":"1","OrderType":"Market","Duration":"DAY","TradeAction":"Sell","AdvancedOptions":{"TrailingStop":{"ByPoints":true,"Value":1e999}}}',
  ) as unknown;
  const isOrder = validators['Order'];
  expect(isOrder?.(order)).toBe(false);
  const [fault] = faultsOf(isOrder?.errors ?? [], order, new Set());
  expect(fault).toMatchObject({ pointer: '/AdvancedOptions/TrailingStop/Value', received: 'Infinity' });
});
