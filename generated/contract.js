// Made by `npm run generate` from spec/. Do not edit.
export const contract = {
  "title": "TradeStation WebAPI v2 – Place Order",
  "version": "0.1.0",
  "servers": [
    "https://sim-api.tradestation.com/v2",
    "https://api.tradestation.com/v2"
  ],
  "mediaTypes": {
    "application/default+json": "application/json",
    "text/xml": "application/xml"
  },
  "sensitive": [
    "AccountKey"
  ],
  "operations": [
    {
      "id": "placeOrder",
      "method": "POST",
      "path": "/orders",
      "parameters": [
        {
          "name": "APIVersion",
          "in": "query",
          "required": false,
          "schema": "PlaceOrderQueryAPIVersion",
          "type": "string"
        }
      ],
      "security": [
        [
          {
            "type": "http",
            "scheme": "bearer"
          }
        ],
        [
          {
            "type": "apiKey",
            "in": "query",
            "name": "oauth_token"
          }
        ],
        [
          {
            "type": "apiKey",
            "in": "query",
            "name": "access_token"
          }
        ]
      ],
      "requestBody": {
        "required": true,
        "content": {
          "application/json": "Order",
          "application/xml": "Order"
        }
      },
      "responses": {
        "200": {
          "headers": [],
          "content": {
            "application/json": "OrderResults",
            "application/xml": "OrderResults"
          }
        },
        "400": {
          "headers": [],
          "content": {
            "application/json": "Error",
            "application/xml": "Error"
          }
        },
        "401": {
          "headers": [],
          "content": {
            "application/json": "Error",
            "application/xml": "Error"
          }
        },
        "403": {
          "headers": [],
          "content": {
            "text/html": "PlaceOrder403TextHtml",
            "application/json": "Error",
            "application/xml": "Error"
          },
          "withoutContentType": "text/html"
        },
        "4XX": {
          "headers": [],
          "content": {
            "application/json": "Error",
            "application/xml": "Error"
          }
        },
        "5XX": {
          "headers": [],
          "content": {
            "application/json": "Error",
            "application/xml": "Error"
          }
        }
      }
    },
    {
      "id": "placeOrderJsonp",
      "method": "GET",
      "path": "/jsonp/orders/send",
      "parameters": [
        {
          "name": "data",
          "in": "query",
          "required": true,
          "schema": "Order",
          "type": "string",
          "mediaType": "application/json"
        },
        {
          "name": "callback",
          "in": "query",
          "required": true,
          "schema": "PlaceOrderJsonpQueryCallback",
          "type": "string"
        },
        {
          "name": "_",
          "in": "query",
          "required": false,
          "schema": "PlaceOrderJsonpQuery",
          "type": "string"
        },
        {
          "name": "APIVersion",
          "in": "query",
          "required": false,
          "schema": "PlaceOrderJsonpQueryAPIVersion",
          "type": "string"
        }
      ],
      "security": [
        [
          {
            "type": "apiKey",
            "in": "query",
            "name": "oauth_token"
          }
        ]
      ],
      "responses": {
        "200": {
          "headers": [
            {
              "name": "jsonp-callback",
              "required": true,
              "schema": "PlaceOrderJsonp200JsonpCallback",
              "type": "string"
            }
          ],
          "content": {
            "application/json": "JsonpResult",
            "text/javascript": "JsonpResult"
          }
        }
      },
      "jsonp": {
        "operation": "placeOrder",
        "body": "data",
        "callback": "callback",
        "header": "jsonp-callback"
      }
    }
  ]
};
