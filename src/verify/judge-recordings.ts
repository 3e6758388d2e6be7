/** Reads recordings and judges them: the stream that the command, and any other tool, works from. */
import { createReadStream } from 'node:fs';
import { contract as ownContract, judge, masked, type Contract, type Finding } from '../contract/index.ts';
import {
  findFiles,
  originFilter,
  Problem,
  readInput,
  type OriginFilter,
  type Recording,
} from '../recordings/index.ts';
import type { Judged } from '../reports/index.ts';
import { maskFor } from '../secrets/index.ts';
import { headerValue, splitTarget } from '../wire/index.ts';

export interface JudgeOptions {
  /** Judge only exchanges with these hosts, such as `https://api.example.com`; all where none is given. */
  readonly origin?: readonly string[] | undefined;
  /** What `-` reads; standard input of the process where it is left out. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined;
  /** The contract of this package where it is left out. */
  readonly contract?: Contract | undefined;
}

/** Stands for an exchange that the origin filter left out, or that the browser made on its own. */
export const SKIPPED = Symbol('skipped');

export type Result = Judged | Problem | typeof SKIPPED;

/**
 * Judges every exchange of the files, folders and standard input (`-`), in their order.
 *
 * @throws UsageError for an origin that is none
 */
export async function* judgeRecordings(
  paths: readonly string[],
  options: JudgeOptions = {},
): AsyncGenerator<Judged | Problem, void, undefined> {
  for await (const batch of judgeBatches(paths, options))
    for (const result of batch) if (result !== SKIPPED) yield result;
}

/** The same in batches that judge as they are walked, with what was skipped. */
export async function* judgeBatches(
  paths: readonly string[],
  { origin = [], stdin, contract = ownContract }: JudgeOptions = {},
): AsyncGenerator<Iterable<Result>, void, undefined> {
  const wanted = originFilter(origin);
  const filtered = origin.length > 0;
  for await (const path of findFiles(paths)) {
    if (path instanceof Problem) {
      yield [path];
      continue;
    }
    const input = path === '-' ? (stdin ?? process.stdin) : createReadStream(path, { highWaterMark: CHUNK });
    for await (const batch of readInput(input, path)) yield judgeBatch(contract, batch, wanted, filtered);
  }
}

const CHUNK = 64 * 1024;

function* judgeBatch(
  contract: Contract,
  batch: Iterable<Recording | Problem>,
  wanted: OriginFilter,
  filtered: boolean,
): Generator<Result> {
  for (const read of batch) {
    if (read instanceof Problem) yield read;
    else if (!wanted(read.request) || isPreflight(read.request)) yield SKIPPED;
    else yield judgeOne(contract, read, filtered);
  }
}

/**
 * A browser asks the server whether a page may ask; nothing of the API is in it.
 *
 * @see https://fetch.spec.whatwg.org/#cors-preflight-fetch
 */
function isPreflight({ method, headers }: Recording['request']): boolean {
  return method === 'OPTIONS' && headerValue(headers, 'access-control-request-method') !== undefined;
}

function judgeOne(contract: Contract, recording: Recording, filtered: boolean): Judged {
  const { source, file, line } = recording;
  const judgement = judge(contract, recording);
  const { verdict, operationId } = judgement;
  let { findings } = judgement;
  if (findings.length > 0) {
    findings = masked(findings, maskFor(recording, contract.names));
    if (operationId === undefined && !filtered)
      findings = findings.map((finding) => withAdvice(finding, contract, recording));
  }
  return { source, file, line, operationId, verdict, findings, judgement };
}

/** Recordings of a browser hold every host it talked to: that is what most paths without an operation come from. */
function withAdvice(finding: Finding, { document }: Contract, { request }: Recording): Finding {
  if (finding.rule !== 'no-operation' || splitTarget(request.target).origin === undefined) return finding;
  const [server = ''] = document.servers;
  const origin = splitTarget(server).origin ?? 'URL';
  return { ...finding, message: `${finding.message} To judge one host only: --origin ${origin}` };
}
