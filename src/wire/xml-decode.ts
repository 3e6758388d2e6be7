/** Converts a tree of elements to a value, by the shape of its schema. */
import { isXmlSpace } from './xml-characters.ts';
import { XmlFault } from './xml-fault.ts';
import { pointerOf, within, type Place } from './xml-place.ts';
import { listOf, mayBe, UNKNOWN, type Shape } from './xml-shape.ts';
import { readText } from './xml-text.ts';
import type { XmlElement } from './xml-tree.ts';

/** @throws XmlFault of the rule `xml` or `duplicate-member`, with a pointer. */
export function readElement(element: XmlElement, shape: Shape, place: Place): unknown {
  const { attributes, children, text } = element;
  const attribute = attributes[0];
  if (children.length === 0) {
    if (!attribute) return element.nil ? null : readText(text, shape, element.type);
    const mayHold = shape.types === undefined || mayBe(shape, 'object');
    if (element.nil || !mayHold || !isXmlSpace(text))
      throw faultAt(place, 'no attribute here', 'one', attribute.offset);
    return readObject(element, shape, place);
  }
  if (!isXmlSpace(text)) throw faultAt(place, 'elements without text beside them', 'text and elements');
  const { item } = shape;
  if (!attribute && item && children.every(({ name }) => name === item.name))
    return readArray(children, item.shape, place);
  return readObject(element, shape, place);
}

function readArray(elements: readonly XmlElement[], shape: Shape, place: Place): unknown[] {
  return elements.map((element, index) => readElement(element, shape, within(place, index, element)));
}

/** Elements and attributes that the schema does not name become members too, so that the validators see them. */
function readObject(element: XmlElement, shape: Shape, place: Place): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const attribute of element.attributes) {
    const inside = within(place, attribute.name, attribute);
    if (shape.members.has(attribute.name))
      throw faultAt(inside, `the element \`${attribute.name}\``, 'an attribute of that name');
    put(value, attribute.name, attribute.value, inside);
  }
  for (const [name, elements] of groups(element.children)) {
    const [first, second] = elements;
    if (first === undefined) continue;
    const inside = within(place, name, first);
    const member = shape.members.get(name);
    // The validators would find no fault in an element that is outside its list.
    const list = listOf(shape, name);
    if (list !== undefined) throw faultAt(inside, `the element inside \`${list}\``, 'one outside');
    if (!member && second) put(value, name, readArray(elements, UNKNOWN, inside), inside);
    else if (second) throw duplicate(within(place, name, second));
    else put(value, name, readElement(first, member ?? UNKNOWN, inside), inside);
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

function put(target: Record<string, unknown>, key: string, value: unknown, place: Place): void {
  if (Object.hasOwn(target, key)) throw duplicate(place);
  if (key !== '__proto__') target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function duplicate(place: Place): XmlFault {
  return faultAt(place, 'the member once', 'a second member of that name', place.offset, 'duplicate-member');
}

function faultAt(place: Place, expected: string, received: string, offset = place.offset, rule = 'xml') {
  return new XmlFault(offset, expected, received, rule, pointerOf(place));
}
