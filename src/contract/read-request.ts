/**
 * Takes a request apart along the operation that it is meant for: its parameters and its body, as values.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#parameter-object
 */
import {
  codecFor,
  cookieValue,
  decodeSegment,
  headerValue,
  oncePer,
  parseQuery,
  type Decoded,
  type QueryParameters,
  type RequestMessage,
  type WireProblem,
} from '../wire/index.ts';
import type { Contract } from './contract.ts';
import type { ContractDocument, Operation, Parameter } from './document.ts';
import type { Match } from './match.ts';
import { readBody, type BodyTerms, type ReadBody } from './read-body.ts';
import { valueOfTexts, type Texts } from './text-value.ts';

export interface ReadParameter {
  readonly parameter: Parameter;
  readonly value: unknown;
}

export interface ReadRequest {
  /** The query, decoded, in its order. */
  readonly query: QueryParameters;
  /** Set where the query as a whole cannot be read. */
  readonly queryProblem: WireProblem | undefined;
  /** What was sent and could be read. */
  readonly parameters: readonly ReadParameter[];
  /** What was sent, but cannot be read as the parameter's media type. */
  readonly unreadable: readonly { readonly parameter: Parameter; readonly problem: WireProblem }[];
  /** Names that the query gives more than once. */
  readonly repeated: readonly string[];
  /** Names in the query that are neither parameters nor carry a token. */
  readonly unknown: readonly string[];
  /** The body; that of JSONP comes from its parameter. */
  readonly body: ReadBody;
  /** What the contract says of it. */
  readonly bodyTerms: BodyTerms;
}

export function readRequest(
  contract: Contract,
  match: Match & { operation: Operation },
  request: RequestMessage,
): ReadRequest {
  const { operation } = match;
  const parsed = parseQuery(match.query);
  const query = parsed.ok ? parsed.value : [];
  const parameters: ReadParameter[] = [];
  const unreadable: { parameter: Parameter; problem: WireProblem }[] = [];
  let bodyTerms: BodyTerms = operation.requestBody ?? { required: false, content: {} };
  let body: ReadBody | undefined;
  for (const parameter of operation.parameters) {
    const [text, ...others] = textsOf(parameter, match, query, request);
    if (parameter.in === 'query' && parameter.name === operation.jsonp?.body) {
      const mediaType = parameter.mediaType ?? 'application/json';
      bodyTerms = { required: parameter.required, content: { [mediaType]: parameter.schema } };
      body = readBody(contract, text ?? '', [['content-type', mediaType]], bodyTerms);
      // A query that cannot be read is one fault, not also a missing body.
      if (!parsed.ok) bodyTerms = { ...bodyTerms, required: false };
      if (body.state === 'value') parameters.push({ parameter, value: body.value });
    } else if (text !== undefined) {
      const value = parameterValue(parameter, [text, ...others]);
      if (value.ok) parameters.push({ parameter, value: value.value });
      else unreadable.push({ parameter, problem: value.problem });
    }
  }
  body ??= readBody(contract, request.body, request.headers, bodyTerms);
  const { repeated, unknown } = namesOf(query, queryNames(contract.document)(operation));
  return {
    query,
    queryProblem: parsed.ok ? undefined : parsed.problem,
    parameters,
    unreadable,
    repeated,
    unknown,
    body,
    bodyTerms,
  };
}

function namesOf(
  query: QueryParameters,
  known: ReadonlySet<string>,
): Pick<ReadRequest, 'repeated' | 'unknown'> {
  if (query.length === 0) return NO_NAMES;
  const names = new Set<string>();
  const repeated = new Set<string>();
  const unknown = new Set<string>();
  for (const [name] of query) {
    if (names.has(name)) repeated.add(name);
    if (!known.has(name)) unknown.add(name);
    names.add(name);
  }
  return { repeated: [...repeated], unknown: [...unknown] };
}

const NO_NAMES = { repeated: [], unknown: [] };

/** The names that the query of an operation may have: those of its parameters, and those that carry a token in some operation. */
export const queryNames = oncePer(({ operations }: ContractDocument) => {
  const schemes = operations.flatMap(({ security }) => security.flat());
  return oncePer(({ parameters }: Operation): ReadonlySet<string> => {
    const all = [...parameters, ...schemes];
    return new Set(all.flatMap((one) => ('in' in one && one.in === 'query' ? [one.name] : [])));
  });
});

/** What was sent under the name of a parameter; several texts if it is in the query more than once. */
function textsOf(
  { name, in: place }: Parameter,
  match: Match,
  query: QueryParameters,
  { headers }: RequestMessage,
): string[] {
  if (place === 'query') return query.flatMap(([key, value]) => (key === name ? [value] : []));
  const text = {
    header: () => headerValue(headers, name),
    cookie: () => cookieValue(headers, name),
    path: () => {
      const segment = match.pathParameters[name];
      return segment === undefined ? undefined : decodeSegment(segment);
    },
  }[place]();
  return text === undefined ? [] : [text];
}

function parameterValue(parameter: Parameter, texts: Texts): Decoded<unknown> {
  const codec = parameter.mediaType === undefined ? undefined : codecFor(parameter.mediaType);
  return codec ? codec.decode(texts[0]) : { ok: true, value: valueOfTexts(parameter, texts) };
}
