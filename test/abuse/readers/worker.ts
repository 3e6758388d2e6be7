/** Puts changed recordings before the readers of verify and redact, one after the other, and tells the process that started it. */
import type { Writable } from 'node:stream';
import { Readable } from 'node:stream';
import { Problem } from '../../../src/recordings/index.ts';
import { redact } from '../../../src/redact/index.ts';
import { FORMATS, type Judged } from '../../../src/reports/index.ts';
import { verify } from '../../../src/verify/index.ts';
import { judgeRecordings } from '../../verify/judge-recordings.ts';
import { Sink } from '../../sink.ts';
import { Random } from '../random.ts';
import { ACCOUNT, leaksIn, TOKEN, type Leak } from '../secrets.ts';
import { objectionTo } from './conforms.ts';
import { changedRecording, type Changed } from './recordings.ts';

export interface Told {
  readonly number: number;
  readonly key: string;
  readonly passed: number;
  readonly exchanges: number;
  readonly faults: readonly string[];
}

/** The two where a name before them says what they are. */
const NAMED = {
  'the token': new RegExp(`(?:oauth_token=|Bearer )${TOKEN}`, 'g'),
  'the account key': new RegExp(
    `(?:(?<![A-Za-z0-9])|%22)AccountKey(?:\\\\?": ?\\\\?"|>|%22%3A%22)${ACCOUNT}`,
    'g',
  ),
} as const;
const SECRETS = { 'the token': TOKEN, 'the account key': ACCOUNT } as const;

const [seed = 1, first = 0, last = 0] = process.argv.slice(2).map(Number);

for (let number = first; number < last; number += 1) {
  process.send?.({ starts: number });
  process.send?.(await tell(number));
}
process.disconnect();

async function tell(number: number): Promise<Told> {
  const random = new Random(seed, number);
  const changed = changedRecording(random);
  const { format, change, bytes } = changed;
  const faults: string[] = [];
  const judged: Judged[] = [];
  for await (const one of judgeRecordings(['-'], { stdin: pieces(random, bytes) }))
    if (!(one instanceof Problem)) judged.push(one);
  const passed = judged.filter(({ verdict }) => verdict === 'ok' || verdict === 'deviates');
  for (const one of passed) {
    const objection = objectionOf(changed, one, judged);
    if (objection !== undefined) faults.push(`passed as ${objection}`);
  }
  const report = FORMATS[number % FORMATS.length] ?? 'json';
  const verified = await run((streams) =>
    verify(['-'], {
      format: report,
      strict: false,
      allowUnchecked: false,
      ...streams,
      stdin: pieces(random, bytes),
    }),
  );
  if (![0, 1, 2].includes(verified.code)) faults.push(`verify ended with ${verified.code}`);
  if (verified.code === 0 && (judged.length === 0 || passed.length < judged.length))
    faults.push('verify passed what did not');
  // Bytes that were cut out can leave a secret behind another name: a report, which knows one exchange at a time, shows what that holds.
  const text = bytes.toString();
  const times = (what: Leak) => text.match(NAMED[what])?.length ?? 0;
  const bare = (what: Leak) => text.split(SECRETS[what]).length - 1 > times(what);
  for (const leak of leaksIn(verified.text))
    if (change !== 'file' || !bare(leak)) faults.push(`the report (${report}) holds ${leak}`);
  const redacted = await run((streams) => redact(['-'], { ...streams, stdin: pieces(random, bytes) }));
  if (![0, 2].includes(redacted.code)) faults.push(`redact ended with ${redacted.code}`);
  // Where the name of a secret was changed wherever it stands, nothing says that it is one.
  if (change === 'body')
    for (const leak of leaksIn(redacted.text))
      if (leak === 'the token' || times(leak) > 0) faults.push(`redact left ${leak}`);
  return { number, key: `${format}, ${change}`, passed: passed.length, exchanges: judged.length, faults };
}

function objectionOf({ exchangeOf }: Changed, one: Judged, all: readonly Judged[]): string | undefined {
  const recorded = exchangeOf(one, all.indexOf(one), all.length);
  return recorded && objectionTo(one, recorded);
}

/** The bytes in pieces of any length: a reader must not depend on where they end. */
function pieces(random: Random, bytes: Buffer): Readable {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = random.chance(0.7) ? bytes.length : random.whole(1, 4000);
    parts.push(bytes.subarray(at, at + length));
    at += length;
  }
  return Readable.from(parts);
}

async function run(
  work: (streams: { stdout: Writable; stderr: Writable }) => Promise<number>,
): Promise<{ code: number; text: string }> {
  const sink = new Sink();
  const code = await work({ stdout: sink, stderr: sink });
  return { code, text: sink.text };
}
