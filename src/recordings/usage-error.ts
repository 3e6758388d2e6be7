/** An option that makes no sense: the command could not do its work. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The same for an option that names a file. @param use what cannot be done with it: `read`, `written` */
export function unusable(option: string, use: string, file: string, cause: unknown): UsageError {
  const { code } = cause as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: use === 'read' ? 'which does not exist' : 'whose folder does not exist',
    EISDIR: 'which is a folder',
    ENOTDIR: 'whose path leads through a file',
  };
  const reason = reasons[String(code)] ?? `which gave the error ${code}`;
  return new UsageError(`expected ${option} with a file that can be ${use}, received ${file}, ${reason}`, {
    cause,
  });
}
