/**
 * The contract document: what the judges need to know about each operation, and the schemas that judge its parts.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#operation-object
 */
import type {
  Content,
  ContractDocument,
  Operation,
  Parameter,
  ResponseHeader,
  SecurityScheme,
  TextForm,
} from '../contract/document.ts';
import {
  mapValues,
  places,
  resolve,
  schemaOf,
  type Content as ContentObject,
  type HeaderObject,
  type OpenApiDocument,
  type ParameterObject,
  type Reference,
} from '../contract/openapi.ts';
import { DocumentError } from './document-error.ts';
import { pointerIn } from './nodes.ts';
import { Branches } from './schema-branches.ts';
import { SchemaCollection } from './schemas.ts';
import { sensitiveNames } from './sensitive.ts';
import { textForm } from './text-form.ts';

/**
 * The contract document, and the schemas that it names.
 *
 * @throws {DocumentError} for a part that nothing here can judge.
 */
export function contractDocument(document: OpenApiDocument): {
  contract: ContractDocument;
  schemas: SchemaCollection;
} {
  const schemas = new SchemaCollection(document);
  const branches = new Branches(schemas.shapes);
  const formOf = (schema: string, styled: Parameters<typeof textForm>[2], node: object): TextForm =>
    textForm(branches, schemas.shapes[schema] ?? {}, styled, pointerIn(document, node));
  const contentOf = (content: ContentObject | undefined, place: readonly string[]): Content =>
    mapValues(content ?? {}, ({ schema }, mediaType) => schemas.name(schema, [...place, mediaType]));
  const parameterOf = (id: string, parameter: ParameterObject): Parameter => {
    const [mediaType] = Object.keys(parameter.content ?? {});
    const { name, in: place, required = false } = parameter;
    const schema = schemas.name(schemaOf(parameter), [id, place, name]);
    const form =
      mediaType === undefined ? formOf(schema, parameter, parameter) : { type: 'string' as const, mediaType };
    return { name, in: place, required, schema, ...form };
  };
  const headerOf = (
    id: string,
    status: string,
    name: string,
    reference: HeaderObject | Reference,
  ): ResponseHeader => {
    const header = resolve<HeaderObject>(document, reference);
    const { required = false } = header;
    const schema = schemas.name(header.schema, [id, status, name]);
    return { name, required, schema, ...formOf(schema, { in: 'header' }, header) };
  };
  const operations = places(document).map((place): Operation => {
    const { path, method, operation, requestBody } = place;
    const { operationId: id, security = document.security ?? [], 'x-jsonp': jsonp } = operation;
    return {
      id,
      method: method.toUpperCase(),
      path,
      parameters: place.parameters.map((parameter) => parameterOf(id, parameter)),
      security: security.map((alternative) =>
        Object.keys(alternative).map((name) => securityScheme(document, name)),
      ),
      ...(requestBody && {
        requestBody: {
          required: requestBody.required ?? false,
          content: contentOf(requestBody.content, [id, 'body']),
        },
      }),
      responses: mapValues(place.responses, (response, status) => {
        const { headers = {}, content, 'x-without-content-type': withoutContentType } = response;
        return {
          headers: Object.entries(headers).map(([name, header]) => headerOf(id, status, name, header)),
          content: contentOf(content, [id, status]),
          ...(withoutContentType !== undefined && { withoutContentType }),
        };
      }),
      ...(jsonp && { jsonp }),
    };
  });
  const contract = {
    title: document.info.title,
    version: document.info.version,
    servers: (document.servers ?? []).map(({ url }) => url),
    mediaTypes: Object.fromEntries(
      Object.entries(document['x-media-types'] ?? {}).flatMap(([name, others]) =>
        others.map((other) => [other, name]),
      ),
    ),
    sensitive: sensitiveNames(document),
    operations,
  };
  return { contract, schemas };
}

/** OAuth and OpenID Connect end in a bearer token, however it was obtained. */
const BEARER = new Set(['oauth2', 'openIdConnect']);

function securityScheme(document: OpenApiDocument, name: string): SecurityScheme {
  const reference = document.components?.securitySchemes?.[name];
  if (!reference)
    throw new DocumentError('/components/securitySchemes', `the security scheme ${name} is not defined`);
  const { type, scheme, in: place, name: key } = resolve(document, reference);
  if (type === 'http' && scheme) return { type: 'http', scheme };
  if (BEARER.has(type)) return { type: 'http', scheme: 'bearer' };
  if (type === 'apiKey' && place && key) return { type: 'apiKey', in: place, name: key };
  throw new DocumentError(
    `/components/securitySchemes/${name}/type`,
    `expected a security scheme of type http, apiKey, oauth2 or openIdConnect, received ${type}: no recording shows whether it was met`,
  );
}
