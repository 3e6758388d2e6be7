/** Answers a request that was judged and taken: with a recorded exchange, or with what its preferences ask for. */
import { validatorFor } from '../contract/contract.ts';
import type { Contract } from '../contract/index.ts';
import type { ErrorShape } from './error-shape.ts';
import type { Errors } from './errors.ts';
import { negotiate, unacceptable } from './negotiate.ts';
import type { Playbook } from './playbook.ts';
import type { MakeUp } from './prism.ts';
import { encode, jsonpReply, writable, type Reply } from './reply.ts';
import { select, type Taken, type Unanswerable } from './select.ts';

/** An answer, or what there is to say against what was asked for. */
export type Answer = (taken: Taken) => Promise<Reply | Unanswerable>;

export function answerer(contract: Contract, shape: ErrorShape, errors: Errors, makeUp: MakeUp): Answer {
  /** A body made up from the schema. In JSONP it is one of the operation that it stands for, so that it is no error by chance. */
  const madeUp = async (
    { playbook: { operation, source, ...playbook }, body }: Taken,
    outcome: number,
    mediaType: string,
  ) => {
    const type = operation.jsonp
      ? writable(contract, undefined, playbook.terms(outcome)?.content ?? {})[0]
      : mediaType;
    const { method, path } = source;
    const answer = await makeUp(
      { method: method.toLowerCase(), url: { path }, body },
      { code: outcome, dynamic: true, ...(type !== undefined && { mediaTypes: [type] }) },
    );
    if (answer.statusCode !== outcome)
      throw new Error(`expected the status ${outcome} of Prism, received ${answer.statusCode}`);
    return { value: answer.body, headers: answer.headers ?? {} };
  };

  return async (taken) => {
    const { playbook, callback, accept } = taken;
    const { operation } = playbook;
    const choice = select(taken);
    if ('finding' in choice) return choice;
    const { example, outcome } = choice;
    const status = operation.jsonp ? playbook.success : outcome;
    // A status that nobody recorded, but that the contract has with its error shape: its own words are the message.
    if (!example && outcome >= 400 && (operation.jsonp || (!choice.dynamic && plain(outcome, playbook))))
      return errors(outcome, playbook.description(outcome), taken);

    const { content = {} } = (operation.jsonp ? operation.responses[status] : playbook.terms(outcome)) ?? {};
    const types = writable(contract, operation, content);
    const mediaType = negotiate(accept, types, outcome, operation.jsonp && example?.mediaType);
    if (mediaType === undefined && Object.keys(content).length > 0) return unacceptable(types);

    if (mediaType === undefined) return { status, headers: {}, body: '' };

    const made = example ? { value: example.value, headers: {} } : await madeUp(taken, outcome, mediaType);
    const headers = declaredHeaders(playbook, status, made.headers);
    const value = operation.jsonp ? made.value : shape.withStatus(made.value, status);
    if (!validatorFor(contract, content[mediaType] ?? '')(value)) {
      // An error that is no JSON, such as a page of a proxy, has no form in JSONP.
      if (operation.jsonp && outcome >= 400) return errors(outcome, playbook.description(outcome), taken);
      throw new Error(`expected an answer that conforms to ${content[mediaType]}, received another`);
    }
    const contentType =
      example?.operation === operation && example.mediaType === mediaType
        ? example.contentType
        : playbook.contentType(mediaType);
    if (!operation.jsonp)
      return {
        status,
        headers: { 'content-type': contentType, ...headers },
        body: encode(contract, content, mediaType, value),
      };
    if (callback === undefined) throw new Error('expected the callback of a JSONP request, received none');
    const reply = jsonpReply(operation, callback, contentType, value, headers);
    const inside = shape.statusOf(value);
    return inside === undefined ? reply : { ...reply, inside };
  };

  /** Whether the contract's error shape is an answer of that status. */
  function plain(status: number, playbook: Playbook): boolean {
    const content = playbook.terms(status)?.content ?? {};
    const sample = shape.body('', status);
    return Object.values(content).some((schema) => validatorFor(contract, schema)(sample));
  }
}

/** The headers that the contract declares, with what there is for them. */
function declaredHeaders(
  playbook: Playbook,
  status: number,
  headers: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const declared = playbook.operation.jsonp
    ? playbook.operation.responses[status]?.headers
    : playbook.terms(status)?.headers;
  return Object.fromEntries(
    (declared ?? []).flatMap(({ name }) => {
      const value = headers[name];
      return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
    }),
  );
}
