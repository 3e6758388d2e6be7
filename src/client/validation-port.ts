/** What a client asks of a validation. It is passed in, so that the validators are loaded only where they are used. */

/** The parts of a request, as the caller gave them. */
export interface RequestParts {
  readonly body?: unknown;
  readonly params?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> | undefined;
}

/**
 * Judges what is sent and what comes back. The entry point `validation` exports one. An answer that is requested
 * with another `parseAs` than json is passed on unjudged.
 */
export interface Validation {
  /** @throws RequestError for a request that breaks the contract. */
  request(method: string, path: string, parts: RequestParts): void;
  /**
   * @param body the value, or the text of a body that is not JSON
   * @param parts of the request, and its access token: no error shows what an answer repeats of them
   * @throws RequestError for a response that breaks the contract.
   */
  response(
    method: string,
    path: string,
    status: number,
    body: unknown,
    parts?: RequestParts,
    token?: string,
  ): void;
}
