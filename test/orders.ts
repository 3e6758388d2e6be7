/** Two legal orders, which tests send, change and break. */

export const limitOrder = {
  AccountKey: '123456',
  AssetType: 'EQ',
  Duration: 'DYP',
  LimitPrice: '1.00',
  OrderType: 'Limit',
  Quantity: '10',
  Symbol: 'ARNA',
  TradeAction: 'Buy',
} as const;

export const marketOrder = {
  AccountKey: '123456',
  AssetType: 'EQ',
  Symbol: 'ARNA',
  TradeAction: 'Buy',
  Quantity: '10',
  OrderType: 'Market',
  Duration: 'DAY',
} as const;
