/**
 * Finds the operation that a request is meant for. As at the vendor's server, letter case and a trailing slash do not count,
 * and the path may come with the path of the server or without it.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#paths-object
 */
import type { ContractDocument, Operation } from './document.ts';
import { oncePer, Remembered, splitTarget, type RequestMessage, type Target } from '../wire/index.ts';

/** The target of a request, taken apart, and the operation that it leads to. */
export interface Match extends Target {
  readonly operation: Operation | undefined;
  readonly pathParameters: Readonly<Record<string, string>>;
  /** The methods that the path has, if the method of the request is not one of them. */
  readonly allowed: readonly string[];
}

export function matchOperation(
  contract: ContractDocument,
  request: Pick<RequestMessage, 'method' | 'target'>,
): Match {
  const method = request.method.toUpperCase();
  const target = splitTarget(request.target);
  const match = matchesOf(contract).get(`${method} ${target.path}`, (key) =>
    findPath(contract, method, key.slice(method.length + 1)),
  );
  return { ...target, ...match };
}

type PathMatch = Pick<Match, 'operation' | 'pathParameters' | 'allowed'>;

const matchesOf = oncePer((_contract: ContractDocument) => new Remembered<PathMatch>());

function findPath(contract: ContractDocument, method: string, path: string): PathMatch {
  const allowed: string[] = [];
  for (const segments of relativePaths(contract, path)) {
    for (const operation of literalFirst(contract)) {
      const pathParameters = matchTemplate(operation.path, segments);
      if (!pathParameters) continue;
      if (operation.method === method) return { operation, pathParameters, allowed: [] };
      if (!allowed.includes(operation.method)) allowed.push(operation.method);
    }
  }
  return { operation: undefined, pathParameters: {}, allowed };
}

/** Of two templates that match, the one with fewer parameters is meant: `/orders/open` and not `/orders/{id}`. */
function literalFirst({ operations }: ContractDocument): Operation[] {
  const parameters = ({ path }: Operation) => path.split('{').length;
  return operations.toSorted((one, other) => parameters(one) - parameters(other));
}

/** The path relative to each server whose base path it starts with, and the whole path. */
function* relativePaths(contract: ContractDocument, path: string): Generator<string[]> {
  const segments = segmentsOf(path);
  for (const server of contract.servers) {
    const base = segmentsOf(splitTarget(server).path);
    // Without a base path it is the whole path, which comes last anyway.
    if (base.length > 0 && base.every((part, index) => same(part, segments[index])))
      yield segments.slice(base.length);
  }
  yield segments;
}

function matchTemplate(template: string, segments: readonly string[]): Record<string, string> | undefined {
  const parts = segmentsOf(template);
  if (parts.length !== segments.length) return undefined;
  const parameters: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [index, part] of parts.entries()) {
    const segment = segments[index] ?? '';
    const [, before = '', name, after = ''] = /^([^{}]*)\{([^{}]+)\}([^{}]*)$/.exec(part) ?? [];
    if (name === undefined) {
      if (!same(part, segment)) return undefined;
      continue;
    }
    const end = segment.length - after.length;
    const around = same(before, segment.slice(0, before.length)) && same(after, segment.slice(end));
    if (!around || end <= before.length) return undefined;
    parameters[name] = segment.slice(before.length, end);
  }
  return parameters;
}

/** Without the empty segments of a leading and a trailing slash. */
function segmentsOf(path: string): string[] {
  const segments = path.split('/');
  if (segments[0] === '') segments.shift();
  if (segments.at(-1) === '') segments.pop();
  return segments;
}

function same(expected: string, received: string | undefined): boolean {
  return expected.toLowerCase() === received?.toLowerCase();
}
