/**
 * What a request asks of the mock, and not of the server that it stands for: an example by name, a status, a body made up
 * from the schema. The Prefer header says it, or query parameters where no header can be set.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7240#section-2
 * @see https://docs.stoplight.io/docs/prism/beeaea0ba4fc0-mock-server
 */
import { headerValue, parseQuery, type RequestMessage } from '../wire/index.ts';

export interface Preferences {
  readonly example?: string;
  readonly code?: number;
  readonly dynamic?: boolean;
  /** What is wrong with them, in one sentence. */
  readonly fault?: string;
}

const NAMES = ['example', 'code', 'dynamic'] as const;

/** A preference: a name, and a value that is a token or a quoted string. */
const PREFERENCE =
  /(?<![\w!#$%&'*+.^`|~-])([\w!#$%&'*+.^`|~-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*))/g;

const NONE: Preferences = {};

/** The preferences, and the request without those in its query. */
export function takePreferences(message: RequestMessage): [Preferences, RequestMessage] {
  const [inQuery, target] = message.target.includes('__') ? fromQuery(message.target) : [[], message.target];
  const prefer = headerValue(message.headers, 'prefer');
  const inHeader = prefer === undefined ? [] : fromHeader(prefer);
  if (inHeader.length === 0 && inQuery.length === 0) return [NONE, message];
  return [read(inHeader, inQuery), { ...message, target }];
}

type Pairs = (readonly [name: string, value: string])[];

function fromHeader(prefer: string): Pairs {
  return [...prefer.slice(0, 1000).matchAll(PREFERENCE)].map(([, name = '', quoted, token]) => [
    name.toLowerCase(),
    quoted?.replaceAll(/\\(.)/g, '$1') ?? token ?? '',
  ]);
}

/** Takes `__example`, `__code` and `__dynamic` out of the query and leaves the rest as it was sent. */
function fromQuery(target: string): [Pairs, string] {
  const mark = target.indexOf('?');
  if (mark === -1) return [[], target];
  const pairs: Pairs = [];
  const rest = target
    .slice(mark + 1)
    .split('&')
    .filter((segment) => {
      const parsed = segment.startsWith('__') ? parseQuery(segment) : undefined;
      const [name, value] = (parsed?.ok ? parsed.value[0] : undefined) ?? ['', ''];
      const own = NAMES.some((known) => name === `__${known}`);
      if (own) pairs.push([name.slice(2), value]);
      return !own;
    });
  return [pairs, target.slice(0, mark + 1) + rest.join('&')];
}

/** The header decides where both speak; of a name that is given twice, the first value counts, as RFC 7240 has it. */
function read(inHeader: Pairs, inQuery: Pairs): Preferences {
  const values = new Map<string, string>();
  for (const [name, value] of [...inHeader, ...inQuery]) if (!values.has(name)) values.set(name, value);
  const example = values.get('example');
  const code = values.get('code');
  const dynamic = values.get('dynamic');
  if (code !== undefined && !/^[1-5]\d\d$/.test(code))
    return { fault: 'The preference code must be an HTTP status such as 404.' };
  if (dynamic !== undefined && dynamic !== 'true' && dynamic !== 'false')
    return { fault: 'The preference dynamic must be true or false.' };
  return {
    ...(example !== undefined && { example }),
    ...(code !== undefined && { code: Number(code) }),
    ...(dynamic !== undefined && { dynamic: dynamic === 'true' }),
  };
}
