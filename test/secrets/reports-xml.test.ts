/** No report prints an account key that an XML body gives, whether the body can be read or not. */
import { describe, expect, test } from 'vitest';
import { formatTranscript } from '../../src/wire/index.ts';
import { harEntry, placed } from '../verify/exchanges.ts';
import { run } from '../verify/run.ts';

const KEY = 'MARKaccountMARK';
const decimal = KEY.replace(/[^]/g, (character) => `&#${character.charCodeAt(0)};`);
const hexadecimal = KEY.replace(/[^]/g, (character) => `&#x${character.charCodeAt(0).toString(16)};`);
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const element = `<AccountKey>${KEY}</AccountKey>`;

/** Ways to write it in the body of a request, each of which some reader may take for the account. */
const shapes: Readonly<Record<string, string>> = {
  element,
  'an element with space': `<AccountKey >\n  ${KEY}\t</AccountKey >`,
  'in other letters': `<ACCOUNTkey>${KEY}</ACCOUNTkey>`,
  'with a prefix': `<p:AccountKey xmlns:p="urn:p">${KEY}</p:AccountKey>`,
  'with a prefix that is not declared': `<p:AccountKey>${KEY}</p:AccountKey>`,
  'with attributes': `<AccountKey a="1>2" b='<' c="">${KEY}</AccountKey>`,
  'with a namespace beyond measure': `<AccountKey xmlns="urn:${'x'.repeat(900)}">${KEY}</AccountKey>`,
  'decimal references': `<AccountKey>${decimal}</AccountKey>`,
  'hexadecimal references': `<AccountKey>${hexadecimal}</AccountKey>`,
  'references without an end': `<AccountKey>${decimal.replaceAll(';', '')}</AccountKey>`,
  'a CDATA section': `<AccountKey><![CDATA[${KEY}]]></AccountKey>`,
  'a CDATA section without an end': `<AccountKey><![CDATA[${KEY}`,
  'two CDATA sections': `<AccountKey><![CDATA[MARKacc]]><![CDATA[ountMARK]]></AccountKey>`,
  'text and a CDATA section': `<AccountKey>MARKacc<![CDATA[ountMARK]]></AccountKey>`,
  'a comment before': `<AccountKey><!-- > -->${KEY}</AccountKey>`,
  'a comment within': `<AccountKey>MARKacc<!-- </AccountKey> -->ountMARK</AccountKey>`,
  'only a comment': `<AccountKey><!--${KEY}--></AccountKey>`,
  'a comment without an end': `<AccountKey><!-- ${KEY}`,
  'an element within': `<AccountKey><v>${KEY}</v></AccountKey>`,
  'the second element within': `<AccountKey><a>1</a><b c="d">${KEY}</b></AccountKey>`,
  'the name of an element within': `<AccountKey><${KEY}>1<a/></${KEY}></AccountKey>`,
  'text and elements': `<AccountKey>${KEY}<a/> <b/></AccountKey>`,
  attribute: `<x AccountKey="${KEY}"/>`,
  'an attribute in other quotes': `<x AccountKey = '${KEY}'/>`,
  'an attribute with a prefix': `<x xmlns:p="urn:p" p:accountkey="${KEY}"/>`,
  'an attribute in references': `<x AccountKey="${hexadecimal}"/>`,
  'an attribute without quotes': `<x AccountKey=${KEY}/>`,
  'an attribute without an end': `<x AccountKey="${KEY}`,
  'an attribute of the element': `<AccountKey value="${KEY}"/>`,
  'named by an attribute': `<p name="AccountKey">${KEY}</p>`,
  'named by an attribute before others': `<p name='AccountKey' type="text">${KEY}</p>`,
  'without an end tag': `<AccountKey>${KEY}`,
  'with another end tag': `<AccountKey>${KEY}</Account>`,
  'with a start tag for the end tag': `<AccountKey>${KEY}<AccountKey>`,
  'with the end tag in other letters': `<AccountKey>${KEY}</ACCOUNTKEY>`,
  'twice, once without an end tag': `<AccountKey>1<AccountKey>${KEY}</AccountKey>`,
  'with a start tag without an end': `<AccountKey ${KEY}<x>`,
  'with a start tag that lost its start': `AccountKey>${KEY}</AccountKey>`,
  'with a quote too many': `<AccountKey a="b"">${KEY}</AccountKey>`,
  'beside an ampersand': `<AccountKey>${KEY} & more</AccountKey>`,
  'beside a less-than sign': `<AccountKey>${KEY}< more</AccountKey>`,
  'beside an unknown entity': `<AccountKey>&nbsp;${KEY}</AccountKey>`,
  'beside a character that XML has not': `<AccountKey>${KEY}</AccountKey>\u0001`,
  'two roots': `${element}</Order><Order>`,
  'no root': `</Order>${element}`,
  'twice in one order': element + element,
  'escaped in another element': `<x>${escaped(element)}</x>`,
  'escaped twice': `<x>${escaped(escaped(`<AccountKey a="b">${KEY}</AccountKey>`))}</x>`,
  'escaped by references': `<x>&#60;AccountKey&#x3e;${KEY}&#60;/AccountKey&#62;</x>`,
  'escaped in an attribute': `<x a="${escaped(element)}"/>`,
  'in a CDATA section of another element': `<x><![CDATA[${element}]]></x>`,
  'in a comment': `<!-- ${element} -->`,
  'in an instruction': `<?x ${element}?>`,
  'in JSON': `<x>{"AccountKey":"${KEY}"}</x>`,
  'in escapes of JSON': `{"a":"\\u003cAccountKey\\u003e${KEY}\\u003c/AccountKey\\u003e"`,
  'in percent encoding': `xml=%3CAccountKey%3E${KEY}%3C%2FAccountKey%3E`,
};

/** Members that make an order of it, with a fault, so that there is something to report. */
const rest = '<Symbol>ARNA</Symbol><Quantity>x</Quantity>';
const echo = JSON.stringify([{ Message: KEY, OrderID: 1, OrderStatus: KEY }]);
const echoInXml = `<ArrayOfOrderResult><OrderResult><Message>${KEY}</Message><OrderStatus>${KEY}</OrderStatus></OrderResult></ArrayOfOrderResult>`;

function exchangesOf(shape: string) {
  const bodies = [
    `<Order>${shape}${rest}</Order>`,
    `<Order>${rest}<Duration>${KEY}</Duration>${shape}</Order>`,
    `<?xml version="1.0" encoding="utf-8"?>\n<Order>${rest}<OrderType>${KEY}</OrderType><OSOs><Group><Orders><Order>${shape}`,
    `<Order ${shape}`,
  ];
  return bodies.flatMap((body) => {
    const exchange = placed({ body, mediaType: 'application/xml', response: echo });
    const inXml = placed({ body, mediaType: 'text/plain', response: echoInXml });
    const headers = [['Content-Type', 'application/xml']] as const;
    return [exchange, { ...inXml, response: { status: 200, headers, body: echoInXml } }];
  });
}

const exchanges = Object.entries(shapes).flatMap(([name, shape]) =>
  exchangesOf(shape).map((exchange, index) => ({ name: `${name}.${index}`, exchange })),
);

/** With the body in UTF-16, which a HAR holds in base64. */
function inUtf16(body: string) {
  const type = 'application/xml; charset=utf-16le';
  const entry = harEntry(placed({ body: 'x', mediaType: type, response: echo }));
  const text = Buffer.from(body, 'utf16le').toString('base64');
  return { ...entry, request: { ...entry.request, postData: { mimeType: type, text, encoding: 'base64' } } };
}

const files = {
  'a.ndjson': exchanges.map(({ exchange }) => JSON.stringify(harEntry(exchange))).join('\n'),
  'utf-16.ndjson': [`<Order>${element}`, `<Order>${element}${rest}</Order>`]
    .map((body) => JSON.stringify(inUtf16(body)))
    .join('\n'),
  ...Object.fromEntries(
    exchanges
      .filter(({ exchange }) => !String(exchange.request.body).includes('\u0001'))
      .map(({ name, exchange }) => [`${name}.http`, formatTranscript(exchange)]),
  ),
};

const leaksOf = (text: string) => text.split('\n').filter((line) => /MARK|markacc/.test(line));

describe.each(['json', 'ndjson', 'junit'] as const)('a %s report', (format) => {
  test.each([{}, { strict: true, minCoverage: 100 }])('with %j holds no account key', async (options) => {
    const { stdout, stderr } = await run(files, { format, ...options });
    expect(stdout.length).toBeGreaterThan(50_000);
    expect(leaksOf(stdout + stderr)).toEqual([]);
  });
});

/** They show one of each kind, so each exchange is judged alone. */
test.each(['pretty', 'github'] as const)('a %s report holds no account key', async (format) => {
  for (const { name, exchange } of exchanges) {
    const { stdout, stderr } = await run({ 'a.ndjson': JSON.stringify(harEntry(exchange)) }, { format });
    expect(stdout).toContain('OrderStatus');
    expect(leaksOf(stdout + stderr), name).toEqual([]);
  }
});

test('each exchange has a finding about the text that repeats the key', async () => {
  const { stdout } = await run(files, { format: 'json' });
  const report = JSON.parse(stdout) as { exchanges: { source: string; findings: { pointer: string }[] }[] };
  expect(report.exchanges.length).toBeGreaterThan(4 * Object.keys(shapes).length);
  for (const { source, findings } of report.exchanges)
    expect(
      findings.map(({ pointer }) => pointer),
      source,
    ).toContainEqual(expect.stringMatching(/OrderStatus$/));
});

test('the text beside the key is shown', async () => {
  const body = `<Order><AccountKey/>${element}<AccountKey>null</AccountKey><Symbol>ARNA</Symbol>`;
  const response = JSON.stringify([{ Message: 'Sent', OrderID: 'ARNA', OrderStatus: 'ARNA' }]);
  const exchange = placed({ body, mediaType: 'application/xml', response });
  const { stdout } = await run({ 'a.http': formatTranscript(exchange) });
  expect(stdout).toMatch(/is "ARNA"/);
});
