// Made by `npm run generate` from spec/. Do not edit.
export const bodies = {
  "POST /orders": {
    "request": "Order",
    "responses": {
      "200": "OrderResults",
      "400": "Error",
      "401": "Error",
      "403": "Error",
      "4XX": "Error",
      "5XX": "Error"
    }
  }
};
