/** Each kind of place that a secret may stand in, by itself: what is found there, and what is left. */
import { describe, expect, test } from 'vitest';
import { Secrets, type SecretKind } from '../../src/secrets/index.ts';
import { ofSameShape, shapeOf } from '../../src/secrets/shape.ts';
import { learn, newNames, redacted } from './redacted.ts';

describe('a known secret is found elsewhere', () => {
  const long = 'Zm9vbWFya2Vk';
  test.each<[string, SecretKind, string, string, string]>([
    ['an account of four', 'member', '1234', 'a 1234 b', 'a 1001 b'],
    ['no account of two, though it is longer when encoded', 'member', 'é1', '%C3%A91', '%C3%A91'],
    ['no account of three', 'member', '123', 'a 123 b', 'a 123 b'],
    ['digits between letters', 'member', '1234', 'a1234b 51234 12345 1234', 'a1001b 51234 12345 1001'],
    [
      'letters and digits as a word',
      'member',
      'AB12',
      'AB12 xAB12 AB123 AB1 -AB12',
      'AA01 xAB12 AB123 AB1 -AA01',
    ],
    [
      'after escapes',
      'member',
      'AB12',
      '%20AB12 \\u0020AB12 \\nAB12 %AB12',
      '%20AA01 \\u0020AA01 \\nAA01 %AA01',
    ],
    ['not after half an escape', 'member', 'AB12', '%2AB12 \\u002AB12 \\xAB12', '%2AB12 \\u002AB12 \\xAB12'],
    ['a long account in a word', 'member', 'A'.repeat(32), `x${'A'.repeat(33)}`, `x${'A'.repeat(31)}BA`],
    ['a short token as a word', 'token', 'abcd123', 'abcd123 xabcd123', 'REDACTED-TOKEN-1 xabcd123'],
    ['a long token in a word', 'token', 'abcd1234', 'xabcd1234y', 'xREDACTED-TOKEN-1y'],
    ['a token of four', 'token', 'ab!d', 'ab!d', 'REDACTED-TOKEN-1'],
    ['no token of three', 'token', 'a!d', 'a!d', 'a!d'],
    ['a cookie of eight', 'cookie', 'abcdef12', 'xabcdef12', 'xREDACTED-COOKIE-1'],
    ['no cookie of seven', 'cookie', 'abcde12', 'abcde12', 'abcde12'],
    ['a cookie of sixteen letters', 'cookie', 'abcdefghijklmnop', 'abcdefghijklmnop', 'REDACTED-COOKIE-1'],
    ['no cookie of fifteen letters', 'cookie', 'abcdefghijklmno', 'abcdefghijklmno', 'abcdefghijklmno'],
    [
      'percent-encoded',
      'token',
      'a/b+c=12',
      'x=a%2Fb%2Bc%3D12&a%2fb%2bc%3d12',
      'x=REDACTED-TOKEN-1&REDACTED-TOKEN-1',
    ],
    ['as in JSON', 'token', 'a"b\\c123', 'x a\\"b\\\\c123 y', 'x REDACTED-TOKEN-1 y'],
    [
      'as in XML',
      'token',
      'a&b<c"123',
      'a&amp;b&lt;c"123 a&amp;b&lt;c&quot;123',
      'REDACTED-TOKEN-1 REDACTED-TOKEN-1',
    ],
    ['in the encoding that it had', 'member', 'a/b 12', 'a%2Fb%2012', 'a%2Fa%2001'],
    ['after a dash', 'member', '-AB12', 'a -AB12 b', 'a -AA01 b'],
    ['with a letter of two bytes', 'token', 'ab£cd123', 'x=ab%C2%A3cd123', 'x=REDACTED-TOKEN-1'],
    ['with a letter of three bytes', 'token', 'ab\u0905cd123', 'x=ab%E0%A4%85cd123', 'x=REDACTED-TOKEN-1'],
    ['with a letter of four bytes', 'token', 'ab😀cd123', 'x=ab%F0%9F%98%80cd123', 'x=REDACTED-TOKEN-1'],
    ['with half a character', 'token', `${long}\ud800`, `a ${long}\ud800 b`, 'a REDACTED-TOKEN-1 b'],
    [
      'at the start and at the end, twice',
      'token',
      long,
      `${long} ${long}`,
      'REDACTED-TOKEN-1 REDACTED-TOKEN-1',
    ],
    ['digits before letters as a word', 'member', '12AB', 'x12AB 12AB', 'x12AB 10AB'],
    [
      'the start of a long one, of 32',
      'member',
      'A1B2'.repeat(10),
      `x${'A1B2'.repeat(8)} ${'A1B2'.repeat(7)}A1B`,
      `x${'A0A0'.repeat(8)} ${'A1B2'.repeat(7)}A1B`,
    ],
    ['two side by side', 'token', long, `${long}${long}`, 'REDACTED-TOKEN-1REDACTED-TOKEN-1'],
  ])('%s', (_name, kind, secret, text, expected) => {
    expect(redacted((secrets) => secrets.value(text), [[kind, secret]])).toBe(expected);
  });

  test('the longer one of two that start alike', () => {
    const known = [
      ['token', 'abcdefgh1'],
      ['token', 'abcdefgh12'],
      ['token', 'aaaaaaaa1'],
      ['token', 'abcdxyz12345'],
    ] as const;
    expect(redacted((secrets) => secrets.value('abcdefgh12 abcdefgh13 abcdxyz1234'), known)).toBe(
      'REDACTED-TOKEN-2 REDACTED-TOKEN-13 abcdxyz1234',
    );
  });

  test('a long one, though a longer one starts with it', () => {
    const known = [
      ['token', 'a1'.repeat(20)],
      ['token', 'a1'.repeat(21)],
    ] as const;
    expect(redacted((secrets) => secrets.value(`x ${'a1'.repeat(20)}`), known)).toBe('x REDACTED-TOKEN-1');
  });

  test('as a whole, where a part of it without an escape is known too', () => {
    const known = [
      ['token', 'abcd1234'],
      ['token', 'Xabcd1234'],
    ] as const;
    const texts = ['[1,"\\u0058abcd1234"]', 'see <&#88;abcd1234>', 'see <b &#88;abcd1234/>', '%58abcd1234'];
    expect(redacted((secrets) => texts.map((text) => secrets.value(text)), known)).toEqual([
      '[1,"REDACTED-TOKEN-2"]',
      'see <REDACTED-TOKEN-2>',
      'see <b REDACTED-TOKEN-2/>',
      'REDACTED-TOKEN-2',
    ]);
  });

  test('each of several, whatever their order', () => {
    const values = ['mmmm1111', 'zzzz1111', 'aaaa1111', 'kkkk1111', 'bbbb1111'];
    const known = values.map((value) => ['token', value] as const);
    expect(redacted((secrets) => values.map((value) => secrets.value(`x ${value}`)), known)).toEqual(
      values.map((_, index) => `x REDACTED-TOKEN-${index + 1}`),
    );
  });

  test('where none is known, nothing', () => {
    expect(redacted((secrets) => secrets.value('abcd1234'))).toBe('abcd1234');
  });
});

describe('the replacement of a secret', () => {
  test.each([
    ['987654', 1, '100001'],
    ['987654', 2, '100002'],
    ['012', 12, '012'],
    ['012', 100, undefined],
    ['9', 8, '9'],
    ['9', 9, undefined],
    ['aB-9é٣', 27 * 26, 'aA-1ba'],
    ['ZZ', 25, 'AZ'],
    ['a0', 9, 'a9'],
    ['--', 0, '--'],
    ['--', 1, undefined],
  ])('has the shape of %s, the %i. of them: %s', (value, count, text) => {
    expect(ofSameShape(value, count)).toBe(text);
  });

  test('keeps the shape: letters and digits in the same places', () => {
    expect(shapeOf('B7-x')).toBe(shapeOf('Q1-y'));
    expect(shapeOf('B7-x')).toBe('A0-a');
    expect(shapeOf('07')).not.toBe(shapeOf('17'));
  });

  test.each<[string, SecretKind, string, string]>([
    ['white space is kept', 'token', ' \t', ' \t'],
    ['a sensitive member without letters and digits is kept', 'member', '--', '--'],
    ['a sensitive member of other marks is kept', 'member', '-+', '-+'],
    ['a token without letters and digits is kept', 'token', '--', '--'],
    ['a token of digits stays digits', 'token', '98765', '10001'],
    ['a token that only starts with a digit does not', 'token', '9abcd', 'REDACTED-TOKEN-1'],
    ['a sensitive member with a letter of two code units', 'member', '𝐀1234', 'A0001'],
    ['a cookie of digits stays digits', 'cookie', '98765', '10001'],
    ['a sensitive member whose shape has only one value', 'member', '0', '0'],
    ['a sensitive member of letters', 'member', 'Xyz', 'Aab'],
  ])('%s', (_name, kind, value, text) => {
    expect(redacted((secrets) => learn(secrets, kind, value))).toBe(text);
  });

  test('is never another secret: that number is skipped', () => {
    const values = ['100001', '555555', '100003', '666666'];
    expect(redacted((secrets) => values.map((value) => learn(secrets, 'member', value)))).toEqual([
      '100002',
      '100004',
      '100005',
      '100006',
    ]);
    const words = ['Xb1 Yf2', 'Aa1'];
    expect(redacted((secrets) => words.map((value) => learn(secrets, 'member', value)))).toEqual([
      'Aa0 Aa1',
      'Aa2',
    ]);
    const tokens = ['REDACTED-TOKEN-1', 'other-token'];
    expect(redacted((secrets) => tokens.map((value) => learn(secrets, 'token', value)))).toEqual([
      'REDACTED-TOKEN-2',
      'REDACTED-TOKEN-3',
    ]);
  });

  test.each(['+++.+/./-', '%a%%A0%', '$a1b2c3', '%abc123%', '<abc123>'])(
    'whatever it is made of: %s',
    (value) => {
      expect(redacted((secrets) => learn(secrets, 'token', value))).toBe('REDACTED-TOKEN-1');
    },
  );

  test.each([
    '',
    '***',
    '...',
    'undefined',
    '[object Promise]',
    '${token}',
    '$TOKEN',
    '{{token1}}',
    '{token1}',
    '*'.repeat(64),
    '[REDACTED]',
    '<token>',
    '%TOKEN%',
  ])('is not needed for a placeholder or a value that was taken out: %s', (value) => {
    expect(redacted((secrets) => learn(secrets, 'token', value))).toBe(value);
  });

  test.each<[SecretKind[], string]>([
    [['cookie', 'token', 'member'], 'Aaaa-0001'],
    [['member', 'token', 'cookie'], 'Aaaa-0001'],
    [['cookie', 'token'], 'REDACTED-TOKEN-1'],
    [['token', 'cookie'], 'REDACTED-TOKEN-1'],
    [['cookie'], 'REDACTED-COOKIE-1'],
  ])('of a value of the kinds %j has the form of the strictest', (kinds, text) => {
    const replace = (secrets: Secrets) => kinds.map((kind) => learn(secrets, kind, 'Abcd-1234'));
    expect(new Set(redacted(replace))).toEqual(new Set([text]));
  });

  test('stays when it is redacted again, and a secret that was not collected is refused', () => {
    const secrets = new Secrets(newNames());
    learn(secrets, 'token', 'abcd1234');
    secrets.settle();
    expect(learn(secrets, 'token', 'REDACTED-TOKEN-1')).toBe('REDACTED-TOKEN-1');
    expect(() => learn(secrets, 'token', 'abcd12345')).toThrow(
      'expected secrets that do not overlap, received one that overlaps another',
    );
  });

  test('is counted by kind: values and places', () => {
    const secrets = new Secrets(newNames());
    for (const value of ['abcd1234', 'efgh5678']) learn(secrets, 'token', value);
    secrets.settle();
    learn(secrets, 'token', 'abcd1234');
    secrets.value('abcd1234 efgh5678 abcd1234');
    expect(secrets.size).toBe(2);
    const [tally, ...others] = secrets.takeTally();
    expect([tally?.[0], tally?.[1].values.size, tally?.[1].places, others]).toEqual(['token', 2, 4, []]);
    expect(secrets.takeTally().size).toBe(0);
  });
});

describe('credentials', () => {
  test.each<readonly [string, string]>([
    ['Bearer abc', 'Bearer REDACTED-TOKEN-1'],
    ['  X-Own\t abc def  ', '  REDACTED-TOKEN-1\t REDACTED-TOKEN-2 REDACTED-TOKEN-3  '],
    ['Bearer a', 'Bearer REDACTED-TOKEN-1'],
    ['  Bearer <access token>', '  Bearer <access token>'],
    ['7 token null', '2 token null'],
    ['abc', 'REDACTED-TOKEN-1'],
    ['abc/def ghi', 'REDACTED-TOKEN-1 REDACTED-TOKEN-2'],
    [`${'a'.repeat(33)} b`, 'REDACTED-TOKEN-1 REDACTED-TOKEN-2'],
    ['Bearer a\nb', 'Bearer REDACTED-TOKEN-1\nREDACTED-TOKEN-2'],
    ...[
      'Basic',
      'BEARER',
      'digest',
      'DPoP',
      'HOBA',
      'MAC',
      'Mutual',
      'Negotiate',
      'NTLM',
      'OAuth',
      ' token ',
    ].map((scheme) => [scheme, scheme] as const),
    ['Basics', 'REDACTED-TOKEN-1'],
    ['x-basic', 'REDACTED-TOKEN-1'],
  ])('%j', (before, after) => {
    expect(redacted((secrets) => secrets.header('Authorization', before))).toBe(after);
  });

  test.each([
    [
      'Signature keyId="a7",signature="c2ln=="',
      'REDACTED-TOKEN-1 keyId="REDACTED-TOKEN-2",signature="REDACTED-TOKEN-3"',
    ],
    [
      'Digest p1="a7", nc=b8, x= c9',
      'Digest p1="REDACTED-TOKEN-1", nc=REDACTED-TOKEN-2, REDACTED-TOKEN-3 REDACTED-TOKEN-4',
    ],
  ])('names of parameters are not secret: %s', (before, after) => {
    expect(redacted((secrets) => secrets.header('Authorization', before))).toBe(after);
  });

  test.each([
    'Digest realm="x.example", uri="/v2/orders", qop=auth, algorithm=MD5',
    'Digest headers="(request-target) content-type", SignedHeaders=accept;host',
  ])('what was signed, and how, is not secret: %s', (field) => {
    expect(redacted((secrets) => secrets.header('Authorization', field))).toBe(field);
  });

  test('a secret in what was signed is secret', () => {
    const field = (token: string) => `Digest uri="/jsonp?oauth_token=${token}"`;
    const after = redacted((secrets) => secrets.header('Authorization', field('abc')));
    expect(after).toBe(field('REDACTED-TOKEN-1'));
  });

  test('each of several in one field is found elsewhere', () => {
    const parts = ['abc.~+/-_23', 'bcdefghi', 'cdef', 'def'];
    expect(
      redacted((secrets) => {
        secrets.header('Authorization', `Digest ${parts.join(',  ')}`);
        return parts.map((part) => secrets.value(part));
      }),
    ).toEqual(['REDACTED-TOKEN-1', 'REDACTED-TOKEN-2', 'REDACTED-TOKEN-3', 'def']);
  });

  test.each([
    ['authorization', 'Bearer REDACTED-TOKEN-1'],
    ['Proxy-Authorization', 'Bearer REDACTED-TOKEN-1'],
    ['X-Authorization', 'Bearer REDACTED-TOKEN-1'],
    ['Authorization-Info', 'Bearer abc'],
    ['access_token', 'REDACTED-TOKEN-1'],
  ])('the scheme is not secret only after Authorization: %s', (name, after) => {
    expect(redacted((secrets) => secrets.pair(name, 'Bearer abc'))).toBe(after);
  });
});

describe('a header field', () => {
  test.each([
    ['Content-Length', ' 1234 ', ' 1234 '],
    ['AGE', '1234', '1234'],
    ['Age', '1234x1234', '1001x1001'],
    ['Age', '1234567890123456', '1234567890123456'],
    ['Date', 'Wed, 08 Feb 1234 17:00:00 GMT', 'Wed, 08 Feb 1234 17:00:00 GMT'],
    ['Expires', 'Wed, 1234 17:00:00 UTC', 'Wed, 1001 17:00:00 UTC'],
    ['Last-Modified', '1234 GMT', '1234 GMT'],
    ['X-Other', '1234', '1001'],
    ['X-Api-Key', 'abc', 'REDACTED-TOKEN-1'],
    ['Cookie', 'a=x-1234y', 'a=REDACTED-COOKIE-1'],
    ['Cookie', 'a=eyJhbGciOiJub25lIn0.eyJhIjoxfQ.c2ln', 'a=REDACTED-COOKIE-1'],
    ['Host', 'user:pw@x.example', 'REDACTED-TOKEN-1@x.example'],
    [':authority', 'user:pw@x.example', 'REDACTED-TOKEN-1@x.example'],
    ['ACCOUNTKEY', 'Abc', 'Aab'],
    ['X-Json', '{"AccountKey":"Abc"}', '{"AccountKey":"Aab"}'],
    ['X-Text', 'AccountKey: 5550', 'AccountKey: 1001'],
  ])('%s: %s', (name, before, after) => {
    const known = [['member', '1234']] as const;
    expect(redacted((secrets) => secrets.header(name, before), known)).toBe(after);
  });

  test.each([
    [
      'cookie',
      'a=x ; b="y=z";c; =d; e=',
      'a=REDACTED-COOKIE-1 ; b=REDACTED-COOKIE-2;REDACTED-COOKIE-3; =REDACTED-COOKIE-4; e=',
    ],
    ['Cookie', 'password=x', 'password=REDACTED-TOKEN-1'],
    ['Set-Cookie', 'a=x;y', 'a=REDACTED-COOKIE-1;REDACTED-COOKIE-2'],
    ['set-cookie', 'a=x; Path=/?x=y\nb=z', 'a=REDACTED-COOKIE-1; Path=/?x=y\nb=REDACTED-COOKIE-2'],
    ['Set-Cookie', 'a=x; AccountKey=1234', 'a=REDACTED-COOKIE-1; AccountKey=1001'],
  ])('%s: %s', (name, before, after) => {
    expect(redacted((secrets) => secrets.header(name, before))).toBe(after);
  });
});

describe('JSON', () => {
  test.each([
    ['{"Authorization":"Bearer abc"}', '{"Authorization":"Bearer REDACTED-TOKEN-1"}'],
    ['{"a":{"b":{"authorization":"Bearer abc"}}}', '{"a":{"b":{"authorization":"Bearer REDACTED-TOKEN-1"}}}'],
    ['{"Authorization":["Bearer abc"]}', '{"Authorization":["Bearer REDACTED-TOKEN-1"]}'],
    ['{"Authorization":{"x":"Bearer abc"}}', '{"Authorization":{"x":"Bearer REDACTED-TOKEN-1"}}'],
    ['{"password":{"AccountKey":"Abc"},"a":"Abc"}', '{"password":{"AccountKey":"Aab"},"a":"Abc"}'],
    ['{"AccountKey":12.5,"b":[],"c":12.5}', '{"AccountKey":10.1,"b":[],"c":10.1}'],
    ['{"AccountKey":{},"a":[{},1234]}', '{"AccountKey":{},"a":[{},1001]}'],
    [
      '{"AccountKey":null,"a":true,"\\"1234":"1234\\"\\\\"}',
      '{"AccountKey":null,"a":true,"\\"1001":"1001\\"\\\\"}',
    ],
    ['[{"AccountKey":"A"},"A",{"b":1E5}]', '[{"AccountKey":"B"},"A",{"b":1E5}]'],
    ['f({"a":"the 1234"})', 'f({"a":"the 1001"})'],
    ['{"a":"{\\"AccountKey\\":\\"Q\\"}"}', '{"a":"{\\"AccountKey\\":\\"B\\"}"}'],
    ['{"a":"{\\"AccountKey\\": 1e7}"}', '{"a":"{\\"AccountKey\\": 1a1}"}'],
    ['{"a":"see https://a.example/?b=the+1234"}', '{"a":"see https://a.example/?b=the+1001"}'],
    ['{"a":"https://a.example/?b=the+1234#1234"}', '{"a":"https://a.example/?b=the+1001#1001"}'],
    ['{"a":"/b?c=the+1234"}', '{"a":"/b?c=the+1001"}'],
    ['{"a":"/b c?d=the+1234"}', '{"a":"/b c?d=the+1001"}'],
    ['{"a":" <b AccountKey=\\"Q\\"/>"}', '{"a":" <b AccountKey=\\"B\\"/>"}'],
  ])('%s', (before, after) => {
    const known = before.includes('1234') ? ([['member', '1234']] as const) : [];
    expect(redacted((secrets) => secrets.value(before), known)).toBe(after);
  });
});

describe('XML', () => {
  test.each([
    ['<x name=" AccountKey ">Q7</x>', '<x name=" AccountKey ">A1</x>'],
    ['<x name="AccountKey">is missing</x>', '<x name="AccountKey">is missing</x>'],
    ['<x name="AccountKey"><y>Q7</y></x>', '<x name="AccountKey"><y>A1</y></x>'],
    [
      '<x name="AccountKey"><y name="password">q7</y>Q7</x>',
      '<x name="AccountKey"><y name="password">REDACTED-TOKEN-1</y>A1</x>',
    ],
    ['<password><AccountKey>Q</AccountKey></password>', '<password><AccountKey>B</AccountKey></password>'],
    [
      '<AccountKey><y name="password">Q</y></AccountKey>',
      '<AccountKey><y name="password">B</y></AccountKey>',
    ],
    ['<x AccountKey="Q" y="Q"/>', '<x AccountKey="B" y="Q"/>'],
    ['<AccountKey><!-- was old_7 -->Q</AccountKey>', '<AccountKey><!-- aaa aaa_1 -->B</AccountKey>'],
  ])('%s', (before, after) => {
    expect(redacted((secrets) => secrets.value(before))).toBe(after);
  });
});

describe('text', () => {
  test.each([
    ['"AccountKey": "Q7"', '"AccountKey": "A1"'],
    ['AccountKey=Q7&b=Q7', 'AccountKey=A1&b=Q7'],
    ['\\"AccountKey\\":\\"Q7\\"', '\\"AccountKey\\":\\"A1\\"'],
    ['AccountKey%3DQ7%26b', 'AccountKey%3DA1%26b'],
    ['"AccountKey":["Q7","R7"]', '"AccountKey":["A1","A2"]'],
    ['<accountKEY>Q7</accountKEY>', '<accountKEY>A1</accountKEY>'],
    ['<AccountKey a="b"> <![CDATA[Q7]]>', '<AccountKey a="c"> <![CDATA[A1]]>'],
    [
      '<AccountKey>Q<![CDATA[7]]><![CDATA[8]]></AccountKey>',
      '<AccountKey>A<![CDATA[0]]><![CDATA[1]]></AccountKey>',
    ],
    ['its card number 12345678', 'its card number 10000001'],
    ['&lt;AccountKey&gt;Q7&lt;/AccountKey&gt;', '&lt;AccountKey&gt;A1&lt;/AccountKey&gt;'],
    ['&quot;AccountKey&quot;:&quot;Q7&quot;', '&quot;AccountKey&quot;:&quot;A1&quot;'],
    ['{&#34;AccountKey&#34;:&#34;Q7&#34;}', '{&#34;AccountKey&#34;:&#34;A1&#34;}'],
    ['{&#x22;AccountKey&#x22;:&#x22;Q7&#x22;}', '{&#x22;AccountKey&#x22;:&#x22;A1&#x22;}'],
    ['%7B%22AccountKey%22%3A%22Q7%22%7D', '%7B%22AccountKey%22%3A%22A1%22%7D'],
    ['%7B%22MyAccountKey%22%3A%22Q7%22%7D', '%7B%22MyAccountKey%22%3A%22A1%22%7D'],
    ['authorization: Bearer q7', 'authorization: Bearer REDACTED-TOKEN-1'],
    ['Authorization:%20Basic%20q7', 'Authorization:%20Basic%20REDACTED-TOKEN-1'],
    ['Authorization=Basic+q7, x', 'Authorization=Basic+REDACTED-TOKEN-1, x'],
    ['Authorization=Basic%20q7;', 'Authorization=Basic%20REDACTED-TOKEN-1;'],
    ['x-api-key: q7', 'x-api-key: REDACTED-TOKEN-1'],
    ['MyAccountKey: Q7', 'MyAccountKey: A1'],
    ['my_AccountKey: Q7', 'my_AccountKey: A1'],
    ['AccountKeys: Q7', 'AccountKeys: A1'],
    ['AccountKey of Q7', 'AccountKey of Q7'],
    ['AccountKey: password: q7', 'AccountKey: password: REDACTED-TOKEN-1'],
    ['AccountKey=Q%207', 'AccountKey=A%201'],
    ['AccountKey=Q%zz7', 'AccountKey=A%aa1'],
    ['AccountKey: Q7 then AccountKey: R7', 'AccountKey: A1 then AccountKey: A2'],
    ['&#65;ccountKey: Q&#x37;', '&#65;ccountKey: A1'],
    ['a &#49;234 &#60;&#x26;&#9;&#x110000;', 'a 1001 &#60;&#x26;&#9;&#x110000;'],
    ['a &#49;235 &#X2019;', 'a &#49;235 &#X2019;'],
    ['a 1234&#x110000;5', 'a 1001&#x110000;5'],
    ['&#32;1234&#10;&#39;&#34;&#62;', '&#32;1001&#10;&#39;&#34;&#62;'],
  ])('%s', (before, after) => {
    const known = before.includes('234') ? ([['member', '1234']] as const) : [];
    expect(redacted((secrets) => secrets.value(before), known)).toBe(after);
  });
});
