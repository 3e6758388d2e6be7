/** Makes up an answer where none was recorded. */
import type { Operation } from '../contract/index.ts';
import { MockError } from './mock-error.ts';

export interface MadeUp {
  readonly value: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/**
 * @param mediaType the media type of the body; any when left out.
 * @throws {MockError} where it cannot, with one line that says what to do.
 */
export type MakeUp = (operation: Operation, status: number, mediaType: string | undefined) => Promise<MadeUp>;

/** For the mock without a server: Prism, which makes up answers, needs Node. */
export const nothingMadeUp: MakeUp = () =>
  Promise.reject(
    new MockError(
      'expected a request that a recorded exchange answers, received one whose answer must be made up; ' +
        'to make it up, start the mock as a server (startMock, or order-contract mock), which loads Prism',
    ),
  );
