/** A file as messages name it: relative to the working directory where it is inside, so that an editor opens it on a click; else absolute. */
import { isAbsolute, relative, resolve, sep } from 'node:path';

export function shownPath(file: string): string {
  const path = relative('.', file);
  return isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`) ? resolve(file) : path;
}
