import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { generate } from '../../src/codegen/generate.ts';

describe('generated/', () => {
  let files: Record<string, string>;

  beforeAll(async () => {
    files = await generate('spec', ['test/exchanges']);
  });

  test('is what spec/ generates, to the byte', async () => {
    for (const [name, text] of Object.entries(files)) {
      expect(await readFile(`generated/${name}`, 'utf8'), `${name}; to mend it: npm run generate`).toBe(text);
    }
  });

  test('comes out the same each time', async () => {
    expect(await generate('spec', ['test/exchanges'])).toEqual(files);
  });

  test.each(['validators.js', 'contract.js', 'transport.js'])('holds a self-contained %s', (name) => {
    expect(files[name]).not.toMatch(/^import\b|= require\(|new Function|\beval\(/m);
  });

  test('holds no validator that copies its errors each time it finds more', () => {
    expect(files['validators.js']).toContain('joinErrors(vErrors, ');
    expect(files['validators.js']).not.toContain('vErrors.concat');
  });

  test('names each validator after its schema, or after the place of one that has no name', () => {
    const names = [...(files['validators.d.ts'] ?? '').matchAll(/declare const (\w+)/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(
      expect.arrayContaining([
        'validateError',
        'validateOrder',
        'validateOrderResults',
        'validatePlaceOrderJsonpQueryCallback',
      ]),
    );
    expect(files['validators.d.ts']).toContain('validateOrder: Validator<components[\'schemas\']["Order"]>;');
  });

  test('types a query parameter with content as its schema', () => {
    expect(files['types.d.ts']).toMatch(/query: \{\s*\/\*\*.*\*\/\s*data: Order;/);
  });

  test('has the recorded exchanges as the only examples of the document', async () => {
    const names = [...(files['openapi.json'] ?? '').matchAll(/"examples": \{\s*"([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(names.length).toBeGreaterThan(5);
    const { readdir } = await import('node:fs/promises');
    const recorded = [...(await readdir('spec/exchanges')), ...(await readdir('spec/refusals'))];
    const scenarios = new Set(recorded.map((file) => file.split('.')[1]));
    for (const name of names) expect(scenarios).toContain(name);
    for (const file of await readdir('spec/schemas'))
      expect(await readFile(`spec/schemas/${file}`, 'utf8')).not.toMatch(/^\s*examples?:/m);
  });
});
