/** Where in a schema ajv finds a fault, and what is said of it. */
import { describe, expect, test } from 'vitest';
import { schemaFault } from '../../src/codegen/schema-fault.ts';
import { SchemaCollection } from '../../src/codegen/schemas.ts';
import { documented } from './features.ts';

describe('where ajv refuses a schema, the place of the fault is', () => {
  const fault = (A: unknown): [string, string] => {
    const collected = new SchemaCollection(
      documented({ components: { schemas: { Good: { type: 'string' }, A } } }),
    );
    const { pointer, message } = schemaFault(collected, new Error('what ajv said'));
    return [pointer.replace('/components/schemas/A', ''), message];
  };

  test.each<[string, unknown, string, string]>([
    [
      'a value that a keyword cannot have',
      { type: 'strin' },
      '/type',
      'expected a value that type can have, received "strin"',
    ],
    [
      'the same far inside',
      { properties: { type: { items: [] } } },
      '/properties/type/items',
      'expected a value that items can have, received []',
    ],
    [
      'the same in a list',
      { allOf: [{}, { maxLength: -1 }] },
      '/allOf/1/maxLength',
      'expected a value that maxLength can have, received -1',
    ],
    [
      'the same beside a reference',
      { $ref: '#/components/schemas/Good', minLength: 'x' },
      '/minLength',
      'expected a value that minLength can have, received "x"',
    ],
    [
      'a pattern that is not valid',
      { type: 'string', pattern: '(' },
      '/pattern',
      'Invalid regular expression: /(/u: Unterminated group',
    ],
    [
      'a type that is missing',
      { properties: {}, minLength: 1, type: 'object' },
      '',
      'expected the type string beside minLength, received none; write it',
    ],
    [
      'several types that are missing',
      { format: 'date' },
      '',
      'expected the type number or string beside format, received none; write it',
    ],
    [
      'the same inside',
      { type: 'object', properties: { a: { minLength: 1 } } },
      '/properties/a',
      'expected the type string beside minLength, received none; write it',
    ],
    [
      'a required member',
      { type: 'object', required: ['a'] },
      '',
      'expected a among the properties beside required, received none; write it there, with true where nothing more is known',
    ],
    [
      'another demand of the strict mode',
      { type: 'array', prefixItems: [{}] },
      '',
      '"prefixItems" is 1-tuple, but minItems or maxItems/items are not specified or different at path "#"',
    ],
    ['nothing that is wrong by itself', { type: 'object' }, '', 'what ajv said'],
  ])('that of %s', (_name, schema, pointer, message) => {
    expect(fault(schema)).toEqual([pointer, message]);
  });

  test('that of the schema where two keywords are wrong', () => {
    const [pointer, message] = fault({ properties: { a: { type: 'strin', maxLength: -1 } } });
    expect(pointer).toBe('/properties/a');
    expect(message).toMatch(/^schema is invalid: /);
  });
});
