/** What a request asks of the mock for itself, together with the faults that are played for the whole run. */
import { NOTHING_PLAYED, together, type FaultPlayer, type Played } from './faults/player.ts';
import { ScriptError } from './faults/script.ts';
import type { Preferences } from './preferences.ts';

export class Wishes {
  readonly ignored: readonly string[];
  readonly #preferences: Preferences;
  readonly #player: FaultPlayer;
  /** What the request asks for, and what was set for the run. */
  #own: Played = NOTHING_PLAYED;
  #run: Played = NOTHING_PLAYED;
  #problem: string | undefined;

  /** @param known whether the request leads to an operation; only then does it get faults. */
  constructor(player: FaultPlayer, preferences: Preferences, known: boolean) {
    this.ignored = preferences.ignored;
    this.#preferences = preferences;
    this.#player = player;
    this.#problem = preferences.problem;
    if (!known) return;
    this.#run = player.next();
    for (const text of preferences.faults) this.ask(text);
  }

  /** Asks for a fault by its text. */
  ask(text: string): void {
    try {
      this.#own = together(this.#own, this.#player.asked(text));
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
      this.#problem ??= `${error.message}.`;
    }
  }

  /** All faults; those that the request itself asks for come first. */
  get played(): Played {
    return together(this.#own, this.#run);
  }

  /** Whether the connection is to be closed before the request is read. */
  get unread(): boolean {
    return this.played.delivery.end === 'unread' && this.#problem === undefined;
  }

  /** Which answer is asked for; a fault that has a status decides. */
  get answer(): Pick<Preferences, 'example' | 'code' | 'dynamic' | 'problem'> {
    const { status } = this.played;
    const answer = status === undefined ? this.#preferences : { code: status };
    return { ...answer, problem: this.#problem };
  }
}
