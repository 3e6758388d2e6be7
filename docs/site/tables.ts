/** What tables need beside their text: labels for phones, and names that break where a person would break them. */
import type { MarkdownRenderer } from 'vitepress';

/** A table of that many columns does not fit a phone. */
const WIDE = 3;

/** Tells each cell of a wide table what its column is called: a phone shows the rows as cards (style.css). */
export function labelCells(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('label-cells', ({ tokens }) => {
    let labels: string[] = [];
    let column = 0;
    for (const [at, token] of tokens.entries()) {
      if (token.type === 'table_open') labels = [];
      if (token.type === 'tr_open') column = 0;
      if (token.type === 'th_open') labels.push(words(tokens[at + 1]?.content ?? ''));
      if (token.type === 'td_open' && labels.length >= WIDE) {
        token.attrSet('data-label', labels[column] ?? '');
        column += 1;
      }
    }
  });
}

/** A name such as `placeOrder.limit-buy` may break behind its dot too, and not only at its hyphens. */
export function breakNames(markdown: MarkdownRenderer): void {
  const { code_inline: plain } = markdown.renderer.rules;
  markdown.renderer.rules.code_inline = (...of) =>
    plain?.(...of).replaceAll(/(?<=\w)\.(?=\w+-|\w{8})/g, '.<wbr>') ?? '';
}

function words(markdown: string): string {
  return markdown.replaceAll(/[`*]/g, '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
