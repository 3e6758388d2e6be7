/** How schemas of every build say what an element is: through references, choices, and what they leave unsaid. */
import { describe, expect, test } from 'vitest';
import { codecOf, codecOfSchema, type Schema } from './xml-codecs.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const read = (root: Schema, text: string, others: Record<string, Schema> = {}) =>
  codecOfSchema(root, others).decode(text);
const member = (schema: Schema, others?: Record<string, Schema>) => (content: string) =>
  read({ type: 'object', properties: { m: schema } }, `<A><m>${content}</m></A>`, others);

describe('the type of a text', () => {
  test.each<[string, Schema, string, unknown]>([
    ['a boolean where a string may stand too', { type: ['boolean', 'string'] }, 'true', true],
    ['the other boolean', { type: ['boolean', 'string'] }, 'false', false],
    ['a string where a boolean may stand too', { type: ['boolean', 'string'] }, '1', '1'],
    ['a number by its list of values', { enum: [1, 2] }, '2', 2],
    ['a number by its only value', { const: 3 }, '3', 3],
    ['a number of both branches', { oneOf: [{ type: 'number' }, { type: 'integer' }] }, '4', 4],
    ['a text, where a branch takes anything', { oneOf: [{ type: 'number' }, { maxLength: 3 }] }, '4', '4'],
    ['a text by its list of values', { enum: ['1'] }, '1', '1'],
  ])('%s', (_name, schema, content, value) => {
    expect(member(schema)(content)).toEqual({ ok: true, value: { m: value } });
  });

  test('an xsi:type that is not a number leaves the type to the schema', () => {
    const typed = (type: string) =>
      read(
        { type: 'object', properties: { m: { type: 'string' } } },
        `<A xmlns:i="${XSI}" xmlns:s="http://www.w3.org/2001/XMLSchema"><m i:type="s:${type}">3.0</m></A>`,
      );
    expect(typed('date')).toEqual({ ok: true, value: { m: '3.0' } });
    expect(typed('int')).toEqual({ ok: true, value: { m: 3 } });
  });

  test.each([
    ['false', ''],
    ['0', ''],
    ['true', null],
    ['1', null],
  ])('xsi:nil="%s"', (nil, value) => {
    const text = `<A xmlns:i="${XSI}"><m i:nil="${nil}"/></A>`;
    expect(read({ properties: { m: { type: ['string', 'null'] } } }, text)).toEqual({
      ok: true,
      value: { m: value },
    });
  });
});

describe('what a schema leaves unsaid', () => {
  test('elements of `items` make an array without a type', () => {
    expect(
      read({ properties: { m: { items: { type: 'number' }, xml: { wrapped: true } } } }, '<A><m/></A>'),
    ).toEqual({ ok: true, value: { m: [] } });
  });

  test('an element that no schema describes becomes an object with its attributes', () => {
    expect(read({ properties: {} }, '<A><n x="1"/></A>')).toEqual({ ok: true, value: { n: { x: '1' } } });
  });

  test('an element that the schema describes as text has no attributes', () => {
    expect(read({ properties: { m: { type: 'string' } } }, '<A><m x="1"/></A>')).toMatchObject({
      ok: false,
      problem: { rule: 'xml', expected: 'no attribute here', received: 'one', pointer: '/m' },
    });
  });
});

describe('through references and choices', () => {
  const number = { properties: { n: { type: 'number' } } };
  const closed = { type: 'object', properties: { other: { type: 'string' } }, additionalProperties: false };

  test.each<[string, Schema]>([
    ['a branch', { type: 'object', oneOf: [number, closed] }],
    ['a branch of the other kind', { type: 'object', anyOf: [closed, number] }],
    ['a part', { allOf: [{ type: 'object' }, number] }],
    ['a circle', { type: 'object', allOf: [{ $ref: '#/$defs/A' }, number] }],
  ])('a member is found in %s', (_name, schema) => {
    expect(read(schema, '<A><n>3</n></A>', { B: { type: 'object', ...number } })).toEqual({
      ok: true,
      value: { n: 3 },
    });
  });

  test('members beside a reference count', () => {
    const A = { properties: { m: { $ref: '#/$defs/B', type: 'object' } } };
    expect(read(A, '<A><m><n>3</n></m></A>', { B: number })).toEqual({ ok: true, value: { m: { n: 3 } } });
  });

  test('a branch that cannot hold a member does not decide its type', () => {
    for (const branch of [closed, { type: 'null' }])
      expect(
        read({ oneOf: [{ type: 'object', ...number }, branch], xml: { name: 'A' } }, '<A><n>3</n></A>'),
      ).toEqual({
        ok: true,
        value: { n: 3 },
      });
  });

  const Tag = { type: 'string', xml: { name: 'Tag' } };
  test.each<[string, Schema]>([
    ['itself', Tag],
    ['a reference', { $ref: '#/$defs/Tag' }],
  ])('the elements of an array are named by %s', (_name, items) => {
    const list = { type: 'array', items, xml: { wrapped: true } };
    const text = '<A><m><Tag>a</Tag></m></A>';
    const codec = codecOfSchema({ type: 'object', properties: { m: list }, xml: { name: 'A' } }, { Tag });
    expect(codec.encode({ m: ['a'] })).toBe(text);
    expect(codec.decode(text)).toEqual({ ok: true, value: { m: ['a'] } });
  });

  test('the elements of an array are not named by one of two choices', () => {
    const items = { oneOf: [{ $ref: '#/$defs/Tag' }, { type: 'number', xml: { name: 'Number' } }] };
    const list = { type: 'array', items, xml: { wrapped: true } };
    const codec = codecOfSchema({ type: 'object', properties: { m: list } }, { Tag });
    expect(codec.encode({ m: ['a', 'b'] })).toBe('<A><m><m>a</m><m>b</m></m></A>');
  });
});

describe('what XML cannot carry is refused', () => {
  test('a member that would be read as the element of a list', () => {
    const m = { type: 'array', items: { type: 'string', xml: { name: 'Tag' } }, xml: { wrapped: true } };
    expect(() => codecOfSchema({ type: 'object', properties: { m } }).encode({ Tag: 'x' })).toThrow(
      new TypeError(
        'expected a member not named like elements of a list, received one named like them at /Tag',
      ),
    );
  });

  test('the value itself has no pointer', () => {
    expect(() => codecOfSchema({ type: 'number' }).encode(NaN)).toThrow(
      new TypeError('expected a number that JSON can carry, received NaN'),
    );
  });
});

describe('a fault quotes only what is safe', () => {
  const decode = (text: string) => codecOf('Order').decode(text);
  test.each([
    ['<order/>', '`order`'],
    ['<ORDERRESULTS/>', '`ORDERRESULTS`'],
    ['<html/>', '`html`'],
    ['<AccountKey123456/>', 'another element'],
  ])('the root %s is %s', (text, received) => {
    expect(decode(text)).toMatchObject({ ok: false, problem: { rule: 'xml', received } });
  });

  test.each([
    ['<Order>ab]]></Order>', 1, 10],
    ['<Order><Symbol>\nab]]></Symbol></Order>', 2, 3],
  ])('`]]>` in text is reported with its place: %s', (text, line, column) => {
    expect(decode(text)).toMatchObject({ ok: false, problem: { received: '`]]>`', line, column } });
  });

  test('a prefix is undeclared after the element that declares it', () => {
    expect(decode('<Order><Symbol xmlns:p="u">A</Symbol><p:Route/></Order>')).toMatchObject({
      ok: false,
      problem: { expected: 'a prefix that is declared', received: 'one that is not' },
    });
  });
});
