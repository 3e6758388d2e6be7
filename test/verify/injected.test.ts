/** What a recording holds gives no report another line, another colour, another character order, or an order to a CI service. */
import { describe, expect, test } from 'vitest';
import { decodeXmlTree } from '../../src/wire/xml-tree.ts';
import { harEntry, order, placed } from './exchanges.ts';
import { run } from './run.ts';

/** Each starts a line, moves a cursor, hides, or is read by a CI service. */
const HOSTILE = [
  '::stop-commands::x',
  ' ::error::x',
  ...['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'].map((lineBreak) => `${lineBreak}::error::x`),
  ...['##[error]x', '###[group]x', '##vso[task.complete]x', '##teamcity[buildStop]'],
  ...['\u001b[31mx', '\u009b31mx', '\u001b]8;;x\u0007', '\b\b\bx', '\u0000x'],
  ...['\u202ex', '\u2066x', '\u200bx', '\u00adx', '\u3164', '\u{e0041}x'],
  ...['\ud800x', '\ufffex', ']]>x', '<x>&#0;', '"},\n{"summary":{}}', '%0A::error::x'],
];

const places: Readonly<Record<string, (text: string) => Parameters<typeof placed>[0]>> = {
  'the name of a member': (text) => ({ body: { ...order, [text]: 1 } }),
  'the value of a member': (text) => ({ body: { ...order, Symbol: text, OrderType: text } }),
  'a body that is no JSON': (text) => ({ body: `{${text}` }),
  'a media type': (text) => ({ mediaType: `application/${text}` }),
  'the name and the value of a parameter': (text) => ({ target: `/v2/orders?${text}=${text}` }),
  'a path': (text) => ({ target: `/v2/${text}` }),
  'a header': (text) => ({
    headers: [
      ['Authorization', text],
      ['Content-Length', text],
      [text, text],
    ],
  }),
  'an answer': (text) => ({ response: JSON.stringify([{ [text]: text, OrderID: text, OrderStatus: text }]) }),
};

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/u;

const HOSTILE_NAME = 'a ::error::x\u001b[2J\u009b.ndjson';

/** Each hostile text in an entry of its own, in a file whose name is hostile too. */
const report = (place: string, format: 'pretty' | 'json' | 'ndjson' | 'junit' | 'github') => {
  const lines = HOSTILE.map((text) => JSON.stringify(harEntry(placed(places[place]?.(text)))));
  return run({ [HOSTILE_NAME]: lines.join('\n') }, { format, paths: [HOSTILE_NAME] });
};

describe.each(Object.keys(places))('%s', (place) => {
  test.each(['pretty', 'json', 'ndjson', 'junit', 'github'] as const)('in %s', async (format) => {
    const { stdout, stderr } = await report(place, format);
    const lines = `${stdout}${stderr}`.split('\n');
    expect(lines.length).toBeGreaterThan(2);
    const own = /^::(?:error|warning) file=[^:]*,line=\d+,title=[^:]*::(?!\s*::)/;
    for (const line of lines) {
      expect(line).not.toMatch(UNSEEN);
      expect(line).not.toMatch(/##\w*\[/);
      if (format !== 'github') expect(line).not.toMatch(/^\s*::/);
      else if (line.startsWith('::')) expect(line).toMatch(own);
    }
  });

  test('is told as it was, in JSON, line by line, and in XML', async () => {
    const [json, ndjson, junit] = await Promise.all(
      (['json', 'ndjson', 'junit'] as const).map(async (format) => (await report(place, format)).stdout),
    );
    const { exchanges } = JSON.parse(json ?? '') as { exchanges: { findings: { message: string }[] }[] };
    expect(exchanges).toHaveLength(HOSTILE.length);
    expect(
      (ndjson ?? '')
        .trim()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line) as object)[0]),
    ).toEqual([...HOSTILE.map(() => 'source'), 'summary']);
    expect(junit?.match(/<testcase /g)).toHaveLength(HOSTILE.length);
    expect(decodeXmlTree(junit ?? '')).toMatchObject({ ok: true });
  });
});
