/**
 * A tree of elements to a value, by the shape of its schema.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#xml-object
 */
import { readText } from './xml-text.ts';
import type { XmlElement } from './xml-tree.ts';
import { XmlFault } from './xml-fault.ts';
import { toPointer } from './pointer.ts';
import type { Member, Node, Shape } from './xml-shape.ts';
import { isXmlSpace } from './xml-characters.ts';

/** Where a value stands: in the text, and in the value around it. */
export interface Place {
  readonly key: string | number;
  readonly offset: number;
  readonly parent: Place | undefined;
  /** Only where somebody asked for the places. */
  readonly inside: Map<string, Place> | undefined;
}

export function rootPlace({ offset }: XmlElement, withPlaces: boolean): Place {
  return { key: '', offset, parent: undefined, inside: withPlaces ? new Map() : undefined };
}

/**
 * @param known names in lower case that are repeated in a fault. Others are not: whoever wrote them may have written
 * anything.
 * @throws XmlFault where the document has another root element.
 */
export function chooseRoot(element: XmlElement, roots: readonly Node[], known: ReadonlySet<string>): Node {
  const root = roots.find(({ name }) => name === element.name);
  if (root) return root;
  const names = roots.map(({ name }) => `\`${name}\``).join(' or ');
  throw new XmlFault(
    element.offset,
    `the root element ${names}`,
    known.has(element.name.toLowerCase()) ? `\`${element.name}\`` : 'another element',
  );
}

/** @throws XmlFault of the rule `xml` or `duplicate-member`, with a pointer. */
export function readElement(element: XmlElement, shape: Shape, place: Place): unknown {
  const { attributes, children, text } = element;
  const attribute = attributes[0];
  if (children.length === 0) {
    const value = element.nil ? null : readText(text, shape, element.type);
    if (!attribute) return isObject(value) ? readObject(element, shape, place) : value;
    const known = attributes.some(({ name }) => shape.byAttribute(name));
    const mayHold = known || shape.types === undefined || shape.names('object');
    if (element.nil || !mayHold || !isXmlSpace(text))
      throw faultAt(place, 'no attribute here', 'one', attribute.offset);
    return readObject(element, shape, place);
  }
  if (!isXmlSpace(text)) throw faultAt(place, 'elements without text beside them', 'text and elements');
  if (!attribute && shape.names('array')) {
    const item = shape.item(element.name);
    if (children.every(({ name }) => name === item.name)) return readArray(children, item, place);
  }
  return readObject(element, shape, place);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readArray(elements: readonly XmlElement[], item: Node, place: Place): unknown[] {
  return elements.map((element, index) => readElement(element, item.shape, within(place, index, element)));
}

function readObject(element: XmlElement, shape: Shape, place: Place): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const attribute of element.attributes) {
    const member = shape.byAttribute(attribute.name) ?? unnamed(shape, attribute.name, place, attribute);
    put(value, member.key, readText(attribute.value, member.shape), within(place, member.key, attribute));
  }
  for (const [name, elements] of groups(element.children)) {
    const [first, second] = elements;
    if (first === undefined) continue;
    const member = shape.byElement(name) ?? unnamed(shape, name, place, first);
    const inside = within(place, member.key, first);
    if (member.repeated || (member.unknown && second)) {
      put(value, member.key, readArray(elements, member, inside), inside);
    } else if (second) throw duplicate(within(place, member.key, second));
    else put(value, member.key, readElement(first, member.shape, inside), inside);
  }
  for (const { key } of shape.requiredLists) {
    if (!Object.hasOwn(value, key)) put(value, key, [], place);
  }
  return value;
}

/** Elements by name, in the order in which the names occur first. */
function groups(elements: readonly XmlElement[]): Map<string, XmlElement[]> {
  const named = new Map<string, XmlElement[]>();
  for (const element of elements) {
    const same = named.get(element.name);
    if (same) same.push(element);
    else named.set(element.name, [element]);
  }
  return named;
}

/**
 * A member that the schema does not name in this place. One that it names in another place must not be taken for it: the
 * validators would find nothing wrong.
 */
function unnamed(shape: Shape, name: string, place: Place, at: { readonly offset: number }): Member {
  const member = shape.member(name);
  const list = shape.listOf(name);
  if (list)
    throw faultAt(within(place, name, at), `the element inside \`${list.name}\``, 'it in another place');
  if (!shape.has(name)) return member;
  const expected = `${member.attribute ? 'the attribute' : 'the element'} \`${member.name}\``;
  throw faultAt(within(place, name, at), expected, 'the member in another place');
}

function put(target: Record<string, unknown>, key: string, value: unknown, place: Place): void {
  if (Object.hasOwn(target, key)) throw duplicate(place);
  if (key !== '__proto__') target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function within(parent: Place, key: string | number, { offset }: { readonly offset: number }): Place {
  const place = { key, offset, parent, inside: parent.inside && new Map<string, Place>() };
  if (!parent.inside?.has(String(key))) parent.inside?.set(String(key), place);
  return place;
}

function duplicate(place: Place): XmlFault {
  return faultAt(place, 'the member once', 'a second member of that name', place.offset, 'duplicate-member');
}

function faultAt(place: Place, expected: string, received: string, offset = place.offset, rule = 'xml') {
  return new XmlFault(offset, expected, received, rule, pointerOf(place));
}

function pointerOf(place: Place): string {
  const path: (string | number)[] = [];
  for (let at = place; at.parent; at = at.parent) path.push(at.key);
  return toPointer(path.reverse());
}
