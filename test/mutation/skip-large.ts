/**
 * Skips tests whose texts are so many or so large that instrumented code takes long over them, and tests that start a process, in which
 * no mutant is active.
 */
import { beforeEach } from 'vitest';

const LARGE =
  /hangs? nothing|linear time|million brackets|\d0 MB|remembered up to a limit|wherever the stretches end|every recorded exchange|holds no account key|holds at most a thousand|whatever order is written|takes nothing|ends the process/;

beforeEach(({ task, skip }) => {
  if (LARGE.test(task.name)) skip();
});
