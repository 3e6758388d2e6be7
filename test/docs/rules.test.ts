/** The reference states each rule of the contract at the field that it is about, and links its source. */
import { join, dirname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import bundled from '../../generated/openapi.json' with { type: 'json' };
import type { OpenApiDocument } from '../../src/contract/openapi.ts';
import { valueAt } from '../../src/wire/pointer.ts';
import { without } from '../contract/collector.ts';
import { constraintsOf } from '../contract/constraints.ts';
import { launchBrowser } from '../launch-browser.ts';
import { shapeForReading, writeReferenceOf } from './mutants.ts';
import { buildReference, openReference, shownOn, type Shown } from './page.ts';
import { placesOf } from './places.ts';
import { unstated } from './statements.ts';

const contract = bundled as unknown as OpenApiDocument;
const constraints = constraintsOf(contract);
const { file, remove } = buildReference();
let browser: Browser;
let page: Page;
let shown: Map<string, Shown>;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await openReference(page, file);
  shown = await shownOn(page);
});

afterAll(async () => {
  await browser.close();
  remove();
});

test('each constraint is stated where it holds', () => {
  expect(constraints.length).toBeGreaterThan(250);
  expect(unstated(contract, constraints, shown)).toEqual([]);
});

test('a page that lacks some of them is found', async () => {
  const { chosen, document } = independent();
  expect(chosen.length).toBeGreaterThan(15);
  const mutant = join(dirname(file), 'mutant.html');
  writeReferenceOf(document, file, mutant);
  await page.goto('about:blank');
  await openReference(page, mutant);
  const missing = unstated(contract, constraints, await shownOn(page));
  const names = chosen.map(({ pointer, change }) => `${pointer} ${change}`);
  expect(names.filter((name) => !missing.includes(name))).toEqual([]);
});

/** Constraints that do not touch each other, of as many kinds as there are, and a document without them of which a page can be made. */
function independent(): { chosen: typeof constraints; document: OpenApiDocument } {
  const ownerOf = ({ pointer }: { pointer: string }) => `${pointer.slice(0, pointer.lastIndexOf('/'))}/`;
  const chosen: typeof constraints = [];
  let document = contract;
  // From the leaves up: what is removed first is inside nothing else.
  for (const one of constraints.toSorted(
    (a, b) => b.pointer.split('/').length - a.pointer.split('/').length,
  )) {
    const owner = ownerOf(one);
    const apart = chosen.every(
      (other) => !ownerOf(other).startsWith(owner) && !owner.startsWith(ownerOf(other)),
    );
    if (!apart) continue;
    try {
      const mutant = without(document, one);
      shapeForReading(structuredClone(mutant));
      document = mutant;
      chosen.push(one);
    } catch {
      // No tag is left: the reference refuses to be made, which the tests of its parts show.
    }
  }
  return { chosen, document };
}

describe('sources', () => {
  const sources = (bundled as { 'x-sources': Record<string, { url: string | null }> })['x-sources'];
  const cited = [...placesOf(contract)].flatMap(([pointer, places]) => {
    const node = (valueAt(contract, pointer) ?? {}) as {
      'x-source'?: string | string[];
      'x-assumption'?: string;
    };
    const keys = [node['x-source'] ?? []].flat();
    return keys.length > 0 ? [{ pointer, places, keys, assumed: node['x-assumption']?.trim() }] : [];
  });

  test('each rule links its sources where it is shown', () => {
    expect(cited.length).toBeGreaterThan(50);
    const unlinked = cited.flatMap(({ pointer, places, keys }) =>
      keys
        .map((key) => sources[key]?.url)
        .filter((url) => typeof url === 'string')
        .filter((url) => !places.every(({ id }) => fieldsAt(id).some(({ links }) => links.includes(url))))
        .map((url) => `${pointer} ${url}`),
    );
    expect(unlinked).toEqual([]);
  });

  test('each assumption is told where it counts', () => {
    const untold = cited.flatMap(({ pointer, places, assumed }) =>
      assumed === undefined ||
      places.every(({ id }) => fieldsAt(id).some(({ text }) => plain(text).includes(plain(assumed))))
        ? []
        : [pointer],
    );
    expect(untold).toEqual([]);
  });

  test('each is listed with its address', () => {
    const links = [...shown].flatMap(([id, one]) => (id.endsWith('sources') ? one.links : []));
    for (const { url } of Object.values(sources)) if (url !== null) expect(links).toContain(url);
  });

  /** The field or section itself; of an alternative, the fields that it rules. */
  function fieldsAt(id: string): Shown[] {
    return [...shown].flatMap(([other, one]) => (other === id || other.startsWith(id) ? [one] : []));
  }

  function plain(text: string): string {
    return text.replaceAll('`', '').replaceAll(/\s+/g, ' ');
  }
});
