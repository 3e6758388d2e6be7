/**
 * The room knows no operation: a contract of another API, with what this package's own contract does not have (parameters in paths, headers
 * and cookies, of other types; response headers; ranges of statuses; keys in headers and cookies), is judged as well.
 */
import { describe, expect, test } from 'vitest';
import { createContract, judge, type ContractDocument } from '../../src/contract/index.ts';
import type { ValidationError, Validator } from '../../src/contract/document.ts';
import { validatorFor } from '../../src/contract/contract.ts';
import { tokenParameters } from '../../src/contract/read-request.ts';

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
        { name: 'word', in: 'query', required: false, schema: 'Short', type: 'string' },
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
            { name: 'X-Short', required: true, schema: 'Short' },
            { name: 'X-More', required: false, schema: 'Short' },
          ],
          content: json('Any'),
        },
        '4XX': { headers: [], content: {} },
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

const contract = createContract(document, validators, validators, {});

type Fields = readonly (readonly [string, string])[];
const depth: Fields = [['x-depth', '2']];

function asked(target: string, headers: Fields = depth, method = 'GET', body = '') {
  const { findings, operationId } = judge(contract, {
    request: { method, target, headers, body },
    response: {
      status: method === 'PUT' ? 204 : 200,
      headers: [
        ['Content-Type', 'application/json'],
        ['x-short', 'a'],
      ],
      body: method === 'PUT' ? '' : '{}',
    },
  });
  return {
    operationId,
    findings: findings.map(({ where, pointer, rule, received }) => [where, pointer, rule, received]),
  };
}

function answered(status: number, headers: Fields, body: string | undefined) {
  return judge(contract, {
    request: { method: 'GET', target: '/things/1', headers: depth, body: '' },
    response: { status, headers, body },
  }).findings;
}

describe('an operation is found', () => {
  test.each([
    ['/things/1', 'readThing'],
    ['/base/v1/things/1', 'readThing'],
    ['https://api.example.com/BASE/v1/Things/1/', 'readThing'],
    ['/base/things/1', undefined],
    ['/v1/things/1', undefined],
    ['/things', undefined],
    ['/things//', undefined],
    ['/things/1/2', undefined],
    ['/other/1', undefined],
  ])('for %s: %s', (target, id) => {
    expect(asked(target).operationId).toBe(id);
  });

  test('with another method it is said which ones the path has', () => {
    const { findings } = judge(contract, {
      request: { method: 'delete', target: '/things/1', headers: [], body: '' },
      response: undefined,
    });
    expect(findings).toMatchObject([
      { verdict: 'unchecked', rule: 'method', expected: 'GET or PUT', received: 'DELETE' },
    ]);
  });

  test.each([
    ['/accounts/12345/orders', '/accounts/…/orders'],
    ['/a=b/c&d/e;f/g%20h/ok', '/…/…/…/…/ok'],
    [`/${'x'.repeat(40)}/${'x'.repeat(41)}`, `/${'x'.repeat(40)}/…`],
    ['/a.b-c_d/123', '/a.b-c_d/123'],
  ])('what is not known of the path %s is not shown', (target, received) => {
    const { findings } = judge(contract, {
      request: { method: 'GET', target, headers: [], body: '' },
      response: undefined,
    });
    expect(findings).toMatchObject([{ rule: 'no-operation', received }]);
  });
});

describe('a parameter is read from its place, as its type', () => {
  test.each<[string, string, Fields, unknown[]]>([
    [
      'all is well',
      '/things/1?word=abc&list=[1]',
      [
        ['X-Depth', '0'],
        ['Cookie', 'seen=false'],
      ],
      [],
    ],
    ['the other boolean', '/things/1', [...depth, ['Cookie', 'a=b; seen=true']], []],
    [
      'a number in the path that is none',
      '/things/one',
      depth,
      [['request.path', '/thing', 'type', '"one"']],
    ],
    ['a number with an encoded digit', '/things/%31', depth, []],
    ['a path that is badly encoded', '/things/%zz', depth, [['request.path', '/thing', 'type', '"%zz"']]],
    ['a fraction', '/things/1.5', depth, [['request.path', '/thing', 'type', '1.5']]],
    ['a fraction that is whole', '/things/-1.0', depth, []],
    ['a fraction without a whole part', '/things/.5', depth, [['request.path', '/thing', 'type', '0.5']]],
    ['what only Number reads', '/things/0x10', depth, [['request.path', '/thing', 'type', '"0x10"']]],
    ['an exponent', '/things/1e3', depth, [['request.path', '/thing', 'type', '"1e3"']]],
    ['a header that is missing', '/things/1', [], [['request.headers', '/X-Depth', 'required', 'nothing']]],
    [
      'a header of another type',
      '/things/1',
      [['X-DEPTH', 'deep']],
      [['request.headers', '/X-Depth', 'type', '"deep"']],
    ],
    [
      'a cookie of another type',
      '/things/1',
      [...depth, ['Cookie', 'seen=yes']],
      [['request.cookies', '/seen', 'type', '"yes"']],
    ],
    [
      'a query that is too long',
      '/things/1?word=abcdef',
      depth,
      [['request.query', '/word', 'maxLength', '"abcdef"']],
    ],
    [
      'a query of that name in another place',
      '/things/1?X-Depth=1',
      depth,
      [['request.query', '/X-Depth', 'unknown-parameter', 'a parameter of that name']],
    ],
    [
      'a query that is no JSON',
      '/things/1?list=[',
      depth,
      [['request.query', '/list', 'json', 'end of text']],
    ],
    ['a query twice', '/things/1?word=a&word=b', depth, [['request.query', '/word', 'repeated', 'several']]],
    [
      'an unknown query',
      '/things/1?other=1',
      depth,
      [['request.query', '/other', 'unknown-parameter', 'a parameter of that name']],
    ],
    [
      'an unknown query that may be a secret',
      '/things/1?a12345=1',
      depth,
      [['request.query', '/…', 'unknown-parameter', 'a parameter of that name']],
    ],
  ])('%s', (_name, target, headers, findings) => {
    expect(asked(target, headers)).toEqual({ operationId: 'readThing', findings });
  });
});

describe('one of the ways to be known is needed', () => {
  const none = [['request.security', '', 'security', 'none']];
  const other = [['request.security', '', 'security', 'an Authorization header of another form (masked)']];
  test.each<[string, string, Fields, unknown[]]>([
    [
      'by a header and a cookie',
      '/things/1',
      [
        ['x-key', 'a'],
        ['cookie', 'key=b'],
      ],
      [],
    ],
    ['by the header alone', '/things/1', [['x-key', 'a']], none],
    ['by the cookie alone', '/things/1', [['cookie', 'key=b']], none],
    [
      'by an empty header',
      '/things/1',
      [
        ['x-key', ''],
        ['cookie', 'key=b'],
      ],
      none,
    ],
    ['by a scheme in other letters', '/things/1', [['authorization', 'BASIC abc']], []],
    ['by another scheme', '/things/1', [['authorization', 'Bearer abc']], other],
    ['by a scheme without a token', '/things/1', [['authorization', 'Basic']], other],
    ['by the query', '/things/1?key=a', [], []],
    ['by an empty query', '/things/1?key=', [], none],
    ['by the query twice', '/things/1?key=a&key=b', [], [['request.query', '/key', 'repeated', 'several']]],
    [
      'by another query twice',
      '/things/1?key=a&b=1&b=1',
      [],
      [['request.query', '/b', 'unknown-parameter', 'a parameter of that name']],
    ],
    ['not at all', '/things/1', [], none],
  ])('%s', (_name, target, headers, findings) => {
    expect(asked(target, headers, 'PUT').findings).toEqual(findings);
  });

  test('the ways are named', () => {
    const { findings } = judge(contract, {
      request: { method: 'PUT', target: '/things/1', headers: [], body: '' },
      response: { status: 204, headers: [], body: '' },
    });
    expect(findings.map(({ expected }) => expected)).toEqual([
      'the header parameter X-Key and the cookie parameter key or the header Authorization: Basic <access token> or ' +
        'the query parameter key',
    ]);
  });

  test('what carries a token is never shown', () => {
    expect([...contract.sensitive]).toEqual(
      ['pin', 'X-Key', 'key', 'authorization', 'key'].filter(
        (name, index, all) => all.indexOf(name) === index,
      ),
    );
    expect([...tokenParameters(document)]).toEqual(['key']);
  });
});

describe('a response is judged by its status', () => {
  const head: Fields = [
    ['Content-Type', 'application/json'],
    ['x-short', 'abc'],
  ];

  test.each<[string, number, Fields, string | undefined, unknown[]]>([
    ['its own', 200, head, '1', []],
    ['its range, without a body', 404, [], '', []],
    [
      'its range, with a body that nobody judged',
      404,
      head,
      '1',
      [
        {
          verdict: 'unchecked',
          where: 'response.body',
          rule: 'no-schema',
          expected: 'no body',
          received: 'a body',
        },
      ],
    ],
    ['its range, with a body that was not recorded', 404, [], undefined, []],
    ['the default', 500, head, '[]', []],
    [
      'the default, broken',
      500,
      head,
      '1',
      [{ verdict: 'violates', where: 'response.body', rule: 'type', pointer: '' }],
    ],
    [
      'a body that was not recorded',
      200,
      head,
      undefined,
      [{ verdict: 'unchecked', rule: 'not-recorded', where: 'response.body' }],
    ],
    [
      'a body that is missing',
      200,
      head,
      '',
      [{ verdict: 'violates', rule: 'required', where: 'response.body' }],
    ],
    [
      'a body without a type',
      200,
      head.slice(1),
      '1',
      [
        {
          verdict: 'violates',
          rule: 'media-type',
          where: 'response.headers',
          pointer: '/content-type',
          received: 'no Content-Type',
        },
      ],
    ],
    [
      'a body of another type',
      200,
      [
        ['content-type', 'text/html; a=b'],
        ['x-short', 'a'],
      ],
      '1',
      [{ rule: 'media-type', expected: 'application/json', received: '"text/html"' }],
    ],
    [
      'a body of no type',
      200,
      [
        ['content-type', 'html'],
        ['x-short', 'a'],
      ],
      '1',
      [{ rule: 'media-type', received: '"html"' }],
    ],
    [
      'a header that is missing',
      200,
      head.slice(0, 1),
      '1',
      [
        {
          verdict: 'violates',
          where: 'response.headers',
          pointer: '/X-Short',
          rule: 'required',
          message: 'The header X-Short is missing.',
        },
      ],
    ],
    [
      'a header that is broken',
      200,
      [...head.slice(0, 1), ['X-SHORT', 'abcdef']],
      '1',
      [
        {
          verdict: 'violates',
          where: 'response.headers',
          pointer: '/X-Short',
          rule: 'maxLength',
          message: 'The header X-Short must be a string of at most 5 characters, but is "abcdef".',
        },
      ],
    ],
    [
      'a header that may be missing and is broken',
      200,
      [...head, ['x-more', 'abcdef']],
      '1',
      [{ pointer: '/X-More' }],
    ],
  ])('%s', (_name, status, headers, body, findings) => {
    expect(answered(status, headers, body)).toMatchObject(findings);
    expect(answered(status, headers, body)).toHaveLength(findings.length);
  });

  test('a status that nothing describes', () => {
    const { findings, verdict } = judge(contract, {
      request: { method: 'PUT', target: '/things/1?key=a', headers: [], body: '' },
      response: { status: 500, headers: [], body: '' },
    });
    expect(verdict).toBe('violates');
    expect(findings).toMatchObject([
      {
        verdict: 'violates',
        where: 'response.status',
        pointer: '',
        rule: 'status',
        expected: '204',
        received: '500',
      },
    ]);
  });
});

test('a body that nobody asked for is not judged, whatever it is', () => {
  expect(asked('/things/1?key=a', [['content-type', 'application/json']], 'PUT', '{}').findings).toEqual([
    ['request.body', '', 'no-schema', 'a body'],
  ]);
});

test('a name without a validator is a broken build, and nothing passes for it', () => {
  const missing = new Error(
    'expected a validator named None in generated/, received none; to mend it: npm run generate',
  );
  expect(() => validatorFor(contract, 'None')).toThrow(missing);
  const half = createContract(document, validators, {}, {});
  expect(() => validatorFor(half, 'Any')).toThrow('expected a validator named Any');
  expect(() => validatorFor(createContract(document, {}, validators, {}), 'Any')).toThrow('named Any');
});
