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
         * @description Sends one order, with any orders that hang on it (`OSOs`), to the market.
         *
         *     Status 200 means that the orders were taken in, not that they were placed: each result says `Ok` or `Failed`.
         *     Send an `OrderConfirmId` with each order, so that the server can recognise an order that it has already got.
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
        /**
         * Price
         * @description A price as a decimal string, such as `"1.00"`, `".25"` or `"3"`.
         */
        Price: string;
        /**
         * TrailingStop
         * @description A stop that follows the market: its price moves along at a fixed distance while the market moves in your favour, and
         *     stays where it is when the market turns. The documented one is on an order of type `StopMarket`; what the server makes of it on
         *     another type is not documented, and not checked.
         */
        TrailingStop: {
            /** @description Whether `Value` is a number of points (true) or a percentage (false). */
            ByPoints: boolean;
            /** @description The distance of the stop from the market, in points or percent. */
            Value: components["schemas"]["Price"] | number;
        };
        /**
         * AdvancedOptions
         * @description What makes an order a trailing stop.
         */
        AdvancedOptions: {
            /** @description The trailing stop, or null for none. */
            TrailingStop?: components["schemas"]["TrailingStop"] | null;
        };
        /**
         * Order
         * @description One order: what to trade (`AssetType`, `Symbol`), which way (`TradeAction`), how much (`Quantity`), at which price
         *     (`OrderType` with `LimitPrice` and `StopPrice`), for how long (`Duration` with `GTDDate`), and for whom (`AccountKey`).
         *
         *     What else an order must or may carry depends on three of its members, each described by a part of its own:
         *     `OrderType` (prices), `AssetType` (actions, durations and routes) and `Duration` (the date).
         */
        Order: components["schemas"]["OrderBase"] & components["schemas"]["OrderTypeTerms"] & components["schemas"]["AssetTerms"] & components["schemas"]["DurationTerms"];
        /**
         * GroupOrder
         * @description A group of orders. `NORMAL`: each stands for itself. `OCO`, order cancels order: once one is filled, wholly or in part, the
         *     others are cancelled. `BRK`, bracket: an OCO group that closes a position by a limit and a stop at once.
         *
         *     All orders of a bracket must be for one symbol, on one side of the market, and closing; this contract does not check that
         *     rule, since it compares orders with each other.
         */
        GroupOrder: {
            /**
             * @description How the orders of the group hang together.
             */
            Type: "NORMAL" | "OCO" | "BRK";
            /** @description The orders of the group. */
            Orders: components["schemas"]["Order"][];
        };
        /**
         * OrderBase
         * @description The members of every order. There are no others.
         */
        OrderBase: {
            /** @description The account to trade for. A unique identifier that the accounts resource gives; digits sent as a string. */
            AccountKey: string;
            /** @description What kind of thing is traded: `EQ` equities (shares), `OP` options, `FU` futures, `FX` forex (currencies). */
            AssetType?: unknown;
            /** @description The symbol to trade, in UPPERCASE: `MSFT`, `USDJPY`. */
            Symbol: string;
            /** @description How many shares, contracts or currency units; a whole number sent as a string, `"10"`. */
            Quantity: string;
            /**
             * @description How the price is found. `Market` takes the best price there is. `Limit` trades at `LimitPrice` or better.
             *     `StopMarket` becomes a market order once the market reaches `StopPrice`. `StopLimit` becomes a limit order at
             *     `LimitPrice` once the market reaches `StopPrice`.
             */
            OrderType?: unknown;
            /** @description The worst price to accept, as a decimal string. Required with `Limit` and `StopLimit`. */
            LimitPrice?: unknown;
            /** @description The price at which the order becomes active, as a decimal string. Required with `StopMarket` and `StopLimit`. */
            StopPrice?: unknown;
            /**
             * @description How long the order stays in force (time in force): `DAY` today's session · `DYP` day plus, today with the extended
             *     sessions · `GTC` until cancelled · `GCP` GTC plus · `GTD` through the date in `GTDDate` · `GDP` GTD plus · `IOC`
             *     immediate or cancel, what cannot be filled at once is cancelled · `FOK` fill or kill, all at once or not at all ·
             *     `OPG` at the open · `CLO` at the close · `1`, `3`, `5` that many minutes.
             */
            Duration?: unknown;
            /** @description The last day on which the order is in force, `MM/DD/YYYY`. Required with Duration `GTD` and `GDP`. */
            GTDDate?: unknown;
            /**
             * @description What to do. Shares: `Buy`, `Sell` what one owns, `SellShort` what one does not own, `BuyToCover` what was sold short.
             *     Options: open or close a position by buying or selling it. Futures and forex: `Buy`, `Sell`.
             */
            TradeAction?: unknown;
            /**
             * @description Where to send the order. Without it: `Intelligent`, the vendor's own choice of venue. Which routes forex and futures
             *     have is not documented.
             * @default Intelligent
             */
            Route?: string;
            /**
             * @description An id of your own making, unique per API key, per order, per user: the server recognises by it an order that was
             *     sent twice. At most 25 characters; the vendor's later API takes 22, so make 22 or fewer.
             */
            OrderConfirmId?: string;
            /**
             * @description Not used when an order is sent. The empty string is the only valid value.
             * @constant
             */
            OrderID?: "";
            AdvancedOptions?: components["schemas"]["AdvancedOptions"];
            /**
             * @description Order sends order: groups of orders that are sent once this order is filled, such as a stop and a target for the
             *     position that it opens.
             */
            OSOs?: components["schemas"]["GroupOrder"][];
        };
        /**
         * OptionalPrice
         * @description A price as a decimal string, or the empty string for none.
         */
        OptionalPrice: string;
        /**
         * OrderTypeTerms
         * @description Which prices an order carries, by `OrderType`. `Market`: none, or `""` or `"0.00"`. `Limit`: `LimitPrice`.
         *     `StopMarket`: `StopPrice`. `StopLimit`: both.
         */
        OrderTypeTerms: {
            /** @constant */
            OrderType: "Market";
            LimitPrice?: "" | "0.00";
            StopPrice?: "" | "0.00";
        } | {
            /** @constant */
            OrderType: "Limit";
            LimitPrice: components["schemas"]["Price"];
            StopPrice?: components["schemas"]["OptionalPrice"];
        } | {
            /** @constant */
            OrderType: "StopMarket";
            LimitPrice?: components["schemas"]["OptionalPrice"];
            StopPrice: components["schemas"]["Price"];
        } | {
            /** @constant */
            OrderType: "StopLimit";
            LimitPrice: components["schemas"]["Price"];
            StopPrice: components["schemas"]["Price"];
        };
        /**
         * AssetTerms
         * @description Which actions, durations and routes there are, by `AssetType`.
         */
        AssetTerms: {
            /** @constant */
            AssetType: "EQ";
            TradeAction: "Buy" | "Sell" | "BuyToCover" | "SellShort";
            Duration?: "DAY" | "DYP" | "GTC" | "GCP" | "GTD" | "GDP" | "IOC" | "FOK" | "OPG" | "CLO" | "1" | "3" | "5";
            Route?: "Intelligent" | "AMEX" | "ARCA" | "AUTO" | "BATS" | "BTRD" | "CTDL" | "EDGA" | "EDGX" | "GFLO" | "NITE" | "NQBX" | "NSDQ" | "NYSE";
        } | {
            /** @constant */
            AssetType: "OP";
            TradeAction: "BuyToOpen" | "BuyToClose" | "SellToOpen" | "SellToClose";
            Duration?: "DAY" | "GTC" | "GTD" | "IOC" | "FOK" | "OPG";
            Route?: "Intelligent" | "AMOP" | "BOX" | "CBOE" | "ISE" | "NYOP" | "PHLX" | "XNDQ";
        } | {
            /** @constant */
            AssetType: "FU";
            TradeAction: "Buy" | "Sell";
            Duration?: "DAY" | "GTC" | "GTD" | "IOC" | "FOK";
        } | {
            /** @constant */
            AssetType: "FX";
            TradeAction: "Buy" | "Sell";
            Duration?: "DAY" | "GTC" | "GTD" | "IOC" | "FOK" | "1" | "3" | "5";
        };
        /**
         * DurationTerms
         * @description Whether the order carries a date, by `Duration`. That the day exists in the calendar, and lies ahead, is not checked.
         */
        DurationTerms: {
            Duration: "GTD" | "GDP";
            GTDDate: string;
        } | {
            Duration: "DAY" | "DYP" | "GTC" | "GCP" | "IOC" | "FOK" | "OPG" | "CLO" | "1" | "3" | "5";
            /** @constant */
            GTDDate?: "";
        };
        /**
         * OrderResult
         * @description What became of one order. Readers ignore members that are not listed here.
         */
        OrderResult: {
            /** @description What the server did, in words, or why the order failed: `Sent order: Buy 10 ARNA @ 1.00 Limit`. Not meant to be parsed. */
            Message: string | null;
            /** @description The id that the server gave the order; by it the order is looked up, changed or cancelled. */
            OrderID: string;
            /**
             * @description `Ok`: the order was sent to the market. `Failed`: it was not; `Message` says why.
             */
            OrderStatus: "Ok" | "Failed";
            /** @description Read by the vendor's sample clients; not documented. */
            StatusCode?: number;
        };
        /**
         * OrderResults
         * @description The results of the orders that were sent. That there is one for each, those inside OSOs included, is not documented and not
         *     checked.
         */
        OrderResults: components["schemas"]["OrderResult"][];
        /**
         * Error
         * @description Why a request was refused. Readers ignore members that are not listed here.
         */
        Error: {
            /** @description The reason, in words. Not meant to be parsed. */
            Message: string;
            /** @description The HTTP status; in JSONP the status that the response would have had. */
            StatusCode: number;
        };
        /**
         * JsonpResult
         * @description What a JSONP response calls the callback with, an array of results on success, an error object otherwise.
         */
        JsonpResult: components["schemas"]["OrderResults"] | components["schemas"]["Error"];
    };
    responses: {
        /** @description The order is not understood or not complete. No order was placed; `Message` says why. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/xml": components["schemas"]["Error"];
            };
        };
        /** @description The access token is missing, wrong or expired, or may not trade this account. No order was placed. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/xml": components["schemas"]["Error"];
            };
        };
        /**
         * @description Too many requests in the current window (reason phrase `Quota Exceeded`). The body is HTML, whatever was asked for. The
         *     quota table does not list the order endpoints. No order was placed.
         */
        QuotaExceeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description Any other fault of the request. Whether an order was placed is not documented: look it up before sending it again. */
        ClientError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/xml": components["schemas"]["Error"];
            };
        };
        /** @description Unknown internal service error. Whether the order was placed is unknown: look it up before sending it again. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/xml": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Price = components['schemas']['Price'];
export type TrailingStop = components['schemas']['TrailingStop'];
export type AdvancedOptions = components['schemas']['AdvancedOptions'];
export type Order = components['schemas']['Order'];
export type GroupOrder = components['schemas']['GroupOrder'];
export type OrderBase = components['schemas']['OrderBase'];
export type OptionalPrice = components['schemas']['OptionalPrice'];
export type OrderTypeTerms = components['schemas']['OrderTypeTerms'];
export type AssetTerms = components['schemas']['AssetTerms'];
export type DurationTerms = components['schemas']['DurationTerms'];
export type OrderResult = components['schemas']['OrderResult'];
export type OrderResults = components['schemas']['OrderResults'];
export type Error = components['schemas']['Error'];
export type JsonpResult = components['schemas']['JsonpResult'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseQuotaExceeded = components['responses']['QuotaExceeded'];
export type ResponseClientError = components['responses']['ClientError'];
export type ResponseServerError = components['responses']['ServerError'];
export type $defs = Record<string, never>;
export interface operations {
    placeOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The order, as JSON or XML. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Order"];
                "application/xml": components["schemas"]["Order"];
            };
        };
        responses: {
            /** @description The orders were taken in. Look at `OrderStatus` of each result: an order can have failed all the same. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderResults"];
                    "application/xml": components["schemas"]["OrderResults"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["QuotaExceeded"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    placeOrderJsonp: {
        parameters: {
            query: {
                /** @description The order, as URL-encoded JSON. */
                data: components["schemas"]["Order"];
                /**
                 * @description The JavaScript function to call with the result: an identifier such as `jQueryCallBack`, or several joined by
                 *     dots.
                 */
                callback: string;
                /** @description A number that jQuery adds so that no cache answers. The server does not read it. */
                _?: string;
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
                    "application/json": components["schemas"]["JsonpResult"];
                    "text/javascript": components["schemas"]["JsonpResult"];
                };
            };
        };
    };
}
