/**
 * What tells one request body from another: the members that have one of a few listed values, the boolean members, and
 * which nested objects and lists there are. Free text, numbers and prices do not count.
 */

/** By name of the member: the values that some schema lists for it, as JSON. */
export type ListedValues = ReadonlyMap<string, ReadonlySet<string>>;

export function listedAsJson(listed: Readonly<Record<string, readonly unknown[]>>): ListedValues {
  return new Map(
    Object.entries(listed).map(([name, values]) => [name, new Set(values.map((one) => JSON.stringify(one)))]),
  );
}

export interface Traits {
  /** Which nested objects there are, and which lists of which length. */
  readonly structure: ReadonlySet<string>;
  /** Which listed values are where. */
  readonly values: ReadonlySet<string>;
}

/**
 * The traits of a value. Elements of a list share their place, since their order tells little.
 *
 * @param known the places to look at; an object at another place is left out.
 */
export function traitsOf(value: unknown, listed: ListedValues, known?: ReadonlySet<string>): Traits {
  const structure = new Set<string>();
  const values = new Set<string>();
  const visit = (node: unknown, place: string, name: string): void => {
    if (Array.isArray(node)) {
      if (node.length > 0) structure.add(`${place} has ${node.length}`);
      for (const element of node) visit(element, place, name);
    } else if (typeof node === 'object' && node !== null) {
      if (known && !known.has(place)) return;
      const members = Object.entries(node).filter(([, member]) => member !== null);
      if (members.length > 0) structure.add(place);
      for (const [key, member] of members) visit(member, `${place}/${key}`, key);
    } else {
      const text = JSON.stringify(node) as string | undefined;
      if (typeof node === 'boolean' || listed.get(name)?.has(text ?? '')) values.add(`${place} is ${text}`);
    }
  };
  visit(value, '', '');
  return { structure, values };
}
