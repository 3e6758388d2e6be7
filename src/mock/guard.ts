/** What a proxy needs from the mock: to refuse as the mock does, to report errors as the contract does, and to count orders. */
import * as generated from '../../generated/recordings.js';
import { judgeRequest, worst, type Contract } from '../contract/index.ts';
import { maskFor } from '../secrets/index.ts';
import type { RequestMessage } from '../wire/index.ts';
import { errorShape } from './error-shape.ts';
import { contextOf, errors } from './errors.ts';
import { LIMITS } from './limits.ts';
import { OrderBook } from './order/order-book.ts';
import { placesOrders } from './order/orders.ts';
import { sentBy } from './order/sent.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { playbooks } from './playbook.ts';
import { refusalOf } from './refusal.ts';
import { listedAsJson } from './traits.ts';
import { heldToLimits, transportFaults } from './transport-faults.ts';

export type Guard = ReturnType<typeof guard>;

export function guard(contract: Contract) {
  const shape = errorShape(generated.errorMembers);
  const listed = listedAsJson(generated.listedValues);
  const books = playbooks(contract, generated.recordings, shape, listed);
  const error = errors(contract, shape);
  const orders = new OrderBook();
  return {
    /**
     * @param isTooLarge whether the body is so large that it was not kept
     * @returns the answer to a request that may not pass; nothing for one that may
     */
    refuse(message: RequestMessage, isTooLarge = false): Outcome | undefined {
      const { body = '' } = message;
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      const size = isTooLarge || bytes.length > LIMITS.maxBody ? 'too-large' : bytes;
      const faults = transportFaults(message, size, LIMITS.maxBody);
      const judgement = heldToLimits(judgeRequest(contract, message), faults);
      const { findings } = judgement;
      const refusal = refusalOf(contract.document, judgement);
      if (!refusal) return undefined;
      const mask = maskFor({ request: message, response: undefined }, contract.names);
      const sentence = mask(refusal.message);
      const context = { ...contextOf(books, message, judgement), headers: refusal.headers };
      const remarks = { operationId: judgement.operation?.id, verdict: worst(findings), findings };
      return outcomeOf(error(refusal.status, sentence, context), remarks, {}, sentence);
    },
    /** The contract's error, in the format that the request asks for. */
    error: (status: number, words: string, message?: RequestMessage): Outcome => {
      const context = message && contextOf(books, message, judgeRequest(contract, message));
      return outcomeOf(error(status, words, context), { verdict: 'unchecked' }, {}, words);
    },
    /** Counts the order that a request places, if it places one. @returns how often it has come by now */
    count(message: RequestMessage): number {
      const judgement = judgeRequest(contract, message);
      const playbook = judgement.operation && books.get(judgement.operation.id);
      if (!playbook || judgement.canonicalBody === undefined || !placesOrders(playbook.source)) return 0;
      return orders.add(sentBy(playbook.source, judgement));
    },
    orders,
  };
}
