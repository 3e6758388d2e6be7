/** The few facts that the client needs at run time, in a module of their own so that a page does not load the contract. */
import type { ContractDocument } from '../contract/document.ts';

export function transportModule(contract: ContractDocument, banner: string): Record<string, string> {
  const jsonParameters = Object.fromEntries(
    contract.operations.flatMap(({ path, parameters }) => {
      const names = parameters
        .filter((one) => one.in === 'query' && one.mediaType !== undefined)
        .map(({ name }) => name);
      return names.length > 0 ? [[path, names]] : [];
    }),
  );
  const jsonp = Object.fromEntries(
    contract.operations.flatMap(({ path, jsonp }) => (jsonp ? [[path, jsonp]] : [])),
  );
  const tokens = Object.fromEntries(
    contract.operations.flatMap(({ path, security }) => {
      const schemes = security.flat();
      const [query] = schemes.flatMap((scheme) =>
        scheme.type === 'apiKey' && scheme.in === 'query' ? [scheme.name] : [],
      );
      const header = schemes.some((scheme) => scheme.type === 'http');
      return query !== undefined && !header ? [[path, query]] : [];
    }),
  );
  const facts: [name: string, comment: string, value: unknown][] = [
    ['server', 'The base URL that the contract names first.', contract.servers[0] ?? ''],
    ['jsonParameters', 'The query parameters of a path whose value is a JSON document.', jsonParameters],
    ['jsonp', 'How the paths that answer in JSONP do so.', jsonp],
    [
      'tokenParameters',
      'The query parameter for the access token, for the paths that take it nowhere else.',
      tokens,
    ],
  ];
  const write = (form: (name: string, json: string) => string) =>
    banner +
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
