/** What the mock gets of the document beside the recorded exchanges. */
import { expect, test } from 'vitest';
import { recordingsModule } from '../../src/codegen/recordings.ts';
import { readSpec } from '../../src/codegen/generate.ts';
import { contract } from '../../src/contract/index.ts';

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
