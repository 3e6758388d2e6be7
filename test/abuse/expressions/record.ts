/**
 * Runs what makes regular expressions, in a process of its own whose RegExp says which were made where: over the corpus, with verify,
 * redact, the validation of the client, and its XML.
 */
import { Readable, Writable } from 'node:stream';

const made = new Map<string, string>();
const Original = RegExp;
globalThis.RegExp = new Proxy(Original, {
  construct: (_target, args: [string, string?]) => noted(new Original(...args)),
  apply: (_target, _self, args: [string, string?]) => noted(new Original(...args)),
});

function noted(expression: RegExp): RegExp {
  const [, file] = /\/((?:src|generated)\/[^\s:]+):\d+:\d+/.exec(new Error().stack ?? '') ?? [];
  if (file) made.set(`${file} ${expression.flags} ${expression.source}`, file);
  return expression;
}

const { judgeRecordings } = await import('../../verify/judge-recordings.ts');
const { redact } = await import('../../../src/redact/index.ts');
const { corpus } = await import('../readers/corpus.ts');
const { har, harEntry, transcript } = await import('../../verify/exchanges.ts');
const { createOrderClient } = await import('../../../src/client/index.ts');
const { validation } = await import('../../../src/client/validation.ts');
const { xml } = await import('../../../src/client/xml.ts');
const { order } = await import('../client/calls.ts');
const { TOKEN } = await import('../secrets.ts');

const nowhere = () =>
  new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
for (const bytes of [transcript(...corpus), har(corpus.map((one) => harEntry(one)))]) {
  for await (const _one of judgeRecordings(['-'], { stdin: Readable.from([bytes]) }));
  await redact(['-'], { stdin: Readable.from([bytes]), stdout: nowhere(), stderr: nowhere() });
}
for (const type of ['application/json', 'application/xml', 'text/html']) {
  const fetch = () => Promise.resolve(new Response('<x/>', { headers: { 'Content-Type': type } }));
  const client = createOrderClient({
    accessToken: TOKEN,
    baseUrl: 'http://127.0.0.1/v2',
    fetch,
    validation,
    xml,
  });
  await client.placeOrder(order).catch(() => undefined);
}
process.send?.(
  [...made.entries()].map(([key, file]) => ({
    place: file,
    flags: key.split(' ')[1] ?? '',
    source: key.split(' ').slice(2).join(' '),
  })),
);
