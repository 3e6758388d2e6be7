/** The mock as a server: its options, and what a test can do with it. */
/// <reference lib="esnext.disposable" preserve="true" />
import type { MockControls, MockOptions } from '../create-mock.ts';

export interface ServerOptions extends MockOptions {
  /** Any free port when left out. */
  readonly port?: number;
  /** 127.0.0.1 when left out. */
  readonly host?: string;
  /** Milliseconds within which a request must have arrived, 10,000 when left out. */
  readonly requestTimeout?: number;
}

export interface Mock extends MockControls, AsyncDisposable {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  /** Stops listening, lets the requests that have arrived be answered, and ends every connection. */
  close(): Promise<void>;
}
