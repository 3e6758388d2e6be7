/** What a client asks of an XML codec, so that the parser comes along only when somebody passes one. */

/** Writes and reads bodies in XML. `xml` of the entry point of that name is one. */
export interface Xml {
  /**
   * @returns the body in XML; `undefined` where there is none
   * @throws OrderNotSentError for an operation that has no XML in the contract, and for what XML cannot carry
   */
  request(method: string, path: string, body: unknown): string | undefined;
  /**
   * @returns the value of a body; `undefined` where the contract has no XML for that status
   * @throws OrderUnconfirmedError for a text that is no XML, or not that of the contract
   */
  response(method: string, path: string, status: number, text: string): unknown;
}
