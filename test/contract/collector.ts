/** Collects the constraints of a document, each with the edits that take it away. */
import type { OpenApiDocument } from '../../src/contract/openapi.ts';
import { pointerTo } from '../../src/contract/finding.ts';
import { pointerSteps, valueAt } from '../../src/wire/pointer.ts';

export interface Constraint {
  /** Where it stands in the document. */
  readonly pointer: string;
  /** What the edits do to it. */
  readonly change: string;
  readonly edits: readonly Edit[];
}

interface Edit {
  readonly pointer: string;
  /** What to put there; `undefined` takes away what is there. */
  readonly value: unknown;
}

export type Node = Readonly<Record<string, unknown>>;

/** The document without one constraint. */
export function without(document: OpenApiDocument, { edits }: Constraint): OpenApiDocument {
  const mutant = structuredClone(document);
  for (const { pointer, value } of edits) {
    const keys = pointerSteps(pointer);
    const key = keys.pop() ?? '';
    const parent = valueAt(mutant, keys) as Record<string, unknown>;
    if (value === undefined) Reflect.deleteProperty(parent, key);
    else parent[key] = value;
  }
  return mutant;
}

export class Collector {
  readonly constraints: Constraint[] = [];
  readonly #document: unknown;

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /** What stands there; `undefined` where nothing does. */
  at(pointer: string): unknown {
    return valueAt(this.#document, pointer);
  }

  /** The same for what is an object or missing. */
  node(pointer: string): Node {
    return (this.at(pointer) ?? {}) as Node;
  }

  /** Where the reference at a pointer leads; the pointer itself where no reference stands. */
  follow(pointer: string): string {
    const { $ref } = this.node(pointer);
    return typeof $ref === 'string' ? this.follow($ref.slice(1)) : pointer;
  }

  /** The pointers of the elements of an array. */
  elements(pointer: string): string[] {
    const list = this.at(pointer);
    return Array.isArray(list) ? list.map((_, index) => pointerTo(pointer, index)) : [];
  }

  /** What is reached in two ways counts once. */
  add(pointer: string, change: string, ...edits: Edit[]): void {
    const known = this.constraints.some((one) => one.pointer === pointer && one.change === change);
    if (!known) this.constraints.push({ pointer, change, edits });
  }

  replace(pointer: string, change: string, value: unknown): void {
    this.add(pointer, change, { pointer, value });
  }

  remove(pointer: string, change = 'removed'): void {
    this.replace(pointer, change, undefined);
  }

  removeFlag(owner: string, key: string): void {
    if (this.node(owner)[key]) this.remove(pointerTo(owner, key));
  }

  /** One constraint for each element of a list. */
  removeEach(
    list: string,
    name: (element: unknown, pointer: string) => string = (one) => JSON.stringify(one),
  ): void {
    const values = this.at(list) as unknown[];
    for (const [index, element] of values.entries()) {
      const change = `without ${name(element, pointerTo(list, index))}`;
      this.replace(list, change, values.toSpliced(index, 1));
    }
  }
}
