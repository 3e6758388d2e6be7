/** `redact` replaces secrets in XML however they are written there, leaves every other character, and passes on no broken XML. */
import fc from '../fast-check.ts';
import { describe, expect, test } from 'vitest';
import { formatTranscript, parseTranscript } from '../../src/wire/index.ts';
import { codecOf } from '../wire/xml-codecs.ts';
import { anyOrder, anyResults, anyText } from '../wire/xml-orders.ts';
import { redactOne, toEntry } from './fixtures.ts';

const ACCOUNT = '86753090';
const TOKEN = 'Zm9vbWFya2VkVG9rZW4';

/** An exchange with that text as the body of its request, and of its response where one is given. */
function exchangeOf(body: string, type = 'application/xml', answer = '<ArrayOfOrderResult/>') {
  const headers = [
    ['Content-Type', type],
    ['Authorization', `Bearer ${TOKEN}`],
  ] as const;
  const response = { status: 200, headers: [['Content-Type', 'text/xml']] as const, body: answer };
  return { request: { method: 'POST', target: '/v2/orders', headers, body }, response };
}

/** What becomes of a body; as NDJSON, which can hold any text. */
async function redacted(body: string, type?: string, answer?: string) {
  const { code, stdout, stderr } = await redactOne(
    `${JSON.stringify(toEntry(exchangeOf(body, type, answer)))}\n`,
  );
  expect(stderr).toMatch(/^order-contract: replaced /);
  expect(code).toBe(0);
  const entry = JSON.parse(stdout) as {
    request: { postData: { text: string } };
    response: { content: { text: string } };
  };
  return { body: entry.request.postData.text, answer: entry.response.content.text };
}

async function refusal(body: string, type?: string): Promise<string> {
  const { code, stdout, stderr } = await redactOne(`${JSON.stringify(toEntry(exchangeOf(body, type)))}\n`);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).not.toMatch(new RegExp(`${ACCOUNT}|${TOKEN}`));
  return stderr.split('\n')[0] ?? '';
}

const references = (text: string) => text.replace(/[^]/g, (character) => `&#${character.charCodeAt(0)};`);
const hexadecimal = (text: string) =>
  text.replace(/[^]/g, (character) => `&#x${character.charCodeAt(0).toString(16)};`);

describe('the value of a sensitive name', () => {
  test.each([
    ['an element', '<AccountKey>86753090</AccountKey>', '<AccountKey>10000001</AccountKey>'],
    ['in any letter case', '<aCCOUNTkey>86753090</aCCOUNTkey>', '<aCCOUNTkey>10000001</aCCOUNTkey>'],
    [
      'with a prefix',
      '<p:AccountKey xmlns:p="urn:p">86753090</p:AccountKey >',
      '<p:AccountKey xmlns:p="urn:p">10000001</p:AccountKey >',
    ],
    [
      'with white space around it',
      '<AccountKey>\r\n  86753090\t</AccountKey>',
      '<AccountKey>\r\n  10000001\t</AccountKey>',
    ],
    [
      'in references',
      `<AccountKey> ${references('8675')}${hexadecimal('3090')}</AccountKey>`,
      '<AccountKey> 10000001</AccountKey>',
    ],
    [
      'in a CDATA section',
      '<AccountKey> <![CDATA[86753090]]>\n</AccountKey>',
      '<AccountKey> <![CDATA[10000001]]>\n</AccountKey>',
    ],
    [
      'in pieces, with comments inside',
      '<AccountKey>86<!--86753090-->75<![CDATA[30]]>90<!-- --></AccountKey>',
      '<AccountKey>10<!--10000001-->00<![CDATA[00]]>01<!-- --></AccountKey>',
    ],
    [
      'in a comment only',
      '<AccountKey><!-- was 5550123 -->1</AccountKey><n>5550123</n>',
      '<AccountKey><!-- aaa 0000001 -->2</AccountKey><n>1000001</n>',
    ],
    ['an attribute', `<a AccountKey = '86753090' b='"'/>`, `<a AccountKey = '10000001' b='"'/>`],
    [
      'an attribute with a prefix, in references',
      `<a xmlns:p="urn:p" p:accountkey=" ${references(ACCOUNT)}"/>`,
      '<a xmlns:p="urn:p" p:accountkey=" 10000001"/>',
    ],
    [
      'attributes of the element, save those of XML itself',
      '<AccountKey xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xml:space="preserve" i:type="abc123" id="8675309"/>',
      '<AccountKey xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xml:space="preserve" i:type="abc123" id="1000001"/>',
    ],
    [
      'elements inside it',
      '<AccountKey><a>86753090</a><b c="5550123"><d>12</d></b></AccountKey>',
      '<AccountKey><a>10000001</a><b c="1000001"><d>11</d></b></AccountKey>',
    ],
    [
      'in pieces, between elements',
      '<AccountKey>8675<b/>3090</AccountKey><n>86753090</n>',
      '<AccountKey>1000<b/>0001</AccountKey><n>10000001</n>',
    ],
    [
      'named by an attribute',
      '<p itemprop="AccountKey" value="86753090"/><p itemprop="AccountKey" of="text">86753090</p><p of="AccountKey">is missing</p>',
      '<p itemprop="AccountKey" value="10000001"/><p itemprop="AccountKey" of="text">10000001</p><p of="AccountKey">is missing</p>',
    ],
    ['markup in a value', '<AccountKey>A&amp;&lt;B1</AccountKey>', '<AccountKey>A&amp;&lt;A1</AccountKey>'],
    [
      'a token, but not its scheme',
      `<Authorization>Bearer abcdefgh1</Authorization><access_token>${TOKEN}</access_token>`,
      '<Authorization>Bearer REDACTED-TOKEN-1</Authorization><access_token>REDACTED-TOKEN-2</access_token>',
    ],
    ['none', '<AccountKey/><AccountKey> </AccountKey>', '<AccountKey/><AccountKey> </AccountKey>'],
  ])('%s', async (_name, before, after) => {
    expect((await redacted(`<x>${before}</x>`)).body).toBe(`<x>${after}</x>`);
  });
});

describe('a secret elsewhere', () => {
  const elsewhere = async (text: string) => {
    const { body } = await redacted(`<x><AccountKey>86753090</AccountKey>${text}</x>`);
    expect(body).toMatch(/^<x><AccountKey>10000001<\/AccountKey>.*<\/x>$/s);
    return body.slice('<x><AccountKey>10000001</AccountKey>'.length, -'</x>'.length);
  };

  test.each([
    ['text', '<n>for 86753090, not 186753090</n>', '<n>for 10000001, not 186753090</n>'],
    ['text in references', '<n>a &#56;6753&#x30;90 &amp; b</n>', '<n>a 10000001 &amp; b</n>'],
    ['text in pieces', '<n>a 86<!-- -->7<![CDATA[53090]]> b</n>', '<n>a 10<!-- -->0<![CDATA[00001]]> b</n>'],
    [
      'beside pieces that stay as they are',
      '<n><![CDATA[<&]]>x&#33; 86753090<![CDATA[ > ]]></n>',
      '<n><![CDATA[<&]]>x&#33; 10000001<![CDATA[ > ]]></n>',
    ],
    ['a CDATA section', '<n><![CDATA[<86753090>]]></n>', '<n><![CDATA[<10000001>]]></n>'],
    [
      'references in a CDATA section',
      '<n><![CDATA[&#56;6753090 &lt;]]></n>',
      '<n><![CDATA[10000001 &lt;]]></n>',
    ],
    ['the end of a CDATA section', '<n>86753090<![CDATA[]]]>]&gt;</n>', '<n>10000001<![CDATA[]]]>]&gt;</n>'],
    ['an attribute', `<n a='"86753090"'/>`, `<n a='"10000001"'/>`],
    ['an attribute in references', '<n a="&#x38;6753090&#10;"/>', '<n a="10000001&#10;"/>'],
    ['a comment', '<!-- for 86753090 -->', '<!-- for 10000001 -->'],
    ['a comment in references', '<!-- for &#56;6753090 -->', '<!-- for 10000001 -->'],
    [
      'a comment with an element',
      '<!-- <AccountKey>abc</AccountKey> --><!--<a accountkey="q7"/>-->',
      '<!-- <AccountKey>aab</AccountKey> --><!--<a accountkey="a1"/>-->',
    ],
    [
      'a comment with references to hyphens',
      '<!-- <a>&#45;&#45;86753090</a> --><b/>',
      '<!-- <a>&#45;&#45;10000001</a> --><b/>',
    ],
    [
      'a comment with parts of a document',
      '<!-- <AccountKey a="b">7770123</AccountKey><AccountKey><![CDATA[7770124]]> -->',
      '<!-- <AccountKey a="c">1000001</AccountKey><AccountKey><![CDATA[1000002]]> -->',
    ],
    ['a name', '<n86753090 a86753090=""></n86753090>', '<n10000001 a10000001=""></n10000001>'],
    [
      'a namespace',
      '<n xmlns="http://example.com/86753090/#x"/>',
      '<n xmlns="http://example.com/10000001/#x"/>',
    ],
    ['JSON', '<n>{"AccountKey":"B7","a":"&lt;"}</n>', '<n>{"AccountKey":"A1","a":"&lt;"}</n>'],
    [
      'XML',
      '<n>&lt;accountkey>B7&amp;amp;&lt;/accountkey></n>',
      '<n>&lt;accountkey>A1&amp;amp;&lt;/accountkey></n>',
    ],
    [
      'parts of XML',
      '<n>&lt;AccountKey a="b"&gt;7770123&lt;/AccountKey&gt; and</n>',
      '<n>&lt;AccountKey a="c"&gt;1000001&lt;/AccountKey&gt; and</n>',
    ],
  ])('%s', async (_name, before, after) => {
    expect(await elsewhere(before)).toBe(after);
  });

  test('outside the root, after a declaration and a byte order mark', async () => {
    const { body, answer } = await redacted(
      `\ufeff<?xml version='1.0'?>\n<!--86753090--><x AccountKey="86753090"/>\n<!-- 86753090-->\n`,
      'text/xml',
      '<ArrayOfOrderResult><Message>Sent for 86753090</Message></ArrayOfOrderResult>',
    );
    expect(body).toBe(
      `\ufeff<?xml version='1.0'?>\n<!--10000001--><x AccountKey="10000001"/>\n<!-- 10000001-->\n`,
    );
    expect(answer).toBe('<ArrayOfOrderResult><Message>Sent for 10000001</Message></ArrayOfOrderResult>');
  });

  test('XML in JSON, and JSON whose text looks like XML', async () => {
    const json = { a: '<AccountKey>abc</AccountKey>', b: '<AccountKey>86753090', c: '< 1' };
    expect(JSON.parse((await redacted(JSON.stringify(json), 'application/json')).body)).toEqual({
      a: '<AccountKey>aab</AccountKey>',
      b: '<AccountKey>10000001',
      c: '< 1',
    });
  });
});

test.each(['application/xml', 'text/xml', 'application/problem+xml', 'application/json', 'text/plain', ''])(
  'XML is recognised by its text if the media type is %j',
  async (type) => {
    const { body } = await redacted('<x><AccountKey>&#97;bc</AccountKey></x>', type);
    expect(body).toBe('<x><AccountKey>aab</AccountKey></x>');
  },
);

test('HTML stays text', async () => {
  const html = '<p>AccountKey: 86753090<br/>&#56;6753090 <accountkey>7770123<i/>x</accountkey></p>';
  expect((await redacted(html, 'text/html')).body).toBe(
    '<p>AccountKey: 10000001<br/>10000001 <accountkey>1000000<i/>b</accountkey></p>',
  );
});

test('a transcript gets the length of its new body if the old one was right', async () => {
  const body = `<x><access_token>${TOKEN}</access_token></x>`;
  const text = (length: number) => {
    const { request, response } = exchangeOf(body);
    const headers = [...request.headers, ['Content-Length', String(length)] as const];
    return formatTranscript({ request: { ...request, headers }, response });
  };
  const { code, stdout } = await redactOne(text(body.length));
  expect(code).toBe(0);
  const [read] = parseTranscript(stdout, '').exchanges;
  expect(read?.request.body).toBe('<x><access_token>REDACTED-TOKEN-1</access_token></x>');
  expect(read?.request.headers).toContainEqual(['Content-Length', String(body.length - TOKEN.length + 16)]);
});

describe('what is not XML is refused', () => {
  const sentence = (part: string) =>
    new RegExp(`recording:1: .*${part}.*; nothing of this file was written$`);
  test.each([
    [
      'an end tag that is missing',
      '<x>\n<AccountKey>86753090</x>',
      'not XML: expected the end tag .* line 2',
    ],
    ['an entity', `<!DOCTYPE x [<!ENTITY a "${ACCOUNT}">]><x>&a;</x>`, 'not XML: .*document type'],
    ['a prefix that is not declared', '<x><p:AccountKey>86753090</p:AccountKey></x>', 'a prefix'],
    ['nesting without end', `${'<x>'.repeat(300)}${'</x>'.repeat(300)}`, 'nesting of at most'],
    ['a form', `AccountKey=${ACCOUNT}`, 'not XML: expected the root element'],
  ])('%s', async (_name, body, says) => {
    expect(await refusal(body)).toMatch(sentence(says));
  });
});

/** How the same value may be written in an element. */
const spelling = fc.constantFrom<(text: string) => string>(
  (text) => text,
  references,
  hexadecimal,
  (text) => `<![CDATA[${text}]]>`,
  (text) => `${text.slice(0, 3)}<!-- ${text} -->${hexadecimal(text.slice(3))}`,
  (text) => `${references(text.slice(0, 2))}<![CDATA[]]>${text.slice(2, 4)}<![CDATA[${text.slice(4)}]]>`,
);

const account = fc.oneof(
  fc.stringMatching(/^[2-9]{9}$/),
  fc.stringMatching(/^0[2-9]{8}$/),
  fc.stringMatching(/^[B-Z]{3}[2-9]{5}[A-Z]$/),
);

/** Puts the account into a value: as the account of every order, and into the text of others. */
function withAccount(value: unknown, account: string): unknown {
  return JSON.parse(JSON.stringify(value), (key, member: unknown) => {
    if (key === 'AccountKey') return account;
    if (key === 'OrderConfirmId') return `for ${account}`;
    return key === 'Message' || key === 'Route' ? `${String(member)} "${account}"` : member;
  }) as unknown;
}

/** What a reader who skips comments and sections, and resolves references, could see. */
function laidOpen(xml: string): string {
  const plain = xml.replace(/<!--[^]*?-->|<!\[CDATA\[|\]\]>/g, '');
  const characters = plain.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
    String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16)),
  );
  return `${xml}\n${plain}\n${characters}`;
}

test('no secret remains in any order, however it is written, and all else is the same', async () => {
  const order = codecOf('Order');
  const results = codecOf('OrderResults');
  const legible = anyText.map((text) => text.replaceAll('-', ''));
  await fc.assert(
    fc.asyncProperty(
      anyOrder,
      anyResults,
      account,
      fc.array(spelling, { minLength: 1, maxLength: 5 }),
      legible,
      async (anOrder, aResult, secret, spellings, comment) => {
        let next = 0;
        const spelt = (xml: string) =>
          xml.replaceAll(secret, () => spellings[next++ % spellings.length]?.(secret) ?? '') +
          `<!-- ${comment} ${secret} -->`;
        const sent = spelt(order.encode(withAccount(anOrder, secret)));
        const received = spelt(results.encode(withAccount(aResult, secret)));
        const { body, answer } = await redacted(sent, 'application/xml', received);
        expect(laidOpen(body) + laidOpen(answer)).not.toContain(secret);
        const decoded = order.decode(body);
        const standIn = decoded.ok ? (decoded.value as { AccountKey: string }).AccountKey : '';
        expect(standIn).toMatch(/^[01A]/);
        const expected = (value: unknown) =>
          JSON.parse(JSON.stringify(value).replaceAll(secret, standIn)) as unknown;
        expect(decoded).toEqual(expected(order.decode(sent)));
        expect(results.decode(answer)).toEqual(expected(results.decode(received)));
      },
    ),
    { numRuns: 50 },
  );
});

test.each([
  ['Invalid access token', 'Invalid access token'],
  ['Invalid account 55667788', 'Invalid account 10000001'],
  ['Invalid token abc123def456', 'Invalid token REDACTED-TOKEN-2'],
])('the status of an error that says %j stays', async (message, after) => {
  const error = (text: string) => `<Error><Message>${text}</Message><StatusCode>401</StatusCode></Error>`;
  expect((await redacted('<n/>', 'application/xml', error(message))).answer).toBe(error(after));
});
