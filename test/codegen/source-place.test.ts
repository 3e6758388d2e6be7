/** Where a fault of the bundled document stands in spec/. */
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sourcePlace } from '../../src/codegen/source-place.ts';
import { mapValues } from '../../src/contract/openapi.ts';
import { scratch } from '../scratch.ts';

describe('a fault of the bundled document stands', () => {
  const files = {
    'openapi.yaml': [
      'openapi: 3.1.0',
      'servers:',
      '  - url: https://a.example',
      '  - url: https://b.example',
      'shared: &shared',
      '  type: string',
      'alias: *shared',
      'paths:',
      '  /a:',
      '    $ref: paths/a.yaml',
      '  /none:',
      '    $ref: paths/none.yaml',
      'components:',
      '  schemas:',
      '    Inside:',
      '      type: string',
      '      local:',
      "        $ref: '#/shared'",
    ],
    'paths/a.yaml': [
      'post:',
      '  responses:',
      '    200:',
      '      description: x',
      '    $ref: {}',
      '  list: [a, b]',
    ],
    'schemas/A.yaml': ['type: object', 'properties:', '  b: { $ref: B.yaml }', '  "c/d": { type: string }'],
    'schemas/B.yaml': ['title: B', 'type: string'],
  };

  test.each([
    ['', 'openapi.yaml:1:1'],
    ['/servers', 'openapi.yaml:2:1'],
    ['/servers/1', 'openapi.yaml:4:5'],
    ['/servers/1/url', 'openapi.yaml:4:5'],
    ['/servers/2/url', 'openapi.yaml:2:1'],
    ['/alias', 'openapi.yaml:7:1'],
    ['/nowhere', 'openapi.yaml:1:1'],
    ['/paths/~1a', 'openapi.yaml:9:3'],
    ['/paths/~1a/post', 'paths/a.yaml:1:1'],
    ['/paths/~1a/post/responses/200/description', 'paths/a.yaml:4:7'],
    ['/paths/~1a/post/responses/$ref', 'paths/a.yaml:5:5'],
    ['/paths/~1a/post/list/1', 'paths/a.yaml:6:13'],
    ['/paths/~1none/post', 'paths/none.yaml:1:1'],
    ['/components/schemas', 'openapi.yaml:14:3'],
    ['/components/schemas/Inside', 'openapi.yaml:15:5'],
    ['/components/schemas/Inside/type', 'openapi.yaml:16:7'],
    ['/components/schemas/Inside/local/type', 'openapi.yaml:17:7'],
    ['/components/schemas/A', 'schemas/A.yaml:1:1'],
    ['/components/schemas/A/type', 'schemas/A.yaml:1:1'],
    ['/components/schemas/A/properties/b', 'schemas/A.yaml:3:3'],
    ['/components/schemas/A/properties/b/type', 'schemas/B.yaml:2:1'],
    ['/components/schemas/A/properties/c~1d/type', 'schemas/A.yaml:4:12'],
  ])('of %s at %s', async (pointer, place) => {
    const folder = scratch(
      mapValues(files, (lines) => `${lines.join('\n')}\n`),
      onTestFinished,
    );
    expect(await sourcePlace(join(folder, 'openapi.yaml'), pointer)).toBe(join(folder, place));
  });
});
