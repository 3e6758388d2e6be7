/**
 * Refuses what is not supported here, with its place and what to do about it, so that nothing is silently ignored.
 *
 * @see https://spec.openapis.org/oas/v3.1.0
 */
import {
  isReference,
  places,
  saysNothing,
  type Content,
  type OpenApiDocument,
  type ParameterObject,
  type Place,
  type Schema,
} from '../contract/openapi.ts';
import { valuesOf } from '../contract/alternatives.ts';
import { codecFor, toPointer } from '../wire/index.ts';
import { ANNOTATIONS } from './schemas.ts';
import { DocumentError } from './document-error.ts';
import { asSchema, nodesIn, pointerIn } from './nodes.ts';

/** @throws {DocumentError} for the first thing that is not supported. */
export function refuseUnsupported(document: OpenApiDocument): void {
  const fail = (node: object, key: string | undefined, reason: string): never => {
    throw new DocumentError(pointerIn(document, node) + toPointer(key === undefined ? [] : [key]), reason);
  };
  refuseServers(document, fail);
  const { 'x-media-types': names = {} } = document;
  for (const [mediaType, others] of Object.entries(names))
    if (!Array.isArray(others))
      fail(names, mediaType, `expected a list of other names, received ${String(others)}`);
  const all = places(document);
  for (const place of all) {
    refuseNames(place, all, fail);
    for (const status of Object.keys(place.responses))
      if (!/^([1-5](\d\d|XX)|default)$/.test(status))
        fail(
          place.operation.responses ?? {},
          status,
          `expected a status such as 404, a range such as 4XX or default, received ${status}`,
        );
    for (const parameter of place.parameters) refuseParameter(parameter, fail);
    for (const { content } of [place.requestBody, ...Object.values(place.responses)].filter(
      (part) => part !== undefined,
    ))
      refuseContent(content, fail);
    for (const response of Object.values(place.responses)) {
      const { content = {}, 'x-without-content-type': mediaType } = response;
      if (mediaType !== undefined && !Object.hasOwn(content, mediaType))
        fail(response, 'x-without-content-type', `expected a media type of content, received ${mediaType}`);
    }
    refuseJsonp(place, all, fail);
  }
  const { schemas = {}, ...parts } = document.components ?? {};
  for (const schema of Object.values(schemas)) refuseSchema(schema, fail);
  refuseLoops(schemas, fail);
  refuseSchemas(parts, fail);
  refuseSchemas(document.paths, fail);
}

type Fail = (node: object, key: string | undefined, reason: string) => never;

function refuseServers(document: OpenApiDocument, fail: Fail): void {
  for (const server of document.servers ?? [])
    if (/[{}]/.test(server.url))
      fail(
        server,
        'url',
        'expected a base URL, received one with variables; write a server for each of its values',
      );
  for (const item of Object.values(document.paths))
    for (const owner of [item, ...(Object.values(item) as unknown[])])
      if (typeof owner === 'object' && owner !== null && 'servers' in owner)
        fail(
          owner,
          'servers',
          'the servers of one path or operation are not supported; write them at the top of the document',
        );
}

function refuseNames({ path, operation }: Place, all: readonly Place[], fail: Fail): void {
  if (!/^[A-Za-z][\w-]*$/.test(operation.operationId))
    fail(
      operation,
      'operationId',
      `expected an operationId of letters, digits, "-" and "_", received ${JSON.stringify(operation.operationId)}: the names of exchange files begin with it, up to the first dot`,
    );
  const [, another] = all.filter((other) => other.operation.operationId === operation.operationId);
  if (another)
    fail(
      operation,
      'operationId',
      `expected an operation that one path has, received one that ${another.path} has too; give each path a file of its own`,
    );
  const crowded = path.split('/').find((segment) => segment.split('{').length > 2);
  if (crowded !== undefined)
    fail(
      operation,
      undefined,
      `expected at most one parameter between two slashes, received ${crowded}: nothing says where the first one ends`,
    );
}

function refuseParameter(parameter: ParameterObject, fail: Fail): void {
  if (parameter.in === 'path' && parameter.required !== true)
    fail(
      parameter,
      undefined,
      'expected required: true in a parameter of the path, received another value or none; write it',
    );
  if (parameter.in === 'header' && /^(accept|authorization|content-type)$/i.test(parameter.name))
    fail(
      parameter,
      'name',
      `expected a header that OpenAPI does not ignore, received ${parameter.name}; write a security scheme, or media types of content`,
    );
  const [mediaType, ...others] = Object.keys(parameter.content ?? {});
  if (mediaType === undefined) return;
  if (others.length > 0)
    fail(parameter, 'content', 'expected one media type in a parameter, received several');
  if (!codecFor(mediaType))
    fail(parameter, 'content', `expected a parameter that is JSON or text, received ${mediaType}`);
}

function refuseContent(content: Content | undefined, fail: Fail): void {
  for (const mediaType of Object.keys(content ?? {})) {
    if (mediaType.includes('*'))
      fail(
        content ?? {},
        mediaType,
        `expected a media type, received the range ${mediaType}; name each media type that the contract describes`,
      );
    const [type = ''] = mediaType.split(';');
    if (type !== mediaType || type !== type.toLowerCase())
      fail(
        content ?? {},
        mediaType,
        `expected a media type without parameters, in lower case, received ${mediaType}; write ${type.trim().toLowerCase()}: parameters such as charset are judged separately`,
      );
  }
}

function refuseJsonp({ operation, parameters, responses }: Place, all: readonly Place[], fail: Fail): void {
  const jsonp = operation['x-jsonp'];
  if (!jsonp) return;
  if (!all.some((other) => other.operation !== operation && other.operation.operationId === jsonp.operation))
    fail(jsonp, 'operation', `expected the operationId of another operation, received ${jsonp.operation}`);
  const inQuery = parameters.flatMap((one) => (one.in === 'query' ? [one.name] : []));
  const headers = Object.values(responses).flatMap((response) => Object.keys(response.headers ?? {}));
  const refuseName = (key: 'callback' | 'body' | 'header', names: readonly string[], kind: string): void => {
    const name = jsonp[key];
    // Without a callback it is not known which function an answer must call.
    if (name === undefined ? key === 'callback' : !names.includes(name))
      fail(jsonp, key, `expected the name of a ${kind} of this operation, received ${name ?? 'none'}`);
  };
  refuseName('callback', inQuery, 'query parameter');
  refuseName('body', inQuery, 'query parameter');
  refuseName('header', headers, 'response header');
}

/** Keywords whose faults can be explained, or that lead to a part of a value. */
const KNOWN = new Set([
  ...['$ref', '$defs', 'type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems'],
  ...['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'required'],
  ...['minProperties', 'maxProperties', 'dependentRequired', 'dependentSchemas'],
  ...['allOf', 'oneOf', 'anyOf', 'not', 'if', 'then', 'else'],
  ...ANNOTATIONS,
]);

const INSIDE = ['items', 'additionalProperties', 'unevaluatedProperties', 'not', 'if', 'then', 'else'];
/** Keywords whose schemas judge the value itself, not a part of it. */
const IN_PLACE = ['allOf', 'oneOf', 'anyOf', 'not', 'if', 'then', 'else'];
const LISTS = ['prefixItems', 'allOf', 'oneOf', 'anyOf'];
const MAPS = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];

/** Checks every schema in a part of the document. */
function refuseSchemas(part: object, fail: Fail): void {
  for (const [{ schema }] of nodesIn(part, ['schema', 'example', 'examples'])) refuseSchema(schema, fail);
}

function refuseSchema(schema: unknown, fail: Fail): void {
  // True and false are schemas too.
  if (typeof schema !== 'object' || schema === null) return;
  const own = schema as Schema;
  const strange = Object.keys(own).find((key) => !KNOWN.has(key) && !key.startsWith('x-'));
  if (strange !== undefined)
    fail(own, strange, `the keyword ${strange} is not supported; write the rule with other keywords`);
  if ([Object.keys(own['properties'] ?? {}), own['required']].flat().includes('__proto__'))
    fail(own, undefined, 'expected members of other names, received __proto__, which ajv does not judge');
  if (isReference(own) && !/^#\/components\/schemas\/[^/]+$/.test(own.$ref))
    fail(
      own,
      '$ref',
      `expected a reference to a schema in components, received ${own.$ref}; move the schema there`,
    );
  if (
    'not' in own &&
    !('x-form' in own) &&
    // `not: {}` says that the value must be left out.
    !saysNothing(own['not']) &&
    valuesOf(own['not'] as object).length === 0
  )
    fail(
      own,
      'not',
      'expected x-form beside this rule, with words for a legal value, received none; write it',
    );
  for (const key of INSIDE) refuseSchema(own[key], fail);
  for (const key of [...LISTS, ...MAPS])
    for (const child of Object.values(own[key] ?? {})) refuseSchema(child, fail);
}

/** Refuses a schema that applies itself to the same value, since judging it would not end. */
function refuseLoops(schemas: Readonly<Record<string, Schema>>, fail: Fail): void {
  const open = new Set<unknown>();
  const ended = new Set<unknown>();
  const visit = (schema: unknown): void => {
    const own = asSchema(schema);
    if (!own || ended.has(own)) return;
    open.add(own);
    if (isReference(own)) {
      const target = schemas[own.$ref.slice('#/components/schemas/'.length)];
      if (open.has(target))
        fail(
          own,
          '$ref',
          `expected a schema that ends, received ${own.$ref}, which leads back to itself for the same value; put a member or a list in between`,
        );
      visit(target);
    }
    for (const key of IN_PLACE) for (const part of [own[key]].flat()) visit(part);
    for (const part of Object.values(own['dependentSchemas'] ?? {})) visit(part);
    open.delete(own);
    ended.add(own);
  };
  for (const schema of Object.values(schemas)) visit(schema);
}
