/** The program that is tried in each kind of project: it starts the mock, places an order there, and tries one that is refused. */
import { NAME } from './project.ts';

/** What it says. */
export const PLACED = 'placed 207887693, refused for /TradeAction';

const NAMES = {
  '': ['createOrderClient', 'OrderNotSentError'],
  '/mock': ['startMock'],
  '/validation': ['validation'],
};

/** @param as `ts`: as an ES module with types; `mjs`: the same without; `cjs`: with `require`. */
export function placing(as: 'ts' | 'mjs' | 'cjs'): string {
  const typed = (type: string) => (as === 'ts' ? `: ${type}` : '');
  return `${as === 'ts' ? `import type { Order } from '${NAME}';\n` : ''}${heads(as)}
const order${typed('Order')} = {
  AccountKey: '123456',
  AssetType: 'EQ',
  Symbol: 'ARNA',
  TradeAction: 'Buy',
  Quantity: '10',
  OrderType: 'Limit',
  LimitPrice: '1.00',
  Duration: 'DYP',
};
const place = async ()${typed('Promise<string>')} => {
  const mock = await startMock();
  try {
    const client = createOrderClient({ accessToken: 'made-up', baseUrl: mock.url + '/v2', validation });
    const placed = await client.placeOrder(order);
    if (placed.outcome !== 'placed') return placed.outcome;
    ${as === 'ts' ? '// @ts-expect-error an action that there is not\n    ' : ''}const wrong${typed('Order')} = { ...order, TradeAction: 'buy' };
    const refused${typed('unknown')} = await client.placeOrder(wrong).catch((error${typed('unknown')}) => error);
    const pointer = refused instanceof OrderNotSentError && refused.faults?.[0]?.pointer;
    return 'placed ' + placed.results[0].OrderID + ', refused for ' + pointer;
  } finally {
    await mock.close();
  }
};
`;
}

function heads(as: 'ts' | 'mjs' | 'cjs'): string {
  return Object.entries(NAMES)
    .map(([subpath, names]) =>
      as === 'cjs'
        ? `const { ${names.join(', ')} } = require('${NAME}${subpath}');`
        : `import { ${names.join(', ')} } from '${NAME}${subpath}';`,
    )
    .join('\n');
}

/** Prints what it says. */
export const PRINTED = 'void place().then(console.log);\n';
/** The same as a test of any runner. */
export const TESTED = "test('places orders', async () => { console.log(await place()); });\n";
