/**
 * Buttons that copy a text. The text is shown as well: not every page may write to the clipboard, and a person sees what was copied.
 *
 * @see https://www.w3.org/TR/clipboard-apis/#dom-clipboard-writetext
 */
import { element } from './element.ts';

/** @param texts what each button copies, by its name; where one throws, its message is shown instead */
export function copyButtons(texts: Readonly<Record<string, () => string | Promise<string>>>): HTMLElement[] {
  const status = element('p', { class: 'hint', role: 'status' });
  const shown = element('pre', { class: 'copied', hidden: true });
  const copy = async (textOf: () => string | Promise<string>): Promise<string> => {
    shown.hidden = true;
    const text = await textOf();
    shown.textContent = text;
    shown.hidden = false;
    return navigator.clipboard.writeText(text).then(
      () => 'Copied:',
      () => 'This page may not write to the clipboard. To copy, select it:',
    );
  };
  const buttons = Object.entries(texts).map(([name, textOf]) => {
    const button = element('button', { type: 'button', class: 'quiet' }, name);
    button.addEventListener('click', () => {
      copy(textOf).then(
        (said) => (status.textContent = said),
        (error: unknown) => (status.textContent = `Not copied. ${(error as Error).message}`),
      );
    });
    return button;
  });
  return [element('div', { class: 'actions' }, ...buttons), status, shown];
}
