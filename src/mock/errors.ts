/** Errors in the contract's own shape and in the format that the operation answers in. */
import { validatorFor } from '../contract/contract.ts';
import type { Contract, RequestJudgement } from '../contract/index.ts';
import { headerValue, scriptSafe, type RequestMessage } from '../wire/index.ts';
import type { ErrorShape } from './error-shape.ts';
import type { Playbook } from './playbook.ts';
import { negotiateError } from './negotiate.ts';
import { callbackOf } from './refusal.ts';
import { encode, jsonpReply, withCharset, writable, type Reply } from './reply.ts';

export interface ErrorContext {
  /** Missing where no operation matched. */
  readonly playbook?: Playbook | undefined;
  /** The function that a JSONP answer calls; without it the answer is plain. */
  readonly callback?: string | undefined;
  readonly accept?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a request says about the answers that it can read. */
export function contextOf(
  books: ReadonlyMap<string, Playbook>,
  message: RequestMessage,
  judgement: RequestJudgement,
): ErrorContext {
  return {
    playbook: judgement.operation && books.get(judgement.operation.id),
    callback: callbackOf(judgement),
    accept: headerValue(message.headers, 'accept'),
  };
}

export type Errors = (status: number, message: string, context?: ErrorContext) => Reply;

export function errors(contract: Contract, shape: ErrorShape): Errors {
  /** The media types in which the contract lets this operation answer that status with its error shape. */
  const offers = (playbook: Playbook, status: number): readonly string[] => {
    const content = playbook.terms(status)?.content ?? {};
    const sample = shape.body('', status);
    return writable(contract, playbook.operation, content).filter((type) =>
      validatorFor(contract, content[type] ?? '')(sample),
    );
  };

  return (status, message, { playbook, callback, accept, headers = {} } = {}) => {
    // The message quotes what was received. These two characters are legal in JSON, but not in XML.
    const value = shape.body(message.replaceAll(/[\ufffe\uffff]/g, '\ufffd'), status);
    const { operation } = playbook ?? {};
    if (playbook && operation?.jsonp && callback !== undefined) {
      const types = Object.keys(operation.responses[playbook.success]?.content ?? {});
      const { name } = negotiateError(contract, accept, types);
      const reply = jsonpReply(operation, callback, playbook.contentType(name), value);
      return { ...reply, inside: status };
    }
    const types = playbook && !operation?.jsonp ? offers(playbook, status) : [];
    const { mediaType, name } = negotiateError(contract, accept, types);
    const body = encode(contract, playbook?.terms(status)?.content ?? {}, mediaType, value);
    return {
      status,
      headers: { 'content-type': withCharset(name), ...headers },
      // A client that asked for a script may put whatever comes back into one.
      body: operation?.jsonp ? scriptSafe(body) : body,
    };
  };
}
