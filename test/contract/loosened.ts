/**
 * The smallest steps by which a pattern can be loosened: an end that is open, one time more or less, a character beside those that are
 * allowed.
 */
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';

/** Sources of patterns that allow all that the given one allows, and a little more. */
export function loosened(pattern: string): string[] {
  const steps: string[] = [];
  const put = ({ start, end }: AST.Node, text: string) => {
    steps.push(pattern.slice(0, start) + text + pattern.slice(end));
  };
  visitRegExpAST(new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true }), {
    onAssertionEnter: (node) => {
      put(node, '');
    },
    onQuantifierEnter: (node) => {
      const { min, max, element } = node;
      if (min > 0) put(node, `${element.raw}${times(min - 1, max)}`);
      if (max < Infinity) put(node, `${element.raw}${times(min, max + 1)}`);
    },
    onCharacterClassEnter: (node) => {
      for (const character of beside(node)) put(node, `${node.raw.slice(0, -1)}${escaped(character)}]`);
    },
    onCharacterEnter: (node) => {
      if (node.parent.type !== 'Alternative') return;
      put(node, `${node.raw}?`);
      for (const code of [node.value - 1, node.value + 1]) put(node, `[${node.raw}${escaped(code)}]`);
    },
  });
  return steps;
}

function times(min: number, max: number): string {
  return `{${min},${max === Infinity ? '' : max}}`;
}

/** The characters next to those of a class. */
function beside(node: AST.CharacterClass): number[] {
  const matches = new RegExp(node.raw, 'u');
  const allowed = (code: number) => matches.test(String.fromCodePoint(code));
  return Array.from({ length: 0x100 }, (_, code) => code).filter(
    (code) => !allowed(code) && ((code > 0 && allowed(code - 1)) || allowed(code + 1)),
  );
}

function escaped(code: number): string {
  return `\\u{${code.toString(16)}}`;
}
