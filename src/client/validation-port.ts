/** What a client asks of a validation, so that the validators come along only when somebody passes one. */

/** The parts of a request, as the caller gave them. */
export interface RequestParts {
  readonly body?: unknown;
  readonly params?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> | undefined;
}

/**
 * Judges what is sent and what comes back. `validation` of the entry point of that name is one. An answer that is asked for
 * with another `parseAs` than json is passed on as it comes, unjudged.
 */
export interface Validation {
  /** @throws RequestError for a request that breaks the contract. */
  request(method: string, path: string, parts: RequestParts): void;
  /**
   * @param body the value, or the text of a body that is no JSON
   * @param parts of the request, and the access token that it carried: what an answer repeats of them is in no error
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
