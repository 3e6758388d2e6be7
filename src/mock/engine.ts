/** The core of the mock, without I/O: its parts, and the first steps of each request. */
import * as generated from '../../generated/recordings.js';
import { matchOperation, type Contract, type Finding } from '../contract/index.ts';
import { splitTarget, type Body, type RequestMessage } from '../wire/index.ts';
import { answerer } from './answer.ts';
import { cors } from './cors.ts';
import { errorShape } from './error-shape.ts';
import { errors } from './errors.ts';
import { FaultPlayer } from './faults/player.ts';
import { nothingMadeUp, type MakeUp } from './make-up.ts';
import { OrderBook } from './order/order-book.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { playbooks } from './playbook.ts';
import { takePreferences } from './preferences.ts';
import type { Reply } from './reply.ts';
import { responder } from './respond.ts';
import { listedAsJson } from './traits.ts';
import { brokenRequest } from './transport-faults.ts';
import { Wishes } from './wishes.ts';

export type Recordings = Pick<typeof generated, 'recordings' | 'errorMembers' | 'listedValues' | 'names'>;

export type Head = Pick<RequestMessage, 'method' | 'target' | 'headers'>;

/** A request whose head has arrived. */
export interface Opened {
  /** Set where the connection is to be closed before the body is read. */
  readonly unread: Outcome | undefined;
  /** @param faults what is wrong with the request before its body counts. */
  respond(body: Body, faults?: readonly Finding[]): Promise<Outcome>;
}

export interface Engine {
  open(head: Head): Opened;
  /** The answer to bytes that are not a request: a status, and the reason in one sentence. */
  broken(status: number, message: string): Outcome;
  readonly orders: OrderBook;
  readonly faults: FaultPlayer;
}

export interface EngineOptions {
  readonly contract: Contract;
  readonly recordings?: Recordings;
  readonly makeUp?: MakeUp | undefined;
}

const EMPTY: Reply = { status: 200, headers: {}, body: '' };

export function engine(options: EngineOptions): Engine {
  const { contract, recordings = generated, makeUp = nothingMadeUp } = options;
  const shape = errorShape(recordings.errorMembers);
  const books = playbooks(contract, recordings.recordings, shape, listedAsJson(recordings.listedValues));
  const error = errors(contract, shape);
  const answer = answerer(contract, shape, error, makeUp);
  const orders = new OrderBook();
  const faults = new FaultPlayer();
  const respond = responder({ contract, shape, books, error, answer, orders });
  const pages = cors(contract.document);
  const open = (head: Head): Opened => {
    const { method, headers } = head;
    const [preferences, target] = takePreferences(head);
    const { operation } = matchOperation(contract.document, { method, target });
    const wishes = new Wishes(faults, preferences, operation !== undefined);
    const forPages = ({ reply, ...outcome }: Outcome): Outcome => ({
      ...outcome,
      reply: { ...reply, headers: { ...pages.headers(headers), ...reply.headers } },
    });
    const { texts, delivery } = wishes.played;
    const unread = { operationId: operation?.id, verdict: 'unchecked', faults: texts } as const;
    return {
      unread: wishes.unread ? outcomeOf(EMPTY, unread, delivery) : undefined,
      async respond(body, found = []) {
        if (method === 'OPTIONS') return forPages(outcomeOf(pages.preflight(headers), { verdict: 'ok' }));
        // Tools that wait until a server is ready ask for this.
        if (method === 'HEAD' && splitTarget(target).path === '/')
          return forPages(outcomeOf(EMPTY, { verdict: 'ok' }));
        return forPages(await respond({ method, target, headers, body }, wishes, found));
      },
    };
  };
  const broken = (status: number, message: string): Outcome => {
    const { headers, ...reply } = error(status, message);
    const cause = { verdict: 'violates', findings: [brokenRequest(message)] } as const;
    return outcomeOf({ ...reply, headers: { ...pages.headers([]), ...headers } }, cause);
  };
  return { open, broken, orders, faults };
}
