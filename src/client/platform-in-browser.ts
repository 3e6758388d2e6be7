/** What takes the place of platform.ts in a page: there it would never do anything. */

export const holding = <T>(_waiting: object, wait: Promise<T>): Promise<T> => wait;

export const sendBy = (fetch: typeof globalThis.fetch, request: Request): Promise<Response> => fetch(request);
