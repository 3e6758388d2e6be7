/** The line of a body where a fault is. */
import { describe, expect, test } from 'vitest';
import { contract, judge, type Finding } from '../../src/contract/index.ts';
import { frameOf, type Frame } from '../../src/reports/frame.ts';
import { maskFor } from '../../src/secrets/index.ts';
import { order, placed } from './exchanges.ts';

/** The frames of all faults of an order, as they are printed. */
function framesOf(body: string, type = 'application/json'): string[] {
  const exchange = {
    request: {
      method: 'POST',
      target: 'https://api.tradestation.com/v2/orders',
      headers: [
        ['Authorization', 'Bearer a-token-of-some-length'],
        ['Content-Type', type],
      ] as const,
      body,
    },
    // The same place in the other message is not meant.
    response: {
      status: 200,
      headers: [['Content-Type', type]] as const,
      body: type.endsWith('json') ? '{}' : '<a/>',
    },
  };
  const judgement = judge(contract, exchange);
  const mask = maskFor(exchange, contract.names);
  return judgement.findings
    .filter(({ where }) => where === 'request.body')
    .map((finding) => frameOf(finding, judgement, mask, contract.names))
    .filter((frame) => frame !== undefined)
    .map(({ line, before, value, after }: Frame) => `${line}: ${before}[${value}]${after}`);
}

const json = (more: object, indent = 2) => JSON.stringify({ ...order, ...more }, null, indent);

test('a fault of the response is shown in the response, whatever is odd in the request', () => {
  const exchange = placed({
    body: JSON.stringify({ ...order, TradeAction: 'Hold' }, null, 1),
    response: '[\n  { "Message": "Sent order", "OrderID": 1, "OrderStatus": "Ok" }\n]',
  });
  const judgement = judge(contract, exchange);
  const [asked, answered] = ['request.body', 'response.body'].map((where) =>
    judgement.findings.find((one) => one.where === where),
  ) as [Finding, Finding];
  const other = (one: Finding, rule: string): Finding => ({ ...one, rule });
  const findings = [
    ...judgement.findings,
    ...['more', 'additionalProperties'].map((rule) => other({ ...answered, pointer: asked.pointer }, rule)),
  ];
  const frame = (finding: Finding, all = judgement.findings) =>
    frameOf(finding, { ...judgement, findings: all }, (text) => text, contract.names);
  expect(frame(asked, findings)).toMatchObject({ value: '"Hold"' });
  expect(frame(answered)).toEqual({
    line: 2,
    before: '{ "Message": "Sent order", "OrderID": ',
    value: '1',
    after: ', "OrderStatus": "Ok" }',
  });
  expect(frame({ ...asked, where: 'request.headers' })).toBeUndefined();
  expect(frame({ ...asked, pointer: '/None' })).toBeUndefined();
  // Lines of XML, of which there are not so many.
  expect(frame({ ...asked, line: 99 })).toBeUndefined();
});

describe('in JSON', () => {
  test('shows the value in its line', () => {
    expect(framesOf(json({ TradeAction: 'Hold' }))).toEqual(['9: "TradeAction": ["Hold"]']);
  });

  test('shows the part of a long line beside the value, and a part of a long value', () => {
    expect(
      framesOf(
        json({ Quantity: 'x'.repeat(200), More: '-'.repeat(22) }, 0).replace('"More"', '"OrderConfirmId"'),
      ),
    ).toEqual([`1: … "Quantity":["${'x'.repeat(79)}…] …`]);
  });

  test.each([
    [59, 59, `{"OrderConfirmId":"${'b'.repeat(38)}","Quantity":[`, `,"Route":"${'a'.repeat(47)}"}`],
    [60, 60, `{"OrderConfirmId":"${'b'.repeat(39)}","Quantity":[`, `,"Route":"${'a'.repeat(48)}"}`],
    [61, 61, '… "Quantity":[', ' …'],
  ])(
    'shows %i characters of the line before a member, and %i behind its value',
    (before, after, left, right) => {
      const text = `{"OrderConfirmId":"${'b'.repeat(before - 21)}","Quantity":"x","Route":"${'a'.repeat(after - 12)}"}`;
      expect(text.indexOf('"Quantity"')).toBe(before);
      expect(text.length - text.indexOf(',"Route"')).toBe(after);
      expect(framesOf(text)).toContain(`1: ${left}"x"]${right}`);
    },
  );

  test('shows a member that should not be there by its name', () => {
    expect(framesOf(json({ 'Rou"te:': 1 }))).toEqual([expect.stringMatching(/^\d+: \["Rou\\"te:"\]: …$/)]);
  });

  test('shows nothing if findings were left out, since then not all unknown members are known', () => {
    const unknown = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`Other${index}`, 'x']));
    expect(framesOf(json({ TradeAction: 'Hold', ...unknown }))).toEqual([]);
  });

  test.each(['Zq', 'Z Z', 'Z"Z', 777, 'Z'])('shows no account, however short: %j', (AccountKey) => {
    const frames = framesOf(json({ AccountKey, AssetType: 'Hold' }, 0)).join();
    const xml = framesOf(
      `<Order>\n<AccountKey>${AccountKey}</AccountKey>\n</Order>`,
      'application/xml',
    ).join();
    expect(frames).toMatch(/"AccountKey":"?…"?,"AssetType":\["Hold"\]/);
    expect(frames + xml).not.toMatch(/Z|777/);
  });

  test('shows nothing under a name that the contract does not know, since it may be an account', () => {
    const account = '7731415926';
    for (const indent of [0, 2])
      for (const unknown of [account, 7731415926, [account], { Key: [{ x: `]"${account}` }] }]) {
        const frames = framesOf(json({ TradeAction: 'Hold', Key: unknown, Ky: unknown, Qty: '1' }, indent));
        expect(frames.length).toBeGreaterThan(2);
        expect(frames.join()).not.toContain(account);
        expect(frames.join()).toContain('"Hold"');
      }
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`Key${at}`, account]));
    expect(framesOf(json({ ...many, TradeAction: 'Hold' }, 0)).join()).not.toContain(account);
    const xml = framesOf(`<Order>\n<Key>${account}</Key>\n<Quantity>x</Quantity></Order>`, 'application/xml');
    expect(xml.join()).toContain('<Key>…</Key>');
  });

  test('shows the right value behind one that is not shown', () => {
    const text = JSON.stringify({ Key: '7731415926', ...order, TradeAction: 'Hold' });
    expect(framesOf(text).join()).toMatch(/"TradeAction":\["Hold"\]/);
  });

  test('shows where the object opens that lacks a member, and nothing where that is the body', () => {
    const { Symbol: _, ...lacking } = order;
    expect(framesOf(JSON.stringify(lacking, null, 2))).toEqual([]);
    const [frame] = framesOf(json({ OSOs: [{ Type: 'NORMAL', Orders: [order, lacking] }] }));
    expect(frame).toMatch(/^\d+: \[\{\]$/);
  });

  test('shows the element of a list, and a member of the same name elsewhere never', () => {
    const [frame] = framesOf(
      json({ OSOs: [{ Type: 'NORMAL', Orders: [order, { ...order, Quantity: 'many' }] }] }, 0),
    );
    expect(frame).toContain('"Quantity":["many"]');
  });

  test('shows no secret, and no half of one', () => {
    const key = 'K3Y-OF-AN-ACCOUNT-4711';
    for (const indent of [0, 2])
      for (const more of [
        { AccountKey: key, TradeAction: key },
        { AccountKey: key, Symbol: `x ${key}` },
        { AccountKey: key, Quantity: `${'1'.repeat(70)}${key}` },
        { AccountKey: key, [`${key}x`]: 1 },
        { AccountKey: key, Route: key.repeat(4) },
        { AccountKey: ` ${key}` },
      ]) {
        const text = framesOf(json(more, indent)).join('\n');
        for (let at = 0; at + 8 <= key.length; at += 1) expect(text).not.toContain(key.slice(at, at + 8));
      }
  });

  test('has no character that moves the cursor', () => {
    const odd = framesOf(
      json({ TradeAction: '\u001b[2J\u202e', Route: 'a' }).replace('"Route"', '\t"Route"'),
    );
    expect(odd.length).toBe(2);
    expect(odd.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('in XML', () => {
  const xml = (separator: string, more: object = {}) =>
    `<Order>${Object.entries({ ...order, TradeAction: 'Hold', ...more })
      .map(([name, value]) => `<${name}>${value}</${name}>`)
      .join(separator)}\n</Order>`;

  test('shows the line', () => {
    expect(framesOf(xml('\n'), 'application/xml')).toEqual(['8: <TradeAction>Hold</TradeAction>[]']);
    const long = 'H'.repeat(93);
    expect(framesOf(xml('\n').replace('>Hold', `>${long}`), 'application/xml')).toEqual([
      `8: <TradeAction>${long}</TradeAction>[]`,
    ]);
  });

  test('shows no secret, and no character that moves the cursor', () => {
    const shown = framesOf(
      xml('\n', { AccountKey: 'K3Y-4711', TradeAction: 'K3Y-4711', Symbol: '\u202eX' }),
      'application/xml',
    );
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.join('')).not.toMatch(/K3Y|\p{Cf}/u);
  });

  test.each([
    ['a long line', xml('')],
    ['an element of more than 120 characters', xml('\n').replace('>Hold', `>${'H'.repeat(94)}`)],
    ['a value in parts', xml('\n').replace('>Hold', '>Ho<![CDATA[ld]]>')],
    ['a value on several lines', xml('\n').replace('>Hold', '>Ho\nld')],
    ['an entity', xml('\n').replace('>Hold', '>Ho&#108;d')],
  ])('shows nothing of %s', (_what, text) => {
    expect(framesOf(text, 'application/xml')).toEqual([]);
  });
});

test('there is no frame for a body that cannot be read, nor outside of bodies', () => {
  expect(framesOf('{"AccountKey":"123456"')).toEqual([]);
  expect(framesOf(json({}), 'text/plain')).toEqual([]);
});
