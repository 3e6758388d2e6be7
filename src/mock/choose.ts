/** Chooses the recorded exchange that answers an accepted request. */
import type { Recorded } from './recorded.ts';
import { parameterTexts } from './sameness.ts';
import { traitsOf, type ListedValues, type Traits } from './traits.ts';

/** The request, as far as the choice depends on it. */
export interface Asked {
  /** The parameters that say what is asked for. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** In canonical form. */
  readonly body: unknown;
  /** A text that only the same request has. */
  readonly sameness: string;
}

export type Chooser = ReturnType<typeof chooser>;

export function chooser(recorded: readonly Recorded[], listed: ListedValues) {
  const bySameness = new Map<string, Recorded>();
  for (const one of recorded)
    if (one.sameness !== undefined && !bySameness.has(one.sameness)) bySameness.set(one.sameness, one);
  // A place that no recorded request has cannot tell them apart, so it is not visited, however deep the request is nested.
  const known = new Set(recorded.flatMap(({ traits }) => [...traits.structure]));
  /** How much a request body differs from those that were recorded. */
  const unlike = (body: unknown): ((one: Recorded) => number) => {
    let traits: Traits | undefined;
    return (one) => differences((traits ??= traitsOf(body, listed, known)), one.traits);
  };
  return {
    unlike,
    /** The exchange whose recorded request is the same. */
    same: ({ sameness }: Asked): Recorded | undefined => bySameness.get(sameness),
    /**
     * Of the exchanges with that outcome, the one whose request is most similar: the fewest parameters and traits are in only one of
     * the two. Of equals, the first.
     */
    alike: ({ parameters, body }: Asked, outcome: number): Recorded | undefined => {
      const texts = parameterTexts(parameters);
      const unlikeness = unlike(body);
      let best: { one: Recorded; difference: number } | undefined;
      for (const one of recorded) {
        if (one.exact || one.refused || one.outcome !== outcome) continue;
        const difference = unshared(texts, one.parameters) + unlikeness(one);
        if (!best || difference < best.difference) best = { one, difference };
      }
      return best?.one;
    },
  };
}

/** How much more the presence of an object or a list counts than a value in it. */
const STRUCTURE = 4;

function differences(one: Traits, other: Traits): number {
  return STRUCTURE * unshared(one.structure, other.structure) + unshared(one.values, other.values);
}

/** How many elements only one of the two has. */
function unshared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const trait of few) if (many.has(trait)) shared += 1;
  return one.size + other.size - 2 * shared;
}
