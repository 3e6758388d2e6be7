/** A status that the contract gives no body is not judged by the schema of its range. */
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clientChecksModule } from '../../src/codegen/client-checks.ts';
import { readSpec } from '../../src/codegen/generate.ts';
import { contractDocument } from '../../src/codegen/operations.ts';
import { schemasIn, xmlBodies, xmlModule } from '../../src/codegen/xml-module.ts';
import { xmlTables } from '../../src/codegen/xml-tables.ts';

const content = {
  'application/json': { schema: { $ref: '#/components/schemas/Error' } },
  'application/xml': { schema: { $ref: '#/components/schemas/Error' } },
};

const VALIDATORS = pathToFileURL('generated/validators.js').href;

/** The modules that the client would load if the first operation answered 204 so, and any other success with an error. */
async function generated() {
  const { document } = structuredClone(await readSpec('spec'));
  const { responses } = (document.paths as Record<string, { post?: { responses: object } }>)['/orders']
    ?.post ?? { responses: {} };
  Object.assign(responses, { '204': { description: 'x' }, '2XX': { description: 'x', content } });
  const { contract, schemas } = contractDocument(document);
  const load = (text = '') =>
    // Where a rule is judged by the code of ajv, it is imported.
    import(
      `data:text/javascript,${encodeURIComponent(text.replace('./validators.js', VALIDATORS))}`
    ) as Promise<Record<string, unknown>>;
  const named = xmlBodies(contract);
  const tables = xmlTables(schemasIn(named), schemas);
  return {
    checks: await load(clientChecksModule(contract, schemas).files['client-checks.js']),
    inXml: await load(xmlModule(named, tables, undefined)['xml.js']),
  };
}

// The worker may have loaded the modules that would read the generated ones.
beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.doUnmock('../../generated/client-checks.js');
  vi.doUnmock('../../generated/xml.js');
  vi.resetModules();
});

test('in JSON, a status without a body is not judged by its range', async () => {
  const { checks } = await generated();
  vi.doMock('../../generated/client-checks.js', () => checks);
  const { validation } = await import('../../src/client/validation.ts');
  const judge = (status: number, body: unknown) => () => {
    validation.response('POST', '/orders', status, body);
  };
  expect(judge(204, undefined)).not.toThrow();
  expect(judge(202, undefined)).toThrow('Expected an object at response.body (type), received nothing.');
  expect(judge(202, { Message: 'x', StatusCode: 202 })).not.toThrow();
});

test('in XML, a status without a body is not judged by its range', async () => {
  const { inXml } = await generated();
  vi.doMock('../../generated/xml.js', () => inXml);
  const { xml } = await import('../../src/client/xml.ts');
  const text = '<Error><Message>x</Message><StatusCode>202</StatusCode></Error>';
  expect(xml.response('POST', '/orders', 204, 'application/xml', text)).toBeUndefined();
  expect(xml.response('POST', '/orders', 202, 'application/xml', text)).toEqual({
    Message: 'x',
    StatusCode: 202,
  });
});
