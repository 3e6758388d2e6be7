/** An option that makes no sense: the command could not do its work. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The same for an option that names a file. @param use what cannot be done with it: `read`, `written` */
export function unusable(option: string, use: string, file: string, cause: unknown): UsageError {
  const { code } = cause as NodeJS.ErrnoException;
  const absent = use === 'read' ? 'which does not exist' : 'whose folder does not exist';
  const reason = code === 'ENOENT' ? `, ${absent}` : ` (${code})`;
  return new UsageError(`expected ${option} with a file that can be ${use}, received ${file}${reason}`, {
    cause,
  });
}
