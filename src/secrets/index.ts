/** The face of the room: what is secret, how it is masked in what is printed, and how it is replaced in what is passed on. */
export { Hider, withoutSecrets } from './hider.ts';
export { KnownWords } from './known-words.ts';
export { maskFor, type Mask } from './masker.ts';
export { SecretNames, type ContractNames, type SecretKind } from './names.ts';
export { NotRedactable } from './not-redactable.ts';
export { isOneOff } from './one-off.ts';
export { Secrets, type Tallies, type Tally } from './replacements.ts';
