/** Judges a request, then refuses or answers it, and counts its orders. */
import { refusedValue } from '../contract/refused-value.ts';
import {
  judgeRequest,
  worst,
  type Contract,
  type Finding,
  type RequestJudgement,
} from '../contract/index.ts';
import { maskFor } from '../secrets/index.ts';
import type { RequestMessage } from '../wire/index.ts';
import type { Answer } from './answer.ts';
import { chooseRefused } from './choose-refused.ts';
import type { ErrorShape } from './error-shape.ts';
import { contextOf, type ErrorContext, type Errors } from './errors.ts';
import type { Played } from './faults/player.ts';
import { MockError } from './mock-error.ts';
import type { OrderBook } from './order/order-book.ts';
import { placesOrders, wishOf } from './order/orders.ts';
import { sentBy } from './order/sent.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import type { Playbook } from './playbook.ts';
import type { Recorded } from './recorded.ts';
import { refusalOf, type Refusal } from './refusal.ts';
import type { Reply } from './reply.ts';
import { heldToLimits } from './transport-faults.ts';
import type { Wishes } from './wishes.ts';

export interface Parts {
  readonly contract: Contract;
  readonly shape: ErrorShape;
  readonly books: ReadonlyMap<string, Playbook>;
  readonly error: Errors;
  readonly answer: Answer;
  readonly orders: OrderBook;
}

export type Respond = (
  message: RequestMessage,
  wishes: Wishes,
  faults: readonly Finding[],
) => Promise<Outcome>;

/** A request with everything that was found out about it. */
interface Case {
  readonly judgement: RequestJudgement;
  readonly wishes: Wishes;
  readonly context: ErrorContext;
  /** Takes the tokens of the request out of a text. */
  readonly masked: (text: string) => string;
  readonly message: RequestMessage;
}

export function responder(parts: Parts): Respond {
  const { contract, shape, books, error, answer, orders } = parts;

  const respond: Respond = async (message, wishes, faults) => {
    const masked = maskFor({ request: message, response: undefined }, contract.names);
    let context: ErrorContext = {};
    try {
      const judgement = heldToLimits(judgeRequest(contract, message), faults);
      context = contextOf(books, message, judgement);
      const one = { judgement, wishes, context, masked, message };
      const refusal = refusalOf(contract.document, judgement);
      return refusal ? refuse(one, refusal) : await fulfil(one);
    } catch (failure) {
      const { ignored } = wishes;
      const remarks = { verdict: 'unchecked', ignored, reason: masked(String(failure)) } as const;
      // The person who reads the answer can mend a MockError, so it is sent.
      if (failure instanceof MockError) return outcomeOf(error(501, failure.message, context), remarks);
      const words = 'The mock has no answer that keeps the contract; its log says why.';
      return outcomeOf(error(500, words, context), remarks);
    }
  };

  const remarksOf = ({ judgement: { operation, findings }, wishes: { ignored, played } }: Case) => ({
    ...{ operationId: operation?.id, verdict: worst(findings), findings, ignored },
    faults: played.texts,
  });

  /** Refuses in the words of a recorded exchange that was refused for the same fault, where there is one. */
  const refuse = (one: Case, refusal: Refusal): Outcome => {
    const { context, wishes, masked } = one;
    const recorded = refusedLike(refusal, one);
    const sentence = masked(refusal.message);
    const words = recorded ? shape.messageOf(recorded.value) : sentence;
    const reply = error(recorded?.outcome ?? refusal.status, words, { ...context, headers: refusal.headers });
    const remarks = { ...remarksOf(one), exchange: recorded && nameOf(recorded, 'finding') };
    return outcomeOf(reply, remarks, wishes.played.delivery, sentence);
  };

  const fulfil = async (one: Case): Promise<Outcome> => {
    const { context, wishes, judgement, masked } = one;
    const { playbook } = context;
    const { request, canonicalBody: body, findings } = judgement;
    if (!playbook || !request) throw new Error('expected an operation of the document, received another');
    const places = placesOrders(playbook.source);
    const wish = places ? wishOf(body) : undefined;
    if (wish !== undefined) wishes.ask(wish);
    const { played } = wishes;
    const sent = sentBy(playbook.source, judgement);
    const mayPlace = places && played.placed !== false;
    let times = 0;
    const count = (): number => (times ||= orders.add(sent));
    const { callback, accept } = context;
    const answered = await answer(
      { ...sent, playbook, callback, accept, body, preferences: wishes.answer },
      () => orders.idsOf(sent, mayPlace ? count() : 1),
    );
    if ('finding' in answered) {
      const { status, finding } = answered;
      const remarks = { ...remarksOf(one), verdict: 'violates', findings: [finding], faults: [] } as const;
      return outcomeOf(error(status, finding.message, context), remarks, {}, finding.message);
    }
    const { reply, choice } = answered;
    // The contract assumes that a 4xx placed no order. Nobody knows whether a 5xx did, so its order counts.
    if (mayPlace && (played.placed === true || choice.outcome < 400 || choice.outcome >= 500)) count();
    const exchange = choice.example && nameOf(choice.example, choice.by);
    const [first] = findings;
    const sentence = first && masked(first.message);
    return outcomeOf(
      withFault(reply, played),
      { ...remarksOf(one), exchange, times },
      played.delivery,
      sentence,
    );
  };
  return respond;
}

/** The reply with the fault: where the fault has a page, something on the way answers instead of the mock. */
function withFault(reply: Reply, { page, headers }: Played): Reply {
  if (!page) return { ...reply, headers: { ...reply.headers, ...headers } };
  return { status: page.status, headers: { 'content-type': 'text/html', ...headers }, body: page.body };
}

function nameOf({ operation, name }: Recorded, by: string): string {
  return `${operation.id}.${name}; by=${by}`;
}

function refusedLike(
  { finding, status }: Refusal,
  { judgement: { operation, request }, context: { callback, playbook }, message }: Case,
): Recorded | undefined {
  // Without a function to call, none of the recorded calls can be the answer.
  if (!operation || !playbook || (operation.jsonp && callback === undefined)) return undefined;
  const body = request?.body.state === 'value' ? request.body.value : undefined;
  const received = refusedValue(finding, message.headers, body);
  const unlikeness = playbook.choose.unlike(body);
  return chooseRefused(playbook.recorded, { finding, received, operation, status, unlikeness });
}
