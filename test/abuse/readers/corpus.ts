/** The recorded exchanges of orders, legal and not, with the marked token and the marked account in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseTranscript, type Exchange } from '../../../src/wire/index.ts';
import { ACCOUNT, TOKEN } from '../secrets.ts';

export type Recorded = Pick<Exchange, 'request' | 'response'>;

/** Those that stand for themselves: what is in them as a body is a body. */
export const corpus: readonly Recorded[] = ['spec', 'test'].flatMap((room) => {
  const folder = new URL(`../../../${room}/exchanges/`, import.meta.url);
  const names = readdirSync(folder).filter((name) => /^placeOrder.*[.]http$/.test(name));
  return names.sort().flatMap((name) => {
    const text = marked(readFileSync(new URL(name, folder), 'utf8'));
    return parseTranscript(text, name).exchanges.map(({ request, response }) => ({ request, response }));
  });
});

function marked(text: string): string {
  return text
    .replaceAll(/(Authorization: Bearer )\S+/g, `$1${TOKEN}`)
    .replaceAll(/(oauth_token=)[^&\s]+/g, `$1${TOKEN}`)
    .replaceAll(/("AccountKey": ?"|<AccountKey>|%22AccountKey%22%3A%22)\w+/g, `$1${ACCOUNT}`);
}
