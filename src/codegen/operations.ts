/**
 * The contract document: what the judges need to know of each operation, and the schemas that judge its parts.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#operation-object
 */
import type {
  Content,
  ContractDocument,
  Operation,
  Parameter,
  SecurityScheme,
} from '../contract/document.ts';
import { toPointer } from '../wire/index.ts';
import { DocumentError } from './document-error.ts';
import {
  resolve,
  type Content as ContentObject,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type Schema,
} from './openapi.ts';
import { SchemaCollection } from './schemas.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export interface Place {
  readonly path: string;
  readonly method: string;
  readonly pointer: string;
  readonly operation: OperationObject;
  readonly parameters: readonly ParameterObject[];
}

/** Every operation of the document, in its order, with the parameters of its path. */
export function places(document: OpenApiDocument): Place[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
        resolve<ParameterObject>(document, parameter),
      );
      const pointer = toPointer(['paths', path, method]);
      return [{ path, method, pointer, operation, parameters }];
    }),
  );
}

/** The contract document, and the schemas that it names. */
export function contractDocument(document: OpenApiDocument): {
  contract: ContractDocument;
  schemas: SchemaCollection;
} {
  const schemas = new SchemaCollection(document);
  const operations = places(document).map(({ path, method, pointer, operation, parameters }): Operation => {
    const { operationId: id } = operation;
    const content = (map: ContentObject | undefined, part: string, place: string): Content =>
      Object.fromEntries(
        Object.entries(map ?? {}).map(([mediaType, { schema }]) => [
          mediaType,
          schemas.name(schema, [id, part, mediaType], `${pointer}/${place}`),
        ]),
      );
    const requestBody =
      operation.requestBody &&
      resolve<{ required?: boolean; content: ContentObject }>(document, operation.requestBody);
    return {
      id,
      method: method.toUpperCase(),
      path,
      parameters: parameters.map((parameter): Parameter => {
        const [mediaType] = Object.keys(parameter.content ?? {});
        const schema = mediaType === undefined ? parameter.schema : parameter.content?.[mediaType]?.schema;
        return {
          name: parameter.name,
          in: parameter.in,
          required: parameter.required ?? false,
          schema: schemas.name(schema, [id, parameter.in, parameter.name], `${pointer}/parameters`),
          type: jsonType(schema && resolve<Schema>(document, schema)),
          ...(mediaType === undefined ? {} : { mediaType }),
        };
      }),
      security: (operation.security ?? document.security ?? []).map((alternative) =>
        Object.keys(alternative).map((name) => securityScheme(document, name)),
      ),
      ...(requestBody && {
        requestBody: {
          required: requestBody.required ?? false,
          content: content(requestBody.content, 'body', 'requestBody'),
        },
      }),
      responses: Object.fromEntries(
        Object.entries(operation.responses).map(([status, reference]) => {
          const response = resolve(document, reference);
          const headers = Object.entries(response.headers ?? {}).map(([name, header]) => ({
            name,
            required: header.required ?? false,
            schema: schemas.name(
              header.schema,
              [id, status, name],
              `${pointer}/responses/${status}/headers/${name}`,
            ),
          }));
          const withoutContentType = response['x-without-content-type'];
          return [
            status,
            {
              headers,
              content: content(response.content, status, `responses/${status}`),
              ...(withoutContentType !== undefined && { withoutContentType }),
            },
          ];
        }),
      ),
      ...(operation['x-jsonp'] && { jsonp: operation['x-jsonp'] }),
    };
  });
  const contract = {
    title: document.info.title,
    version: document.info.version,
    servers: (document.servers ?? []).map(({ url }) => url),
    sensitive: sensitiveMembers(document.components?.schemas),
    operations,
  };
  return { contract, schemas };
}

/** The names of all members that the document marks with `x-sensitive`. */
function sensitiveMembers(node: unknown, found = new Set<string>()): string[] {
  if (typeof node !== 'object' || node === null) return [...found];
  for (const [key, child] of Object.entries(node)) {
    if ((child as { 'x-sensitive'?: unknown } | null)?.['x-sensitive'] === true) found.add(key);
    sensitiveMembers(child, found);
  }
  return [...found];
}

function jsonType(schema: Schema | undefined): Parameter['type'] {
  const type = schema?.['type'];
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'boolean' ? 'boolean' : 'string';
}

function securityScheme(document: OpenApiDocument, name: string): SecurityScheme {
  const reference = document.components?.securitySchemes?.[name];
  if (!reference)
    throw new DocumentError('/components/securitySchemes', `the security scheme ${name} is not defined`);
  const scheme = resolve(document, reference);
  // However the token was got, it is sent as a bearer token.
  if (scheme.type === 'oauth2' || scheme.type === 'openIdConnect') return { type: 'http', scheme: 'bearer' };
  if (scheme.type === 'http' && scheme.scheme) return { type: 'http', scheme: scheme.scheme };
  if (scheme.type === 'apiKey' && scheme.in && scheme.name)
    return { type: 'apiKey', in: scheme.in, name: scheme.name };
  throw new DocumentError(
    `/components/securitySchemes/${name}/type`,
    `the security scheme ${name} is none of http, apiKey, oauth2 and openIdConnect; nothing here can check it`,
  );
}
