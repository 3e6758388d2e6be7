/** The pages of the site that are made from code and from the contract. */
import type { Place } from './place.ts';
import { referencePages } from './reference/pages.ts';
import { scenarioPages } from './scenarios/pages.ts';

/** The Markdown of each page, by its path in the site. */
export async function generatedPages(place: Place): Promise<Record<string, string>> {
  return { ...(await scenarioPages(place)), ...(await referencePages()) };
}
