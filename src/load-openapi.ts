/** Reads the OpenAPI document that `npm run generate` wrote; the same path from src/ and from dist/. */
import { readFileSync } from 'node:fs';
import type { OpenApiDocument } from './contract/openapi.ts';

/** Most of this package does not need it, so it is read when it is asked for. */
export function loadOpenApi(): OpenApiDocument {
  return JSON.parse(
    readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8'),
  ) as OpenApiDocument;
}
