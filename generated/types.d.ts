// Made by `npm run generate` from spec/. Do not edit.
export interface paths {
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place an order
         * @description Sends one order to the market, with the orders that are attached to it (`OSOs`).
         *
         *     Status 200 means that the orders were taken in, not that they were placed: each result says `Ok` or `Failed`.
         *     Send an `OrderConfirmId` with each order, so that the server can recognise an order that it has already got.
         *
         *     The path may end in a slash, as in a printed request. Letter case in it does not count.
         */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jsonp/orders/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Place an order by JSONP
         * @description The same as `POST /orders`, for a web page that loads it as a script: the order travels in the query string, and
         *     the response is JavaScript that calls a function of the page with the result.
         *
         *     The status is always 200. An error travels inside the call, as an object with `Message` and `StatusCode`, where
         *     success is an array of results. Beware: although this is a GET, it places an order each time it is loaded.
         */
        get: operations["placeOrderJsonp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Symbol: Symbol;
        Quantity: Quantity;
        TrailingStop: TrailingStop;
        SignedPrice: SignedPrice;
        MarketActivationRule: MarketActivationRule;
        TimeActivationRule: TimeActivationRule;
        AdvancedOptions: AdvancedOptions;
        Order: Order;
        GroupOrder: GroupOrder;
        Leg: Leg;
        OrderBase: OrderBase;
        WithoutTrailingStop: WithoutTrailingStop;
        OptionalSignedPrice: OptionalSignedPrice;
        OrderTypeTerms: OrderTypeTerms;
        WithoutShowOnlyQuantity: WithoutShowOnlyQuantity;
        AssetTerms: AssetTerms;
        DurationTerms: DurationTerms;
        Price: Price;
        OptionalPrice: OptionalPrice;
        OutrightTerms: OutrightTerms;
        OrderResult: OrderResult;
        OrderResults: OrderResults;
        Error: Error;
        JsonpResult: JsonpResult;
        TrailingStopByPoints: TrailingStopByPoints;
        TrailingStopByPercentage: TrailingStopByPercentage;
        TrailingStopByValue: TrailingStopByValue;
        TrailingStopByAmount: TrailingStopByAmount;
        TrailingStopByPercent: TrailingStopByPercent;
        GroupOrderNormal: GroupOrderNormal;
        GroupOrderConditional: GroupOrderConditional;
        OrderTypeTermsMarket: OrderTypeTermsMarket;
        OrderTypeTermsLimit: OrderTypeTermsLimit;
        OrderTypeTermsStopMarket: OrderTypeTermsStopMarket;
        OrderTypeTermsStopLimit: OrderTypeTermsStopLimit;
        AssetTermsEquities: AssetTermsEquities;
        AssetTermsOptions: AssetTermsOptions;
        AssetTermsFutures: AssetTermsFutures;
        AssetTermsForex: AssetTermsForex;
        DurationTermsDated: DurationTermsDated;
        DurationTermsUndated: DurationTermsUndated;
        OutrightTermsMarket: OutrightTermsMarket;
        OutrightTermsLimit: OutrightTermsLimit;
        OutrightTermsStopMarket: OutrightTermsStopMarket;
        OutrightTermsStopLimit: OutrightTermsStopLimit;
    };
    responses: {
        /** @description The order is not understood or not complete; `Message` says why. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
                "application/xml": Error;
            };
        };
        /** @description The access token is missing, wrong or expired, or may not trade this account. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
                "application/xml": Error;
            };
        };
        /**
         * @description Too many requests in the current window (reason phrase `Quota Exceeded`, with a page of HTML and no Content-Type), or forbidden for another
         *     reason, with an error. The quota table does not list the order endpoints.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
                "application/json": Error;
                "application/xml": Error;
            };
        };
        /** @description Any other fault of the request. Whether an order was placed is not documented: look it up before sending it again. */
        ClientError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
                "application/xml": Error;
            };
        };
        /**
         * @description An error of the server or of a gateway before it: 500, 502, 503, 504. Whether the order was placed is not known: look it up before
         *     sending it again.
         */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
                "application/xml": Error;
            };
        };
    };
    parameters: {
        /**
         * @description Which version of the API answers. Without it `20101026`, the one that the archived pages describe; the maintained description is of
         *     `20160101` and asks for the parameter on every request.
         */
        APIVersion: "20101026" | "20160101";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/**
 * Symbol
 * @description The symbol to trade, in UPPERCASE: `MSFT`, `USDJPY`.
 */
export type Symbol = string;
/**
 * Quantity
 * @description How many shares, contracts or currency units; a whole number sent as a string, `"10"`.
 */
export type Quantity = string;
/**
 * TrailingStop
 * @description A stop that follows the market: its price moves along at a fixed distance while the market moves in your favour, and
 *     stays where it is when the market turns. Only an order of type `StopMarket` can be one.
 *
 *     The distance is told by `ByPoints` and `Value`, or as the maintained description has it, by `Amount` or by `Percent`.
 *
 *     A point is the smallest step of the symbol: its `MinMove` times the decimal value of its display type. For ESZ11, `MinMove` 25 and a
 *     display type of .01 make one point .25, and two points .50. A percentage is taken of the last price; the result is rounded to a valid price,
 *     up for a buy and down for a sell.
 */
export type TrailingStop = TrailingStopByValue | TrailingStopByAmount | TrailingStopByPercent;
/**
 * SignedPrice
 * @description A price as a decimal string that may be zero or below, such as `"-0.35"`.
 */
export type SignedPrice = string;
/**
 * MarketActivationRule
 * @description A price of a symbol that must be met before the order is sent to the exchange.
 */
export type MarketActivationRule = {
    /**
     * @description The kind of the rule. There is one.
     * @constant
     */
    RuleType: "Price";
    Symbol: Symbol;
    /**
     * @description How the price of the symbol compares: `Lt` less, `Lte` less or equal, `Gt` greater, `Gte` greater or equal.
     */
    Predicate: "Lt" | "Lte" | "Gt" | "Gte";
    /**
     * @description Which ticks count. `STT` one trade · `STTN` one trade within the best bid and offer (NBBO) · `SBA` one tick of the side that the order
     *     trades against: the ask for a buy, the bid for a sell · `SAB` one tick of its own side · `DTT`, `DTTN`, `DBA`, `DAB` two such ticks in a
     *     row · `TTT`, `TTTN`, `TBA`, `TAB` two such ticks, not in a row. `GET /v2/orderexecution/activationtriggers` lists them.
     */
    TriggerKey: "STT" | "STTN" | "SBA" | "SAB" | "DTT" | "DTTN" | "DBA" | "DAB" | "TTT" | "TTTN" | "TBA" | "TAB";
    Price: SignedPrice;
    /**
     * @description How the rule relates to the one before it. Ignored in the first.
     */
    LogicOperator?: "And" | "Or";
};
/**
 * TimeActivationRule
 * @description A time of day from which the order may be sent to the exchange.
 */
export type TimeActivationRule = {
    /** @description The time in UTC, `hh:mm:ss`. */
    TimeUtc: string;
};
/**
 * AdvancedOptions
 * @description What makes an order a trailing stop, what it waits for, and how much of it the market sees.
 */
export type AdvancedOptions = {
    /** @description The trailing stop, or null for none. */
    TrailingStop?: null | TrailingStop;
    /** @description Prices that must be met before the order is sent to the exchange. At most four rules. */
    MarketActivationRules?: MarketActivationRule[];
    /** @description The time that must come before the order is sent to the exchange. At most one rule. */
    TimeActivationRules?: TimeActivationRule[];
    /**
     * @description How many shares or contracts to show to the market at a time. For equities a multiple of 100; not for options and forex. That it
     *     is not more than the quantity of the order is not checked.
     */
    ShowOnlyQuantity?: number;
};
/**
 * Order
 * @description One order: what to trade (`AssetType`, `Symbol`), which way (`TradeAction`), how much (`Quantity`), at which price
 *     (`OrderType` with `LimitPrice` and `StopPrice`), for how long (`Duration` with `GTDDate`), and for whom (`AccountKey`).
 *
 *     What else an order must or may carry depends on four of its members, each described by a part of its own:
 *     `OrderType` (prices and the trailing stop), `Legs` (prices of a spread), `AssetType` (actions, durations, routes) and `Duration` (the
 *     date).
 *
 *     Where a string is documented, the confirm page sends numbers too: they deviate, and the canonical form is the string.
 */
export type Order = OrderBase & OrderTypeTerms & AssetTerms & DurationTerms;
/**
 * GroupOrder
 * @description A group of orders, sent together. How many there must be depends on `Type`.
 *
 *     The orders of an `OCO` group are of one account. All orders of a bracket must be for one symbol, on one side of the market (all to
 *     sell or all to cover), and closing. This contract does not check these rules, since they compare orders with each other.
 */
export type GroupOrder = {
    /** @description What one order of the group means for the others. */
    Type?: string;
    /** @description The orders of the group. The maintained description asks for orders that are all different, which is not checked. */
    Orders: Order[];
} & (GroupOrderNormal | GroupOrderConditional);
/**
 * Leg
 * @description One part of a spread.
 */
export type Leg = {
    Symbol: Symbol;
    Quantity: Quantity;
    /**
     * @description What to do with this part: `Buy` and `Sell` for shares and futures, `BuyToCover` and `SellShort` for shares, the others for options. That
     *     it fits the symbol is not checked.
     */
    TradeAction: "Buy" | "Sell" | "BuyToCover" | "SellShort" | "BuyToOpen" | "BuyToClose" | "SellToOpen" | "SellToClose";
};
/**
 * OrderBase
 * @description The members of every order. There are no others.
 */
export type OrderBase = {
    /**
     * @description The account to trade for: its unique identifier, sent as a string; in every example it is digits. It must be valid for the user and the
     *     asset type.
     */
    AccountKey: string;
    /**
     * @description What kind of thing is traded: `EQ` equities (shares), `OP` options, `FU` futures, `FX` forex (currencies). The maintained
     *     description no longer lists `FX`; place-order places such an order.
     */
    AssetType?: string;
    Symbol: Symbol;
    Quantity: Quantity;
    /**
     * @description How the price is found. `Market` takes the best price there is. `Limit` trades at `LimitPrice` or better.
     *     `StopMarket` becomes a market order once the market reaches `StopPrice`. `StopLimit` becomes a limit order at
     *     `LimitPrice` once the market reaches `StopPrice`.
     */
    OrderType?: string;
    /**
     * @description The worst price to accept, as a decimal string. Required with `Limit` and `StopLimit`. A market order has none: there a zero in
     *     another spelling than `"0.00"` deviates.
     */
    LimitPrice?: string;
    /**
     * @description The price at which the order becomes active, as a decimal string. Required with `StopMarket` and `StopLimit`. A market order has
     *     none, as with `LimitPrice`.
     */
    StopPrice?: string;
    /**
     * @description How long the order stays in force (time in force): `DAY` until the end of the regular session · `DYP` day plus, until the end of the
     *     extended session · `GTC` until cancelled · `GCP` GTC plus · `GTD` through the date in `GTDDate` · `GDP` GTD plus · `IOC`
     *     immediate or cancel, what is not filled at once is cancelled · `FOK` fill or kill, entirely or not at all · `OPG` at the opening; of
     *     shares, for listed ones only · `CLO` at the close · `1`, `3`, `5` that many minutes, also as `1 MIN`, `3 MIN`, `5 MIN`.
     */
    Duration?: string;
    /** @description The last day on which the order is in force, `MM/DD/YYYY`. Required with Duration `GTD` and `GDP`. */
    GTDDate?: string;
    /**
     * @description What to do. Shares: `Buy`, `Sell` what one owns, `SellShort` what one does not own, `BuyToCover` what was sold short.
     *     Options: open or close a position by buying or selling it. Futures and forex: `Buy`, `Sell`.
     */
    TradeAction?: string;
    /**
     * @description Where to send the order. Without it: `Intelligent`, the vendor's own choice of venue. Listed here is what some source lists; since 2021 the
     *     vendor lists what there is at `GET /v2/orderexecution/exchanges`, for shares and options.
     * @default Intelligent
     */
    Route?: string;
    /**
     * @description An id of your own making, unique per API key, per order, per user: by it the server detects an order that was
     *     sent twice. At most 25 characters; the maintained description says 22, so make 22 or fewer.
     */
    OrderConfirmId?: string;
    /**
     * @description Not used when an order is sent. The empty string is the only valid value.
     * @constant
     */
    OrderID?: "";
    AdvancedOptions?: AdvancedOptions;
    /**
     * @description Order sends order: groups of orders that are sent once this order is completely filled, such as a stop and a target for the
     *     position that it opens. They nest to any level and may cross accounts. The maintained description asks for at least one group, all
     *     different; an example of the object page has none, so an empty list is legal, and likeness is not checked.
     */
    OSOs?: GroupOrder[];
    /**
     * @description The parts of a spread, each with its own symbol, count and action. The maintained description documents them, and asks for legs that are all
     *     different, which is not checked.
     */
    Legs?: Leg[];
};
/**
 * WithoutTrailingStop
 * @description The advanced options of an order that cannot be a trailing stop.
 */
export type WithoutTrailingStop = {
    /**
     * @description None.
     * @constant
     */
    TrailingStop?: null | Record<string, never>;
};
/**
 * OptionalSignedPrice
 * @description A price as a decimal string that may be zero or below, or the empty string for none.
 */
export type OptionalSignedPrice = string;
/**
 * OrderTypeTerms
 * @description Which prices an order carries, by `OrderType`. `Market`: none, or `""` or `"0.00"`. `Limit`: `LimitPrice`.
 *     `StopMarket`: `StopPrice`. `StopLimit`: both. Only `StopMarket` can be a trailing stop.
 */
export type OrderTypeTerms = OrderTypeTermsMarket | OrderTypeTermsLimit | OrderTypeTermsStopMarket | OrderTypeTermsStopLimit;
/**
 * WithoutShowOnlyQuantity
 * @description The advanced options of an order whose quantity is shown in full.
 */
export type WithoutShowOnlyQuantity = {
    /** @description Not for options and forex. */
    ShowOnlyQuantity?: never;
};
/**
 * AssetTerms
 * @description Which actions, durations and routes there are, by `AssetType`, and whether only a part of the quantity may be shown.
 */
export type AssetTerms = AssetTermsEquities | AssetTermsOptions | AssetTermsFutures | AssetTermsForex;
/**
 * DurationTerms
 * @description Whether the order carries a date, by `Duration`. That the day lies ahead is not checked.
 */
export type DurationTerms = DurationTermsDated | DurationTermsUndated;
/**
 * Price
 * @description A price above zero as a decimal string, such as `"1.00"`, `".25"` or `"3"`.
 *
 *     Prices of zero and below exist: a spread can pay a credit, and crude oil traded below zero in April 2020. With `Legs` they are
 *     legal here. An order for one symbol that needs one is refused; add that finding to a baseline.
 */
export type Price = string;
/**
 * OptionalPrice
 * @description A price as a decimal string, zero included, or the empty string for none.
 */
export type OptionalPrice = string;
/**
 * OutrightTerms
 * @description Prices of an order for one symbol, without `Legs`: one that is required is above zero, one that is not may be zero or empty.
 */
export type OutrightTerms = OutrightTermsMarket | OutrightTermsLimit | OutrightTermsStopMarket | OutrightTermsStopLimit;
/**
 * OrderResult
 * @description What became of one order. Readers ignore members that are not listed here.
 */
export type OrderResult = {
    /** @description What the server did, in words, or why the order failed: `Sent order: Buy 10 ARNA @ 1.00 Limit`. Not meant to be parsed. */
    Message: string | null;
    /** @description The id that the server gave the order; by it the order is looked up, changed or cancelled. */
    OrderID: string;
    /**
     * @description `Ok`: the order was sent. `Failed`: it failed while it was processed; `Message` says why.
     */
    OrderStatus: "Ok" | "Failed";
    /** @description Read by the vendor's sample clients; not documented. */
    StatusCode?: number | null;
};
/**
 * OrderResults
 * @description The results of the orders that were sent. That there is one for each, those inside OSOs included, is not documented and not
 *     checked. The maintained description has one result here; the page has a collection, and the page counts.
 */
export type OrderResults = OrderResult[];
/**
 * Error
 * @description Why a request was refused. Readers ignore members that are not listed here.
 */
export type Error = {
    /** @description The reason, in words. Not meant to be parsed. */
    Message: string;
    /**
     * @description The HTTP status; in JSONP the status that the response would have had. A number in every printed error; the field table says that it is a
     *     string.
     */
    StatusCode: number | string;
    /** @description An id to name when asking the vendor about the error, a UUID; null where there is none. */
    TraceId?: string | null;
};
/**
 * JsonpResult
 * @description What a JSONP response calls the callback with, an array of results on success, an error object otherwise.
 */
export type JsonpResult = OrderResults | Error;
/**
 * ByPoints
 * @description So many points: a whole number.
 */
export type TrailingStopByPoints = {
    /**
     * @description `true`: `Value` is a number of points.
     * @constant
     */
    ByPoints: true;
    /** @description The distance of the stop from the market, in points. */
    Value: string | number;
    Amount?: never;
    Percent?: never;
};
/**
 * ByPercentage
 * @description So many percent: a number with at most two decimals.
 */
export type TrailingStopByPercentage = {
    /**
     * @description `false`: `Value` is a percentage.
     * @constant
     */
    ByPoints: false;
    /** @description The distance of the stop from the market, in percent. */
    Value: string | number;
    Amount?: never;
    Percent?: never;
};
/**
 * ByValue
 * @description A number of points, or a percentage.
 */
export type TrailingStopByValue = TrailingStopByPoints | TrailingStopByPercentage;
/**
 * ByAmount
 * @description An amount of money.
 */
export type TrailingStopByAmount = {
    /** @description The distance of the stop from the market, in the currency of the price. */
    Amount: number;
    ByPoints?: never;
    Value?: never;
    Percent?: never;
};
/**
 * ByPercent
 * @description A percentage.
 */
export type TrailingStopByPercent = {
    /** @description The distance of the stop from the market, in percent, with at most two decimals. */
    Percent: number;
    ByPoints?: never;
    Value?: never;
    Amount?: never;
};
/**
 * Normal
 * @description Orders that do not depend on each other.
 */
export type GroupOrderNormal = {
    /** @constant */
    Type: "NORMAL";
    Orders?: unknown;
};
/**
 * Conditional
 * @description Orders of which one cancels the others. `OCO`, order cancels order: as soon as one is filled or partially filled, all others are cancelled;
 *     there may be any number. `BRK`, bracket: an OCO that exits a position by a limit and a stop at once; a partial fill of one
 *     reduces the others to what is left of the position.
 */
export type GroupOrderConditional = {
    Type: "OCO" | "BRK";
    Orders?: unknown;
};
/**
 * Market
 * @description An order at the best price there is. It has no price of its own.
 */
export type OrderTypeTermsMarket = {
    /** @constant */
    OrderType: "Market";
    LimitPrice?: ("" | "0.00") | (string & Record<string, never>);
    StopPrice?: ("" | "0.00") | (string & Record<string, never>);
    AdvancedOptions?: WithoutTrailingStop;
};
/**
 * Limit
 * @description An order at `LimitPrice` or better.
 */
export type OrderTypeTermsLimit = {
    /** @constant */
    OrderType: "Limit";
    LimitPrice: SignedPrice;
    StopPrice?: OptionalSignedPrice;
    AdvancedOptions?: WithoutTrailingStop;
};
/**
 * StopMarket
 * @description A market order once the market reaches `StopPrice`; the order type of a trailing stop.
 */
export type OrderTypeTermsStopMarket = {
    /** @constant */
    OrderType: "StopMarket";
    LimitPrice?: OptionalSignedPrice;
    StopPrice: SignedPrice;
};
/**
 * StopLimit
 * @description An order at `LimitPrice` or better once the market reaches `StopPrice`.
 */
export type OrderTypeTermsStopLimit = {
    /** @constant */
    OrderType: "StopLimit";
    LimitPrice: SignedPrice;
    StopPrice: SignedPrice;
    AdvancedOptions?: WithoutTrailingStop;
};
/**
 * Equities
 * @description Shares.
 */
export type AssetTermsEquities = {
    /** @constant */
    AssetType: "EQ";
    TradeAction: "Buy" | "Sell" | "BuyToCover" | "SellShort";
    Duration?: "DAY" | "DYP" | "GTC" | "GCP" | "GTD" | "GDP" | "IOC" | "FOK" | "OPG" | "CLO" | "1" | "3" | "5" | "1 MIN" | "3 MIN" | "5 MIN";
    Route?: "Intelligent" | "AMEX" | "ARCA" | "AUTO" | "BATS" | "BTRD" | "CTDL" | "EDGA" | "EDGX" | "GFLO" | "NITE" | "NQBX" | "NSDQ" | "NYSE" | "BEAR" | "BYX" | "CSFB" | "CSRS" | "CSRX" | "IEXG" | "KCG" | "MIXI" | "SOHO" | "WEX2";
    AdvancedOptions?: {
        ShowOnlyQuantity?: number;
    };
};
/**
 * Options
 * @description Options on shares and indices.
 */
export type AssetTermsOptions = {
    /** @constant */
    AssetType: "OP";
    TradeAction: "BuyToOpen" | "BuyToClose" | "SellToOpen" | "SellToClose";
    Duration?: "DAY" | "GTC" | "GTD" | "IOC" | "FOK" | "OPG";
    Route?: "Intelligent" | "AMOP" | "BOX" | "CBOE" | "ISE" | "NYOP" | "PHLX" | "XNDQ" | "SIG" | "WEX";
    AdvancedOptions?: WithoutShowOnlyQuantity;
};
/**
 * Futures
 * @description Futures contracts.
 */
export type AssetTermsFutures = {
    /** @constant */
    AssetType: "FU";
    TradeAction: "Buy" | "Sell";
    Duration?: "DAY" | "GTC" | "GTD" | "IOC" | "FOK";
    Route?: "Intelligent" | "CFE" | "CME" | "EURX" | "ICE" | "ICEB" | "ICEE";
};
/**
 * Forex
 * @description Currency pairs.
 */
export type AssetTermsForex = {
    /** @constant */
    AssetType: "FX";
    TradeAction: "Buy" | "Sell";
    Duration?: "DAY" | "GTC" | "GTD" | "IOC" | "FOK" | "1" | "3" | "5" | "1 MIN" | "3 MIN" | "5 MIN";
    Route?: "Intelligent" | "CNX" | "IBFX";
    AdvancedOptions?: WithoutShowOnlyQuantity;
};
/**
 * Dated
 * @description In force through a date, which the order must carry.
 */
export type DurationTermsDated = {
    Duration: "GTD" | "GDP";
    GTDDate: string;
};
/**
 * Undated
 * @description In force for a time that needs no date.
 */
export type DurationTermsUndated = {
    Duration: "DAY" | "DYP" | "GTC" | "GCP" | "IOC" | "FOK" | "OPG" | "CLO" | "1" | "3" | "5" | "1 MIN" | "3 MIN" | "5 MIN";
    GTDDate?: "" | (string & Record<string, never>);
};
/** Market */
export type OutrightTermsMarket = {
    /** @constant */
    OrderType: "Market";
};
/** Limit */
export type OutrightTermsLimit = {
    /** @constant */
    OrderType: "Limit";
    LimitPrice?: Price;
    StopPrice?: OptionalPrice;
};
/** StopMarket */
export type OutrightTermsStopMarket = {
    /** @constant */
    OrderType: "StopMarket";
    LimitPrice?: OptionalPrice;
    StopPrice?: Price;
};
/** StopLimit */
export type OutrightTermsStopLimit = {
    /** @constant */
    OrderType: "StopLimit";
    LimitPrice?: Price;
    StopPrice?: Price;
};
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseClientError = components['responses']['ClientError'];
export type ResponseServerError = components['responses']['ServerError'];
export type ParameterApiVersion = components['parameters']['APIVersion'];
export type $defs = Record<string, never>;
export interface operations {
    placeOrder: {
        parameters: {
            query?: {
                /**
                 * @description Which version of the API answers. Without it `20101026`, the one that the archived pages describe; the maintained description is of
                 *     `20160101` and asks for the parameter on every request.
                 */
                APIVersion?: "20101026" | "20160101";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The order, as JSON or XML, in UTF-8: the server takes all data for that. No source prints an order in XML; each name in it is an assumption. */
        requestBody: {
            content: {
                "application/json": Order;
                "application/xml": Order;
            };
        };
        responses: {
            /** @description The orders were taken in. Look at `OrderStatus` of each result: an order can have failed all the same. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrderResults;
                    "application/xml": OrderResults;
                };
            };
            400: ResponseBadRequest;
            401: ResponseUnauthorized;
            403: ResponseForbidden;
            "4XX": ResponseClientError;
            "5XX": ResponseServerError;
        };
    };
    placeOrderJsonp: {
        parameters: {
            query: {
                /** @description The order, as URL-encoded JSON. */
                data: Order;
                /**
                 * @description The JavaScript function to call with the result: an identifier such as `jQueryCallBack`, or several joined by
                 *     dots.
                 */
                callback: string;
                /** @description A number that jQuery adds so that no cache answers. */
                _?: string;
                /**
                 * @description Which version of the API answers. Without it `20101026`, the one that the archived pages describe; the maintained description is of
                 *     `20160101` and asks for the parameter on every request.
                 */
                APIVersion?: ParameterApiVersion;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description JavaScript that calls the callback: `jQueryCallBack([…])`. The schema describes the one argument of the call: an
             *     array of results where the order was taken in, an error object where it was not.
             */
            200: {
                headers: {
                    /** @description The name of the callback, as it was given in the query. */
                    "jsonp-callback": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JsonpResult;
                    "text/javascript": JsonpResult;
                };
            };
        };
    };
}
