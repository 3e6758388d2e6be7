/** The names of members, parameters and headers whose values are never shown: those that the document marks with `x-sensitive`. */
import { isReference, resolve, type OpenApiDocument } from '../contract/openapi.ts';
import { isRecord } from '../wire/index.ts';
import { nodesIn } from './nodes.ts';

type Node = Readonly<Record<string, unknown>>;

/** The keywords inside which a mark still counts for the name around them. */
const INSIDE = ['schema', 'items', 'allOf', 'oneOf', 'anyOf'];

export function sensitiveNames(document: OpenApiDocument): string[] {
  const found = new Set<string>();
  for (const [node] of nodesIn(document, ['example', 'examples'])) {
    const { properties, headers, name, in: place } = node;
    for (const [member, value] of Object.entries({ ...asMap(properties), ...asMap(headers) }))
      if (isMarked(document, value)) found.add(member);
    if (typeof name === 'string' && typeof place === 'string' && isMarked(document, node)) found.add(name);
  }
  return [...found];
}

/** Whether a schema, parameter or header has the mark, in itself or in one of its parts. */
function isMarked(document: OpenApiDocument, node: unknown, depth = 0): boolean {
  if (typeof node !== 'object' || node === null || depth > 20) return false;
  if (Array.isArray(node)) return node.some((one) => isMarked(document, one, depth + 1));
  const own = node as Node;
  const { 'x-sensitive': mark = false } = own;
  // Any other value was meant as true, such as the text 'true'.
  if (mark !== false) return true;
  if (isReference(node)) return isMarked(document, resolve<unknown>(document, node), depth + 1);
  const content = Object.values(asMap(own['content'])).map((media) => asMap(media)['schema']);
  return [...INSIDE.map((key) => own[key]), ...content].some((part) => isMarked(document, part, depth + 1));
}

function asMap(value: unknown): Node {
  return isRecord(value) ? value : {};
}
