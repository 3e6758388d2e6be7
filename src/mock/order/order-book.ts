/**
 * The orders that this mock has seen: how often each came, and which id it got. It knows nothing else: no prices and no fills.
 * An order that comes twice is answered as before, since no source says what the server does then.
 */
import { confirmIdOf, ordersIn, type Order } from './orders.ts';

/** An order in canonical form, and a text that only the same order has. */
export interface Sent {
  readonly order: unknown;
  readonly sameness: string;
}

/** How many orders and ids are remembered; the oldest are forgotten first. */
const MOST = 100_000;

/** Made-up ids begin here; recorded ids are lower. */
const FIRST_ID = 300_000_000;
const IDS = 600_000_000;

export class OrderBook {
  readonly #times = new Map<string, number>();
  readonly #owners = new Map<number, string>();
  #orders = 0;
  #repeated = 0;

  /** How many different orders came, and how many of them more than once. */
  get counts(): { readonly orders: number; readonly repeated: number } {
    return { orders: this.#orders, repeated: this.#repeated };
  }

  reset(): void {
    this.#times.clear();
    this.#owners.clear();
    this.#orders = 0;
    this.#repeated = 0;
  }

  /**
   * Counts an order by its OrderConfirmId and those of the orders in it; without one, by everything that it asks for.
   *
   * @returns how often it has come by now.
   */
  add(sent: Sent): number {
    const [root, ...attached] = ordersIn(sent.order);
    const ids = attached.flatMap((one) => confirmIdOf(one) ?? []);
    const own = this.#count(keyOf(sent, root));
    const counts = [own, ...ids.map((id) => this.#count(byId(id)))];
    if (own === 1) this.#orders += 1;
    if (counts.includes(2)) this.#repeated += 1;
    return Math.max(...counts);
  }

  /**
   * The ids of an order and of those in it. Each depends on the OrderConfirmId where there is one, else on the whole order and how
   * often it came, so that a run that is repeated gets the same ids.
   */
  idsOf(sent: Sent, times: number): string[] {
    const all = ordersIn(sent.order);
    const own = keyOf(sent, all[0]);
    const root = own.startsWith('id ') ? own : `${own} ${times}`;
    return all.map((one, index) => {
      const id = confirmIdOf(one);
      return this.#id(id === undefined ? (index === 0 ? root : `${root} ${index}`) : byId(id));
    });
  }

  #count(key: string): number {
    const times = (this.#times.get(key) ?? 0) + 1;
    // A key that is deleted and set again becomes the newest.
    this.#times.delete(key);
    this.#times.set(key, times);
    if (this.#times.size > MOST) this.#times.delete(String(this.#times.keys().next().value));
    return times;
  }

  /** Nine digits that depend on the key; the next free number where another key has it. */
  #id(key: string): string {
    let id = hash(key, 0) % IDS;
    for (let owner = this.#owners.get(id); owner !== undefined && owner !== key; owner = this.#owners.get(id))
      id = (id + 1) % IDS;
    this.#owners.set(id, key);
    if (this.#owners.size > MOST) this.#owners.delete(Number(this.#owners.keys().next().value));
    return String(FIRST_ID + id);
  }
}

function byId(id: string): string {
  return `id ${id}`;
}

/** A short text, since an order may be as large as a request. */
function keyOf({ sameness }: Sent, root: Order | undefined): string {
  const id = root && confirmIdOf(root);
  return id === undefined ? `${hash(sameness, 0).toString(36)}.${hash(sameness, 1).toString(36)}` : byId(id);
}

/** 32 bits of a text (FNV-1a with a final mix, so that similar texts get dissimilar numbers). */
function hash(text: string, seed: number): number {
  let state = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
