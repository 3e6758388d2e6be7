/** Answers an accepted request: with a recorded exchange, or with what its preferences ask for. */
import { validatorFor } from '../contract/contract.ts';
import type { Contract } from '../contract/index.ts';
import { parseMediaType } from '../wire/index.ts';
import type { ErrorShape } from './error-shape.ts';
import type { Errors } from './errors.ts';
import type { MakeUp } from './make-up.ts';
import { negotiate, negotiateError, unacceptable } from './negotiate.ts';
import { ordersIn, placesOrders } from './order/orders.ts';
import { resultOf } from './order/results.ts';
import type { Playbook } from './playbook.ts';
import type { Recorded } from './recorded.ts';
import { encode, jsonpReply, writable, type Reply } from './reply.ts';
import { select, type Choice, type Taken, type Unanswerable } from './select.ts';

export interface Answered {
  readonly reply: Reply;
  readonly choice: Choice;
}

/**
 * Answers, or says why the answer that was asked for cannot be given.
 *
 * @param orderIds gives the ids for the orders of the request; called only where it places orders.
 */
export type Answer = (taken: Taken, orderIds: () => readonly string[]) => Promise<Answered | Unanswerable>;

export function answerer(contract: Contract, shape: ErrorShape, errors: Errors, makeUp: MakeUp): Answer {
  return async (taken, orderIds) => {
    const { playbook, callback, accept } = taken;
    const { operation } = playbook;
    const choice = select(taken);
    if ('finding' in choice) return choice;
    const { example, outcome } = choice;
    const done = (reply: Reply): Answered => ({ reply, choice });
    const status = operation.jsonp ? playbook.success : outcome;
    // No exchange with this status was recorded, but the contract gives it the error shape: the document's words are the message.
    if (
      !example &&
      outcome >= 400 &&
      (operation.jsonp || (choice.by !== 'schema' && plain(outcome, playbook)))
    )
      return done(errors(outcome, playbook.words(outcome), taken));

    const terms = operation.jsonp ? operation.responses[status] : playbook.terms(outcome);
    const { content = {}, headers: declared = [] } = terms ?? {};
    const every = writable(contract, operation, content);
    // Some errors exist in one media type only, whatever Accept asks for.
    const types =
      example && outcome >= 400 && !operation.jsonp
        ? every.filter((type) => validatorFor(contract, content[type] ?? '')(example.value))
        : every;
    const headersOf = (known: Readonly<Record<string, unknown>>): Record<string, string> =>
      Object.fromEntries(
        declared.flatMap(({ name }) => {
          const value = known[name];
          return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
        }),
      );
    if (every.length === 0) return done({ status, headers: headersOf(example?.headers ?? {}), body: '' });
    // In JSONP every media type names the same text, so the recorded one comes first.
    const recorded = operation.jsonp && example?.mediaType;
    const preferred = [...types].sort((one, other) => Number(other === recorded) - Number(one === recorded));
    const negotiated = (outcome >= 400 ? negotiateError : negotiate)(contract, accept, preferred);
    if (!negotiated) return unacceptable(types);
    const { mediaType, name } = negotiated;
    const made = example
      ? { value: speaking(taken, choice, example, orderIds), headers: example.headers ?? {} }
      : await madeUp(taken, outcome, mediaType);
    const headers = headersOf(made.headers);
    const value = operation.jsonp ? made.value : shape.withStatus(made.value, status);
    if (!validatorFor(contract, content[mediaType] ?? '')(value)) {
      // An error that is not JSON, such as the page of a proxy, cannot be sent in JSONP.
      if (operation.jsonp && outcome >= 400) return done(errors(outcome, playbook.words(outcome), taken));
      throw new Error(`expected an answer that conforms to ${content[mediaType]}, received another`);
    }
    const asRecorded =
      example?.operation === operation &&
      example.mediaType === mediaType &&
      (choice.by === 'same' || parseMediaType(example.contentType)?.type === name);
    const contentType = asRecorded ? example.contentType : playbook.contentType(name);
    if (!operation.jsonp) {
      const body = encode(contract, content, mediaType, value);
      const type = contentType === undefined ? {} : { 'content-type': contentType };
      return done({ status, headers: { ...type, ...headers }, body });
    }
    if (callback === undefined) throw new Error('expected the callback of a JSONP request, received none');
    const reply = jsonpReply(operation, callback, contentType, value, headers);
    const inside = shape.statusOf(value);
    return done(inside === undefined ? reply : { ...reply, inside });
  };

  /** Makes up a body from the schema. In JSONP it uses that of the wrapped operation, since the JSONP one also allows an error. */
  function madeUp({ playbook }: Taken, outcome: number, mediaType: string): ReturnType<MakeUp> {
    const { operation, source } = playbook;
    const type = operation.jsonp
      ? writable(contract, undefined, playbook.terms(outcome)?.content ?? {})[0]
      : mediaType;
    return makeUp(source, outcome, type);
  }

  /** Whether the contract's error shape is an answer of that status. */
  function plain(status: number, playbook: Playbook): boolean {
    const content = playbook.terms(status)?.content ?? {};
    const sample = shape.body('', status);
    return Object.values(content).some((schema) => validatorFor(contract, schema)(sample));
  }
}

/** The recorded value. Where it is about other orders than those of the request, a value of the same form about these. */
function speaking(
  { playbook, body }: Taken,
  { by, outcome }: Choice,
  { value }: Recorded,
  orderIds: () => readonly string[],
): unknown {
  if (by === 'same' || by === 'name' || outcome !== playbook.success || !placesOrders(playbook.source))
    return value;
  const ids = orderIds();
  return ordersIn(body).map((order, index) => resultOf(order, ids[index] ?? ''));
}
