import { describe, expect, test } from 'vitest';
import { codecFor } from '../../src/wire/index.ts';
import { decodeXmlTree } from '../../src/wire/xml-tree.ts';
import { codecOf, codecOfSchema } from './xml-codecs.ts';

const codec = codecOf('Order');
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const DATA_CONTRACT = 'http://schemas.datacontract.org/2004/07/TradeStation.Web';
const order = { Symbol: 'MSFT', Quantity: '1' };
const inOrder = (content: string) => `<Order xmlns:xsi="${XSI}">${content}</Order>`;

describe('documents as real services and clients write them', () => {
  const fields = '<Symbol>MSFT</Symbol><Quantity>1</Quantity>';
  test.each([
    ['bare', `<Order>${fields}</Order>`],
    ['with a declaration', `<?xml version="1.0" encoding="utf-8"?>\n<Order>${fields}</Order>\n`],
    [
      'with the encoding that .NET strings name',
      `<?xml version="1.0" encoding="utf-16"?><Order>${fields}</Order>`,
    ],
    ['of XML 1.1, standalone', `<?xml version='1.1' standalone='yes' ?><Order>${fields}</Order>`],
    ['with a byte order mark', `\ufeff<?xml version="1.0"?><Order>${fields}</Order>`],
    ['with a namespace on the root', `<Order xmlns="${DATA_CONTRACT}" xmlns:i="${XSI}">${fields}</Order>`],
    [
      'with prefixes',
      `<t:Order xmlns:t="urn:t"><t:Symbol>MSFT</t:Symbol><t:Quantity>1</t:Quantity></t:Order>`,
    ],
    [
      'with prefixes that are declared again deeper down',
      '<p:Order xmlns:p="urn:a"><p:Symbol xmlns:p="urn:b">MSFT</p:Symbol><p:Quantity>1</p:Quantity></p:Order>',
    ],
    [
      'with a schema location',
      `<Order xmlns:xsi="${XSI}" xsi:schemaLocation="a b" xml:lang="en">${fields}</Order>`,
    ],
    ['indented, CRLF', `<Order>\r\n\t<Symbol>MSFT</Symbol>\r\n\t<Quantity>1</Quantity>\r\n</Order>\r\n`],
    ['with CDATA', '<Order><Symbol><![CDATA[MSFT]]></Symbol><Quantity><![CDATA[]]>1</Quantity></Order>'],
    [
      'with text in pieces',
      '<Order><Symbol>M<!-- - -->S<![CDATA[F]]>&#84;</Symbol><Quantity>&#x31;</Quantity></Order>',
    ],
    ['with comments', `<!-- a -->\n<Order><!-- <b> & -->${fields}<!----></Order><!-- c -->\n`],
    ['with spaces in tags', '<Order\n><Symbol\t>MSFT</Symbol\n><Quantity>1</Quantity></Order >'],
    [
      'with the types of XML Schema',
      `<Order xmlns:i="${XSI}" xmlns:s="http://www.w3.org/2001/XMLSchema" i:type="Order"><Symbol i:type="s:string">MSFT</Symbol><Quantity i:type="ArrayOfOrder">1</Quantity></Order>`,
    ],
  ])('%s', (_name, text) => {
    expect(codec.decode(text)).toEqual({ ok: true, value: order });
  });

  test.each<[string, unknown]>([
    ['<Route></Route>', { Route: '' }],
    ['<Route/>', { Route: '' }],
    ['<Route xsi:nil="true"/>', { Route: null }],
    ['<Route xsi:nil=" 1 ">\n</Route>', { Route: null }],
    ['<Route xsi:nil="false"></Route>', { Route: '' }],
    ['<Route xsi:nil = \n"true"/>', { Route: null }],
    ['<Route> a \n b </Route>', { Route: ' a \n b ' }],
    ['<Route> \n </Route>', { Route: ' \n ' }],
    ['<Route>a\r\nb\rc&#13;d&#13;&#10;</Route>', { Route: 'a\nb\nc\rd\r\n' }],
    ['<Route>&lt;&gt;&amp;&quot;&apos;&#x1F600;&amp;lt;</Route>', { Route: '<>&"\'😀&lt;' }],
    ['<Route><![CDATA[<a>&lt;]]]]><![CDATA[>]]></Route>', { Route: '<a>&lt;]]>' }],
    ['<Route>true</Route>', { Route: 'true' }],
    ['<Route>3</Route>', { Route: '3' }],
    ['<OSOs/>', { OSOs: [] }],
    ['<OSOs>\n</OSOs>', { OSOs: [] }],
    ['<OSOs xsi:nil="true"/>', { OSOs: null }],
    ['<OSOs><GroupOrder><Type>OCO</Type></GroupOrder></OSOs>', { OSOs: [{ Type: 'OCO' }] }],
    ['<OSOs> <GroupOrder/> <!-- --> <GroupOrder/> </OSOs>', { OSOs: [{}, {}] }],
    [
      '<OSOs><GroupOrder><Orders><Order/><Order xsi:nil="true"/></Orders></GroupOrder></OSOs>',
      { OSOs: [{ Orders: [{}, null] }] },
    ],
    ['<AdvancedOptions/>', { AdvancedOptions: {} }],
    [
      '<AdvancedOptions><TrailingStop xsi:nil="true"/></AdvancedOptions>',
      { AdvancedOptions: { TrailingStop: null } },
    ],
  ])('%s', (content, value) => {
    expect(codec.decode(inOrder(content))).toEqual({ ok: true, value });
  });

  test('a prefix has the namespace of the nearest declaration, and the earlier one after that', () => {
    const text = `<Order xmlns:p="${XSI}"><Symbol xmlns:p="urn:p">A</Symbol><Route p:nil="true"/></Order>`;
    expect(codec.decode(text)).toEqual({ ok: true, value: { Symbol: 'A', Route: null } });
  });

  const options = codecOf('AdvancedOptions');
  test.each<[string, unknown]>([
    ['<ByPoints>true</ByPoints>', { ByPoints: true }],
    ['<ByPoints> 0\n</ByPoints>', { ByPoints: false }],
    ['<Value>3</Value>', { Value: 3 }],
    ['<Value>0.25</Value>', { Value: 0.25 }],
    ['<Value>3.0</Value>', { Value: '3.0' }],
    ['<Value>.25</Value>', { Value: '.25' }],
    ['<Value> 3</Value>', { Value: ' 3' }],
    ['<Value xsi:type="xs:string">3</Value>', { Value: '3' }],
    ['<Value xsi:type="xs:decimal">3.0</Value>', { Value: 3 }],
    ['<Value xsi:type="string">3</Value>', { Value: 3 }],
  ])('%s', (content, value) => {
    const namespaces = `xmlns:xsi="${XSI}" xmlns:xs="http://www.w3.org/2001/XMLSchema"`;
    const text = `<AdvancedOptions ${namespaces}><TrailingStop>${content}</TrailingStop></AdvancedOptions>`;
    expect(options.decode(text)).toEqual({ ok: true, value: { TrailingStop: value } });
  });

  test('a number is as lenient as xs:double where the schema has no string', () => {
    const result = codecOf('OrderResult');
    const read = (text: string) =>
      result.decode(`<OrderResult><StatusCode>${text}</StatusCode></OrderResult>`);
    for (const [text, StatusCode] of [
      ...([
        ['400', 400],
        ['+4.0e2', 400],
        [' 400 ', 400],
        ['-1', -1],
        ['.5', 0.5],
      ] as const),
      ...(['INF', 'NaN', '0x10', '', '1e999', '\u00a04', 'four'] as const).map(
        (same) => [same, same] as const,
      ),
    ]) {
      expect(read(text), text).toEqual({ ok: true, value: { StatusCode } });
    }
  });
});

describe('what the schema refuses is left to the validators', () => {
  test.each<[string, unknown]>([
    [
      '<AdvancedOptions><TrailingStop><ByPoints>yes</ByPoints></TrailingStop></AdvancedOptions>',
      { AdvancedOptions: { TrailingStop: { ByPoints: 'yes' } } },
    ],
    ['<symbol>MSFT</symbol>', { symbol: 'MSFT' }],
    ['<Note>1</Note>', { Note: '1' }],
    ['<Note xsi:nil="true"/>', { Note: null }],
    ['<Note><a>1</a><b/></Note>', { Note: { a: '1', b: '' } }],
    ['<Note>1</Note><Symbol/><Note>2</Note>', { Note: ['1', '2'], Symbol: '' }],
    ['<AdvancedOptions>x</AdvancedOptions>', { AdvancedOptions: 'x' }],
    ['<OSOs>x</OSOs>', { OSOs: 'x' }],
    ['<OSOs><Order/></OSOs>', { OSOs: { Order: '' } }],
    ['<OSOs><GroupOrder/><Order/></OSOs>', { OSOs: { GroupOrder: '', Order: '' } }],
    ['<AdvancedOptions Id="i1"/>', { AdvancedOptions: { Id: 'i1' } }],
    ['<Symbol><x>1</x></Symbol>', { Symbol: { x: '1' } }],
  ])('%s', (content, value) => {
    expect(codec.decode(inOrder(content))).toEqual({ ok: true, value });
  });

  test('an attribute that the schema does not name is a member', () => {
    expect(codec.decode('<Order xmlns:z="urn:z" z:Id="i1" class="x" xml=""/>')).toEqual({
      ok: true,
      value: { Id: 'i1', class: 'x', xml: '' },
    });
  });

  test('several elements that the schema does not name are an array, in both directions', () => {
    const value = { Symbol: 'MSFT', Tag: ['a', { b: 'c' }] };
    expect(codec.decode(codec.encode(value))).toEqual({ ok: true, value });
  });

  test('any document is read as a tree, whatever its elements are called', () => {
    expect(decodeXmlTree('<a b="1">x<c/></a>')).toMatchObject({
      ok: true,
      value: { name: 'a', text: 'x', attributes: [{ name: 'b', value: '1' }], children: [{ name: 'c' }] },
    });
    expect(decodeXmlTree('<a>')).toMatchObject({ ok: false, problem: { rule: 'xml' } });
  });
});

describe('what has no place in a value is refused with a pointer and a line', () => {
  test.each([
    ['<Symbol>A</Symbol>\n<Symbol>B</Symbol>', 'duplicate-member', '/Symbol', 2, 'the member once'],
    [
      '<OSOs><GroupOrder/>\n<GroupOrder><Type/><Type/></GroupOrder></OSOs>',
      'duplicate-member',
      '/OSOs/1/Type',
      2,
      'the member once',
    ],
    ['\n<OSOs>x<GroupOrder/></OSOs>', 'xml', '/OSOs', 2, 'elements without text beside them'],
    ['<Symbol\nid="1">A</Symbol>', 'xml', '/Symbol', 2, 'no attribute here'],
    ['<OSOs id="1">x</OSOs>', 'xml', '/OSOs', 1, 'no attribute here'],
    ['<OSOs>\n<GroupOrder Type="OCO"/></OSOs>', 'xml', '/OSOs/0/Type', 2, 'the element `Type`'],
    ['<Symbol id="1" xsi:nil="true"/>', 'xml', '/Symbol', 1, 'no attribute here'],
    ['<Note id="1"><id/></Note>', 'duplicate-member', '/Note/id', 1, 'the member once'],
    ['<Symbol xsi:nil="true">A</Symbol>', 'xml', undefined, 1, 'an empty element, as its xsi:nil says'],
    ['<Symbol xsi:nil="yes"/>', 'xml', undefined, 1, 'xsi:nil of `true` or `false`'],
  ])('%j', (content, rule, pointer, line, expected) => {
    const result = codec.decode(inOrder(content));
    expect(result).toMatchObject({ ok: false, problem: { rule, line, expected } });
    expect(result.ok || result.problem.pointer).toBe(pointer);
  });

  test.each([
    ['<Orders/>', 'the root element `Order`', 'another element'],
    ['<order/>', 'the root element `Order`', '`order`'],
    ['<ArrayOfOrderResult/>', 'the root element `Order`', '`ArrayOfOrderResult`'],
    ['<html lang="en"><body/></html>', 'the root element `Order`', '`html`'],
  ])('the root %s', (text, expected, received) => {
    expect(codec.decode(text)).toEqual({
      ok: false,
      problem: { rule: 'xml', expected, received, line: 1, column: 1 },
    });
  });
});

describe('nothing in a document reaches a prototype', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf'])(
    '%s',
    (name) => {
      const text = `<Order><${name}><polluted>1</polluted></${name}></Order>`;
      const result = codec.decode(text);
      expect(result).toEqual({ ok: true, value: JSON.parse(`{"${name}":{"polluted":"1"}}`) as unknown });
      expect(result.ok && Object.keys(result.value as object)).toEqual([name]);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(codec.decode(`<Order ${name}="1"/>`)).toEqual({
        ok: true,
        value: JSON.parse(`{"${name}":"1"}`) as unknown,
      });
      expect(codec.decode(codec.encode(result.ok && result.value))).toEqual(result);
    },
  );

  test('a known member __proto__ must not appear twice', () => {
    expect(codec.decode('<Order><__proto__/><__proto__/></Order>')).toMatchObject({ ok: true });
    const one = codecOfSchema({ properties: { ['__proto__']: { type: 'string' } } });
    expect(one.decode('<A __proto__="1"><__proto__/></A>')).toMatchObject({ ok: false });
  });
});

describe('text is written with as few marks as possible', () => {
  test.each<[string, unknown, string]>([
    ['Order', { Symbol: 'A&B' }, '<Order><Symbol>A&amp;B</Symbol></Order>'],
    ['Order', { Symbol: undefined, Route: '' }, '<Order><Route/></Order>'],
    ['Order', {}, '<Order/>'],
    ['Order', { OSOs: [] }, '<Order><OSOs/></Order>'],
    ['Order', { Route: ']]>\r\n\t"' }, '<Order><Route>]]&gt;&#13;\n\t"</Route></Order>'],
    ['Order', { Route: null }, `<Order xmlns:xsi="${XSI}"><Route xsi:nil="true"/></Order>`],
    ['Order', null, `<Order xmlns:xsi="${XSI}" xsi:nil="true"/>`],
    [
      'AdvancedOptions',
      { TrailingStop: { ByPoints: false, Value: '3' } },
      `<AdvancedOptions xmlns:xsi="${XSI}" xmlns:xs="http://www.w3.org/2001/XMLSchema"><TrailingStop><ByPoints>false</ByPoints><Value xsi:type="xs:string">3</Value></TrailingStop></AdvancedOptions>`,
    ],
    [
      'AdvancedOptions',
      { TrailingStop: { Value: 3 } },
      '<AdvancedOptions><TrailingStop><Value>3</Value></TrailingStop></AdvancedOptions>',
    ],
    [
      'OrderResults',
      [{ Message: 'Sent', OrderID: '1' }],
      '<ArrayOfOrderResult><OrderResult><Message>Sent</Message><OrderID>1</OrderID></OrderResult></ArrayOfOrderResult>',
    ],
    ['Error', { StatusCode: 400, Message: '' }, '<Error><Message/><StatusCode>400</StatusCode></Error>'],
    ['Order', { GTDDate: new Date(0) }, '<Order><GTDDate>1970-01-01T00:00:00.000Z</GTDDate></Order>'],
  ])('%s %j', (name, value, text) => {
    expect(codecOf(name).encode(value)).toBe(text);
  });

  test.each<[string, unknown, string]>([
    [
      'a control character',
      { Symbol: 'a\u0001' },
      'expected text that XML 1.0 can carry, received U+0001 at /Symbol',
    ],
    [
      'a lone surrogate',
      { Symbol: '\ud800' },
      'expected text that XML 1.0 can carry, received U+D800 at /Symbol',
    ],
    [
      'U+FFFE',
      { OSOs: [{ Type: '\ufffe' }] },
      'expected text that XML 1.0 can carry, received U+FFFE at /OSOs/0/Type',
    ],
    ['a name with a space', { 'a b': 1 }, 'expected a member name that XML allows, received another at /a b'],
    ['a name with a colon', { 'a:b': 1 }, 'expected a member name that XML allows, received another at /a:b'],
    ['an empty name', { '': 1 }, 'expected a member name that XML allows, received another at /'],
    [
      'a name that starts with a digit',
      { '1': 1 },
      'expected a member name that XML allows, received another at /1',
    ],
    ['NaN', { Symbol: NaN }, 'expected a number that JSON can carry, received NaN at /Symbol'],
    ['a bigint', { Symbol: 1n }, 'expected a value that JSON can carry, received a bigint at /Symbol'],
    [
      'a function',
      { Symbol: () => 1 },
      'expected a value that JSON can carry, received a function at /Symbol',
    ],
    [
      'an array where the schema has none',
      { Symbol: ['A'] },
      'expected no array, as the schema has none there, received an array at /Symbol',
    ],
    [
      'an object where the schema has an array',
      { OSOs: { GroupOrder: 'x' } },
      'expected an array, received an object at /OSOs',
    ],
    [
      'an unknown array of one',
      { Note: ['A'] },
      'expected two elements or more, as the schema has no array, received fewer at /Note',
    ],
    [
      'an unknown object without members',
      { Note: {} },
      'expected an object that has members, received an empty one at /Note',
    ],
  ])('%s is refused', (_name, value, message) => {
    expect(() => codec.encode(value)).toThrow(new TypeError(message));
  });

  test('elements side by side are not nested', () => {
    const value = { OSOs: Array.from({ length: 150 }, () => ({ Orders: [{}] })) };
    expect(codec.decode(codec.encode(value))).toEqual({ ok: true, value });
  });

  test('a circle and a value that is nested too deep are refused', () => {
    const circle: Record<string, unknown> = {};
    circle['AdvancedOptions'] = circle;
    expect(() => codec.encode(circle)).toThrow(
      /^expected nesting of at most 100 levels, received more, or a circle/,
    );
    let deep: unknown = {};
    for (let level = 0; level < 24; level += 1) deep = { OSOs: [{ Orders: [deep] }] };
    expect(codec.decode(codec.encode(deep))).toEqual({ ok: true, value: deep });
    expect(() => codec.encode({ OSOs: [{ Orders: [deep] }] })).toThrow(TypeError);
  });

  test('no message repeats a value', () => {
    expect(() => codec.encode({ AccountKey: 'secret\u0000' })).toThrow(/^(?!.*secret)/s);
  });
});

describe('the line of a pointer', () => {
  const text = [
    '<?xml version="1.0"?>',
    '<Order>',
    '  <Symbol>a</Symbol>',
    '  <AdvancedOptions',
    '    Id="1">',
    '  </AdvancedOptions>',
    '  <OSOs>',
    '    <GroupOrder/>',
    '    <GroupOrder><Type>x</Type><Orders>',
    '      <Order/></Orders></GroupOrder>',
    '  </OSOs>',
    '  <a-b>1</a-b>',
    '  <a-b>2</a-b>',
    '</Order>',
  ].join('\r\n');
  test.each([
    ['', 2],
    ['/Symbol', 3],
    ['/AdvancedOptions', 4],
    ['/AdvancedOptions/Id', 5],
    ['/OSOs', 7],
    ['/OSOs/0', 8],
    ['/OSOs/0/Type', 8],
    ['/OSOs/1/Type', 9],
    ['/OSOs/1/Orders/0', 10],
    ['/OSOs/1/Orders/0/Symbol', 10],
    ['/a-b', 12],
    ['/a-b/1', 13],
    ['/LimitPrice', 2],
    ['/a~1b~0', 2],
  ])('%s is in line %i', (pointer, line) => {
    expect(codec.linesOf(text)(pointer)).toBe(line);
  });

  test('is undefined in a text that is refused', () => {
    expect(codec.linesOf('<Order>')('')).toBeUndefined();
  });
});

describe('elements are written in the order in which .NET reads them', () => {
  const value = {
    TradeAction: 'Buy',
    OSOs: [{ Type: 'OCO', Orders: [{ Symbol: 'b', AccountKey: 'a' }] }],
    _note: 'x',
    AccountKey: '1',
    note: 'y',
  };
  const text =
    '<Order><AccountKey>1</AccountKey><OSOs><GroupOrder><Orders><Order><AccountKey>a</AccountKey><Symbol>b</Symbol></Order></Orders>' +
    '<Type>OCO</Type></GroupOrder></OSOs><TradeAction>Buy</TradeAction><_note>x</_note><note>y</note></Order>';

  test('in ordinal order, at every level', () => {
    expect(codec.encode(value)).toBe(text);
  });

  test('in the namespace that is asked for, and read in any', () => {
    const named = codecOf('Order', { namespace: 'urn:a&b' });
    expect(named.encode(value)).toBe(text.replace('<Order', '<Order xmlns="urn:a&amp;b"'));
    expect(named.encode({ Symbol: null })).toBe(
      `<Order xmlns="urn:a&amp;b" xmlns:xsi="${XSI}"><Symbol xsi:nil="true"/></Order>`,
    );
    for (const other of [named, codec])
      expect(other.decode(named.encode(value))).toEqual({ ok: true, value });
  });
});

test('the face of the room does not import the XML codec', () => {
  expect(codecFor('application/xml')).toBeUndefined();
});
