/** From a request to its reply: judges it, refuses it or answers it. No I/O. */
import {
  judgeRequest,
  worst,
  type Contract,
  type Finding,
  type RequestJudgement,
  type Verdict,
} from '../contract/index.ts';
import type { ReadRequest } from '../contract/read-request.ts';
import { maskFor } from '../secrets/index.ts';
import { headerValue, type RequestMessage } from '../wire/index.ts';
import { answerer } from './answer.ts';
import { depthFault } from './depth.ts';
import type { OpenApiDocument } from './document.ts';
import { errorShape } from './error-shape.ts';
import { errors, type ErrorContext, type Errors } from './errors.ts';
import { MockError } from './mock-error.ts';
import { playbooks } from './playbook.ts';
import { takePreferences } from './preferences.ts';
import type { MakeUp } from './prism.ts';
import { callbackOf, refusalOf } from './refusal.ts';
import type { Reply } from './reply.ts';

export interface Outcome {
  readonly reply: Reply;
  readonly verdict: Verdict;
  /** Why it was refused; empty where it was taken. */
  readonly findings: readonly Finding[];
  /** Why the mock could not answer. */
  readonly reason?: string;
}

export interface Responder {
  /** @param faults what is wrong with the request before its body counts. */
  respond(message: RequestMessage, faults?: readonly Finding[]): Promise<Outcome>;
  readonly errors: Errors;
}

export function responder(
  contract: Contract,
  document: OpenApiDocument,
  makeUp: MakeUp,
  maxDepth: number,
): Responder {
  const shape = errorShape(document);
  const books = playbooks(document, contract, shape);
  const error = errors(contract, shape);
  const answer = answerer(contract, shape, error, makeUp);
  const mask = (request: RequestMessage) => maskFor({ request, response: undefined }, contract.names);

  const respond = async (original: RequestMessage, faults: readonly Finding[] = []): Promise<Outcome> => {
    let context: ErrorContext = {};
    try {
      const [preferences, message] = takePreferences(original);
      const judgement = judge(message, faults);
      const { operation, request, canonicalBody: body } = judgement;
      const playbook = operation && books.get(operation.id);
      const callback = callbackOf(judgement);
      const accept = headerValue(message.headers, 'accept');
      context = { playbook, callback, accept };

      const refusal = refusalOf(contract.document, judgement);
      if (refusal) {
        const { status, headers, findings } = refusal;
        const words = mask(message)(refusal.message);
        return { reply: error(status, words, { ...context, headers }), verdict: worst(findings), findings };
      }
      if (!playbook || !request) throw new Error('expected an operation of the document, received another');
      const path = pathParameters(request);
      const reply = await answer({ playbook, callback, accept, preferences, path, body });
      if (!('finding' in reply)) return { reply, verdict: worst(judgement.findings), findings: [] };
      const { status, finding } = reply;
      return { reply: error(status, finding.message, context), verdict: 'violates', findings: [finding] };
    } catch (failure) {
      const reason = mask(original)(String(failure));
      // What a person can mend is for that person to read.
      const reply =
        failure instanceof MockError
          ? error(501, failure.message, context)
          : error(500, 'The mock has no answer that keeps the contract; its log says why.', context);
      return { reply, verdict: 'unchecked', findings: [], reason };
    }
  };

  /** What was wrong before the body counted is all that there is to say; where it goes counts before that. */
  const judge = (message: RequestMessage, faults: readonly Finding[]): RequestJudgement => {
    const judgement = judgeRequest(contract, message);
    const found = faults.length > 0 ? faults : depthFault(judgement.request?.body, maxDepth);
    return judgement.operation && found.length > 0 ? { ...judgement, findings: found } : judgement;
  };
  return { respond, errors: error };
}

function pathParameters({ parameters }: ReadRequest): Record<string, unknown> {
  const path = parameters.filter(({ parameter }) => parameter.in === 'path');
  return Object.fromEntries(path.map(({ parameter, value }) => [parameter.name, value]));
}
