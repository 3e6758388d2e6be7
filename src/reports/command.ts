/**
 * What the commands have in common: a wrong option, an output that cannot be written, or an unexpected error ends them with one line
 * and exit code 2.
 */
import { Output, OutputError, type OutputStream } from './output.ts';
import { printable } from './printable.ts';
import { unexpected } from './unexpected.ts';
import { UsageError } from '../recordings/usage-error.ts';

/** @param work receives standard error, and returns the exit code. */
export async function runCommand(
  stream: OutputStream | undefined,
  work: (stderr: Output) => Promise<number>,
): Promise<number> {
  const stderr = new Output(stream ?? process.stderr);
  try {
    return await work(stderr);
  } catch (error) {
    if (error instanceof UsageError)
      stderr.write(printable(`order-contract: ${error.message}. See order-contract --help.`) + '\n');
    else if (error instanceof OutputError) stderr.write(`order-contract: ${error.message}.\n`);
    else stderr.write(unexpected(error));
    return 2;
  } finally {
    // Where not even this can be written, only the exit code tells.
    await stderr.close().catch(() => undefined);
  }
}
