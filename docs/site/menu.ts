/** What stands in the header of each page and beside it. A page that is in no group is linked from those that are. */
import type { DefaultTheme } from 'vitepress';
import { EXAMPLE, headerLinks } from '../../src/page/browser/header.ts';
import type { PageText } from './page-text.ts';
import type { Place } from './place.ts';

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  Use: [
    'guides',
    'place-orders',
    'the-order',
    'verify-in-ci',
    'mock',
    'faults',
    'scenarios/index',
    'scenarios/refused',
    'errors',
  ],
  Reference: [],
  'Before you rely on it': ['security', 'stability', 'support', 'tools', 'scale', 'facts'],
  'What was measured': ['agreement', 'abuse', 'bench', 'mutation'],
  'Change it': [
    'readme',
    'contributing',
    'add-an-endpoint',
    'openapi-support',
    'decisions',
    'api',
    'licences',
    'changelog',
  ],
};

export function header({ besideExample }: Place): DefaultTheme.NavItem[] {
  const [, ...links] = headerLinks(besideExample);
  return links.map(({ text, to }) => ({
    text,
    link: `/${to}`,
    // The one link that leads out of the site: with a target, no page of the site is looked for.
    ...(to === EXAMPLE ? { target: '_self' } : to.endsWith('/') && { activeMatch: `/${to}` }),
  }));
}

/** In the menu the name of the package says nothing. */
const NAMES: Readonly<Record<string, string>> = { readme: 'README' };

/** @param pages by their paths without `.md` */
export function sidebar(pages: ReadonlyMap<string, PageText>): DefaultTheme.SidebarItem[] {
  const reference = [...pages.keys()].filter((path) => path.startsWith('reference/'));
  return Object.entries(GROUPS).map(([text, paths]) => ({
    text,
    items: (paths.length > 0 ? paths : reference).map((path) => ({
      text: NAMES[path] ?? pages.get(path)?.title ?? path,
      link: `/${path.replace(/(^|\/)index$/, '$1')}`,
    })),
  }));
}
