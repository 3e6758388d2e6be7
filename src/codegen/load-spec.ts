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
  type NormalizedProblem,
} from '@redocly/openapi-core';
import type { OpenApiDocument } from '../contract/openapi.ts';
import { shownPath } from './shown-path.ts';
import { SpecError } from './spec-error.ts';

/** Without these the generator could not work; style is the business of `npm run lint`. */
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
  const document = await externalRefResolver.resolveDocument(null, file, true);
  if (document instanceof Error) {
    const { line, col } = document as { line?: number; col?: number };
    throw new SpecError([shownPath(file), line, col].filter(Boolean).join(':'), document.message);
  }
  refuse(await lintDocument({ document, config: config.styleguide, externalRefResolver }));
  const { bundle: bundled, problems } = await bundle({
    config,
    doc: document,
    externalRefResolver,
    dereference: false,
  });
  refuse(problems);
  return bundled.parsed as OpenApiDocument;
}

function refuse(problems: NormalizedProblem[]): void {
  const [first, ...others] = problems.filter(({ severity }) => severity === 'error');
  if (!first) return;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  const [location] = first.location;
  if (!location) throw new SpecError('spec', first.message + more);
  const { source, start } = getLineColLocation(location);
  throw new SpecError(
    `${shownPath(source.absoluteRef)}:${start.line}:${start.col}`,
    first.message
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' ') + more,
  );
}
