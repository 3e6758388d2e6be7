/** The contract's errors: an object with a message and a status, under the names that the document marks with `x-error`. */
import { isRecord } from '../wire/index.ts';

export type ErrorShape = ReturnType<typeof errorShape>;

/** @param members the name of each member, in the order in which they are written. */
export function errorShape(members: Readonly<Record<'message' | 'status', string>>) {
  /** The status that an error of the contract carries, as number or as text; `undefined` for any other value. */
  const statusOf = (value: unknown): number | undefined => {
    if (!isRecord(value) || !Object.hasOwn(value, members.message)) return undefined;
    const found = value[members.status];
    return typeof found === 'number' || /^\d{3}$/.test(String(found)) ? Number(found) : undefined;
  };
  return {
    /** An error of the contract. */
    body: (message: string, status: number): Record<string, unknown> =>
      Object.fromEntries(
        Object.entries(members).map(([mark, name]) => [name, mark === 'status' ? status : message]),
      ),
    /** What an error of the contract says; empty for any other value. */
    messageOf: (value: unknown): string =>
      statusOf(value) === undefined ? '' : String((value as Record<string, unknown>)[members.message]),
    statusOf,
    /** The same value, with that status where it is an error of the contract. */
    withStatus: (value: unknown, status: number): unknown =>
      isRecord(value) && (statusOf(value) ?? status) !== status
        ? { ...value, [members.status]: status }
        : value,
  };
}
