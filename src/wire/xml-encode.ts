/**
 * A value to XML, by the shape of its schema, so that reading it gives the same value. What XML cannot carry, or what
 * would be read as something else, is refused.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#xml-object
 */
import { toPointer } from './pointer.ts';
import { characterAt } from './position.ts';
import { escapeAttribute, escapeText, findIllegal, isName } from './xml-characters.ts';
import type { Member, Node, Shape } from './xml-shape.ts';
import { readText, typeNeeded } from './xml-text.ts';
import { XS, XSI } from './xml-tree.ts';

interface Output {
  body: string;
  needsXsi: boolean;
  needsXs: boolean;
  depth: number;
  readonly maxDepth: number;
  /** The way to the value that is being written. */
  readonly path: (string | number)[];
}

/** @throws TypeError with the pointer of what XML cannot carry. */
export function writeXml(value: unknown, roots: readonly Node[], maxDepth: number): string {
  const root = rootOf(plain(value), roots);
  const output: Output = { body: '', needsXsi: false, needsXs: false, depth: 0, maxDepth, path: [] };
  writeElement(value, root, output);
  const declarations =
    (output.needsXsi ? ` xmlns:xsi="${XSI}"` : '') + (output.needsXs ? ` xmlns:xs="${XS}"` : '');
  const nameEnd = 1 + tagOf(root).length;
  return output.body.slice(0, nameEnd) + declarations + output.body.slice(nameEnd);
}

/** Of several roots the one whose type the value has, and of those the one that names most of its members. */
function rootOf(value: unknown, roots: readonly Node[]): Node {
  const type = Array.isArray(value) ? 'array' : 'object';
  const keys = Object.keys((typeof value === 'object' ? value : undefined) ?? {});
  const score = ({ shape }: Node): number =>
    (shape.names(type) ? 1 : 0) + keys.filter((key) => shape.has(key)).length;
  const [best] = roots.toSorted((one, other) => score(other) - score(one));
  if (!best) throw new TypeError('expected a schema that refers to one with a type, received a circle');
  return best;
}

function writeElement(original: unknown, node: Node, output: Output): void {
  const value = plain(original);
  const start = `<${tagOf(node)}${declarationOf(node)}`;
  if (value === null || value === undefined) {
    output.needsXsi = true;
    output.body += `${start} xsi:nil="true"/>`;
  } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    const text = textOf(value, output);
    const type = typeNeeded(value, text, node.shape);
    if (type !== undefined) output.needsXsi = output.needsXs = true;
    const tag = type === undefined ? start : `${start} xsi:type="xs:${type}"`;
    output.body += text === '' ? `${tag}/>` : `${tag}>${escapeText(text)}</${tagOf(node)}>`;
  } else if (typeof value === 'object') {
    if (output.depth >= output.maxDepth) {
      refuse(output, `nesting of at most ${output.maxDepth} levels`, 'more, or a circle');
    }
    output.depth += 1;
    if (Array.isArray(value)) writeArray(value, node, start, output);
    else writeObject(value as Record<string, unknown>, node, start, output);
    output.depth -= 1;
  } else refuse(output, 'a value that JSON can carry', `a ${typeof value}`);
}

function writeArray(value: readonly unknown[], node: Node, start: string, output: Output): void {
  const { shape } = node;
  if (!shape.names('array')) refuse(output, 'no array, as the schema has none there', 'an array');
  if (value.length === 0) {
    if (!Array.isArray(readText('', shape))) refuse(output, 'an array that is not empty', 'an empty one');
    output.body += `${start}/>`;
    return;
  }
  output.body += `${start}>`;
  writeItems(value, shape.item(node.name), output);
  output.body += `</${tagOf(node)}>`;
}

function writeItems(value: readonly unknown[], item: Node, output: Output): void {
  value.forEach((element, index) => {
    output.path.push(index);
    writeElement(element, item, output);
    output.path.pop();
  });
}

function writeObject(value: Record<string, unknown>, node: Node, start: string, output: Output): void {
  const { shape } = node;
  const members = Object.entries(value)
    .filter(([, content]) => content !== undefined)
    .map(([key, content]) => [memberOf(shape, key, output), content] as const);
  const missing = shape.requiredLists.find((list) => !members.some(([{ key }]) => key === list.key));
  if (missing)
    refuse(output, 'a member that is an array', 'none, which would be read as an empty one', missing.key);
  const attributes = members.filter(([{ attribute }]) => attribute);
  const tag = attributes.length === 0 ? start : start + writeAttributes(attributes, node, output);
  const before = output.body;
  output.body = '';
  for (const [member, content] of members) {
    if (member.attribute) continue;
    output.path.push(member.key);
    writeMember(content, member, shape, output);
    output.path.pop();
  }
  if (output.body !== '') {
    if (tag === start) refuseWhatReadsAsArray(members, node, output);
    output.body = `${before}${tag}>${output.body}</${tagOf(node)}>`;
    return;
  }
  const read = tag === start ? readText('', shape) : value;
  if (typeof read !== 'object' || Array.isArray(read)) {
    refuse(output, 'an object that has members', 'an empty one');
  }
  output.body = `${before}${tag}/>`;
}

function writeMember(value: unknown, member: Member, { requiredLists }: Shape, output: Output): void {
  const array = plain(value);
  if (member.repeated) {
    if (!Array.isArray(array)) refuse(output, 'an array', 'another value');
    // Without elements it is read as absent, unless it has to be there.
    if (array.length === 0 && !requiredLists.includes(member)) {
      refuse(output, 'an array that is not empty', 'an empty one');
    }
    writeItems(array, member, output);
  } else if (member.unknown && Array.isArray(array)) {
    // One element would be read as the element itself.
    if (array.length < 2) refuse(output, 'two elements or more, as the schema has no array', 'fewer');
    writeItems(array, member, output);
  } else writeElement(array, member, output);
}

function memberOf(shape: Shape, key: string, output: Output): Member {
  const member = shape.member(key);
  if (shape.has(key)) return member;
  if (!isName(member.name)) refuse(output, 'member names that are names in XML', 'another', key);
  if (shape.byElement(member.name) ?? shape.listOf(member.name)) {
    refuse(output, `a member that is not named as the elements of another`, 'one', key);
  }
  return member;
}

function refuseWhatReadsAsArray(
  members: readonly (readonly [Member, unknown])[],
  { name, shape }: Node,
  output: Output,
): void {
  if (!shape.names('array')) return;
  const item = shape.item(name);
  if (members.every(([member]) => member.name === item.name)) refuse(output, 'an array', 'an object');
}

function writeAttributes(
  attributes: readonly (readonly [Member, unknown])[],
  { prefix, namespace }: Node,
  output: Output,
): string {
  let written = '';
  const declared = new Map([[prefix, namespace]]);
  for (const [member, content] of attributes) {
    // Without a prefix an attribute has no namespace.
    if (member.prefix !== undefined && member.namespace !== undefined) {
      const namespace = declared.get(member.prefix);
      if (namespace === undefined) written += declarationOf(member);
      else if (namespace !== member.namespace) {
        refuse(output, 'one namespace for each prefix', 'two', member.key);
      }
      declared.set(member.prefix, member.namespace);
    }
    written += ` ${tagOf(member)}="${escapeAttribute(attributeText(content, member, output))}"`;
  }
  return written;
}

function attributeText(value: unknown, member: Member, output: Output): string {
  output.path.push(member.key);
  const content = plain(value);
  const scalar = typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean';
  const text = scalar ? textOf(content, output) : '';
  if (!scalar || typeNeeded(content, text, member.shape) !== undefined) {
    refuse(output, 'a value that an attribute can carry', content === null ? 'null' : `a ${typeof content}`);
  }
  output.path.pop();
  return text;
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

/** What JSON.stringify would write: a date is its text. */
function plain(value: unknown): unknown {
  const convert = (value as { toJSON?: unknown } | null | undefined)?.toJSON;
  return typeof convert === 'function' ? (convert.call(value, '') as unknown) : value;
}

function tagOf({ name, namespace, prefix }: Node): string {
  return prefix === undefined || namespace === undefined ? name : `${prefix}:${name}`;
}

function declarationOf({ namespace, prefix }: Node): string {
  if (namespace === undefined) return '';
  return ` xmlns${prefix === undefined ? '' : `:${prefix}`}="${escapeAttribute(namespace)}"`;
}

function refuse(output: Output, expected: string, received: string, key?: string): never {
  const path = key === undefined ? output.path : [...output.path, key];
  const pointer = toPointer(path);
  throw new TypeError(`expected ${expected}, received ${received}${pointer === '' ? '' : ` at ${pointer}`}`);
}
