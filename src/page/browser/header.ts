/** The links of the header that stands over guides, reference and the page to try orders on. */

/** Where the page to try orders on stands, seen from the docs. */
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

/** The links of the header: to the example page only where that is served beside the docs. */
export function headerLinks(besideExample: boolean): typeof HEADER {
  return HEADER.filter(({ to }) => besideExample || to !== EXAMPLE);
}

/**
 * As HTML, for a page that VitePress does not render.
 *
 * @param docs where the docs stand, seen from the page
 * @param current the link that leads to the page itself
 */
export function headerHtml(docs: string, current: string, links = HEADER): string {
  return links
    .map(
      ({ text, to }) => `<a href="${docs}${to}"${to === current ? ' aria-current="true"' : ''}>${text}</a>`,
    )
    .join('\n');
}
