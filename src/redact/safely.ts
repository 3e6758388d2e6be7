/**
 * Redacts a whole recording, and checks the result: each exchange must get the same verdict as before, and a second run must find
 * nothing to replace.
 */
import { Buffer } from 'node:buffer';
import { judge, type Contract } from '../contract/index.ts';
import type { Exchange } from '../wire/index.ts';
import { Problem } from '../recordings/recording.ts';
import { readDocument, type RedactableDocument } from './document.ts';
import { NotRedactable, type Secrets, type Tallies } from '../secrets/index.ts';
import type { ValueTerms } from './message.ts';
import { termsOf, type RedactableItem, type RedactedItem } from './item.ts';

export interface RedactedDocument {
  readonly text: string;
  readonly exchanges: number;
  /** Exchanges with paths that the contract does not have: it does not say what is secret in them. */
  readonly leftOut: number;
  readonly replaced: Tallies;
  /** The names of fields that were left out. */
  readonly dropped: readonly string[];
}

/** Collects the secrets of the document. @returns a Problem if it has no exchange of the contract */
export function collectSecrets(
  { items, file }: RedactableDocument,
  secrets: Secrets,
  contract: Contract,
): Problem | undefined {
  const known = items.filter((item) =>
    withTerms(item, contract, (terms) => {
      item.collect(secrets, terms);
      return true;
    }),
  );
  return known.length > 0
    ? undefined
    : new Problem(file, undefined, 'an exchange with a path of the contract', 'none');
}

/** Redacts a document. Call it when the secrets are settled. */
export function redactDocument(
  document: RedactableDocument,
  secrets: Secrets,
  contract: Contract,
): RedactedDocument | Problem {
  secrets.takeTally();
  const redacted = redactItems(document, secrets, contract);
  if (redacted instanceof Problem) return redacted;
  const text = document.write(redacted.map((item) => item.text));
  const replaced = secrets.takeTally();
  const again = readDocument(Buffer.from(text), document.file);
  const twice = again instanceof Problem ? again : redactItems(again, secrets, contract);
  if (twice instanceof Problem || document.write(twice.map((item) => item.text)) !== text)
    return new Problem(
      document.file,
      undefined,
      'a recording that stays the same when redacted again',
      'one that changes',
    );
  const leftOut = document.items.length - redacted.length;
  const dropped = redacted.flatMap((item) => item.dropped);
  return { text, exchanges: redacted.length, leftOut, replaced, dropped };
}

function redactItems(
  { items }: RedactableDocument,
  secrets: Secrets,
  contract: Contract,
): RedactedItem[] | Problem {
  const all: RedactedItem[] = [];
  for (const item of items) {
    const redacted = withTerms(item, contract, (terms) => item.redact(secrets, terms));
    if (redacted instanceof Problem) return redacted;
    if (redacted === undefined) continue;
    if (outlineOf(contract, item.recording) !== outlineOf(contract, redacted.exchange))
      return problemOf(item, 'an exchange that is judged the same when redacted', 'one that is not');
    all.push(redacted);
  }
  return all;
}

/** Undefined for an exchange that is left out. */
function withTerms<T>(
  item: RedactableItem,
  contract: Contract,
  work: (terms: ValueTerms) => T,
): T | Problem | undefined {
  const terms = termsOf(contract, item.recording);
  if (!terms) return undefined;
  try {
    return work(terms);
  } catch (error) {
    if (!(error instanceof NotRedactable)) throw error;
    return problemOf(item, error.expected, error.received);
  }
}

function problemOf({ recording }: RedactableItem, expected: string, received: string): Problem {
  return new Problem(recording.source, undefined, expected, received);
}

/** What the judges say, without values. */
function outlineOf(contract: Contract, exchange: Pick<Exchange, 'request' | 'response'>): string {
  const { verdict, operationId, findings } = judge(contract, exchange);
  const told = findings.map(({ verdict, where, rule }) => `${verdict} ${where} ${rule}`);
  return [verdict, operationId, ...told.sort()].join('\n');
}
