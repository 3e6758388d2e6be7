/** The outcome of an order, in words: above all whether it may be sent again. */
import type { OrderOutcome } from '../../../client/index.ts';
import { OrderError, type JsonpOutcome } from '../../../client/order/jsonp.ts';

export interface Told {
  readonly mood: 'good' | 'mixed' | 'bad';
  readonly title: string;
  readonly advice: string;
  /** What the server said, one entry for each of its results. */
  readonly said: readonly string[];
}

export function tellOutcome(result: OrderOutcome | JsonpOutcome): Told {
  const { outcome, mayHaveBeenPlaced } = result;
  if (outcome === 'placed')
    return {
      mood: 'good',
      title: 'Placed',
      advice: 'Do not send it again.',
      said: result.results.map(words),
    };
  if (outcome === 'rejected') {
    const placed = `${result.placed.length} of ${result.results.length}`;
    return {
      mood: mayHaveBeenPlaced ? 'mixed' : 'bad',
      title: mayHaveBeenPlaced ? `Rejected in part, ${placed} placed` : 'Rejected',
      advice: mayHaveBeenPlaced
        ? 'Send only what failed, never the whole order again.'
        : 'Nothing was placed: mend it, then send it again.',
      said: result.results.map(words),
    };
  }
  return {
    mood: mayHaveBeenPlaced ? 'mixed' : 'bad',
    title: `Error ${result.status}`,
    advice: mayHaveBeenPlaced
      ? 'It may have been placed: look it up before you send it again.'
      : 'Nothing was placed: mend it, then send it again.',
    said: [words(result.error)],
  };
}

/** @param error what a client threw */
export function tellError(error: unknown): Told {
  if (!(error instanceof OrderError))
    return { mood: 'bad', title: 'Error in this page', advice: '', said: [String(error)] };
  const { mayHaveBeenPlaced, message } = error;
  return {
    mood: mayHaveBeenPlaced ? 'mixed' : 'bad',
    title: mayHaveBeenPlaced ? 'Unconfirmed' : 'Not sent',
    advice: mayHaveBeenPlaced ? 'It may have been placed.' : 'Nothing was placed.',
    said: [message],
  };
}

/** Whether a request may be the one that sent the order, by the order's id. An id with special characters would be escaped, so any may be. */
export function holds(request: string, order: OrderOutcome['order'] | undefined): boolean {
  const { OrderConfirmId: id = '' } = order ?? {};
  return /\W/.test(id) || request.includes(id);
}

/** All members of a result, on one line. */
function words(result: unknown): string {
  if (typeof result !== 'object' || result === null) return String(result);
  const members = Object.entries(result as Readonly<Record<string, unknown>>);
  return members.map(([name, value]) => `${name}: ${String(value)}`).join(' · ');
}
