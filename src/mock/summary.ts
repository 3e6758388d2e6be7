/** What is to be said of the orders that a mock has seen, in one line. */
import type { MockControls } from './create-mock.ts';

/** `12 orders, 1 of them more than once` */
export function summarize({ orders, repeated }: MockControls['orders']): string {
  const counted = orders === 1 ? '1 order' : `${orders} orders`;
  return repeated === 0 ? counted : `${counted}, ${repeated} of them more than once`;
}
