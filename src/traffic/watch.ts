/** Judges each exchange as it comes, passes the result to the report, and counts what a report of live traffic adds to the verdicts. */
import { noTraffic, placeOf, remark, type Judged } from '../reports/index.ts';
import type { Record } from './record/record.ts';
import type { Unjudged } from '../verify/scope.ts';
import {
  judgeBroken,
  judgeBy,
  type JudgeOptions,
  type Result,
  type Seen,
} from '../verify/judge-recordings.ts';

export class Watch {
  readonly traffic = noTraffic();
  readonly #options: JudgeOptions;
  readonly #judge: ReturnType<typeof judgeBy>;
  readonly #tell: (result: Result) => void;
  readonly #record: Record | undefined;

  /** @throws UsageError for a server that is not a base URL, and for a pattern that is not a path */
  constructor(options: JudgeOptions, tell: (result: Result) => void, record?: Record) {
    this.#record = record;
    this.#options = options;
    this.#judge = judgeBy(options);
    this.#tell = tell;
  }

  /**
   * @param isRefused whether the mock or the guard refused the request
   * @param trouble what else there is to say about the exchange, in a sentence without its full stop
   */
  add(seen: Seen, isRefused: boolean, trouble?: string): Judged | Unjudged {
    const isBroken = seen.request.method === '-';
    const problem = isBroken ? undefined : this.#record?.add(seen);
    if (problem) this.#tell(problem);
    const result = isBroken ? judgeBroken(seen, this.#options) : this.#judge(seen);
    this.#tell(result);
    this.played(seen.live.faults);
    if (isRefused) this.traffic.refused += 1;
    if (typeof result === 'string') return result;
    if (seen.live.times > 1) this.#remark(result, `this order came ${seen.live.times} times`);
    if (trouble !== undefined) this.#remark(result, trouble);
    return result;
  }

  /** Counts faults. */
  played(faults: readonly string[]): void {
    const counts = this.traffic.faults;
    for (const fault of faults) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  }

  #remark(judged: Judged, text: string): void {
    remark(this.traffic, `${placeOf(judged)}: ${text}`);
  }
}
