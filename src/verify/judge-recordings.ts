/** Reads recordings and judges them, as a stream for the command and for any other tool. */
import { createReadStream } from 'node:fs';
import {
  contract as ownContract,
  judge,
  masked,
  worst,
  type Contract,
  type Finding,
  type Judgement,
} from '../contract/index.ts';
import { cut } from '../contract/finding.ts';
import { findFiles, Problem, readInput, withReason, type Recording } from '../recordings/index.ts';
import { takePreferences } from '../mock/preferences.ts';
import { frameOf, type Judged, type Live } from '../reports/index.ts';
import { maskFor, type Mask } from '../secrets/index.ts';
import { headerValue, splitTarget } from '../wire/index.ts';
import { scopeOf, type Scope, type ScopeOptions, type Unjudged } from './scope.ts';

export interface JudgeOptions extends ScopeOptions {
  /** Credentials were taken out of the recordings, so they are not judged. */
  readonly sanitized?: boolean | undefined;
  /** What `-` reads; standard input of the process if left out. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined;
  /** The contract of this package if left out; coverage is known only for that one. */
  readonly contract?: Contract | undefined;
}

/** An exchange that was seen as it happened. */
export interface Seen extends Recording {
  readonly live: Live;
  /** Whether the answer is not from the API: the guard gave it, or a fault changed it. Then only the request is judged. */
  readonly isOwnAnswer: boolean;
  /** What was already found in the request, if it could not be read or asked something of the mock. */
  readonly found?: readonly Finding[] | undefined;
}

export type Result = Judged | Problem | Unjudged;

/**
 * Judges every exchange of the files, folders and standard input (`-`), in their order. A batch judges its exchanges while it is
 * walked.
 *
 * @throws UsageError for a server that is not a base URL, and for a pattern that is not a path
 */
export async function* judgeBatches(
  paths: readonly string[],
  options: JudgeOptions,
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
 * Makes a function that judges one exchange after the other by the same options.
 *
 * @throws UsageError for a server that is not a base URL, and for a pattern that is not a path
 */
export function judgeBy(options: JudgeOptions): (recording: Recording | Seen) => Judged | Unjudged {
  const contract = contractAt(options.contract ?? ownContract, options.servers);
  const scope: Scope = scopeOf(contract, options);
  return (recording) => scope(recording.request) ?? judgeOne(contract, recording, options);
}

/** Judges a request that could not be read as one, whatever the scope is. */
export function judgeBroken(seen: Seen, options: JudgeOptions): Judged {
  return judgeOne(options.contract ?? ownContract, seen, options);
}

/** The contract with the servers of the recorded API. */
export function contractAt(contract: Contract, servers: readonly string[] = []): Contract {
  return servers.length === 0 ? contract : { ...contract, document: { ...contract.document, servers } };
}

function judgeOne(contract: Contract, recording: Recording | Seen, options: JudgeOptions): Judged {
  const { source, file, line } = recording;
  const judgement = judgementOf(contract, recording);
  const { operationId } = judgement;
  let { verdict } = judgement;
  const mask = maskFor(recording, contract.names);
  let findings = masked(judgement.findings, mask);
  if (options.sanitized === true) {
    findings = findings.filter(({ where }) => where !== 'request.security');
    verdict = worst(findings);
  }
  findings = findings.map((finding) => withReason(withAdvice(finding, recording, options), recording));
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
    frame: (finding) => frameOf(finding, judgement, mask, contract.names),
    isExcusable: isExcusable(recording),
    ...('live' in recording && { live: withoutSecrets(recording.live, mask) }),
  };
}

function judgementOf(contract: Contract, recording: Recording | Seen): Judgement {
  const judgement = judge(contract, recording);
  if (!('live' in recording)) return judgement;
  const { isOwnAnswer, found } = recording;
  // The mock refuses a JSONP call that it cannot read with a status that the operation does not have.
  const isOwnStatus = found && judgement.response?.findings.some(({ rule }) => rule === 'status');
  const response = isOwnAnswer || isOwnStatus ? undefined : judgement.response;
  const findings = [...(found ?? judgement.request.findings), ...(response?.findings ?? [])];
  return { ...judgement, verdict: worst(findings), findings, response };
}

/** Masks the name of a test, which may be anything. */
function withoutSecrets(live: Live, mask: Mask): Live {
  return live.test === undefined ? live : { ...live, test: mask(live.test) };
}

/** Our own mock and guard refuse everything illegal, so their refusal excuses only a request that asked for an error. */
function isExcusable({ request, response }: Recording): boolean {
  if (response === undefined || headerValue(response.headers, 'mock-verdict') === undefined) return true;
  const [{ code = 0 }] = takePreferences(request);
  return code >= 400 && code < 500;
}

/** No API has longer methods or paths. */
const LONGEST = 200;

function askedBy({ method, target }: Recording['request'], mask: Mask): string {
  const shown = (text: string) => cut(mask(text), LONGEST);
  return `${shown(method)} ${shown(splitTarget(target).path)}`;
}

/** Names the option for what is usual in recordings of browsers and proxies. */
function withAdvice(finding: Finding, recording: Recording | Seen, { servers = [] }: JudgeOptions): Finding {
  const { rule, where, message } = finding;
  const { request } = recording;
  if ('live' in recording) return finding;
  if (where === 'request.security')
    return {
      ...finding,
      message: `${message} If credentials were taken out of the recording, use --sanitized`,
    };
  const host = splitTarget(request.target).origin ?? headerValue(request.headers, 'host');
  if (rule !== 'no-operation' || servers.length > 0 || host === undefined) return finding;
  const advice =
    'To leave out other endpoints, use --other PATTERN; to leave out other servers, --server URL';
  return { ...finding, message: `${message} ${advice}` };
}
