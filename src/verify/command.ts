/** What the commands of this room have in common: an option that makes no sense ends them with one line and exit code 2. */
import type { OutputStream } from './options.ts';
import { Output } from './output.ts';
import { VerifyError } from './verify-error.ts';

/** @param work is given standard error, and gives the exit code. */
export async function runCommand(
  stream: OutputStream | undefined,
  work: (stderr: Output) => Promise<number>,
): Promise<number> {
  const stderr = new Output(stream ?? process.stderr);
  try {
    return await work(stderr);
  } catch (error) {
    if (!(error instanceof VerifyError)) throw error;
    stderr.write(`order-contract: ${error.message}. See order-contract --help.\n`);
    return 2;
  } finally {
    await stderr.close();
  }
}
