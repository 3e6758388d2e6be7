/** Runs the checks by name, prints each as it ends, and counts them. */
const started = Date.now();

export const counts = { passed: 0, failed: 0, notRun: 0 };

/**
 * Runs one check. One that throws has failed; the others go on.
 *
 * @param work returns, if anything, what to say beside the name.
 * @returns whether it passed.
 */
export async function check(name: string, work: () => unknown): Promise<boolean> {
  try {
    const note = await work();
    counts.passed += 1;
    const seconds = ((Date.now() - started) / 1000).toFixed(0).padStart(4);
    process.stdout.write(`${seconds} s ✓ ${name}${typeof note === 'string' ? `: ${note}` : ''}\n`);
    return true;
  } catch (error) {
    counts.failed += 1;
    process.stdout.write(`       ✗ ${name}\n${indented(short((error as Error).message))}\n`);
    return false;
  }
}

/** Says that a check could not be run on this machine. It counts as not run, and never as passed. */
export function notRun(name: string, reason: string): void {
  counts.notRun += 1;
  process.stdout.write(`       – ${name}: NOT RUN, ${reason}\n`);
}

/** @throws {Error} where the two differ as text; lists are compared line by line. */
export function equal(received: unknown, expected: unknown): void {
  const [is, should] = [received, expected].map((value) => (Array.isArray(value) ? value.join('\n') : value));
  if (is !== should)
    throw new Error(`expected\n${indented(String(should))}\nreceived\n${indented(String(is))}`);
}

/** What was received, where it is what was expected. @throws {Error} as `equal`. */
export function said(received: string, expected: string): string {
  equal(received.trim(), expected);
  return `\`${expected}\``;
}

/** As much of a text as a person reads. */
function short(text: string): string {
  const lines = text.trimEnd().split('\n');
  return lines.length <= 40
    ? text
    : [...lines.slice(0, 40), `… and ${lines.length - 40} lines more`].join('\n');
}

function indented(text: string): string {
  return text.replace(/^/gm, '         ');
}
