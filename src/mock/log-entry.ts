/**
 * One line of the log for each request. Of what the client sent it only holds words that the contract has too, so that
 * no token and no account can get into it, wherever a client puts them.
 */
import type { Finding, Verdict, Where } from '../contract/index.ts';
import type { OpenApiDocument } from './document.ts';

export interface LogEntry {
  readonly time: Date;
  /** `-` where none could be read. */
  readonly method: string;
  /** Without query; what the contract does not know is `…`. */
  readonly path: string;
  readonly verdict: Verdict;
  readonly status: number | 'aborted';
  /** The status that travels inside of a JSONP response, where it is not that of the response. */
  readonly inside?: number;
  /** Milliseconds from the head of the request to the end of the answer. */
  readonly ms: number;
  /** Why it was refused. */
  readonly findings: readonly LoggedFinding[];
  /** Why the mock could not answer. */
  readonly reason?: string;
}

export interface LoggedFinding {
  readonly where: Where;
  readonly pointer: string;
  readonly rule: string;
  readonly expected: string;
}

const SHOWN = 5;

/** The entry in one line: `2026-01-31T12:00:00.000Z POST /v2/orders ok 200 1.2 ms`. */
export function formatLogEntry(entry: LogEntry): string {
  const { time, method, path, verdict, status, inside, ms, findings, reason } = entry;
  const reasons = findings
    .slice(0, SHOWN)
    .map(({ where, pointer, rule, expected }) => `${where}${pointer} ${rule}: expected ${expected}`);
  if (findings.length > SHOWN) reasons.push(`${findings.length - SHOWN} more`);
  if (reason !== undefined) reasons.push(reason);
  const shown = inside === undefined ? String(status) : `${status} (${inside} inside)`;
  const line = [time.toISOString(), method, path, verdict, shown, `${ms.toFixed(1)} ms`, reasons.join('; ')];
  // A line break in a reason would make two lines of one request.
  return line.join(' ').trimEnd().replaceAll(/\s+/g, ' ');
}

export interface Redactor {
  path(path: string): string;
  finding(finding: Finding): LoggedFinding;
}

/** @param extra further words that may be shown. */
export function redactor(document: OpenApiDocument, servers: readonly string[]): Redactor {
  const literals = [...Object.keys(document.paths), ...servers.map((url) => new URL(url, 'http://-').pathname)];
  const segments = new Set(literals.flatMap((path) => path.toLowerCase().split('/')));
  const names = namesIn(document);
  const shown = (word: string, known: ReadonlySet<string>) => (known.has(word) ? word : '…');
  return {
    path: (path) =>
      path
        .split('/')
        .map((segment) => (segments.has(segment.toLowerCase()) ? segment : '…'))
        .join('/'),
    finding: ({ where, pointer, rule, expected }) => ({
      where,
      pointer: pointer
        .split('/')
        .map((key) => (/^\d{0,3}$/.test(key) ? key : shown(key, names)))
        .join('/'),
      rule,
      expected,
    }),
  };
}

/** The names of every member, parameter and header of the document. */
function namesIn(document: OpenApiDocument): Set<string> {
  const names = new Set(['content-type', 'content-encoding']);
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, name, in: place } = node as Readonly<Record<string, unknown>>;
    for (const member of Object.keys(properties ?? {})) names.add(member);
    if (typeof name === 'string' && typeof place === 'string') names.add(name);
    for (const [key, child] of Object.entries(node)) if (key !== 'examples') visit(child);
  };
  visit(document);
  return names;
}
