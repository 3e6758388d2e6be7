/**
 * The keywords that are added to ajv: alternatives that are decided at once, and decimals.
 *
 * @see https://ajv.js.org/keywords.html#define-keyword-with-code-generation-function
 */
import { _, nil, stringify, type CodeKeywordDefinition, type KeywordCxt, type Name } from 'ajv';
import type { Decision } from './tags.ts';

/** Decides between the alternatives in `oneOf` as tags.ts says; ajv's own keyword only knows tags that are strings. */
export const alternatives: CodeKeywordDefinition = {
  keyword: 'discriminator',
  type: 'object',
  schemaType: 'object',
  code(context) {
    const { gen, data } = context;
    const { propertyName, cases } = context.schema as Decision;
    const valid = gen.let('valid', false);
    const tag = propertyName === undefined ? nil : gen.const('tag', _`${data}[${propertyName}]`);
    const some = (labels: readonly unknown[]) =>
      labels
        .map((label) =>
          propertyName === undefined
            ? _`${data}[${label as string}] !== undefined`
            : _`${tag} === ${label as string}`,
        )
        .reduce((one, other) => _`${one} || ${other}`, _`false`);
    gen.if(false);
    for (const [index, labels] of cases.entries()) {
      if (labels.length === 0) continue;
      const others = propertyName === undefined ? cases.toSpliced(index, 1).flat() : [];
      gen.elseIf(_`(${some(labels)}) && !(${some(others)})`);
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
        ? _`{members: ${stringify(cases)}}`
        : _`{tag: ${propertyName}, allowedValues: ${stringify(cases.flat())}}`;
    },
  },
};

function alternative(context: KeywordCxt, schemaProp: number): Name {
  const valid = context.gen.name('valid');
  context.subschema({ keyword: 'oneOf', schemaProp }, valid);
  return valid;
}

/** Judged by the text of the number, since 0.29 is not a multiple of 0.01 in binary. Below a millionth that text has an exponent. */
export const decimals: CodeKeywordDefinition = {
  keyword: 'x-decimals',
  type: 'number',
  schemaType: 'number',
  code(context) {
    const source = `^[^e]*[.][0-9]{${Number(context.schema) + 1},}$|e-`;
    const tooMany = { key: source, ref: new RegExp(source), code: _`new RegExp(${source})` };
    const pattern = context.gen.scopeValue('pattern', tooMany);
    context.fail(_`!Number.isInteger(${context.data}) && ${pattern}.test(${context.data})`);
  },
  error: { message: '', params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
};
