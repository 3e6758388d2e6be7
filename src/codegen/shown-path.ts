/** A file as messages name it: from the working directory where it is inside, where an editor opens it at a click; else whole. */
import { isAbsolute, relative, resolve, sep } from 'node:path';

export function shownPath(file: string): string {
  const path = relative('.', file);
  return isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`) ? resolve(file) : path;
}
