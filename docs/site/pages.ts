/** The pages of the site that are made from code and from the contract. */
import { referencePages } from './reference/pages.ts';
import { scenarioPages } from './scenarios/pages.ts';

/** The Markdown of each page, by its path in the site. */
export async function generatedPages(): Promise<Record<string, string>> {
  return { ...(await scenarioPages()), ...(await referencePages()) };
}
