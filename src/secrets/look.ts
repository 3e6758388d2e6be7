/** What the parts of this room that take text apart have in common: where they tell what they found. */
import type { SecretKind, SecretNames } from './names.ts';
import type { View } from './view.ts';

/** What becomes of a secret is the business of the listener. It need not hear of the rest. */
export interface Listener {
  /** The view is free of escapes: the same secret gives the same text, however it is written. */
  secret(kind: SecretKind, view: View): void;
  /** Text that is no secret by what stands around it; a secret that is known from elsewhere may stand in it. */
  text?(view: View): void;
  /** Text inside of base64. */
  encoded?(view: View, text: string, encode: (text: string) => string, depth: number): void;
  /** More layers of encoding than are looked through. */
  tooDeep?(): void;
}

/** @param depth through how many values the view was reached */
export interface Look {
  readonly names: SecretNames;
  readonly listener: Listener;
  /** A value of which nothing is known: a body, a header field, a note. */
  value(view: View, depth: number): void;
  /** A secret under the name that says so. */
  named(name: string, kind: SecretKind, view: View, depth: number): void;
  secret(kind: SecretKind, view: View, depth: number): void;
}
