/** Tells each cell of a wide table what its column is called: a phone shows the rows as cards (style.css). */
import type { MarkdownRenderer } from 'vitepress';

/** A table of that many columns does not fit a phone. */
const WIDE = 3;

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

function words(markdown: string): string {
  return markdown.replaceAll(/[`*]/g, '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
