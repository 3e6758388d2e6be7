/** The OpenAPI document, as far as the mock reads it. */
import type { Operation } from '../contract/index.ts';
import { places, type Described, type Place } from '../contract/openapi.ts';

export {
  resolve as follow,
  type Described as OpenApiDocument,
  type Example,
  type Schema,
} from '../contract/openapi.ts';

/** What the document says of one operation, references followed. */
export type OperationTerms = Pick<Place, 'parameters' | 'requestBody' | 'responses'>;

export function operationTerms(document: Described, { path, method }: Operation): OperationTerms {
  const nothing = { parameters: [], requestBody: undefined, responses: {} };
  return places(document).find((one) => one.path === path && one.method === method.toLowerCase()) ?? nothing;
}
