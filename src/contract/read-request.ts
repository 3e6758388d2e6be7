/**
 * Takes a request apart along the operation that it is meant for: its parameters and its body, as values.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#parameter-object
 */
import { codecFor, headerValue, parseQuery, type RequestMessage, type WireProblem } from '../wire/index.ts';
import type { ContractDocument, Operation, Parameter } from './document.ts';
import type { Match } from './match.ts';
import { readBody, type ReadBody } from './read-body.ts';

export interface ReadParameter {
  readonly parameter: Parameter;
  readonly value: unknown;
}

export interface ReadRequest {
  /** What was sent and could be read, except the body of JSONP. */
  readonly parameters: readonly ReadParameter[];
  /** What was sent more than once; the first value was read. */
  readonly repeated: readonly Parameter[];
  /** What was sent and is no value of the parameter's media type. */
  readonly unreadable: readonly { readonly parameter: Parameter; readonly problem: WireProblem }[];
  /** Names in the query that are neither parameters nor carry a token. */
  readonly unknown: readonly string[];
  /** Set where the query as a whole cannot be read. */
  readonly queryProblem: WireProblem | undefined;
  readonly body: ReadBody;
  /** The validator for the body, where the contract has one. */
  readonly bodySchema: string | undefined;
}

export function readRequest(
  contract: ContractDocument,
  match: Match & { operation: Operation },
  request: RequestMessage,
): ReadRequest {
  const { operation } = match;
  const query = parseQuery(match.query);
  const pairs = query.ok ? query.value : [];
  const parameters: ReadParameter[] = [];
  const repeated: Parameter[] = [];
  const unreadable: { parameter: Parameter; problem: WireProblem }[] = [];
  let body: ReadBody | undefined;
  for (const parameter of operation.parameters) {
    const [text, ...others] = textsOf(parameter, match, pairs, request);
    if (others.length > 0) repeated.push(parameter);
    const carriesBody = parameter.in === 'query' && parameter.name === operation.jsonp?.body;
    if (text === undefined) {
      if (carriesBody) body = { state: 'absent' };
      continue;
    }
    if (carriesBody) {
      const mediaType = parameter.mediaType ?? 'application/json';
      body = readBody(text, mediaType, { [mediaType]: parameter.schema });
      if (body.state === 'value') parameters.push({ parameter, value: body.value });
      continue;
    }
    const value = parameterValue(parameter, text);
    if ('problem' in value) unreadable.push({ parameter, problem: value.problem });
    else parameters.push({ parameter, value: value.value });
  }
  const content = operation.requestBody?.content ?? {};
  body ??= readBody(request.body, headerValue(request.headers, 'content-type'), content);
  const known = new Set([
    ...operation.parameters.filter((one) => one.in === 'query').map(({ name }) => name),
    ...tokenParameters(contract),
  ]);
  const unknown = [...new Set(pairs.map(([name]) => name).filter((name) => !known.has(name)))];
  const bodySchema = operation.jsonp?.body
    ? operation.parameters.find(({ name }) => name === operation.jsonp?.body)?.schema
    : 'mediaType' in body
      ? content[body.mediaType]
      : undefined;
  return {
    parameters,
    repeated,
    unreadable,
    unknown,
    queryProblem: query.ok ? undefined : query.problem,
    body,
    bodySchema,
  };
}

/** The query parameters that carry an access token in some operation. */
export function tokenParameters(contract: ContractDocument): Set<string> {
  const schemes = contract.operations.flatMap(({ security }) => security.flat());
  return new Set(
    schemes.flatMap((scheme) => (scheme.type === 'apiKey' && scheme.in === 'query' ? [scheme.name] : [])),
  );
}

function textsOf(
  { name, in: place }: Parameter,
  match: Match,
  pairs: readonly (readonly [string, string])[],
  request: RequestMessage,
): string[] {
  if (place === 'query') return pairs.filter(([key]) => key === name).map(([, value]) => value);
  if (place === 'path') {
    const text = match.pathParameters[name];
    return text === undefined ? [] : [decodeSegment(text)];
  }
  if (place === 'header') return [headerValue(request.headers, name) ?? []].flat();
  const cookies = headerValue(request.headers, 'cookie')?.split(/; */) ?? [];
  return cookies
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => cookie.slice(name.length + 1));
}

function decodeSegment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parameterValue(parameter: Parameter, text: string): { value: unknown } | { problem: WireProblem } {
  if (parameter.mediaType !== undefined) {
    const value = codecFor(parameter.mediaType)?.decode(text);
    if (value) return value.ok ? { value: value.value } : { problem: value.problem };
    return { value: text };
  }
  if (parameter.type === 'number' && /^-?(\d+\.?\d*|\.\d+)$/.test(text)) return { value: Number(text) };
  if (parameter.type === 'boolean' && (text === 'true' || text === 'false'))
    return { value: text === 'true' };
  return { value: text };
}
