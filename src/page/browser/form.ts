/**
 * The form of an order: a field for each member in the contract, and at each field what the validators say about it.
 *
 * @see https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA21
 */
import type { Choice, Field, Forms } from './fields.ts';
import { element } from './element.ts';
import { toPointer, valueAt } from '../../wire/pointer.ts';
import { withValue, type Path } from './value.ts';

/** One thing that is wrong, at a JSON pointer. */
export interface Finding {
  readonly pointer: string;
  readonly message: string;
}

interface Control {
  readonly path: Path;
  readonly input: HTMLInputElement | HTMLSelectElement;
  readonly note: HTMLElement;
  readonly choices: readonly Choice[];
}

export interface OrderForm {
  readonly value: unknown;
  load(value: unknown): void;
}

/** @param onChange called with the findings, at first and after each change */
export function orderForm(
  root: HTMLElement,
  { form, forms }: { readonly form: string; readonly forms: Forms },
  judge: (value: unknown) => readonly Finding[],
  onChange: (findings: readonly Finding[]) => void,
): OrderForm {
  let value: unknown;
  let controls: Control[] = [];

  const change = (path: Path, next: unknown): void => {
    value = withValue(value, path, next) ?? {};
    update();
  };

  /** Draws all fields again, for a change that adds or removes some. */
  const render = (focus?: string): void => {
    controls = [];
    root.replaceChildren(...groupOf(form, []));
    update();
    if (focus !== undefined) document.getElementById(focus)?.focus();
  };

  const update = (): void => {
    const findings = judge(value);
    for (const control of controls) {
      const { path, input, note, choices } = control;
      if (input instanceof HTMLSelectElement) offer(input, path, choices);
      const own = findings.filter(({ pointer }) => pointer === toPointer(path));
      const text = own.map(({ message }) => message).join(' ');
      if (note.textContent !== text) note.textContent = text;
      if (text === '') input.removeAttribute('aria-invalid');
      else {
        input.setAttribute('aria-invalid', 'true');
        for (let at = input.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
          at.open = true;
      }
    }
    onChange(findings);
  };

  /** Lists the values; those that the validators refuse with the rest of this order come in a group of their own. */
  const offer = (select: HTMLSelectElement, path: Path, choices: readonly Choice[]): void => {
    const present = valueAt(value, path);
    const listed = choices.some((one) => one.value === present || present === undefined)
      ? choices
      : [...choices, { value: present, label: String(present) }];
    const refused = new Set(
      listed.filter((one) =>
        judge(withValue(value, path, one.value)).some(({ pointer }) => pointer === toPointer(path)),
      ),
    );
    const state = listed.map((one) => `${one.label} ${refused.has(one)}`).join();
    if (select.dataset['state'] !== state) {
      select.dataset['state'] = state;
      const optionOf = (one: Choice) => element('option', { value: JSON.stringify(one.value) }, one.label);
      const legal = listed.filter((one) => !refused.has(one)).map(optionOf);
      const illegal = [...refused].map(optionOf);
      select.replaceChildren(element('option', { value: '' }, '–'), ...legal);
      if (illegal.length > 0)
        select.append(element('optgroup', { label: 'Not legal with the rest of this order' }, ...illegal));
    }
    select.value = present === undefined ? '' : JSON.stringify(present);
  };

  /** The fields of an object: those with one value first, then objects and lists. */
  const groupOf = (of: string, path: Path): HTMLElement[] => {
    const fields = forms[of] ?? [];
    const plain = fields.filter(({ kind }) => kind === 'text' || kind === 'choice');
    const inner = fields.flatMap((field) =>
      field.kind === 'object' || field.kind === 'list' ? [partOf(field, [...path, field.name])] : [],
    );
    const grid = element(
      'div',
      { class: 'grid' },
      ...plain.map((field) => fieldOf(field, [...path, field.name])),
    );
    return plain.length > 0 ? [grid, ...inner] : inner;
  };

  const fieldOf = (field: Field, path: Path): HTMLElement => {
    const id = idOf(path);
    const note = element('span', { id: `${id}-note`, class: 'note' });
    const common = { id, 'aria-describedby': `${id}-note ${id}-hint` };
    const choices = field.kind === 'choice' ? field.choices : [];
    const input =
      field.kind === 'choice'
        ? element('select', common)
        : element('input', { ...common, spellcheck: 'false', autocapitalize: 'off' });
    const present = valueAt(value, path);
    if (typeof present === 'string' || typeof present === 'number') input.value = String(present);
    input.addEventListener('input', () => {
      const text = input.value;
      if (text === '') change(path, undefined);
      else change(path, field.kind === 'choice' ? JSON.parse(text) : text);
    });
    controls.push({ path, input, note, choices });
    const hint = element('span', { id: `${id}-hint`, class: 'hint' }, field.hint);
    return element('p', { class: 'field' }, element('label', { for: id }, field.name), input, note, hint);
  };

  const partOf = (field: Field & { of: string }, path: Path): HTMLElement => {
    const present = valueAt(value, path);
    const id = idOf(path);
    const label = element('span', { id: `${id}-label` }, field.name);
    const body =
      field.kind === 'object'
        ? groupOf(field.of, path)
        : [
            ...(Array.isArray(present) ? present : []).map((_, index) => itemOf(field, [...path, index])),
            addTo(field, path),
          ];
    return element(
      'details',
      { open: present !== undefined },
      element('summary', {}, label, ' ', element('span', { class: 'hint' }, field.hint)),
      element('div', { role: 'group', 'aria-labelledby': label.id, class: 'part' }, ...body),
    );
  };

  const itemOf = (field: Field & { of: string }, path: Path): HTMLElement => {
    const list = path.slice(0, -1);
    const name = `${field.name} ${Number(path.at(-1)) + 1}`;
    const remove = element('button', { type: 'button', class: 'quiet' }, `Remove ${name}`);
    remove.addEventListener('click', () => {
      value = withValue(value, path, undefined) ?? {};
      render(`${idOf(list)}-add`);
    });
    return element('fieldset', {}, element('legend', {}, name), ...groupOf(field.of, path), remove);
  };

  const addTo = (field: Field & { of: string }, path: Path): HTMLElement => {
    const add = element(
      'button',
      { type: 'button', class: 'quiet', id: `${idOf(path)}-add` },
      `Add to ${field.name}`,
    );
    add.addEventListener('click', () => {
      const list = valueAt(value, path);
      const next = [...path, Array.isArray(list) ? list.length : 0];
      value = withValue(value, next, {});
      const [first] = forms[field.of] ?? [];
      render(first && idOf([...next, first.name]));
    });
    return add;
  };

  return {
    get value() {
      return value;
    },
    load(next) {
      value = next;
      render();
    },
  };
}

/** The id of the field at a JSON pointer. */
export function fieldId(pointer: string): string {
  return `order${pointer}`;
}

function idOf(path: Path): string {
  return fieldId(toPointer(path));
}
