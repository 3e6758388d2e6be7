/** A fault of the spec, with the place where a maintainer mends it. */
export class SpecError extends Error {
  override readonly name = 'SpecError';

  /** @param place `file:line:column`, or as much of it as is known. */
  constructor(place: string, reason: string, options?: ErrorOptions) {
    super(`${place}: ${reason}`, options);
  }
}
