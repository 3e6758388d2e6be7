/** What the mock gets of the document beside the recorded exchanges. */
import { expect, test, describe } from 'vitest';
import { recordingsModule } from '../../src/codegen/recordings.ts';
import { readSpec } from '../../src/codegen/generate.ts';
import { contract } from '../../src/contract/index.ts';
import { contractDocument } from '../../src/codegen/operations.ts';
import { createContract } from '../../src/contract/contract.ts';
import { mapValues } from '../../src/contract/openapi.ts';
import { documented, type Node, thrown } from './features.ts';
import { ERROR, JSON_BODY, OK, POST, recordedBy, type Recorded } from './recorded.ts';

test('a member that must not be there, or may be anything, lists no values, and is a name like any other', async () => {
  const { document } = await readSpec('spec');
  const schemas = {
    ...document.components?.schemas,
    Without: {
      properties: { Refused: false, Anything: true, Either: { anyOf: [true, { const: 'listed' }] } },
      xml: { name: 'Element' },
    },
  };
  const changed = { ...document, components: { ...document.components, schemas } } as typeof document;
  const text = recordingsModule(changed, contract, [])['recordings.js'] ?? '';
  expect(text).toContain('"Refused"');
  expect(text).toContain('"Anything"');
  expect(text).not.toMatch(/"(?:Refused|Anything)":\[/);
  expect(text).toMatch(/"Either":\["listed"\]/);
  expect(text).not.toContain('"Element"');
});

describe('the mock gets', () => {
  const made = async (...files: readonly Recorded[]) => {
    const { document, reader, exchanges } = recordedBy(...files);
    const text = recordingsModule(document, reader, exchanges)['recordings.js'] ?? '';
    return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)) as {
      errorMembers: unknown;
      listedValues: unknown;
      names: unknown;
      recordings: Record<string, { words: unknown; exchanges: unknown[] }>;
    };
  };
  const answer = `${OK}X-Left: 1\nX-Other: 2\n${JSON_BODY}{"a":"y"}`;

  test.each<[string, Recorded, object | undefined]>([
    [
      'what answers a body',
      [
        'send.usual',
        '',
        `${POST.replace('things HTTP', 'things?q=w HTTP')}\nId: 1\n${JSON_BODY}{"a":"x"}`,
        answer,
      ],
      {
        name: 'usual',
        status: 200,
        mediaType: 'application/json',
        contentType: 'application/json',
        headers: { 'X-Left': '1' },
        body: { a: 'x' },
        value: { a: 'y' },
      },
    ],
    [
      'what answers parameters, to the letter',
      [
        'read.usual',
        '# answers: exact\n',
        'GET https://things.example/v1/read/7?q=1 HTTP/1.1',
        `${OK}Content-Type: text/xml; charset=utf-8\n\n<Thing/>`,
      ],
      {
        name: 'usual',
        status: 200,
        mediaType: 'text/xml',
        contentType: 'text/xml; charset=utf-8',
        exact: true,
        parameters: { q: 1, id: '7' },
        value: {},
      },
    ],
    [
      'what answers JSONP, without the header that repeats the call',
      [
        'jsonp.usual',
        '# answers: never\n',
        'GET https://things.example/v1/jsonp/7?q=1&call=f HTTP/1.1',
        `${OK}X-Call: f\nX-Left: 1\nContent-Type: text/javascript\n\nf({})`,
      ],
      {
        name: 'usual',
        status: 200,
        mediaType: 'text/javascript',
        contentType: 'text/javascript',
        headers: { 'X-Left': '1' },
        parameters: { q: 1, id: '7' },
        value: {},
      },
    ],
    [
      'an answer without a body',
      ['send.usual', '', POST, 'HTTP/1.1 204 No Content\n'],
      { name: 'usual', status: 204 },
    ],
    [
      'what is refused, with what stood there',
      [
        'send.usual',
        '# refused: request.body /a enum, request.body /b type\n',
        `${POST.replace('things HTTP', 'things?q=w HTTP')}\n${JSON_BODY}{"a":"z"}`,
        ERROR,
      ],
      {
        name: 'usual',
        status: 400,
        mediaType: 'application/json',
        contentType: 'application/json',
        body: { a: 'z' },
        refused: { where: 'request.body', pointer: '/a', rule: 'enum', received: 'z' },
        value: { text: 'No.', status: 400 },
      },
    ],
    [
      'what is refused as a whole',
      ['send.usual', '# refused: request.body - json\n', `${POST}\n${JSON_BODY}{`, ERROR],
      {
        name: 'usual',
        status: 400,
        mediaType: 'application/json',
        contentType: 'application/json',
        refused: { where: 'request.body', pointer: '', rule: 'json' },
        value: { text: 'No.', status: 400 },
      },
    ],
    ['nothing of what deviates', ['send.usual.deviates', '', POST, answer], undefined],
    [
      'nothing of a response that is refused',
      ['send.usual', '# refused: response.body /a enum\n', POST, answer],
      undefined,
    ],
    [
      'nothing of no operation',
      ['send.usual', '', POST.replace('things HTTP', 'other HTTP'), answer],
      undefined,
    ],
    ['nothing without a response', ['send.usual', '', POST, ''], undefined],
    ['nothing of a response that cannot be read', ['send.usual', '', POST, `${OK}${JSON_BODY}{`], undefined],
    [
      'nothing of a refusal without a body',
      ['send.usual', '# refused: request.body - json\n', POST, 'HTTP/1.1 204 No Content\n'],
      undefined,
    ],
  ])('%s', async (_name, file, expected) => {
    const { recordings } = await made(file);
    const [id = ''] = file[0].split('.');
    expect(recordings[id]?.exchanges).toEqual(expected ? [JSON.parse(JSON.stringify(expected))] : []);
    expect(Object.values(recordings).flatMap(({ exchanges }) => exchanges)).toHaveLength(expected ? 1 : 0);
  });

  test('words, names, and the values that are listed', async () => {
    const { recordings, errorMembers, listedValues, names } = await made();
    expect(mapValues(recordings, ({ words }) => words)).toEqual({
      send: { 200: 'Sent well.', 204: 'Taken', '4XX': 'Refused.' },
      read: { 200: 'v1.5 is read?' },
      jsonp: { 200: 'Called.' },
    });
    expect(errorMembers).toEqual({ message: 'text', status: 'status' });
    expect(listedValues).toEqual({ a: ['x', 'y'] });
    expect(names).toEqual(['a', 'call', 'id', 'q', 'status', 'text']);
  });

  const only = (schemas: Node) => {
    const document = documented({ components: { schemas } });
    const { contract } = contractDocument(document);
    const text = recordingsModule(document, createContract(contract, {}), [])['recordings.js'] ?? '';
    return (name: string) =>
      JSON.parse(new RegExp(`^export const ${name} = (.*);$`, 'm').exec(text)?.[1] ?? '') as unknown;
  };

  test('the values of a member from wherever they are listed, each once', () => {
    const listed = only({
      A: {
        properties: {
          a: { enum: [1, 2] },
          b: { type: 'string' },
          c: { const: null },
          d: { allOf: [{ allOf: [{ const: 'deep' }] }] },
          e: true,
        },
      },
      B: {
        properties: {
          a: { oneOf: [{ const: 2 }, { anyOf: [{ const: 3 }, true] }, { $ref: '#/components/schemas/C' }] },
        },
        examples: [{ properties: { x: { const: 1 } } }],
      },
      C: { enum: [4] },
      Loop: { properties: { a: { allOf: [{ $ref: '#/components/schemas/Loop' }] } } },
    });
    expect(listed('listedValues')).toEqual({ a: [1, 2, 3, 4], c: [null], d: ['deep'] });
    expect(listed('names')).toEqual(['a', 'b', 'c', 'd', 'e', 'status', 'text']);
  });

  test('the members of the error from the schema that has both marks', () => {
    const marked = (mark: string) => ({ type: 'string', 'x-error': mark });
    const found = only({
      Fault: { properties: { a: marked('message'), b: marked('other'), c: {} } },
      Other: {},
      Real: {
        properties: {
          say: { $ref: '#/components/schemas/Say' },
          code: { $ref: '#/components/schemas/Text', 'x-error': 'status' },
        },
      },
      Say: marked('message'),
      Text: { type: 'string' },
    });
    expect(found('errorMembers')).toEqual({ message: 'say', status: 'code' });
    expect(thrown(() => only({ Fault: {} }))).toEqual([
      '/components/schemas',
      'expected a schema with members marked x-error: message and x-error: status, received none; mark them in spec/',
    ]);
  });
});
