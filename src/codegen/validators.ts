/**
 * Compiles the schemas to validators that need no code generation at run time: self-contained ES modules, one function for
 * each schema. `validators` only tell legal from illegal, by functions of our own where verdicts.ts can write them;
 * `explainers`, which ajv writes, find every fault.
 *
 * @see https://ajv.js.org/standalone.html
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
import { _, nil, stringify, type CodeKeywordDefinition, type KeywordCxt, type Name } from 'ajv';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { Validators } from '../contract/document.ts';
import { pointerTo } from '../contract/finding.ts';
import { DocumentError } from './document-error.ts';
import type { Schema } from './openapi.ts';
import type { SchemaCollection } from './schemas.ts';
import { decideAlternatives, type Decision } from './tags.ts';
import { verdictFunctions, verdictName, type Verdicts } from './verdicts.ts';

const ID = 'contract';

interface Mode {
  /** Whether to find every fault instead of the first. */
  readonly allErrors: boolean;
}

/** The source of an ES module that exports a validator for each schema that something is judged by. */
export async function validatorModule(schemas: SchemaCollection, mode: Mode): Promise<string> {
  const verdicts = verdictsOf(schemas, mode);
  const exported = verdicts.names.map((name) => `${verdictName(name)} as ${name}`);
  const others = [...schemas.roots].filter((name) => !verdicts.names.includes(name)).sort();
  const contents = `${ajvSource(schemas, mode, others)}\n${verdicts.source}export { ${exported.join(', ')} };\n`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, sourcefile: 'validators.js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

function ajvSource(schemas: SchemaCollection, mode: Mode, names: readonly string[]): string {
  if (names.length === 0) return '';
  const ajv = compiler(schemas, { ...mode, code: { source: true, esm: true, lines: true } });
  return linear(standalone.default(ajv, Object.fromEntries(names.map((name) => [name, reference(name)]))));
}

/**
 * Ajv copies all errors found so far whenever a part finds more, so that a thousand faulty orders in a list cost a million
 * copies. Nobody else holds the list that it copies: adding to it is the same.
 */
function linear(source: string): string {
  const changed = source.replaceAll(/\bvErrors\.concat\(/g, 'joinErrors(vErrors, ');
  if (changed === source) return source;
  return `${changed}\nfunction joinErrors(errors, more) {\n  for (const error of more) errors.push(error);\n  return errors;\n}\n`;
}

/** The same validators, compiled in this process. */
export function compileValidators(schemas: SchemaCollection, mode: Mode): Validators {
  const ajv = compiler(schemas, mode);
  const verdicts = verdictsOf(schemas, mode);
  const members = verdicts.names.map((name) => `${name}: ${verdictName(name)}`);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- as ajv does; what is published is a file
  const declare = new Function(`${verdicts.source}return { ${members.join(', ')} };`) as () => Validators;
  const own = declare();
  return Object.fromEntries(
    [...schemas.roots].map((name) => [name, own[name] ?? ajv.compile({ $ref: reference(name) })]),
  );
}

/** An explainer has to say what is wrong, which these functions cannot. */
function verdictsOf({ definitions, roots }: SchemaCollection, { allErrors }: Mode): Verdicts {
  if (allErrors) return { names: [], source: '' };
  return verdictFunctions(decideAlternatives(definitions), [...roots].sort());
}

function reference(name: string): string {
  return `${ID}#/$defs/${name}`;
}

function compiler(schemas: SchemaCollection, options: Options): Ajv2020 {
  const definitions = decideAlternatives(schemas.definitions);
  const ajv = strictAjv(options);
  ajv.addSchema({ $id: ID, $defs: definitions });
  for (const name of schemas.roots) {
    try {
      if (!ajv.getSchema(reference(name))) throw new Error(`no schema has the name ${name}`);
    } catch (error) {
      throw locate(schemas, error as Error);
    }
  }
  return ajv;
}

function strictAjv(options: Options): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    logger: false,
    allowUnionTypes: true,
    discriminator: true,
    messages: false,
    ...options,
  });
  addFormats.default(ajv);
  ajv.removeKeyword('discriminator');
  ajv.addKeyword(decided);
  ajv.addKeyword(decimals);
  for (const note of NOTES) ajv.addKeyword({ keyword: `x-${note}`, schemaType: 'string' });
  if (options.allErrors) addNotes(ajv);
  return ajv;
}

/** What a schema says of its rules in words: the form of a text, what to do, and the member that makes the rule hold. */
const NOTES = ['form', 'advice', 'because'];

/** Puts the notes of a schema, and the members that a closed one has, into the parameters of its errors. */
function addNotes(ajv: Ajv2020): void {
  for (const rule of Object.values(ajv.RULES.all)) {
    if (typeof rule !== 'object') continue;
    const { keyword, definition } = rule;
    const { error } = definition;
    if (!error) continue;
    rule.definition.error = {
      ...error,
      params: (context) => {
        const own = typeof error.params === 'function' ? error.params(context) : (error.params ?? _`{}`);
        const schema = (context.parentSchema ?? {}) as Schema;
        const added = NOTES.flatMap((note) => (`x-${note}` in schema ? [[note, schema[`x-${note}`]]] : []));
        if (keyword === 'additionalProperties')
          added.push(['known', Object.keys(schema['properties'] ?? {})]);
        return added.length === 0 ? own : _`{...${own}, ...${stringify(Object.fromEntries(added))}}`;
      },
    };
  }
}

/** The alternatives in `oneOf`, as tags.ts decides between them; ajv's own keyword only knows tags that are texts. */
const decided: CodeKeywordDefinition = {
  keyword: 'discriminator',
  type: 'object',
  schemaType: 'object',
  code(context) {
    const { gen, data, schema } = context;
    const { propertyName, cases } = schema as Decision;
    const valid = gen.let('valid', false);
    const tag = propertyName === undefined ? nil : gen.const('tag', _`${data}[${propertyName}]`);
    gen.if(false);
    for (const [index, labels] of cases.entries()) {
      if (labels.length === 0) continue;
      const one = (label: unknown) =>
        propertyName === undefined
          ? _`${data}[${label as string}] !== undefined`
          : _`${tag} === ${label as string}`;
      gen.elseIf(labels.map(one).reduce((some, other) => _`${some} || ${other}`));
      gen.assign(valid, alternative(context, index));
    }
    gen.else();
    const left = cases.findIndex(({ length }) => length === 0);
    if (left === -1) context.error();
    else gen.assign(valid, alternative(context, left));
    gen.endIf();
    context.ok(valid);
  },
  error: {
    message: '',
    params: ({ schema }) => {
      const { propertyName, cases } = schema as Decision;
      return propertyName === undefined
        ? _`{members: ${stringify(cases.map(([first]) => first))}}`
        : _`{tag: ${propertyName}, allowedValues: ${stringify(cases.flat())}}`;
    },
  },
};

function alternative(context: KeywordCxt, schemaProp: number): Name {
  const valid = context.gen.name('valid');
  context.subschema({ keyword: 'oneOf', schemaProp }, valid);
  return valid;
}

/** Told by the text of the number, since 0.29 is no multiple of 0.01 in binary. Below a millionth that text has an exponent. */
const decimals: CodeKeywordDefinition = {
  keyword: 'x-decimals',
  type: 'number',
  schemaType: 'number',
  code(context) {
    const source = `^[^e]*[.][0-9]{${Number(context.schema) + 1},}$|e-`;
    const tooMany = { key: source, ref: new RegExp(source), code: _`new RegExp(${source})` };
    context.fail(_`${context.gen.scopeValue('pattern', tooMany)}.test(${context.data})`);
  },
  error: { message: '', params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
};

/** Finds the place of a fault, since the compiler names it only now and then. */
function locate(schemas: SchemaCollection, error: Error): DocumentError {
  const loose = { strict: false } as const;
  for (const [name, schema] of Object.entries(schemas.definitions)) {
    const pointer = schemas.pointers[name] ?? '';
    const found = smallestFailing(withoutReferences(schema), pointer, loose);
    if (found) return found;
    const reason = failure(withoutReferences(schema), {});
    if (reason !== undefined) {
      // In strict mode the compiler says where.
      const [said, place = ''] = / at "#?([^"]*)"/.exec(reason) ?? [];
      return new DocumentError(pointer + place, said === undefined ? reason : reason.replace(said, ''));
    }
  }
  return new DocumentError('', error.message);
}

/** The smallest subschema that fails on its own, and the keyword in it. */
function smallestFailing(schema: unknown, pointer: string, options: Options): DocumentError | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  for (const [key, child] of Object.entries(schema)) {
    const found = smallestFailing(child, pointerTo(pointer, key), options);
    if (found) return found;
  }
  if (Array.isArray(schema)) return undefined;
  const reason = failure(schema as Schema, options);
  if (reason === undefined) return undefined;
  const keyword = Object.keys(schema).find(
    (key) => failure({ ...schema, [key]: undefined }, options) === undefined,
  );
  return new DocumentError(keyword === undefined ? pointer : pointerTo(pointer, keyword), reason);
}

function withoutReferences(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (_key, node: unknown) =>
    typeof node === 'object' && node !== null && '$ref' in node ? {} : node,
  ) as Schema;
}

function failure(schema: Schema, options: Options): string | undefined {
  try {
    strictAjv(options).compile(JSON.parse(JSON.stringify(schema)) as Schema);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
