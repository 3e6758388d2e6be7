/** An exchange of a recording that can be written again, and what all formats share in redacting one. */
import { matchOperation, type Contract } from '../contract/index.ts';
import { decodeSegment, type Exchange } from '../wire/index.ts';
import type { Recording } from '../recordings/recording.ts';
import type { Secrets } from '../secrets/index.ts';
import type { ValueTerms } from './message.ts';

export interface RedactedItem {
  readonly exchange: Pick<Exchange, 'request' | 'response'>;
  /** Its text, of which `write` makes the file. */
  readonly text: string;
  /** The names of fields that were left out. */
  readonly dropped: readonly string[];
}

export interface RedactableItem {
  readonly recording: Recording;
  /** Collects its secrets, before they are settled. @throws NotRedactable for an exchange that is not passed on */
  collect(secrets: Secrets, terms: ValueTerms): void;
  /** @throws NotRedactable for an exchange that is not passed on */
  redact(secrets: Secrets, terms: ValueTerms): RedactedItem;
}

/** What the contract says about the values of an exchange; undefined if it does not know the path. */
export function termsOf(
  { document }: Contract,
  { request }: Pick<Exchange, 'request'>,
): ValueTerms | undefined {
  const { operation, allowed, pathParameters } = matchOperation(document, request);
  if (!operation) return allowed.length === 0 ? undefined : { json: new Set(), inPath: new Set() };
  const parameters = operation.parameters.filter(({ in: place }) => place === 'query');
  const sensitive = document.sensitive.map((name) => pathParameters[name]);
  return {
    json: new Set(parameters.flatMap(({ name, mediaType }) => (mediaType === undefined ? [] : [name]))),
    inPath: new Set(sensitive.flatMap((value) => (value === undefined ? [] : [decodeSegment(value)]))),
  };
}
