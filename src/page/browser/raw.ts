/** The order as JSON, to read and to edit. */
import { duplicateMember } from '../../wire/duplicate-member.ts';
import { isRecord } from '../../wire/is-record.ts';
import { byId } from './element.ts';

/** @param onEdit called with the object whenever valid JSON is typed */
export function rawView(onEdit: (order: object) => void): { show(order: unknown): void } {
  const text = byId('raw', HTMLTextAreaElement);
  const note = byId('raw-note', HTMLElement);
  const tell = (words: string): void => {
    if (note.textContent !== words) note.textContent = words;
    if (words === '') text.removeAttribute('aria-invalid');
    else text.setAttribute('aria-invalid', 'true');
  };
  text.addEventListener('input', () => {
    const [order, fault] = read(text.value);
    tell(fault === undefined ? '' : `${fault} The form keeps the last readable order, and sends that.`);
    if (order) onEdit(order);
  });
  return {
    show(order) {
      // The text does not change while somebody edits it.
      if (document.activeElement === text) return;
      text.value = JSON.stringify(order, null, 2);
      tell('');
    },
  };
}

function read(text: string): [order: object | undefined, fault?: string] {
  try {
    const value: unknown = JSON.parse(text);
    const twice = duplicateMember(text);
    if (twice) return [undefined, `Expected ${twice.pointer} once, received it again in line ${twice.line}.`];
    if (isRecord(value)) return [value];
    return [
      undefined,
      `Expected an object, received ${Array.isArray(value) ? 'an array' : JSON.stringify(value)}.`,
    ];
  } catch (error) {
    return [undefined, `Expected JSON: ${(error as Error).message}.`];
  }
}
