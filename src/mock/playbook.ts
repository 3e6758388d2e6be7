/** What the mock can answer for one operation, prepared once: its recorded exchanges and its responses. */
import type { RecordedOperation } from '../../generated/recordings.js';
import { sourceOf } from '../contract/asked-parameters.ts';
import { statusKey } from '../contract/read-response.ts';
import type { Contract, Operation, ResponseTerms } from '../contract/index.ts';
import { parseMediaType } from '../wire/index.ts';
import { chooser, type Chooser } from './choose.ts';
import type { ErrorShape } from './error-shape.ts';
import { recordedExchanges, type Recorded } from './recorded.ts';
import { withCharset } from './reply.ts';
import type { ListedValues } from './traits.ts';

export interface Playbook {
  readonly operation: Operation;
  /** The operation that a JSONP operation stands for; any other stands for itself. */
  readonly source: Operation;
  /** The exchanges of this operation and of those that wrap it, or that it wraps, in JSONP, so that the same request gets the same answer. */
  readonly recorded: readonly Recorded[];
  readonly choose: Chooser;
  /** The status of an answer when all goes well. */
  readonly success: number;
  /** What the contract says about a status; `undefined` where it does not have that status. */
  terms(status: number): ResponseTerms | undefined;
  /** The statuses of the document, with ranges as they are written there. */
  readonly statuses: readonly string[];
  /** The first sentence of what the document says about a status. */
  words(status: number): string;
  /** The content type of an answer that was not recorded: that of the first recorded answer of the same media type. */
  contentType(mediaType: string): string;
}

/** By the id of the operation. */
export function playbooks(
  contract: Contract,
  recordings: Readonly<Record<string, RecordedOperation>>,
  shape: ErrorShape,
  listed: ListedValues,
): ReadonlyMap<string, Playbook> {
  const { operations } = contract.document;
  const sources = operations.filter((one) => sourceOf(contract.document, one) === one);
  // An operation and those that wrap it in JSONP share their recorded answers.
  return new Map(
    sources.flatMap((source) => {
      const wrappers = operations.filter(
        (one) => one !== source && sourceOf(contract.document, one) === source,
      );
      const family = [source, ...wrappers];
      const recorded = family
        .flatMap((one) => recordedExchanges(recordings[one.id] ?? NOTHING, one, shape, listed))
        // An answer in JSONP always has a body.
        .filter(({ value }) => value !== undefined || wrappers.length === 0);
      const { words } = recordings[source.id] ?? NOTHING;
      const pool = { source, recorded, words, choose: chooser(recorded, listed) };
      return family.map((one) => [one.id, playbook(one, pool)] as const);
    }),
  );
}

const NOTHING: RecordedOperation = { words: {}, exchanges: [] };

type Pool = Pick<Playbook, 'source' | 'recorded' | 'choose'> & Pick<RecordedOperation, 'words'>;

function playbook(operation: Operation, { source, recorded, words, choose }: Pool): Playbook {
  const contentTypes = new Map<string, string>();
  for (const { operation: own, contentType = '' } of recorded) {
    const type = parseMediaType(contentType)?.type;
    if (own === operation && type !== undefined && !contentTypes.has(type))
      contentTypes.set(type, contentType);
  }
  // The status of a JSONP answer is inside it, and is a status of the operation that it stands for.
  return {
    operation,
    source,
    recorded,
    choose,
    success: lowestSuccess(Object.keys(operation.responses)),
    statuses: Object.keys(source.responses),
    terms: (status) => {
      const key = statusKey(source, status);
      return key === undefined ? undefined : source.responses[key];
    },
    words: (status) => words[statusKey(source, status) ?? ''] ?? '',
    contentType: (mediaType) =>
      contentTypes.get(mediaType) ?? (operation.jsonp ? mediaType : withCharset(mediaType)),
  };
}

function lowestSuccess(statuses: readonly string[]): number {
  const [lowest = '200'] = statuses.filter((status) => /^2(\d\d|XX)$/.test(status)).sort();
  return Number(lowest.replaceAll('X', '0'));
}
