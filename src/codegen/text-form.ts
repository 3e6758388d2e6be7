/**
 * How the text of a parameter or of a header becomes a value: the one type that its schema has, and for a list the separator of its
 * elements.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#style-values
 */
import type { TextForm } from '../contract/document.ts';
import type { ParameterObject, Schema } from '../contract/openapi.ts';
import { DocumentError } from './document-error.ts';
import type { Branches } from './schema-branches.ts';

type Styled = Pick<ParameterObject, 'in' | 'style' | 'explode'>;

/** The separator of the elements of a list, by place and style; for `form`, that of a list which is not exploded. */
const SEPARATORS: Readonly<Record<string, ',' | ' ' | '|'>> = {
  'query form': ',',
  'query spaceDelimited': ' ',
  'query pipeDelimited': '|',
  'path simple': ',',
  'header simple': ',',
};

/** @throws {DocumentError} where a text could mean more than one value. */
export function textForm(branches: Branches, schema: Schema, styled: Styled, pointer: string): TextForm {
  const {
    in: place,
    style = place === 'query' || place === 'cookie' ? 'form' : 'simple',
    explode = style === 'form',
  } = styled;
  const types = branches.types(schema);
  types?.delete('null');
  if (style === 'matrix' || style === 'label')
    throw new DocumentError(pointer, `the style ${style} is not supported; write the path with style simple`);
  if (style === 'deepObject' || types?.has('object'))
    throw new DocumentError(
      pointer,
      'expected a text, a number, a boolean or a list of them, received an object; declare its members as parameters, or the whole with content: application/json',
    );
  if (!types?.has('array')) return { type: single(types, pointer) };
  const separator = place === 'query' && explode ? '&' : SEPARATORS[`${place} ${style}`];
  if (separator === undefined || types.size > 1)
    throw new DocumentError(
      pointer,
      types.size > 1
        ? 'expected a list or a single value, received a schema that allows both: a text cannot say which it is'
        : `a list in a ${place} with style ${style} is not supported`,
    );
  const items = branches.types(branches.items(schema) ?? {});
  if (items?.has('array') || items?.has('object'))
    throw new DocumentError(
      pointer,
      'expected a list of texts, numbers or booleans, received a list of lists or objects; declare it with content: application/json',
    );
  items?.delete('null');
  return { type: single(items, pointer), separator };
}

function single(types: ReadonlySet<string> | undefined, pointer: string): TextForm['type'] {
  const [type = 'string', ...others] = types ?? [];
  if (others.length > 0)
    throw new DocumentError(
      pointer,
      `expected a parameter of one type, received ${[type, ...others].join(' or ')}: a text cannot say which it is`,
    );
  return type as TextForm['type'];
}
