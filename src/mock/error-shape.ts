/** The contract's errors: an object with a message and a status, under the names that the document marks with `x-error`. */
import { isRecord } from '../wire/index.ts';

export interface ErrorShape {
  /** An error of the contract. */
  body(message: string, status: number): Record<string, unknown>;
  /** What an error of the contract says; empty for any other value. */
  messageOf(value: unknown): string;
  /** The status that an error of the contract carries, as number or as text; `undefined` for any other value. */
  statusOf(value: unknown): number | undefined;
  /** The same value, with that status where it is an error of the contract. */
  withStatus(value: unknown, status: number): unknown;
}

/** @param members the name of each member, in the order in which they are written. */
export function errorShape(members: Readonly<Record<'message' | 'status', string>>): ErrorShape {
  const statusOf = (value: unknown): number | undefined => {
    if (!isRecord(value) || !Object.hasOwn(value, members.message)) return undefined;
    const found = value[members.status];
    return typeof found === 'number' || /^\d{3}$/.test(String(found)) ? Number(found) : undefined;
  };
  return {
    body: (message, status) =>
      Object.fromEntries(
        Object.entries(members).map(([mark, name]) => [name, mark === 'status' ? status : message]),
      ),
    messageOf: (value) =>
      statusOf(value) === undefined ? '' : String((value as Record<string, unknown>)[members.message]),
    statusOf,
    withStatus: (value, status) =>
      isRecord(value) && (statusOf(value) ?? status) !== status
        ? { ...value, [members.status]: status }
        : value,
  };
}
