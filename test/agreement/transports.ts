/**
 * The three ways in which one order is sent, and how its answer is read.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-message-abstraction
 */
import { Agent, request } from 'node:http';
import { tables } from '../../generated/xml.js';
import { decodeJson, decodeJsonp, type RequestMessage, type ResponseMessage } from '../../src/wire/index.ts';
import { xmlCodec } from '../../src/wire/xml.ts';

export interface Transport {
  readonly name: string;
  /** @throws TypeError for what the transport cannot carry. */
  message(order: unknown): RequestMessage;
  /** The status and the value that the caller gets; in JSONP those inside of the call. */
  answer(response: ResponseMessage): { readonly status: number; readonly value: unknown };
}

const TOKEN = 'a-test-token';
const CALLBACK = 'page.placed';

const json: Transport = {
  name: 'JSON',
  message: (order) => ({
    method: 'POST',
    target: '/v2/orders',
    headers: [
      ['Authorization', `Bearer ${TOKEN}`],
      ['Content-Type', 'application/json'],
      ['Accept', 'application/json'],
    ],
    body: JSON.stringify(order),
  }),
  answer: ({ status, body }) => ({ status, value: read(decodeJson(String(body))) }),
};

const codecFor = (schema: string) => xmlCodec(tables, schema);
const orderXml = codecFor('Order');

/** An order in XML, as it is sent. */
export function xmlMessage(body: string): RequestMessage {
  return {
    method: 'POST',
    target: '/v2/orders',
    headers: [
      ['Authorization', `Bearer ${TOKEN}`],
      ['Content-Type', 'application/xml'],
      ['Accept', 'application/xml'],
    ],
    body,
  };
}

const xml: Transport = {
  name: 'XML',
  message: (order) => xmlMessage(orderXml.encode(order)),
  answer: ({ status, body }) => {
    const answers = codecFor(status === 200 ? 'OrderResults' : 'Error');
    return { status, value: read(answers.decode(String(body))) };
  },
};

const jsonp: Transport = {
  name: 'JSONP',
  message: (order) => {
    const query = new URLSearchParams({
      data: JSON.stringify(order),
      callback: CALLBACK,
      oauth_token: TOKEN,
    });
    return { method: 'GET', target: `/v2/jsonp/orders/send?${query.toString()}`, headers: [], body: '' };
  },
  answer: ({ status, body }) => {
    const call = decodeJsonp(String(body));
    if (!call.ok || call.value.callback !== CALLBACK) throw new Error('expected a call of the callback');
    const value = read(decodeJson(call.value.text));
    // The status of an answer outside of the call is always 200; an error carries its own inside.
    const { StatusCode: inside } = value as { StatusCode?: number };
    return { status: inside ?? status, value };
  },
};

/** JSON first: the others are held against it. */
export const transports = { json, xml, jsonp };

function read(decoded: ReturnType<typeof decodeJson>): unknown {
  if (decoded.ok) return decoded.value;
  throw new Error(`expected an answer that can be read, received ${decoded.problem.received}`);
}

/** Sends requests one after the other over one connection. */
export class Sender {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #url: string;

  /** @param url of the mock, without path */
  constructor(url: string) {
    this.#url = url;
  }

  send({ method, target, headers, body }: RequestMessage): Promise<ResponseMessage> {
    return new Promise((resolve, reject) => {
      const length: [string, string][] =
        method === 'GET' ? [] : [['Content-Length', String(Buffer.byteLength(String(body)))]];
      const sent = request(
        this.#url + target,
        { method, agent: this.#agent, headers: Object.fromEntries([...headers, ...length]) },
        (response) => {
          response.setEncoding('utf8');
          let text = '';
          response.on('data', (part: string) => (text += part));
          response.on('error', reject);
          response.on('end', () => {
            const fields = Object.entries(response.headers).map(
              ([name, value]) => [name, String(value)] as const,
            );
            resolve({ status: response.statusCode ?? 0, headers: fields, body: text });
          });
        },
      );
      sent.on('error', reject);
      sent.end(method === 'GET' ? undefined : body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
