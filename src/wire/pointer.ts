/**
 * JSON pointers.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901#section-3
 */

/** The pointer to the value at the end of a path. */
export function toPointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The value at the end of a path or a pointer; `undefined` if it leads nowhere. */
export function valueAt(value: unknown, place: string | readonly (string | number)[]): unknown {
  const path = typeof place === 'string' ? pointerSteps(place) : place;
  return path.reduce<unknown>(
    (parent, key) =>
      typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key)
        ? (parent as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

/** The steps of a pointer, unescaped; none for the pointer to the whole value. */
export function pointerSteps(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return pointer.includes('~')
    ? steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    : steps;
}
