/** What a proxy needs of the mock: to refuse as it does, to say in the words of the contract what went wrong, and to count orders. */
import * as generated from '../../generated/recordings.js';
import { judgeRequest, worst, type Contract, type RequestJudgement } from '../contract/index.ts';
import { maskFor } from '../secrets/index.ts';
import { headerValue, type RequestMessage } from '../wire/index.ts';
import { heldToLimits } from './depth.ts';
import { errorShape } from './error-shape.ts';
import { errors, type ErrorContext } from './errors.ts';
import { LIMITS } from './limits.ts';
import { OrderBook } from './order/order-book.ts';
import { placesOrders } from './order/orders.ts';
import { sentBy } from './order/sent.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { playbooks } from './playbook.ts';
import { callbackOf, refusalOf } from './refusal.ts';
import { listedAsJson } from './traits.ts';
import { transportFaults } from './transport-faults.ts';

export interface Guard {
  judge(message: RequestMessage): RequestJudgement;
  /**
   * @param isTooLarge whether the body is so large that it was not kept
   * @returns the answer to a request that may not pass; nothing for one that may
   */
  refuse(message: RequestMessage, judgement: RequestJudgement, isTooLarge?: boolean): Outcome | undefined;
  /** The contract's error, in the format that the request asks for. */
  error(status: number, words: string, message?: RequestMessage, judgement?: RequestJudgement): Outcome;
  /** Counts the order that a request places, where it places one. @returns how often it has come by now */
  count(judgement: RequestJudgement): number;
  readonly orders: OrderBook;
}

/** @param maxBody bytes of a body that are judged; a longer one may not pass */
export function guard(contract: Contract, maxBody: number = LIMITS.maxBody): Guard {
  const shape = errorShape(generated.errorMembers);
  const listed = listedAsJson(generated.listedValues);
  const books = playbooks(contract, generated.recordings, shape, listed);
  const error = errors(contract, shape);
  const orders = new OrderBook();
  const contextOf = (message?: RequestMessage, judgement?: RequestJudgement): ErrorContext => ({
    playbook: judgement?.operation && books.get(judgement.operation.id),
    callback: judgement && callbackOf(judgement),
    accept: message && headerValue(message.headers, 'accept'),
  });
  return {
    judge: (message) => judgeRequest(contract, message),
    refuse(message, judgement, isTooLarge = false) {
      const { body = '' } = message;
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      const size = isTooLarge || bytes.length > maxBody ? 'too-large' : bytes;
      const faults = transportFaults(message, size, maxBody);
      const held = heldToLimits(judgement, faults, LIMITS.maxDepth);
      const { findings } = held;
      const refusal = refusalOf(contract.document, held);
      if (!refusal) return undefined;
      const mask = maskFor({ request: message, response: undefined }, contract.names);
      const sentence = mask(refusal.message);
      const context = { ...contextOf(message, judgement), headers: refusal.headers };
      const remarks = { operationId: judgement.operation?.id, verdict: worst(findings), findings };
      return outcomeOf(error(refusal.status, sentence, context), remarks, {}, sentence);
    },
    error: (status, words, message, judgement) =>
      outcomeOf(error(status, words, contextOf(message, judgement)), { verdict: 'unchecked' }, {}, words),
    count(judgement) {
      const playbook = judgement.operation && books.get(judgement.operation.id);
      if (!playbook || judgement.canonicalBody === undefined || !placesOrders(playbook.source)) return 0;
      return orders.add(sentBy(playbook.source, judgement));
    },
    orders,
  };
}
