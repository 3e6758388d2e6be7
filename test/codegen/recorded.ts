/** A small contract with recorded exchanges, for the tests of what is made of them. */
import { recordedExchange } from '../../src/codegen/examples.ts';
import { contractDocument } from '../../src/codegen/operations.ts';
import { schemasIn, xmlBodies } from '../../src/codegen/xml-module.ts';
import { xmlTables } from '../../src/codegen/xml-tables.ts';
import { createContract } from '../../src/contract/contract.ts';
import { documented } from './features.ts';

/** What its file is called, and what is in it: the rest of the head, the request, the response. */
export type Recorded = readonly [name: string, head: string, request: string, response: string];

/** A contract with an operation by POST, another one by GET, that one by JSONP, and what is recorded of them. */
export function recordedBy(...files: readonly Recorded[]) {
  const text = { type: 'string', enum: ['x', 'y'] };
  const thing = { type: 'object', properties: { a: text } };
  const content = () => ({
    'application/json': { schema: { $ref: '#/components/schemas/Thing' } },
    'text/xml': { schema: { $ref: '#/components/schemas/Thing' } },
    'image/png': { schema: {} },
  });
  const parameter = (name: string, more: object = {}) => ({
    name,
    in: 'query',
    schema: { type: 'string' },
    ...more,
  });
  const document = documented({
    operation: {
      parameters: [parameter('q'), { ...parameter('id'), in: 'header' }],
      requestBody: { content: content() },
      responses: {
        200: {
          description: ' Sent\n  well. All is well! ',
          headers: { 'X-Left': { schema: { type: 'integer' } }, 'X-Not': { schema: {} } },
          content: content(),
        },
        204: { description: 'Taken' },
        '4XX': {
          description: 'Refused. x',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Fault' } } },
        },
      },
    },
    paths: {
      '/read/{id}': {
        get: {
          operationId: 'read',
          security: [],
          parameters: [
            parameter('q', { content: { 'application/json': { schema: {} } } }),
            { ...parameter('id'), in: 'path', required: true },
          ],
          responses: { 200: { description: 'v1.5 is read? Yes.', content: content() } },
        },
      },
      '/jsonp/{id}': {
        get: {
          operationId: 'jsonp',
          security: [],
          'x-jsonp': { operation: 'read', callback: 'call', header: 'X-Call' },
          parameters: [
            parameter('q', { content: { 'application/json': { schema: {} } } }),
            parameter('call'),
            { ...parameter('id'), in: 'path', required: true },
          ],
          responses: {
            200: {
              description: 'Called.',
              headers: { 'X-Call': { schema: {} }, 'X-Left': { schema: {} } },
              content: { 'text/javascript': { schema: { $ref: '#/components/schemas/Thing' } } },
            },
          },
        },
      },
    },
    components: { schemas: { Thing: thing } },
  });
  const { contract, schemas } = contractDocument(document);
  const reader = createContract(contract, {}, xmlTables(schemasIn(xmlBodies(contract)), schemas));
  const exchanges = files.map(([name, head, request, response]) =>
    recordedExchange(
      `${name}.http`,
      `# ${name} is shown.\n# source: a page\n${head}${request}\n\n${response}\n`,
    ),
  );
  return { document, reader, exchanges };
}
export const POST = 'POST https://things.example/v1/things HTTP/1.1';
export const JSON_BODY = 'Content-Type: application/json\n\n';
export const OK = 'HTTP/1.1 200 OK\n';
export const ERROR = `HTTP/1.1 400 Bad Request\n${JSON_BODY}{"text":"No.","status":400}`;
