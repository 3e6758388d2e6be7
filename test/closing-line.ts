/** Closes a run with one plain line that any CI can read: `tests: 120 passed, 0 failed`. */
import type { Reporter, TestModule } from 'vitest/node';

export default {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      if (module.errors().length > 0) count.failed += 1;
      for (const test of module.children.allTests()) count[test.result().state] += 1;
    }
    const skipped = count.skipped + count.pending;
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    process.stdout.write(`tests: ${count.passed} passed, ${count.failed} failed${rest}\n`);
  },
} satisfies Reporter;
