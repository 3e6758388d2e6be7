/** What is no XML, or more than a safe reader takes, is refused with its place. */
import { describe, expect, test } from 'vitest';
import { codecOf } from './xml-codecs.ts';

const codec = codecOf('Order');
const problemOf = (text: string) => {
  const result = codec.decode(text);
  return result.ok ? undefined : result.problem;
};

const PREFIX = 'a prefix that is declared';
const REFERENCE = '`&amp;`, a predefined entity or a reference to an XML character';
const DECLARATION = '`<?xml version="1.0" encoding="utf-8"?>`';

describe('a fault in XML is reported with its place', () => {
  test.each([
    ['', 1, 1, 'the root element', 'end of text'],
    [' \n ', 2, 2, 'the root element', 'end of text'],
    ['{"Symbol":"MSFT"}', 1, 1, 'the root element', '`{`'],
    ['x<Order/>', 1, 1, 'the root element', '`x`'],
    ['</Order>', 1, 1, 'the root element', 'an end tag'],
    ['<Order>', 1, 8, 'the end tag of the element that starts at 1:1', 'end of text'],
    ['<Order>\n <OSOs>\n</Order>', 3, 1, 'the end tag of the element that starts at 2:2', 'another end tag'],
    ['<Order></order>', 1, 8, 'the end tag of the element that starts at 1:1', 'another end tag'],
    ['<Order></Orders>', 1, 8, 'the end tag of the element that starts at 1:1', 'another end tag'],
    ['<Order></Order x="1">', 1, 16, '`>`', '`x`'],
    ['<Order></Order', 1, 15, '`>`', 'end of text'],
    ['<Order/>\n<Order/>', 2, 1, 'end of text', 'a second root element'],
    ['<Order/>\nx', 2, 1, 'end of text', '`x`'],
    ['<Order/></Order>', 1, 9, 'end of text', 'an end tag'],
    ['<Order/><![CDATA[]]>', 1, 9, '`<!--`', '`<!`'],
    ['<Order/>&#32;', 1, 9, 'end of text', '`&`'],
    ['<', 1, 2, 'the name of an element', 'end of text'],
    ['< Order/>', 1, 2, 'the name of an element', 'space'],
    ['<1/>', 1, 2, 'the name of an element', '`1`'],
    ['<:a/>', 1, 2, 'the name of an element', '`:`'],
    ['<a:/>', 1, 3, 'a space, `/>` or `>`', '`:`'],
    ['<a:b:c/>', 1, 5, 'a space, `/>` or `>`', '`:`'],
    ['<Order', 1, 7, 'a space, `/>` or `>`', 'end of text'],
    ['<Order ', 1, 8, 'an attribute, `/>` or `>`', 'end of text'],
    ['<Order /', 1, 9, '`>`', 'end of text'],
    ['<Order / >', 1, 9, '`>`', 'space'],
    ['<Order a>', 1, 9, '`=`', '`>`'],
    ['<Order a=1>', 1, 10, 'a value in quotes', '`1`'],
    ['<Order a="1>', 1, 13, '`"` at the end of a value', 'end of text'],
    ['<Order a="1"b="2"/>', 1, 13, 'a space, `/>` or `>`', '`b`'],
    ['<Order a="<"/>', 1, 11, '`&lt;`', '`<`'],
    ['<Order a="1" a="2"/>', 1, 14, 'each attribute once', 'a second attribute of that name'],
    [
      '<Order xmlns:p="u" xmlns:q="u" p:a="" q:a=""/>',
      1,
      39,
      'each attribute once',
      'a second attribute of that name',
    ],
    ['<Order\u00a0a="1"/>', 1, 7, 'a space, `/>` or `>`', 'U+00A0'],
    ['<Order ×="1"/>', 1, 8, 'an attribute, `/>` or `>`', 'U+00D7'],
    ['<p:Order/>', 1, 2, PREFIX, 'one that is not'],
    ['<Order xsi:nil="true"/>', 1, 8, PREFIX, 'one that is not'],
    ['<Order><a xmlns:p="u"/><p:b/></Order>', 1, 25, PREFIX, 'one that is not'],
    ['<Order xmlns:p=""/>', 1, 8, 'a prefix with its namespace', 'one that XML does not allow'],
    ['<Order xmlns:xmlns="u"/>', 1, 8, 'a prefix with its namespace', 'one that XML does not allow'],
    [
      '<Order xmlns:p="http://www.w3.org/2000/xmlns/"/>',
      1,
      8,
      'a prefix with its namespace',
      'one that XML does not allow',
    ],
    [
      '<Order xmlns="http://www.w3.org/2000/xmlns/"/>',
      1,
      8,
      'a prefix with its namespace',
      'one that XML does not allow',
    ],
    [
      '<Order xmlns="http://www.w3.org/XML/1998/namespace"/>',
      1,
      8,
      'a prefix with its namespace',
      'one that XML does not allow',
    ],
    ['<Order xmlns:xml="u"/>', 1, 8, 'a prefix with its namespace', 'one that XML does not allow'],
    ['<Order>]]></Order>', 1, 8, '`]]&gt;`', '`]]>`'],
    ['<Order>\n a & b</Order>', 2, 4, REFERENCE, '`&`'],
    ['<Order>&lt</Order>', 1, 8, REFERENCE, '`&`'],
    ['<Order>&nbsp;</Order>', 1, 8, REFERENCE, '`&`'],
    ['<Order>&amp;&AMP;</Order>', 1, 13, REFERENCE, '`&`'],
    ['<Order>&#0;</Order>', 1, 8, REFERENCE, '`&`'],
    ['<Order>&#xD83D;&#xDE00;</Order>', 1, 8, REFERENCE, '`&`'],
    ['<Order>&#xFFFE;</Order>', 1, 8, REFERENCE, '`&`'],
    ['<Order>&#x110000;</Order>', 1, 8, REFERENCE, '`&`'],
    ['<Order>&#99999999999999999999;</Order>', 1, 8, REFERENCE, '`&`'],
    ['<Order>&#X41;</Order>', 1, 8, REFERENCE, '`&`'],
    ['<Order>&#;</Order>', 1, 8, REFERENCE, '`&`'],
    ['<Order a="&b;"/>', 1, 11, REFERENCE, '`&`'],
    ['<Order>\u0001</Order>', 1, 8, 'a character that XML 1.0 allows', 'U+0001'],
    ['<Order>\ud800</Order>', 1, 8, 'a character that XML 1.0 allows', 'U+D800'],
    ['<\u0000O\u0000r', 1, 2, 'a character that XML 1.0 allows', 'U+0000'],
    ['<Order><!-- a -- b --></Order>', 1, 17, '`-->`', 'space'],
    ['<Order><!-- a', 1, 14, '`-->`', 'end of text'],
    ['<Order><!---></Order>', 1, 22, '`-->`', 'end of text'],
    ['<Order><![CDATA[ a', 1, 19, '`]]>`', 'end of text'],
    ['<Order><![cdata[ a ]]></Order>', 1, 8, '`<!--` or `<![CDATA[`', '`<!`'],
    [' <?xml version="1.0"?><Order/>', 1, 2, 'no processing instruction', 'a processing instruction'],
    ['<Order><?php x ?></Order>', 1, 8, 'no processing instruction', 'a processing instruction'],
    ['<?xml-stylesheet href="x"?><Order/>', 1, 1, 'no processing instruction', 'a processing instruction'],
    ['<?xml?><Order/>', 1, 1, DECLARATION, 'a declaration that XML does not have'],
    ['<?xml version="2.0"?><Order/>', 1, 1, DECLARATION, 'a declaration that XML does not have'],
    [
      '<?xml encoding="utf-8" version="1.0"?><Order/>',
      1,
      1,
      DECLARATION,
      'a declaration that XML does not have',
    ],
    ['<?xml version="1.0"', 1, 1, DECLARATION, 'a declaration that XML does not have'],
    ['<!DOCTYPE Order><Order/>', 1, 1, 'no document type declaration', 'a document type declaration'],
    ['<!doctype html><html></html>', 1, 1, '`<!--`', '`<!`'],
    [
      '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>\n<Order>&b;</Order>',
      2,
      1,
      'no document type declaration',
      'a document type declaration',
    ],
    [
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><Order>&e;</Order>',
      1,
      1,
      'no document type declaration',
      'a document type declaration',
    ],
    ['<Order><!ENTITY a "b"></Order>', 1, 8, '`<!--` or `<![CDATA[`', '`<!`'],
  ])('%j', (text, line, column, expected, received) => {
    expect(problemOf(text)).toEqual({ rule: 'xml', expected, received, line, column });
  });

  test('a problem never repeats a secret', () => {
    const secret = 'Qk5WZG01Y2dxRXNyV2kyMGVl';
    for (const text of [
      secret,
      `<${secret}/>`,
      `<${secret}>`,
      `<Order>&${secret};</Order>`,
      `<Order ${secret}/>`,
      `<Order></${secret}>`,
      `<Order><Symbol a="${secret}">${secret}</Symbol></Order>`,
    ]) {
      expect(problemOf(text)).toBeDefined();
      expect(JSON.stringify(problemOf(text))).not.toContain(secret.slice(0, 3));
    }
  });
});

describe('nesting is limited', () => {
  const nest = (depth: number) => '<Order>'.repeat(depth) + '</Order>'.repeat(depth);
  test('100 levels of elements that hold elements', () => {
    expect(codec.decode(nest(101)).ok).toBe(true);
    expect(problemOf(nest(102))).toEqual({
      rule: 'depth',
      expected: 'nesting of at most 100 levels',
      received: 'level 101',
      line: 1,
      column: 101 * 7 + 1,
    });
  });
  test('another limit can be given', () => {
    const flat = codecOf('Order', { maxDepth: 1 });
    expect(flat.decode(nest(2)).ok).toBe(true);
    expect(flat.decode(nest(3)).ok).toBe(false);
  });
});
