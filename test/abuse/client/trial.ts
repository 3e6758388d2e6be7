/** Puts each way of sending an order through each fault, on a fresh connection and on one that was used before. */
import { inspect } from 'node:util';
import { RequestError } from '../../../src/client/index.ts';
import { whenItHangs } from '../hangs.ts';
import { leaksIn } from '../secrets.ts';
import { CALLS, clientFor, longOrder, order, type Call } from './calls.ts';
import { FAULTS, http, PROVIDERS, type Fault } from './faults.ts';
import { countingServer, type Counting } from './server.ts';

export interface Trial {
  readonly trials: number;
  /** How many calls ended in which way. */
  readonly ends: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
  readonly seconds: number;
}

/** What a call ended with. */
type End = { readonly returned: unknown } | { readonly thrown: unknown };

export interface TrialOptions {
  /** One of that many faults, so that a sample is quick. */
  readonly every?: number;
  /** A test of this trial puts a worse client there. */
  readonly client?: typeof clientFor;
}

const AT_ONCE = 12;

export async function trial({ every = 1, client = clientFor }: TrialOptions = {}): Promise<Trial> {
  const started = performance.now();
  const faults: string[] = [];
  const ends = new Map<string, number>();
  let trials = 0;
  const note = (name: string, end: End, wrong: readonly string[]) => {
    trials += 1;
    const key =
      'returned' in end ? 'returned' : end.thrown instanceof RequestError ? end.thrown.name : 'another error';
    ends.set(key, (ends.get(key) ?? 0) + 1);
    faults.push(...wrong.map((what) => `${name}: ${what}`));
  };
  const jobs: (() => Promise<void>)[] = [];
  for (const [index, fault] of FAULTS.entries())
    for (const [at, call] of CALLS.entries())
      for (const used of [false, true]) {
        // A request by JSONP is short: it is there as a whole, or not at all.
        if ((index + at) % every !== 0 || (fault.long && call.type === 'text/javascript')) continue;
        jobs.push(async () => {
          const { end, wrong } = await one(call, fault, used, client);
          const name = `${call.name}, ${fault.step}: ${fault.name}${used ? ', on a used connection' : ''}`;
          note(name, end, wrong);
        });
      }
  for (const call of CALLS) {
    for (const [what, token] of PROVIDERS)
      jobs.push(async () => {
        const prepare = (abort: AbortController) => ({
          accessToken: token(() => {
            abort.abort();
          }),
        });
        note(`${call.name}, a token provider that ${what}`, ...(await unsent(call, client, prepare)));
      });
    jobs.push(async () => {
      const prepare = (abort: AbortController) => {
        abort.abort();
        return {};
      };
      note(`${call.name}, an abort before the call`, ...(await unsent(call, client, prepare)));
      note(`${call.name}, no server`, ...(await refused(call, client)));
    });
  }
  const work = async () => {
    for (let job = jobs.pop(); job; job = jobs.pop()) await job();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { trials, ends, faults, seconds: (performance.now() - started) / 1000 };
}

async function one(call: Call, fault: Fault, used: boolean, client: typeof clientFor) {
  const server = await countingServer();
  try {
    const sender = client(server.url);
    if (used) {
      proper(server, call, 'warm');
      await call.send(sender, order);
    }
    const before = server.whole();
    const abort = new AbortController();
    server.act(fault.step, (socket) => {
      fault.act(socket, call);
      if (fault.abort)
        setTimeout(() => {
          abort.abort(new Error('enough'));
        }, 30);
    });
    // On a used connection nobody connects: then the abort is all that ends the call.
    if (fault.abort && used)
      setTimeout(() => {
        abort.abort(new Error('enough'));
      }, 300);
    if (used && fault.step === 'connected')
      server.act('after the request', (socket) => void socket.resetAndDestroy());
    const end = await ended(
      call.send(sender, fault.long && call.type !== 'text/javascript' ? longOrder : order, abort.signal),
    );
    await new Promise((resolve) => setTimeout(resolve, 25));
    const seen = server.whole() - before;
    const wrong = [...judged(call, fault, end, seen), ...(await afterwards(server, call, sender))];
    return { end, wrong };
  } finally {
    server.close();
  }
}

function* judged(call: Call, { answers }: Fault, end: End, seen: number): Generator<string> {
  if (seen > 1) yield `expected the server to see the order once, received it ${seen} times`;
  if ('thrown' in end) {
    yield* thrown(end.thrown, seen > 0);
    return;
  }
  if (answers !== 'all' && (answers !== 'generic' || call.outcome))
    yield `expected an error, received ${inspect(end.returned, { depth: 2 }).slice(0, 300)}`;
  if (!call.outcome) return;
  const { mayHaveBeenPlaced, response, results } = end.returned as {
    mayHaveBeenPlaced?: unknown;
    response: Response;
    results?: { OrderID?: string }[];
  };
  const known = [400, 401, 403].includes(response.status);
  if (mayHaveBeenPlaced !== true && !known)
    yield `expected mayHaveBeenPlaced with status ${response.status}, received ${String(mayHaveBeenPlaced)}`;
  if (results && results[0]?.OrderID !== 'first')
    yield `expected the first answer, received ${results[0]?.OrderID}`;
}

function* thrown(error: unknown, seen: boolean): Generator<string> {
  if (!(error instanceof RequestError)) {
    yield `expected a RequestError, received ${inspect(error).slice(0, 300)}`;
    return;
  }
  const { mayHaveBeenPlaced = true } = error as { mayHaveBeenPlaced?: boolean };
  if (seen && !(error.mayHaveBeenSent && mayHaveBeenPlaced))
    yield 'the server saw the order, and the error says that it was not placed';
  const whole = { depth: 12, maxStringLength: Infinity };
  const said = [error.message, error.stack, String(error), JSON.stringify(error), inspect(error, whole)];
  const shown = leaksIn(said.join('\n'));
  // The order that was sent is there for a program, with its account key, and nothing that prints the error shows it.
  const hidden = leaksIn(inspect(error, { ...whole, showHidden: true })).filter(
    (leak) => leak === 'the token',
  );
  for (const leak of new Set([...shown, ...hidden])) yield `the error holds ${leak}`;
}

/** What was left over on the connection is no answer to the next call. */
async function afterwards(
  server: Counting,
  call: Call,
  sender: ReturnType<typeof clientFor>,
): Promise<string[]> {
  proper(server, call, 'next');
  const end = await ended(call.send(sender, order));
  if ('thrown' in end)
    return end.thrown instanceof RequestError && end.thrown.mayHaveBeenSent
      ? []
      : ['the next call fails otherwise'];
  return inspect(end.returned, { depth: 5 }).includes("'next'")
    ? []
    : ['the next call got an answer that is not its own'];
}

function proper(server: Counting, call: Call, id: string): void {
  server.act(
    'after the request',
    (socket) => void socket.write(http(200, [`Content-Type: ${call.type}`], call.body(id))),
  );
}

/** A call that must fail before anything is sent. */
async function unsent(
  call: Call,
  client: typeof clientFor,
  prepare: (abort: AbortController) => Parameters<typeof clientFor>[1],
): Promise<[End, string[]]> {
  const server = await countingServer();
  try {
    const abort = new AbortController();
    const sender = client(server.url, prepare(abort));
    const end = await ended(call.send(sender, order, abort.signal));
    const wrong: string[] = [];
    if (server.connections() > 0) wrong.push('expected no connection, received one');
    if ('returned' in end) wrong.push('expected an error, received an answer');
    else {
      wrong.push(...thrown(end.thrown, false));
      if ((end.thrown as RequestError).mayHaveBeenSent)
        wrong.push('nothing was sent, and the error says that it may have been');
    }
    return [end, wrong];
  } finally {
    server.close();
  }
}

async function refused(call: Call, client: typeof clientFor): Promise<[End, string[]]> {
  const server = await countingServer();
  server.close();
  const end = await ended(call.send(client(server.url), order));
  return [end, 'thrown' in end ? [...thrown(end.thrown, false)] : ['expected an error, received an answer']];
}

function ended(call: Promise<unknown>): Promise<End> {
  let stop = (): void => undefined;
  const hangs = new Promise<End>((resolve) => {
    stop = whenItHangs(() => {
      resolve({ thrown: new Error('the call hangs') });
    });
  });
  return Promise.race([
    call.then(
      (returned) => ({ returned }),
      (error: unknown) => ({ thrown: error }),
    ),
    hangs,
  ]).finally(stop);
}
