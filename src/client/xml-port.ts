/** What a client asks of an XML codec, so that the parser comes along only when somebody passes one. */
import type { Init } from './guards.ts';

/** Writes and reads bodies in XML. `xml` of the entry point of that name is one. */
export interface Xml {
  /**
   * Writes a request.
   *
   * @param init what the call says, as it came
   * @returns what openapi-fetch has to know instead: headers, and how the body is written
   * @throws RequestError for another format, for an operation that has no XML in the contract, and for what XML cannot carry
   */
  request(method: string, path: string, init: Init): object;
  /**
   * Reads a body.
   *
   * @param type its media type
   * @param body its text, or a value where it has been read as JSON
   * @returns the value; `undefined` where it is no XML, or the contract has no XML for that status
   * @throws RequestError for a text that is not XML, or not that of the contract
   */
  response(method: string, path: string, status: number, type: string, body: unknown): unknown;
}
