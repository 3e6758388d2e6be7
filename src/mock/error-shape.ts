/**
 * The shape of the contract's errors. The document says which member of it is which: `x-error: message` and
 * `x-error: status` on the members of one of its schemas.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#specification-extensions
 */
import { follow, type OpenApiDocument, type Schema } from './document.ts';
import { MockError } from './mock-error.ts';

export interface ErrorShape {
  /** An error of the contract. */
  body(message: string, status: number): Record<string, unknown>;
  /** The status that an error of the contract carries; `undefined` for any other value. */
  statusOf(value: unknown): number | undefined;
  /** The same value, with that status where it is an error of the contract. */
  withStatus(value: unknown, status: number): unknown;
}

/** @throws {MockError} where no schema of the document is marked. */
export function errorShape(document: OpenApiDocument): ErrorShape {
  for (const schema of Object.values(document.components?.schemas ?? {})) {
    const marks = marksOf(document, schema);
    const message = marks.get('message');
    const status = marks.get('status');
    if (message === undefined || status === undefined) continue;
    const statusOf = (value: unknown): number | undefined => {
      const found = isRecord(value) && Object.hasOwn(value, message) ? value[status] : undefined;
      return typeof found === 'number' ? found : undefined;
    };
    return {
      // In the order of the document, as the recorded errors have it.
      body: (text, code) =>
        Object.fromEntries([...marks].map(([mark, name]) => [name, mark === 'status' ? code : text])),
      statusOf,
      withStatus: (value, code) =>
        isRecord(value) && statusOf(value) !== undefined ? { ...value, [status]: code } : value,
    };
  }
  throw new MockError(
    'expected a schema with members marked x-error: message and x-error: status, received a document without one, ' +
      'to mend: mark them in spec/ and npm run generate',
  );
}

/** The names of the marked members, by their mark. */
function marksOf(document: OpenApiDocument, schema: Schema): Map<string, string> {
  const marks = new Map<string, string>();
  for (const [name, member] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
    const mark = member['x-error'] ?? follow(document, member)['x-error'];
    if (mark === 'message' || mark === 'status') marks.set(mark, name);
  }
  return marks;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
