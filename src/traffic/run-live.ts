/** What both commands do: start a server, run a program against it or wait, then report the traffic. */
import { formatLogEntry, MockError, type LogEntry } from '../mock/index.ts';
import { UsageError } from '../recordings/index.ts';
import { amount } from '../reports/amount.ts';
import { hasColour } from '../reports/colour.ts';
import { runCommand, type Output, type Traffic } from '../reports/index.ts';
import type { VerifyOptions } from '../verify/index.ts';
import type { Result } from '../verify/judge-recordings.ts';
import { openReport } from '../verify/report.ts';
import { closeFile, openFile, type ReportFile } from './report-file.ts';
import { runProgram, untilStopped } from './run-program.ts';
import { openRecord } from './record/record.ts';
import { Watch } from './watch.ts';

export interface LiveOptions extends Omit<VerifyOptions, 'stdin'> {
  readonly port: number;
  readonly host: string;
  /** A program and its arguments; without one, the server runs until a signal ends it. */
  readonly command?: readonly string[] | undefined;
  /** A file for the report, instead of standard output. */
  readonly output?: string | undefined;
  /** A file that keeps the exchanges, without secrets: HAR or NDJSON by its name. */
  readonly record?: string | undefined;
}

export interface LiveServer {
  /** Where clients reach it, base path included. */
  readonly url: string;
  /** Resolves when all requests that arrived are answered and judged. */
  close(): Promise<void>;
  /** How many different orders came, and how many of them more than once. */
  readonly orders: Pick<Traffic, 'orders' | 'repeated'>;
}

/** What a server prints while it runs; nothing where a command has the terminal to itself. */
export interface Told {
  readonly line: (line: string) => void;
  readonly log: (entry: LogEntry) => void;
}

export type StartLive = (watch: Watch, told: Told) => Promise<LiveServer>;

/**
 * @param name of the command, for the line with the server's URL
 * @returns the exit code: the program's own if it is not 0; else as for verify
 */
export function runLive(name: string, options: LiveOptions, start: StartLive): Promise<number> {
  return runCommand(options.stderr, async (stderr) => {
    const { output, record, baseline } = options;
    const others = [record, baseline].filter((path) => path !== undefined);
    const file = output === undefined ? undefined : await openFile(output, others);
    try {
      return await run(name, options, start, stderr, file);
    } finally {
      file?.stream.destroy();
    }
  });
}

async function run(
  name: string,
  options: LiveOptions,
  start: StartLive,
  stderr: Output,
  file: ReportFile | undefined,
): Promise<number> {
  const { command } = options;
  const tell = (line: string) => {
    stderr.write(`${line}\n`);
    void stderr.flush().catch(() => undefined);
  };
  const stdout = file?.stream ?? options.stdout;
  const record = options.record === undefined ? undefined : openRecord(options.record, options);
  const report = await openReport({ ...options, stdout }, stderr, file !== undefined);
  // On standard output, which a program may use too, the report is written in one piece at the end.
  let isHeld = true;
  const flush = () => {
    if (!isHeld) void report.flush().catch(() => undefined);
  };
  // A run that cannot begin leaves the report of the run before in its file.
  const begin = () => {
    file?.empty();
    isHeld = command !== undefined && file === undefined;
    flush();
  };
  const tellReport = (result: Result) => {
    report.tell(result);
    flush();
  };
  const watch = new Watch(options, tellReport, record);
  const colour = hasColour(options.stderr ?? process.stderr);
  const told: Told = command
    ? { line: () => undefined, log: () => undefined }
    : {
        line: tell,
        log: (entry) => {
          tell(formatLogEntry(entry, { colour }));
        },
      };
  const server = await start(watch, told).catch((error: unknown) => {
    throw error instanceof MockError ? new UsageError(error.message) : error;
  });
  let code = 0;
  try {
    if (command) code = await runProgram(command, { ORDER_CONTRACT_URL: server.url }, begin);
    else {
      begin();
      const stopped = untilStopped();
      tell(`${name}: ${server.url}`);
      await stopped;
    }
  } finally {
    await server.close();
    const problem = record?.close();
    if (problem) report.tell(problem);
  }
  if (command && report.seen === 0)
    tell(
      'order-contract: the command sent nothing; its environment variable ORDER_CONTRACT_URL has the URL to send to',
    );
  if (record && record.leftOut > 0)
    tell(
      `order-contract: ${amount(record.leftOut, 'exchange')} recorded in part, since the rest may hold secrets; the entries say what is left out`,
    );
  const traffic = { ...watch.traffic, ...server.orders };
  const summary = await report.close(traffic);
  if (file) await closeFile(file);
  return code === 0 ? summary.exitCode : code;
}

/** The URL with a host that clients can connect to: `0.0.0.0` and `::` mean every address, but are not one. */
export function reachable(url: string): string {
  return url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
}
