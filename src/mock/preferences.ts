/**
 * What a request asks of the mock itself: an example by name, a status, a body made up from the schema, a fault. It asks in the
 * Prefer header, or in query parameters where no header can be set.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7240#section-2
 * @see https://docs.stoplight.io/docs/prism/beeaea0ba4fc0-mock-server
 */
import { isOneOff } from '../secrets/index.ts';
import { headerValue, parseQuery, type RequestMessage } from '../wire/index.ts';
import { FAULTS } from './faults/faults.ts';

export interface Preferences {
  readonly example?: string;
  readonly code?: number;
  readonly dynamic?: boolean;
  /** Texts of faults. */
  readonly faults: readonly string[];
  /** Names that the mock does not know; one that may be secret is shown as `?`. */
  readonly ignored: readonly string[];
  /** What is wrong with the preferences, in one sentence. */
  readonly problem?: string | undefined;
}

/** `delay=2` is short for `fault="delay=2"`. */
const TIMES = FAULTS.flatMap(({ name }) => (name.endsWith('=') ? [name.slice(0, -1)] : []));
const NAMES: ReadonlySet<string> = new Set(['example', 'code', 'dynamic', 'fault', ...TIMES]);

/** A preference: a name, and a value that is a token or a quoted string. */
const PREFERENCE =
  /(?<![\w!#$%&'*+.^`|~-])([\w!#$%&'*+.^`|~-]+)(?:[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*)))?/g;

/** The longest header that is read, in characters. */
const LONGEST = 1000;

const NONE: Preferences = { faults: [], ignored: [] };

/** The preferences, and the target without those in its query. */
export function takePreferences(head: Pick<RequestMessage, 'target' | 'headers'>): [Preferences, string] {
  const [inQuery, target] = head.target.includes('__') ? fromQuery(head.target) : [[], head.target];
  const prefer = headerValue(head.headers, 'prefer');
  if (prefer === undefined && inQuery.length === 0) return [NONE, target];
  if (prefer !== undefined && prefer.length > LONGEST)
    return [{ ...NONE, problem: `The header Prefer must have at most ${LONGEST} characters.` }, target];
  return [read(prefer === undefined ? [] : fromHeader(prefer), inQuery), target];
}

/** A preference without a value has the empty one (RFC 7240 section 2). */
type Pairs = (readonly [name: string, value: string])[];

function fromHeader(prefer: string): Pairs {
  return [...prefer.matchAll(PREFERENCE)].map(([, name = '', quoted, token]) => [
    name.toLowerCase(),
    quoted?.replaceAll(/\\(.)/g, '$1') ?? token ?? '',
  ]);
}

/** Takes `__example`, `__code` and so on out of the query and leaves the rest as it was sent. */
function fromQuery(target: string): [Pairs, string] {
  const mark = target.indexOf('?');
  if (mark === -1) return [[], target];
  const pairs: Pairs = [];
  const rest = target
    .slice(mark + 1)
    .split('&')
    .filter((segment) => {
      const parsed = segment.startsWith('__') ? parseQuery(segment) : undefined;
      const [pair] = parsed?.ok ? parsed.value : [];
      if (!pair) return true;
      const [name, value] = [pair[0].slice(2), pair[1]];
      pairs.push([name, value]);
      return !NAMES.has(name);
    });
  return [pairs, target.slice(0, mark + 1) + rest.join('&')];
}

/** The header wins over the query. Of a name that is given twice, the first value counts, as RFC 7240 says. */
function read(inHeader: Pairs, inQuery: Pairs): Preferences {
  const values = new Map<string, string>();
  for (const [name, value] of [...inHeader, ...inQuery]) if (!values.has(name)) values.set(name, value);
  const ignored = [...values.keys()].flatMap((name) => (NAMES.has(name) ? [] : [shown(name)]));
  const empty = [...NAMES].find((name) => values.get(name) === '');
  if (empty !== undefined) return { ...NONE, problem: `The preference ${empty} must have a value.` };
  const example = values.get('example');
  const code = values.get('code');
  const dynamic = values.get('dynamic');
  if (code !== undefined && !/^[1-5]\d\d$/.test(code))
    return { ...NONE, problem: 'The preference code must be an HTTP status such as 404.' };
  if (dynamic !== undefined && dynamic !== 'true' && dynamic !== 'false')
    return { ...NONE, problem: 'The preference dynamic must be true or false.' };
  const fault = values.get('fault');
  return {
    ...(example !== undefined && { example }),
    ...(code !== undefined && { code: Number(code) }),
    dynamic: dynamic === 'true',
    faults: [
      ...(fault === undefined ? [] : [fault]),
      ...TIMES.flatMap((name) => (values.has(name) ? [`${name}=${values.get(name)}`] : [])),
    ],
    ignored: [...new Set(ignored)],
  };
}

/** @see https://www.iana.org/assignments/http-parameters/http-parameters.xhtml#preferences */
const REGISTERED = new Set('depth-noroot handling respond-async return safe wait'.split(' '));

/** An unknown name can be anything, even a token: only names that are registered or mistyped are shown. */
function shown(name: string): string {
  const isKnown = REGISTERED.has(name) || [...NAMES].some((known) => isOneOff(name, known));
  return isKnown ? name : '?';
}
