/**
 * The validators against the TypeScript compiler: an order that the validators take compiles as a literal, and one that they
 * refuse does not, unless every rule that it breaks is one that types cannot express.
 *
 * @see https://github.com/microsoft/TypeScript/wiki/Using-the-Compiler-API
 */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { ValidationError, Validator } from '../../src/contract/document.ts';
import { valueAt } from '../../src/wire/pointer.ts';
import type { Compare } from './compare.ts';

/** What no type says of a string, a number or an array. */
export const BEYOND_TYPES: ReadonlySet<string> = new Set([
  'pattern',
  'maxLength',
  'exclusiveMinimum',
  'multipleOf',
  'x-decimals',
  'integer',
  'minItems',
  'maxItems',
]);

/** How many literals one program holds. */
const BATCH = 500;

export interface AgainstTypes {
  readonly judges: Compare;
  /** How many literals broke a rule that types cannot express and no other kind of rule. */
  readonly beyond: ReadonlyMap<string, number>;
}

/**
 * @param explain finds every fault of an order
 * @param declares what is compiled in front of the orders, and declares the type `Order`
 */
export function againstTypes(
  explain: Validator,
  declares = `import type { Order } from '../../generated/types.js';`,
): AgainstTypes {
  const compiler = new Compiler(declares);
  const beyond = new Map([...BEYOND_TYPES].map((rule) => [rule, 0]));
  const judges: Compare = (orders) => {
    const compiled: boolean[] = [];
    for (let at = 0; at < orders.length; at += BATCH)
      compiled.push(...compiler.compile(orders.slice(at, at + BATCH)));
    return Promise.resolve(
      orders.map((order, index) => {
        const broken = rulesBroken(explain, order);
        if (broken.every((rule) => BEYOND_TYPES.has(rule)))
          for (const rule of broken) beyond.set(rule, (beyond.get(rule) ?? 0) + 1);
        return disagreement(broken, compiled[index] === true);
      }),
    );
  };
  return { judges, beyond };
}

function disagreement(broken: readonly string[], compiles: boolean): string | undefined {
  const typed = broken.filter((rule) => !BEYOND_TYPES.has(rule));
  if (compiles === (typed.length === 0)) return undefined;
  return compiles
    ? `compiles, though it breaks ${typed.join(', ')}`
    : `does not compile, though it breaks ${broken.length === 0 ? 'nothing' : `only ${broken.join(', ')}`}`;
}

/** The keywords that an order breaks, each once; `integer` for a fraction where there must be none. */
export function rulesBroken(explain: Validator, order: unknown): string[] {
  if (explain(order)) return [];
  return [...new Set((explain.errors ?? []).map((error) => ruleOf(error, order)))].sort();
}

function ruleOf({ keyword, params, instancePath }: ValidationError, order: unknown): string {
  const fraction = keyword === 'type' && [params['type']].flat().includes('integer');
  return fraction && typeof valueAt(order, instancePath) === 'number' ? 'integer' : keyword;
}

class Compiler {
  readonly #options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2022.d.ts'],
    types: [],
  };
  readonly #file = fileURLToPath(new URL('literals.ts', import.meta.url));
  readonly #host = ts.createCompilerHost(this.#options);
  readonly #sources = new Map<string, ts.SourceFile | undefined>();
  readonly #declares: string;
  #text = '';

  constructor(declares: string) {
    this.#declares = declares;
    const disk = ts.createCompilerHost(this.#options);
    this.#host.fileExists = (name) => name === this.#file || disk.fileExists(name);
    this.#host.readFile = (name) => (name === this.#file ? this.#text : disk.readFile(name));
    this.#host.getSourceFile = (name, language) => {
      if (name === this.#file) return ts.createSourceFile(name, this.#text, language);
      if (!this.#sources.has(name)) this.#sources.set(name, disk.getSourceFile(name, language));
      return this.#sources.get(name);
    };
  }

  /** Which of the orders compile. One literal stands in one line, so that a diagnostic says which it is about. */
  compile(orders: readonly unknown[]): boolean[] {
    const literals = orders.map((order, index) => `export const order${index}: Order = ${literal(order)};`);
    this.#text = [this.#declares, ...literals].join('\n');
    const program = ts.createProgram({ rootNames: [this.#file], options: this.#options, host: this.#host });
    const refused = new Set<number>();
    for (const { file, start, messageText } of ts.getPreEmitDiagnostics(program)) {
      const line = file?.fileName === this.#file ? file.getLineAndCharacterOfPosition(start ?? 0).line : 0;
      if (line === 0)
        throw new Error(
          `expected types that compile, received ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
        );
      refused.add(line - 1);
    }
    return orders.map((_, index) => !refused.has(index));
  }
}

/** JSON as an expression: `__proto__` is a member as any other, and only ASCII is written. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([name, member]) => {
      const key = ascii(name);
      return `${name === '__proto__' ? `[${key}]` : key}: ${literal(member)}`;
    });
    return `{ ${members.join(', ')} }`;
  }
  return ascii(value);
}

function ascii(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
