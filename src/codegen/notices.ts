/** Notices for the maintainer of a spec that is accepted: which schemas make the files unusually large. */
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import type { Unread } from './client-schemas.ts';
import type { SchemaCollection } from './schemas.ts';

/** How many bytes of code one schema may become without a notice. The largest of this contract becomes less than half of that. */
const MANY = 50_000;

/**
 * @param unread the keywords that the client does not understand, and leaves to the code of ajv
 * @param code of all validators; the client loads all of it, or nothing
 * @param sizes of the code of each schema, in bytes
 * @returns each notice with the place in the bundled document that it is about, as a JSON pointer
 */
export async function noticesOf(
  collected: SchemaCollection,
  unread: readonly Unread[],
  code: string,
  sizes: ReadonlyMap<string, number>,
): Promise<{ pointer: string; text: string }[]> {
  const notices = new Map<string, string>();
  if (unread.length > 0) {
    const { code: small } = await transform(code, { minify: true });
    const cost = kilobytes(gzipSync(small, { level: 9 }).length);
    for (const { name, pointer, keyword } of unread)
      notices.set(
        collected.pointer(name) + pointer,
        `the client does not understand ${keyword} here, so every page that validates loads the code of ajv, ${cost} when compressed; write the rule with other keywords, or accept the size in test/client/bundle.test.ts`,
      );
  }
  for (const [name, size] of sizes)
    if (size > MANY)
      notices.set(
        collected.pointer(name),
        `this schema becomes ${kilobytes(size)} of code, expected at most ${kilobytes(MANY)}; give its larger parts files of their own, so that each becomes code once`,
      );
  return [...notices].map(([pointer, text]) => ({ pointer, text }));
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
