/** A call to run elsewhere: with curl, or in TypeScript with the client of this package. */

/** Stands for any access token in what is shown or copied. */
export const PLACEHOLDER = 'AccessTokenGoesHere';

export interface HttpCall {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export function curlOf({ method, url, headers, body }: HttpCall): string {
  const lines = [
    `curl ${method === 'GET' ? '' : `-X ${method} `}${shell(url)}`,
    ...Object.entries(headers).map(([name, value]) => `  -H ${shell(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`  --data-binary ${shell(body)}`]),
  ];
  return lines.join(' \\\n');
}

function shell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

export interface ClientCall {
  readonly transport: string;
  readonly baseUrl: string;
  readonly order: unknown;
  readonly validate?: boolean;
  /** Headers that the caller adds. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A program that calls the client, which writes the request itself. */
export function typescriptOf({ transport, baseUrl, order, validate = false, headers = {} }: ClientCall): {
  readonly imports: readonly string[];
  readonly code: string;
} {
  const name = 'tradestation-order-contract';
  const isScript = transport === 'JSONP';
  const isXml = transport === 'XML';
  const create = isScript ? 'createJsonpClient' : 'createOrderClient';
  const options = [
    `accessToken: '${PLACEHOLDER}'`,
    `baseUrl: '${baseUrl}'`,
    ...(Object.keys(headers).length > 0 ? [`headers: ${JSON.stringify(headers)}`] : []),
    ...(validate ? ['validation'] : []),
    ...(isXml ? ['xml'] : []),
  ];
  return {
    imports: [
      `import { ${create} } from '${name}${isScript ? '/jsonp' : ''}';`,
      ...(validate ? [`import { validation } from '${name}/validation';`] : []),
      ...(isXml ? [`import { xml } from '${name}/xml';`] : []),
    ],
    code: `const client = ${create}({ ${options.join(', ')} });
const outcome = await client.placeOrder(${JSON.stringify(order, null, 2)}${isXml ? ", { format: 'xml' }" : ''});
console.log(outcome);`,
  };
}
