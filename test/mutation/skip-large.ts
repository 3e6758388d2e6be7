/**
 * Skips tests whose texts are so many or so large that instrumented code takes long over them, and tests that start a process, in which
 * no mutant is active. Code of src is bundled into `generated/validators.js`, which is other text when it is instrumented.
 */
import { beforeEach } from 'vitest';

const LARGE =
  /hangs? nothing|linear time|million brackets|\d0 MB|wherever the stretches end|every recorded exchange|holds no account key|holds at most a thousand|whatever order is written|takes nothing|ends the process|the code of src that|self-contained validators/;

beforeEach(({ task, skip }) => {
  if (LARGE.test(task.name)) skip();
});
