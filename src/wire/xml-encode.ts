/**
 * Writes a value as XML, by the shape of its schema, so that reading it gives the same value. A value that XML cannot carry,
 * or that would be read as another, is refused.
 *
 * The elements of an object are written in ordinal order of their names: the DataContractSerializer of .NET silently loses
 * elements that are out of order.
 *
 * @see https://learn.microsoft.com/en-us/dotnet/framework/wcf/feature-details/data-member-order
 */
import { isRecord } from './is-record.ts';
import { toPointer } from './pointer.ts';
import { characterAt } from './position.ts';
import { escapeAttribute, escapeText, findIllegal, isName } from './xml-characters.ts';
import { listOf, UNKNOWN, type Element, type Shape } from './xml-shape.ts';
import { readText, typeNeeded } from './xml-text.ts';
import { XS, XSI } from './xml-tree.ts';

interface Output {
  body: string;
  needsXsi: boolean;
  needsXs: boolean;
  depth: number;
  readonly maxDepth: number;
  /** The path to the value that is being written. */
  readonly path: (string | number)[];
}

/**
 * @param namespace the namespace of all elements; none if left out
 * @throws TypeError with the pointer to what XML cannot carry
 */
export function writeXml(value: unknown, root: Element, maxDepth: number, namespace?: string): string {
  const output: Output = { body: '', needsXsi: false, needsXs: false, depth: 0, maxDepth, path: [] };
  writeElement(value, root, output);
  const declarations =
    (namespace === undefined ? '' : ` xmlns="${escapeAttribute(namespace)}"`) +
    (output.needsXsi ? ` xmlns:xsi="${XSI}"` : '') +
    (output.needsXs ? ` xmlns:xs="${XS}"` : '');
  const nameEnd = 1 + root.name.length;
  return output.body.slice(0, nameEnd) + declarations + output.body.slice(nameEnd);
}

function writeElement(original: unknown, { name, shape }: Element, output: Output): void {
  const value = plain(original);
  if (value === null || value === undefined) {
    output.needsXsi = true;
    output.body += `<${name} xsi:nil="true"/>`;
  } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    const text = textOf(value, output);
    const type = typeNeeded(value, text, shape);
    if (type !== undefined) output.needsXsi = output.needsXs = true;
    const mark = type === undefined ? '' : ` xsi:type="xs:${type}"`;
    output.body += text === '' ? `<${name}${mark}/>` : `<${name}${mark}>${escapeText(text)}</${name}>`;
  } else if (typeof value === 'object') {
    if (output.depth >= output.maxDepth) {
      refuse(output, `nesting of at most ${output.maxDepth} levels`, 'more, or a circle');
    }
    output.depth += 1;
    const before = output.body;
    output.body = '';
    if (Array.isArray(value)) writeArray(value, shape, output);
    else writeObject(value as Record<string, unknown>, shape, output);
    output.body = before + (output.body === '' ? `<${name}/>` : `<${name}>${output.body}</${name}>`);
    output.depth -= 1;
  } else refuse(output, 'a value that JSON can carry', `a ${typeof value}`);
}

function writeArray(value: readonly unknown[], shape: Shape, output: Output): void {
  const { item } = shape;
  if (!item) return refuse(output, 'no array, as the schema has none there', 'an array');
  if (value.length === 0 && !Array.isArray(readText('', shape)))
    refuse(output, 'an array that is not empty', 'an empty one');
  writeItems(value, item, output);
}

function writeItems(value: readonly unknown[], item: Element, output: Output): void {
  value.forEach((element, index) => {
    output.path.push(index);
    writeElement(element, item, output);
    output.path.pop();
  });
}

function writeObject(value: Record<string, unknown>, shape: Shape, output: Output): void {
  const members = Object.entries(value)
    .filter(([, content]) => content !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (members.length === 0 && !isRecord(readText('', shape)))
    refuse(output, 'an object that has members', 'an empty one');
  if (members.length > 0 && shape.item && members.every(([key]) => key === shape.item?.name))
    refuse(output, 'an array', 'an object');
  for (const [key, content] of members) {
    output.path.push(key);
    writeMember(key, content, shape, output);
    output.path.pop();
  }
}

function writeMember(key: string, content: unknown, shape: Shape, output: Output): void {
  const member = shape.members.get(key);
  if (!isName(key)) refuse(output, 'a member name that XML allows', 'another');
  if (!member && listOf(shape, key) !== undefined)
    refuse(output, 'a member not named like elements of a list', 'one named like them');
  const value = plain(content);
  if (member || !Array.isArray(value)) writeElement(value, { name: key, shape: member ?? UNKNOWN }, output);
  // A single element would be read as its value, not as an array.
  else if (value.length < 2) refuse(output, 'two elements or more, as the schema has no array', 'fewer');
  else writeItems(value, { name: key, shape: UNKNOWN }, output);
}

function textOf(value: string | number | boolean, output: Output): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    refuse(output, 'a number that JSON can carry', String(value));
  }
  const text = String(value);
  const illegal = typeof value === 'string' ? findIllegal(text) : -1;
  if (illegal !== -1) refuse(output, 'text that XML 1.0 can carry', characterAt(text, illegal));
  return text;
}

/** The value that JSON.stringify would write, such as the text of a date. */
function plain(value: unknown): unknown {
  const convert = (value as { toJSON?: unknown } | null | undefined)?.toJSON;
  return typeof convert === 'function' ? (convert.call(value, '') as unknown) : value;
}

function refuse(output: Output, expected: string, received: string): never {
  const pointer = toPointer(output.path);
  throw new TypeError(`expected ${expected}, received ${received}${pointer === '' ? '' : ` at ${pointer}`}`);
}
