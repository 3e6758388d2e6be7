/**
 * Which fault is played when: `drop`, `delay=2`, `503`, `drop 20%`, `503 x2, then ok`.
 *
 * The last step of a sequence is played from then on. Chance depends on a seed, so that a run can be repeated.
 */
import { FAULTS, type Fault } from './faults.ts';

export interface Step {
  /** Missing for `ok`. */
  readonly fault: Fault | undefined;
  /** As it was asked for, without chance and count: `delay=2`. */
  readonly text: string;
  readonly milliseconds: number;
  /** From 0 to 1. */
  readonly chance: number;
  readonly seed: number;
  readonly times: number;
}

/** What is wrong with a text, in one sentence. */
export class ScriptError extends Error {}

const STEP =
  /^(?<name>[a-z][a-z-]*|[45]\d\d)(?:=(?<value>\d{1,4}(?:\.\d{1,3})?))?(?: (?<percent>\d{1,2}|100)%)?(?: seed (?<seed>\d{1,9}))?(?: x(?<times>[1-9]\d{0,5}))?$/;

/** The longest text of a fault, in characters. */
const LONGEST = 200;

/** @throws {ScriptError} where the text is not of that form. */
export function parseScript(text: string): Step[] {
  if (text.length > LONGEST)
    throw new ScriptError(`A fault has at most ${LONGEST} characters, but this has ${text.length}`);
  return text
    .toLowerCase()
    .split(/,? then /)
    .map((step) => parseStep(step.trim()));
}

function parseStep(text: string): Step {
  const { name = '', value, percent, seed = '1', times = '1' } = STEP.exec(text)?.groups ?? {};
  const ok = name === 'ok' && value === undefined;
  const fault = ok ? undefined : find(value === undefined ? name : `${name}=`);
  if (!ok && !fault) throw new ScriptError(`There is no such fault; the mock knows ${faultNames()}`);
  return {
    fault,
    text: value === undefined ? name : `${name}=${value}`,
    milliseconds: Number(value ?? 0) * 1000,
    chance: Number(percent ?? 100) / 100,
    seed: Number(seed),
    times: Number(times),
  };
}

function find(name: string): Fault | undefined {
  const known = FAULTS.find((fault) => fault.name === name);
  if (known || !/^\d+$/.test(name)) return known;
  // Nobody knows whether an order that is answered with 5xx was placed, so it counts; with 4xx it does not.
  const status = Number(name);
  return { name, does: `answers ${name}`, placed: status >= 500 ? 'yes' : 'no', status };
}

/** `delay=SECONDS, …, drop, …, any status from 400 to 599, and ok, also as in …` */
function faultNames(): string {
  const names = FAULTS.map(({ name }) => (name.endsWith('=') ? `${name}SECONDS` : name));
  return `${names.join(', ')}, any status from 400 to 599, and ok, also as in '503 x2, then drop 20% seed 7'`;
}
