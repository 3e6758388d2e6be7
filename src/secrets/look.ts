/** What the parts of this room that take text apart have in common: where they report what they find. */
import type { SecretKind, SecretNames } from './names.ts';
import type { View } from './view.ts';

/** Decides what becomes of a secret. The other reports are optional. */
export interface Listener {
  /** The view has no escapes, so a secret gives the same text however it is written. */
  secret(kind: SecretKind, view: View): void;
  /** Text that nothing around it marks as secret; it may contain a secret that is known from elsewhere. */
  text?(view: View): void;
  /** Text inside base64; `encode` writes another text in the same way. */
  encoded?(view: View, text: string, encode: (text: string) => string, depth: number): void;
  /** There are more layers of encoding than are looked through. */
  tooDeep?(): void;
}

/** @param depth how many values the view is nested in */
export interface Look {
  readonly names: SecretNames;
  readonly listener: Listener;
  /** A value about which nothing is known: a body, a header field, a note. */
  value(view: View, depth: number): void;
  /** A value whose name says that it is secret. */
  named(name: string, kind: SecretKind, view: View, depth: number): void;
  secret(kind: SecretKind, view: View, depth: number): void;
}
