/** From a request to its reply: judges it, refuses it or answers it. No I/O. */
import { judgeRequest, worst, type Contract, type Finding, type Verdict } from '../contract/index.ts';
import { headerValue, type RequestMessage } from '../wire/index.ts';
import { answerer } from './answer.ts';
import { credentialsOf, mask } from './credentials.ts';
import { depthFault } from './depth.ts';
import type { OpenApiDocument } from './document.ts';
import { errorShape } from './error-shape.ts';
import { errors, type Errors } from './errors.ts';
import { playbooks } from './playbook.ts';
import { takePreferences } from './preferences.ts';
import type { Prism } from './prism.ts';
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
  /** @param faults what is wrong with the request before anything of it was read; its body is then left out. */
  respond(message: RequestMessage, faults?: readonly Finding[]): Promise<Outcome>;
  readonly errors: Errors;
}

export function responder(
  contract: Contract,
  document: OpenApiDocument,
  prism: Prism,
  maxDepth: number,
): Responder {
  const shape = errorShape(document);
  const books = playbooks(document, contract, shape);
  const error = errors(contract, shape);
  const answer = answerer(contract, shape, error, prism);

  const respond = async (original: RequestMessage, faults: readonly Finding[] = []): Promise<Outcome> => {
    const [preferences, message] = takePreferences(original);
    const judged = judgeRequest(contract, faults.length > 0 ? { ...message, body: '' } : message);
    const deep = depthFault(judged.request?.body, maxDepth);
    const most = faults.length > 0 ? faults : deep;
    const judgement = judged.operation && most.length > 0 ? { ...judged, findings: most } : judged;
    const { operation, request, canonicalBody } = judgement;
    const playbook = operation && books.get(operation.id);
    const accept = headerValue(message.headers, 'accept');
    const callback = callbackOf(judgement);
    const context = { playbook, callback, accept };

    const refusal = refusalOf(contract.document, judgement);
    if (refusal) {
      const { status, headers, findings } = refusal;
      const words = mask(refusal.message, credentialsOf(contract.document, message));
      const reply = error(status, words, { ...context, headers });
      return { reply, verdict: worst(findings), findings };
    }
    const verdict = worst(judgement.findings);
    try {
      if (!playbook || !request)
        throw new Error('expected an operation that the mock knows, received another');
      const path = Object.fromEntries(
        request.parameters.flatMap(({ parameter, value }) =>
          parameter.in === 'path' ? [[parameter.name, value]] : [],
        ),
      );
      const taken = { playbook, callback, accept, preferences, path, body: canonicalBody };
      return { reply: await answer(taken), verdict, findings: [] };
    } catch (failure) {
      const reason = mask(String(failure), credentialsOf(contract.document, message));
      const reply = error(500, 'The mock has no answer that keeps the contract; its log says why.', context);
      return { reply, verdict, findings: [], reason };
    }
  };
  return { respond, errors: error };
}
