/**
 * Which names carry secrets, and of what kind: those of the contract, and those that OAuth gives to tokens in any API.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-11.2
 */
import type { ContractDocument } from '../contract/index.ts';

/** A token; the value of a member that the contract calls sensitive; a cookie. */
export type SecretKind = 'token' | 'member' | 'cookie';

const COMMON = [
  'access_token',
  'refresh_token',
  'id_token',
  'client_secret',
  'password',
  'x-api-key',
  'x-auth-token',
  'proxy-authorization',
];

/** Kinds by name, in lower case: the server takes names in any letter case. */
export type SecretNames = ReadonlyMap<string, Exclude<SecretKind, 'cookie'>>;

export function secretNames({ operations, sensitive }: ContractDocument): SecretNames {
  const schemes = operations.flatMap(({ security }) => security.flat());
  const tokens = schemes.map((scheme) => (scheme.type === 'apiKey' ? scheme.name : 'authorization'));
  return new Map([
    ...[...COMMON, 'authorization', ...tokens].map((name) => [name.toLowerCase(), 'token'] as const),
    ...sensitive.map((name) => [name.toLowerCase(), 'member'] as const),
  ]);
}
