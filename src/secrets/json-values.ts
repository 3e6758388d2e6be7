/** Looks for secrets in JSON by their names: members, pairs of a name and a value, and anything inside a secret member. */
import { unescaped } from './escapes.ts';
import { looksMadeUp, looksSecretAsName } from './forms.ts';
import { jsonNodes, type JsonNode, type Place } from './json-nodes.ts';
import type { Look } from './look.ts';
import type { SecretKind } from './names.ts';
import type { View } from './view.ts';

/** Members that say what their neighbour is, such as `name`, and those neighbours, such as `value`. */
const SAYING = /^(?:name|key|id|field|param|parameter|header|property|n|k)$/i;
const SAID = /^(?:value|val|content|data|text|string|v)$/i;

interface Found {
  readonly node: JsonNode;
  /** The name that says what it is; it may be the name of something around it. */
  readonly name: string;
  readonly kind: SecretKind | undefined;
}

/** @param whole whether the whole text is JSON; if not, only values with the name of a secret are reported */
export function lookAtJson(look: Look, view: View, depth: number, whole: boolean): void {
  const viewOf = (place: Place) => unescaped(view.slice(...place), 'json');
  const rest: Found[] = [];
  const open = (children: readonly JsonNode[], around?: Found) => {
    const said = saidBy(look, children, (place) => viewOf(place).text);
    for (const [index, node] of [...children.entries()].reverse()) {
      const name = node.name && viewOf(node.name);
      const own = name && look.names.kindOf(name.text);
      const saying = said?.nodes.includes(node) ? said.name : namedBefore(children[index - 1], node);
      if (name && around?.kind && looksSecretAsName(name.text)) look.secret(around.kind, name, depth);
      else if (name && whole) look.value(name, depth + 1);
      if (own) rest.push({ node, name: name.text, kind: own });
      else if (saying !== undefined) rest.push({ node, name: saying, kind: look.names.kindOf(saying) });
      else rest.push({ node, name: around?.kind ? around.name : (name?.text ?? ''), kind: around?.kind });
    }
  };
  /** The name before a value, in a list where names and values alternate, as in Node's header fields. */
  const namedBefore = (before: JsonNode | undefined, node: JsonNode): string | undefined => {
    if (!before || [before, node].some(({ type, name }) => type !== 'string' || name)) return undefined;
    if (!/^"\s*,\s*"$/.test(view.text.slice(before.place[1], node.place[0]))) return undefined;
    const name = viewOf(before.place).text;
    return look.names.kindOf(name) && looksMadeUp(viewOf(node.place).text) ? name : undefined;
  };
  open(jsonNodes(view.text));
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { node, name, kind } = next;
    if (node.children.length > 0) open(node.children, next);
    else if (node.type === 'string') {
      const value = viewOf(node.place);
      const told = kind ?? look.names.kindWith(name, value.text);
      if (told) look.named(name, told, value, depth);
      else if (whole) look.value(value, depth + 1);
    } else if (node.type === 'number') {
      // Its replacement has to be a number too.
      if (kind) look.listener.secret('member', view.slice(...node.place));
      else if (whole) look.listener.text?.(view.slice(...node.place));
    }
  }
}

/** The name that one value gives to others: `{"name":"access_token","value":"…"}`, `["Authorization","Bearer …"]`. */
function saidBy(
  { names }: Look,
  children: readonly JsonNode[],
  textOf: (place: Place) => string,
): { readonly name: string; readonly nodes: readonly JsonNode[] } | undefined {
  const isPair = children.length === 2;
  const saying = children.find(({ type, name, place }, index) => {
    const mayName = name ? SAYING.test(textOf(name)) : isPair && index === 0;
    if (!mayName || type !== 'string') return false;
    const text = textOf(place);
    return names.kindOf(text) !== undefined || names.isPerhaps(text);
  });
  if (!saying) return undefined;
  const nodes = children.filter((node) => (node.name ? SAID.test(textOf(node.name)) : node !== saying));
  return { name: textOf(saying.place), nodes };
}
