/**
 * Judges a body of a request or a response, and the length that it announces. A request body that does not conform is judged in canonical form.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-6.3
 */
import { contentLength, type HeaderFields, type WireProblem } from '../wire/index.ts';
import { canonicalForm, type Deviation } from './canonical.ts';
import { validatorFor, type Contract } from './contract.ts';
import { faultsOf } from './explain.ts';
import { cutPointer, describe, fromFault, limited, unjudged, violation, type Finding } from './finding.ts';
import type { BodyTerms, LineOf, ReadBody } from './read-body.ts';

export interface BodyJudgement {
  /** The body in canonical form; `undefined` where it could not be read. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

export function judgeBody(
  contract: Contract,
  side: 'request' | 'response',
  body: ReadBody,
  terms: BodyTerms,
): BodyJudgement {
  if (body.state === 'value') return judgeValue(contract, side, body, terms);
  return { value: undefined, findings: judgeUnread(side, body, terms) };
}

function judgeUnread(
  side: 'request' | 'response',
  body: Exclude<ReadBody, { state: 'value' }>,
  { required, content }: BodyTerms,
): Finding[] {
  const where = `${side}.body` as const;
  const types = Object.keys(content);
  switch (body.state) {
    case 'unrecorded': {
      const message = `The ${side} body was not recorded, so nothing judged it.`;
      if (!required && types.length === 0) return [];
      return [
        unjudged(where, { rule: 'not-recorded', expected: 'a body', received: 'none was recorded', message }),
      ];
    }
    case 'absent': {
      const message = `The ${side} has no body.`;
      if (!required) return [];
      return [violation(where, { rule: 'required', expected: 'a body', received: 'nothing', message })];
    }
    case 'media-type': {
      if (types.length === 0) {
        const message = `The contract describes no ${side} body here, so nothing judged it.`;
        return [unjudged(where, { rule: 'no-schema', expected: 'no body', received: 'a body', message })];
      }
      const expected = types.join(' or ');
      const received = body.received === undefined ? 'no Content-Type' : describe(body.received);
      const message = `The ${side} must have the Content-Type ${expected}, but has ${received}.`;
      return [
        violation(`${side}.headers`, {
          pointer: '/content-type',
          rule: 'media-type',
          expected,
          received,
          message,
        }),
      ];
    }
    case 'unread': {
      const message = `This package cannot read ${body.mediaType}, so nothing judged the ${side} body.`;
      const expected = 'a media type that this package reads';
      return [unjudged(where, { rule: 'unread', expected, received: body.mediaType, message })];
    }
    case 'problem':
      return [violation(where, problem(`The ${side} body`, body.problem))];
  }
}

export function judgeLength(side: 'request' | 'response', headers: HeaderFields): Finding[] {
  const length = contentLength(headers);
  if (length.ok) return [];
  const terms = problem('The header Content-Length', length.problem);
  return [violation(`${side}.headers`, { ...terms, pointer: '/content-length' })];
}

/** The words of a finding for a text that cannot be read. */
export function problem(subject: string, { rule, expected, received, line, pointer }: WireProblem) {
  const place = line === undefined ? '' : `, in line ${line}`;
  // The whole has no name.
  const part = (pointer ?? '') === '' ? '' : ` at ${cutPointer(pointer ?? '')}`;
  const message = `${subject} cannot be read: expected ${expected}, received ${received}${part}${place}.`;
  return {
    rule,
    expected,
    received,
    message,
    ...(line !== undefined && { line }),
    ...(pointer !== undefined && { pointer }),
  };
}

function judgeValue(
  contract: Contract,
  side: 'request' | 'response',
  { value, mediaType, lineOf }: Extract<ReadBody, { state: 'value' }>,
  { content }: BodyTerms,
): BodyJudgement {
  const where = `${side}.body` as const;
  const subject = `The ${side} body`;
  const schema = content[mediaType];
  if (schema === undefined) {
    const message = `The contract has no schema for this ${side} body, so nothing judged it.`;
    return {
      value,
      findings: [unjudged(where, { rule: 'no-schema', expected: 'a schema', received: 'none', message })],
    };
  }
  const validate = validatorFor(contract, schema);
  if (side === 'response') {
    if (validate(value)) return { value, findings: [] };
    const faults = faultsOf(validate.errors, value, contract.sensitive);
    const findings = faults.map((fault) => fromFault('violates', where, fault, subject));
    return { value, findings: placed(limited(where, findings, validate.errors?.more), lineOf) };
  }
  const canonical = canonicalForm(value, validate, contract.sensitive);
  const findings = [
    ...canonical.faults.map((fault) => fromFault('violates', where, fault, subject)),
    ...canonical.deviations.map(({ fault, change }) =>
      fromFault('deviates', where, { ...fault, message: `${fault.message} ${CHANGES[change]}` }, subject),
    ),
  ];
  return { value: canonical.value, findings: placed(limited(where, findings, canonical.unseen), lineOf) };
}

/** The same findings with the lines of the places that they name, if the format has lines. */
function placed(findings: readonly Finding[], lineOf: LineOf | undefined): readonly Finding[] {
  if (!lineOf) return findings;
  return findings.map((finding) => {
    const line = lineOf(finding.pointer);
    return line === undefined ? finding : { ...finding, line };
  });
}

const CHANGES: Readonly<Record<Deviation['change'], string>> = {
  'dropped null': 'Real clients send null; the canonical form leaves the member out.',
  'dropped unknown member':
    'Real clients send members that the contract does not know; the canonical form leaves them out.',
  'number to string': 'Real clients send numbers; the canonical form is a string.',
  'letter case': 'Real clients use another letter case; the canonical form is that of the recorded examples.',
  spelling: 'It is the same number; the canonical form spells it as the contract does.',
};
