/**
 * Compiles the schemas to validators that need no code generation at run time: one self-contained ES module that finds every
 * fault, with a function for each schema that a part of an operation is judged by.
 *
 * @see https://ajv.js.org/standalone.html
 */
import { join } from 'node:path';
import standalone from 'ajv/dist/standalone/index.js';
import type { Ajv2020, Options } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { strictAjv } from './ajv.ts';
import { leanCode } from './lean-code.ts';
import { Names } from './names.ts';
import { schemaFault } from './schema-fault.ts';
import type { SchemaCollection } from './schemas.ts';
import { decideAlternatives } from './tags.ts';

const ID = 'contract';

/** The module and its declarations, and the size of the code of each schema in bytes. */
export async function validatorModule(
  schemas: SchemaCollection,
): Promise<{ code: string; files: Record<string, string>; sizes: ReadonlyMap<string, number> }> {
  const names = publicNames(schemas);
  const ajv = compiler(schemas, { code: { source: true, esm: true, lines: true } });
  const { outputFiles } = await build({
    stdin: { contents: source(ajv, names), resolveDir: import.meta.dirname, sourcefile: 'validators.js' },
    bundle: true,
    alias: { 'ajv/dist/runtime/equal': join(import.meta.dirname, 'same-json.ts') },
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  const code = outputFiles[0]?.text ?? '';
  const sizes = Object.keys(schemas.definitions).map((name): [string, number] => [
    name,
    ajv.getSchema(reference(name))?.source?.validateCode.length ?? 0,
  ]);
  return {
    code,
    files: {
      'validators.js': code,
      'validators.d.ts': declarations(schemas, names),
    },
    sizes: new Map(sizes),
  };
}

/** `validateOrder` for the schema `Order`; the schemas that the document names are named first. */
function publicNames(schemas: SchemaCollection): Map<string, string> {
  const names = new Names();
  const inOrder = [...schemas.roots].sort(
    (one, other) =>
      Number(schemas.isComponent(other)) - Number(schemas.isComponent(one)) || (one < other ? -1 : 1),
  );
  return new Map(inOrder.map((name) => [name, `validate${names.take([name])}`]));
}

function source(ajv: Ajv2020, names: ReadonlyMap<string, string>): string {
  const own = (name: string) => `judge_${names.get(name)}`;
  const judges = standalone.default(
    ajv,
    Object.fromEntries([...names.keys()].map((name) => [own(name), reference(name)])),
  );
  const { code, onlyLoops } = leanCode(judges);
  const members = [...names.keys()].map((name) => `  ${JSON.stringify(name)}: ${own(name)},\n`);
  return `import { judgingAsSent } from '../contract/as-sent.ts';
${code.replaceAll(/^export const judge_/gm, 'const judge_')}
export const validators = {\n${members.join('')}};
${[...names].map(([name, exported]) => `export const ${exported} = /* @__PURE__ */ judgingAsSent(${own(name)}, ${onlyLoops});\n`).join('')}`;
}

function reference(name: string): string {
  return `${ID}#/$defs/${name}`;
}

/** Makes an ajv that knows each schema as `contract#/$defs/NAME`. */
export function compiler(schemas: SchemaCollection, options: Options = {}): Ajv2020 {
  const ajv = strictAjv(options);
  const $defs = decideAlternatives(schemas.definitions);
  // Each function would keep data that only these keywords need.
  ajv.opts.dynamicRef = false;
  ajv.opts.unevaluated = JSON.stringify($defs).includes('"unevaluated');
  try {
    ajv.addSchema({ $id: ID, $defs });
    for (const name of Object.keys(schemas.definitions))
      if (!ajv.getSchema(reference(name))) throw new Error(`no schema has the name ${name}`);
  } catch (error) {
    throw schemaFault(schemas, error as Error);
  }
  return ajv;
}

function declarations(schemas: SchemaCollection, names: ReadonlyMap<string, string>): string {
  const lines = [...names].map(([name, exported]) => {
    const type = schemas.isComponent(name) ? `components['schemas'][${JSON.stringify(name)}]` : 'unknown';
    return `export declare const ${exported}: Validator<${type}>;\n`;
  });
  return `import type { components } from './types.js';

/**
 * Tells whether a value is legal, as the JSON that JSON.stringify would make of it. If it is not, \`errors\` says why, until
 * the next call.
 *
 * Own enumerable members count, whatever the class of the object. Inherited members, accessors of a class, and members that are
 * undefined, functions or symbols do not count, since they would not be sent. \`toJSON\` is called, and a Proxy is judged by what
 * it returns at that moment. BigInt, NaN, infinite numbers, a value that contains itself, and a value that cannot be read are
 * refused with the keyword \`json\`.
 */
export interface Validator<T> {
  (value: unknown): value is T;
  /** At most ten thousand errors; \`more\` is the number of further ones. */
  errors?: (readonly ValidationError[] & { readonly more?: number }) | null;
}

/** One fault, as ajv reports it. */
export interface ValidationError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

${lines.join('')}
/** The same validators by the names of their schemas, for values from JSON.parse, which are judged as they are. */
export declare const validators: Readonly<Record<string, Validator<unknown>>>;
`;
}
