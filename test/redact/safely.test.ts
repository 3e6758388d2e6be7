/** A redaction that overlooks a secret is found out, and nothing is passed on. */
import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { contract } from '../../src/contract/index.ts';
import { Problem } from '../../src/recordings/recording.ts';
import { readDocument, type RedactableDocument } from '../../src/redact/document.ts';
import { collectSecrets, redactDocument } from '../../src/redact/safely.ts';
import { Secrets } from '../../src/secrets/index.ts';

const text = 'POST /v2/orders HTTP/1.1\nAuthorization: Bearer Zm9vbWFya2Vk\n';

/** @param overlook what becomes of the text of a redacted exchange */
function redacted(overlook: (text: string) => string) {
  const read = readDocument(Buffer.from(text), 'a.http');
  if (read instanceof Problem) throw new Error(read.message);
  const document: RedactableDocument = {
    ...read,
    items: read.items.map((item) => ({
      ...item,
      redact(secrets, terms) {
        const { exchange, text } = item.redact(secrets, terms);
        return { exchange, text: overlook(text), dropped: [] };
      },
    })),
  };
  const secrets = new Secrets(contract.names);
  expect(collectSecrets(document, secrets, contract)).toBeUndefined();
  secrets.settle();
  return redactDocument(document, secrets, contract);
}

test('a complete redaction is passed on', () => {
  expect(redacted((text) => text)).toMatchObject({ exchanges: 1, leftOut: 0 });
});

test.each([
  ['the secret itself', () => text],
  ['another secret', (text: string) => `${text}Cookie: a=b\n`],
  ['text that cannot be read', () => '?'],
])('a recording is refused if %s is left', (_name, overlook) => {
  expect(redacted(overlook)).toMatchObject({
    source: 'a.http',
    message: 'expected a recording that stays the same when redacted again, received one that changes',
  });
});

test('a program error is thrown, and is not a problem of the recording', () => {
  const broken = () => {
    throw new RangeError('broken');
  };
  expect(() => redacted(broken)).toThrow(RangeError);
});
