/**
 * ajv as the contract needs it: it is strict, finds every fault, decides between alternatives at once, and adds to its errors the
 * words that a schema has for its rules.
 *
 * @see https://ajv.js.org/options.html
 */
import { _, stringify } from 'ajv';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { demandOf } from './demands.ts';
import { alternatives, decimals } from './keywords.ts';
import type { Schema } from '../contract/openapi.ts';

export function strictAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    logger: false,
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    messages: false,
    // Ajv copies the code of a schema to wherever it is referred to; a large one is called instead.
    inlineRefs: 12,
    ...options,
  });
  addFormats.default(ajv);
  ajv.removeKeyword('discriminator');
  ajv.addKeyword(alternatives);
  ajv.addKeyword(decimals);
  for (const note of [...NOTES, 'alternatives'])
    ajv.addKeyword({ keyword: `x-${note}`, schemaType: ['string', 'object'] });
  addNotes(ajv);
  return ajv;
}

/** The notes of a schema about its rules: the form of a text, what to do, and the member that makes the rule hold. */
const NOTES = ['form', 'advice', 'because'];

/** Adds the notes of a schema, and the demand of a keyword in words, to the parameters of its errors. */
function addNotes(ajv: Ajv2020): void {
  for (const rule of Object.values(ajv.RULES.all)) {
    if (typeof rule !== 'object') continue;
    const { keyword, definition } = rule;
    const { error } = definition;
    if (!error) continue;
    rule.definition.error = {
      ...error,
      params: (context) => {
        const own = typeof error.params === 'function' ? error.params(context) : (error.params ?? _`{}`);
        const schema = (context.parentSchema ?? {}) as Schema;
        const added = {
          ...Object.fromEntries(
            NOTES.flatMap((note) => (`x-${note}` in schema ? [[note, schema[`x-${note}`]]] : [])),
          ),
          ...demandOf(keyword, schema),
        };
        return Object.keys(added).length === 0 ? own : _`{...${own}, ...${stringify(added)}}`;
      },
    };
  }
}
