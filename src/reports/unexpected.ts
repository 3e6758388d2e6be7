/** Reports an unexpected error. Its message and its stack may quote what was read, so neither is printed. */
import { version } from '../package-files.ts';

/** @returns a line: the class of the error, and what to do */
export function unexpected(error: unknown): string {
  return (
    `order-contract: unexpected error: ${classOf(error)}; please report it with the ` +
    `command and the versions (order-contract ${version()}, Node ${process.versions.node}), without the recording\n`
  );
}

function classOf(error: unknown): string {
  if (!(error instanceof Error)) return 'a value that is not an error';
  const { code } = error as { code?: unknown };
  const name = error.constructor.name;
  const words = [name, code].filter((word) => typeof word === 'string' && /^[A-Za-z]\w{0,40}$/.test(word));
  return words.join(' ') || 'an error without a name';
}
