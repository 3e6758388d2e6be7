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

export const tables = {
  "roots": {
    "Order": [
      "Order",
      "Order"
    ],
    "OrderResults": [
      "ArrayOfOrderResult",
      "OrderResults"
    ],
    "Error": [
      "Error",
      "Error"
    ]
  },
  "shapes": {
    "#string": {
      "types": [
        "string"
      ]
    },
    "#boolean": {
      "types": [
        "boolean"
      ]
    },
    "#number|string": {
      "types": [
        "number",
        "string"
      ]
    },
    "#number": {
      "types": [
        "number"
      ]
    },
    "Order/AdvancedOptions/TrailingStop": {
      "types": [
        "null",
        "object"
      ],
      "members": {
        "ByPoints": "#boolean",
        "Value": "#number|string",
        "Amount": "#number",
        "Percent": "#number"
      }
    },
    "MarketActivationRule": {
      "types": [
        "object"
      ],
      "members": {
        "RuleType": "#string",
        "Symbol": "#string",
        "Predicate": "#string",
        "TriggerKey": "#string",
        "Price": "#string",
        "LogicOperator": "#string"
      }
    },
    "Order/AdvancedOptions/MarketActivationRules": {
      "types": [
        "array"
      ],
      "item": [
        "MarketActivationRule",
        "MarketActivationRule"
      ]
    },
    "TimeActivationRule": {
      "types": [
        "object"
      ],
      "members": {
        "TimeUtc": "#string"
      }
    },
    "Order/AdvancedOptions/TimeActivationRules": {
      "types": [
        "array"
      ],
      "item": [
        "TimeActivationRule",
        "TimeActivationRule"
      ]
    },
    "Order/AdvancedOptions": {
      "types": [
        "object"
      ],
      "members": {
        "TrailingStop": "Order/AdvancedOptions/TrailingStop",
        "MarketActivationRules": "Order/AdvancedOptions/MarketActivationRules",
        "TimeActivationRules": "Order/AdvancedOptions/TimeActivationRules",
        "ShowOnlyQuantity": "#number"
      }
    },
    "GroupOrder/Orders": {
      "types": [
        "array"
      ],
      "item": [
        "Order",
        "Order"
      ]
    },
    "GroupOrder": {
      "types": [
        "object"
      ],
      "members": {
        "Type": "#string",
        "Orders": "GroupOrder/Orders"
      }
    },
    "Order/OSOs": {
      "types": [
        "array"
      ],
      "item": [
        "GroupOrder",
        "GroupOrder"
      ]
    },
    "Leg": {
      "types": [
        "object"
      ],
      "members": {
        "Symbol": "#string",
        "Quantity": "#string",
        "TradeAction": "#string"
      }
    },
    "Order/Legs": {
      "types": [
        "array"
      ],
      "item": [
        "Leg",
        "Leg"
      ]
    },
    "Order": {
      "types": [
        "object"
      ],
      "members": {
        "AccountKey": "#string",
        "AssetType": "#string",
        "Symbol": "#string",
        "Quantity": "#string",
        "OrderType": "#string",
        "LimitPrice": "#string",
        "StopPrice": "#string",
        "Duration": "#string",
        "GTDDate": "#string",
        "TradeAction": "#string",
        "Route": "#string",
        "OrderConfirmId": "#string",
        "OrderID": "#string",
        "AdvancedOptions": "Order/AdvancedOptions",
        "OSOs": "Order/OSOs",
        "Legs": "Order/Legs"
      }
    },
    "#null|string": {
      "types": [
        "null",
        "string"
      ]
    },
    "#null|number": {
      "types": [
        "null",
        "number"
      ]
    },
    "OrderResult": {
      "types": [
        "object"
      ],
      "members": {
        "Message": "#null|string",
        "OrderID": "#string",
        "OrderStatus": "#string",
        "StatusCode": "#null|number"
      }
    },
    "OrderResults": {
      "types": [
        "array"
      ],
      "item": [
        "OrderResult",
        "OrderResult"
      ]
    },
    "Error": {
      "types": [
        "object"
      ],
      "members": {
        "Message": "#string",
        "StatusCode": "#number|string",
        "TraceId": "#null|string"
      }
    }
  }
};

export const namespace = "http://schemas.datacontract.org/2004/07/TradeStation.Web.Services.DataContracts";
