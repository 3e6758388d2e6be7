/** An option that makes no sense: the command could not do its work. */
export class VerifyError extends Error {
  override readonly name = 'VerifyError';
}
