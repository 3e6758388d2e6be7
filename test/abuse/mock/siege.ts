/** Sends attacks to a mock in a process of its own, judges what comes back, and measures what is left of it afterwards. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { contract } from '../../../src/contract/index.ts';
import { whenItHangs } from '../hangs.ts';
import { Random } from '../random.ts';
import { leaksIn } from '../secrets.ts';
import { attackOf, type Attack } from './attacks.ts';
import { readRequests, readResponses } from './http.ts';
import { LEGAL } from './requests.ts';
import type { Level } from './server.ts';
import { faultsOf, UNANSWERED } from './verdict.ts';

export interface Siege {
  readonly attacks: number;
  /** By kind: how many, and the statuses that were answered. */
  readonly kinds: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Legal orders sent between the attacks, in each transport. */
  readonly legal: number;
  readonly faults: readonly string[];
  readonly before: Level;
  readonly after: Level;
  readonly seconds: number;
}

export interface SiegeOptions {
  readonly seed: number;
  readonly attacks: number;
  /** In which way the mock is worse than it is, for a test of this siege: one of those in worse.ts. */
  readonly worse?: string;
}

const AT_ONCE = 32;
/** After that many attacks the legal orders are sent. */
const CHECK_EVERY = 100;
/** Attacks before the first measure, so that what is remembered is remembered. */
const WARM_UP = 200;
/** A connection that ends without an answer so many times, the mock does not answer. */
const TRIES = 6;
/** Bytes of heap that may be left over: noise, not a leak, which ten thousand requests would make larger. */
export const SLACK = 8_000_000;

export async function besiege({ seed, attacks, worse }: SiegeOptions): Promise<Siege> {
  const started = performance.now();
  const faults: string[] = [];
  const kinds = new Map<string, Map<string, number>>();
  const child = fork(worse === undefined ? SERVER : WORSE, worse === undefined ? [] : [worse], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  watch(child, faults);
  const url = String((await once(child, 'message'))[0]);
  const usual = await legalAnswers(url);
  let legal = 0;

  const check = async (after: number): Promise<void> => {
    legal += 1;
    let answers = await legalAnswers(url);
    for (let tries = 3; answers !== usual && tries > 0; tries -= 1) {
      await pause(500);
      answers = await legalAnswers(url);
    }
    if (answers !== usual)
      faults.push(`after attack ${after} a legal order is answered otherwise: ${answers}`);
  };
  const one = async (number: number, tries = TRIES): Promise<void> => {
    const attack = attackOf(new Random(seed, number), number);
    const { received, hangs } = await launch(url, attack);
    const sent = Buffer.concat(attack.pieces);
    const found = faultsOf(contract, sent, received, attack.then === 'wait');
    if (tries > 1 && found.includes(UNANSWERED)) {
      // On a busy machine the mock may find a connection too old before it reads from it: each time there is more time for it.
      await pause(500 * 2 ** (TRIES - tries));
      await one(number, tries - 1);
      return;
    }
    if (hangs) found.push('expected an answer or the end of the connection, received nothing more');
    for (const fault of found)
      faults.push(`attack ${number} (${attack.kind}): ${fault}\n    ${shown(sent)}\n    ${shown(received)}`);
    count(kinds, attack.kind, sent, received);
    if (number % CHECK_EVERY === 0) await check(number);
  };
  const wave = async (from: number, to: number): Promise<void> => {
    let next = from;
    const work = async () => {
      while (next < to && faults.length < 1000) {
        const number = next;
        next += 1;
        await one(number);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  };

  const warmUp = Math.min(WARM_UP, Math.floor(attacks / 2));
  await wave(0, warmUp);
  const before = await levelOf(child);
  await wave(warmUp, attacks);
  await check(attacks);
  const after = await levelOf(child);
  if (after.heap + after.external > before.heap + before.external + SLACK)
    faults.push(
      `expected memory to come back, received ${after.heap + after.external} bytes after ${before.heap + before.external}`,
    );
  if (after.sockets > 1) faults.push(`expected no connection to stay open, received ${after.sockets - 1}`);
  if (child.connected) {
    const ended = once(child, 'exit');
    expected.add(child);
    child.kill();
    await ended;
  }
  return {
    attacks,
    kinds,
    legal,
    faults,
    before,
    after,
    seconds: (performance.now() - started) / 1000,
  };
}

const SERVER = new URL('server.ts', import.meta.url);
const WORSE = new URL('worse.ts', import.meta.url);

/** Processes that were told to end. */
const expected = new WeakSet<ChildProcess>();

function watch(child: ChildProcess, faults: string[]): void {
  child.once('exit', (code, signal) => {
    if (!expected.has(child)) faults.push(`the mock ended with ${code ?? signal}`);
  });
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) for (const leak of leaksIn(line)) faults.push(`the log holds ${leak}: ${line}`);
  });
  child.stderr
    ?.setEncoding('utf8')
    .on('data', (text: string) => faults.push(`the mock wrote an error: ${text}`));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function legalAnswers(url: string): Promise<string> {
  const answers = await Promise.all(
    LEGAL.map(
      async (bytes) =>
        (await launch(url, { kind: 'legal', pieces: [bytes], pause: 0, then: 'wait' })).received,
    ),
  );
  return answers
    .map((answer) => answer.toString('utf8').replaceAll(/^(?:Date|mock-repeated): .*\r\n/gim, ''))
    .join('\n');
}

async function levelOf(child: ChildProcess): Promise<Level> {
  // Connections that the attacker has left end a moment later.
  let level: Level | undefined;
  for (let round = 0; round < 40 && (level?.sockets ?? 2) > 1; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    if (!child.connected) return { heap: 0, external: 0, resident: 0, sockets: 0 };
    child.send('measure');
    [level] = (await once(child, 'message')) as [Level];
  }
  if (!level) throw new Error('expected the mock to say its memory, received nothing');
  return level;
}

/** Sends an attack, and gives back what came until it was answered or the connection ended. */
function launch(url: string, { pieces, pause, then }: Attack): Promise<{ received: Buffer; hangs: boolean }> {
  const { hostname, port } = new URL(url);
  const { requests, rest } = readRequests(Buffer.concat(pieces));
  const methods = requests.map(({ method }) => method);
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect({ port: Number(port), host: hostname, noDelay: true });
    const done = (hangs = false): void => {
      stop();
      socket.destroy();
      resolve({ received: Buffer.concat(parts), hangs });
    };
    const stop = whenItHangs(() => {
      done(true);
    });
    socket.on('data', (part) => {
      parts.push(part);
      if (rest !== 'nothing') return;
      if (readResponses(Buffer.concat(parts), methods).responses.length >= requests.length) done();
    });
    // What a server has not read when it closes makes a reset of its end.
    socket.on('error', () => undefined);
    socket.once('close', () => {
      done();
    });
    socket.once('connect', () => void write());
    const write = async (): Promise<void> => {
      for (const [index, piece] of pieces.entries()) {
        if (index > 0 && pause > 0) await new Promise((next) => setTimeout(next, pause));
        if (socket.destroyed) return;
        if (!socket.write(piece) && pieces.length > 1)
          await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
      }
      if (then === 'end' && rest !== 'nothing') socket.end();
      if (then === 'reset') socket.resetAndDestroy();
      // To send nothing at all is no attack: an idle connection is the server's to keep.
      if (requests.length === 0 && rest === 'nothing') done();
    };
  });
}

function count(kinds: Siege['kinds'], kind: string, sent: Buffer, received: Buffer): void {
  const known = kinds as Map<string, Map<string, number>>;
  const statuses = known.get(kind) ?? new Map<string, number>();
  known.set(kind, statuses);
  const { responses } = readResponses(
    received,
    readRequests(sent).requests.map(({ method }) => method),
  );
  for (const key of responses.length === 0 ? ['closed'] : responses.map(({ status }) => String(status)))
    statuses.set(key, (statuses.get(key) ?? 0) + 1);
}

function shown(bytes: Buffer): string {
  return JSON.stringify(bytes.toString('latin1').slice(0, 400));
}
