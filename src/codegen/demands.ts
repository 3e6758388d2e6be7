/** Words for the errors of keywords that only the code of ajv judges, put into the errors so that no page has to load them. */
import { valuesOf } from '../contract/alternatives.ts';
import { withLimit } from '../contract/explain.ts';
import type { Schema } from '../contract/openapi.ts';

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date of the form YYYY-MM-DD',
  time: 'a time of the form 09:30:00Z',
  'date-time': 'a point in time of the form 2026-01-31T09:30:00Z',
  email: 'an e-mail address',
  uri: 'a URI',
  uuid: 'a UUID',
  int32: 'a whole number of 32 bits',
  int64: 'a whole number of 64 bits',
};

/** What a keyword of a schema adds to the parameters of its errors. */
export function demandOf(keyword: string, schema: Schema): object | undefined {
  const limit = schema[keyword];
  switch (keyword) {
    case 'additionalProperties':
      return { known: Object.keys(schema['properties'] ?? {}) };
    case 'exclusiveMaximum':
      return { form: withLimit('a number less than #', limit) };
    case 'format':
      return { form: FORMATS[String(limit)] ?? `text of the format ${String(limit)}` };
    case 'items':
      return {
        form: withLimit('an array of at most # elements', [schema['prefixItems'] ?? []].flat().length),
      };
    case 'maxProperties':
      return { form: withLimit('an object of at most # members', limit) };
    case 'minProperties':
      return { form: withLimit('an object of at least # members', limit) };
    case 'not': {
      if ('x-form' in schema) return undefined;
      const values = valuesOf(limit as object).map((value) => JSON.stringify(value));
      return (
        schema['x-alternatives'] ??
        (values.length > 0 ? { form: `a value other than ${values.join(', ')}` } : undefined)
      );
    }
    case 'uniqueItems':
      return { form: 'an array without two equal elements' };
    default:
      return undefined;
  }
}
