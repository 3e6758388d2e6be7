/** The points of each operation: itself, its parameters, media types, statuses, headers and schemas. */
import type { ContractDocument, Judgement, Operation, Parameter } from '../../contract/index.ts';
import type { OpenApi } from './openapi.ts';
import type { CoverageKind, Point, Points } from './points.ts';
import type { CoverageNode } from './node.ts';
import { SchemaCoverage, type Schema } from './schema.ts';

/** A part of an operation that traffic can reach, and what its value can reach. */
interface Part {
  readonly point: Point;
  readonly node: CoverageNode;
}

interface Response {
  readonly point: Point;
  readonly content: ReadonlyMap<string, Part>;
  readonly headers: ReadonlyMap<string, Part>;
}

export class OperationsCoverage {
  readonly #operations = new Map<string, (judgement: Judgement) => void>();

  constructor(contract: ContractDocument, openapi: OpenApi, points: Points) {
    const schemas = new SchemaCoverage(points, (ref) => openapi.resolve(ref));
    for (const operation of contract.operations)
      this.#operations.set(operation.id, describe(operation, openapi, points, schemas));
  }

  add(judgement: Judgement): void {
    if (judgement.operationId !== undefined) this.#operations.get(judgement.operationId)?.(judgement);
  }
}

function describe(
  operation: Operation,
  openapi: OpenApi,
  points: Points,
  schemas: SchemaCoverage,
): (judgement: Judgement) => void {
  const { id } = operation;
  const schemaAt = openapi.operation(id);
  const part = (kind: CoverageKind, name: string, schema: Schema): Part => ({
    point: points.add(kind, `${id} ${name}`),
    node: schemas.node(schema, `${id} ${name}`),
  });
  const self = points.add('operations', id);
  const parameters = new Map<Parameter, Part>();
  for (const parameter of operation.parameters) {
    const { in: place, name } = parameter;
    parameters.set(parameter, part('members', `${place} ${name}`, schemaAt.parameter(place, name)));
  }
  const request = new Map<string, Part>();
  for (const type of Object.keys(operation.requestBody?.content ?? {}))
    request.set(type, part('mediaTypes', `request ${type}`, schemaAt.request(type)));
  const responses = new Map<string, Response>();
  for (const [status, terms] of Object.entries(operation.responses)) {
    const content = new Map<string, Part>();
    for (const type of Object.keys(terms.content))
      content.set(type, part('mediaTypes', `${status} ${type}`, schemaAt.response(status, type)));
    const headers = new Map<string, Part>();
    for (const { name } of terms.headers)
      headers.set(name, part('members', `${status} header ${name}`, schemaAt.header(status, name)));
    responses.set(status, { point: points.add('statuses', `${id} ${status}`), content, headers });
  }
  return ({ request: { request: sent, canonicalBody }, response: judged }) => {
    self.hit = true;
    if (sent) {
      for (const { parameter, value } of sent.parameters)
        reach(parameters.get(parameter), parameter.name === operation.jsonp?.body ? canonicalBody : value);
      if (sent.body.state === 'value' && request.size > 0)
        reach(request.get(sent.body.mediaType), canonicalBody);
    }
    const received = judged?.response;
    const response = received?.status === undefined ? undefined : responses.get(received.status);
    if (!received || !response) return;
    response.point.hit = true;
    if (response.headers.size > 0)
      for (const [name, part] of response.headers)
        if (received.headers[name] !== undefined) reach(part, received.headers[name]);
    if (received.body.state === 'value')
      reach(response.content.get(received.body.mediaType), received.body.value);
  };
}

function reach(part: Part | undefined, value: unknown): void {
  if (!part) return;
  part.point.hit = true;
  part.node.visit(value);
}
