/** One call of the API, and how programs in five languages make it. Each prints the status and the answer. */
import { contract } from '../../../src/contract/index.ts';
import { curlOf, PLACEHOLDER, typescriptOf } from '../../../src/page/browser/order/programs.ts';
import type { Scenario } from './scenario.ts';

export interface Call {
  readonly method: string;
  /** After the base URL, with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** The first server of the contract is the simulator: what a reader tries places no real order. */
export const [BASE_URL = ''] = contract.document.servers;
export const TOKEN = PLACEHOLDER;

/** A program, in the parts that languages want apart. */
export interface Program {
  readonly language: 'curl' | 'TypeScript' | 'Python' | 'C#' | 'Java';
  /** Of its highlighting. */
  readonly syntax: string;
  /** What stands above the code. */
  readonly imports: readonly string[];
  readonly code: string;
}

export function programs(call: Call, { order, placesOrder, transport }: Scenario): Program[] {
  const byClient = placesOrder ? [typescript(order, transport)] : [];
  return [curl(call), ...byClient, python(call), csharp(call), java(call)];
}

function curl({ path, ...call }: Call): Program {
  return { language: 'curl', syntax: 'sh', imports: [], code: curlOf({ ...call, url: BASE_URL + path }) };
}

/** By the client of this package, which writes the request itself. */
function typescript(order: Scenario['order'], transport: Scenario['transport']): Program {
  return {
    language: 'TypeScript',
    syntax: 'ts',
    ...typescriptOf({ transport, baseUrl: BASE_URL, order }),
  };
}

function python({ method, path, headers, body }: Call): Program {
  const data = body === undefined ? '' : `,\n    data=${pythonText(body)}.encode()`;
  const fields = Object.entries(headers).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  const given = fields.length === 0 ? '' : `,\n    headers={${fields.join(', ')}}`;
  return {
    language: 'Python',
    syntax: 'python',
    imports: ['import requests'],
    code: `response = requests.${method.toLowerCase()}(
    ${JSON.stringify(BASE_URL + path)}${given}${data},
    timeout=30,
)
print(response.status_code, response.text)`,
  };
}

function csharp({ method, path, headers, body }: Call): Program {
  const { 'Content-Type': mediaType, ...others } = headers;
  const lines = [
    `var request = new HttpRequestMessage(HttpMethod.${method.slice(0, 1)}${method.slice(1).toLowerCase()}, ${doubleQuoted(BASE_URL + path)});`,
    ...(body === undefined
      ? []
      : [
          `request.Content = new StringContent(${verbatim(body)}, Encoding.UTF8, ${doubleQuoted(mediaType ?? '')});`,
        ]),
    ...Object.entries(others).map(
      ([name, value]) => `request.Headers.Add(${doubleQuoted(name)}, ${doubleQuoted(value)});`,
    ),
    'var response = new HttpClient().SendAsync(request).Result;',
    'Console.WriteLine((int)response.StatusCode + " " + response.Content.ReadAsStringAsync().Result);',
  ];
  return {
    language: 'C#',
    syntax: 'csharp',
    imports: ['using System;', 'using System.Net.Http;', 'using System.Text;'],
    code: lines.join('\n'),
  };
}

function java({ method, path, headers, body }: Call): Program {
  const fields = Object.entries(headers).map(
    ([name, value]) => `\n    .header(${doubleQuoted(name)}, ${doubleQuoted(value)})`,
  );
  const publisher =
    body === undefined ? 'BodyPublishers.noBody()' : `BodyPublishers.ofString(${textBlock(body)})`;
  return {
    language: 'Java',
    syntax: 'java',
    imports: [
      'import java.net.URI;',
      'import java.net.http.HttpClient;',
      'import java.net.http.HttpRequest;',
      'import java.net.http.HttpRequest.BodyPublishers;',
      'import java.net.http.HttpResponse.BodyHandlers;',
    ],
    code: `var request = HttpRequest.newBuilder(URI.create(${doubleQuoted(BASE_URL + path)}))${fields.join('')}
    .method("${method}", ${publisher})
    .build();
var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
System.out.println(response.statusCode() + " " + response.body());`,
  };
}

function pythonText(text: string): string {
  return `"""${text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}"""`;
}

function doubleQuoted(text: string): string {
  return JSON.stringify(text);
}

function verbatim(text: string): string {
  return `@"${text.replaceAll('"', '""')}"`;
}

function textBlock(text: string): string {
  const lines = text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"""').split('\n');
  return `"""\n${lines.map((line) => `        ${line}`).join('\n')}""".strip()`;
}
