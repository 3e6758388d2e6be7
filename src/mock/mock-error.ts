/** Why a mock could not start, or could not answer, in one line for the person who can mend it. */
export class MockError extends Error {
  override readonly name = 'MockError';
}
