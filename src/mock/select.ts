/** What a taken request is to be answered with: which recorded exchange, or which status without one. */
import { violation } from '../contract/finding.ts';
import type { Finding } from '../contract/index.ts';
import type { Asked } from './choose.ts';
import type { Playbook } from './playbook.ts';
import type { Preferences } from './preferences.ts';
import type { Recorded } from './recorded.ts';

/** A request that was judged and found good enough. */
export interface Taken extends Asked {
  readonly playbook: Playbook;
  readonly callback: string | undefined;
  readonly accept: string | undefined;
  readonly preferences: Preferences;
}

export interface Choice {
  readonly example: Recorded | undefined;
  /** The status of the outcome, which in JSONP travels inside. */
  readonly outcome: number;
  /** Whether the body is made up from the schema. */
  readonly dynamic: boolean;
}

/** What there is to say against what was asked for. */
export interface Unanswerable {
  readonly status: number;
  readonly finding: Finding;
}

export function select({ playbook, path, body, preferences }: Taken): Choice | Unanswerable {
  const { fault, example: name, code, dynamic = false } = preferences;
  const { recorded, choose, success } = playbook;
  const asked = { path, body };
  if (fault !== undefined) return preference('a preference as RFC 7240 has it', fault);
  if (code !== undefined && code !== success && !playbook.terms(code))
    return preference(
      'a status of the contract',
      `The contract has no status ${code} here. It has ${playbook.statuses.join(', ')}.`,
    );
  if (name !== undefined) {
    const named = recorded.filter((one) => one.name === name && (code ?? one.outcome) === one.outcome);
    const example = named.find((one) => one.operation === playbook.operation) ?? named[0];
    return example ? { example, outcome: example.outcome, dynamic: false } : unknown(playbook, code);
  }
  if (dynamic) return { example: undefined, outcome: code ?? success, dynamic };
  const same = choose.same(asked);
  if (code === undefined) {
    const example = same ?? choose.alike(asked, success);
    return { example, outcome: example?.outcome ?? success, dynamic };
  }
  const fits = same?.outcome === code ? same : choose.alike(asked, code);
  return { example: fits ?? recorded.find(({ outcome }) => outcome === code), outcome: code, dynamic };
}

function unknown({ recorded }: Playbook, code: number | undefined): Unanswerable {
  const names = recorded
    .filter(({ outcome }) => code === undefined || outcome === code)
    .map(({ name }) => name);
  const which = code === undefined ? '' : ` with the status ${code}`;
  return preference(
    'the name of a recorded example',
    names.length === 0
      ? `There is no recorded example${which} here.`
      : `There is no recorded example of that name${which} here. There are ${names.join(', ')}.`,
  );
}

function preference(expected: string, message: string): Unanswerable {
  const finding = violation('request', { rule: 'preference', expected, received: 'another', message });
  return { status: 400, finding };
}
