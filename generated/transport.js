// Made by `npm run generate` from spec/. Do not edit.

/** The addresses of the servers that the contract names. */
export const servers = {
  "simulator": "https://sim-api.tradestation.com/v2",
  "live": "https://api.tradestation.com/v2"
};

/** What is special about the query parameters of a path. */
export const queries = {
  "/jsonp/orders/send": {
    "json": [
      "data"
    ],
    "callback": "callback",
    "body": "data",
    "token": "oauth_token"
  }
};
