/** What a client asks of an XML codec, so that the parser comes along only when somebody passes one. */

/** Writes and reads bodies in XML. `xml` of the entry point of that name is one. */
export interface Xml {
  /**
   * @param headers of the call
   * @returns the body in XML, `undefined` where there is none, and the headers that say so
   * @throws RequestError for an operation that has no XML in the contract, and for what XML cannot carry
   */
  request(method: string, path: string, body: unknown, headers?: object): { readonly text: string | undefined; readonly headers: object };
  /**
   * @param type the media type
   * @returns the value of a body; `undefined` where it is not XML, or where the contract has no XML for that status
   * @throws RequestError for a text that is no XML, or not that of the contract
   */
  response(method: string, path: string, status: number, type: string, text: string): unknown;
}
