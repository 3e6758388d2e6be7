// Made by `npm run generate` from spec/. Do not edit.
import * as schemas from './explainers.js';

export const checks = {
  "POST /orders": {
    request: [
      ["body", "", true, schemas.Order],
    ],
    responses: {
      "200": schemas.OrderResults,
      "400": schemas.Error,
      "401": schemas.Error,
      "403": schemas.placeOrder_responses_403_text_html,
      "4XX": schemas.Error,
      "5XX": schemas.Error,
    },
  },
  "GET /jsonp/orders/send": {
    request: [
      ["query", "data", true, schemas.Order],
      ["query", "callback", true, schemas.placeOrderJsonp_query_callback],
      ["query", "_", false, schemas.placeOrderJsonp_query_],
    ],
    responses: {
      "200": schemas.JsonpResult,
    },
  },
};

export const sensitive = ["AccountKey"];
