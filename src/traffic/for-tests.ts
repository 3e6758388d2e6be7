/** The mock in a test, `tradestation-order-contract/mock`: it reports what it has seen, as the command does. */
/// <reference lib="esnext.disposable" preserve="true" />
import { PassThrough, Writable } from 'node:stream';
import type { Verdict } from '../contract/index.ts';
import { startMock as start, type Mock as MockServer, type ServerOptions } from '../mock/index.ts';
import { Problem, UsageError } from '../recordings/index.ts';
import { FORMATS, Output } from '../reports/index.ts';
import type { VerifyOptions } from '../verify/index.ts';
import { openReport } from '../verify/report.ts';
import { watchMock } from './seen-by-mock.ts';
import { Watch } from './watch.ts';

/** Everything of the mock, except what is declared under the same name here. */
export * from '../mock/index.ts';

/** The options of the command, under the same names. */
export type ReportOptions = Partial<
  Pick<
    VerifyOptions,
    | 'format'
    | 'strict'
    | 'allowUnchecked'
    | 'allowRefused'
    | 'coverage'
    | 'minCoverage'
    | 'baseline'
    | 'other'
  >
>;

export interface MockReport {
  /** Whether the command would exit with 0. */
  readonly passed: boolean;
  /** 1: something violates the contract or was not judged. 2: there was nothing to judge. */
  readonly exitCode: 0 | 1 | 2;
  /** How many exchanges got each verdict. */
  readonly counts: Readonly<Record<Verdict, number>>;
  /** The report, in the format for people unless another was asked for. It holds no token and no account key. */
  readonly text: string;
}

export interface Mock extends MockServer {
  /**
   * Judges what the mock has seen since it started or was last reset, as `order-contract mock -- COMMAND` does.
   *
   * @throws {Error} with one line for the user: an option that makes no sense.
   */
  report(options?: ReportOptions): Promise<MockReport>;
}

/**
 * Starts an HTTP server that judges requests by the contract and answers with its recorded exchanges.
 *
 * @throws {MockError} with one line for the user: a port in use, an option that makes no sense.
 * @example
 * ```ts
 * import { startMock } from 'tradestation-order-contract/mock';
 *
 * await using mock = await startMock();
 * const response = await fetch(`${mock.url}/v2/orders`, { method: 'POST' });
 * console.log(response.status, mock.exchanges[0]?.verdict); // 401 'violates'
 * const { passed, text } = await mock.report();
 * console.log(passed, text); // false 'mock:1 (…)  POST /v2/orders  violates …'
 * ```
 */
export async function startMock(options: ServerOptions = {}): Promise<Mock> {
  const mock = await start(options);
  return Object.assign(mock, { report: (terms?: ReportOptions) => reportOf(mock, terms) });
}

async function reportOf(mock: MockServer, options: ReportOptions = {}): Promise<MockReport> {
  const { format = 'pretty', strict = false, allowUnchecked = false } = options;
  if (!FORMATS.includes(format))
    throw new UsageError(`expected format ${FORMATS.join(', ')}, received ${format}`);
  const terms = { ...options, format, strict, allowUnchecked };
  let text = '';
  const stdout = new Writable({
    write(part: Buffer, _encoding, done) {
      text += part.toString();
      done();
    },
  });
  const report = await openReport({ ...terms, stdout }, new Output(new PassThrough().resume()));
  const watch = new Watch(terms, report.tell);
  const { exchanges } = mock;
  const forgotten = (exchanges[0]?.number ?? 1) - 1;
  if (forgotten > 0)
    report.tell(
      new Problem(
        'mock',
        undefined,
        'all exchanges of the run',
        `all but the first ${forgotten}, which are forgotten`,
        'start the mock with a higher `keep`',
      ),
    );
  for (const exchange of exchanges) watchMock(exchange, mock.url, watch);
  const { exitCode, counts } = await report.close({ ...watch.traffic, ...mock.orders });
  const { ok, deviates, violates, unchecked } = counts;
  return { passed: exitCode === 0, exitCode, text, counts: { ok, deviates, violates, unchecked } };
}
