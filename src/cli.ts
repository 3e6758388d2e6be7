#!/usr/bin/env node
/** The command line: arguments, help and exit codes. What a command does is the business of its room. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FORMATS } from './reports/formats.ts';
import { unexpected } from './reports/unexpected.ts';

/** A command that cannot do its work: one line on standard error, exit code 2. */
class UsageError extends Error {}

const HELP = `order-contract: the contract of the TradeStation WebAPI v2 place-order endpoints

  order-contract verify PATH...   judge recorded exchanges (HTTP transcripts, HAR, NDJSON) by the contract
      PATH                        a file or a folder; - is NDJSON on standard input
      --format FORMAT             pretty (default), json, ndjson, junit or github
      --strict                    exit 1 for deviations too
      --allow-unchecked           exit 0 although something was not judged
      --coverage                  say how much of the contract the traffic exercised
      --min-coverage PERCENT      exit 1 when the traffic exercised less of the contract
      --baseline REPORT           a report of --format json: its findings are known, and fail no more
      --server URL                where the recorded API lives, base path included, such as
                                  http://127.0.0.1:4010/v2; what went elsewhere is counted, not judged; repeatable
      --other PATTERN             paths of other endpoints of the same API, such as '/v2/users/**': counted, not
                                  judged; * is one segment, ** any number; repeatable
      --sanitized                 credentials were taken out of these recordings: they are not judged
      --allow-refused             an illegal request that the server refused by contract does not fail

  order-contract redact PATH...   replace tokens, account keys and cookies in recordings, to pass them on
      --output FOLDER             where to write; one recording alone goes to standard output

  order-contract mock             serve the contract: answers as the recorded exchanges do
      --port PORT                 4010 by default, 0 for any free one
      --host HOST                 127.0.0.1 by default
      --fault FAULT               a fault for every order: drop, hang, 'delay=2', '503, then ok', 'drop 20% seed 7';
                                  docs/mock.md lists them; may be given more than once

  order-contract --help, --version

Exit codes: 0 all is well, 1 something violates the contract or was not judged, 2 the command could not do its work.
`;

async function main([command, ...rest]: readonly string[]): Promise<number> {
  switch (rest.includes('--help') || rest.includes('-h') ? '--help' : command) {
    case 'verify':
      return await runVerify(rest);
    case 'redact':
      return await runRedact(rest);
    case 'mock':
      return await runMock(rest);
    case '--version':
    case '-v': {
      const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
      process.stdout.write(`${(JSON.parse(manifest) as { version: string }).version}\n`);
      return 0;
    }
    case '--help':
    case '-h':
    case 'help':
      process.stdout.write(HELP);
      return 0;
    default:
      throw new UsageError(`expected the command verify, redact or mock, received ${command ?? 'none'}`);
  }
}

async function runVerify(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    format: { type: 'string', default: 'pretty' },
    strict: { type: 'boolean', default: false },
    'allow-unchecked': { type: 'boolean', default: false },
    coverage: { type: 'boolean', default: false },
    'min-coverage': { type: 'string' },
    baseline: { type: 'string' },
    server: { type: 'string', multiple: true, default: [] },
    other: { type: 'string', multiple: true, default: [] },
    sanitized: { type: 'boolean', default: false },
    'allow-refused': { type: 'boolean', default: false },
  });
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new UsageError(`expected --format ${FORMATS.join(', ')}, received ${values.format}`);
  if (positionals.length === 0) throw new UsageError('expected a file or a folder to verify, received none');
  const { verify } = await import('./verify/index.ts');
  return verify(positionals, {
    format,
    strict: values.strict,
    allowUnchecked: values['allow-unchecked'],
    coverage: values.coverage,
    minCoverage: percentOf(values['min-coverage']),
    baseline: values.baseline,
    servers: values.server,
    other: values.other,
    sanitized: values.sanitized,
    allowRefused: values['allow-refused'],
  });
}

function percentOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) <= 100) return Number(text);
  throw new UsageError(`expected --min-coverage with a number from 0 to 100, received ${text}`);
}

async function runRedact(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, { output: { type: 'string' } });
  if (positionals.length === 0) throw new UsageError('expected a file or a folder to redact, received none');
  const { redact } = await import('./redact/index.ts');
  return redact(positionals, { output: values.output });
}

async function runMock(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    port: { type: 'string', default: '4010' },
    host: { type: 'string', default: '127.0.0.1' },
    fault: { type: 'string', multiple: true, default: [] },
  });
  if (positionals.length > 0)
    throw new UsageError(`expected options only, received ${positionals.join(' ')}`);
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535)
    throw new UsageError(`expected --port with a number from 0 to 65535, received ${values.port}`);
  const { formatLogEntry, MockError, summarize } = await import('./mock/index.ts');
  const { hasColour } = await import('./reports/colour.ts');
  const { startServer } = await import('./mock/server/start-server.ts');
  const { contract } = await import('./contract/index.ts');
  const { examplePage } = await import('./page/index.ts');
  const colour = hasColour(process.stdout, process.env);
  const log = (entry: Parameters<typeof formatLogEntry>[0]) =>
    process.stdout.write(`${formatLogEntry(entry, { colour })}\n`);
  const options = { port, host: values.host, log, keep: 0, faults: values.fault };
  const mock = await startServer(options, examplePage(contract.document)).catch((error: unknown) => {
    throw error instanceof MockError ? new UsageError(error.message) : error;
  });
  process.stdout.write(`mock: ${mock.url}\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
  await mock.close();
  process.stdout.write(`${summarize(mock.orders)}\n`);
  return 0;
}

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

function parse<T extends NonNullable<Options>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's own sentence names the option; what follows the first full stop advises on quoting.
    throw new UsageError((error as Error).message.split('. ')[0], { cause: error });
  }
}

process.on('uncaughtException', (error) => {
  process.stderr.write(unexpected(error));
  process.exit(2);
});
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError;
  process.stderr.write(
    isUsage ? `order-contract: ${error.message}. See order-contract --help.\n` : unexpected(error),
  );
  process.exitCode = 2;
}
