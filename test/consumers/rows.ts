/** The rows of the support matrix, as the run sees them. */
export interface Row {
  /** `Types`, `Runtimes` and so on: a table of docs/support.md. */
  readonly table: string;
  readonly on: string;
  readonly tried: string;
  readonly command: string;
  /** `undefined` where it could not be run on this machine. */
  readonly passed: boolean | undefined;
}

export const rows: Row[] = [];
