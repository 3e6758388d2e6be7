/**
 * The room knows no operation: a contract of another API, with what this package's own contract does not have (parameters in paths, headers
 * and cookies, of other types; response headers; ranges of statuses; keys in headers and cookies), is judged as well.
 */
import { describe, expect, test } from 'vitest';
import { askedParameters, sourceOf } from '../../src/contract/asked-parameters.ts';
import { createContract, judge, type ContractDocument } from '../../src/contract/index.ts';
import type { Operation, Parameter, ValidationError, Validator } from '../../src/contract/document.ts';
import { deviation, unjudged, violation, type Finding } from '../../src/contract/finding.ts';
import { judgeBody } from '../../src/contract/judge-body.ts';
import type { RequestMessage, ResponseMessage } from '../../src/wire/index.ts';
import { valueAt } from '../../src/wire/pointer.ts';
import { validatorFor } from '../../src/contract/contract.ts';
import { isReference, places, resolve, saysNothing, schemaOf } from '../../src/contract/openapi.ts';
import { judgeResponse } from '../../src/contract/judge-response.ts';
import { queryNames } from '../../src/contract/read-request.ts';
import { refusedValue } from '../../src/contract/refused-value.ts';

/** A validator of one fault. */
function validator(keeps: (value: unknown) => boolean, error: Partial<ValidationError>): Validator {
  const validate = ((value: unknown) => {
    validate.errors = keeps(value)
      ? null
      : [{ keyword: 'x-made-up', instancePath: '', schemaPath: '', params: {}, ...error }];
    return validate.errors === null;
  }) as Validator;
  return validate;
}

const validators = {
  Whole: validator(Number.isInteger, { keyword: 'type', params: { type: 'integer' } }),
  Flag: validator((value) => typeof value === 'boolean', { keyword: 'type', params: { type: 'boolean' } }),
  Short: validator((value) => typeof value === 'string' && value.length < 6, {
    keyword: 'maxLength',
    params: { limit: 5 },
  }),
  List: validator(Array.isArray, { keyword: 'type', params: { type: 'array' } }),
  No: validator((value) => value === false, { keyword: 'const', params: { allowedValue: false } }),
  Any: validator(() => true, {}),
};

const json = (schema: string) => ({ 'application/json': schema });

const document: ContractDocument = {
  title: 'Made up',
  version: '1.0.0',
  servers: ['https://api.example.com/base/v1'],
  sensitive: ['pin'],
  operations: [
    {
      id: 'readThing',
      method: 'GET',
      path: '/things/{thing}',
      parameters: [
        { name: 'thing', in: 'path', required: true, schema: 'Whole', type: 'number' },
        { name: 'X-Depth', in: 'header', required: true, schema: 'Whole', type: 'number' },
        { name: 'seen', in: 'cookie', required: false, schema: 'Flag', type: 'boolean' },
        { name: 'off', in: 'query', required: false, schema: 'No', type: 'boolean' },
        { name: 'word', in: 'query', required: false, schema: 'Short', type: 'string' },
        { name: 'tags', in: 'query', required: false, schema: 'List', type: 'string', separator: '&' },
        {
          name: 'list',
          in: 'query',
          required: false,
          schema: 'List',
          type: 'string',
          mediaType: 'application/json',
        },
      ],
      security: [],
      responses: {
        200: {
          headers: [
            { name: 'X-Short', required: true, schema: 'Short', type: 'string' },
            { name: 'X-More', required: false, schema: 'Short', type: 'string' },
          ],
          content: json('Any'),
        },
        '4XX': { headers: [], content: {} },
        '3XX': { headers: [], content: {} },
        default: { headers: [], content: json('List') },
      },
    },
    {
      id: 'writeThing',
      method: 'PUT',
      path: '/things/{thing}',
      parameters: [],
      security: [
        [
          { type: 'apiKey', in: 'header', name: 'X-Key' },
          { type: 'apiKey', in: 'cookie', name: 'key' },
        ],
        [{ type: 'http', scheme: 'basic' }],
        [{ type: 'apiKey', in: 'query', name: 'key' }],
      ],
      responses: { 204: { headers: [], content: {} } },
    },
  ],
};

/** A new one each time: what another exchange taught it must not be what answers. */
const newContract = (of: ContractDocument = document) => createContract(structuredClone(of), validators);

const [read, write] = document.operations as readonly [Operation, Operation];

/** Fields as they are written: `x-depth: 2`. */
const fieldsOf = (lines: readonly string[]) =>
  lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const);
const depth = ['x-depth: 2'];

interface Asked {
  readonly method?: string;
  readonly fields?: readonly string[];
}

/** What is said of a request by a contract that has other parts than the document; its response was not recorded. */
function asked(
  target: string,
  other: Partial<ContractDocument> = {},
  { method = 'GET', fields = depth }: Asked = {},
) {
  return judge(newContract({ ...document, ...other }), {
    request: { method, target, headers: fieldsOf(fields), body: '' },
    response: undefined,
  });
}

/** What is found in a request for an operation, whose response is well: `request.query /word maxLength "abcdef"`. */
function found(target: string, fields: readonly string[] = depth, operation = read, body = ''): string[] {
  const { id, method } = operation;
  const operations = document.operations.map((one) => (one.id === id ? operation : one));
  const { findings } = judge(newContract({ ...document, operations }), {
    request: { method, target, headers: fieldsOf(fields), body },
    response:
      method === 'PUT'
        ? { status: 204, headers: [], body: '' }
        : { status: 200, headers: fieldsOf(['Content-Type: application/json', 'x-short: a']), body: '{}' },
  });
  return findings.map(
    ({ where, pointer, rule, received }) => `${where} ${pointer || '-'} ${rule} ${received}`,
  );
}

const unknown = (name: string) => `request.query /${name} unknown-parameter a parameter of that name`;

describe('an operation is found', () => {
  test.each([
    ['/things/1', 'readThing'],
    ['/base/v1/things/1', 'readThing'],
    ['https://api.example.com/BASE/v1/Things/1/', 'readThing'],
    ['/base/things/1', undefined],
    ['/other/v1/things/1', undefined],
    ['/v1/things/1', undefined],
    ['/things', undefined],
    ['/things//', undefined],
    ['/things/1/2', undefined],
    ['/other/1', undefined],
  ])('for %s: %s', (target, id) => {
    expect(asked(target).operationId).toBe(id);
  });

  test.each(['GET', 'PUT'])('and the method %s matches, so no other method is suggested', (method) => {
    const { match } = asked('/things/1', {}, { method }).request;
    expect([match.operation?.method, match.allowed]).toEqual([method, []]);
  });

  test('of two paths that match, the one with fewer parameters is chosen, wherever it stands', () => {
    const mine = { ...read, id: 'readMine', path: '/things/mine' };
    for (const operations of [
      [read, mine],
      [mine, read],
    ]) {
      const ids = ['/things/mine', '/things/1'].map((target) => asked(target, { operations }).operationId);
      expect(ids).toEqual(['readMine', 'readThing']);
    }
  });

  test.each([
    ['http', '80'],
    ['https', '443'],
  ])('the default port of %s does not make it another server', (scheme, port) => {
    const servers = [`${scheme}://api.example.com/base/v1`];
    const rules = [port, '1'].map((port) =>
      asked(`${scheme}://api.example.com:${port}/base/v1/things/1`, { servers }).findings.map(
        ({ rule }) => rule,
      ),
    );
    expect(rules).toEqual([['not-recorded'], ['server', 'not-recorded']]);
  });

  test('a wrong method is reported with the methods that the path has', () => {
    expect(asked('/things/1', {}, { method: 'delete' }).findings).toMatchObject([
      { verdict: 'unchecked', rule: 'method', expected: 'GET or PUT', received: 'DELETE' },
    ]);
  });

  test.each([
    ['/{odd}.json', '/1.json', 'readThing'],
    ['/{odd}.json', '/1.JSON', 'readThing'],
    ['/{odd}.json', '/.json', undefined],
    ['/{odd}.json', '/1.xml', undefined],
    ['/a{odd}', '/a1', 'readThing'],
    ['/a{odd}', '/a', undefined],
    ['/a{odd}a', '/aa', undefined],
    ['/{odd}/{even}', '/a/b', 'readThing'],
    ['/{odd}/{even}', '/a/', undefined],
    ['/', '/', 'readThing'],
    ['/', '/base/v1/', 'readThing'],
  ])(
    'a segment may hold a parameter, with texts around it, never an empty one: %s for %s',
    (path, target, id) => {
      expect(asked(target, { operations: [{ ...read, path }] }).operationId).toBe(id);
    },
  );

  test.each([
    ['/accounts/12345/orders', '/accounts/…/orders'],
    ['/a=b/c&d/e;f/g%20h/ok', '/…/…/…/…/ok'],
    [`/${'x'.repeat(40)}/${'x'.repeat(41)}`, `/${'x'.repeat(40)}/…`],
    ['/a.b-c_d/123', '/a.b-c_d/123'],
  ])('the unknown parts of the path %s are not shown', (target, received) => {
    expect(asked(target).findings).toMatchObject([{ rule: 'no-operation', received }]);
  });
});

describe('a parameter is read from its place, as its type', () => {
  test.each<[string, string, string[]?]>([
    ['all is well', '/things/1?word=abc&list=[1]', ['X-Depth: 0', 'Cookie: seen=false']],
    ['a list by its name, once for each element', '/things/1?tags=a&tags=b'],
    ['the other boolean', '/things/1', [...depth, 'Cookie: a=b; seen=true']],
    ['a boolean that must be false', '/things/1?off=false'],
    ['text that could be a number', '/things/1?word=12'],
    ['text that could be a boolean', '/things/1?word=true'],
    ['a number with an encoded digit', '/things/%31'],
    ['a fraction that is whole', '/things/-1.0'],
  ])('%s', (_name, target, fields) => {
    expect(found(target, fields)).toEqual([]);
  });

  test.each<[string, string, string, string[]?]>([
    ['a number in the path that is not one', '/things/one', 'request.path /thing type "one"'],
    ['a path that is badly encoded', '/things/%zz', 'request.path /thing type "%zz"'],
    ['a fraction', '/things/1.5', 'request.path /thing type 1.5'],
    ['a fraction without a whole part', '/things/.25', 'request.path /thing type 0.25'],
    ['a number that only JavaScript reads', '/things/0x10', 'request.path /thing type "0x10"'],
    ['an exponent', '/things/1e3', 'request.path /thing type "1e3"'],
    ['a header that is missing', '/things/1', 'request.headers /X-Depth required nothing', []],
    ['a header that is empty', '/things/1', 'request.headers /X-Depth type ""', ['x-depth: ']],
    ['a number with a sign', '/things/+1', 'request.path /thing type "+1"'],
    ['a number with text behind it', '/things/1a', 'request.path /thing type "1a"'],
    ['a number with text before it', '/things/a1', 'request.path /thing type "a1"'],
    ['a number that ends with a point', '/things/1.', 'request.path /thing type "1."'],
    [
      'a number with more digits than a double holds',
      '/things/12345678901234567890',
      'request.path /thing type "12345678901234567890"',
    ],
    ['a header of another type', '/things/1', 'request.headers /X-Depth type "deep"', ['X-DEPTH: deep']],
    [
      'a cookie of another type',
      '/things/1',
      'request.cookies /seen type "yes"',
      [...depth, 'Cookie: seen=yes'],
    ],
    ['a query that is too long', '/things/1?word=abcdef', 'request.query /word maxLength "abcdef"'],
    ['a query of that name in another place', '/things/1?X-Depth=1', unknown('X-Depth')],
    ['a query that is not JSON', '/things/1?list=[', 'request.query /list json end of text'],
    ['a query twice', '/things/1?word=a&word=b', 'request.query /word repeated several'],
    ['an unknown query', '/things/1?other=1', unknown('other')],
    [
      'an unknown query with a name of twenty characters',
      `/things/1?${'n'.repeat(20)}=1`,
      unknown('n'.repeat(20)),
    ],
    ['an unknown query with a longer name', `/things/1?${'n'.repeat(21)}=1`, unknown('…')],
    ['an unknown query that may be a secret', '/things/1?a12345=1', unknown('…')],
  ])('%s', (_name, target, finding, fields) => {
    expect(asked(target, {}, fields && { fields }).operationId).toBe('readThing');
    expect(found(target, fields)).toEqual([finding]);
  });
});

test('a query that cannot be read gives no parameters', () => {
  const { request } = asked('/things/1?word=%&other=1').request;
  expect(request).toMatchObject({ query: [], repeated: [], unknown: [], unreadable: [] });
});

test('a parameter that the path does not have is missing', () => {
  const parameter: Parameter = { name: 'other', in: 'path', required: true, schema: 'Any', type: 'string' };
  expect(found('/things/1', depth, { ...read, parameters: [parameter] })).toEqual([
    'request.path /other required nothing',
  ]);
});

test.each<[Parameter['separator'], string, unknown]>([
  [undefined, 'q=a,b|c', 'a,b|c'],
  [',', 'q=a,b|c', ['a', 'b|c']],
  ['|', 'q=a,b|c', ['a,b', 'c']],
  [' ', 'q=a+b', ['a', 'b']],
  ['&', 'q=a,b', ['a,b']],
  ['&', 'q=a&q=b', ['a', 'b']],
])('a list with %s between its elements is read from %s', (separator, query, value) => {
  const parameter: Parameter = { name: 'q', in: 'query', required: true, schema: 'Any', type: 'string' };
  const operations = [{ ...read, parameters: [{ ...parameter, ...(separator && { separator }) }] }];
  const { request } = asked(`/things/1?${query}`, { operations }).request;
  expect(request?.parameters.map((one) => one.value)).toEqual([value]);
});

describe('a request asks for', () => {
  const text = { required: false, schema: 'Any', type: 'string' } as const;
  const named = (name: string, place: Parameter['in']): Parameter => ({ ...text, name, in: place });
  const parameters = [
    named('thing', 'path'),
    named('q', 'query'),
    named('X-Trace', 'header'),
    named('q', 'cookie'),
  ];
  const source = { ...read, parameters };
  const jsonp = { operation: source.id, callback: 'call' };
  const wrapper = {
    ...source,
    id: 'byJsonp',
    path: '/j/{thing}',
    jsonp,
    parameters: [...parameters, named('call', 'query')],
  };
  const operations = [wrapper, source];
  const ask = (target: string, body?: unknown) => {
    const { request, operation } = asked(
      target,
      { operations },
      { fields: ['x-trace: 1', 'cookie: q=b'] },
    ).request;
    if (!request || !operation) return expect.unreachable();
    const read =
      body === undefined
        ? request
        : { ...request, body: { state: 'value', mediaType: 'a/b', value: body, text: '' } as const };
    const meant = sourceOf({ ...document, operations }, operation);
    return [meant.id, askedParameters(meant, read)];
  };

  test('the parameters of its path and its query, and no header', () => {
    expect(ask('/things/1?q=a&call=f')).toEqual(['readThing', { thing: '1', q: 'a' }]);
  });

  test('the same by JSONP, without the parameters that only JSONP has', () => {
    expect(ask('/j/1?q=a&call=f')).toEqual(['readThing', { thing: '1', q: 'a' }]);
  });

  test('only the parameters of its path where it has a body', () => {
    expect(ask('/things/1?q=a', {})).toEqual(['readThing', { thing: '1' }]);
  });
});

test.each<[string, string, unknown]>([
  ['request.headers', '/content-type', 'text/plain'],
  ['request.headers', '/x-depth', '2'],
  ['request.headers', '/x-other', undefined],
  ['request.body', '/x-depth/0', 'in the body'],
])('the refused value of %s at %s is found', (where, pointer, value) => {
  const headers = fieldsOf(['Content-Type: Text/Plain; charset=utf-8', 'X-Depth: 2']);
  expect(refusedValue({ where, pointer }, headers, { 'x-depth': ['in the body'] })).toBe(value);
});

describe('one of the ways to authenticate is needed', () => {
  const without = (received: string) => [`request.security - security ${received}`];
  test.each<[string, string, string[], string[]]>([
    ['by a header and a cookie', '/things/1', ['x-key: a', 'cookie: key=b'], []],
    ['by the header alone', '/things/1', ['x-key: a'], without('none')],
    ['by the cookie alone', '/things/1', ['cookie: key=b'], without('none')],
    ['by an empty header', '/things/1', ['x-key: ', 'cookie: key=b'], without('an empty token')],
    [
      'by a header that was not filled in',
      '/things/1',
      ['x-key: ${KEY}', 'cookie: key=b'],
      without('a template that was not filled in'),
    ],
    [
      'by a header with a text that only looks like an object',
      '/things/1',
      ['x-key: a[object', 'cookie: key=b'],
      [],
    ],
    ['by a scheme in other letters', '/things/1', ['authorization: BASIC abc'], []],
    [
      'by another scheme',
      '/things/1',
      ['authorization: Bearer abc'],
      without('an Authorization header of another form (masked)'),
    ],
    ['by a scheme without a token', '/things/1', ['authorization: Basic'], without('an empty token')],
    ['by the query', '/things/1?key=a', [], []],
    ['by an empty query', '/things/1?key=', [], without('an empty token')],
    ['by the query twice', '/things/1?key=a&key=b', [], ['request.query /key repeated several']],
    ['by another query twice', '/things/1?key=a&b=1&b=1', [], [unknown('b')]],
    [
      'by a query of the name of a header twice',
      '/things/1?X-Key=a&X-Key=b',
      [],
      [unknown('X-Key'), ...without('none')],
    ],
    ['not at all', '/things/1', [], without('none')],
  ])('%s', (_name, target, fields, findings) => {
    expect(found(target, fields, write)).toEqual(findings);
  });

  test('a token without the key that belongs to it is not reported as misplaced', () => {
    const both: Operation['security'][number] = [
      { type: 'http', scheme: 'bearer' },
      { type: 'apiKey', in: 'header', name: 'X-Key' },
    ];
    const findings = found('/things/1', ['authorization: Bearer abc'], { ...write, security: [both] });
    expect(findings).toEqual(without('none'));
  });

  test.each([
    ['Digest username="a", response="b"', []],
    ['Digest', without('an empty token')],
  ])('another scheme may have several words: %s', (text, findings) => {
    const security: Operation['security'] = [[{ type: 'http', scheme: 'digest' }]];
    expect(found('/things/1', [`authorization: ${text}`], { ...write, security })).toEqual(findings);
  });

  test('the finding names each way', () => {
    expect(asked('/things/1', {}, { method: 'PUT', fields: [] }).findings[0]?.expected).toBe(
      'the header parameter X-Key and the cookie parameter key or the header Authorization: Basic <access token> or ' +
        'the query parameter key',
    );
  });

  test('the names that carry a token are sensitive', () => {
    expect([...newContract().sensitive]).toEqual(['pin', 'X-Key', 'key', 'authorization']);
    const [, write] = document.operations;
    expect([...(write ? queryNames(document)(write) : [])]).toEqual(['key']);
  });

  test('a header of the contract is harmless, but not a header with the name of another parameter', () => {
    const { names } = newContract();
    const harmless = ['x-depth', 'X-Short', 'word', 'seen'].map((name) => names.isHarmlessHeader(name));
    expect(harmless).toEqual([true, true, false, false]);
  });
});

describe('a response is judged by its status', () => {
  const [type, short] = ['Content-Type: application/json', 'x-short: abc'];
  const head = [type, short];

  test.each<[string, number, string[], string | undefined, string?]>([
    ['its own', 200, head, '1'],
    ['its range, without a body', 404, [], ''],
    ['its range in small letters', 302, [], ''],
    [
      'its range, with a body that was not judged',
      404,
      head,
      '1',
      'unchecked response.body - no-schema: The contract describes no response body here, so nothing judged it.',
    ],
    ['its range, with a body that was not recorded', 404, [], undefined],
    ['the default', 500, head, '[]'],
    [
      'the default, broken',
      500,
      head,
      '1',
      'violates response.body - type: The response body must be an array, but is 1.',
    ],
    [
      'a body that was not recorded',
      200,
      head,
      undefined,
      'unchecked response.body - not-recorded: The response body was not recorded, so nothing judged it.',
    ],
    [
      'a body of another type that was not recorded',
      200,
      ['content-type: text/html', short],
      undefined,
      'violates response.headers /content-type media-type: The response must have the Content-Type application/json, but has "text/html".',
    ],
    ['a body that is missing', 200, head, '', 'violates response.body - required: The response has no body.'],
    [
      'a body without a type',
      200,
      [short],
      '1',
      'violates response.headers /content-type media-type: The response must have the Content-Type application/json, but has no Content-Type.',
    ],
    [
      'a body of another type',
      200,
      ['content-type: text/html; a=b', short],
      '1',
      'violates response.headers /content-type media-type: The response must have the Content-Type application/json, but has "text/html".',
    ],
    [
      'a body of no type',
      200,
      ['content-type: html', short],
      '1',
      'violates response.headers /content-type media-type: The response must have the Content-Type application/json, but has "html".',
    ],
    [
      'a header that is missing',
      200,
      [type],
      '1',
      'violates response.headers /X-Short required: The header X-Short is missing.',
    ],
    [
      'a header that is broken',
      200,
      [type, 'X-SHORT: abcdef'],
      '1',
      'violates response.headers /X-Short maxLength: The header X-Short must be a string of at most 5 characters, but is "abcdef".',
    ],
    [
      'a header that may be missing and is broken',
      200,
      [...head, 'x-more: abcdef'],
      '1',
      'violates response.headers /X-More maxLength: The header X-More must be a string of at most 5 characters, but is "abcdef".',
    ],
  ])('%s', (_name, status, fields, body, finding) => {
    const { findings } = judge(newContract(), {
      request: { method: 'GET', target: '/things/1', headers: fieldsOf(depth), body: '' },
      response: { status, headers: fieldsOf(fields), body },
    });
    expect(
      findings.map(
        ({ verdict, where, pointer, rule, message }) =>
          `${verdict} ${where} ${pointer || '-'} ${rule}: ${message}`,
      ),
    ).toEqual(finding === undefined ? [] : [finding]);
  });
});

test('a schema without a validator is a broken build, and an error', () => {
  const missing = new Error(
    'expected a validator named None in generated/, received none; to mend it: npm run generate',
  );
  expect(() => validatorFor(newContract(), 'None')).toThrow(missing);
  expect(() => validatorFor(newContract(), 'toString')).toThrow('expected a validator named toString');
});

describe('the exact words of a fault', () => {
  const text: Parameter = { name: 'q', in: 'query', required: true, schema: 'Short', type: 'string' };
  const findings = (
    changed: Partial<Operation>,
    request: Partial<RequestMessage> = {},
    response?: Partial<ResponseMessage>,
  ) => {
    const parts = { parameters: [], responses: { 200: { headers: [], content: {} } } };
    const operations = [{ ...read, path: '/a', ...parts, ...changed }];
    return judge(newContract({ ...document, operations }), {
      request: { method: 'GET', target: '/a', headers: [], body: '', ...request },
      response: { status: 200, headers: [], body: '', ...response },
    }).findings;
  };
  const typed = (type: string) => fieldsOf([`content-type: ${type}`]);
  const requestBody = { required: true, content: json('List') };

  const ofAnotherType = violation('request.headers', {
    pointer: '/content-type',
    rule: 'media-type',
    expected: 'application/json',
    received: '"text/plain"',
    message: 'The request must have the Content-Type application/json, but has "text/plain".',
  });
  const notRecorded = unjudged('request.body', {
    rule: 'not-recorded',
    expected: 'a body',
    received: 'none was recorded',
    message: 'The request body was not recorded, so nothing judged it.',
  });

  test.each<[string, Parameters<typeof findings>, Finding]>([
    [
      'a parameter that is missing',
      [{ parameters: [text] }],
      violation('request.query', {
        pointer: '/q',
        rule: 'required',
        expected: 'a value',
        received: 'nothing',
        message: 'q is missing.',
      }),
    ],
    [
      'a parameter that is broken',
      [{ parameters: [text] }, { target: '/a?q=abcdef' }],
      violation('request.query', {
        pointer: '/q',
        rule: 'maxLength',
        expected: 'a string of at most 5 characters',
        received: '"abcdef"',
        message: 'q must be a string of at most 5 characters, but is "abcdef".',
      }),
    ],
    [
      'a parameter that is given twice',
      [{ parameters: [text] }, { target: '/a?q=a&q=b' }],
      violation('request.query', {
        pointer: '/q',
        rule: 'repeated',
        expected: 'one value',
        received: 'several',
        message: 'q is given more than once; it is not defined which value counts.',
      }),
    ],
    [
      'a parameter that is not JSON',
      [{ parameters: [{ ...text, mediaType: 'application/json' }] }, { target: '/a?q=%0A[' }],
      violation('request.query', {
        pointer: '/q',
        rule: 'json',
        expected: 'a value or `]`',
        received: 'end of text',
        message: 'q cannot be read: expected a value or `]`, received end of text, in line 2.',
        line: 2,
      }),
    ],
    [
      'an unknown parameter',
      [{}, { target: '/a?b=1' }],
      deviation('request.query', {
        pointer: '/b',
        rule: 'unknown-parameter',
        expected: 'no such parameter',
        received: 'a parameter of that name',
        message: 'b is not a query parameter that the contract knows.',
      }),
    ],
    [
      'a parameter in another spelling, which is not also missing',
      [{ parameters: [{ ...text, name: 'symbol' }] }, { target: '/a?Symbl=a' }],
      violation('request.query', {
        pointer: '/Symbl',
        rule: 'unknown-parameter',
        expected: 'the spelling symbol',
        received: 'a parameter of that name',
        message: 'Symbl is not a query parameter that the contract knows; it is spelled symbol.',
      }),
    ],
    [
      'a body beside that of JSONP',
      [
        {
          parameters: [{ ...text, name: 'data', required: false }],
          jsonp: { operation: 'other', callback: 'call', body: 'data' },
        },
        { body: 'x' },
      ],
      unjudged('request.body', {
        rule: 'no-schema',
        expected: 'no body',
        received: 'a body',
        message: 'The contract describes no request body here, so nothing judged it.',
      }),
    ],
    [
      'a header of the name that the body of JSONP has',
      [
        {
          parameters: [{ ...text, name: 'data', in: 'header' }],
          jsonp: { operation: 'other', callback: 'call', body: 'data' },
        },
      ],
      violation('request.headers', {
        pointer: '/data',
        rule: 'required',
        expected: 'a value',
        received: 'nothing',
        message: 'data is missing.',
      }),
    ],
    [
      'a query that cannot be read',
      [{ parameters: [text] }, { target: '/a?q=%' }],
      violation('request.query', {
        rule: 'percent-encoding',
        expected: expect.any(String) as string,
        received: expect.any(String) as string,
        message: expect.stringMatching(
          /^The query string cannot be read: expected .+, received .+, in line 1\.$/,
        ) as string,
        line: 1,
      }),
    ],
    [
      'a token that is missing',
      [{ security: write.security.slice(1) }],
      violation('request.security', {
        rule: 'security',
        expected: 'the header Authorization: Basic <access token> or the query parameter key',
        received: 'none',
        message:
          'There is no access token: expected the header Authorization: Basic <access token> or the query parameter key, received none.',
      }),
    ],
    [
      'a body that is missing',
      [{ requestBody }],
      violation('request.body', {
        rule: 'required',
        expected: 'a body',
        received: 'nothing',
        message: 'The request has no body.',
      }),
    ],
    ['a body that was not recorded', [{ requestBody }, { body: undefined }], notRecorded],
    [
      'a body without a media type',
      [{ requestBody: { ...requestBody, content: { 'a/b': 'Any', 'c/d': 'Any' } } }, { body: 'x' }],
      violation('request.headers', {
        pointer: '/content-type',
        rule: 'media-type',
        expected: 'a/b or c/d',
        received: 'no Content-Type',
        message: 'The request must have the Content-Type a/b or c/d, but has no Content-Type.',
      }),
    ],
    [
      'a body of another media type',
      [{ requestBody }, { body: 'x', headers: typed('Text/Plain; a=b') }],
      ofAnotherType,
    ],
    [
      'a body of another media type that was not recorded',
      [{ requestBody }, { body: undefined, headers: typed('text/plain') }],
      ofAnotherType,
    ],
    [
      'the same where there may be none',
      [
        { requestBody: { ...requestBody, required: false } },
        { body: undefined, headers: typed('text/plain') },
      ],
      notRecorded,
    ],
    [
      'a body of the right media type that was not recorded',
      [{ requestBody }, { body: undefined, headers: typed('application/json') }],
      notRecorded,
    ],
    [
      'a body that this package cannot read',
      [
        { requestBody: { required: true, content: { 'image/png': 'Any' } } },
        { body: 'x', headers: typed('image/png') },
      ],
      unjudged('request.body', {
        rule: 'unread',
        expected: 'a media type that this package reads',
        received: 'image/png',
        message: 'This package cannot read image/png, so nothing judged the request body.',
      }),
    ],
    [
      'a body that the contract does not have',
      [{}, { body: 'x', headers: typed('application/json') }],
      unjudged('request.body', {
        rule: 'no-schema',
        expected: 'no body',
        received: 'a body',
        message: 'The contract describes no request body here, so nothing judged it.',
      }),
    ],
    [
      'a body that is not JSON',
      [{ requestBody }, { body: '[\n1', headers: typed('application/json') }],
      violation('request.body', {
        rule: 'json',
        expected: '`,` or `]`',
        received: 'end of text',
        message: 'The request body cannot be read: expected `,` or `]`, received end of text, in line 2.',
        line: 2,
      }),
    ],
    [
      'a body that is broken',
      [{ requestBody }, { body: '1', headers: typed('application/json') }],
      violation('request.body', {
        pointer: '',
        rule: 'type',
        expected: 'an array',
        received: '1',
        message: 'The request body must be an array, but is 1.',
      }),
    ],
    [
      'a status that the contract does not describe',
      [
        { responses: { 200: { headers: [], content: {} }, '4XX': { headers: [], content: {} } } },
        {},
        { status: 500 },
      ],
      violation('response.status', {
        rule: 'status',
        expected: '200 or 4XX',
        received: '500',
        message: 'The contract has no response with status 500.',
      }),
    ],
    [
      'an answer that is broken',
      [
        { responses: { default: { headers: [], content: json('List') } } },
        {},
        { body: '1', headers: typed('application/json') },
      ],
      violation('response.body', {
        pointer: '',
        rule: 'type',
        expected: 'an array',
        received: '1',
        message: 'The response body must be an array, but is 1.',
      }),
    ],
  ])('%s', (_name, args, finding) => {
    expect(findings(...args)).toEqual([finding]);
  });

  test('a response that was not recorded', () => {
    expect(asked('/things/1').findings).toEqual([
      unjudged('response', {
        rule: 'not-recorded',
        expected: 'a response',
        received: 'none was recorded',
        message: 'The response was not recorded, so nothing judged it.',
      }),
    ]);
  });

  test.each([
    ['GET', 200, 1],
    ['HEAD', 200, 0],
    ['GET', 204, 0],
    ['GET', 304, 0],
  ])('an answer without a body to %s with the status %i', (method, status, count) => {
    const responses = { default: { headers: [], content: json('List') } };
    expect(findings({ method, responses }, { method }, { status })).toHaveLength(count);
  });

  test('a body for which there is no schema', () => {
    const body = { state: 'value', mediaType: 'a/b', value: 1, text: '1' } as const;
    expect(judgeBody(newContract(), 'response', body, { required: true, content: json('Any') })).toEqual({
      value: 1,
      findings: [
        unjudged('response.body', {
          rule: 'no-schema',
          expected: 'a schema',
          received: 'none',
          message: 'The contract has no schema for this response body, so nothing judged it.',
        }),
      ],
    });
  });

  test.each([
    [
      '/b',
      'no-operation',
      'a path of the contract',
      '/b',
      'The contract has no path /b, so nothing judged this exchange.',
    ],
    [
      '/a',
      'method',
      'GET',
      'PUT',
      'The contract has this path with GET, but not with the method PUT, so nothing judged this exchange.',
    ],
  ])('no operation for %s', (target, rule, expected, received, message) => {
    expect(findings({}, { target, method: 'put' })).toEqual([
      unjudged('request', { rule, expected, received, message }),
    ]);
  });
});

describe('an operation by JSONP', () => {
  const parameter: Parameter = { name: 'data', in: 'query', required: true, schema: 'List', type: 'string' };
  const jsonp = { operation: 'readThing', body: 'data', callback: 'call', header: 'X-Call' };
  const operation: Operation = {
    id: 'byJsonp',
    method: 'GET',
    path: '/j',
    parameters: [parameter, { ...parameter, name: 'call', schema: 'Any' }],
    security: [],
    responses: {
      200: {
        headers: [{ name: 'X-Call', required: false, schema: 'Any', type: 'string' }],
        content: json('Any'),
      },
    },
    jsonp,
  };
  const told = (target: string, body = 'f(1)', fields: string[] = [], sent = '') =>
    judge(newContract({ ...document, operations: [operation] }), {
      request: { method: 'GET', target, headers: [], body: sent },
      response: { status: 200, headers: fieldsOf(['Content-Type: application/json', ...fields]), body },
    }).findings.map(({ where, pointer, rule, message }) => `${where} ${pointer || '-'} ${rule}: ${message}`);

  test.each<[string, Parameters<typeof told>, unknown[]]>([
    ['all is well', ['/j?data=[]&call=f', 'f(1)', ['x-call: f']], []],
    [
      'a body of another type',
      ['/j?data=1&call=f'],
      ['request.body - type: The request body must be an array, but is 1.'],
    ],
    [
      'no body where the query cannot be read',
      ['/j?call=%&data=[]'],
      [expect.stringMatching(/^request\.query - percent-encoding: The query string cannot be read/)],
    ],
    ['a body that is missing', ['/j?call=f'], ['request.body - required: The request has no body.']],
    [
      'a body twice',
      ['/j?data=[]&data=1&call=f'],
      ['request.query /data repeated: data is given more than once; it is not defined which value counts.'],
    ],
    [
      'a query that cannot be read',
      ['/j?data=%', 'f(1)'],
      [expect.stringMatching(/^request\.query - percent-encoding: The query string cannot be read/)],
    ],
    [
      'a body beside it',
      ['/j?data=[]&call=f', 'f(1)', [], '{}'],
      ['request.body - no-schema: The contract describes no request body here, so nothing judged it.'],
    ],
    [
      'a name that is not safe to call',
      ['/j?data=[]&call=f-g'],
      [
        'request.query /call callback: call must be the name of a function that is safe to call, but is "f-g".',
      ],
    ],
    [
      'another function',
      ['/j?data=[]&call=g'],
      ['response.body - callback: The response calls "f", but the request asked for "g".'],
    ],
    [
      'a header with another function',
      ['/j?data=[]&call=f', 'f(1)', ['x-call: h']],
      ['response.headers /X-Call callback: The header X-Call says "h", but the response calls "f".'],
    ],
    [
      'another function, and the header that was asked for',
      ['/j?data=[]&call=g', 'f(1)', ['x-call: g']],
      ['response.body - callback: The response calls "f", but the request asked for "g".'],
    ],
  ])('%s', (_name, args, findings) => {
    expect(told(...args)).toEqual(findings);
  });
});

test('a response by JSONP is judged without its request too', () => {
  const operation = { ...read, jsonp: { operation: 'readThing', callback: 'call' } };
  const message = { status: 404, headers: [], body: '' };
  expect(judgeResponse(newContract(), operation, message).findings).toEqual([]);
  const called = {
    status: 200,
    headers: fieldsOf(['Content-Type: application/json', 'x-short: a']),
    body: 'f(1)',
  };
  expect(judgeResponse(newContract(), operation, called).findings).toEqual([]);
});

test('a pointer leads to members and elements, and nowhere else', () => {
  const value = { a: [{ 'b/c': null }], d: 'text' };
  expect(valueAt(value, '')).toBe(value);
  expect(valueAt(value, '/a/0/b~1c')).toBeNull();
  for (const pointer of ['/a/1', '/a/0/b~1c/x', '/d/length', '/toString', '/x/y', '/a/length/x'])
    expect(valueAt(value, pointer), pointer).toBeUndefined();
});

describe('in an OpenAPI document', () => {
  const described = {
    a: { $ref: '#/b~1c' },
    'b/c': { found: true },
    'd e': { found: true },
    loop: { $ref: '#/loop' },
    paths: {
      '/x': {
        parameters: [
          { name: 'a', in: 'query' },
          { name: 'a', in: 'header' },
          { name: 'b', in: 'query', required: true },
        ],
        trace: { operationId: 'last' },
        get: {
          operationId: 'first',
          parameters: [{ $ref: '#/components/parameters/A' }],
          requestBody: { $ref: '#/components/requestBodies/B' },
          responses: { 200: { $ref: '#/components/responses/C' } },
        },
        'x-note': { operationId: 'none' },
      },
      '/y': { $ref: '#/components/pathItems/Y' },
    },
    components: {
      parameters: { A: { name: 'a', in: 'query', required: true } },
      requestBodies: { B: { content: {} } },
      responses: { C: { description: 'x' } },
      pathItems: { Y: { delete: { operationId: 'other' } } },
    },
  };

  test('references are followed', () => {
    for (const $ref of ['#/a', '#/b~1c', '#/d%20e'])
      expect(resolve(described, { $ref })).toEqual({ found: true });
    expect(resolve(described, 1 as never)).toBe(1);
    expect(() => resolve(described, { $ref: '#/none' })).toThrow(
      new Error('the reference #/none leads nowhere'),
    );
    expect(() => resolve(described, { $ref: '#/loop' })).toThrow(
      new Error('the reference #/loop leads to itself'),
    );
    expect([{ $ref: '#' }, { $ref: 1 }, {}, null, undefined, '$ref'].map(isReference)).toEqual([
      true,
      ...Array<boolean>(5).fill(false),
    ]);
  });

  test('operations are found, each with all that it has', () => {
    const found = places(described as unknown as Parameters<typeof places>[0]);
    expect(found.map(({ path, method, pointer }) => [path, method, pointer])).toEqual([
      ['/x', 'get', '/paths/~1x/get'],
      ['/x', 'trace', '/paths/~1x/trace'],
      ['/y', 'delete', '/paths/~1y/delete'],
    ]);
    const { parameters, responses, requestBodies } = described.components;
    expect(found[0]).toMatchObject({ requestBody: requestBodies.B, responses: { 200: responses.C } });
    const [, inHeader, other] = described.paths['/x'].parameters;
    expect(found[0]?.parameters).toEqual([parameters.A, inHeader, other]);
    expect(found[1]).toMatchObject({ requestBody: undefined, responses: {} });
  });

  test('a schema stands where it is, or in the content', () => {
    const one = { type: 'string' };
    expect(schemaOf({ schema: one })).toBe(one);
    expect(schemaOf({ content: { 'a/b': { schema: one } } })).toBe(one);
    expect([schemaOf({}), schemaOf({ content: {} })]).toEqual([undefined, undefined]);
    expect([true, {}, false, { type: 'string' }, null, undefined, ''].map(saysNothing)).toEqual([
      true,
      true,
      ...Array<boolean>(5).fill(false),
    ]);
  });
});
