/** The few facts that the client needs at run time, in a module of their own so that a page does not load the contract. */
import type { ContractDocument, Operation } from '../contract/document.ts';
import type { OpenApiDocument } from '../contract/openapi.ts';

export function transportModule(
  contract: ContractDocument,
  document: Pick<OpenApiDocument, 'servers'>,
): Record<string, string> {
  const servers = Object.fromEntries(
    (document.servers ?? []).flatMap(({ 'x-name': name, url }) => (name === undefined ? [] : [[name, url]])),
  );
  const queries = Object.fromEntries(
    contract.operations.flatMap((operation) => {
      const terms = queryTerms(operation);
      return Object.keys(terms).length > 0 ? [[operation.path, terms]] : [];
    }),
  );
  const facts: [name: string, comment: string, value: unknown][] = [
    ['servers', 'The addresses of the servers that the contract names.', servers],
    ['queries', 'What is special about the query parameters of a path.', queries],
  ];
  const write = (form: (name: string, json: string) => string) =>
    facts
      .map(
        ([name, comment, value]) => `\n/** ${comment} */\n${form(name, JSON.stringify(value, null, 2))};\n`,
      )
      .join('');
  return {
    'transport.js': write((name, json) => `export const ${name} = ${json}`),
    // The text of a JSON value is its own type.
    'transport.d.ts': write((name, json) => `export declare const ${name}: ${json}`),
  };
}

/** Which parameters are JSON, which one names the function that a JSONP answer calls, and which one has the token where no header does. */
function queryTerms({ jsonp, parameters, security }: Operation): object {
  const json = parameters.filter((one) => one.in === 'query' && one.mediaType !== undefined);
  const schemes = security.flat();
  const [token] = schemes.flatMap((one) => (one.type === 'apiKey' && one.in === 'query' ? [one.name] : []));
  const inHeader = schemes.some(({ type }) => type === 'http');
  return {
    ...(json.length > 0 && { json: json.map(({ name }) => name) }),
    ...(jsonp && { callback: jsonp.callback }),
    ...(jsonp?.body !== undefined && { body: jsonp.body }),
    ...(token !== undefined && !inHeader && { token }),
  };
}
