import { readFileSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { generate } from '../../src/codegen/generate.ts';
import { shownPath } from '../../src/codegen/shown-path.ts';
import { scratch } from '../scratch.ts';

/** The line of a file in which a text stands first, counted from 1. */
function lineOf(file: string, text: string): number {
  return readFileSync(file, 'utf8').split(text)[0]?.split('\n').length ?? 0;
}

interface Broken {
  readonly name: string;
  readonly file: string;
  readonly replace: string;
  readonly by: string;
  /** `line:column` or `line`, nothing where it is the whole file, and what the message says after it. */
  readonly place: string;
  readonly reason: string;
  /** The file that is named, where it is another one. */
  readonly told?: string;
}

const cases: Broken[] = [
  {
    name: 'YAML that does not parse',
    file: 'schemas/OrderBase.yaml',
    replace: 'properties:\n',
    by: 'properties: [\n',
    place: '11:16',
    reason: `Failed to parse: missed comma between flow collection entries in "${join('schemas', 'OrderBase.yaml')}" (11:16) (and 1 more)`,
  },
  {
    name: 'a root that does not parse',
    file: 'openapi.yaml',
    replace: 'openapi: 3.1.0',
    by: 'openapi: [3.1.0',
    place: '2:1',
    reason: 'missed comma between flow collection entries in "openapi.yaml" (2:1)',
  },
  {
    name: 'a misspelt keyword',
    file: 'schemas/Price.yaml',
    replace: 'type: string',
    by: 'tpye: string',
    place: '7:1',
    reason: 'Property `tpye` is not expected here.',
  },
  {
    name: 'a reference that leads nowhere',
    file: 'schemas/Order.yaml',
    replace: 'OrderBase.yaml',
    by: 'OrderBas.yaml',
    place: '12:5',
    reason: `Can't resolve $ref: ENOENT: no such file or directory '${join('schemas', 'OrderBas.yaml')}'`,
  },
  {
    name: 'a reference to itself',
    file: 'schemas/Order.yaml',
    replace: 'OrderBase.yaml',
    by: "'#/allOf/0'",
    place: '12:5',
    reason: 'expected a reference that leads to something, received #/allOf/0, which leads back to itself',
  },
  {
    name: 'a reference to itself in a member',
    file: 'schemas/GroupOrder.yaml',
    replace: '$ref: Order.yaml',
    by: "$ref: '#/properties/Orders/items'",
    place: '23:7',
    reason:
      'expected a reference that leads to something, received #/properties/Orders/items, which leads back to itself',
  },
  {
    name: 'a file that refers to itself alone',
    file: 'schemas/Price.yaml',
    replace: readFileSync('spec/schemas/Price.yaml', 'utf8'),
    by: '$ref: ../schemas/Price.yaml\n',
    place: '1:1',
    reason:
      'expected a reference that leads to something, received ../schemas/Price.yaml, which leads back to itself',
  },
  {
    name: 'a version that nobody reads',
    file: 'openapi.yaml',
    replace: 'openapi: 3.1.0',
    by: 'openapi: 4.0.0',
    place: '',
    reason: 'Unsupported OpenAPI version: 4.0.0',
  },
  {
    name: 'another name of a media type that is no list',
    file: 'openapi.yaml',
    replace: '[application/default+json]',
    by: 'application/default+json',
    place: `${lineOf('spec/openapi.yaml', 'application/json: [application/default+json]')}:3`,
    reason: 'expected a list of other names, received application/default+json',
  },
  {
    name: 'two documents in one file',
    file: 'schemas/Price.yaml',
    replace: 'type: string',
    by: 'type: string\n---\n',
    place: '',
    reason: 'Failed to parse: expected a single document in the stream, but found more (and 7 more)',
  },
  {
    name: 'a value that a keyword cannot have',
    file: 'schemas/OrderResult.yaml',
    replace: 'required: [',
    // A member may be called as a keyword is.
    by: 'dependentSchemas: { type: {} }\nrequired: [Message, ',
    place: '5:1',
    reason: 'expected a value that required can have, received ["Message","Message","OrderID","OrderStatus"]',
  },
  {
    name: 'a rule beside a reference that has no type',
    file: 'schemas/MarketActivationRule.yaml',
    replace: '$ref: SignedPrice.yaml',
    by: '$ref: SignedPrice.yaml\n    minLength: 1',
    place: '33:3',
    reason: 'expected the type string beside minLength, received none; write it',
  },
  {
    name: 'a pattern that is no regular expression',
    file: 'schemas/Price.yaml',
    replace: "pattern: '^(",
    by: "pattern: '^((",
    place: '8:1',
    reason:
      'Invalid regular expression: /^((0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$/u: Unterminated group',
  },
  {
    name: 'a pattern that not every language reads alike',
    file: 'schemas/Price.yaml',
    replace: '[1-9][0-9]*(',
    by: '[1-9]\\d*(',
    place: '8:1',
    reason:
      'expected a pattern that every language reads alike, received \\d*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$ in it; write classes out ([0-9] for \\d), and [^\\n] for .',
  },
  {
    name: 'a rule that its type can never break',
    file: 'schemas/TrailingStop.yaml',
    replace: 'type: boolean',
    by: 'minLength: 3',
    place: '29:11',
    reason: 'expected the type string beside minLength, received none; write it',
  },
  {
    name: 'an operation id that is taken',
    file: 'paths/jsonp-orders-send.yaml',
    replace: 'operationId: placeOrderJsonp',
    by: 'operationId: placeOrder',
    place: '2:3',
    reason: 'Every operation must have a unique `operationId`.',
  },
  {
    name: 'a security scheme that is not defined',
    file: 'openapi.yaml',
    replace: '- oauth2: [trade]',
    by: '- oauth: [trade]',
    place: `${lineOf('spec/openapi.yaml', 'securitySchemes:')}:3`,
    reason: 'the security scheme oauth is not defined',
  },
  {
    name: 'an exchange for which the contract has no operation',
    file: 'exchanges/placeOrder.limit-buy.http',
    replace: 'POST https',
    by: 'PUT https',
    place: '3',
    reason: 'the contract has no operation PUT /v2/orders',
  },
  {
    name: 'an exchange whose file name states another operation',
    file: 'exchanges/placeOrder.limit-buy.http',
    replace: 'POST https://api.tradestation.com/v2/orders HTTP',
    by: 'GET https://api.tradestation.com/v2/jsonp/orders/send HTTP',
    place: '3',
    reason: 'expected the file name to start with placeOrderJsonp, the operation of its request',
  },
  {
    name: 'an exchange whose body is not JSON',
    file: 'exchanges/placeOrder.limit-buy.http',
    replace: '"EQ",',
    by: '"EQ"',
    place: '15',
    reason: 'the request body cannot be read: expected `,` or `}`, received `"`',
  },
  {
    name: 'an exchange without a source',
    file: 'exchanges/placeOrder.limit-buy.http',
    replace: '# source: place-order\n',
    by: '',
    place: '1',
    reason: 'expected a line "# source: …" that says where the exchange comes from',
  },
  {
    name: 'an exchange without a sentence',
    file: 'exchanges/placeOrder.limit-buy.http',
    replace: '# A limit order to buy ten shares, day plus, is placed.\n',
    by: '',
    place: '1',
    reason: 'expected a line on top that says what the exchange shows: # A limit order …',
  },
  {
    name: 'an exchange with a status that the contract does not have',
    file: 'exchanges/placeOrder.limit-buy.http',
    replace: '200 OK',
    by: '302 Found',
    place: '3',
    reason: 'the contract has no response with status 302',
  },
  {
    name: 'an exchange with a body of a type that its response does not have',
    file: 'exchanges/placeOrder.limit-buy.http',
    replace: 'Content-Type: application/json; charset',
    by: 'Content-Type: image/png; charset',
    place: '3',
    reason: 'expected a response body of a media type of the contract, received image/png',
  },
  {
    name: 'an exchange with a body of a type that its request does not have',
    file: 'exchanges/placeOrder.limit-buy.http',
    replace: 'Content-Type: application/json\n',
    by: 'Content-Type: image/png\n',
    place: '3',
    reason: 'expected a request body of a media type of the contract, received image/png',
  },
  {
    name: 'an error of which nothing says what its members are',
    file: 'schemas/Error.yaml',
    replace: 'x-error: status',
    by: '',
    place: `${lineOf('spec/openapi.yaml', 'components:')}:1`,
    reason:
      'expected a schema with members marked x-error: message and x-error: status, received none; mark them in spec/',
    told: 'openapi.yaml',
  },
  {
    name: 'two namespaces of XML',
    file: 'paths/jsonp-orders-send.yaml',
    replace: 'operationId: placeOrderJsonp',
    by: 'operationId: placeOrderJsonp\n  requestBody:\n    x-xml-namespace: urn:other\n    content: {}',
    place: '1:1',
    reason: 'expected one x-xml-namespace in the document, received two',
  },
];

describe('a broken spec', () => {
  test.each(cases)(
    '$name is refused with file, line and reason',
    async ({ file, replace, by, place, reason, told = file }) => {
      const root = scratch({}, onTestFinished);
      await cp('spec', root, { recursive: true });
      const path = join(root, file);
      const text = await readFile(path, 'utf8');
      expect(text).toContain(replace);
      await writeFile(path, text.replace(replace, by));
      const error = await generate(root).then(
        () => expect.fail('the broken spec was taken'),
        (failure: unknown) => failure as Error,
      );
      expect(error.name).toBe('SpecError');
      // Outside of the working directory the whole path is shown.
      expect(error.message.startsWith(root), error.message).toBe(true);
      const start = [join(told), place].filter(Boolean).join(':');
      expect(error.message.replaceAll(root + sep, '')).toBe(`${start}: ${reason}`);
    },
  );
});

test('a path is shown from the working directory where it is inside, else whole', () => {
  expect(shownPath('spec/openapi.yaml')).toBe(join('spec', 'openapi.yaml'));
  expect(shownPath(resolve('..spec', 'a.yaml'))).toBe(join('..spec', 'a.yaml'));
  expect(shownPath(join('..', 'a.yaml'))).toBe(resolve('..', 'a.yaml'));
});
