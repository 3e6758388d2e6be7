/** What is too long to be held is told, and is no fault of the program. */
import { expect, test } from 'vitest';
import { unreadable } from '../../src/recordings/read-input.ts';
import { MAX_ENTRY } from '../../src/recordings/recording.ts';
import { TooLong, wholeLines } from '../../src/recordings/whole-lines.ts';

test('a line has a limit, however many chunks it comes in', async () => {
  const chunk = new Uint8Array(MAX_ENTRY / 2);
  async function* endless() {
    for (;;) yield await Promise.resolve(chunk);
  }
  await expect(wholeLines(endless()).next()).rejects.toThrow(TooLong);
});

test('that it is too long is a problem of the file; what the program does wrong is none', () => {
  expect(unreadable(new TooLong('a line of more than 9 bytes'), 'a.har').message).toBe(
    'expected exchanges that fit into memory, received a line of more than 9 bytes; nothing after it was read',
  );
  expect(() => unreadable(new RangeError('broken'), 'a.har')).toThrow('broken');
});
