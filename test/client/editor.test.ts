/**
 * What an editor offers while an order is written, and what the compiler says of one that is wrong: the language service of TypeScript
 * is asked, as editors ask it.
 *
 * @see https://github.com/microsoft/TypeScript/wiki/Using-the-Language-Service-API
 */
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const FILE = join(import.meta.dirname, 'orders-under-construction.ts');

const PLACES = [
  [`{ OrderType: '|' }`, 'Market, Limit, StopMarket, StopLimit'],
  [`{ LimitPrice: '1.00', OrderType: '|' }`, 'Market, Limit, StopMarket, StopLimit'],
  [`{ AssetType: 'FU', Duration: '|' }`, 'DAY, GTC, GTD, IOC, FOK'],
  [
    `{ AssetType: 'EQ', Duration: '|' }`,
    'DAY, DYP, GTC, GCP, GTD, GDP, IOC, FOK, OPG, CLO, 1, 3, 5, 1 MIN, 3 MIN, 5 MIN',
  ],
  [`{ AssetType: 'OP', TradeAction: '|' }`, 'BuyToOpen, BuyToClose, SellToOpen, SellToClose'],
  [`{ AssetType: '|' }`, 'EQ, OP, FU, FX'],
  [
    `{ OrderType: 'StopMarket', AdvancedOptions: { | } }`,
    'MarketActivationRules, ShowOnlyQuantity, TimeActivationRules, TrailingStop',
  ],
  [
    `{ OrderType: 'StopMarket', AdvancedOptions: { TrailingStop: { | } } }`,
    'Amount, ByPoints, Percent, Value',
  ],
  [`{ Legs: [{ | }] }`, 'Quantity, Symbol, TradeAction'],
  [`{ OSOs: [{ Type: '|' }] }`, 'NORMAL, OCO, BRK'],
  [`{ OSOs: [{ Type: 'BRK', Orders: [{ OrderType: '|' }] }] }`, 'Market, Limit, StopMarket, StopLimit'],
  [`{ AssetType: 'FX', Route: '|' }`, 'Intelligent, CNX, IBFX'],
] as const;

const SOUND = {
  AccountKey: `'123456'`,
  AssetType: `'EQ'`,
  Symbol: `'ARNA'`,
  TradeAction: `'Buy'`,
  Quantity: `'10'`,
  OrderType: `'Limit'`,
  LimitPrice: `'1.00'`,
  Duration: `'DAY'`,
};

const literal = (order: Readonly<Record<string, string | undefined>>): string =>
  `{ ${Object.entries(order)
    .flatMap(([member, value]) => (value === undefined ? [] : [`${member}: ${value}`]))
    .join(', ')} }`;

const withoutPrice = literal({ ...SOUND, LimitPrice: undefined });
const ARGUMENT = "Argument of type it is not assignable to parameter of type 'Order'.";
const LIMIT_ORDER = "'OrderBase & OrderTypeTermsLimit & AssetTermsEquities & DurationTermsUndated'";
const missing = (member: string, part: string): string =>
  `Property '${member}' is missing in type it but required in type '${part}'.`;
const wrong = (member: string): string => `Types of property '${member}' are incompatible.`;

const MISTAKES = [
  ['none', {}, []],
  ['no account', { AccountKey: undefined }, ['it', ARGUMENT, missing('AccountKey', 'OrderBase')]],
  ['no action', { TradeAction: undefined }, ['it', ARGUMENT, missing('TradeAction', 'AssetTermsEquities')]],
  [
    'a number for a quantity',
    { Quantity: '10' },
    ['Quantity', "Type 'number' is not assignable to type 'string'."],
  ],
  [
    'an unknown member',
    { Comment: `'mine'` },
    [
      'Comment',
      `Object literal may only specify known properties, and 'Comment' does not exist in type ${LIMIT_ORDER}.`,
    ],
  ],
  [
    'a misspelt member',
    { LimitPrice: undefined, limitPrice: `'1.00'` },
    [
      'limitPrice',
      `Object literal may only specify known properties, but 'limitPrice' does not exist in type ${LIMIT_ORDER}. Did you mean to write 'LimitPrice'?`,
    ],
  ],
  [
    'Limit without LimitPrice',
    { LimitPrice: undefined },
    ['it', ARGUMENT, missing('LimitPrice', 'OrderTypeTermsLimit')],
  ],
  [
    'StopMarket without StopPrice',
    { OrderType: `'StopMarket'` },
    ['it', ARGUMENT, missing('StopPrice', 'OrderTypeTermsStopMarket')],
  ],
  ['Market with a price', { OrderType: `'Market'` }, ['it', ARGUMENT, wrong('LimitPrice')]],
  [
    'a misspelt order type',
    { OrderType: `'limit'` },
    [
      'OrderType',
      `Type '"limit"' is not assignable to type '"Market" | "Limit" | "StopMarket" | "StopLimit"'. Did you mean '"Limit"'?`,
    ],
  ],
  ['an option with Buy', { AssetType: `'OP'` }, ['it', ARGUMENT, wrong('TradeAction')]],
  ['a future with DYP', { AssetType: `'FU'`, Duration: `'DYP'` }, ['it', ARGUMENT, wrong('Duration')]],
  ['shares by a route of options', { Route: `'CBOE'` }, ['it', ARGUMENT, wrong('Route')]],
  ['GTD without its date', { Duration: `'GTD'` }, ['it', ARGUMENT, missing('GTDDate', 'DurationTermsDated')]],
  ['DAY with a date', { GTDDate: `'12/31/2030'` }, ['it', ARGUMENT, wrong('GTDDate')]],
  [
    'a trailing stop of a limit order',
    { AdvancedOptions: '{ TrailingStop: { Amount: 1 } }' },
    [
      'it',
      ARGUMENT,
      wrong('AdvancedOptions'),
      wrong('TrailingStop'),
      "Property 'Amount' is incompatible with index signature.",
    ],
  ],
  [
    'a trailing stop by amount and percent',
    {
      OrderType: `'StopMarket'`,
      StopPrice: `'2.00'`,
      AdvancedOptions: '{ TrailingStop: { Amount: 1, Percent: 1 } }',
    },
    ['Percent', "Type 'number' is not assignable to type 'undefined'."],
  ],
  [
    'a leg without its action',
    { Legs: `[{ Symbol: 'ARNA', Quantity: '1' }]` },
    ['it', missing('TradeAction', 'Leg')],
  ],
  [
    'a limit order without LimitPrice inside OSOs',
    { OSOs: `[{ Type: 'OCO', Orders: [${withoutPrice}] }]` },
    ['it', "Type it is not assignable to type 'Order'.", missing('LimitPrice', 'OrderTypeTermsLimit')],
  ],
] as const;

// One file with all of them, which is read once.
const orders = [
  ...PLACES.map(([order]) => order.replace('|', '')),
  ...MISTAKES.map(([, change]) => literal({ ...SOUND, ...change })),
];
const lines = [
  `import type { OrderClient } from '../../src/client/index.ts';`,
  'declare const client: OrderClient;',
  ...orders.map((order) => `void client.placeOrder(${order});`),
];
const text = lines.join('\n');
const startOf = (order: string): number => text.indexOf(`(${order});`) + 1;

const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file))
  .config as object;
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT);
const read = (file: string): string | undefined => (file === FILE ? text : ts.sys.readFile(file));
const editor = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [FILE],
  getScriptVersion: () => '',
  getScriptSnapshot: (file) => {
    const source = read(file);
    return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
  },
  getCurrentDirectory: () => ROOT,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  readFile: read,
  fileExists: (file) => file === FILE || ts.sys.fileExists(file),
});

/** What is offered at the bar. */
function offered(order: string): string {
  const at = startOf(order.replace('|', '')) + order.indexOf('|');
  const { entries = [] } = editor.getCompletionsAtPosition(FILE, at, {}) ?? {};
  return entries.map(({ name }) => name).join(', ');
}

/** What the compiler marks of an order, and what it says there, without the literals as it reads them. */
function said(order: string): string[] {
  const from = startOf(order);
  return editor.getSemanticDiagnostics(FILE).flatMap(({ start = 0, length = 0, messageText }) => {
    if (start < from || start > from + order.length) return [];
    const all = ts
      .flattenDiagnosticMessageText(messageText, '\n')
      .split('\n')
      .map((line) => line.trim().replaceAll(/'\{.*?\}'/g, 'it'));
    const mark = text.slice(start, start + length);
    return [
      mark.startsWith('{') ? 'it' : mark,
      ...all.filter((line, index) => index === 0 || /^(?:Types of p|P)roperty/.test(line)),
    ];
  });
}

test.for(PLACES)('an editor offers every legal value: %s', ([order, expected]) => {
  expect(offered(order)).toBe(expected);
});

test.for(MISTAKES)('the compiler marks or names what is wrong: %s', ([, change, expected]) => {
  expect(said(literal({ ...SOUND, ...change }))).toStrictEqual(expected);
});
