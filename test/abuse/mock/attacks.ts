/**
 * Hostile requests by kind. Each is a list of pieces that are written one after the other, and what happens to the connection then.
 *
 * @see https://portswigger.net/web-security/request-smuggling
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-11
 */
import { fuzzed } from '../mutate.ts';
import type { Random } from '../random.ts';
import { ACCOUNT, TOKEN } from '../secrets.ts';
import {
  AUTHORIZATION,
  DATA,
  JSON_ORDER,
  jsonp,
  LEGAL,
  message,
  OAUTH,
  ORDER,
  post,
  postXml,
  XML_ORDER,
  type Fields,
} from './requests.ts';

export interface Attack {
  readonly kind: string;
  readonly pieces: readonly Buffer[];
  /** Milliseconds between the pieces. */
  readonly pause: number;
  /** `wait` for the answer, send no more (`end`), or break the connection (`reset`). */
  readonly then: 'wait' | 'end' | 'reset';
}

type Made = Buffer | (Partial<Omit<Attack, 'kind'>> & { readonly pieces: readonly Buffer[] });

/** @returns the attack of that number: the same for the same stream of chance */
export function attackOf(random: Random, number: number): Attack {
  const kind = KINDS[number % KINDS.length] ?? 'bytes';
  const made = MAKERS[kind]?.(random) ?? Buffer.alloc(0);
  const attack = Buffer.isBuffer(made) ? { pieces: [made] } : made;
  return { kind, pause: 0, then: 'wait', ...attack };
}

/** Texts that stand with a space between them. */
function split(texts: string): string[] {
  return texts.split(' ');
}

/** The order, with members in front of its own. */
const withMembers = (members: string): string => JSON_ORDER.replace('{', `{${members},`);
/** The order with a text in the place of another, in JSON and in XML. */
const json = (text: string, other: string): Buffer => post(JSON_ORDER.replace(text, other));
const xml = (text: string, other: string): Buffer => postXml(XML_ORDER.replace(text, other));

const KEYS = split('__proto__ constructor prototype toString hasOwnProperty valueOf __defineGetter__');

const MAKERS: Readonly<Record<string, (random: Random) => Made>> = {
  'fuzzed bytes': (random) => fuzzed(random, random.pick(LEGAL)),
  'members of every kind': (random) => {
    const order = mutated(random, structuredClone(ORDER));
    const text = JSON.stringify(order);
    if (random.chance(0.6)) return post(text, random.chance(0.3) ? ['Accept: application/xml'] : []);
    return jsonp(`data=${encodeURIComponent(text)}&callback=f&${OAUTH}`);
  },
  truncated: (random) => {
    const whole = random.pick(LEGAL);
    const part = whole.subarray(0, random.whole(0, whole.length - 1));
    return { pieces: [part], then: random.pick(['wait', 'end', 'reset', 'reset']) };
  },
  oversized: (random) =>
    random.pick<() => Made>([
      () => json('ARNA', 'A'.repeat(random.whole(999_700, 1_000_300))),
      () => post(' '.repeat(random.whole(1_000_001, 3_000_000)) + JSON_ORDER),
      () => post(JSON_ORDER, [`Content-Length: ${random.whole(9_000_001, 2 ** 40)}`]),
      () => ({
        pieces: [post(chunked(JSON_ORDER + ' '.repeat(2_000_000), 65_536), ['Transfer-Encoding: chunked'])],
      }),
      () => ({
        pieces: [
          post(chunked(' '.repeat(10_000_000), 65_536).subarray(0, -5), ['Transfer-Encoding: chunked']),
        ],
      }),
      () => jsonp(`${DATA}&callback=f&${OAUTH}&x=${'x'.repeat(random.whole(32_000, 64_000))}`),
      () => post(JSON_ORDER, [`X-Long: ${'x'.repeat(random.whole(60_000, 200_000))}`]),
      () => ({ pieces: [post('', ['Expect: 100-continue', 'Content-Length: 1000001'])] }),
    ])(),
  'slow head': (random) => slow(random, random.pick(LEGAL), (whole) => whole.indexOf('\r\n\r\n')),
  'slow body': (random) => slow(random, random.pick(LEGAL.slice(0, 2)), (whole) => whole.length),
  'wrong length': (random) => {
    const right = Buffer.byteLength(JSON_ORDER);
    const value = random.pick<string | number>([
      right - random.whole(1, right),
      right + random.whole(1, 1000),
      '-1',
      `+${right}`,
      `0x${right.toString(16)}`,
      `${right} `,
      ` ${right}`,
      '',
      `${right},${right}`,
      `${right};`,
      '1e2',
      '18446744073709551616',
      '99999999999999999999999',
      `00${right}`,
      `${right}.0`,
      'NaN',
      '\t',
      '٣',
    ]);
    const more = random.chance(0.3) ? [`Content-Length: ${random.pick([right, 0, right + 1])}`] : [];
    return post(JSON_ORDER, [`Content-Length: ${value}`, ...more]);
  },
  pipelined: (random) => {
    const many = Array.from({ length: random.whole(2, 8) }, () =>
      random.pick([
        ...LEGAL,
        post('{'),
        post(JSON_ORDER, ['Content-Type: text/plain']),
        message('GET / HTTP/1.1', []),
      ]),
    );
    if (random.chance(0.3)) many.splice(random.whole(0, many.length), 0, fuzzed(random, random.pick(LEGAL)));
    return { pieces: cut(random, Buffer.concat(many), random.whole(1, 6)) };
  },
  smuggled,
  headers: (random) =>
    random.pick<() => Buffer>([
      () =>
        post(
          JSON_ORDER,
          Array.from({ length: random.whole(100, 4000) }, (_, at) => `X-${at}: ${at}`),
        ),
      () =>
        post(JSON_ORDER, [...Array.from({ length: 3000 }, (_, at) => `X${at}: `), 'Content-Encoding: gzip']),
      () =>
        message(
          'POST /v2/orders HTTP/1.1',
          [
            AUTHORIZATION,
            'Content-Type: application/json',
            ...Array.from({ length: 3000 }, () => 'X: '),
            AUTHORIZATION,
            `Content-Length: ${JSON_ORDER.length}`,
          ],
          JSON_ORDER,
        ),
      () => post(JSON_ORDER, [random.pick(KEYS) + ': 1', `${random.pick(KEYS)}: ${TOKEN}`]),
      () => message('POST /v2/orders HTTP/1.1', duplicates(random), JSON_ORDER),
      () => post(JSON_ORDER, [`X : ${TOKEN}`]),
      () =>
        post(JSON_ORDER, [
          random.pick([
            ': x',
            ' X: y',
            'X: y\r\n folded',
            'X',
            'X: \0',
            'X: \x7f',
            'X: \r y',
            'X\0: y',
            'Ä: ö',
            'X: ö',
            '(x): y',
            'X:',
            '\tX: y',
          ]),
        ]),
      () =>
        post(JSON_ORDER, [
          `Content-Encoding: ${random.pick(['gzip', 'identity', 'IDENTITY', 'identity, gzip', '', 'br', 'chunked'])}`,
        ]),
      () => post(JSON_ORDER, [`Cookie: ${'a=b; '.repeat(random.whole(1, 2000))}`]),
      () =>
        post(JSON_ORDER, [
          `Connection: ${random.pick(['close', 'keep-alive, close', 'Upgrade', 'Authorization', 'content-length', TOKEN])}`,
          'Upgrade: websocket',
        ]),
      () =>
        post(JSON_ORDER, [
          `Authorization: ${random.pick(['Bearer', 'Bearer ', `bearer ${TOKEN}`, `Basic ${TOKEN}`, `Bearer  ${TOKEN}`, `Bearer ${TOKEN} x`, `Bearer ${TOKEN}, Bearer x`, `Bearer\t${TOKEN}`, 'x'.repeat(60_000)])}`,
        ]),
      () =>
        post(JSON_ORDER, [
          `X-HTTP-Method-Override: ${random.pick(['GET', 'DELETE'])}`,
          'X-Forwarded-Host: evil',
          `Host: ${random.pick(['', 'a b', 'evil\\'])}`,
        ]),
    ])(),
  bombs: (random) => bomb(random),
  'invalid text': (random) => text(random),
  'prototype keys': (random) => {
    const key = random.pick(KEYS);
    const value = random.pick([
      ...split('{"Quantity":"10"} 1 null {"__proto__":{"x":1}}'),
      ...split(`"${ACCOUNT}" [] {"get":1}`),
    ]);
    return random.pick<() => Buffer>([
      () => post(withMembers(`"${key}":${value}`)),
      () => post(JSON_ORDER.replace('"Quantity":"10",', '').replace('{', `{"${key}":{"Quantity":"10"},`)),
      () =>
        post(
          withMembers(`"AdvancedOptions":{"TrailingStop":{"ByPoints":true,"Value":"1","${key}":${value}}}`),
        ),
      () => json('"Limit"', `"${key}"`),
      () => xml('<Order>', `<Order><${key}>1</${key}>`),
      () => postXml(XML_ORDER.replaceAll(/<(\/?)Order>/g, `<$1${key}>`)),
      () => xml('<Order>', `<Order ${key}="1">`),
      () => jsonp(`${DATA}&callback=f&${OAUTH}&${key}=1&${key}[x]=2`),
      () => jsonp(`data=${encodeURIComponent(withMembers(`"${key}":${value}`))}&callback=f&${OAUTH}`),
      () => jsonp(`${DATA}&callback=${random.pick(['', 'a.'])}${key}&${OAUTH}`),
      () => post(JSON_ORDER, [`Prefer: example=${key}`]),
      () => post(JSON_ORDER, [`Prefer: ${key}=${key}, code=${random.pick(['200', key])}`]),
      () => jsonp(`${DATA}&callback=f&${OAUTH}&__${random.pick(['example', 'code', 'dynamic'])}=${key}`),
      () => post(JSON_ORDER, [`Content-Type: application/json; ${key}=1`]),
      () => post(JSON_ORDER, [`Accept: ${key}/${key}, application/json;${key}=1`]),
      () => post(JSON_ORDER, [], `/v2/${key}`),
      () => post(JSON_ORDER, [], `/v2/orders?${key}=1`),
      () => message(`${key} /v2/orders HTTP/1.1`, []),
    ])();
  },
  callbacks: (random) => {
    const callback = random.pick([
      ...split('alert(1) a[0] </script><script> constructor f.constructor __proto__.x a..b .a a.'),
      '',
      'x'.repeat(128),
      'x'.repeat(129),
      'f\u2028',
      'ｆ',
      'f;alert(1)',
      'f//',
      'f/*',
      'eval',
      'f\r\nSet-Cookie: a=b',
      'f\0',
      'if',
      'f.g.h',
      'f%2528',
      '%66',
      'f%0d%0aX: y',
      'a'.repeat(30_000),
      `${TOKEN}!`,
      '\ud800',
      ...split('document.cookie window["x"] f`1`'),
    ]);
    const encode = random.pick([
      encode1,
      (text: string) => encode1(encode1(text)),
      (text: string) => text.replaceAll(/[^\x21-\x7e]/g, ''),
    ]);
    const data = random.pick([
      DATA,
      DATA,
      `data=${encode1(encode1(JSON_ORDER))}`,
      'data=',
      'data',
      `${DATA}&data=1`,
      `data=${encode1(`${JSON_ORDER}//`)}`,
    ]);
    const more = random.pick([
      '',
      '',
      ...split('&_=1 &callback=g &%ff &% &a=%zz &= &&&'),
      `&oauth%5Ftoken=${TOKEN}`,
      ';callback=x',
      '#&callback=y',
    ]);
    return jsonp(
      `${data}&callback=${encode(callback)}&${OAUTH}${more}`,
      random.chance(0.3) ? [accept(random)] : [],
    );
  },
  negotiation: (random) => {
    const fields = [accept(random), prefer(random), contentType(random)].filter(() => random.chance(0.6));
    return random.chance(0.7)
      ? post(random.chance(0.8) ? JSON_ORDER : XML_ORDER, fields)
      : jsonp(`${DATA}&callback=f&${OAUTH}&__example=${encode1(words(random))}`, fields);
  },
  methods: (random) => {
    const method = random.pick([
      ...split('GET HEAD PUT DELETE TRACE CONNECT OPTIONS PATCH post FOO PRI PROPFIND M-SEARCH'),
      'X'.repeat(41),
      'X'.repeat(70_000),
      'PO ST',
      'P\0ST',
      '',
      '<x>',
      `FOO${TOKEN}`,
      'QUERY',
    ]);
    const target = random.pick([
      ...split('/v2/orders /v2/jsonp/orders/send * / example.com:443'),
      `/${TOKEN}`,
    ]);
    const fields = random.chance(0.4)
      ? [
          `Access-Control-Request-Headers: ${words(random)}`,
          'Access-Control-Request-Method: POST',
          'Access-Control-Request-Private-Network: true',
        ]
      : [];
    return message(
      `${method} ${target} HTTP/1.1`,
      [AUTHORIZATION, ...fields],
      random.chance(0.3) ? JSON_ORDER : '',
    );
  },
  targets: (random) => {
    const target = random.pick([
      ...split('* //v2/orders /v2/orders#x /v2/orders/# /v2/%6frders /v2/orders%00 /v2/../v2/orders'),
      ...split('/v2/./orders /v2/orders;x=1 ?'),
      '\\v2\\orders',
      '/v2/orders ',
      ...split('/v2/örders /V2/ORDERS/ /v2//orders http://evil/v2/orders https://u:p@h:99999/v2/orders'),
      ...split('http:///v2/orders http:// ftp://x/v2/orders javascript:/v2/orders /v2/orders?'),
      ...split('/v2/orders?? /v2/orders?% /v2/orders?%ff /v2/orders?%C0%80 /v2/orders?a=%u0041'),
      ...split('/v2/orders?+ /v2/orders?__code /v2/orders?__code=%ff /v2/orders?__proto__=1'),
      `/v2/orders?${OAUTH}`,
      `/v2/orders?${OAUTH}&${OAUTH}`,
      ...split('/v2/orders?a&a /%76%32/orders /v2/orders/.. orders v2/orders'),
      '/'.repeat(20_000),
      '/%'.repeat(100),
      '/v2/orders?x=\xff',
      '/v2/orders\t',
      '/v2/orders HTTP/1.1',
      '/v2/orders HTTP/9.9',
      '/v2/orders?' + '&'.repeat(20_000),
      '/v2/orders?' + 'a=1&'.repeat(8000),
      `/v2/orders/${ACCOUNT}`,
      ...split('/v2/orders?__example= [::1]/v2 /v2/orders?__dynamic=maybe'),
    ]);
    return post(JSON_ORDER, random.chance(0.5) ? [] : ['Accept: application/xml'], target);
  },
  expectations: (random) => {
    const expect = random.pick([
      '100-continue',
      '100-Continue',
      '100-continue, 100-continue',
      '200-ok',
      '',
      'x'.repeat(1000),
      '100-continue;q=1',
    ]);
    const sent = random.pick([JSON_ORDER, '', '{']);
    const length = random.pick([JSON_ORDER.length, 0, 1_000_001, 20_000_000]);
    return {
      pieces: cut(random, post(sent, [`Expect: ${expect}`, `Content-Length: ${length}`]), 2),
      pause: 2,
    };
  },
};

export const KINDS: readonly string[] = Object.keys(MAKERS);

const encode1 = (text: string): string => encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd'));

/** A value of any kind in the place of some members, and some members more. */
function mutated(random: Random, order: Record<string, unknown>): unknown {
  for (let rounds = random.whole(1, 4); rounds > 0; rounds -= 1) {
    const name = random.pick([
      ...Object.keys(order),
      ...KEYS,
      ...split('OSOs AdvancedOptions Route OrderConfirmId limitPrice'),
      '',
      ' ',
      'a/b~c',
      'x'.repeat(1000),
    ]);
    const value = random.pick<unknown>([
      null,
      true,
      0,
      -1,
      1e308,
      0.1,
      2 ** 53,
      '',
      ' ',
      'x',
      '\0',
      '\ud800',
      '😀'.repeat(30),
      [],
      {},
      [[]],
      [null],
      'buy',
      'GTD',
      'constructor',
      [{ Type: 'NORMAL', Orders: [order['OSOs'] ? {} : { ...order }] }],
      { TrailingStop: { ByPoints: true, Value: '1' } },
    ]);
    if (random.chance(0.2)) Reflect.deleteProperty(order, name);
    else Object.defineProperty(order, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return random.chance(0.1) ? random.pick<unknown>([[order], { Order: order }, null, 'x', 1, [], {}]) : order;
}

function chunked(body: string, size: number): Buffer {
  const chunks: string[] = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.slice(at, at + size);
    chunks.push(`${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`);
  }
  return Buffer.from(`${chunks.join('')}0\r\n\r\n`);
}

/** In pieces with pauses, up to an end that the sender may never come to. */
function slow(random: Random, whole: Buffer, endOf: (whole: Buffer) => number): Made {
  const end = endOf(whole);
  const from = random.whole(1, Math.max(1, end - 30));
  const pieces = [whole.subarray(0, from), ...cut(random, whole.subarray(from), random.whole(2, 25))];
  const gaveUp = random.chance(0.5);
  return {
    pieces: gaveUp ? pieces.slice(0, random.whole(1, pieces.length - 1)) : pieces,
    pause: random.whole(1, 60),
    then: random.pick(['wait', 'wait', 'end', 'reset']),
  };
}

function cut(random: Random, whole: Buffer, parts: number): Buffer[] {
  const marks = Array.from({ length: parts - 1 }, () => random.whole(0, whole.length)).sort((a, b) => a - b);
  return [...marks, whole.length].map((mark, index) => whole.subarray(marks[index - 1] ?? 0, mark));
}

function smuggled(random: Random): Made {
  const inner = random.pick(LEGAL).toString('latin1');
  const good = chunked(JSON_ORDER, random.whole(1, 200)).toString('latin1');
  const coding = random.pick([
    'chunked',
    'Chunked',
    'xchunked',
    'chunked, identity',
    'identity, chunked',
    'identity',
    'chunked, chunked',
    ' chunked',
    '"chunked"',
    'chunked\t',
    'chunked;x=y',
    'gzip, chunked',
    'chunked,',
    ',chunked',
    '\x0bchunked',
    'chunked\0',
    'cow',
    '',
  ]);
  const size = random.pick([
    '5;ext=1',
    '0x5',
    '5 ',
    ' 5',
    ...split('-5 +5 FFFFFFFFFFFFFFFFF 00000005'),
    '5\n',
    '5;',
    '5\t',
    'g',
    '',
    '5;' + 'e'.repeat(20_000),
    '5;a="\r\n"',
    '7fffffffffffffff',
  ]);
  const bodyOf = (line: string) => `${line}\r\n{"A":\r\n${good}`;
  const te = ['Transfer-Encoding: chunked'];
  return random.pick<() => Made>([
    () =>
      post(good + inner, [...te, `Content-Length: ${random.pick([good.length, 3, 0, JSON_ORDER.length])}`]),
    () => post(good + inner, [`Content-Length: ${good.length}`, `Transfer-Encoding: ${coding}`]),
    () => post(good, [`Transfer-Encoding: ${coding}`]),
    () => post(good, [...te, `Transfer-Encoding: ${coding}`]),
    () =>
      post(good, [
        random.pick([
          'Transfer-Encoding : chunked',
          ' Transfer-Encoding: chunked',
          'Transfer-Encoding\0: chunked',
          'Transfer-Encoding:\r\n chunked',
          'X: y\nTransfer-Encoding: chunked',
          'X: y\rTransfer-Encoding: chunked',
        ]),
      ]),
    () => post(bodyOf(size), te),
    () => post(good.replaceAll('\r\n', '\n'), te),
    () => post(good.replace(/\r\n/, '\n'), te),
    () =>
      post(
        good.replace(
          /0\r\n\r\n$/,
          `0\r\n${AUTHORIZATION}\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\n`,
        ) + inner,
        te,
      ),
    () => post(good.replace(/0\r\n\r\n$/, '0\r\n\r'), te),
    () => post(good.replace(/0\r\n\r\n$/, '0\r\n: x\r\n\r\n'), te),
    () => post(good + inner, te),
    () => post(JSON_ORDER + inner, [`Content-Length: ${JSON_ORDER.length}`]),
    () => Buffer.from(post(good, te).toString('latin1').replace('HTTP/1.1', 'HTTP/1.0'), 'latin1'),
    () => Buffer.from(LEGAL[0].toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
    () =>
      Buffer.from(
        LEGAL[0]
          .toString('latin1')
          .replace(
            'HTTP/1.1\r\n',
            random.pick([
              'HTTP/1.1\n',
              'HTTP/1.1\r',
              'HTTP/1.2\r\n',
              'HTTP/2.0\r\n',
              'HTTP/0.9\r\n',
              'http/1.1\r\n',
              '\r\n',
              'HTTP/1.1 \r\n',
              'HTTP/01.1\r\n',
            ]),
          ),
        'latin1',
      ),
    () => jsonp(`${DATA}&callback=f&${OAUTH}`, [`Content-Length: ${inner.length}`]),
    () => ({ pieces: cut(random, post(good, te), random.whole(2, 9)) }),
  ])();
}

function duplicates(random: Random): Fields {
  const two = random.pick([
    ['Content-Type: application/json', 'Content-Type: application/xml'],
    ['Content-Type: application/json', 'Content-Type: application/json'],
    ['Content-Type: text/plain', 'Content-Type: application/json'],
    ['Authorization: Bearer x', 'Authorization: Bearer y'],
    ['Authorization: Bearer x', 'Authorization: Basic y'],
    ['Accept: application/xml', 'Accept: application/json'],
    ['Prefer: code=503', 'Prefer: code=200'],
    ['Host: a', 'Host: b'],
    ['Content-Encoding: identity', 'Content-Encoding: gzip'],
  ]);
  const usual = [AUTHORIZATION, 'Content-Type: application/json'];
  const own = two[0]?.split(':')[0] ?? '';
  return [...usual.filter((field) => !field.startsWith(own)), ...two];
}

function bomb(random: Random): Made {
  const levels = random.pick([99, 100, 101, 1000, 50_000, 300_000]);
  const wide = random.pick([1000, 20_000, 100_000]);
  const nested = (inner: string, level: number): string =>
    level === 0 ? inner : withMembers(`"OSOs":[{"Type":"NORMAL","Orders":[${nested(inner, level - 1)}]}]`);
  const lol = (names: number, times: number) =>
    `<!DOCTYPE Order [<!ENTITY a0 "x">${Array.from({ length: names }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(times)}">`).join('')}]>`;
  return random.pick<() => Buffer>([
    () => post('['.repeat(levels)),
    () => post('['.repeat(levels) + ']'.repeat(levels)),
    () => post('{"a":'.repeat(levels) + '1' + '}'.repeat(levels)),
    () => json('"ARNA"', '['.repeat(levels) + ']'.repeat(levels)),
    () => post(nested(JSON_ORDER, random.whole(20, 28))),
    () => post(nested('{}', random.whole(1, 24))),
    () => post(withMembers(`"OSOs":[${Array.from({ length: Math.min(wide, 20_000) }, () => '{}').join()}]`)),
    () => post(withMembers(Array.from({ length: Math.min(wide, 20_000) }, (_, at) => `"x${at}":0`).join())),
    () =>
      post(
        withMembers(
          `"OSOs":[${Array.from({ length: 900 }, () => `{"Type":"OCO","Orders":[${JSON_ORDER}]}`).join()}]`,
        ),
      ),
    () => post(`[${'0,'.repeat(wide)}0]`),
    () => json('"10"', '9'.repeat(wide)),
    () =>
      json(
        '"10"',
        random.pick([
          '1e999999',
          '-0',
          '1E+400',
          '0.'.padEnd(50_000, '0'),
          '1e-999999',
          '01',
          'NaN',
          '+1',
          '.5',
          '0x1f',
        ]),
      ),
    () => json('ARNA', 'A '.repeat(wide)),
    () => json('1.00', `${'0'.repeat(wide)}.`),
    () => post(withMembers(`"${'k'.repeat(wide)}":1`)),
    () => post('"'.padEnd(900_000, '\\u0041')),
    () => post(' \n\t'.repeat(200_000)),
    () => postXml(lol(9, 10) + XML_ORDER.replace('ARNA', '&a9;')),
    () => postXml('<!DOCTYPE Order SYSTEM "http://127.0.0.1:1/x.dtd">' + XML_ORDER),
    () =>
      postXml(
        '<!DOCTYPE Order [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + XML_ORDER.replace('ARNA', '&x;'),
      ),
    () => xml('ARNA', '&x;'),
    () => postXml('<a>'.repeat(levels) + '</a>'.repeat(random.pick([0, levels]))),
    () => xml('ARNA', `${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}`),
    () =>
      xml(
        '<Order>',
        `<Order ${Array.from({ length: Math.min(wide, 20_000) }, (_, at) => `a${at}="1"`).join(' ')}>`,
      ),
    () => xml('<Order>', `<Order ${'a="1" '.repeat(50_000)}>`),
    () => xml('<Order>', `<Order xmlns:${'n'.repeat(wide)}="x" xmlns="y">`),
    () => xml('ARNA', '&#65;'.repeat(wide)),
    () => xml('ARNA', `<![CDATA[${']]'.repeat(wide)}]]>`),
    () => xml('ARNA', '<!--'.repeat(wide)),
    () => postXml(`<?xml version="1.0"?>${'<?x?>'.repeat(wide)}${XML_ORDER}`),
    () => postXml('<'.repeat(wide)),
    () => postXml(`<Order>${'<Symbol>A</Symbol>'.repeat(Math.min(wide, 40_000))}</Order>`),
    () =>
      xml('<Symbol>', `<Symbol xsi:type="${random.pick(['number', 'xs:boolean', 'x:'.repeat(1000), ''])}">`),
    () => postXml(`${XML_ORDER}${XML_ORDER}`),
    () => xml('</Order>', '</Order'),
    () => jsonp(`data=${'['.repeat(30_000)}&callback=f&${OAUTH}`),
    () => jsonp(`data=${'%5B'.repeat(10_000)}&callback=f&${OAUTH}`),
    () => jsonp(`data=${'%'.repeat(random.whole(1, 30_000))}&callback=f&${OAUTH}`),
  ])();
}

function text(random: Random): Made {
  const bad = random.pick([
    [0xff],
    [0xc0, 0x80],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xe2, 0x82],
    [0x80],
    [0xfe, 0xff],
    [0],
    [0xf8, 0x88, 0x80, 0x80, 0x80],
  ]);
  const isXml = random.chance(0.4);
  const order = Buffer.from(isXml ? XML_ORDER : JSON_ORDER);
  const type = isXml ? 'application/xml' : 'application/json';
  const at = random.whole(0, order.length);
  const broken = Buffer.concat([order.subarray(0, at), Buffer.from(bad), order.subarray(at)]);
  const charset = random.pick([
    ...split('utf-8 UTF8 "utf-8" utf-7 utf-16 utf-16le utf-16be utf-32 iso-8859-1 windows-1252'),
    ...split('us-ascii ebcdic x-user-defined'),
    '',
    '"',
    'utf-8; charset=utf-16',
    'constructor',
  ]);
  const typed = [`Content-Type: ${type}; charset=${charset}`, 'Accept: application/json'];
  return random.pick<() => Buffer>([
    () => post(broken, [`Content-Type: ${type}`]),
    () => post(broken, typed),
    () => post(order, typed),
    () => post(Buffer.from(order.toString(), 'utf16le'), typed),
    () => post(Buffer.from(order.toString(), 'utf16le').swap16(), typed),
    () =>
      post(
        Buffer.concat([
          Buffer.from(
            random.pick([
              [0xef, 0xbb, 0xbf],
              [0xff, 0xfe],
              [0xfe, 0xff],
              [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf],
            ]),
          ),
          order,
        ]),
        typed,
      ),
    () =>
      post(
        order
          .toString()
          .replace(
            'ARNA',
            random.pick([
              '\ufeff',
              '\u2028',
              '\u202e',
              '\ufffe',
              '😀',
              '\x00',
              '\x7f',
              'Ａ',
              'ß',
              'İ',
              '\\ud800',
              '\\u0000',
              '&#0;',
              '&#xD800;',
              'A\u0301',
            ]),
          ),
        typed,
      ),
    () =>
      post(
        `<?xml version="${random.pick(['1.0', '1.1', '2.0'])}" encoding="${charset.replaceAll('"', '')}"?>${XML_ORDER}`,
        ['Content-Type: application/xml', 'Accept: application/xml'],
      ),
    () =>
      jsonp(
        `data=${encode1(JSON_ORDER).replace('ARNA', random.pick(split('%ff %C0%80 %ED%A0%80 %u0041 % %2 %00 %F0%9F%98%80')))}&callback=f&${OAUTH}`,
      ),
  ])();
}

const WORDS = [
  ...split('application/json application/xml text/html */* application/* */json text/javascript'),
  ...split('q=0 q=1 q=0.001 q=abc q= code=503 code=200 code=204 code=999 code=1e2'),
  ...split('example=limit-buy example=placeOrder.limit-buy dynamic=true dynamic=1 "'),
  '\\',
  '=',
  ';',
  ',',
  ' ',
  '/',
  'charset=utf-8',
  '\t',
  '\xff',
  'constructor',
  TOKEN,
  'a'.repeat(3000),
];

function words(random: Random): string {
  return Array.from(
    { length: random.whole(0, 7) },
    () => random.pick(WORDS) + random.pick(['', ';', ',', '; ', ', ', '=', '/']),
  ).join('');
}

function accept(random: Random): string {
  const usual = [
    '*/*',
    'application/xml',
    'application/json;q=0, */*',
    'text/*',
    'application/json;q=0.5, application/xml;q=0.6',
    `${'a/b,'.repeat(10_000)}*/*`,
    '',
  ];
  return `Accept: ${random.chance(0.5) ? random.pick(usual) : words(random)}`;
}

function prefer(random: Random): string {
  const code = random.pick([200, 201, 204, 301, 304, 400, 401, 403, 404, 418, 500, 503, 599, 600, 100, 0]);
  const usual = [
    `code=${code}`,
    `code=${code}, dynamic=true`,
    'dynamic=true',
    'dynamic=true, code=403',
    `example="${'\\"'.repeat(400)}`,
    '!'.repeat(60_000),
    'a="'.repeat(5000),
    'example=placeOrder.limit-buy, code=500',
    'example=',
    `example=${TOKEN}`,
  ];
  return `Prefer: ${random.chance(0.6) ? random.pick(usual) : words(random)}`;
}

function contentType(random: Random): string {
  const usual = [
    ...split('application/json application/xml text/xml application/json;charset=utf-8'),
    ...split('APPLICATION/JSON'),
    'application/json, application/json',
    'application/problem+json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    '',
    '/',
    `application/json;${'a=b;'.repeat(5000)}`,
    'application/json; charset="utf-8',
    'application/json\t',
    ';',
  ];
  return `Content-Type: ${random.chance(0.7) ? random.pick(usual) : words(random)}`;
}
