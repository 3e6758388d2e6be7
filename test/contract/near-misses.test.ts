/** Each pattern is as strict as it was meant: what is next to a legal text is refused, and each step to a looser pattern is noticed. */
import { describe, expect, test } from 'vitest';
import { readSpec } from '../../src/codegen/generate.ts';
import { nodesIn } from '../../src/codegen/nodes.ts';
import { Collector } from './collector.ts';
import { loosened } from './loosened.ts';
import { nearMisses } from './near-misses.ts';

const { document } = await readSpec('spec');
const found = new Collector(document);

function texts(refused: string): string[] {
  return refused
    .trim()
    .split(/\s+/)
    .map((text) => (text === '∅' ? '' : text.replace('␡', '\x7f').replace(/[␀-␠]/g, seen)));
}

/** A control character, or the space, for its picture. */
function seen(picture: string): string {
  return String.fromCharCode(picture.charCodeAt(0) - 0x2400);
}

const allows = (pattern: string, text: string) => new RegExp(pattern, 'u').test(text);

test('every pattern has its near misses, or is the same as one that has', () => {
  const known = new Set(nearMisses.flatMap(({ at }) => at.map((pointer) => found.node(pointer)['pattern'])));
  const without = [...nodesIn(document)].flatMap(([{ pattern }, pointer]) =>
    typeof pattern !== 'string' || known.has(pattern) ? [] : [pointer],
  );
  expect(without, 'write in near-misses.ts what they must refuse').toEqual([]);
});

describe.each(nearMisses.flatMap(({ at, ...rest }) => at.map((pointer) => ({ pointer, ...rest }))))(
  '$pointer',
  ({ pointer, refused, idle = 0 }) => {
    const pattern = String(found.node(pointer)['pattern']);

    test('what is next to a legal text is refused', () => {
      expect(texts(refused).filter((text) => allows(pattern, text))).toEqual([]);
    });

    test('each smallest step to a looser pattern allows one of them', () => {
      const steps = loosened(pattern);
      const unseen = steps.filter((step) => !texts(refused).some((text) => allows(step, text)));
      expect(steps.length).toBeGreaterThan(4);
      expect(unseen).toHaveLength(idle);
    });
  },
);
