/** Each feature of a document is read rightly, or refused with the place and what to do: never misread, never with a stack trace. */
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/contract/index.ts';
import { places, type OpenApiDocument } from '../../src/contract/openapi.ts';
import { body, parameter, read, refusal, type Feature, type Node } from './features.ts';

const at = (query: string) => ({ target: `/v1/things?${query}` });
const json = (value: unknown) => ({ body: JSON.stringify(value) });
const list = (items: Node, more: Node = {}) => parameter({ schema: { type: 'array', items }, ...more });
const whole = { type: 'integer' };
const cat = { type: 'object', required: ['lives'], properties: { lives: { type: 'integer' } } };
const dog = { type: 'object', required: ['tricks'], properties: { tricks: { type: 'array' }, lives: {} } };

interface Supported {
  readonly name: string;
  readonly feature: Feature;
  /** Requests that keep the contract. */
  readonly legal: readonly object[];
  /** Requests that do not, each with all that is said of it. */
  readonly illegal: readonly (readonly [object, ...string[]])[];
}

const path = (template: string, schema: Node = { type: 'string' }): Feature => ({
  path: template,
  operation: { parameters: [{ name: 'id', in: 'path', required: true, schema }] },
});
const to = (target: string) => ({ target: `/v1${target}` });

const supported: readonly Supported[] = [
  {
    name: 'a list in the query, repeated',
    feature: list(whole),
    legal: [at('q=1'), at('q=1&q=2')],
    illegal: [[at('q=1&q=x'), 'violates /q/1 type']],
  },
  {
    name: 'a list in the query, with commas',
    feature: list(whole, { explode: false }),
    legal: [at('q=1'), at('q=1,2'), at('q=1%2C2')],
    illegal: [
      [at('q=1,x'), 'violates /q/1 type'],
      [at('q=1&q=2'), 'violates /q repeated'],
    ],
  },
  {
    name: 'a list in the query, with spaces',
    feature: list(whole, { style: 'spaceDelimited', explode: false }),
    legal: [at('q=1%202'), at('q=1+2')],
    illegal: [[at('q=1,2'), 'violates /q/0 type']],
  },
  {
    name: 'a list in the query, with bars',
    feature: list(whole, { style: 'pipeDelimited', explode: false }),
    legal: [at('q=1|2'), at('q=1%7C2')],
    illegal: [[at('q=1|x'), 'violates /q/1 type']],
  },
  {
    name: 'a list with limits',
    feature: parameter({
      required: true,
      schema: { type: 'array', minItems: 2, uniqueItems: true, items: { type: 'string' } },
    }),
    legal: [at('q=a&q=b')],
    illegal: [
      [at('q=a'), 'violates /q minItems'],
      [at('q=a&q=a'), 'violates /q uniqueItems'],
      [{}, 'violates /q required'],
    ],
  },
  {
    name: 'a list in the path',
    feature: path('/things/{id}', { type: 'array', items: whole }),
    legal: [to('/things/1,2')],
    illegal: [[to('/things/1,x'), 'violates /id/1 type']],
  },
  {
    name: 'a list in a header',
    feature: {
      operation: { parameters: [{ name: 'X-Ids', in: 'header', schema: { type: 'array', items: whole } }] },
    },
    legal: [{ headers: [['x-ids', '1,2']] }],
    illegal: [[{ headers: [['x-ids', 'x']] }, 'violates /X-Ids/0 type']],
  },
  {
    name: 'a path with text after a parameter',
    feature: path('/things/{id}.json', whole),
    legal: [to('/things/1.json')],
    illegal: [
      [to('/things/1'), 'unchecked  no-operation'],
      [to('/things/x.json'), 'violates /id type'],
    ],
  },
  {
    name: 'a parameter that may be null',
    feature: parameter({ schema: { type: ['integer', 'null'] } }),
    legal: [at('q=1')],
    illegal: [[at('q=x'), 'violates /q type']],
  },
  {
    name: 'a parameter of a few numbers',
    feature: parameter({ schema: { enum: [1, 2] } }),
    legal: [at('q=1')],
    illegal: [[at('q=3'), 'violates /q enum']],
  },
  {
    name: 'a parameter that is a number by reference',
    feature: {
      ...parameter({ schema: { $ref: '#/components/schemas/Count' } }),
      components: { schemas: { Count: { allOf: [{ ...whole, minimum: 2 }] } } },
    },
    legal: [at('q=2')],
    illegal: [[at('q=1'), 'violates /q minimum']],
  },
  {
    name: 'two names that differ only in - and _',
    feature: {
      operation: {
        parameters: [
          { name: 'x-y', in: 'query', schema: whole },
          { name: 'x_y', in: 'query', schema: { type: 'boolean' } },
        ],
      },
    },
    legal: [at('x-y=1&x_y=true')],
    illegal: [[at('x-y=true&x_y=1'), 'violates /x-y type', 'violates /x_y type']],
  },
  {
    name: 'a parameter of the path that the operation replaces',
    feature: {
      operation: { parameters: [{ name: 'q', in: 'query', schema: whole }] },
      paths: {
        '/others': {
          parameters: [{ name: 'q', in: 'query', schema: { type: 'boolean' } }],
          get: {
            operationId: 'others',
            parameters: [{ name: 'q', in: 'query', schema: whole }],
            responses: { 204: { description: 'x' } },
          },
        },
      },
    },
    legal: [{ method: 'GET', target: '/v1/others?q=1' }],
    illegal: [[{ method: 'GET', target: '/v1/others?q=true' }, 'violates /q type']],
  },
  {
    name: 'true and false as schemas',
    feature: body({
      type: 'object',
      properties: { any: true, none: false, list: { type: 'array', items: true } },
    }),
    legal: [json({ any: 1, list: [1, 'x'] })],
    illegal: [[json({ none: 1 }), 'violates /none not']],
  },
  {
    name: 'true and false in alternatives that a member tells apart',
    feature: body({
      type: 'object',
      oneOf: [
        { required: ['kind', 'a'], properties: { kind: { type: 'string', const: 'some' }, a: true } },
        { required: ['kind'], properties: { kind: { type: 'string', const: 'none' }, a: false } },
      ],
    }),
    legal: [json({ kind: 'some', a: 1 }), json({ kind: 'none' })],
    illegal: [
      [json({ kind: 'some' }), 'violates /a required'],
      [json({ kind: 'none', a: 1 }), 'violates /a not'],
    ],
  },
  {
    name: 'not, of a value',
    feature: body({ type: 'string', not: { const: 'none' } }),
    legal: [json('some')],
    illegal: [[json('none'), 'violates  not']],
  },
  {
    name: 'not, in words',
    feature: body({ type: 'string', not: { pattern: '^x' }, 'x-form': 'a word that does not begin with x' }),
    legal: [json('a')],
    illegal: [[json('x'), 'violates  not']],
  },
  {
    name: 'if, then and else',
    feature: body({
      type: 'object',
      properties: { a: {}, b: {}, c: {} },
      if: { type: 'object', properties: { a: { const: 1 } }, required: ['a'] },
      then: { type: 'object', properties: { b: {} }, required: ['b'] },
      else: { type: 'object', properties: { c: {} }, required: ['c'] },
    }),
    legal: [json({ a: 1, b: 1 }), json({ c: 1 })],
    illegal: [
      [json({ a: 1 }), 'violates /b required'],
      [json({}), 'violates /c required'],
    ],
  },
  {
    name: 'dependentRequired',
    feature: body({ type: 'object', properties: { a: {}, b: {} }, dependentRequired: { a: ['b'] } }),
    legal: [json({}), json({ a: 1, b: 1 })],
    illegal: [[json({ a: 1 }), 'violates /b required']],
  },
  {
    name: 'anyOf that nothing tells apart',
    feature: body({
      anyOf: [
        { type: 'object', properties: { a: whole } },
        { type: 'object', properties: { a: { type: 'boolean' } } },
      ],
    }),
    legal: [json({ a: 1 }), json({ a: true })],
    illegal: [[json({ a: 'x' }), 'violates  anyOf']],
  },
  {
    name: 'oneOf that nothing tells apart, of which one holds',
    feature: body({
      oneOf: [
        { type: 'string', minLength: 3 },
        { type: 'string', maxLength: 4 },
      ],
    }),
    legal: [json('ab'), json('abcde')],
    illegal: [[json('abc'), 'violates  oneOf']],
  },
  {
    name: 'closed alternatives that nothing tells apart lose no member',
    feature: body({
      oneOf: [
        { type: 'object', additionalProperties: false, properties: { a: whole } },
        { type: 'object', additionalProperties: false, properties: { b: whole } },
      ],
    }),
    legal: [json({ a: 1 }), json({ b: 1 })],
    illegal: [[json({ a: 1, b: 1 }), 'violates  oneOf']],
  },
  {
    name: 'anyOf of two types',
    feature: body({ anyOf: [whole, { type: 'string', minLength: 2 }] }),
    legal: [json(1), json('ab')],
    illegal: [
      [json('a'), 'violates  minLength'],
      [json(true), 'violates  type'],
    ],
  },
  {
    name: 'anyOf by the member that one of them has',
    feature: body({
      anyOf: [
        { ...cat, additionalProperties: false },
        { ...dog, properties: { tricks: { type: 'array' } }, additionalProperties: false },
      ],
    }),
    legal: [json({ lives: 1 }), json({ tricks: [] })],
    illegal: [[json({ lives: 'x' }), 'violates /lives type']],
  },
  {
    name: 'anyOf and oneOf side by side, of which both hold',
    feature: body({
      type: 'object',
      oneOf: [
        {
          ...cat,
          additionalProperties: true,
          properties: { lives: whole, kind: { const: 'cat' } },
          required: ['kind'],
        },
        { ...dog, properties: { kind: { const: 'dog' } }, required: ['kind'] },
      ],
      anyOf: [
        { type: 'object', required: ['size'], properties: { size: { const: 'small' } } },
        { type: 'object', required: ['size', 'lead'], properties: { size: { const: 'large' }, lead: {} } },
      ],
    }),
    legal: [json({ kind: 'dog', size: 'small' }), json({ kind: 'cat', size: 'large', lead: 1 })],
    illegal: [
      [json({ kind: 'cow', size: 'small' }), 'violates /kind enum'],
      [json({ kind: 'dog', size: 'large' }), 'violates /lead required'],
      [json({ kind: 'dog' }), 'violates /size required'],
    ],
  },
  {
    name: 'prefixItems',
    feature: body({ type: 'array', prefixItems: [whole, { type: 'string' }], items: false, minItems: 2 }),
    legal: [json([1, 'x'])],
    illegal: [
      [json([1, true]), 'violates /1 type'],
      [json([1, 'x', 3]), 'violates  items'],
    ],
  },
  {
    name: 'formats',
    feature: body({ type: 'string', format: 'date' }),
    legal: [json('2026-01-31')],
    illegal: [[json('2026-02-31'), 'violates  format']],
  },
  {
    name: 'members of one kind',
    feature: body({ type: 'object', additionalProperties: whole, minProperties: 1 }),
    legal: [json({ a: 1 })],
    illegal: [
      [json({ a: 'x' }), 'violates /a type'],
      [json({}), 'violates  minProperties'],
    ],
  },
  {
    name: 'a name with a dot',
    feature: body({ $ref: '#/components/schemas/a.b-c' }, { 'a.b-c': whole }),
    legal: [json(1)],
    illegal: [[json('x'), 'violates  type']],
  },
  {
    name: 'a rule beside a reference in 3.0, where it does not count',
    feature: {
      ...body({ $ref: '#/components/schemas/Word', maxLength: 2 }, { Word: { type: 'string' } }),
      openapi: '3.0.3',
    },
    legal: [json('abc')],
    illegal: [[json(1), 'violates  type']],
  },
  {
    name: 'readOnly and writeOnly, which judge nothing',
    feature: body({
      type: 'object',
      properties: { a: { type: 'integer', readOnly: true, writeOnly: true } },
    }),
    legal: [json({ a: 1 })],
    illegal: [[json({ a: 'x' }), 'violates /a type']],
  },
  {
    name: 'a rule beside a reference',
    feature: body(
      { $ref: '#/components/schemas/Word', type: 'string', maxLength: 2 },
      { Word: { type: 'string' } },
    ),
    legal: [json('ab')],
    illegal: [[json('abc'), 'violates  maxLength']],
  },
  {
    name: 'a discriminator, which judges nothing',
    feature: body(
      {
        oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
        discriminator: { propertyName: 'kind' },
      },
      {
        Cat: { ...cat, properties: { ...cat.properties, kind: { const: 'cat' } }, required: ['kind'] },
        Dog: { type: 'object', required: ['kind'], properties: { kind: { const: 'dog' } } },
      },
    ),
    legal: [json({ kind: 'dog' })],
    illegal: [[json({ kind: 'cow' }), 'violates /kind enum']],
  },
  {
    name: 'nullable and boolean limits of OpenAPI 3.0',
    feature: {
      ...body({
        type: 'object',
        properties: {
          a: { type: 'integer', minimum: 1, exclusiveMinimum: true, nullable: true },
          b: { type: 'integer', maximum: 9, exclusiveMaximum: false },
        },
      }),
      openapi: '3.0.3',
    },
    legal: [json({ a: 2, b: 9 }), json({ a: null })],
    illegal: [
      [json({ a: 1 }), 'violates /a exclusiveMinimum'],
      [json({ b: 10 }), 'violates /b maximum'],
    ],
  },
  {
    name: 'a missing folder of exchanges, which counts as empty',
    feature: { exchanges: 'missing' },
    legal: [{}],
    illegal: [],
  },
  {
    name: 'oauth2 and openIdConnect, which are bearer tokens',
    feature: {
      operation: { security: [{ o: [] }, { c: [] }] },
      components: {
        securitySchemes: {
          o: {
            type: 'oauth2',
            flows: { clientCredentials: { tokenUrl: 'https://a.example/t', scopes: {} } },
          },
          c: { type: 'openIdConnect', openIdConnectUrl: 'https://a.example/c' },
        },
      },
    },
    legal: [{ headers: [['authorization', 'Bearer made-up-token']] }],
    illegal: [[{}, 'violates  security']],
  },
  {
    name: 'a scheme of HTTP, such as basic',
    feature: {
      operation: { security: [{ b: [] }] },
      components: { securitySchemes: { b: { type: 'http', scheme: 'basic' } } },
    },
    legal: [{ headers: [['authorization', 'Basic bWFkZTp1cA==']] }],
    illegal: [[{}, 'violates  security']],
  },
  {
    name: 'an object as a value, whose members are no keywords',
    feature: body({ enum: [{ description: 'a', example: 1 }] }),
    legal: [json({ description: 'a', example: 1 })],
    illegal: [],
  },
];

describe('is supported', () => {
  test.each(supported)('$name', async ({ feature, legal, illegal }) => {
    const { said, messages, files } = await read(feature);
    for (const request of legal) expect({ request, said: said(request) }).toEqual({ request, said: [] });
    for (const [request, ...expected] of illegal) {
      expect({ request, said: said(request) }).toEqual({ request, said: expected });
      for (const message of messages(request)) expect(message).not.toMatch(/[{}]|undefined|\[object/);
    }
    expect(Object.keys(files)).toContain('validators.js');
  });
});

const content = (mediaType: string): Feature => ({
  operation: { requestBody: { content: { [mediaType]: { schema: {} } } } },
});
const jsonp = (facts: Node): Feature => ({
  operation: {
    'x-jsonp': { operation: 'other', callback: 'q', ...facts },
    parameters: ['query', 'header'].map((place) => ({
      name: place === 'query' ? 'q' : 'h',
      in: place,
      schema: { type: 'string' },
    })),
  },
  paths: { '/other': { get: { operationId: 'other', responses: { 204: { description: 'x' } } } } },
});

interface Refused {
  readonly name: string;
  readonly feature: Feature;
  /** The line of the document that is named. */
  readonly line: string;
  readonly reason: string;
}

const refused: readonly Refused[] = [
  {
    name: 'any media type',
    feature: content('*/*'),
    line: '"*/*":',
    reason: 'expected a media type, received the range */*; name each media type that the contract describes',
  },
  {
    name: 'a media type in capitals',
    feature: content('Application/JSON'),
    line: 'Application/JSON:',
    reason:
      'expected a media type without parameters, in lower case, received Application/JSON; write application/json: parameters such as charset are judged separately',
  },
  {
    name: 'a media type with a parameter',
    feature: content('application/json; charset=utf-8'),
    line: 'application/json; charset=utf-8:',
    reason:
      'expected a media type without parameters, in lower case, received application/json; charset=utf-8; write application/json: parameters such as charset are judged separately',
  },
  {
    name: 'deepObject',
    feature: parameter({
      style: 'deepObject',
      explode: true,
      schema: { type: 'object', properties: { a: {} } },
    }),
    line: '- name: q',
    reason:
      'expected a text, a number, a boolean or a list of them, received an object; declare its members as parameters, or the whole with content: application/json',
  },
  {
    name: 'an object in the query',
    feature: parameter({ schema: { type: 'object', properties: { a: {} } } }),
    line: '- name: q',
    reason:
      'expected a text, a number, a boolean or a list of them, received an object; declare its members as parameters, or the whole with content: application/json',
  },
  {
    name: 'a list of lists',
    feature: list({ type: 'array', items: whole }),
    line: '- name: q',
    reason:
      'expected a list of texts, numbers or booleans, received a list of lists or objects; declare it with content: application/json',
  },
  {
    name: 'a list or a single value',
    feature: parameter({ schema: { oneOf: [whole, { type: 'array', items: whole }] } }),
    line: '- name: q',
    reason:
      'expected a list or a single value, received a schema that allows both: a text cannot say which it is',
  },
  {
    name: 'a parameter of two types',
    feature: parameter({ schema: { type: ['string', 'integer'] } }),
    line: '- name: q',
    reason: 'expected a parameter of one type, received string or number: a text cannot say which it is',
  },
  {
    name: 'a path with style matrix',
    feature: {
      path: '/things/{id}',
      operation: { parameters: [{ name: 'id', in: 'path', required: true, style: 'matrix', schema: whole }] },
    },
    line: '- name: id',
    reason: 'the style matrix is not supported; write the path with style simple',
  },
  {
    name: 'a list in a cookie',
    feature: {
      operation: { parameters: [{ name: 'c', in: 'cookie', schema: { type: 'array', items: whole } }] },
    },
    line: '- name: c',
    reason: 'a list in a cookie with style form is not supported',
  },
  {
    name: 'two parameters between two slashes',
    feature: {
      path: '/things/{a}-{b}',
      operation: {
        parameters: ['a', 'b'].map((name) => ({ name, in: 'path', required: true, schema: whole })),
      },
    },
    line: 'post:',
    reason:
      'expected at most one parameter between two slashes, received {a}-{b}: nothing says where the first one ends',
  },
  {
    name: 'a parameter in XML',
    feature: parameter({ content: { 'application/xml': { schema: {} } } }),
    line: 'content:',
    reason: 'expected a parameter that is JSON or text, received application/xml',
  },
  {
    name: 'a parameter of two media types',
    feature: parameter({ content: { 'application/json': { schema: {} }, 'text/plain': { schema: {} } } }),
    line: 'content:',
    reason: 'expected one media type in a parameter, received several',
  },
  {
    name: 'not, without words',
    feature: body({ type: 'string', not: { pattern: '^x' } }),
    line: 'not:',
    reason: 'expected x-form beside this rule, with words for a legal value, received none; write it',
  },
  {
    name: 'contains',
    feature: body({ type: 'array', contains: whole }),
    line: 'contains:',
    reason: 'the keyword contains is not supported; write the rule with other keywords',
  },
  {
    name: 'contains, in a member of an alternative',
    feature: body({ oneOf: [{ type: 'string' }, { properties: { a: { type: 'array', contains: whole } } }] }),
    line: 'contains:',
    reason: 'the keyword contains is not supported; write the rule with other keywords',
  },
  {
    name: 'a member that ajv does not judge',
    feature: body({ type: 'object', properties: JSON.parse('{"__proto__":{"type":"integer"}}') as Node }),
    line: 'schema:',
    reason: 'expected members of other names, received __proto__, which ajv does not judge',
  },
  {
    name: 'a reference into a schema',
    feature: body(
      { $ref: '#/components/schemas/A/properties/b' },
      { A: { type: 'object', properties: { b: whole } } },
    ),
    line: '$ref: "#/components/schemas/A/properties/b"',
    reason:
      'expected a reference to a schema in components, received #/components/schemas/A/properties/b; move the schema there',
  },
  {
    name: 'an unknown format',
    feature: body({ type: 'string', format: 'odd' }),
    line: 'schema:',
    reason: 'unknown format "odd" ignored in schema at path "#"',
  },
  {
    name: 'a limit without a type',
    feature: body({ type: 'string', minimum: 3 }),
    line: 'schema:',
    reason: 'expected the type number beside minimum, received none; write it',
  },
  {
    name: 'an alternative that is the schema itself',
    feature: body(
      { type: 'object' },
      { A: { oneOf: [{ type: 'string' }, { $ref: '#/components/schemas/A' }] } },
    ),
    line: '- $ref: "#/components/schemas/A"',
    reason:
      'expected a schema that ends, received #/components/schemas/A, which leads back to itself for the same value; put a member or a list in between',
  },
  {
    name: 'a part of a part that is the schema itself',
    feature: body(
      { type: 'object' },
      {
        A: {
          type: 'object',
          properties: { b: {} },
          dependentSchemas: { b: { $ref: '#/components/schemas/B' } },
        },
        B: { allOf: [{ $ref: '#/components/schemas/A' }] },
      },
    ),
    line: '- $ref: "#/components/schemas/A"',
    reason:
      'expected a schema that ends, received #/components/schemas/A, which leads back to itself for the same value; put a member or a list in between',
  },
  {
    name: 'a path with a percent sign',
    feature: { path: '/a%b' },
    line: '/a%b:',
    reason: 'expected a name that can be decoded, received "/a%b"; write it without %',
  },
  {
    name: 'a member with a percent sign that has members',
    feature: body({ type: 'object', properties: { '100%': { type: 'object', properties: { a: {} } } } }),
    line: '100%:',
    reason: 'expected a name that can be decoded, received "100%"; write it without %',
  },
  {
    name: 'a required member that is not among the properties',
    feature: body({ type: 'object', required: ['a'] }),
    line: 'schema:',
    reason:
      'expected a among the properties beside required, received none; write it there, with true where nothing more is known',
  },
  {
    name: 'a name with a space',
    feature: body({ type: 'string' }, { 'a b': { type: 'string' } }),
    line: 'a b:',
    reason: 'expected a name of letters, digits, "." "-" and "_", received "a b"',
  },
  {
    name: 'mutual TLS',
    feature: {
      operation: { security: [{ m: [] }] },
      components: { securitySchemes: { m: { type: 'mutualTLS' } } },
    },
    line: 'type: mutualTLS',
    reason:
      'expected a security scheme of type http, apiKey, oauth2 or openIdConnect, received mutualTLS: no recording shows whether it was met',
  },
  {
    name: 'a server with variables',
    feature: { more: { servers: [{ url: 'https://{host}/v1', variables: { host: { default: 'a' } } }] } },
    line: '- url: https://{host}/v1',
    reason: 'expected a base URL, received one with variables; write a server for each of its values',
  },
  {
    name: 'a server of one operation',
    feature: { operation: { servers: [{ url: 'https://b.example' }] } },
    line: 'servers:',
    reason: 'the servers of one path or operation are not supported; write them at the top of the document',
  },
  {
    name: 'a server of one path',
    feature: { paths: { '/other': { servers: [{ url: 'https://b.example' }] } } },
    line: 'servers:',
    reason: 'the servers of one path or operation are not supported; write them at the top of the document',
  },
  {
    name: 'contains, in a response that operations share',
    feature: {
      components: {
        responses: {
          Said: {
            description: 'x',
            content: { 'application/json': { schema: { type: 'array', contains: whole } } },
          },
        },
      },
    },
    line: 'contains:',
    reason: 'the keyword contains is not supported; write the rule with other keywords',
  },
  {
    name: 'an operationId with a dot',
    feature: { operation: { operationId: 'a.b' } },
    line: 'operationId: a.b',
    reason:
      'expected an operationId of letters, digits, "-" and "_", received "a.b": the names of exchange files begin with it, up to the first dot',
  },
  {
    name: 'one operation at two paths',
    feature: { paths: { '/others': { $ref: '#/paths/~1things' } } },
    line: 'operationId: send',
    reason:
      'expected an operation that one path has, received one that /others has too; give each path a file of its own',
  },
  {
    name: 'a range of statuses in lower case',
    feature: { operation: { responses: { '4xx': { description: 'x' } } } },
    line: '4xx:',
    reason: 'expected a status such as 404, a range such as 4XX or default, received 4xx',
  },
  {
    name: 'a parameter of the path that may be left out',
    feature: {
      path: '/things/{id}',
      operation: { parameters: [{ name: 'id', in: 'path', required: false, schema: whole }] },
    },
    line: '- name: id',
    reason: 'expected required: true in a parameter of the path, received another value or none; write it',
  },
  {
    name: 'a header that OpenAPI ignores',
    feature: { operation: { parameters: [{ name: 'accept', in: 'header', schema: { type: 'string' } }] } },
    line: '- name: accept',
    reason:
      'expected a header that OpenAPI does not ignore, received accept; write a security scheme, or media types of content',
  },
  {
    name: 'JSONP of an operation that does not exist',
    feature: jsonp({ operation: 'none' }),
    line: 'operation: none',
    reason: 'expected the operationId of another operation, received none',
  },
  {
    name: 'JSONP of the operation itself',
    feature: jsonp({ operation: 'send' }),
    line: 'operation: send',
    reason: 'expected the operationId of another operation, received send',
  },
  {
    name: 'JSONP whose callback is a header',
    feature: jsonp({ callback: 'h' }),
    line: 'callback: h',
    reason: 'expected the name of a query parameter of this operation, received h',
  },
  {
    name: 'JSONP whose callback is not a parameter',
    feature: jsonp({ callback: 'c' }),
    line: 'callback: c',
    reason: 'expected the name of a query parameter of this operation, received c',
  },
  {
    name: 'JSONP without a callback',
    feature: jsonp({ callback: undefined, calback: 'q' }),
    line: 'x-jsonp:',
    reason: 'expected the name of a query parameter of this operation, received none',
  },
  {
    name: 'JSONP whose header no response has',
    feature: jsonp({ header: 'jsonp-calback' }),
    line: 'header: jsonp-calback',
    reason: 'expected the name of a response header of this operation, received jsonp-calback',
  },
  {
    name: 'x-without-content-type with a media type that the response does not have',
    feature: {
      operation: {
        responses: {
          200: {
            description: 'x',
            'x-without-content-type': 'text/htm',
            content: { 'text/html': { schema: { type: 'string' } } },
          },
        },
      },
    },
    line: 'x-without-content-type: text/htm',
    reason: 'expected a media type of content, received text/htm',
  },
  {
    name: 'Swagger 2.0',
    feature: { more: { swagger: '2.0', openapi: undefined, servers: undefined, components: undefined } },
    line: 'info:',
    reason:
      'expected OpenAPI 3.0 or 3.1, received another kind of document; to mend it: convert the document',
  },
];

describe('is refused', () => {
  test.each(refused)('$name', async ({ feature, line, reason }) => {
    expect(await refusal(feature)).toEqual({ line, reason });
  });
});

test.each(['example', 'examples'])('a value that looks like a schema in %s is data', async (key) => {
  const value = { schema: { contains: whole } };
  const content = {
    'application/json': { schema: {}, [key]: key === 'example' ? value : { one: { value } } },
  };
  expect(await refusal({ operation: { requestBody: { content } } })).toBeUndefined();
});

test('docs/openapi-support.md lists each of them; `npx vitest run test/codegen/features.test.ts -u` writes it', async () => {
  const lines = [
    '# Which parts of OpenAPI are supported',
    '',
    'Written by `npx vitest run test/codegen/features.test.ts -u`, which generates from a small document for each feature.',
    '',
    '## Supported',
    '',
    ...supported.map(({ name }) => `- ${name}`),
    '',
    '## Refused',
    '',
    '`npm run generate` refuses each of these with file and line, and with these words:',
    '',
    ...refused.map(({ name, reason }) => `- ${name}: \`${reason}\``),
    '',
  ];
  await expect(lines.join('\n')).toMatchFileSnapshot('../../docs/openapi-support.md');
});

const answer = (operation: string, text: string) => `# A thing is sent.
# source: place-order
POST https://things.example/v1/${operation} HTTP/1.1

HTTP/1.1 200 OK
Content-Type: application/json

"${text}"
`;

test('two operations that share a response keep their examples apart, also under one name', async () => {
  const shared = { $ref: '#/components/responses/Said' };
  const { files } = await read({
    operation: { responses: { 200: shared } },
    paths: { '/others': { post: { operationId: 'other', security: [], responses: { 200: shared } } } },
    components: {
      responses: {
        Said: { description: 'Said.', content: { 'application/json': { schema: { type: 'string' } } } },
      },
    },
    exchanges: { 'send.usual': answer('things', 'of send'), 'other.usual': answer('others', 'of other') },
  });
  const document = JSON.parse(files['openapi.json'] ?? '') as OpenApiDocument;
  const examples = (path: string) =>
    places(document).find((place) => place.path === path)?.responses['200']?.content?.['application/json']
      ?.examples;
  expect(examples('/things')).toEqual({ usual: expect.objectContaining({ value: 'of send' }) as unknown });
  expect(examples('/others')).toEqual({ usual: expect.objectContaining({ value: 'of other' }) as unknown });
});

test('the value of a parameter, header or member with x-sensitive is never shown', async () => {
  const secret = { type: 'string', maxLength: 3, 'x-sensitive': true };
  const { contract, messages } = await read({
    operation: {
      parameters: [
        { name: 'pin', in: 'query', schema: { type: 'string', maxLength: 3 }, 'x-sensitive': true },
        { name: 'X-Pin', in: 'header', schema: { $ref: '#/components/schemas/Pin' } },
        { name: 'open', in: 'query', schema: { type: 'string' }, 'x-sensitive': false },
        { name: 'text', in: 'query', schema: { type: 'string' }, 'x-sensitive': 'true' },
        { name: 'nothing', in: 'query', schema: { type: 'string' }, 'x-sensitive': null },
      ],
      requestBody: {
        content: {
          'application/json': {
            schema: { type: 'object', properties: { Code: { $ref: '#/components/schemas/Pin' } } },
          },
        },
      },
    },
    components: { schemas: { Pin: secret } },
  });
  expect([...contract.sensitive].sort()).toEqual(['Code', 'X-Pin', 'nothing', 'pin', 'text']);
  const said = messages({
    target: '/v1/things?pin=marked1',
    headers: [
      ['content-type', 'application/json'],
      ['x-pin', 'marked2'],
    ],
    body: '{"Code":"marked3"}',
  });
  expect(said).toHaveLength(3);
  for (const message of said) expect(message).toMatch(/is a string of 7 characters \(masked\)\.$/);
});

test('a response header is read as its schema says', async () => {
  const { contract } = await read({
    operation: {
      responses: {
        204: {
          description: 'Taken.',
          headers: { 'X-Left': { $ref: '#/components/headers/Left' } },
        },
      },
    },
    components: { headers: { Left: { required: true, schema: { type: 'integer', minimum: 1 } } } },
  });
  const said = (...headers: [string, string][]) =>
    judge(contract, {
      request: { method: 'POST', target: '/v1/things', headers: [], body: '' },
      response: { status: 204, headers, body: '' },
    }).findings.map(({ pointer, rule }) => `${pointer} ${rule}`);
  expect([said(['x-left', '1']), said(['x-left', '0']), said(['x-left', 'x']), said()]).toEqual([
    [],
    ['/X-Left minimum'],
    ['/X-Left type'],
    ['/X-Left required'],
  ]);
});

test('a case whose only fault is a format has no schema, since a validator may take it for a note', async () => {
  const sent = (text: string, fault: string) => `# ${fault} is refused.
# source: assumption; made, not recorded
# refused: request.body ${fault}
POST https://things.example/v1/things HTTP/1.1
Content-Type: application/json
Content-Length: ${text.length}

${text}

HTTP/1.1 204 No Content
`;
  const { files } = await read({
    ...body({
      type: 'object',
      required: ['at'],
      properties: { at: { type: 'string', format: 'date-time' }, by: { type: 'integer' } },
    }),
    exchanges: {
      'send.day.refused': sent('{"at":"now"}', '/at format'),
      'send.none.refused': sent('{}', '/at required'),
      'send.both.refused': sent('{"at":"now","by":"x"}', '/at format, request.body /by type'),
    },
  });
  const cases = JSON.parse(files['exchanges.json'] ?? '') as {
    file: string;
    bodies: { valid?: boolean }[];
  }[];
  expect(
    cases.map(({ file, bodies: [first] }) => [/\.(\w+)\.refused/.exec(file)?.[1], first?.valid]),
  ).toEqual([
    ['both', false],
    ['day', undefined],
    ['none', false],
  ]);
});
