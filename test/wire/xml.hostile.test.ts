/** Whatever is in an XML text, it is refused or read in time that grows with its length. */
import { describe, test } from 'vitest';
import { expectLinear, times } from '../linear.ts';
import { codecOf } from './xml-codecs.ts';

const codec = codecOf('Order');

describe('hostile text takes time in proportion to its length', () => {
  const attributes = (length: number) =>
    `<Order ${Array.from({ length: Math.floor(length / 10) }, (_, index) => `a${index}="1"`).join(' ')}/>`;
  const within =
    (before: string, make: (length: number) => string, after = '') =>
    (length: number) =>
      before + make(length) + after;
  const deep = '<a>'.repeat(99);
  test.each<[string, (length: number) => string]>([
    ['nested elements', times('<a>')],
    ['start tags that never end', times('<a ')],
    ['attributes that never end', times('<a b="1" ')],
    ['attributes', attributes],
    [
      'attributes with prefixes',
      (length) => attributes(length).replace('<Order', '<Order xmlns:p="u"').replaceAll(' a', ' p:a'),
    ],
    ['namespaces', (length) => attributes(length).replaceAll(' a', ' xmlns:a')],
    ['namespaces again and again', within('<Order>', times('<p:a xmlns:p="u"/>'), '</Order>')],
    ['an open quote', within('<Order a="', times('x'))],
    ['less-than signs', times('<')],
    ['ampersands', within('<Order>', times('&'))],
    ['references', within('<Order>', times('&amp;'), '</Order>')],
    ['a reference of many digits', within('<Order>&#', times('1'), ';</Order>')],
    ['a reference of many zeros', within('<Order>&#x', times('0'), '41;</Order>')],
    ['open comments', within('<Order>', times('<!--'))],
    ['comments', within('<Order>', times('<!---->'), '</Order>')],
    ['open CDATA', within('<Order>', times('<![CDATA['))],
    ['CDATA', within('<Order>', times('a<![CDATA[b]]>'), '</Order>')],
    ['brackets', within('<Order>', times(']]'), '</Order>')],
    ['carriage returns', within('<Order>', times('\r'), '</Order>')],
    ['spaces in a tag', within('<Order', times(' '))],
    ['spaces in an end tag', within('<Order></Order', times(' '))],
    ['spaces in a declaration', within('<?xml version="1.0"', times(' '), '<Order/>')],
    ['spaces around a number', within('<Order><OSOs>', times(' '), 'x</OSOs></Order>')],
    ['a long name', within('<', times('a'))],
    ['a long prefix', within('<Order><', times('a'), ':b/></Order>')],
    ['dots in a name', within('<Order><a', times('.'), '/></Order>')],
    [
      'unknown members',
      (length) =>
        within(
          '<Order>',
          () => Array.from({ length: length / 10 }, (_, index) => `<a${index}/>`).join(''),
          '</Order>',
        )(length),
    ],
    ['an unknown member many times', within('<Order>', times('<a/>'), '</Order>')],
    ['a known member many times', within('<Order>', times('<Symbol/>'), '</Order>')],
    ['elements of an array', within('<Order><OSOs>', times('<GroupOrder/>'), '</OSOs></Order>')],
    ['elements deep down', within(`<Order>${deep}`, times('<a>1</a>'), `${'</a>'.repeat(99)}</Order>`)],
    [
      'members of a long name',
      (length) =>
        `<Order><${'a'.repeat(length / 2)}>${times('<b/>')(length / 2)}</${'a'.repeat(length / 2)}></Order>`,
    ],
    ['line ends', within('', times('\n'), '<Order>')],
  ])('%s', (_name, make) => {
    expectLinear(make, (text) => {
      codec.decode(text);
      const lineOf = codec.linesOf(text);
      for (let index = 0; index < 10; index += 1) lineOf(`/a${index}`);
    });
  });
});
