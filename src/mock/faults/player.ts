/** Plays faults: those of a run, and those that single requests ask for. */
import { both, type Delivery } from './delivery.ts';
import type { Fault } from './faults.ts';
import { MockError } from '../mock-error.ts';
import { parseScript, ScriptError, type Step } from './script.ts';

/** The faults of one exchange. */
export interface Played {
  /** The faults by their texts. */
  readonly texts: readonly string[];
  readonly delivery: Delivery;
  readonly status: number | undefined;
  readonly page: Fault['page'];
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the order counts as placed; `undefined` where that depends on the answer. */
  readonly placed: boolean | undefined;
}

export const NOTHING_PLAYED: Played = {
  texts: [],
  delivery: {},
  status: undefined,
  page: undefined,
  headers: {},
  placed: undefined,
};

/** For how many texts of single requests the place in their sequence is remembered. */
const MOST = 1000;

/** A script, and how far it has been played. */
class Script {
  readonly #steps: readonly Step[];
  #at = 0;
  #left: number;
  readonly #random: () => number;

  constructor(text: string) {
    this.#steps = parseScript(text);
    this.#left = this.#steps[0]?.times ?? 1;
    this.#random = random(this.#steps[0]?.seed ?? 1);
  }

  next(): Played {
    const step = this.#steps[this.#at];
    this.#left -= 1;
    if (this.#left <= 0 && this.#at < this.#steps.length - 1) {
      this.#at += 1;
      this.#left = this.#steps[this.#at]?.times ?? 1;
    }
    if (!step?.fault) return NOTHING_PLAYED;
    return step.chance === 1 || this.#random() < step.chance ? playing(step, step.fault) : NOTHING_PLAYED;
  }
}

export class FaultPlayer {
  #run: Script[] = [];
  readonly #single = new Map<string, Script>();

  /**
   * Starts again, with these faults for the run.
   *
   * @throws {MockError} where a text is not a fault.
   */
  start(texts: readonly string[]): void {
    if (!Array.isArray(texts) || !texts.every((text) => typeof text === 'string'))
      throw new MockError(`expected faults as a list of texts, received ${JSON.stringify(texts)}`);
    this.#run = texts.map((text) => {
      try {
        return new Script(text);
      } catch (error) {
        if (!(error instanceof ScriptError)) throw error;
        throw new MockError(
          `expected a fault that the mock knows, received ${JSON.stringify(text.slice(0, 40))}. ${error.message}`,
        );
      }
    });
    this.#single.clear();
  }

  /** The faults of the next request of the run. */
  next(): Played {
    return this.#run.map((script) => script.next()).reduce(together, NOTHING_PLAYED);
  }

  /**
   * The faults of a request that asks for them with this text.
   *
   * @throws {ScriptError} where the text is not a fault.
   */
  asked(text: string): Played {
    let script = this.#single.get(text);
    if (!script) {
      script = new Script(text);
      if (this.#single.size >= MOST) this.#single.delete(String(this.#single.keys().next().value));
      this.#single.set(text, script);
    }
    return script.next();
  }
}

function playing({ text, milliseconds }: Step, fault: Fault): Played {
  const { status, page, headers = {}, placed, delivery } = fault;
  return {
    texts: [text],
    delivery: delivery?.(milliseconds) ?? {},
    status,
    page,
    headers,
    placed: placed === 'as answered' ? undefined : placed === 'yes',
  };
}

/** Both at once: of two answers the first one counts. */
export function together(one: Played, other: Played): Played {
  if (other.texts.length === 0) return one;
  const answers = one.status !== undefined || one.page !== undefined;
  const { status, page, headers } = answers ? one : other;
  return {
    texts: [...one.texts, ...other.texts],
    delivery: both(one.delivery, other.delivery),
    status,
    page,
    headers,
    placed:
      one.delivery.end === 'unread' || other.delivery.end === 'unread'
        ? false
        : (answers ? one : other).placed,
  };
}

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
