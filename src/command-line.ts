/** The command line: arguments, help and exit codes. What each command does is in its own room. */
import { parseArgs } from 'node:util';
import { meantBy } from './contract/slip.ts';
import { version } from './package-files.ts';
import { UsageError } from './recordings/usage-error.ts';
import { runCommand } from './reports/command.ts';
import { FORMATS } from './reports/formats.ts';
import { Output, type OutputStream } from './reports/output.ts';
import type { VerifyOptions } from './verify/index.ts';

/** Where a command reads and writes; the streams of the process by default. */
export interface Streams {
  readonly stdin?: VerifyOptions['stdin'];
  readonly stdout?: OutputStream;
  readonly stderr?: OutputStream;
}

const HELP = `order-contract: the contract of the TradeStation WebAPI v2 place-order endpoints

  order-contract verify PATH...   judge recorded exchanges (HTTP transcripts, HAR, NDJSON) by the contract
      PATH                        a file or a folder; - is NDJSON on standard input
      --format FORMAT             ${FORMATS.join(', ')}; pretty by default
      --strict                    exit 1 for deviations too
      --allow-unchecked           exit 0 although something was not judged
      --coverage                  report how much of the contract the traffic exercised
      --min-coverage PERCENT      exit 1 if the traffic exercised less of the contract
      --baseline REPORT           a report of --format json, whose findings no longer fail
      --server URL                the recorded API, base path included, such as http://127.0.0.1:4010/v2; requests to
                                  other servers are counted, not judged; repeatable
      --other PATTERN             paths of other endpoints of the same API, such as '/v2/users/**': counted, not
                                  judged; * is one segment, ** any number; repeatable
      --sanitized                 do not judge credentials, which were taken out of these recordings
      --allow-refused             do not fail for an illegal request that the server refused by contract

  order-contract redact PATH...   replace tokens, account keys and cookies in recordings, so that they can be shared
      --output FOLDER             where to write; without it, a single recording goes to standard output

  order-contract mock             serve the contract: answer as the recorded exchanges do
      --port PORT                 4010 by default, 0 for any free port
      --host HOST                 127.0.0.1 by default
      --fault FAULT               a fault for every order: drop, hang, 'delay=2', '503, then ok', 'drop 20% seed 7';
                                  docs/mock.md lists them; repeatable

  order-contract mock -- COMMAND  run COMMAND, such as pytest or npm test, against the mock, and judge what it sends;
                                  the environment variable ORDER_CONTRACT_URL tells it where the API is
      --output FILE               write the report to a file; by default it follows the output of COMMAND
      --record FILE               write the exchanges without their secrets, as HAR or NDJSON by the name of FILE
      all options of verify and of mock; a free port by default

  order-contract proxy --target URL [-- COMMAND]
                                  pass traffic on to a server, such as the simulator, and judge both directions
      --target URL                the API, base path included, such as https://sim-api.tradestation.com/v2
      --live                      required for a target where orders are real
      --refuse                    do not pass on an illegal request, or one that is neither in the contract nor named by
                                  --other; answer it with an error
      --port PORT, --host HOST    4011 and 127.0.0.1 by default; with COMMAND, any free port
      --output, --record          as for mock; all options of verify

  order-contract --help, --version

Exit codes: 0 all is well, 1 something violates the contract or was not judged, 2 the command could not do its work.
If COMMAND ends with a code other than 0, that is the exit code.
`;

/** @returns the exit code, when everything is written */
export function commandLine(args: readonly string[], streams: Streams = {}): Promise<number> {
  return runCommand(streams.stderr, () => run(args, streams));
}

async function run([command, ...rest]: readonly string[], streams: Streams): Promise<number> {
  const own = ownPart(rest);
  switch (own.includes('--help') || own.includes('-h') ? '--help' : command) {
    case 'verify':
      return await runVerify(rest, streams);
    case 'redact':
      return await runRedact(rest, streams);
    case 'mock':
      return await runMock(rest, streams);
    case 'proxy':
      return await runProxy(rest, streams);
    case '--version':
    case '-v':
      return await print(`${version()}\n`, streams);
    case '--help':
    case '-h':
    case 'help':
      return await print(HELP, streams);
    default:
      throw new UsageError(
        `expected the command verify, redact, mock or proxy, received ${command ?? 'none'}`,
      );
  }
}

async function print(text: string, { stdout = process.stdout }: Streams): Promise<number> {
  const output = new Output(stdout);
  output.write(text);
  await output.close();
  return 0;
}

/** The arguments before `--`; what follows is a command with options of its own. */
function ownPart(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return end === -1 ? args : args.slice(0, end);
}

/** The options of every command that judges. */
const JUDGING = {
  format: { type: 'string' },
  strict: { type: 'boolean' },
  'allow-unchecked': { type: 'boolean' },
  coverage: { type: 'boolean' },
  'min-coverage': { type: 'string' },
  baseline: { type: 'string' },
  server: { type: 'string', multiple: true },
  other: { type: 'string', multiple: true },
  sanitized: { type: 'boolean' },
  'allow-refused': { type: 'boolean' },
} as const;

type Judging = ReturnType<typeof parse<typeof JUDGING>>['values'];

function judgingOf(values: Judging): VerifyOptions {
  const { format: wanted = 'pretty', strict = false, coverage, baseline, server, other, sanitized } = values;
  const format = FORMATS.find((name) => name === wanted);
  if (!format)
    throw new UsageError(`expected --format with one of ${FORMATS.join(', ')}, received ${wanted}`);
  return {
    ...{ format, strict, coverage, baseline, servers: server, other, sanitized },
    allowUnchecked: values['allow-unchecked'] === true,
    minCoverage: percentOf(values['min-coverage']),
    allowRefused: values['allow-refused'],
  };
}

async function runVerify(args: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = parse(args, JUDGING);
  const options = judgingOf(values);
  if (positionals.length === 0) throw new UsageError('expected a file or a folder to verify, received none');
  const { verify } = await import('./verify/index.ts');
  return verify(positionals, { ...options, ...streams });
}

function percentOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) <= 100) return Number(text);
  throw new UsageError(`expected --min-coverage with a number from 0 to 100, received ${text}`);
}

async function runRedact(args: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = parse(args, { output: { type: 'string' } });
  if (positionals.length === 0) throw new UsageError('expected a file or a folder to redact, received none');
  const { redact } = await import('./redact/index.ts');
  return redact(positionals, { output: values.output, ...streams });
}

const SERVING = {
  port: { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  output: { type: 'string' },
  record: { type: 'string' },
} as const;

/** The command after `--`; undefined where there is no `--`. */
function commandOf(args: readonly string[]): readonly string[] | undefined {
  const own = ownPart(args);
  if (own.length === args.length) return undefined;
  const command = args.slice(own.length + 1);
  if (!command[0]) throw new UsageError('expected a command after --, received none');
  return command;
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`expected --port with a number from 0 to 65535, received ${text}`);
}

async function runMock(args: readonly string[], streams: Streams): Promise<number> {
  const fault = { type: 'string', multiple: true, default: [] as string[] } as const;
  const { values, positionals } = parse(ownPart(args), { ...JUDGING, ...SERVING, fault });
  const command = commandOf(args);
  refusePositionals(positionals);
  const port = portOf(values.port ?? (command ? '0' : '4010'));
  const { contract } = await import('./contract/index.ts');
  const { examplePage } = await import('./page/index.ts');
  const isJudged = [...Object.keys(JUDGING), 'output', 'record'].some((name) => name in values);
  if (command || isJudged) {
    const { runMock: run } = await import('./traffic/index.ts');
    const { host, output, record } = values;
    const handle = examplePage(contract.document);
    const options = { ...judgingOf(values), port, host, output, record, command, handle, ...streams };
    return run({ ...options, faults: values.fault });
  }
  const { formatLogEntry, MockError, startMock } = await import('./mock/index.ts');
  const { hasColour } = await import('./reports/colour.ts');
  const { ordersLine } = await import('./reports/traffic.ts');
  const { untilStopped } = await import('./traffic/run-program.ts');
  const { stdout = process.stdout } = streams;
  const colour = hasColour(stdout);
  const log = (entry: Parameters<typeof formatLogEntry>[0]) =>
    stdout.write(`${formatLogEntry(entry, { colour })}\n`);
  const options = { port, host: values.host, log, keep: 0, faults: values.fault };
  const mock = await startMock(options, examplePage(contract.document)).catch((error: unknown) => {
    throw error instanceof MockError ? new UsageError(error.message) : error;
  });
  // A caller that waited for the first line may stop reading the log.
  stdout.on('error', () => undefined);
  // A caller that has read the first line may end the command at once.
  const stopped = untilStopped();
  stdout.write(`mock: ${mock.url}\n`);
  await stopped;
  await mock.close();
  stdout.write(`${ordersLine(mock.orders)}\n`);
  return 0;
}

async function runProxy(args: readonly string[], streams: Streams): Promise<number> {
  const own = { target: { type: 'string' }, live: { type: 'boolean' }, refuse: { type: 'boolean' } } as const;
  const { values, positionals } = parse(ownPart(args), { ...JUDGING, ...SERVING, ...own });
  const command = commandOf(args);
  refusePositionals(positionals);
  const { target, live, refuse, host, output, record } = values;
  if (target === undefined)
    throw new UsageError('expected --target with the base URL of a server, received none');
  const port = portOf(values.port ?? (command ? '0' : '4011'));
  const { runProxy: run } = await import('./traffic/index.ts');
  const options = { ...judgingOf(values), target, live, refuse, port, host, output, record, command };
  return run({ ...options, ...streams });
}

function refusePositionals(positionals: readonly string[]): void {
  if (positionals.length > 0)
    throw new UsageError(
      `expected options only, or -- in front of a command, received ${positionals.join(' ')}`,
    );
}

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

function parse<T extends NonNullable<Options>>(args: readonly string[], options: T) {
  const parsed = (() => {
    try {
      return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    } catch (error) {
      throw new UsageError(saidBy(error as Error, args, Object.keys(options)), { cause: error });
    }
  })();
  for (const [name, given] of Object.entries(parsed.values))
    for (const value of [given].flat())
      if (value === '' || value === '-')
        throw new UsageError(`expected --${name} with a value, received ${value || 'an empty one'}`);
  return parsed;
}

/** Node's own messages name the option. For an unknown option they also suggest `--`, which means something else here. */
function saidBy({ message }: Error, args: readonly string[], known: readonly string[]): string {
  const [sentence, option] = /^Unknown option '(.+?)'/.exec(message) ?? [];
  if (sentence === undefined || option === undefined) return message.replaceAll('\n', ' ').replace(/\.$/, '');
  // Of `-port`, Node names `-p`.
  const [typed = option] = args.find((arg) => arg.startsWith(option))?.split('=') ?? [];
  const meant = meantBy(typed, known);
  if (meant !== undefined) return `${sentence}; there is --${meant}`;
  return known.includes('record') ? `${sentence}; put the command and its options after --` : sentence;
}
