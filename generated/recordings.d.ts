// Made by `npm run generate` from spec/. Do not edit.
/** A recorded exchange, as far as it answers a request. */
export interface RecordedExchange {
  /** The second part of its file name. */
  readonly name: string;
  readonly status: number;
  /** Without parameters; missing if the response had no body. */
  readonly mediaType?: string;
  /** Missing if the response had none. */
  readonly contentType?: string;
  /** The headers that the contract declares. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether it answers only the request that it was recorded with. */
  readonly exact?: boolean;
  /** Those of the path and, if there is no body, of the query; missing if the request was refused. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The body of its request. */
  readonly body?: unknown;
  /** Why its request was refused, with the value at that place. */
  readonly refused?: {
    readonly where: string;
    readonly pointer: string;
    readonly rule: string;
    readonly received?: unknown;
  };
  /** The value of the body of its response; missing if it had none. */
  readonly value?: unknown;
}

export interface RecordedOperation {
  /** By status or range: the first sentence of its description in the document. */
  readonly words: Readonly<Record<string, string>>;
  readonly exchanges: readonly RecordedExchange[];
}

/** By the id of the operation. */
export declare const recordings: Readonly<Record<string, RecordedOperation>>;

/** The members of the contract's error, in their order: which one is the message, which one the status. */
export declare const errorMembers: Readonly<Record<'message' | 'status', string>>;

/** By name of a member, the values that some schema lists for it. */
export declare const listedValues: Readonly<Record<string, readonly unknown[]>>;

/** The names of all members, parameters and headers. */
export declare const names: readonly string[];
