/** Writes the module by which bodies in XML are read and written, which a page loads only together with the XML codec. */
import type { Content, ContractDocument } from '../contract/document.ts';
import { places, type Described } from '../contract/openapi.ts';
import { isXml } from '../wire/index.ts';
import type { XmlTables } from '../wire/xml-shape.ts';
import { DocumentError } from './document-error.ts';

interface Bodies {
  readonly request?: string;
  readonly responses: Readonly<Record<string, string | false>>;
}

/** The names of the schemas of bodies in XML, by method and path. */
export function xmlBodies(contract: ContractDocument): Record<string, Bodies> {
  const bodies = contract.operations.flatMap(
    ({ method, path, requestBody, responses }): [string, Bodies][] => {
      const request = xmlOf(requestBody?.content ?? {});
      const statuses = Object.entries(responses).map(
        // A status without XML is listed too, since it must not be read by the schema of its range.
        ([status, { content }]) => [status, xmlOf(content) ?? false] as const,
      );
      if (request === undefined && statuses.every(([, schema]) => schema === false)) return [];
      const asked = request === undefined ? {} : { request };
      return [[`${method} ${path}`, { ...asked, responses: Object.fromEntries(statuses) }]];
    },
  );
  return Object.fromEntries(bodies);
}

export function schemasIn(bodies: Readonly<Record<string, Bodies>>): string[] {
  const names = Object.values(bodies).flatMap(({ request, responses }) => [
    request,
    ...Object.values(responses),
  ]);
  return [...new Set(names)].filter((name) => typeof name === 'string');
}

function xmlOf(content: Content): string | undefined {
  return Object.entries(content).find(([mediaType]) => isXml(mediaType))?.[1];
}

export function xmlModule(
  bodies: Readonly<Record<string, Bodies>>,
  tables: XmlTables,
  namespace: string | undefined,
): Record<string, string> {
  const json = (value: unknown) => JSON.stringify(value, null, 2);
  const names = Object.keys(tables.roots).map((name) => `'${name}'`);
  return {
    'xml.js': `export const bodies = ${json(bodies)};

export const tables = ${json(tables)};

export const namespace = ${json(namespace)};
`,
    'xml.d.ts': `/** The names of the schemas of an operation's bodies in XML. */
export interface XmlBodies {
  readonly request?: XmlSchema;
  /** By status (\`200\`), range (\`5XX\`) or \`default\`; false if there is no XML. */
  readonly responses: Readonly<Record<string, XmlSchema | false>>;
}

/** The schemas of bodies in XML. */
export type XmlSchema = ${names.join(' | ') || 'never'};

/** By method and path: \`POST /orders\`. */
export declare const bodies: Readonly<Record<string, XmlBodies>>;

/** What the values of these schemas look like in XML, as src/wire/xml-shape.ts describes it. */
export declare const tables: {
  readonly roots: Readonly<Record<XmlSchema, readonly [name: string, shape: string]>>;
  readonly shapes: Readonly<Record<string, object>>;
};

/** The namespace in which elements may be written, if the document names one. */
export declare const namespace: string | undefined;
`,
  };
}

/** @throws {DocumentError} where the operations name several. */
export function xmlNamespace(document: Described): string | undefined {
  const named = places(document).flatMap(({ requestBody, pointer }) => {
    const namespace = requestBody?.['x-xml-namespace'];
    return namespace === undefined ? [] : [{ namespace, pointer }];
  });
  const [first, ...others] = named;
  const other = others.find(({ namespace }) => namespace !== first?.namespace);
  if (other)
    throw new DocumentError(other.pointer, 'expected one x-xml-namespace in the document, received two');
  return first?.namespace;
}
