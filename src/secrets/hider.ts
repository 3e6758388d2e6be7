/** Takes tokens and cookies out of a message that is shown to its own sender, who knows the account. */
import { Edits } from './edits.ts';
import { Finder } from './finder.ts';
import { lookAtHeader } from './header-field.ts';
import type { Look } from './look.ts';
import type { SecretNames } from './names.ts';
import { lookAtTarget } from './target.ts';
import { View, type Run } from './view.ts';

const MASK = '…';

/** The text with U+0000 for each character of a secret, even of one that is too short to be looked for elsewhere. */
export function withoutSecrets(text: string, names: SecretNames): string {
  const runs: Run[] = [];
  const finder = new Finder(names, {
    secret: (_kind, view) => void runs.push(...view.runs(0, view.text.length)),
  });
  finder.value(View.of(text));
  let written = '';
  for (const { from, to } of runs.sort((a, b) => a.from - b.from))
    if (to > written.length)
      written += text.slice(written.length, from) + '\0'.repeat(to - Math.max(from, written.length));
  return written + text.slice(written.length);
}

export class Hider {
  readonly #names: SecretNames;

  constructor(names: SecretNames) {
    this.#names = names;
  }

  header(name: string, value: string): string {
    return this.#hide(value, (look, view) => {
      lookAtHeader(look, view, name);
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
