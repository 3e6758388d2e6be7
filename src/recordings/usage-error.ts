/** An option that makes no sense: the command could not do its work. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
