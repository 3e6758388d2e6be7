/** The points of each operation: itself, its parameters, media types, statuses, headers and schemas. */
import type { Judgement } from '../../contract/index.ts';
import {
  places,
  resolve,
  schemaOf,
  type Content,
  type Described,
  type Place,
} from '../../contract/openapi.ts';
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
  readonly #operations: ReadonlyMap<string, (judgement: Judgement) => void>;

  constructor(document: Described, points: Points) {
    const schemas = new SchemaCoverage(points, (ref) => ({
      name: ref.slice(ref.lastIndexOf('/') + 1),
      schema: resolve<Schema>(document, { $ref: ref }),
    }));
    this.#operations = new Map(
      places(document).map((place) => [
        place.operation.operationId,
        describe(document, place, points, schemas),
      ]),
    );
  }

  add(judgement: Judgement): void {
    if (judgement.operationId !== undefined) this.#operations.get(judgement.operationId)?.(judgement);
  }
}

function describe(
  document: Described,
  place: Place,
  points: Points,
  schemas: SchemaCoverage,
): (judgement: Judgement) => void {
  const { operationId: id, 'x-jsonp': jsonp } = place.operation;
  const part = (kind: CoverageKind, name: string, schema: Schema = {}): Part => ({
    point: points.add(kind, `${id} ${name}`),
    node: schemas.node(schema, `${id} ${name}`),
  });
  const partsOf = (name: string, content: Content = {}) =>
    new Map(
      Object.entries(content).map(([type, { schema }]) => [
        type,
        part('mediaTypes', `${name} ${type}`, schema),
      ]),
    );
  const self = points.add('operations', id);
  const parameters = new Map(
    place.parameters.map((parameter) => {
      const name = `${parameter.in} ${parameter.name}`;
      return [name, part('members', name, schemaOf(parameter))];
    }),
  );
  const request = partsOf('request', place.requestBody?.content);
  const responses = new Map(
    Object.entries(place.responses).map(([status, { content, headers = {} }]): [string, Response] => {
      const own = partsOf(status, content);
      const declared = Object.entries(headers).map(([name, header]): [string, Part] => [
        name,
        part('members', `${status} header ${name}`, resolve(document, header).schema),
      ]);
      const point = points.add('statuses', `${id} ${status}`);
      return [status, { point, content: own, headers: new Map(declared) }];
    }),
  );
  const reach = (part: Part | undefined, value: unknown): void => {
    if (!part) return;
    points.hit(part.point);
    part.node.visit(value);
  };
  return ({ request: { request: sent, canonicalBody }, response: judged }) => {
    points.hit(self);
    if (sent) {
      for (const { parameter, value } of sent.parameters)
        reach(
          parameters.get(`${parameter.in} ${parameter.name}`),
          parameter.name === jsonp?.body ? canonicalBody : value,
        );
      if (sent.body.state === 'value') reach(request.get(sent.body.mediaType), canonicalBody);
    }
    const received = judged?.response;
    const response = received?.status === undefined ? undefined : responses.get(received.status);
    if (!received || !response) return;
    points.hit(response.point);
    for (const [name, part] of response.headers)
      if (received.headers[name] !== undefined) reach(part, received.headers[name]);
    if (received.body.state === 'value')
      reach(response.content.get(received.body.mediaType), received.body.value);
  };
}
