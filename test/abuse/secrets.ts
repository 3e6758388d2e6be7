/** A marked token and a marked account: they go in everywhere, and are looked for in everything that comes out. */

export const TOKEN = 'Zm9vTWFya2VkVG9rZW4xMjM0NTY3';
export const ACCOUNT = '7731415926';

export type Leak = 'the token' | 'the account key';

/** What of the two a text holds, as it stands or written as a URL, base64 or JSON escapes would write it. */
export function leaksIn(text: string): Leak[] {
  const found: Leak[] = [];
  if (FORMS[0].some((form) => text.includes(form))) found.push('the token');
  if (FORMS[1].some((form) => text.includes(form))) found.push('the account key');
  return found;
}

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const percent = [...bytes].map((byte) => `%${byte.toString(16)}`).join('');
  const escapes = [...bytes].map((byte) => `\\u00${byte.toString(16)}`).join('');
  // In base64 a text looks in three ways, by where it starts.
  const encoded = [0, 1, 2].map((shift) =>
    Buffer.from('xx'.slice(0, shift) + secret)
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4),
  );
  return [secret, percent, escapes, ...encoded];
}

const FORMS = [formsOf(TOKEN), formsOf(ACCOUNT)] as const;
