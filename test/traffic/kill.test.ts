/** A proxy that is killed has recorded all that it answered. */
import { expect, test } from 'vitest';
import { startMock } from '../../src/mock/index.ts';
import { killed } from './kill.ts';

test.each(['traffic.har', 'traffic.ndjson'])('each answered exchange is in %s', async (name) => {
  await using mock = await startMock({ keep: 0 });
  const { answered, lost, recorded, problems } = await killed(mock.url, name, 50);
  expect(answered).toBeGreaterThanOrEqual(50);
  expect(recorded).toBeGreaterThanOrEqual(answered);
  expect({ lost, problems }).toEqual({ lost: 0, problems: [] });
});
