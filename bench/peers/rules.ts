/** The values and forms of an order that the peers' schemas share, from spec/schemas. */
export const ACTIONS = {
  EQ: ['Buy', 'Sell', 'BuyToCover', 'SellShort'],
  OP: ['BuyToOpen', 'BuyToClose', 'SellToOpen', 'SellToClose'],
  FU: ['Buy', 'Sell'],
  FX: ['Buy', 'Sell'],
} as const;

export const DURATIONS = {
  EQ: ['DAY', 'DYP', 'GTC', 'GCP', 'GTD', 'GDP', 'IOC', 'FOK', 'OPG', 'CLO', '1', '3', '5'],
  OP: ['DAY', 'GTC', 'GTD', 'IOC', 'FOK', 'OPG'],
  FU: ['DAY', 'GTC', 'GTD', 'IOC', 'FOK'],
  FX: ['DAY', 'GTC', 'GTD', 'IOC', 'FOK', '1', '3', '5'],
} as const;

export const ROUTES = {
  EQ: [
    ...(['Intelligent', 'AMEX', 'ARCA', 'AUTO', 'BATS', 'BTRD', 'CTDL', 'EDGA', 'EDGX'] as const),
    ...(['GFLO', 'NITE', 'NQBX', 'NSDQ', 'NYSE'] as const),
  ],
  OP: ['Intelligent', 'AMOP', 'BOX', 'CBOE', 'ISE', 'NYOP', 'PHLX', 'XNDQ'],
} as const;

export const DATED = ['GTD', 'GDP'] as const;
export const UNDATED = ['DAY', 'DYP', 'GTC', 'GCP', 'IOC', 'FOK', 'OPG', 'CLO', '1', '3', '5'] as const;
export const GROUPS = ['NORMAL', 'OCO', 'BRK'] as const;
export const NO_PRICE = ['', '0.00'] as const;

export const SYMBOL = /^[^\p{Ll}\p{C}\s]+( [^\p{Ll}\p{C}\s]+)*$/u;
export const QUANTITY = /^[1-9][0-9]*$/u;
export const PRICE = /^([0-9]+([.][0-9]+)?|[.][0-9]+)$/u;
export const OPTIONAL_PRICE = /^([0-9]+([.][0-9]+)?|[.][0-9]+)?$/u;
export const DATE = /^(0[1-9]|1[0-2])\/(0[1-9]|[12][0-9]|3[01])\/[0-9]{4}$/u;

/** Tells legal from illegal. */
export type Verdict = (order: unknown) => boolean;
