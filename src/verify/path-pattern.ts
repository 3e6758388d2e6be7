/**
 * Patterns of paths: `*` is one segment that is not empty, `**` any number of segments. Letter case does not count. A path that
 * a server may take for another one, such as that of an operation, fits no pattern.
 */
import { UsageError } from '../recordings/index.ts';
import { splitTarget } from '../wire/index.ts';

/**
 * Dot segments, empty segments, backslashes, escapes of slashes and of characters that need none, escapes of control characters,
 * and UTF-8 in more bytes than it needs.
 */
const AMBIGUOUS =
  /\/\.{1,2}(?:[/;]|$)|\/\/|\\|%(?:[01u]|c[01]|e0%[89]|f0%8|2[def5]|3\d|[46][1-9a-f]|[57][\da]|5[cf]|7[ef])/i;

/** Whether a server may take a path for another one. */
export function isAmbiguous(path: string): boolean {
  return AMBIGUOUS.test(path);
}

/**
 * @param patterns such as `/v2/users/**`
 * @returns whether the path of a request target fits one of them
 * @throws UsageError for a pattern that does not start with a slash
 */
export function pathPattern(patterns: readonly string[]): (target: string) => boolean {
  const wrong = patterns.find((pattern) => !pattern.startsWith('/'));
  if (wrong !== undefined)
    throw new UsageError(`expected --other with a path such as /v2/users/**, received ${wrong}`);
  const wanted = patterns.map(segmentsOf);
  return (target) => {
    const { path } = splitTarget(target);
    if (isAmbiguous(path) || target.includes('#')) return false;
    const segments = segmentsOf(path);
    return wanted.some((pattern) => fits(pattern, segments));
  };
}

/** A trailing slash does not count. */
function segmentsOf(path: string): string[] {
  return path.toLowerCase().replace(/^\//, '').replace(/\/$/, '').split('/');
}

/** Walks both lists; if a segment does not fit, the last `**` takes one segment more. */
function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  let [at, open, taken] = [0, -1, 0];
  for (let index = 0; index < segments.length;) {
    const part = pattern[at];
    if (part === '**') {
      open = at;
      taken = index;
      at += 1;
    } else if (part === '*' ? segments[index] !== '' : part === segments[index]) {
      at += 1;
      index += 1;
    } else if (open !== -1) {
      taken += 1;
      index = taken;
      at = open + 1;
    } else return false;
  }
  return pattern.slice(at).every((part) => part === '**');
}
