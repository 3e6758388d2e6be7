/** Reads recordings and judges them: the stream that the command, and any other tool, works from. */
import { createReadStream } from 'node:fs';
import {
  contract as ownContract,
  judge,
  masked,
  worst,
  type Contract,
  type Finding,
} from '../contract/index.ts';
import { findFiles, Problem, readInput, type Recording } from '../recordings/index.ts';
import { frameOf, type Judged } from '../reports/index.ts';
import { maskFor, type Mask } from '../secrets/index.ts';
import { splitTarget } from '../wire/index.ts';
import { scopeOf, type Scope, type ScopeOptions, type Unjudged } from './scope.ts';

export interface JudgeOptions extends ScopeOptions {
  /** Credentials were taken out of the recordings, so they are not judged. */
  readonly sanitized?: boolean | undefined;
  /** What `-` reads; standard input of the process where it is left out. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined;
  /** The contract of this package where it is left out; coverage is known for that one only. */
  readonly contract?: Contract | undefined;
}

export type Result = Judged | Problem | Unjudged;

/**
 * Judges every exchange of the files, folders and standard input (`-`), in their order.
 *
 * @throws UsageError for a server that is no base URL, and for a pattern that is no path
 */
export async function* judgeRecordings(
  paths: readonly string[],
  options: JudgeOptions = {},
): AsyncGenerator<Judged | Problem, void, undefined> {
  for await (const batch of judgeBatches(paths, options))
    for (const result of batch) if (typeof result !== 'string') yield result;
}

/** The same in batches that judge as they are walked, with why an exchange was not judged. */
export async function* judgeBatches(
  paths: readonly string[],
  options: JudgeOptions = {},
): AsyncGenerator<Iterable<Result>, void, undefined> {
  const judgeOne = judgeBy(options);
  for await (const path of findFiles(paths)) {
    if (path instanceof Problem) {
      yield [path];
      continue;
    }
    const input =
      path === '-' ? (options.stdin ?? process.stdin) : createReadStream(path, { highWaterMark: CHUNK });
    for await (const batch of readInput(input, path)) yield judgeBatch(batch, judgeOne);
  }
}

const CHUNK = 64 * 1024;

function* judgeBatch(
  batch: Iterable<Recording | Problem>,
  judgeOne: (recording: Recording) => Judged | Unjudged,
): Generator<Result> {
  for (const read of batch) yield read instanceof Problem ? read : judgeOne(read);
}

/**
 * What judges one exchange after the other by the same options.
 *
 * @throws UsageError for a server that is no base URL, and for a pattern that is no path
 */
export function judgeBy(options: JudgeOptions): (recording: Recording) => Judged | Unjudged {
  const contract = at(options.contract ?? ownContract, options.servers);
  const scope: Scope = scopeOf(contract, options);
  return (recording) => scope(recording.request) ?? judgeOne(contract, recording, options);
}

/** The contract at the servers where the recorded API lives. */
function at(contract: Contract, servers: readonly string[] = []): Contract {
  return servers.length === 0 ? contract : { ...contract, document: { ...contract.document, servers } };
}

function judgeOne(contract: Contract, recording: Recording, options: JudgeOptions): Judged {
  const { source, file, line } = recording;
  const judgement = judge(contract, recording);
  const { operationId } = judgement;
  let { verdict } = judgement;
  // What reads all of an exchange for its secrets is made where something is told of it.
  let known: Mask | undefined;
  const mask: Mask = (text) => (known ??= maskFor(recording, contract.names))(text);
  let findings = judgement.findings.length > 0 ? masked(judgement.findings, mask) : [];
  if (options.sanitized === true) {
    findings = findings.filter(({ where }) => where !== 'request.security');
    verdict = worst(findings);
  }
  findings = findings.map((finding) =>
    withReason(withAdvice(finding, contract, recording, options), recording),
  );
  const status = recording.response?.status;
  return {
    source,
    file,
    line,
    asked: () => askedBy(recording.request, mask),
    operationId,
    verdict,
    counted: verdict,
    findings,
    status,
    judgement,
    frame: (finding) => frameOf(finding, judgement, mask),
  };
}

/** Longer paths are of no API. */
const LONGEST_PATH = 200;

function askedBy({ method, target }: Recording['request'], mask: Mask): string {
  const path = mask(splitTarget(target).path);
  return `${mask(method)} ${path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path}`;
}

/** A body that is there and cannot be read was not judged, and its reader knows why. */
function withReason(finding: Finding, { unreadable = {} }: Recording): Finding {
  const side = finding.where === 'request.body' ? 'request' : 'response';
  const reason = unreadable[side];
  if (finding.rule !== 'not-recorded' || !finding.where.endsWith('.body') || reason === undefined)
    return finding;
  const message = `The ${side} body could not be read, so nothing judged it: ${reason}.`;
  return { ...finding, rule: 'unreadable', received: 'a body that cannot be read', message };
}

/** What is usual in recordings of browsers and proxies, and which option is for it. */
function withAdvice(
  finding: Finding,
  { document }: Contract,
  { request }: Recording,
  { servers = [] }: JudgeOptions,
): Finding {
  const { rule, where, message } = finding;
  if (where === 'request.security')
    return {
      ...finding,
      message: `${message} Where credentials were taken out of the recording: --sanitized`,
    };
  if (rule !== 'no-operation' || servers.length > 0 || splitTarget(request.target).origin === undefined)
    return finding;
  return {
    ...finding,
    message: `${message} To judge one server only: --server ${document.servers[0] ?? 'URL'}`,
  };
}
