/** Selects the answer to an accepted request: a recorded exchange, or a status without one. */
import { violation } from '../contract/finding.ts';
import type { Finding } from '../contract/index.ts';
import type { Asked } from './choose.ts';
import type { Playbook } from './playbook.ts';
import type { Preferences } from './preferences.ts';
import type { Recorded } from './recorded.ts';

/** A request that was judged and accepted. */
export interface Taken extends Asked {
  readonly playbook: Playbook;
  readonly callback: string | undefined;
  readonly accept: string | undefined;
  readonly preferences: Pick<Preferences, 'example' | 'code' | 'dynamic' | 'problem'>;
}

export interface Choice {
  readonly example: Recorded | undefined;
  /** Why this example was chosen. */
  readonly by: 'same' | 'alike' | 'name' | 'code' | 'schema';
  /** The status of the outcome, which in JSONP is inside the response. */
  readonly outcome: number;
}

/** Why the answer that was asked for cannot be given. */
export interface Unanswerable {
  readonly status: number;
  readonly finding: Finding;
}

export function select(asked: Taken): Choice | Unanswerable {
  const { playbook, preferences } = asked;
  const { problem, example: name, code, dynamic = false } = preferences;
  const { recorded, choose, success } = playbook;
  if (problem !== undefined) return preference('a preference that the mock knows', problem);
  if (code !== undefined && code !== success && !playbook.terms(code))
    return preference(
      'a status of the contract',
      `The contract has no status ${code} here. It has ${playbook.statuses.join(', ')}.`,
    );
  if (name !== undefined) {
    const named = recorded.filter((one) => one.name === name && (code ?? one.outcome) === one.outcome);
    const example = named.find((one) => one.operation === playbook.operation) ?? named[0];
    return example ? { example, by: 'name', outcome: example.outcome } : unknown(playbook, code);
  }
  if (dynamic) return { example: undefined, by: 'schema', outcome: code ?? success };
  const same = choose.same(asked);
  if (code === undefined) {
    const example = same ?? choose.alike(asked, success);
    const by = example ? (same ? 'same' : 'alike') : 'schema';
    return { example, by, outcome: example?.outcome ?? success };
  }
  if (same?.outcome === code) return { example: same, by: 'same', outcome: code };
  const alike = choose.alike(asked, code);
  if (alike) return { example: alike, by: 'alike', outcome: code };
  const example = recorded.find(({ outcome, refused }) => outcome === code && !refused);
  return { example, by: 'code', outcome: code };
}

function unknown({ recorded }: Playbook, code: number | undefined): Unanswerable {
  const names = recorded
    .filter(({ outcome, refused }) => !refused && (code === undefined || outcome === code))
    .map(({ name }) => name);
  const which = code === undefined ? '' : ` with the status ${code}`;
  return preference(
    'the name of a recorded example',
    names.length === 0
      ? `There is no recorded example${which} here.`
      : `There is no recorded example of that name${which} here. The names are ${names.join(', ')}.`,
  );
}

function preference(expected: string, message: string): Unanswerable {
  const finding = violation('request', { rule: 'preference', expected, received: 'another', message });
  return { status: 400, finding };
}
