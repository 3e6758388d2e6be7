/** What a page says of itself: its title, and the sentence that search engines show. */

export interface PageText {
  readonly title: string;
  readonly description: string;
  /** Where its source can be edited. */
  readonly edit?: string | undefined;
}

export function textOf(markdown: string): PageText {
  // A line of a program may begin with a hash too.
  const prose = markdown.replaceAll(/^ *```[^]*?^ *```/gm, '');
  return { title: titleOf(prose), description: descriptionOf(prose) };
}

function titleOf(markdown: string): string {
  const heading = /^# (.+)$/m.exec(markdown)?.[1] ?? /^title: (.+)$/m.exec(markdown)?.[1];
  return (heading ?? '').replaceAll('`', '').replaceAll(/^"|"$/g, '');
}

/** The first paragraph, as text. */
function descriptionOf(markdown: string): string {
  const paragraph = /^# .+\n+((?:(?![#|`>:!<-]).+\n?)+)/m.exec(markdown)?.[1] ?? '';
  return paragraph
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
