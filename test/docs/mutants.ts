/** The same page for a document that lacks some of its constraints. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Document } from '../../docs/reference/document.ts';
import { shapeForReading as shape } from '../../docs/reference/shape.ts';
import type { OpenApiDocument } from '../../src/contract/openapi.ts';

/** Shapes a document in place. */
export function shapeForReading(document: OpenApiDocument): void {
  shape(document as unknown as Document);
}

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
