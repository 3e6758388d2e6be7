/** What the guards around a call need to know of their client, and of the call. */
import type { ClientOptions, ParseAs } from 'openapi-fetch';
import type { AccessToken } from './token.ts';
import type { RequestParts, Validation } from './validation-port.ts';

/** How a body travels: in JSON, or in XML. */
export type Format = 'json' | 'xml';

export interface Guards {
  /**
   * The access token, or a function that gives one. The function is called once for each call, right before the request
   * is sent, and is not called again if the server refuses the token.
   */
  readonly accessToken: AccessToken;
  /**
   * What sends a request. Default: the `fetch` of the platform. Pass none that repeats a request on its own: it may place
   * an order twice. One of a package, such as undici or node-fetch, needs the `Request` of that package as the client's option.
   */
  readonly fetch?: ClientOptions['fetch'] | undefined;
  /** Aborts all calls that bring no signal of their own. */
  readonly signal?: AbortSignal | null | undefined;
  /** Judges what is sent and what comes back: `validation` of `tradestation-order-contract/validation`. Default: none. */
  readonly validation?: Validation | undefined;
  /** Writes and reads XML: `xml` of `tradestation-order-contract/xml`. Default: none, and no call can ask for XML. */
  readonly xml?: Xml | undefined;
}

/** The options of a call that the guards look at: those of openapi-fetch, and the format of the body. */
export type Init = RequestParts & {
  readonly baseUrl?: string;
  readonly bodySerializer?: unknown;
  readonly fetch?: ClientOptions['fetch'];
  readonly format?: Format;
  readonly headers?: Headers | Readonly<Record<string, unknown>>;
  readonly parseAs?: ParseAs;
  readonly signal?: AbortSignal | null | undefined;
};

/** Writes and reads bodies in XML. It is passed in, so that the parser is loaded only where it is used. The entry point `xml` exports one. */
export interface Xml {
  /**
   * Writes a request.
   *
   * @param init the options of the call, unchanged
   * @returns the options that replace them for openapi-fetch: headers, and a serializer of the body
   * @throws RequestError for another format, for an operation without XML in the contract, and for a body that XML cannot carry
   */
  request(method: string, path: string, init: Init): object;
  /**
   * Reads a body.
   *
   * @param type its media type
   * @param body its text, or a value where it has been read as JSON
   * @returns the value; `undefined` if the body is not XML, or the contract has no XML for that status
   * @throws RequestError for a text that is not XML, or not the XML of the contract
   */
  response(method: string, path: string, status: number, type: string, body: unknown): unknown;
}
