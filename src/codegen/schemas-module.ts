/** The schemas with their `xml` keywords, for what writes and reads values by their schema at run time. */
import type { SchemaCollection } from './schemas.ts';

export function schemasModule(schemas: SchemaCollection, banner: string): Record<string, string> {
  return {
    'schemas.js': `${banner}export const schemas = ${JSON.stringify(schemas.shapes, null, 2)};\n`,
    'schemas.d.ts': `${banner}export declare const schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>>;\n`,
  };
}
