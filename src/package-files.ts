/**
 * The files of this package that are read, not imported. This module is at the top of src/ and of dist/, so the same relative paths work
 * from both, and from the bundled command.
 */
import { readFileSync } from 'node:fs';
import type { OpenApiDocument } from './contract/openapi.ts';

/** Reads the OpenAPI document that `npm run generate` wrote. Most of this package does not need it, so it is read only on request. */
export function loadOpenApi(): OpenApiDocument {
  return read(new URL('../generated/openapi.json', import.meta.url)) as OpenApiDocument;
}

/** The version of this package. */
export function version(): string {
  return (read(new URL('../package.json', import.meta.url)) as { version: string }).version;
}

function read(url: URL): unknown {
  return JSON.parse(readFileSync(url, 'utf8'));
}
