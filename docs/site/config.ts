/**
 * How VitePress renders the site.
 *
 * @see https://vitepress.dev/reference/site-config
 */
import { createHash } from 'node:crypto';
import type { DefaultTheme, HeadConfig, UserConfig } from 'vitepress';
import { anchorOf } from './anchor.ts';
import { colours } from './colours.ts';
import { header, sidebar } from './menu.ts';
import { breakNames, labelCells } from './tables.ts';
import type { PageText } from './page-text.ts';
import type { Place } from './place.ts';

/** @param pages by their paths without `.md` */
export function siteConfig(
  place: Place,
  version: string,
  pages: ReadonlyMap<string, PageText>,
): UserConfig<DefaultTheme.Config> {
  return {
    lang: 'en',
    title: 'Order contract',
    base: place.base,
    head: [
      ['link', { rel: 'icon', type: 'image/svg+xml', href: `${place.base}favicon.svg` }],
      ['meta', { property: 'og:type', content: 'website' }],
      ['meta', { property: 'og:site_name', content: 'Order contract' }],
      // The picture that README shows; its address has to be a whole one.
      ...(place.address === undefined
        ? []
        : [
            ['meta', { property: 'og:image', content: `${place.address}card.png` }] satisfies HeadConfig,
            [
              'meta',
              { property: 'og:image:alt', content: 'A report of order-contract verify' },
            ] satisfies HeadConfig,
            ['meta', { name: 'twitter:card', content: 'summary_large_image' }] satisfies HeadConfig,
          ]),
    ],
    ...(place.address === undefined ? {} : { sitemap: { hostname: place.address } }),
    markdown: {
      anchor: { slugify: anchorOf },
      theme: colours,
      config(markdown) {
        labelCells(markdown);
        breakNames(markdown);
      },
    },
    themeConfig: {
      siteTitle: `Order contract ${version}`,
      nav: header(place),
      sidebar: sidebar(pages),
      outline: { level: [2, 3], label: 'On this page' },
      search: {
        provider: 'local',
        options: {
          detailedView: false,
          // A page that is named by what is sought comes before one that says it somewhere.
          miniSearch: { searchOptions: { boost: { title: 4, titles: 3, text: 1 }, fuzzy: 0.1 } },
          // Of scenarios the words are found, and not the bodies and programs, which are alike. What is found needs no colours.
          _render: (text, env, markdown) =>
            markdown.render(
              env.relativePath.startsWith('scenarios/')
                ? text.replaceAll(/^```[\s\S]*?^```$/gm, '')
                : text.replaceAll(/^( *```)\w+/gm, '$1txt'),
              env,
            ),
        },
      },
      // Each page has its whole address: VitePress evaluates a function in the page, which the policy refuses.
      editLink: { text: 'Edit this page', pattern: ':path' },
      externalLinkIcon: true,
      // The name says what the link says (WCAG 2.5.3).
      notFound: {
        quote: 'No page has this address. The search knows all that there are.',
        linkLabel: 'Take me home',
        linkText: 'Take me home',
      },
    },
    vite: {
      plugins: [
        {
          // The bundle that only renders the pages once may carry what no page uses, and searches nothing.
          name: 'quick-on-the-server',
          enforce: 'pre',
          config: (_, { isSsrBuild }) =>
            isSsrBuild ? { build: { rollupOptions: { treeshake: false } } } : undefined,
          load: (id, options) =>
            options?.ssr && id === '/@localSearchIndex' ? 'export default {}' : undefined,
        },
      ],
    },
    transformPageData(page) {
      const path = page.relativePath.replace(/\.md$/, '');
      // Of a page that begins with a list, its title is what it says of itself.
      const { description: first = '', edit } = pages.get(path) ?? {};
      const said = [page.description, first].find((words) => words !== '');
      const description = said ?? `${page.title}, of the order contract.`;
      const card = (property: string, content: string): HeadConfig => [
        'meta',
        { property: `og:${property}`, content },
      ];
      page.frontmatter['editLink'] = edit !== undefined;
      page.frontmatter['head'] = [
        card('title', page.title),
        card('description', description),
        ['link', { rel: 'alternate', type: 'text/markdown', href: `${place.base}${path}.md` }],
      ];
      return { description, ...(edit !== undefined && { filePath: edit }) };
    },
    transformHtml: (html) => html.replace('<head>', `<head>\n    ${policyOf(html)}`),
  };
}

/** Nothing comes from elsewhere, and of scripts in the page only those that the build wrote. */
function policyOf(html: string): string {
  const inline = [...html.matchAll(/<script(?![^>]* src=)[^>]*>([\s\S]*?)<\/script>/g)];
  const hashes = inline.map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  const rules = [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(hashes)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`;
}
