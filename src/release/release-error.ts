/** The gate could not do its work: a file is missing or cannot be read. The message names the file, and says what to do. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}
