/** Takes tokens and cookies out of what is shown to the one who sent it, who knows their own account. */
import { Edits } from './edits.ts';
import { Finder } from './finder.ts';
import { lookAtHeader } from './header-field.ts';
import type { Look } from './look.ts';
import type { SecretNames } from './names.ts';
import { lookAtTarget } from './target.ts';
import { View } from './view.ts';

const MASK = '…';

export class Hider {
  readonly #names: SecretNames;

  constructor(names: SecretNames) {
    this.#names = names;
  }

  header(name: string, value: string): string {
    return this.#hide(value, (look, view) => {
      lookAtHeader(look, name, view);
    });
  }

  target(target: string): string {
    return this.#hide(target, lookAtTarget);
  }

  #hide(text: string, lookAt: (look: Look, view: View) => void): string {
    const edits = new Edits(text);
    const finder = new Finder(this.#names, {
      secret: (kind, view) => {
        if (kind !== 'member') edits.replace(view, 0, view.text.length, MASK);
      },
    });
    lookAt(finder, View.of(text));
    return edits.applied();
  }
}
