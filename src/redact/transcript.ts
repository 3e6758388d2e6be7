/** Redacts the exchanges of an HTTP transcript: each is read, redacted and written again, with its notes. */
import {
  formatTranscript,
  headerValue,
  parseTranscript,
  TranscriptError,
  type Body,
  type HeaderFields,
  type TranscriptExchange,
} from '../wire/index.ts';
import { Problem } from '../recordings/recording.ts';
import { NotRedactable, type Secrets } from '../secrets/index.ts';
import type { RedactableItem, RedactedItem } from './item.ts';
import { redactBody, redactHeaders, redactTarget, withLength, type ValueTerms } from './message.ts';

export function readTranscriptItems(text: string, file: string): RedactableItem[] | Problem {
  try {
    return parseTranscript(text, file).exchanges.map((exchange) => ({
      recording: { ...exchange, file },
      collect: (secrets, terms) => void redactExchange(exchange, secrets, terms),
      redact: (secrets, terms) => redactExchange(exchange, secrets, terms),
    }));
  } catch (error) {
    if (!(error instanceof TranscriptError)) throw error;
    // It may quote a word of the line.
    const received = error.received.includes('`') ? 'another line' : error.received;
    return new Problem(file, error.line, error.expected, received);
  }
}

function redactExchange(
  { notes, request, response }: TranscriptExchange,
  secrets: Secrets,
  terms: ValueTerms,
): RedactedItem {
  const { method, target } = request;
  const exchange = {
    notes: notes.map(({ text }) => ({ text: secrets.value(text) })),
    request: {
      method: secrets.method(method),
      target: redactTarget(target, secrets, terms),
      ...redactMessage(request, secrets),
    },
    response: response && { status: response.status, ...redactMessage(response, secrets) },
  };
  try {
    return { exchange, text: formatTranscript(exchange).trimEnd() + '\n', dropped: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new NotRedactable(
      'an exchange that a transcript can carry',
      'one that would read back differently',
    );
  }
}

function redactMessage(
  { headers, body }: { headers: HeaderFields; body: Body },
  secrets: Secrets,
): { headers: HeaderFields; body: Body } {
  const fields = redactHeaders(headers, secrets);
  if (typeof body !== 'string') return { headers: fields, body };
  const next = redactBody(body, headerValue(headers, 'content-type'), secrets);
  return { headers: withLength(fields, body, next), body: next };
}
