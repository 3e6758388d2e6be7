/** The values and forms of an order that the peers' schemas share, from spec/schemas. */
const COMMON = ['DAY', 'GTC', 'IOC', 'FOK'] as const;
const MINUTES = ['1', '3', '5', '1 MIN', '3 MIN', '5 MIN'] as const;

/** What depends on the kind of what is traded: actions, durations with a date and without, routes. Shares have every duration. */
export const ASSETS = {
  EQ: {
    actions: ['Buy', 'Sell', 'BuyToCover', 'SellShort'],
    dated: ['GTD', 'GDP'],
    undated: [...COMMON, ...MINUTES, 'DYP', 'GCP', 'OPG', 'CLO'],
    routes: [
      ...(['Intelligent', 'AMEX', 'ARCA', 'AUTO', 'BATS', 'BTRD', 'CTDL', 'EDGA'] as const),
      ...(['EDGX', 'GFLO', 'NITE', 'NQBX', 'NSDQ', 'NYSE', 'BEAR', 'BYX'] as const),
      ...(['CSFB', 'CSRS', 'CSRX', 'IEXG', 'KCG', 'MIXI', 'SOHO', 'WEX2'] as const),
    ],
  },
  OP: {
    actions: ['BuyToOpen', 'BuyToClose', 'SellToOpen', 'SellToClose'],
    dated: ['GTD'],
    undated: [...COMMON, 'OPG'],
    routes: ['Intelligent', 'AMOP', 'BOX', 'CBOE', 'ISE', 'NYOP', 'PHLX', 'XNDQ', 'SIG', 'WEX'],
  },
  FU: {
    actions: ['Buy', 'Sell'],
    dated: ['GTD'],
    undated: COMMON,
    routes: ['Intelligent', 'CFE', 'CME', 'EURX', 'ICE', 'ICEB', 'ICEE'],
  },
  FX: {
    actions: ['Buy', 'Sell'],
    dated: ['GTD'],
    undated: [...COMMON, ...MINUTES],
    routes: ['Intelligent', 'CNX', 'IBFX'],
  },
} as const;

export const ACTIONS = [...ASSETS.EQ.actions, ...ASSETS.OP.actions] as const;
export const NO_PRICE = ['', '0.00'] as const;
export const PREDICATES = ['Lt', 'Lte', 'Gt', 'Gte'] as const;
export const TRIGGERS = [
  ...(['STT', 'STTN', 'SBA', 'SAB', 'DTT', 'DTTN'] as const),
  ...(['DBA', 'DAB', 'TTT', 'TTTN', 'TBA', 'TAB'] as const),
] as const;
export const LOGIC = ['And', 'Or'] as const;

export const ACCOUNT_KEY = /^[!-~]+$/u;
export const SYMBOL = /^[!-`{-~]+( [!-`{-~]+)*$/u;
/** A whole number above zero: a quantity, or a distance in points. */
export const COUNT = /^[1-9][0-9]*$/u;
export const PERCENT = /^(0*[1-9][0-9]*([.][0-9]{1,2})?|0*[.](0[1-9]|[1-9][0-9]?))$/u;
export const PRICE = /^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$/u;
export const OPTIONAL_PRICE = /^([0-9]+([.][0-9]+)?|[.][0-9]+)?$/u;
export const SIGNED_PRICE = /^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$/u;
export const OPTIONAL_SIGNED_PRICE = /^(-?([0-9]+([.][0-9]+)?|[.][0-9]+))?$/u;
export const TIME = /^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$/u;
export const DATE =
  /^((0[13578]|1[02])\/(0[1-9]|[12][0-9]|3[01])\/[1-9][0-9]{3}|(0[469]|11)\/(0[1-9]|[12][0-9]|30)\/[1-9][0-9]{3}|02\/(0[1-9]|1[0-9]|2[0-8])\/[1-9][0-9]{3}|02\/29\/([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00))$/u;

/** At most two decimals. Multiples of 0.01 will not do: in binary, 0.29 is none. */
export const isHundredths = (value: number) =>
  Number.isInteger(value) || Math.round(value * 100) / 100 === value;

interface Prices {
  readonly Legs?: unknown;
  readonly OrderType: string;
  readonly LimitPrice?: string | undefined;
  readonly StopPrice?: string | undefined;
}

/** Whether prices that have the form that legs allow are legal: without legs, one that is required is above zero, and none is below. */
export function isPriced({ Legs, OrderType, LimitPrice, StopPrice }: Prices): boolean {
  if (Legs !== undefined || OrderType === 'Market') return true;
  return (
    (OrderType === 'StopMarket' ? OPTIONAL_PRICE : PRICE).test(LimitPrice ?? '') &&
    (OrderType === 'Limit' ? OPTIONAL_PRICE : PRICE).test(StopPrice ?? '')
  );
}

/** Tells legal from illegal. */
export type Verdict = (order: unknown) => boolean;
