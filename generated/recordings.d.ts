// Made by `npm run generate` from spec/. Do not edit.
/** A recorded exchange, as far as it answers a request. */
export interface RecordedExchange {
  /** The second part of its file name. */
  readonly name: string;
  readonly status: number;
  /** Without parameters; missing where the response had no body. */
  readonly mediaType?: string;
  /** Missing where the response had none. */
  readonly contentType?: string;
  /** The headers that the contract declares. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether it answers only the request that it was recorded with. */
  readonly exact?: boolean;
  /** Those of path, and those of query where there is no body; missing where the request was refused. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Of its request. */
  readonly body?: unknown;
  /** What its request was refused for, with the value that stood there. */
  readonly refused?: {
    readonly where: string;
    readonly pointer: string;
    readonly rule: string;
    readonly received?: unknown;
  };
  /** What the body of its response stands for; missing where it had none. */
  readonly value?: unknown;
}

export interface RecordedOperation {
  /** By status or range: the first sentence of what the document says of it. */
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
