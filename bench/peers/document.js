/** Judges that read the contract as it is written: ajv without discriminators, and @exodus/schemasafe. */
import { readFileSync } from 'node:fs';
import { validator } from '@exodus/schemasafe';
import { Ajv2020 } from 'ajv/dist/2020.js';

const text = readFileSync('generated/openapi.json', 'utf8');
const { components } = JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/'));
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $ref: '#/$defs/Order',
  $defs: components.schemas,
};

const compiled = new Ajv2020({ strict: false }).compile(schema);
export const ajv = (value) => compiled(value);

const safe = validator(schema, { mode: 'lax', isJSON: true, allowUnusedKeywords: true });
export const schemasafe = (value) => safe(value);
