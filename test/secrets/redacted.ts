/** Redacts one text by itself: what it becomes, or why it is not passed on. */
import { NotRedactable, SecretNames, Secrets, type SecretKind } from '../../src/secrets/index.ts';

/** Not those of the contract, in which a member of any name may come to be sensitive. New ones remember nothing of another test. */
export const newNames = () =>
  new SecretNames({
    sensitive: ['AccountKey', 'CardNumber'],
    tokens: ['oauth_token', 'Authorization'],
    headers: ['jsonp-callback'],
  });

/** Makes a secret known: it stands somewhere under a name. */
export function learn(secrets: Secrets, kind: SecretKind, value: string): string {
  if (kind === 'cookie') return secrets.cookie('c', value);
  return secrets.pair(kind === 'member' ? 'AccountKey' : 'access_token', value);
}

/** What becomes of it once its own secrets, and those, are settled. */
export function redacted<T>(
  redact: (secrets: Secrets) => T,
  known: readonly (readonly [SecretKind, string])[] = [],
): T {
  const secrets = new Secrets(newNames());
  redact(secrets);
  for (const [kind, value] of known) learn(secrets, kind, value);
  secrets.settle();
  return redact(secrets);
}

/** Why it is not passed on. */
export function refused(redact: (secrets: Secrets) => unknown): string {
  try {
    redact(new Secrets(newNames()));
  } catch (error) {
    if (error instanceof NotRedactable) return error.message;
    throw error;
  }
  return 'nothing';
}
