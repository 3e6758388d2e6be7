import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { generate } from '../../src/codegen/generate.ts';

const made = () => generate('spec', ['test/exchanges']);

/** Of the file that code of src is bundled into, what comes after that code. */
const withoutSource = (text = '') => text.slice(Math.max(0, text.indexOf('// src/codegen/validators.js')));

const TO_MEND = 'to mend it: npm run generate';

test('an unknown option is not a check that passes', async () => {
  await expect(
    promisify(execFile)(process.execPath, ['src/codegen/index.ts', 'test/exchanges', '--chek']),
  ).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("Unknown option '--chek'") as string });
});

describe('generated/', () => {
  let files: Record<string, string>;

  beforeAll(async () => {
    files = await made();
  });

  test('is what spec/ generates, to the byte', async () => {
    const now = await made();
    expect(Object.keys(now).sort()).toEqual((await readdir('generated')).sort());
    for (const [name, text] of Object.entries(now)) {
      const found = withoutSource(await readFile(`generated/${name}`, 'utf8'));
      expect(found, `${name}; ${TO_MEND}`).toBe(withoutSource(text));
    }
  });

  test('has the validators with the code of src that they call', async () => {
    expect(await readFile('generated/validators.js', 'utf8'), TO_MEND).toBe(files['validators.js']);
  });

  test('comes out the same each time', async () => {
    expect(await made()).toEqual(files);
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
    const recorded = [...(await readdir('spec/exchanges')), ...(await readdir('spec/refusals'))];
    const scenarios = new Set(recorded.map((file) => file.split('.')[1]));
    for (const name of names) expect(scenarios).toContain(name);
    for (const file of await readdir('spec/schemas'))
      expect(await readFile(`spec/schemas/${file}`, 'utf8')).not.toMatch(/^\s*examples?:/m);
  });
});
