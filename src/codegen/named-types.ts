/**
 * Declares the types of schemas under their exported names. openapi-typescript declares them inside `components` and exports names for
 * them, which the compiler does not show: it writes an order out in full instead of `Order`. Here the exported name declares the type,
 * and everything else refers to it.
 *
 * @see https://openapi-ts.dev/cli (--root-types)
 */
import { createRequire } from 'node:module';
import type * as TypeScript from 'typescript';

// Loaded by require, as openapi-typescript loads it.
const ts = createRequire(import.meta.url)('typescript') as typeof TypeScript;
const { factory } = ts;

/**
 * A schema whose name is not legal in TypeScript, such as `order-result`, gets no type of its own: it stays in `components`.
 *
 * @param made what openapi-typescript makes with `rootTypes`
 */
export function namedTypes(made: readonly TypeScript.Node[]): TypeScript.Node[] {
  const others = new Set(made.flatMap((node) => (isDeclared(node) ? [node.name.text] : [])));
  const isFree = (name: string) => isName(name) && !others.has(name) && name !== 'Record';
  const nodes = made.filter((node) => !isAlias(node) || isFree(node.name.text));
  const names = new Map(
    nodes.filter(ts.isTypeAliasDeclaration).map((node) => [aliased(node), node.name.text]),
  );
  const schemas = new Set<TypeScript.Node>(nodes.flatMap(schemasIn));
  const declared = new Map<string, TypeScript.PropertySignature>();
  const visit = <T extends TypeScript.Node>(node: T): T => ts.visitEachChild(node, refer, undefined);
  const refer = (node: TypeScript.Node): TypeScript.Node => {
    if (ts.isIndexedAccessTypeNode(node)) {
      const name = names.get(accessed(node));
      return name === undefined ? visit(node) : factory.createTypeReferenceNode(name);
    }
    if (!schemas.has(node) || !ts.isPropertySignature(node)) return visit(node);
    const { modifiers, name: key, questionToken } = node;
    const name = names.get(`components['schemas']['${keyOf(key)}']`);
    if (name === undefined) return visit(node);
    declared.set(name, visit(node));
    return factory.createPropertySignature(
      modifiers,
      key,
      questionToken,
      factory.createTypeReferenceNode(name),
    );
  };
  const referring = nodes.map(visit);
  return referring.map((node) => {
    const member = ts.isTypeAliasDeclaration(node) ? declared.get(node.name.text) : undefined;
    if (!member?.type || !ts.isTypeAliasDeclaration(node)) return node;
    const declaration = factory.createTypeAliasDeclaration(node.modifiers, node.name, undefined, member.type);
    return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
  });
}

type Named = TypeScript.TypeAliasDeclaration | TypeScript.InterfaceDeclaration;

/** Whether a node gives a part of `components` its exported name. */
function isAlias(node: TypeScript.Node): node is TypeScript.TypeAliasDeclaration {
  return ts.isTypeAliasDeclaration(node) && aliased(node)?.startsWith('components[') === true;
}

/** Whether a node declares something else, such as `paths`. */
function isDeclared(node: TypeScript.Node): node is Named {
  return (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) && !isAlias(node);
}

/** Whether a text is a legal name and not a keyword. */
function isName(text: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, undefined, text);
  return scanner.scan() === ts.SyntaxKind.Identifier && scanner.getTokenEnd() === text.length;
}

/** The members of `components.schemas`. */
function schemasIn(node: TypeScript.Node): readonly TypeScript.TypeElement[] {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'components') return [];
  const schemas = node.members.find(({ name }) => name && keyOf(name) === 'schemas');
  const type = schemas && ts.isPropertySignature(schemas) ? schemas.type : undefined;
  return type && ts.isTypeLiteralNode(type) ? type.members : [];
}

/** What an exported name stands for: openapi-typescript writes it as one name, `components['schemas']['Order']`. */
function aliased({ type }: TypeScript.TypeAliasDeclaration): string | undefined {
  return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? type.typeName.text : undefined;
}

/** The same for a type that is looked up. */
function accessed({ objectType, indexType }: TypeScript.IndexedAccessTypeNode): string | undefined {
  const key =
    ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal) ? indexType.literal.text : '';
  if (ts.isIndexedAccessTypeNode(objectType)) return `${accessed(objectType)}['${key}']`;
  return ts.isTypeReferenceNode(objectType) && ts.isIdentifier(objectType.typeName)
    ? `${objectType.typeName.text}['${key}']`
    : undefined;
}

function keyOf(name: TypeScript.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}
