/**
 * Orders and results in XML. An entry point of its own, so that the parser is loaded only where it is used.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#xml-object
 */
import type { components } from '../../generated/types.js';
import { bodies, namespace, tables, type XmlSchema } from '../../generated/xml.js';
import { xmlCodec as codecOf, type XmlCodec, type XmlOptions } from '../wire/xml.ts';
import { RequestError } from './request-error.ts';
import type { Xml } from './guards.ts';

export { namespace } from '../../generated/xml.js';
export type { Decoded, WireProblem } from '../wire/decoded.ts';

type Schemas = components['schemas'];

/** Reads and writes the XML of one body of the contract. */
export interface TypedXmlCodec<T> extends XmlCodec {
  /** @throws TypeError, with the JSON pointer, for what XML cannot carry: a control character, a list without its elements */
  encode(value: T): string;
}

/**
 * The codec for one body of the contract, for XML that does not go through the client.
 *
 * As with JSON.parse, the value that `decode` gives is not validated: it may not be a legal order. A document type,
 * an entity, an element twice or nesting beyond 100 levels is refused.
 *
 * Elements are written in the order in which .NET reads them, with the namespace of the option `namespace` or with none, and read in
 * any order and namespace.
 *
 * @throws TypeError where the contract has no body of that name in XML
 * @example
 * ```ts
 * import { xmlCodec } from 'tradestation-order-contract/xml';
 *
 * const text = xmlCodec('OrderResults').encode([{ Message: 'Sent', OrderID: '207887693', OrderStatus: 'Ok' }]);
 * const results = xmlCodec('OrderResults').decode(text);
 * if (results.ok) console.log(results.value);
 * else console.log(results.problem.expected, results.problem.received, results.problem.line);
 * ```
 */
export function xmlCodec<Name extends XmlSchema>(
  name: Name,
  options?: XmlOptions,
): TypedXmlCodec<Schemas[Name]> {
  return codecOf(tables, name, options);
}

/**
 * The codec to pass to `createOrderClient`: its calls then take `format: 'xml'`, and answers in XML are read.
 *
 * @example
 * ```ts
 * import { createOrderClient, type Order } from 'tradestation-order-contract';
 * import { xml } from 'tradestation-order-contract/xml';
 *
 * declare const order: Order;
 * const client = createOrderClient({ accessToken: 'AccessTokenGoesHere', baseUrl: 'simulator', xml });
 * const result = await client.placeOrder(order, { format: 'xml' });
 * if (result.outcome === 'placed') console.log(result.results[0].OrderID);
 * ```
 */
export const xml: Xml = port();

/**
 * The same, with orders in the namespace of the vendor's data contracts. That the server wants it is an assumption, like every name in
 * XML: try it if the simulator refuses an order without it.
 */
export const xmlInNamespace: Xml = port(namespace);

function port(namespace?: string): Xml {
  return {
    request(method, path, { body, format, headers }) {
      if (format !== 'xml') throw new RequestError(false, 'format json or xml', String(format));
      const text = encoded(`${method.toUpperCase()} ${path}`, body, namespace);
      const type = 'application/xml';
      return {
        bodySerializer: () => text,
        // The format overrides the headers of the client, and the headers of the call override the format.
        headers: {
          ...(text !== undefined && { 'Content-Type': type }),
          Accept: type,
          ...(headers instanceof Headers ? Object.fromEntries(headers) : headers),
        },
      };
    },
    response(method, path, status, type, text) {
      if (typeof text !== 'string' || text === '' || !/^[^;]*[/+]xml\s*(;|$)/i.test(type)) return undefined;
      const responses = bodies[`${method.toUpperCase()} ${path}`]?.responses ?? {};
      const name = responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses['default'];
      if (!name) return undefined;
      const decoded = codecOf(tables, name).decode(text);
      if (decoded.ok) return decoded.value;
      const { rule, expected, received, pointer = '', line = 0, column = 0 } = decoded.problem;
      const where = 'response.body';
      throw new RequestError(
        true,
        `${expected} at ${where}${pointer} (${rule}), line ${line}, column ${column}`,
        received,
        { status, results: text, faults: [{ where, pointer, rule, expected, received }] },
      );
    },
  };
}

function encoded(operation: string, body: unknown, namespace: string | undefined): string | undefined {
  const { request } = bodies[operation] ?? {};
  if (!bodies[operation] || (body !== undefined && request === undefined))
    throw new RequestError(false, 'an operation that the contract has in XML', operation);
  if (body === undefined || request === undefined) return undefined;
  try {
    const options = namespace === undefined ? {} : { namespace };
    return codecOf(tables, request, options).encode(body);
  } catch (cause) {
    const [, expected = 'a body that XML can carry', received = 'another (see its cause)', pointer = ''] =
      /^expected (.+), received (.+?)(?: at (\/.*))?$/s.exec((cause as Error).message) ?? [];
    const where = 'request.body';
    const faults = [{ where, pointer, rule: 'xml', expected, received }];
    throw new RequestError(false, `${expected} at ${where}${pointer} (xml)`, received, { cause, faults });
  }
}
