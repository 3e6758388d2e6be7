/**
 * The recorded exchanges of one operation: a request and a response example that have the same name in the document.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#example-object
 */
import { canonicalForm, type Contract, type Operation } from '../contract/index.ts';
import { operationTerms, type Example, type OpenApiDocument, type OperationTerms } from './document.ts';
import type { ErrorShape } from './error-shape.ts';
import { sameness } from './sameness.ts';
import { traitsOf, type ListedValues, type Traits } from './traits.ts';

export interface Recorded {
  readonly name: string;
  /** The operation that it was recorded with. */
  readonly operation: Operation;
  /** The status of the HTTP response. */
  readonly status: number;
  /** The status of the outcome, which in JSONP travels inside. */
  readonly outcome: number;
  /** As the document spells it. */
  readonly mediaType: string;
  /** As it was recorded. */
  readonly contentType: string;
  /** What the recorded body stands for. */
  readonly value: unknown;
  /** Whether it answers only the request that it was recorded with. */
  readonly exact: boolean;
  /** The same for two requests that ask for the same; `undefined` where no request was recorded. */
  readonly sameness: string | undefined;
  readonly traits: Traits;
}

/** In the order of the document. */
export function recordedExchanges(
  document: OpenApiDocument,
  contract: Contract,
  operation: Operation,
  shape: ErrorShape,
  listed: ListedValues,
): Recorded[] {
  const terms = operationTerms(document, operation);
  const requests = recordedRequests(terms, contract, operation);
  return Object.entries(terms.responses).flatMap(([key, { content = {} }]) =>
    Object.entries(content).flatMap(([mediaType, { examples = {} }]) =>
      Object.entries(examples).map(([name, example]): Recorded => {
        const status = example['x-status'] ?? Number(key.replaceAll(/x/gi, '0'));
        const request = requests.get(name);
        return {
          name,
          operation,
          status,
          outcome: operation.jsonp ? (shape.statusOf(example.value) ?? status) : status,
          mediaType,
          contentType: example['x-content-type'] ?? mediaType,
          value: example.value,
          exact: example['x-answers'] === 'exact',
          sameness: request && sameness(request.path, request.body),
          traits: traitsOf(request?.body, listed),
        };
      }),
    ),
  );
}

interface RecordedRequest {
  body: unknown;
  readonly path: Record<string, unknown>;
}

function recordedRequests(
  { parameters, requestBody }: OperationTerms,
  contract: Contract,
  operation: Operation,
): Map<string, RecordedRequest> {
  const requests = new Map<string, RecordedRequest>();
  const request = (name: string): RecordedRequest => {
    const one = requests.get(name) ?? { body: undefined, path: {} };
    requests.set(name, one);
    return one;
  };
  const canonical = (value: unknown, schema: string | undefined): unknown => {
    const explain = schema === undefined ? undefined : contract.validators[schema];
    return explain ? canonicalForm(value, explain, contract.sensitive).value : value;
  };
  const each = (
    examples: Readonly<Record<string, Example>> = {},
    use: (name: string, value: unknown) => void,
  ) => {
    for (const [name, { value }] of Object.entries(examples)) use(name, value);
  };
  for (const [mediaType, { examples }] of Object.entries(requestBody?.content ?? {}))
    each(examples, (name, value) => {
      request(name).body = canonical(value, operation.requestBody?.content[mediaType]);
    });
  for (const parameter of parameters) {
    const schema = operation.parameters.find(
      (one) => one.name === parameter.name && one.in === parameter.in,
    )?.schema;
    const carriesBody = parameter.in === 'query' && parameter.name === operation.jsonp?.body;
    for (const { examples } of [parameter, ...Object.values(parameter.content ?? {})])
      each(examples, (name, value) => {
        if (carriesBody) request(name).body = canonical(value, schema);
        else if (parameter.in === 'path') request(name).path[parameter.name] = value;
        else request(name);
      });
  }
  return requests;
}
