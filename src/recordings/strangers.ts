/** Files that people mistake for recordings: what each is, and what to do instead. */

export interface Stranger {
  readonly received: string;
  readonly advice?: string;
}

const RUN_IT =
  'it holds requests to send and no recorded exchanges; to judge what it sends, run it: order-contract mock -- COMMAND';
/** The advice for a file that nothing here reads. */
export const RECORD =
  'write a HAR instead, or run the program against the mock: order-contract mock -- COMMAND';

/** Recognised by the first bytes. */
const SIGNATURES: readonly (readonly [starts: readonly string[], stranger: Stranger])[] = [
  [['\xff\xfe', '\xfe\xff'], { received: 'text in UTF-16', advice: 'to mend it: write the file in UTF-8' }],
  [['\x1f\x8b'], { received: 'a gzip file', advice: 'unpack it first: gunzip' }],
  [
    ['\x1b['],
    { received: 'text with terminal colours', advice: 'write it without colours: http --pretty=none' },
  ],
  [
    ['PK\x03\x04'],
    {
      received: 'a ZIP archive',
      advice: 'unpack it first: unzip; a session of Fiddler, Charles or Proxyman: export it as HAR',
    },
  ],
  [
    ['\xd4\xc3\xb2\xa1', '\xa1\xb2\xc3\xd4', '\n\r\r\n'],
    { received: 'a packet capture', advice: 'it cannot be read; record with order-contract mock -- COMMAND' },
  ],
];

/** Recognised by the first text. */
const TEXTS: readonly (readonly [pattern: RegExp, stranger: Stranger])[] = [
  [
    /^(?:\* +[A-Z]|> \S+ \S+ HTTP\/|\* *$)/,
    {
      received: 'the output of curl -v, which has no request body',
      advice:
        'use curl --trace FILE or --trace-ascii FILE, which can be read, or order-contract mock -- COMMAND',
    },
  ],
  [
    /^(?:Note: |% Total +% Received)/,
    {
      received: 'what curl writes to standard error, with its progress meter',
      advice: 'use curl --trace FILE or --trace-ascii FILE',
    },
  ],
  [/^\* -{20}/, { received: 'the output of hurl --verbose', advice: RECORD }],
  [/^(?:--\d{4}-\d\d-\d\d|Setting --)/, { received: 'the output of wget', advice: RECORD }],
  [/^--> [A-Z]+ \S/, { received: 'a log of OkHttp', advice: RECORD }],
  [/^\[\s*\{\s*"scope"\s*:/, { received: 'a recording of nock', advice: RECORD }],
  [
    /^\[\s*\{\s*"(?:status|method)"[^]{0,2000}"protocolVersion"\s*:|^HTTP-Trace-Version:|^(?:<\?[^>]{0,200}>\s*)*<(?:!DOCTYPE )?charles-session/,
    { received: 'a session of Charles', advice: 'export it as HAR' },
  ],
  [/^\[\s*\{\s*"(?:cookies|entries)"\s*:/, { received: 'a report of hurl', advice: RECORD }],
  [
    /^\{\s*"collection"\s*:\s*\{\s*"(?!info")/,
    {
      received: 'a report of newman',
      advice: 'run newman against the mock: order-contract mock -- newman run …',
    },
  ],
  [
    /^\{[^]{0,4000}(?:schema\.getpostman\.com|"_postman_id")/,
    { received: 'a Postman collection', advice: RUN_IT },
  ],
  [
    /^\{[^]{0,200}"consumer"\s*:/,
    {
      received: 'a contract of Pact',
      advice: 'run the tests of its consumer against the mock: order-contract mock -- COMMAND',
    },
  ],
  [
    /^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!DOCTYPE items|<items burpVersion)/,
    { received: 'an export of Burp', advice: RECORD },
  ],
  [
    /^(?:\{\s*"(?:openapi|swagger)"\s*:|(?:openapi|swagger)\s*:)/,
    {
      received: 'an OpenAPI document',
      advice: 'the contract is built in; name recordings of what a client sent and received',
    },
  ],
  [
    /^(?:---\s+)?(?:version: \d+\s+)?(?:http_)?interactions:|^-\s+request:|^!tape\s|^\{[^]{0,200}"(?:http_)?interactions"\s*:/,
    {
      received: 'a VCR cassette',
      advice: 'run the tests without it, against the mock: order-contract mock -- COMMAND',
    },
  ],
  [
    /^\{[^]{0,4000}"(?:urlPath|urlPattern|urlPathPattern|bodyPatterns|jsonBody|bodyFileName|responseDefinition|persistent)"\s*:/,
    {
      received: 'a mapping of WireMock',
      advice: 'run the tests against the mock: order-contract mock -- COMMAND',
    },
  ],
  [
    /^\{(?:"version":\d+,)?"type":"(?:resource-snapshot|context-options)"/,
    { received: 'a trace of Playwright', advice: 'write a HAR instead: recordHar of browser.newContext()' },
  ],
  [
    /^\{"constants":\{/,
    {
      received: 'a network log of Chrome',
      advice: 'save a HAR instead: in the developer tools, Network, Save all as HAR with content',
    },
  ],
  [/^\{\s*"(?:imposters|protocol)"\s*:/, { received: 'an imposter of mountebank', advice: RECORD }],
  [/^\{\s*"data"\s*:\s*\{\s*"pairs"\s*:/, { received: 'a simulation of Hoverfly', advice: RECORD }],
  [
    /^-{21}\s+[A-Z]+ \S|^\{\s*"_meta"\s*:\s*\{\s*"version"/,
    {
      received: 'the output of httpyac',
      advice: 'run it against the mock: order-contract mock -- httpyac send …',
    },
  ],
  [
    /^\[?\s*\{\s*"v"\s*:\s*\d+\s*,\s*"(?:id|name)"/,
    { received: 'a collection of Hoppscotch', advice: RUN_IT },
  ],
  [/^meta \{/, { received: 'a request of Bruno', advice: RUN_IT }],
  [
    /^\{[^]{0,200}"__export_format"|^type: collection\.insomnia/,
    { received: 'an export of Insomnia', advice: RUN_IT },
  ],
  [
    /^\d+:(?:\d+:)?\w+;/,
    {
      received: 'a flow file of mitmproxy',
      advice: 'write a HAR: mitmdump -nr FILE --set hardump=recording.har',
    },
  ],
];

/** The first line of an editor's request file that is neither a comment nor a variable: a request line without a version. */
const REQUEST_LINE =
  /^(?:(?:#|\/\/|@|[ \t]).*\n|\n)*(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) +\S+[ \t]*(?:\r?\n|$)/;

/**
 * @param head the first bytes of the input, as latin1 text
 * @param text the same without leading white space
 */
export function strangerOf(head: string, text: string): Stranger | undefined {
  const signature = SIGNATURES.find(([starts]) => starts.some((start) => head.startsWith(start)));
  if (signature) return signature[1];
  if (text === '') return { received: head === '' ? 'an empty file' : 'nothing but blank lines' };
  if (REQUEST_LINE.test(text.replaceAll('\r', '')))
    return { received: 'a request file of an editor (REST Client, JetBrains)', advice: RUN_IT };
  const uncommented = text.replace(/^(?:#.*\s*)+/, '');
  const found = TEXTS.find(([pattern]) => pattern.test(uncommented));
  if (found) return found[1];
  // A trace of curl may start with `[` too, before the numbers of its transfer.
  return /^\[(?!\d+-)/.test(text)
    ? {
        received: 'a JSON array',
        advice: `if it holds HAR entries, write them one a line (jq -c '.[]'); if not, ${RECORD}`,
      }
    : undefined;
}
