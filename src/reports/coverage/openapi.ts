/** The OpenAPI document, as far as coverage looks schemas up in it. */
import { places, resolve, schemaOf, type Described } from '../../contract/openapi.ts';
import type { Schema } from './schema.ts';

/** Where the schemas of an operation stand; an empty schema where there is none. */
export interface OperationSchemas {
  parameter(place: string, name: string): Schema;
  request(mediaType: string): Schema;
  response(status: string, mediaType: string): Schema;
  header(status: string, name: string): Schema;
}

export class OpenApi {
  readonly #document: Described;

  constructor(document: Described) {
    this.#document = document;
  }

  /** What a `$ref` leads to, and its name. */
  resolve(ref: string): { name: string; schema: Schema } {
    return {
      name: ref.slice(ref.lastIndexOf('/') + 1),
      schema: resolve<Schema>(this.#document, { $ref: ref }),
    };
  }

  operation(id: string): OperationSchemas {
    const place = places(this.#document).find(({ operation }) => operation.operationId === id);
    return {
      parameter: (where, name) => {
        const found = place?.parameters.find((one) => one.in === where && one.name === name);
        return (found && schemaOf(found)) ?? {};
      },
      request: (mediaType) => place?.requestBody?.content[mediaType]?.schema ?? {},
      response: (status, mediaType) => place?.responses[status]?.content?.[mediaType]?.schema ?? {},
      header: (status, name) => {
        const header = place?.responses[status]?.headers?.[name];
        return (header && resolve(this.#document, header).schema) ?? {};
      },
    };
  }
}
