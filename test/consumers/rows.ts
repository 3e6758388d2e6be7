/** The rows of the support matrix, as the run sees them. */
export interface Row {
  /** `Types`, `Runtimes` and so on: a table of docs/support.md. */
  readonly table: string;
  readonly on: string;
  readonly tried: string;
  readonly command: string;
  readonly passed: boolean;
}

export const rows: Row[] = [];
