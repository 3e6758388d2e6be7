/** The points of each operation: itself, its parameters, media types, statuses, headers and schemas. */
import type { ContractDocument, Judgement, Operation, Parameter } from '../contract/index.ts';
import type { OpenApi } from './openapi.ts';
import type { Point, Points } from './coverage-points.ts';
import { SchemaCoverage, type Walk } from './coverage-schema.ts';

/** A part of an operation that traffic can reach, and the walk over the value that stands there. */
interface Part {
  readonly point: Point | undefined;
  readonly walk: Walk;
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
  const self = points.add('operations', id);
  const parameters = new Map<Parameter, Part>(
    operation.parameters.map((parameter) => {
      const name = `${id} ${parameter.in} ${parameter.name}`;
      const schema = schemaAt.parameter(parameter.in, parameter.name);
      return [parameter, { point: points.add('members', name), walk: schemas.walk(schema, name) }];
    }),
  );
  const request = new Map<string, Part>(
    Object.keys(operation.requestBody?.content ?? {}).map((type) => {
      const name = `${id} request ${type}`;
      return [
        type,
        { point: points.add('mediaTypes', name), walk: schemas.walk(schemaAt.request(type), name) },
      ];
    }),
  );
  const responses = new Map<string, Response>(
    Object.entries(operation.responses).map(([status, terms]) => {
      const content = Object.keys(terms.content).map((type): [string, Part] => {
        const name = `${id} ${status} ${type}`;
        return [
          type,
          {
            point: points.add('mediaTypes', name),
            walk: schemas.walk(schemaAt.response(status, type), name),
          },
        ];
      });
      const headers = terms.headers.map((header): [string, Part] => {
        const name = `${id} ${status} header ${header.name}`;
        return [
          header.name,
          {
            point: points.add('members', name),
            walk: schemas.walk(schemaAt.header(status, header.name), name),
          },
        ];
      });
      return [
        status,
        {
          point: points.add('statuses', `${id} ${status}`),
          content: new Map(content),
          headers: new Map(headers),
        },
      ];
    }),
  );
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
    for (const [name, part] of response.headers)
      if (received.headers[name] !== undefined) reach(part, received.headers[name]);
    if (received.body.state === 'value')
      reach(response.content.get(received.body.mediaType), received.body.value);
  };
}

function reach(part: Part | undefined, value: unknown): void {
  if (!part) return;
  if (part.point) part.point.hit = true;
  part.walk(value);
}
