/** Each kind of place that a secret may stand in, by itself: what is found there, what is left, and what is refused. */
import { describe, expect, test } from 'vitest';
import { contract, type ContractDocument } from '../../src/contract/index.ts';
import { redactAuthorization, redactNamed } from '../../src/secrets/authorization.ts';
import { redactBody } from '../../src/redact/body.ts';
import { NotRedactable } from '../../src/secrets/not-redactable.ts';
import { harItem } from '../../src/redact/har.ts';
import { redactHeader, redactHeaders, withLength } from '../../src/secrets/headers.ts';
import { termsOf } from '../../src/redact/item.ts';
import { secretNames, type SecretKind } from '../../src/secrets/kinds.ts';
import { Secrets } from '../../src/secrets/replacements.ts';
import { ofSameShape, shapeOf } from '../../src/secrets/shape.ts';
import { addTo, statement } from '../../src/redact/statement.ts';
import { redactText } from '../../src/secrets/text.ts';
import { NO_TERMS, redactJson, redactQuery, redactString, redactTarget } from '../../src/secrets/values.ts';
import { rewriteXml } from '../../src/secrets/xml.ts';
import { Problem } from '../../src/recordings/recording.ts';

/** Anew for each: what was made of them for another is no part of it. */
const names = () => secretNames(contract.document);

/** What becomes of it once its own secrets, and those, are settled. */
function redacted<T>(
  redact: (secrets: Secrets) => T,
  known: readonly (readonly [SecretKind, string])[] = [],
): T {
  const secrets = new Secrets(names());
  redact(secrets);
  for (const [kind, value] of known) secrets.replace(kind, value);
  secrets.settle();
  return redact(secrets);
}

/** Why it is not passed on. */
function refused(redact: (secrets: Secrets) => unknown): string {
  try {
    redact(new Secrets(names()));
  } catch (error) {
    if (error instanceof NotRedactable) return error.message;
    throw error;
  }
  return 'nothing';
}

describe('a secret that is known is found elsewhere', () => {
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
      'behind escapes',
      'member',
      'AB12',
      '%20AB12 \\u0020AB12 \\nAB12 %AB12',
      '%20AA01 \\u0020AA01 \\nAA01 %AA01',
    ],
    ['not behind half of one', 'member', 'AB12', '%2AB12 \\u002AB12 \\xAB12', '%2AB12 \\u002AB12 \\xAB12'],
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
    ['with half a character', 'token', `${long}\ud800`, `a ${long}\ud800 b`, 'a REDACTED-TOKEN-1 b'],
    [
      'at the start and at the end, twice',
      'token',
      long,
      `${long} ${long}`,
      'REDACTED-TOKEN-1 REDACTED-TOKEN-1',
    ],
    ['one beside the other', 'token', long, `${long}${long}`, 'REDACTED-TOKEN-1REDACTED-TOKEN-1'],
  ])('%s', (_name, kind, secret, text, expected) => {
    expect(redacted((secrets) => secrets.everywhere(text), [[kind, secret]])).toBe(expected);
  });

  test('the longer one of two that start alike', () => {
    const known = [
      ['token', 'abcdefgh1'],
      ['token', 'abcdefgh12'],
    ] as const;
    expect(redacted((secrets) => secrets.everywhere('abcdefgh12 abcdefgh13'), known)).toBe(
      'REDACTED-TOKEN-2 REDACTED-TOKEN-13',
    );
  });

  test('where none is known, nothing', () => {
    expect(redacted((secrets) => secrets.everywhere('abcd1234'))).toBe('abcd1234');
  });
});

describe('what stands for a secret', () => {
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

  test('two values have the shape in common that they have', () => {
    expect(shapeOf('B7-x')).toBe(shapeOf('Q1-y'));
    expect(shapeOf('B7-x')).toBe('A0-a');
    expect(shapeOf('07')).not.toBe(shapeOf('17'));
  });

  test.each<[string, SecretKind, string, string]>([
    ['white space is none', 'token', ' \t', ' \t'],
    ['a sensitive member without a letter and a digit is none', 'member', '--', '--'],
    ['a token without them is one', 'token', '--', 'REDACTED-TOKEN-1'],
    ['a token of digits stays digits', 'token', '98765', '10001'],
    ['a cookie of digits stays digits', 'cookie', '98765', '10001'],
    ['one of a shape that has one value only', 'member', '0', '0'],
    ['a sensitive member of letters', 'member', 'Xyz', 'Aab'],
  ])('%s', (_name, kind, value, text) => {
    expect(redacted((secrets) => secrets.replace(kind, value))).toBe(text);
  });

  test('is never what another secret is, and is counted on', () => {
    const values = ['100001', '555555', '100003', '666666'];
    expect(redacted((secrets) => values.map((value) => secrets.replace('member', value)))).toEqual([
      '100002',
      '100004',
      '100005',
      '100006',
    ]);
    const tokens = ['REDACTED-TOKEN-1', 'other-token'];
    expect(redacted((secrets) => tokens.map((value) => secrets.replace('token', value)))).toEqual([
      'REDACTED-TOKEN-2',
      'REDACTED-TOKEN-3',
    ]);
  });

  test.each<[SecretKind[], string]>([
    [['cookie', 'token', 'member'], 'Aaaa-0001'],
    [['member', 'token', 'cookie'], 'Aaaa-0001'],
    [['cookie', 'token'], 'REDACTED-TOKEN-1'],
    [['token', 'cookie'], 'REDACTED-TOKEN-1'],
    [['cookie'], 'REDACTED-COOKIE-1'],
  ])('as %j has the form of the strictest', (kinds, text) => {
    const replace = (secrets: Secrets) => kinds.map((kind) => secrets.replace(kind, 'Abcd-1234'));
    expect(new Set(redacted(replace))).toEqual(new Set([text]));
  });

  test('stays when it is redacted again, and what nobody collected is refused', () => {
    const secrets = new Secrets(names());
    secrets.replace('token', 'abcd1234');
    secrets.settle();
    expect(secrets.replace('token', 'REDACTED-TOKEN-1')).toBe('REDACTED-TOKEN-1');
    expect(() => secrets.replace('token', 'abcd12345')).toThrow(
      'expected secrets that stand alone, received one that overlaps with another',
    );
  });

  test('is counted by kind: values and places', () => {
    const secrets = new Secrets(names());
    for (const value of ['abcd1234', 'efgh5678']) secrets.replace('token', value);
    secrets.settle();
    secrets.replace('token', 'abcd1234');
    secrets.everywhere('abcd1234 efgh5678 abcd1234');
    const [tally, ...others] = secrets.takeTally();
    expect([tally?.[0], tally?.[1].values.size, tally?.[1].places, others]).toEqual(['token', 2, 4, []]);
    expect(secrets.takeTally().size).toBe(0);
  });
});

test('the statement of what was replaced', () => {
  const totals = { files: 0, exchanges: 0, leftOut: 0, replaced: new Map() };
  const tally = (values: string[], places: number) => ({ values: new Set(values), places });
  const of = (kinds: [SecretKind, ReturnType<typeof tally>][], leftOut: number) => ({
    text: '',
    exchanges: 1,
    leftOut,
    replaced: new Map(kinds),
  });
  addTo(totals, of([['token', tally(['a'], 1)]], 0));
  expect(statement(totals, ['Key'])).toBe(
    'replaced 1 token in 1 place, 0 Key values in 0 places, 0 cookies in 0 places; 1 exchange in 1 file\n',
  );
  addTo(
    totals,
    of(
      [
        ['token', tally(['a', 'b'], 3)],
        ['member', tally(['c'], 1)],
        ['cookie', tally(['d'], 2)],
      ],
      1,
    ),
  );
  expect(statement(totals, ['Key', 'Pin'])).toBe(
    `replaced 2 tokens in 4 places, 1 Key/Pin value in 1 place, 1 cookie in 2 places; 2 exchanges in 2 files
left out 1 exchange: the contract has no such path, so nothing says what is secret there
`,
  );
});

describe('credentials', () => {
  test.each<readonly [string, string]>([
    ['Bearer abc', 'Bearer REDACTED-TOKEN-1'],
    ['  X-Own\t abc def  ', '  X-Own\t REDACTED-TOKEN-1  '],
    ['Bearer a', 'Bearer REDACTED-TOKEN-1'],
    ['abc', 'REDACTED-TOKEN-1'],
    ['abc/def ghi', 'REDACTED-TOKEN-1'],
    [`${'a'.repeat(33)} b`, 'REDACTED-TOKEN-1'],
    [`${'a'.repeat(32)} b`, `${'a'.repeat(32)} REDACTED-TOKEN-1`],
    ['Bearer a\nb', 'Bearer REDACTED-TOKEN-1'],
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
    expect(redacted((secrets) => redactAuthorization(before, secrets))).toBe(after);
  });

  test('several in one field are found elsewhere, each by itself, where they are long', () => {
    const parts = [
      'abc.~+/-_23456789',
      'b'.repeat(16),
      'c'.repeat(15),
      `${'d'.repeat(16)}==`,
      `${'e'.repeat(16)};`,
    ];
    expect(
      redacted((secrets) => {
        redactAuthorization(`Digest ${parts.join(',  ')}`, secrets);
        return parts.map((part) => secrets.everywhere(part));
      }),
    ).toEqual(['REDACTED-TOKEN-1', 'REDACTED-TOKEN-2', parts[2], 'REDACTED-TOKEN-3', parts[4]]);
  });

  test.each([
    ['authorization', 'Bearer REDACTED-TOKEN-1'],
    ['Proxy-Authorization', 'Bearer REDACTED-TOKEN-1'],
    ['X-Authorization', 'REDACTED-TOKEN-1'],
    ['Authorization-Info', 'REDACTED-TOKEN-1'],
    ['access_token', 'REDACTED-TOKEN-1'],
  ])('only behind Authorization the scheme is none: %s', (name, after) => {
    expect(redacted((secrets) => redactNamed(name, 'token', 'Bearer abc', secrets))).toBe(after);
  });

  test('have the names of the contract, and those of OAuth', () => {
    const all = secretNames({
      ...contract.document,
      sensitive: ['Pin', 'KEY'],
      operations: contract.document.operations.slice(0, 1).map((operation) => ({
        ...operation,
        security: [[{ type: 'apiKey', in: 'query', name: 'Key' }], [{ type: 'http', scheme: 'basic' }]],
      })),
    });
    expect([...all]).toEqual([
      ['access_token', 'token'],
      ['refresh_token', 'token'],
      ['id_token', 'token'],
      ['client_secret', 'token'],
      ['password', 'token'],
      ['x-api-key', 'token'],
      ['x-auth-token', 'token'],
      ['proxy-authorization', 'token'],
      ['authorization', 'token'],
      ['key', 'member'],
      ['pin', 'member'],
    ]);
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
    ['ACCOUNTKEY', 'Abc', 'Aab'],
    ['X-Json', '{"AccountKey":"Abc"}', '{"AccountKey":"Aab"}'],
    ['X-Text', 'AccountKey: 5550', 'AccountKey: 1001'],
  ])('%s: %s', (name, before, after) => {
    const known = [['member', '1234']] as const;
    expect(redacted((secrets) => redactHeader(name, before, secrets), known)).toBe(after);
  });

  test.each([
    [
      'cookie',
      'a=x ; b="y=z";c; =d; e=',
      'a=REDACTED-COOKIE-1 ; b=REDACTED-COOKIE-2;REDACTED-COOKIE-3; =REDACTED-COOKIE-4; e=',
    ],
    ['Cookie', 'password=x', 'password=REDACTED-TOKEN-1'],
    ['Set-Cookie', 'a=x;y', 'a=REDACTED-COOKIE-1;y'],
    ['set-cookie', 'a=x; Path=/?x=y\nb=z', 'a=REDACTED-COOKIE-1; Path=/?x=y\nb=REDACTED-COOKIE-2'],
    ['Set-Cookie', 'a=x; AccountKey=1234', 'a=REDACTED-COOKIE-1; AccountKey=1001'],
  ])('%s: %s', (name, before, after) => {
    expect(redacted((secrets) => redactHeader(name, before, secrets))).toBe(after);
  });

  test('has a name that may hold a secret too', () => {
    expect(redacted((secrets) => redactHeaders([['x-1234', 'a']], secrets), [['member', '1234']])).toEqual([
      ['x-1001', 'a'],
    ]);
  });

  test('gives the length of a body that changed, where it gave the right one', () => {
    const headers = (length: string) =>
      [
        ['Content-LENGTH', length],
        ['A', '3'],
      ] as const;
    expect(withLength(headers('3'), 'é1', 'é12')).toEqual(headers('4'));
    expect(withLength(headers('2'), 'é1', 'é12')).toEqual(headers('2'));
    expect(withLength(headers('3'), 'é1', 'abc')).toEqual(headers('3'));
    expect(withLength([['A', '3']], 'abc', 'a')).toEqual([['A', '3']]);
  });
});

describe('a target', () => {
  const terms = { json: new Set(['data']), inPath: new Set(['Ab c', 'Xy']) };
  test.each([
    ['/v2/Ab%20c/Xy/xy', '/v2/Aa%20b/Ab/xy'],
    ['/v2/Ab%20c', '/v2/Aa%20b'],
    ['https://Xy/Xy', 'https://Xy/Ab'],
    ['https://user:pw@h.example/a', 'https://REDACTED-TOKEN-1@h.example/a'],
    ['/user@h/a', '/user@h/a'],
    ['user@h/a', 'user@h/a'],
    ['HTTPS://a@b@h.example', 'HTTPS://REDACTED-TOKEN-1@h.example'],
    ['/1234/%31234/%zz1234', '/1001/1001/%zz1001'],
    ['https://1234.example/a?1234=1234', 'https://1001.example/a?1001=1001'],
    ['/a?b=%7e&c&&=d&%31234=e', '/a?b=%7e&c&&=d&1001=e'],
    ['/a?%7e+b=1', '/a?%7e+b=1'],
    ['/a?1234', '/a?1001'],
    ['/a?', '/a?'],
    ['/a?b=c?d=e', '/a?b=c?d=e'],
    ['/a#b?c#d', '/a'],
    ['/a?data={"AccountKey":"Q"}', '/a?data=%7B%22AccountKey%22%3A%22B%22%7D'],
    ['/a?data=%20', '/a?data=%20'],
    ['/a?AccountKey=Q7&oauth_token=x', '/a?AccountKey=A1&oauth_token=REDACTED-TOKEN-1'],
    ['/a?b=%7B%22AccountKey%22%3A%22Q%22%7D', '/a?b=%7B%22AccountKey%22%3A%22B%22%7D'],
  ])('%s', (before, after) => {
    const known = [['member', '1234']] as const;
    expect(redacted((secrets) => redactTarget(before, secrets, terms), known)).toBe(after);
  });

  test('that cannot be read is refused', () => {
    const of = (target: string) => refused((secrets) => redactTarget(target, secrets, terms));
    expect(of('/a?b=%')).toMatch(/^expected a query that can be read: .+, received /);
    expect(of('/a?data={')).toMatch(/^expected JSON: .+, received end of text$/);
    expect(of('/%')).toBe('nothing');
  });

  test('has terms of the contract', () => {
    const [first] = contract.document.operations;
    if (!first) throw new Error('expected an operation');
    const parameter = { required: false, schema: 'S', type: 'string' } as const;
    const document: ContractDocument = {
      ...contract.document,
      servers: [],
      sensitive: ['key', 'pin'],
      operations: [
        {
          ...first,
          method: 'GET',
          path: '/a/{key}/{other}',
          parameters: [
            { ...parameter, name: 'data', in: 'query', mediaType: 'application/json' },
            { ...parameter, name: 'word', in: 'query' },
            { ...parameter, name: 'head', in: 'header', mediaType: 'application/json' },
          ],
        },
      ],
    };
    const of = (method: string, target: string) =>
      termsOf({ ...contract, document }, { request: { method, target, headers: [], body: '' } });
    expect(of('GET', '/a/b%20c/d')).toEqual({ json: new Set(['data']), inPath: new Set(['b c']) });
    expect(of('GET', '/a/%zz/d')).toEqual({ json: new Set(['data']), inPath: new Set(['%zz']) });
    expect(of('PUT', '/a/b/c')).toEqual({ json: new Set(), inPath: new Set() });
    expect(of('GET', '/b')).toBeUndefined();
  });
});

describe('JSON', () => {
  test.each([
    ['{"Authorization":"Bearer abc"}', '{"Authorization":"Bearer REDACTED-TOKEN-1"}'],
    ['{"a":{"b":{"authorization":"Bearer abc"}}}', '{"a":{"b":{"authorization":"Bearer REDACTED-TOKEN-1"}}}'],
    ['{"Authorization":["Bearer abc"]}', '{"Authorization":["Bearer REDACTED-TOKEN-1"]}'],
    ['{"Authorization":{"x":"Bearer abc"}}', '{"Authorization":{"x":"REDACTED-TOKEN-1"}}'],
    ['{"password":{"AccountKey":"Abc"},"a":"Abc"}', '{"password":{"AccountKey":"Aab"},"a":"Abc"}'],
    ['{"AccountKey":12.5,"b":[],"c":12.5}', '{"AccountKey":10.1,"b":[],"c":10.1}'],
    ['{"AccountKey":{},"a":[{},1234]}', '{"AccountKey":{},"a":[{},1001]}'],
    [
      '{"AccountKey":null,"a":true,"\\"1234":"1234\\"\\\\"}',
      '{"AccountKey":null,"a":true,"\\"1001":"1001\\"\\\\"}',
    ],
    ['[{"AccountKey":"A"},"A",{"b":1E5}]', '[{"AccountKey":"B"},"A",{"b":1E5}]'],
    ['{"a":"{\\"AccountKey\\":\\"Q\\"}"}', '{"a":"{\\"AccountKey\\":\\"B\\"}"}'],
    ['{"a":"{\\"AccountKey\\": 1e7}"}', '{"a":"{\\"AccountKey\\": 1a1}"}'],
    ['{"a":"see https://a.example/?b=the+1234"}', '{"a":"see https://a.example/?b=the+1001"}'],
    ['{"a":"https://a.example/?b=the+1234#1234"}', '{"a":"https://a.example/?b=the%201001#1001"}'],
    ['{"a":"/b?c=the+1234"}', '{"a":"/b?c=the%201001"}'],
    ['{"a":"/b c?d=the+1234"}', '{"a":"/b c?d=the+1001"}'],
    ['{"a":" <b AccountKey=\\"Q\\"/>"}', '{"a":" <b AccountKey=\\"B\\"/>"}'],
  ])('%s', (before, after) => {
    const known = before.includes('1234') ? ([['member', '1234']] as const) : [];
    expect(redacted((secrets) => redactJson(before, secrets), known)).toBe(after);
  });

  test('with a secret that has an exponent is refused, and so is what is none', () => {
    expect(refused((secrets) => redactJson('{"AccountKey":[1E7]}', secrets))).toBe(
      'expected a sensitive number without an exponent, received one with an exponent',
    );
    expect(refused((secrets) => redactJson('{', secrets))).toMatch(
      /^expected JSON: .*, received end of text$/,
    );
  });

  test('a fault of the program is no reason to go on', () => {
    const broken = new Secrets(names());
    broken.kindOf = () => {
      throw new RangeError('broken');
    };
    expect(() => redactString('{"a":1}', broken)).toThrow(RangeError);
  });
});

describe('XML', () => {
  const change = (xml: string, from: string, to: string) =>
    rewriteXml(xml, ({ text }) => text.replace(from, to));

  test.each([
    ['<a>RED<!-- -->KEN</a>', 'REDKEN', 'REDACTEDTOKEN', '<a>REDACTEDTOKEN<!-- --></a>'],
    ['<a>ab<!-- -->cd<![CDATA[ef]]>gh</a>', 'cdef', 'xy', '<a>ab<!-- -->xygh</a>'],
    ['<a>ab<!-- -->cd</a>', 'cd', '', '<a>ab<!-- --></a>'],
    ['<a>ab<!-- -->cd</a>', 'ab', 'abab', '<a>ababcd<!-- --></a>'],
    ['<a><![CDATA[ab]]></a>', 'ab', 'x]]>y', '<a>x]]&gt;y</a>'],
    ['<a><![CDATA[ab]]></a>', 'ab', '<&', '<a><![CDATA[<&]]></a>'],
    ['<a b="c" d=\'e\'/>', 'c', '<"\'', "<a b=\"&lt;&quot;'\" d='e'/>"],
    ["<a b='c'/>", 'c', '"\'', "<a b='&quot;&apos;'/>"],
    ['<a><b/>x<c>y</c>z</a>', 'z', '1', '<a><b/>x<c>y</c>1</a>'],
    ['<a><!--x--></a>', 'x', 'y-z', '<a><!--y-z--></a>'],
    ['<a><!--x--></a>', 'x', 'y--z', '<a><!----></a>'],
    ['<a><!--x--></a>', 'x', 'y-', '<a><!----></a>'],
    ['<?a x?><a/><?a x?>', 'x', 'y', '<?a x?><a/><?a x?>'],
  ])('%s', (xml, from, to, expected) => {
    expect(change(xml, from, to)).toBe(expected);
  });

  test('tells of each part what it is and which element it stands in', () => {
    const told: unknown[] = [];
    rewriteXml('<!--1--><a b="2">3<c >4<!--5--></c >6</a>\n<!--7-->', ({ type, text, offset }) => {
      told.push([type, text, offset]);
      return text;
    });
    expect(told).toEqual([
      ['comment', '1', -1],
      ['name', 'a', 8],
      ['name', 'b', 11],
      ['attribute', '2', 11],
      ['text', '3', 8],
      ['name', 'c', 18],
      ['comment', '5', 18],
      ['text', '4', 18],
      ['name', 'c', 31],
      ['text', '6', 8],
      ['name', 'a', 37],
      ['comment', '7', -1],
    ]);
  });

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
      '<AccountKey><y name="aaaaaaab">B</y></AccountKey>',
    ],
    ['<x AccountKey="Q" y="Q"/>', '<x AccountKey="B" y="Q"/>'],
    ['<AccountKey><!-- was old_7 -->Q</AccountKey>', '<AccountKey><!---->B</AccountKey>'],
  ])('%s', (before, after) => {
    expect(redacted((secrets) => redactBody(before, 'text/xml', secrets))).toBe(after);
  });
});

describe('text', () => {
  test.each([
    ['"AccountKey": "Q7"', '"AccountKey": "A1"'],
    ['AccountKey=Q7&b=Q7', 'AccountKey=A1&b=Q7'],
    ['\\"AccountKey\\":\\"Q7\\"', '\\"AccountKey\\":\\"A1\\"'],
    ['AccountKey%3DQ7%26b', 'AccountKey%3DA1%26b'],
    ['"AccountKey":["Q7","R7"]', '"AccountKey":["A1","R7"]'],
    ['<accountKEY>Q7</accountKEY>', '<accountKEY>A1</accountKEY>'],
    ['<AccountKey a="b"> <![CDATA[Q7]]>', '<AccountKey a="b"> <![CDATA[A1]]>'],
    ['&lt;AccountKey&gt;Q7&lt;/AccountKey&gt;', '&lt;AccountKey&gt;A1&lt;/AccountKey&gt;'],
    ['&quot;AccountKey&quot;:&quot;Q7&quot;', '&quot;AccountKey&quot;:&quot;A1&quot;'],
    ['{&#34;AccountKey&#34;:&#34;Q7&#34;}', '{&#34;AccountKey&#34;:&#34;A1&#34;}'],
    ['{&#x22;AccountKey&#x22;:&#x22;Q7&#x22;}', '{&#x22;AccountKey&#x22;:&#x22;A1&#x22;}'],
    ['%7B%22AccountKey%22%3A%22Q7%22%7D', '%7B%22AccountKey%22%3A%22A1%22%7D'],
    ['%7B%22MyAccountKey%22%3A%22Q7%22%7D', '%7B%22MyAccountKey%22%3A%22Q7%22%7D'],
    ['authorization: Bearer q7', 'authorization: Bearer REDACTED-TOKEN-1'],
    ['Authorization:%20Basic%20q7', 'Authorization:REDACTED-TOKEN-1'],
    ['Authorization=Basic+q7, x', 'Authorization=Basic+REDACTED-TOKEN-1, x'],
    ['Authorization=Basic%20q7;', 'Authorization=Basic%20REDACTED-TOKEN-1;'],
    ['x-api-key: q7', 'x-api-key: REDACTED-TOKEN-1'],
    ['MyAccountKey: Q7', 'MyAccountKey: Q7'],
    ['my_AccountKey: Q7', 'my_AccountKey: A1'],
    ['AccountKeys: Q7', 'AccountKeys: Q7'],
    ['AccountKey of Q7', 'AccountKey of Q7'],
    ['AccountKey: password: q7', 'AccountKey: password: REDACTED-TOKEN-1'],
    ['AccountKey=Q%207', 'AccountKey=A%201'],
    ['AccountKey=Q%zz7', 'AccountKey=A%aa1'],
    ['AccountKey: Q7 then AccountKey: R7', 'AccountKey: A1 then AccountKey: A2'],
    ['&#65;ccountKey: Q&#x37;', 'AccountKey: A1'],
    ['a &#49;234 &#60;&#x26;&#9;&#x110000;', 'a 1001 &#60;&#x26;&#9;&#x110000;'],
    ['a &#49;235 &#X2019;', 'a &#49;235 &#X2019;'],
    ['&#32;1234&#10;&#39;&#34;&#62;', ' 1001&#10;&#39;&#34;&#62;'],
  ])('%s', (before, after) => {
    const known = before.includes('234') ? ([['member', '1234']] as const) : [];
    expect(redacted((secrets) => redactText(before, secrets), known)).toBe(after);
  });
});

describe('a body', () => {
  test.each<[string, string | undefined, string]>([
    [' {"AccountKey":"Q"}', undefined, ' {"AccountKey":"B"}'],
    ['\ufeff{"AccountKey":"Q"}', 'text/plain', '\ufeff{"AccountKey":"B"}'],
    ['f({"AccountKey":"Q"});', undefined, 'f({"AccountKey":"B"});'],
    ['f1234({"AccountKey":"1234"})', 'text/plain', 'f1001({"AccountKey":"1001"})'],
    ['<a AccountKey="Q"/>', undefined, '<a AccountKey="B"/>'],
    ['<a AccountKey="Q"/>', 'text/html', '<a AccountKey="Q"/>'],
    ['<br>AccountKey: Q7', 'text/html; charset=utf-8', '<br>AccountKey: A1'],
    ['<br>AccountKey: Q7', 'text/plain', '<br>AccountKey: A1'],
    ['AccountKey: Q7', 'TEXT/PLAIN', 'AccountKey: A1'],
    ['AccountKey=Q&b=%7e', 'application/x-www-form-urlencoded', 'AccountKey=B&b=%7e'],
    ['\ufeff \n', undefined, '\ufeff \n'],
  ])('%j as %s', (before, type, after) => {
    expect(redacted((secrets) => redactBody(before, type, secrets))).toBe(after);
  });

  test.each<[string, string | undefined, string]>([
    ['abc', undefined, 'a body without a media type'],
    ['f({}); // x', 'text/javascript', 'one of the media type text/javascript that is none of them'],
    ['abc', 'image/png', 'one of the media type image/png that is none of them'],
    [
      '{\n"a":',
      'application/json',
      'one that is no JSON: expected a value, received end of text, in its line 2',
    ],
    ['{', 'application/problem+json', 'one that is no JSON: .*, in its line 1'],
    ['{', 'application/jsonx', 'one of the media type application/jsonx that is none of them'],
    ['<a>\n</b>', 'text/xml', 'one that is no XML: .*, in its line 2'],
    ['{', 'application/soap+xml', 'one that is no XML: .*, in its line 1'],
    ['<a>\n</b>', 'application/json', 'one that is no JSON: .*, in its line 1'],
  ])('%j as %s is refused', (body, type, received) => {
    expect(refused((secrets) => redactBody(body, type, secrets))).toMatch(
      new RegExp(
        `^expected a body in JSON, JSONP, XML, a form or text, to find the secrets in it, received ${received}$`,
      ),
    );
  });
});

describe('an entry of a HAR', () => {
  const secret = { name: 'X', value: 'for 86753090' };
  const base = {
    method: 'POST',
    url: 'https://a.example/v2/orders?b=c+d#e',
    httpVersion: 'HTTP/1.1 86753090',
    cookies: [{ name: 'a', value: 'y', path: '/' }, null, { name: 'b' }],
    headers: [
      { name: ':path', value: '/?oauth_token=x', extra: 1 },
      { name: ':authority', value: '86753090.example' },
      { name: 'Content-Length', value: '25' },
      secret,
      5,
    ],
    queryString: [{ name: 'other', value: '86753090' }],
    postData: {
      mimeType: 'application/json; a=86753090',
      text: '{"AccountKey":"86753090"}',
      params: [{ name: 'a', value: '86753090' }],
      comment: '86753090',
    },
    headersSize: 7,
    bodySize: 25,
  };
  const answer = {
    status: 200,
    statusText: 'OK 86753090',
    httpVersion: 'HTTP/2',
    cookies: [],
    headers: [{ name: 'Content-Type', value: 'text/plain' }],
    content: { size: 8, mimeType: 'text/plain', text: '86753090', compression: 1 },
    redirectURL: '/?oauth_token=x#y',
    headersSize: -1,
    bodySize: 8,
  };
  const timings = {
    blocked: 1,
    dns: 2,
    connect: 3,
    send: 4,
    wait: 5,
    receive: 6,
    ssl: 7,
    _other: 8,
    comment: 'x',
  };
  const entry = {
    startedDateTime: '2026-11-22T10:00:00.000+01:00',
    time: 9,
    request: base,
    response: answer,
    timings,
  };

  function written(changed: object): Record<string, Record<string, unknown>> {
    const item = harItem({ ...entry, ...changed }, 'a.har', 3);
    if (item instanceof Problem) throw new Error(item.message);
    const { text } = redacted((secrets) => item.redact(secrets, NO_TERMS), [['member', '86753090']]);
    return JSON.parse(text) as Record<string, Record<string, unknown>>;
  }

  test('is written with what HAR 1.2 says of it, and nothing else', () => {
    const { comment: _, _other, ...times } = timings;
    expect(written({})).toEqual({
      startedDateTime: entry.startedDateTime,
      time: 9,
      request: {
        method: 'POST',
        url: 'https://a.example/v2/orders?b=c+d',
        httpVersion: 'HTTP/1.1 10000001',
        cookies: [{ name: 'a', value: 'REDACTED-COOKIE-1' }],
        headers: [
          { name: ':path', value: '/?oauth_token=REDACTED-TOKEN-1' },
          { name: ':authority', value: '10000001.example' },
          { name: 'Content-Length', value: '25' },
          { name: 'X', value: 'for 10000001' },
        ],
        queryString: [{ name: 'b', value: 'c d' }],
        postData: { mimeType: 'application/json; a=10000001', text: '{"AccountKey":"10000001"}' },
        headersSize: 7,
        bodySize: 25,
      },
      response: {
        status: 200,
        statusText: 'OK 10000001',
        httpVersion: 'HTTP/2',
        cookies: [],
        headers: [{ name: 'Content-Type', value: 'text/plain' }],
        content: { size: 8, mimeType: 'text/plain', text: '10000001' },
        redirectURL: '/?oauth_token=REDACTED-TOKEN-1',
        headersSize: -1,
        bodySize: 8,
      },
      cache: {},
      timings: times,
    });
  });

  test('is written without what is of another type', () => {
    const odd = { httpVersion: 1, cookies: {}, headers: 'x', headersSize: '7', bodySize: null };
    expect(
      written({
        startedDateTime: '86753090 o clock',
        time: '9',
        request: { method: 'GET', url: '/v2/orders', ...odd, postData: [] },
        response: {
          ...odd,
          status: '200',
          statusText: 1,
          content: { text: 5, size: 'x', mimeType: 1 },
          redirectURL: null,
        },
        timings: [],
      }),
    ).toEqual({
      request: { method: 'GET', url: '/v2/orders', queryString: [] },
      response: { content: {} },
      cache: {},
      timings: {},
    });
    expect(written({ response: null, timings: { send: '1' } })).toMatchObject({ timings: {} });
    expect(written({ response: [] })['response']).toBeUndefined();
  });

  test.each([
    ['2026-11-22T10:00:00Z', true],
    ['1'.repeat(40), true],
    ['1'.repeat(41), false],
    ['86753090 o clock', false],
    ['x2026', false],
    ['', false],
    [5, false],
  ])('has the time %j: %s', (startedDateTime, stays) => {
    expect(Object.hasOwn(written({ startedDateTime }), 'startedDateTime')).toBe(stays);
  });

  test('has its form as text or as parameters, and an empty one as it was', () => {
    const form = (postData: object) => written({ request: { ...base, postData } })['request']?.['postData'];
    const params = [
      { name: 'AccountKey', value: 'Q7' },
      { name: 'b', value: 'c' },
    ];
    expect(form({ mimeType: 'a/b', params })).toEqual({
      mimeType: 'a/b',
      params: [
        { name: 'AccountKey', value: 'A1' },
        { name: 'b', value: 'c' },
      ],
    });
    expect(form({ text: '', params, encoding: 'base64' })).toMatchObject({
      text: '',
      params: [{ value: 'A1' }, {}],
    });
    expect(form({ text: '', encoding: 'base64' })).toEqual({ text: '' });
    expect(form({ text: '86753090', mimeType: 'text/plain', encoding: 'other' })).toEqual({
      text: '10000001',
      mimeType: 'text/plain',
    });
  });

  describe('in base64', () => {
    const content = (bytes: Buffer, mimeType: string) => {
      const data = { mimeType, text: bytes.toString('base64'), encoding: 'base64' };
      return { response: { ...answer, headers: [{ name: 'content-type', value: mimeType }], content: data } };
    };
    const readBack = (bytes: Buffer, mimeType: string) => {
      const { text, encoding } = written(content(bytes, mimeType))['response']?.['content'] as Record<
        string,
        string
      >;
      expect(encoding).toBe('base64');
      return Buffer.from(text ?? '', 'base64');
    };

    test.each(['text/plain', 'text/plain; charset=UTF-8', 'text/plain; charset=utf8'])('%s', (type) => {
      expect(readBack(Buffer.from('é 86753090'), type).toString()).toBe('é 10000001');
    });

    test('without a media type, where it tells what it is', () => {
      const text = Buffer.from('{"a":86753090}').toString('base64');
      const { response } = written({
        response: { ...answer, headers: [], content: { text, encoding: 'base64' } },
      });
      const content = response?.['content'] as Record<string, string>;
      expect(Buffer.from(content['text'] ?? '', 'base64').toString()).toBe('{"a":10000001}');
    });

    test('in another charset only where nothing changes', () => {
      const bytes = Buffer.from('caf\u00e9', 'latin1');
      expect(readBack(bytes, 'text/plain; charset=iso-8859-1')).toEqual(bytes);
      const change = content(Buffer.from('caf\u00e9 86753090', 'latin1'), 'text/plain; charset=iso-8859-1');
      expect(() => written(change)).toThrow('expected a body in UTF-8, received one in another charset');
      const ascii = content(Buffer.from('86753090'), 'text/plain; charset=iso-8859-1');
      expect(() => written(ascii)).toThrow('expected a body in UTF-8, received one in another charset');
      const broken = content(Buffer.from([0xff, 0xfe, 0x30]), 'text/plain; charset=utf-8');
      expect(() => written(broken)).toThrow(/^expected a body in .*, received /);
    });
  });

  test('with other pseudo headers and a method that holds a secret', () => {
    const request = { ...base, method: 'X86753090', headers: [{ name: ':scheme', value: 'AccountKey=Q7' }] };
    expect(written({ request })['request']).toMatchObject({
      method: 'X10000001',
      headers: [{ name: ':scheme', value: 'AccountKey=A1' }],
    });
  });
});

test('a form or a query without terms takes every parameter for what it is', () => {
  expect(redacted((secrets) => redactQuery('data={&AccountKey=Q7', secrets, NO_TERMS))).toBe(
    'data={&AccountKey=A1',
  );
});
