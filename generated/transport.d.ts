// Made by `npm run generate` from spec/. Do not edit.

/** The base URL that the contract names first. */
export declare const server: "https://sim-api.tradestation.com/v2";

/** The query parameters of a path whose value is a JSON document. */
export declare const jsonParameters: {
  "/jsonp/orders/send": [
    "data"
  ]
};

/** How the paths that answer in JSONP do so. */
export declare const jsonp: {
  "/jsonp/orders/send": {
    "operation": "placeOrder",
    "body": "data",
    "callback": "callback",
    "header": "jsonp-callback"
  }
};

/** The query parameter for the access token, for the paths that take it nowhere else. */
export declare const tokenParameters: {
  "/jsonp/orders/send": "oauth_token"
};
