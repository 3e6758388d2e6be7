/**
 * Turns a pattern into a function that walks over a text once, with a comparison or two for each character. For the short texts of an
 * order, that takes less time than starting a regular expression.
 *
 * What is left of a pattern after a character is its derivative. There are few different ones, and each is a state.
 *
 * @see https://doi.org/10.1145/321239.321249
 */
import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** A character of a class, parts one after the other, one of several parts, or one part any number of times. */
type Part =
  | { readonly of: readonly (readonly [first: number, last: number])[] }
  | { readonly all: readonly Part[] }
  | { readonly any: readonly Part[] }
  | { readonly often: Part };

const DONE: Part = { all: [] };
const NEVER: Part = { any: [] };

/** A pattern that exceeds either limit is left to the engine for regular expressions. */
const MOST_TIMES = 30;
const MOST_STATES = 60;

/** Where surrogates begin: from there on a character may be two code units. */
const SURROGATES = 0xd800;

/** The function as code; `undefined` where the pattern has a part that is not supported here, or is not about the whole text. */
export function patternCode(name: string, pattern: string): string | undefined {
  const { alternatives } = new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true });
  const [start, ...elements] = alternatives[0]?.elements ?? [];
  const end = elements.pop();
  if (alternatives.length > 1 || !isAssertion(start, 'start') || !isAssertion(end, 'end')) return undefined;
  const parts = elements.map(partOf);
  if (!parts.every((part) => part !== undefined)) return undefined;
  const first = sequence(parts);
  const edges = [...new Set(edgesOf(first))].sort((one, other) => one - other);
  const states = new Map([[JSON.stringify(first), { part: first, number: 0 }]]);
  const cases: string[] = [];
  for (const { part, number } of states.values()) {
    if (states.size > MOST_STATES) return undefined;
    const next = new Map<number, string[]>();
    for (const [index, edge] of edges.entries()) {
      const left = after(part, edge);
      const key = JSON.stringify(left);
      if (key === JSON.stringify(NEVER)) continue;
      const state = states.get(key) ?? { part: left, number: states.size };
      states.set(key, state);
      const last = (edges[index + 1] ?? SURROGATES) - 1;
      const ranges = next.get(state.number) ?? [];
      next.set(state.number, [
        ...ranges,
        edge === last ? `code === ${edge}` : `code >= ${edge} && code <= ${last}`,
      ]);
    }
    const steps = [...next].map(([state, ranges]) => `if (${ranges.join(' || ')}) state = ${state};\nelse `);
    cases.push(`case ${number}:\n${steps.join('')}return false;\nbreak;\n`);
  }
  const ends = [...states.values()].filter(({ part }) => mayEnd(part));
  return `function ${name}(text) {
let state = 0;
for (let at = 0; at < text.length; at += 1) {
const code = text.charCodeAt(at);
switch (state) {
${cases.join('')}}
}
return ${ends.map(({ number }) => `state === ${number}`).join(' || ')};
}`;
}

function isAssertion(element: AST.Element | undefined, kind: string): boolean {
  return element?.type === 'Assertion' && element.kind === kind;
}

function partOf(element: AST.Element): Part | undefined {
  switch (element.type) {
    case 'Character':
      return charactersOf([element]);
    case 'CharacterClass':
      return element.negate ? undefined : charactersOf(element.elements);
    case 'CapturingGroup':
    case 'Group': {
      const parts = element.alternatives.flatMap((one) => {
        const all = one.elements.map(partOf);
        return all.every((part) => part !== undefined) ? [sequence(all)] : [];
      });
      return parts.length === element.alternatives.length ? choice(parts) : undefined;
    }
    case 'Quantifier': {
      const { min, max } = element;
      const part = partOf(element.element);
      if (!part || (max === Infinity ? min : max) > MOST_TIMES) return undefined;
      let rest: Part = max === Infinity ? { often: part } : DONE;
      if (max < Infinity)
        for (let time = min; time < max; time += 1) rest = choice([DONE, sequence([part, rest])]);
      return sequence([...Array.from({ length: min }, () => part), rest]);
    }
    default:
      return undefined;
  }
}

function charactersOf(elements: readonly (AST.Character | AST.Element | AST.CharacterClassElement)[]) {
  const of = elements.flatMap((one): [number, number][] => {
    if (one.type === 'Character') return [[one.value, one.value]];
    return one.type === 'CharacterClassRange' ? [[one.min.value, one.max.value]] : [];
  });
  const read = of.length === elements.length && of.every(([, last]) => last < SURROGATES);
  return read ? { of } : undefined;
}

function sequence(parts: readonly Part[]): Part {
  const all = parts.flatMap((part) => ('all' in part ? part.all : [part]));
  const [only] = all;
  if (all.some((part) => 'any' in part && part.any.length === 0)) return NEVER;
  return all.length === 1 && only ? only : { all };
}

/** Keeps each part once and in a fixed order, so that equal choices have one state. */
function choice(parts: readonly Part[]): Part {
  const flat = parts.flatMap((part) => ('any' in part ? part.any : [part]));
  const any = [...new Map(flat.map((part) => [JSON.stringify(part), part]))].sort().map(([, part]) => part);
  const [only] = any;
  return any.length === 1 && only ? only : { any };
}

function mayEnd(part: Part): boolean {
  if ('all' in part) return part.all.every(mayEnd);
  return 'any' in part ? part.any.some(mayEnd) : 'often' in part;
}

/** What is left of a part after a character. */
function after(part: Part, code: number): Part {
  if ('of' in part) return part.of.some(([first, last]) => code >= first && code <= last) ? DONE : NEVER;
  if ('any' in part) return choice(part.any.map((one) => after(one, code)));
  if ('often' in part) return sequence([after(part.often, code), part]);
  const [first, ...rest] = part.all;
  if (!first) return NEVER;
  const used = sequence([after(first, code), ...rest]);
  return mayEnd(first) ? choice([used, after(sequence(rest), code)]) : used;
}

/** The first character of each range, and the one after its last. */
function edgesOf(part: Part): number[] {
  if ('of' in part) return part.of.flatMap(([first, last]) => [first, last + 1]);
  return ('often' in part ? [part.often] : 'all' in part ? part.all : part.any).flatMap(edgesOf);
}
