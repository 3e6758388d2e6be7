/**
 * JSON pointers.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-3
 */

/** The pointer to what lies at the end of a path. */
export function toPointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The path of a pointer, without the value that it starts from. */
export function pointerSteps(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return pointer.includes('~')
    ? steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    : steps;
}
