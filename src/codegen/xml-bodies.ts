/** Which schema writes and reads the XML of which body: a module of its own, so that a page loads it only with the codec. */
import type { Content, ContractDocument } from '../contract/document.ts';
import { isXml } from '../wire/index.ts';

export function xmlBodiesModule(contract: ContractDocument, banner: string): Record<string, string> {
  const bodies = contract.operations.flatMap(({ method, path, requestBody, responses }) => {
    const request = xmlOf(requestBody?.content ?? {});
    const statuses = Object.entries(responses).flatMap(([status, { content }]) => {
      const schema = xmlOf(content);
      // A status without XML is named too: it must not be read by the schema of its range.
      return [[status, schema ?? false]];
    });
    if (request === undefined && statuses.every(([, schema]) => schema === false)) return [];
    return [
      [
        `${method} ${path}`,
        { ...(request !== undefined && { request }), responses: Object.fromEntries(statuses) as object },
      ],
    ];
  });
  return {
    'xml-bodies.js': `${banner}export const bodies = ${JSON.stringify(Object.fromEntries(bodies), null, 2)};\n`,
    'xml-bodies.d.ts': `${banner}/** The names of the schemas of an operation's bodies in XML. */
export interface XmlBodies {
  readonly request?: string;
  /** By status (\`200\`), range (\`5XX\`) or \`default\`; false where there is no XML. */
  readonly responses: Readonly<Record<string, string | false>>;
}

/** By method and path: \`POST /orders\`. */
export declare const bodies: Readonly<Record<string, XmlBodies>>;
`,
  };
}

function xmlOf(content: Content): string | undefined {
  return Object.entries(content).find(([mediaType]) => isXml(mediaType.split(';')[0]?.trim() ?? ''))?.[1];
}
