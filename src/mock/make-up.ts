/** What makes up an answer where there is none that was recorded. */
import type { Operation } from '../contract/index.ts';
import { MockError } from './mock-error.ts';

export interface MadeUp {
  readonly value: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/**
 * @param mediaType the one that the body is made for; any where it is left out.
 * @throws {MockError} where it cannot: one line that says what to do.
 */
export type MakeUp = (operation: Operation, status: number, mediaType: string | undefined) => Promise<MadeUp>;

/** For the mock that is no server: Prism, which makes up answers, needs Node. */
export const nothingMadeUp: MakeUp = () =>
  Promise.reject(
    new MockError(
      'expected a recorded exchange to answer with, received a request for one that is made up, ' +
        'to mend: start the mock as a server (startMock, or order-contract mock), which has Prism to make it up',
    ),
  );
