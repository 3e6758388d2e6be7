/**
 * XML is what the W3C's conformance suite says that it is, without what a reader of orders leaves out for safety.
 *
 * @see https://www.w3.org/XML/Test/
 */
import { describe, expect, test } from 'vitest';
import { bodyText } from '../../src/wire/index.ts';
import { decodeXmlTree } from '../../src/wire/xml-tree.ts';
import { xmlSuite } from './xml-suite.ts';

const XML = { type: 'application/xml', parameters: {} };
const suite = xmlSuite();

function outcomeOf(bytes: Uint8Array): string {
  const text = bodyText(bytes, XML, []);
  const tree = text.ok ? decodeXmlTree(text.value) : text;
  return tree.ok ? 'taken' : tree.problem.received;
}

/** What no reader of orders needs, and some have been attacked with. */
const BY_DESIGN = ['a document type declaration', 'a processing instruction'];

describe('the documents', () => {
  test('that are not well-formed are refused', () => {
    const broken = suite.filter(({ type }) => type === 'not-wf');
    expect(broken).toHaveLength(1498);
    // Documents of XML 1.1 with characters that 1.0 allows: by the fifth edition of 1.0 (2.8) they are read as of 1.0.
    expect(broken.flatMap(({ id, bytes }) => (outcomeOf(bytes) === 'taken' ? [id] : []))).toEqual([
      'rmt-016',
      'rmt-019',
    ]);
  });

  test('that are well-formed are taken, unless they have what is left out by design', () => {
    const sound = suite.filter(({ type }) => type === 'valid' || type === 'invalid');
    const outcomes = sound.map(({ id, bytes }) => ({ id, outcome: outcomeOf(bytes) }));
    expect(outcomes.filter(({ outcome }) => outcome === 'taken').length).toBeGreaterThan(60);
    const others = outcomes.filter(({ outcome }) => outcome !== 'taken' && !BY_DESIGN.includes(outcome));
    // Names with colons that are no prefixes: XML without namespaces.
    expect(others.map(({ id }) => id)).toEqual(['o-p04pass1', 'o-p05pass1']);
  });
});
