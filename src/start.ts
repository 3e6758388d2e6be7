/** `npm start`, once generated/ is up to date: checks the recorded exchanges, then serves the mock, with the docs at `/docs/`. */
import { fork } from 'node:child_process';
import { parseArgs, styleText } from 'node:util';
import { readExchanges } from './codegen/examples.ts';
import { contract, judge } from './contract/index.ts';
import { formatLogEntry, MockError, startMock, type LogEntry } from './mock/index.ts';
import { examplePage } from './page/index.ts';
import { passOn } from './pass-on.ts';
import { hasColour } from './reports/colour.ts';
import { ordersLine } from './reports/traffic.ts';
import { untilStopped } from './traffic/run-program.ts';

const { port, host } = readOptions();

const recorded = await readExchanges('spec/exchanges');
const wrong = recorded.flatMap(({ exchange }) =>
  judge(contract, exchange).findings.map(
    ({ where, pointer, message }) => `${exchange.source} ${where}${pointer}: ${message}`,
  ),
);
if (wrong.length > 0) {
  process.stderr.write(
    `${wrong.join('\n')}\n${styleText('red', `${wrong.length} findings in spec/exchanges.`)}\n`,
  );
  process.exit(1);
}

const page = examplePage(contract.document, true);
// A process of its own, so that the mock answers while pages are rendered.
const docs = fork('docs/site/serve.ts', { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
const docsPort = new Promise<number>((resolve, reject) => {
  docs.once('message', resolve).once('exit', () => {
    reject(new Error('The docs are not served: the terminal of `npm start` says why.'));
  });
});
const passed = passOn('/docs', docsPort);
const colour = hasColour(process.stdout);
const options = {
  port,
  host,
  log: (entry: LogEntry) => process.stdout.write(`${formatLogEntry(entry, { colour })}\n`),
  keep: 0,
};
const mock = await startMock(
  options,
  (request, response) => passed(request, response) || page(request, response),
).catch((error: unknown) => {
  if (!(error instanceof MockError)) throw error;
  process.stderr.write(`${styleText('red', 'start')}: ${error.message}\n`);
  process.exit(2);
});

const { operations, title, version } = contract.document;
const isMade = ({ notes }: (typeof recorded)[number]) => notes['source']?.includes('made') ?? false;
const made = recorded.filter(isMade).length;
const withBody = recorded.filter(
  ({ exchange: { request } }) => typeof request.body === 'string' && request.body !== '',
);
// An order from the vendor's page is a better first try than one made for the contract.
const first = withBody.find((one) => !isMade(one)) ?? withBody[0];
const body = JSON.stringify(JSON.parse(String(first?.exchange.request.body)));
const path = new URL(String(first?.exchange.request.target)).pathname;

// A caller that has read where the mock is may end it at once.
const stopped = untilStopped();
process.stdout.write(`
${styleText('bold', title)} ${version}
  contract   ${operations.map(({ method, path }) => `${method} ${path}`).join(', ')}
  exchanges  ${recorded.length - made} from the vendor's page, ${made} made for this contract, ${styleText('green', 'all ok')}
  mock       ${styleText('cyan', mock.url)}
  page       ${mock.url}/
  docs       ${mock.url}/docs/

Try it:
  curl ${mock.url}${path} -H 'Authorization: Bearer any' -H 'Content-Type: application/json' \\
    -d '${body}'

Ctrl-C ends it. Requests:
`);

/** `npm start -- --port 4099`, as for `order-contract mock`. */
function readOptions(): { port: number; host: string } {
  try {
    const options = {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
    } as const;
    const { values } = parseArgs({ options });
    if (!/^\d+$/.test(values.port)) throw new Error(`expected --port with a number, received ${values.port}`);
    return { port: Number(values.port), host: values.host };
  } catch (error) {
    process.stderr.write(`${styleText('red', 'start')}: ${(error as Error).message.split('. ')[0]}\n`);
    process.exit(2);
  }
}

await stopped;
if (docs.connected) docs.disconnect();
await mock.close();
process.stdout.write(`${ordersLine(mock.orders)}\n`);
