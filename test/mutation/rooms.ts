/** The rooms that are mutated, and the tests that have to notice. */
export const rooms = [
  { name: 'wire', tests: ['test/wire'] },
  { name: 'contract', tests: ['test/contract', 'test/verify'] },
  { name: 'verify', tests: ['test/verify'] },
] as const;

export type Room = (typeof rooms)[number]['name'];
