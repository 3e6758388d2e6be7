/**
 * Reads the OpenAPI document with its files, checks its structure, and makes one document of it.
 *
 * @see https://spec.openapis.org/oas/v3.1.0
 */
import {
  BaseResolver,
  bundle,
  createConfig,
  getLineColLocation,
  lintDocument,
  type Document,
  type NormalizedProblem,
} from '@redocly/openapi-core';
import { isReference, type OpenApiDocument } from '../contract/openapi.ts';
import { valueAt } from '../wire/pointer.ts';
import { nodesIn } from './nodes.ts';
import { shownPath } from './shown-path.ts';
import { SpecError } from './spec-error.ts';

/** The generator could not work without these; the style is checked by `npm run lint`. */
const rules = {
  struct: 'error',
  'no-unresolved-refs': 'error',
  'operation-operationId': 'error',
  'operation-operationId-unique': 'error',
  'path-parameters-defined': 'error',
} as const;

/**
 * @param file the path of the root document.
 * @throws {SpecError} naming file, line and reason of the first fault.
 */
export async function loadSpec(file: string): Promise<OpenApiDocument> {
  const config = await createConfig({ rules });
  const externalRefResolver = new BaseResolver();
  // Redocly throws for a document that it cannot start on. Where its YAML is broken, it says at which line.
  const failed = (error: unknown): never => {
    const { message, line, col } = error as Error & { line?: number; col?: number };
    throw new SpecError(placeOf(file, line, col), message, { cause: error });
  };
  const root = externalRefResolver.resolveDocument(null, file, true);
  const document = (await root.catch(failed)) as Document;
  await refuseCircles(document, externalRefResolver);
  refuse(await lintDocument({ document, config: config.styleguide, externalRefResolver }).catch(failed));
  const { bundle: bundled, problems } = await bundle({
    config,
    doc: document,
    externalRefResolver,
    dereference: false,
  }).catch(failed);
  refuse(problems);
  return bundled.parsed as OpenApiDocument;
}

/** Refuses a reference that leads back to itself, since Redocly would throw, and end the process. */
async function refuseCircles(
  document: Document,
  resolver: BaseResolver,
  seen = new Set<object>(),
): Promise<void> {
  if (seen.has(document)) return;
  seen.add(document);
  for (const [reference, pointer] of nodesIn(document.parsed, [], '#', seen)) {
    if (!isReference(reference)) continue;
    let [owner, node] = [document, reference as unknown];
    const passed = new Set<unknown>();
    while (isReference(node)) {
      if (passed.has(node)) {
        const { start } = getLineColLocation({ source: document.source, pointer, reportOnKey: false });
        throw new SpecError(
          placeOf(document.source.absoluteRef, start.line, start.col),
          `expected a reference that leads to something, received ${reference.$ref}, which leads back to itself`,
        );
      }
      passed.add(node);
      const [file, at = ''] = node.$ref.split('#');
      const target = file
        ? await resolver
            .resolveDocument(owner.source.absoluteRef, file)
            .catch((error: unknown) => error as Error)
        : owner;
      // Redocly reports what cannot be read.
      if (target instanceof Error) break;
      await refuseCircles(target, resolver, seen);
      [owner, node] = [target, valueAt(target.parsed, at)];
    }
  }
}

function refuse(problems: NormalizedProblem[]): void {
  const [first, ...others] = problems.filter(({ severity }) => severity === 'error');
  if (!first) return;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  const [location] = first.location;
  if (!location) throw new SpecError('spec', first.message + more);
  const { source, start } = getLineColLocation(location);
  throw new SpecError(
    placeOf(source.absoluteRef, start.line, start.col),
    first.message
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' ') + more,
  );
}

/** For a fault of the whole file, line and column are missing or not numbers. */
function placeOf(file: string, line?: number, column?: number): string {
  return [shownPath(file), line, column].filter(Boolean).join(':');
}
