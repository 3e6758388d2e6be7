/** The pages of the site that are made from code and from the contract. */
import { anchorOf } from './anchor.ts';
import type { Place } from './place.ts';
import { referencePages } from './reference/pages.ts';
import { scenarioPages, slug } from './scenarios/pages.ts';
import { refusalPage, refusals } from './scenarios/refusals.ts';
import { scenarios } from './scenarios/scenario.ts';

/** The Markdown of each page, by its path in the site. */
export async function generatedPages(place: Place): Promise<Record<string, string>> {
  return {
    ...(await scenarioPages(place)),
    'scenarios/refused.md': refusalPage(await refusals()),
    ...(await referencePages()),
  };
}

/** Where each exchange is shown, by its name: `placeOrder.limit-buy`. */
export async function exchangePages(): Promise<Map<string, string>> {
  const legal = (await scenarios()).map((one): [string, string] => [one.id, `scenarios/${slug(one)}.md`]);
  const refused = (await refusals()).map(({ id }): [string, string] => [
    id,
    `scenarios/refused.md#${anchorOf(id)}`,
  ]);
  return new Map([...legal, ...refused]);
}
