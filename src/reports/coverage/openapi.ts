/**
 * The bundled OpenAPI document of this package, as far as coverage looks things up in it.
 *
 * @see https://spec.openapis.org/oas/v3.1.0
 */
import { readFileSync } from 'node:fs';
import { valueAt } from '../../contract/finding.ts';
import type { Schema } from './schema.ts';

interface Reference {
  readonly $ref?: string;
}

interface MediaTypes extends Reference {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface ParameterObject extends MediaTypes {
  readonly name?: string;
  readonly in?: string;
  readonly schema?: Schema;
}

interface ResponseObject extends MediaTypes {
  readonly headers?: Readonly<Record<string, Reference & { readonly schema?: Schema }>>;
}

interface OperationObject {
  readonly operationId?: string;
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: MediaTypes;
  readonly responses?: Readonly<Record<string, ResponseObject>>;
}

/** Where the schemas of an operation stand; an empty schema where there is none. */
export interface OperationSchemas {
  parameter(place: string, name: string): Schema;
  request(mediaType: string): Schema;
  response(status: string, mediaType: string): Schema;
  header(status: string, name: string): Schema;
}

export class OpenApi {
  readonly #document: { readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>> };

  constructor(document: object) {
    this.#document = document;
  }

  /** The document that `npm run generate` made. It is read when it is asked for: most of this package does not need it. */
  static read(): OpenApi {
    return new OpenApi(
      JSON.parse(readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8')) as object,
    );
  }

  /** What a `$ref` leads to, and its name. */
  resolve(ref: string): { name: string; schema: Schema } {
    return { name: ref.slice(ref.lastIndexOf('/') + 1), schema: this.#at(ref) as Schema };
  }

  operation(id: string): OperationSchemas {
    const { operation, shared } = this.#find(id);
    const parameters = [...(operation.parameters ?? []), ...shared].map((one) => this.#deref(one));
    const response = (status: string) => this.#deref(operation.responses?.[status] ?? {});
    return {
      parameter: (place, name) => {
        const found = parameters.find((one) => one.in === place && one.name === name);
        return found?.schema ?? Object.values(found?.content ?? {})[0]?.schema ?? {};
      },
      request: (mediaType) => this.#deref(operation.requestBody ?? {}).content?.[mediaType]?.schema ?? {},
      response: (status, mediaType) => response(status).content?.[mediaType]?.schema ?? {},
      header: (status, name) => this.#deref(response(status).headers?.[name] ?? {}).schema ?? {},
    };
  }

  #find(id: string): { operation: OperationObject; shared: readonly ParameterObject[] } {
    for (const item of Object.values(this.#document.paths ?? {}))
      for (const operation of Object.values(item) as OperationObject[])
        if (operation.operationId === id)
          return { operation, shared: (item['parameters'] as ParameterObject[] | undefined) ?? [] };
    return { operation: {}, shared: [] };
  }

  #deref<T extends Reference>(object: T): T {
    return object.$ref === undefined ? object : this.#deref(this.#at(object.$ref) as T);
  }

  #at(ref: string): unknown {
    return valueAt(this.#document, decodeURIComponent(ref.slice(1)));
  }
}
