/** The same page for a document that lacks some of its constraints. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { OpenApiDocument } from '../../src/contract/openapi.ts';

const { shapeForReading } = (await import(
  String(new URL('../../docs/reference/shape.js', import.meta.url))
)) as { shapeForReading: (document: OpenApiDocument) => void };

export { shapeForReading };

/** Writes a copy of a rendered page that shows another document. */
export function writeReferenceOf(document: OpenApiDocument, page: string, to: string): void {
  const shaped = structuredClone(document);
  shapeForReading(shaped);
  const definition = JSON.stringify(shaped).replaceAll('<', String.raw`\u003c`);
  const pattern = /(const __redoc_definition = ).*(;\n\s*const __redoc_options)/;
  const text = readFileSync(page, 'utf8');
  if (!pattern.test(text)) throw new Error(`expected a document in ${page}, found none`);
  writeFileSync(
    to,
    text.replace(pattern, (_, before: string, after: string) => before + definition + after),
  );
}
