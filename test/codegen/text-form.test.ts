/** How the text of a parameter becomes a value, and which parameters are refused. */
import { describe, expect, test } from 'vitest';
import { Branches } from '../../src/codegen/schema-branches.ts';
import { textForm } from '../../src/codegen/text-form.ts';
import type { Schema } from '../../src/contract/openapi.ts';
import { thrown } from './features.ts';

describe('the text of a parameter is', () => {
  const form = (schema: Schema, styled: object = {}) =>
    textForm(new Branches({}), schema, { in: 'query', ...styled }, '/here');
  const whole = { type: 'integer' };
  const list = { type: 'array', items: whole };

  test.each<[string, Schema, object, object]>([
    ['a number', whole, {}, { type: 'number' }],
    ['a boolean', { type: ['boolean', 'null'] }, {}, { type: 'boolean' }],
    ['a text where nothing is said', {}, {}, { type: 'string' }],
    ['a list of texts where nothing is said', { type: 'array' }, {}, { type: 'string', separator: '&' }],
    ['a list, each with the name', list, {}, { type: 'number', separator: '&' }],
    ['a list in one', list, { explode: false }, { type: 'number', separator: ',' }],
    ['a list with spaces', list, { style: 'spaceDelimited' }, { type: 'number', separator: ' ' }],
    ['a list with bars', list, { style: 'pipeDelimited' }, { type: 'number', separator: '|' }],
    [
      'a list, each with the name all the same',
      list,
      { style: 'pipeDelimited', explode: true },
      { type: 'number', separator: '&' },
    ],
    ['a list in a path', list, { in: 'path' }, { type: 'number', separator: ',' }],
    ['a list in a path, exploded', list, { in: 'path', explode: true }, { type: 'number', separator: ',' }],
    ['a list in a header', list, { in: 'header' }, { type: 'number', separator: ',' }],
    [
      'a list that may be null, of what may be null',
      { type: ['array', 'null'], items: { type: ['integer', 'null'] } },
      {},
      { type: 'number', separator: '&' },
    ],
    ['one in a cookie', whole, { in: 'cookie' }, { type: 'number' }],
  ])('%s', (_name, schema, styled, expected) => {
    expect(form(schema, styled)).toEqual(expected);
  });

  test.each<[string, Schema, object, string]>([
    [
      'a label',
      whole,
      { style: 'label' },
      'the style label is not supported; write the path with style simple',
    ],
    ['a list in a cookie', list, { in: 'cookie' }, 'a list in a cookie with style form is not supported'],
    [
      'a list in a path with another style',
      list,
      { in: 'path', style: 'form' },
      'a list in a path with style form is not supported',
    ],
    [
      'a list of objects',
      { type: 'array', items: { type: 'object' } },
      {},
      'expected a list of texts, numbers or booleans, received a list of lists or objects; declare it with content: application/json',
    ],
    [
      'a list of several types',
      { type: 'array', items: { type: ['string', 'boolean'] } },
      {},
      'expected a parameter of one type, received string or boolean: a text cannot say which it is',
    ],
    [
      'a list or a text',
      { type: ['array', 'string'] },
      {},
      'expected a list or a single value, received a schema that allows both: a text cannot say which it is',
    ],
    [
      'three types',
      { type: ['string', 'number', 'boolean'] },
      {},
      'expected a parameter of one type, received string or number or boolean: a text cannot say which it is',
    ],
  ])('nothing for %s', (_name, schema, styled, reason) => {
    expect(thrown(() => form(schema, styled))).toEqual(['/here', reason]);
  });
});
