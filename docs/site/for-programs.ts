/**
 * What readers that are programs look for first.
 *
 * @see https://llmstxt.org/
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
import type { PageText } from './page-text.ts';
import type { Place } from './place.ts';

/** The text of each file, by its path in the site. */
export function programFiles(
  pages: Readonly<Record<string, string>>,
  told: ReadonlyMap<string, PageText>,
  { base, address }: Place,
): Record<string, string> {
  const at = address ?? base;
  const lines = [...told].map(
    ([path, { title, description }]) => `- [${title}](${at}${path}.md)${description && `: ${description}`}`,
  );
  return {
    'robots.txt': `User-agent: *\nAllow: /\n${address === undefined ? '' : `Sitemap: ${address}sitemap.xml\n`}`,
    'llms.txt': `# Order contract\n\n> The contract of the place-order endpoints of the TradeStation WebAPI v2: ${at}openapi.json\n\n## Pages\n\n${lines.join('\n')}\n`,
    'llms-full.txt': Object.entries(pages)
      .map(([path, text]) => `<!-- ${path} -->\n\n${text}`)
      .join('\n\n'),
  };
}
