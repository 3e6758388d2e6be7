/**
 * The validators against a plain `prism mock` on the same document, JSON only: what those get who run that instead.
 *
 * @see https://github.com/stoplightio/prism
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { judgeRequest, worst, type Contract } from '../../src/contract/index.ts';
import { freePort } from '../listening.ts';
import type { Compare } from './compare.ts';
import { DOCUMENT } from './schema.ts';
import { Sender, transports } from './transports.ts';

const COMMAND = fileURLToPath(import.meta.resolve('@stoplight/prism-cli'));

export interface AgainstPrism {
  readonly judges: Compare;
  /** Whether the command is still there after an order whose fault is in text beyond Latin-1. */
  readonly survives: () => Promise<boolean>;
  readonly close: () => void;
}

export async function againstPrism(contract: Contract): Promise<AgainstPrism> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [COMMAND, 'mock', '--port', String(port), '--verboseLevel', 'fatal', fileURLToPath(DOCUMENT)],
    { stdio: 'ignore' },
  );
  const sender = new Sender(`http://127.0.0.1:${port}`);
  const close = () => {
    sender.close();
    child.kill();
  };
  // Prism serves the paths of the document without that of the server.
  const send = async (order: unknown): Promise<number> => {
    const message = transports.json.message(order);
    const { status } = await sender.send({ ...message, target: message.target.replace('/v2', '') });
    return status;
  };
  try {
    await started(() => send({}));
  } catch (error) {
    close();
    throw error;
  }
  const judges: Compare = async (orders) => {
    const said: (string | undefined)[] = [];
    for (const order of orders.map(inLatin1)) {
      const { findings } = judgeRequest(contract, transports.json.message(order));
      const verdict = worst(findings);
      // A connection that the other side is just closing is no answer of the command: it is asked once more.
      const status = await send(order).catch(() => send(order).catch(() => undefined));
      const refused = status !== undefined && status >= 400 && status < 500;
      if (verdict === 'violates' ? refused : status === 200) said.push(undefined);
      else {
        const rules = findings.filter((one) => one.verdict === verdict).map(({ rule }) => rule);
        const why = rules.length === 0 ? '' : ` (${[...new Set(rules)].sort().join(', ')})`;
        said.push(`${verdict}${why} here, ${status === undefined ? 'no answer' : `status ${status}`} there`);
      }
    }
    return said;
  };
  const survives = async () => {
    await send({ 漢: 1 }).catch(() => undefined);
    return send({}).then(
      () => true,
      () => false,
    );
  };
  return { judges, survives, close };
}

/** Why there is a disagreement; `undefined` for one that nobody has explained. */
export function causeOf(says: string): string | undefined {
  if (/^deviates \(.*\) here, status 422 there$/.test(says))
    return 'Real clients send this, so the contract lets it pass as a deviation. `prism mock` knows no such thing and refuses it.';
  return says === 'violates (x-decimals) here, status 200 there'
    ? '`prism mock` knows no extensions, so it takes any number of decimals.'
    : undefined;
}

/** The order with `?` for what Latin-1 has not: `prism mock` ends when it has to say something of such text in a header. */
function inLatin1(order: unknown): unknown {
  return JSON.parse(JSON.stringify(order).replaceAll(/\\u(?!00)[0-9a-f]{4}|[^\0-\u{ff}]/gu, '?')) as unknown;
}

/** Until the command answers, for half a minute. */
async function started(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries === 150) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
