/** The links of the header at the top of the guides, the reference and the page to try orders on. */

/** The path from the docs to the page to try orders on. */
export const EXAMPLE = '../';

/** The first is the name of the site; `to` is an address in the docs. */
const HEADER = [
  { text: 'Order contract', to: './' },
  { text: 'Guides', to: 'guides.html' },
  { text: 'Scenarios', to: 'scenarios/' },
  { text: 'Errors', to: 'errors.html' },
  { text: 'Reference', to: 'reference/' },
  { text: 'Try an order', to: EXAMPLE },
  { text: 'Changelog', to: 'changelog.html' },
];

/** The links of the header; the one to the example page only where that is served beside the docs. */
export function headerLinks(besideExample: boolean): typeof HEADER {
  return HEADER.filter(({ to }) => besideExample || to !== EXAMPLE);
}

/**
 * As HTML, for a page that VitePress does not render.
 *
 * @param docs the path from the page to the docs
 * @param current the link that leads to the page itself
 */
export function headerHtml(docs: string, current: string, links = HEADER): string {
  return links
    .map(
      ({ text, to }) => `<a href="${docs}${to}"${to === current ? ' aria-current="true"' : ''}>${text}</a>`,
    )
    .join('\n');
}
