/** Why a mock could not start, in one line for the person who started it. */
export class MockError extends Error {
  override readonly name = 'MockError';
}
