/**
 * Takes the secrets out of each exchange as it comes, in one pass: a secret that is found later is not replaced in earlier entries. A
 * part that cannot be cleaned is left out, and the entry says so.
 */
import type { Contract } from '../../contract/index.ts';
import { knownWords } from '../../mock/known-words.ts';
import { toRecording } from '../../recordings/har/entry.ts';
import type { Recording } from '../../recordings/index.ts';
import { redactFields } from '../../redact/har.ts';
import { termsOf } from '../../redact/item.ts';
import type { ValueTerms } from '../../redact/message.ts';
import { NotRedactable, Secrets } from '../../secrets/index.ts';
import type { Seen } from '../../verify/judge-recordings.ts';
import { splitTarget } from '../../wire/index.ts';
import { bareEntry, entryOf, type Fields } from './entry.ts';

export interface Cleaned {
  /** A HAR entry as JSON, in one line. */
  readonly text: string;
  /** What was left out of it, and why. */
  readonly leftOut: string | undefined;
}

/** How many secrets are remembered, so that each has the same replacement throughout the recording. */
const MOST = 1000;

/** @param other path patterns of other endpoints, whose words are not secret */
export function cleaner(contract: Contract, other: readonly string[]): (seen: Seen) => Cleaned {
  const words = knownWords(contract.document, [], other);
  let secrets = new Secrets(contract.names);

  const clean = (seen: Seen, terms: ValueTerms, withBodies: boolean): Fields => {
    const entry = entryOf(seen, withBodies);
    const recording = toRecording(entry, seen.file, seen.line) as Recording;
    if (secrets.size > MOST) secrets = new Secrets(contract.names);
    return secrets.inStream(() => redactFields(entry, recording, secrets, terms));
  };

  const bare = (seen: Seen): Fields => {
    const { origin = 'http://unknown.invalid', path } = splitTarget(seen.request.target);
    const shown = words.path(path).replaceAll('…', 'REDACTED');
    return bareEntry(seen, words.method(seen.request.method).replaceAll('…', 'REDACTED'), origin + shown);
  };

  return (seen) => {
    const terms = termsOf(contract, seen);
    if (!terms) return withComment(bare(seen), 'all but path and status: the contract has no such path');
    let reason = '';
    for (const withBodies of [true, false])
      try {
        const entry = clean(seen, terms, withBodies);
        if (!withBodies) return withComment(entry, `the bodies: expected ${reason}`);
        return { text: JSON.stringify(withFaults(entry, seen)), leftOut: undefined };
      } catch (error) {
        if (!(error instanceof NotRedactable)) throw error;
        reason ||= error.expected;
      }
    return withComment(bare(seen), `all but path and status: expected ${reason}`);
  };
}

/** The recorded answer is the whole one, which the fault cut short or held back: the comment says so. */
function withFaults(entry: Fields, { live: { faults } }: Seen): Fields {
  if (faults.length === 0) return entry;
  return { ...entry, comment: `the mock played ${faults.join(', ')} on this answer` };
}

function withComment(entry: Fields, leftOut: string): Cleaned {
  return { text: JSON.stringify({ ...entry, comment: `left out ${leftOut}` }), leftOut };
}
