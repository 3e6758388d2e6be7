/**
 * The colours of code, as names whose values stand in style.css, light and dark: one theme in place of two halves the work, and a
 * token that needs no colour of its own needs no element of its own.
 *
 * @see https://shiki.style/guide/theme-colors#css-variables-theme
 */
import type { MarkdownOptions } from 'vitepress';

const SCOPES = {
  comment: ['comment', 'punctuation.definition.comment'],
  string: ['string', 'punctuation.definition.string'],
  constant: ['constant', 'support.type.property-name', 'variable.other.constant'],
  keyword: ['keyword', 'storage'],
  name: ['entity.name', 'support.function', 'support.class'],
};

export const colours: Extract<MarkdownOptions['theme'], { name?: string }> = {
  name: 'by-name',
  type: 'light',
  bg: 'var(--vp-code-block-bg)',
  fg: 'var(--code-text)',
  settings: Object.entries(SCOPES).map(([name, scope]) => ({
    scope,
    settings: { foreground: `var(--code-${name})` },
  })),
};
