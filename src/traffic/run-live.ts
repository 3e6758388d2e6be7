/** What both commands do: start a server, run a program against it or wait, then report what went through. */
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
  /** A program and its arguments; without one, the server runs until it is told to end. */
  readonly command?: readonly string[] | undefined;
  /** A file for the report, in place of standard output. */
  readonly output?: string | undefined;
  /** A file that keeps the exchanges, without secrets: HAR or NDJSON by its name. */
  readonly record?: string | undefined;
}

export interface LiveServer {
  /** Where clients reach it, base path included. */
  readonly url: string;
  /** Resolves when all that arrived was answered and watched. */
  close(): Promise<void>;
  /** How many different orders came, and how many of them more than once. */
  readonly orders: Pick<Traffic, 'orders' | 'repeated'>;
}

/** What a server tells while it runs; nothing where a command has the terminal for itself. */
export interface Told {
  readonly line: (line: string) => void;
  readonly log: (entry: LogEntry) => void;
}

export type StartLive = (watch: Watch, told: Told) => Promise<LiveServer>;

/**
 * @param name of the command, for the line that says where it is
 * @returns the exit code: that of the program where it is not 0; else as that of verify
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
  // Beside the output of a program, the report comes in one piece.
  let isHeld = true;
  const flush = () => {
    if (!isHeld) void report.flush().catch(() => undefined);
  };
  // A run that cannot begin leaves the report of the one before.
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
    throw error instanceof MockError ? new UsageError(error.message, { cause: error }) : error;
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
      'order-contract: the command sent nothing; ORDER_CONTRACT_URL in its environment tells it where to send',
    );
  if (record && record.leftOut > 0)
    tell(
      `order-contract: ${amount(record.leftOut, 'exchange')} recorded in part, since not all could be cleaned; the entries say what is left out`,
    );
  const traffic = { ...watch.traffic, ...server.orders };
  const summary = await report.close(traffic);
  if (file) await closeFile(file);
  return code === 0 ? summary.exitCode : code;
}

/** A host that clients can connect to: one that stands for every address of the machine is no address. */
export function reachable(url: string): string {
  return url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
}
