// Made by `npm run generate` from spec/. Do not edit.
export const schemas = {
  "Price": {
    "type": "string",
    "pattern": "^([0-9]+([.][0-9]+)?|[.][0-9]+)$"
  },
  "TrailingStop": {
    "type": "object",
    "required": [
      "ByPoints",
      "Value"
    ],
    "additionalProperties": false,
    "properties": {
      "ByPoints": {
        "type": "boolean"
      },
      "Value": {
        "oneOf": [
          {
            "$ref": "#/$defs/Price"
          },
          {
            "type": "number",
            "minimum": 0
          }
        ]
      }
    }
  },
  "AdvancedOptions": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "TrailingStop": {
        "oneOf": [
          {
            "$ref": "#/$defs/TrailingStop"
          },
          {
            "type": "null"
          }
        ]
      }
    }
  },
  "Order": {
    "allOf": [
      {
        "$ref": "#/$defs/OrderBase"
      },
      {
        "$ref": "#/$defs/OrderTypeTerms"
      },
      {
        "$ref": "#/$defs/AssetTerms"
      },
      {
        "$ref": "#/$defs/DurationTerms"
      }
    ],
    "xml": {
      "name": "Order"
    }
  },
  "GroupOrder": {
    "type": "object",
    "required": [
      "Type",
      "Orders"
    ],
    "additionalProperties": false,
    "properties": {
      "Type": {
        "enum": [
          "NORMAL",
          "OCO",
          "BRK"
        ]
      },
      "Orders": {
        "type": "array",
        "minItems": 1,
        "items": {
          "$ref": "#/$defs/Order"
        },
        "xml": {
          "wrapped": true
        }
      }
    },
    "xml": {
      "name": "GroupOrder"
    }
  },
  "OrderBase": {
    "type": "object",
    "required": [
      "AccountKey",
      "Symbol",
      "Quantity"
    ],
    "additionalProperties": false,
    "properties": {
      "AccountKey": {
        "type": "string",
        "minLength": 1
      },
      "AssetType": {},
      "Symbol": {
        "type": "string",
        "pattern": "^[^\\p{Ll}\\p{C}\\s]+( [^\\p{Ll}\\p{C}\\s]+)*$"
      },
      "Quantity": {
        "type": "string",
        "pattern": "^[1-9][0-9]*$"
      },
      "OrderType": {},
      "LimitPrice": {},
      "StopPrice": {},
      "Duration": {},
      "GTDDate": {},
      "TradeAction": {},
      "Route": {
        "type": "string"
      },
      "OrderConfirmId": {
        "type": "string",
        "maxLength": 25
      },
      "OrderID": {
        "const": ""
      },
      "AdvancedOptions": {
        "$ref": "#/$defs/AdvancedOptions"
      },
      "OSOs": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/GroupOrder"
        },
        "xml": {
          "wrapped": true
        }
      }
    }
  },
  "OptionalPrice": {
    "type": "string",
    "pattern": "^([0-9]+([.][0-9]+)?|[.][0-9]+)?$"
  },
  "OrderTypeTerms": {
    "type": "object",
    "oneOf": [
      {
        "required": [
          "OrderType"
        ],
        "properties": {
          "OrderType": {
            "const": "Market"
          },
          "LimitPrice": {
            "enum": [
              "",
              "0.00"
            ]
          },
          "StopPrice": {
            "enum": [
              "",
              "0.00"
            ]
          }
        }
      },
      {
        "required": [
          "OrderType",
          "LimitPrice"
        ],
        "properties": {
          "OrderType": {
            "const": "Limit"
          },
          "LimitPrice": {
            "$ref": "#/$defs/Price"
          },
          "StopPrice": {
            "$ref": "#/$defs/OptionalPrice"
          }
        }
      },
      {
        "required": [
          "OrderType",
          "StopPrice"
        ],
        "properties": {
          "OrderType": {
            "const": "StopMarket"
          },
          "LimitPrice": {
            "$ref": "#/$defs/OptionalPrice"
          },
          "StopPrice": {
            "$ref": "#/$defs/Price"
          }
        }
      },
      {
        "required": [
          "OrderType",
          "LimitPrice",
          "StopPrice"
        ],
        "properties": {
          "OrderType": {
            "const": "StopLimit"
          },
          "LimitPrice": {
            "$ref": "#/$defs/Price"
          },
          "StopPrice": {
            "$ref": "#/$defs/Price"
          }
        }
      }
    ]
  },
  "AssetTerms": {
    "type": "object",
    "oneOf": [
      {
        "required": [
          "AssetType",
          "TradeAction"
        ],
        "properties": {
          "AssetType": {
            "const": "EQ"
          },
          "TradeAction": {
            "enum": [
              "Buy",
              "Sell",
              "BuyToCover",
              "SellShort"
            ]
          },
          "Duration": {
            "enum": [
              "DAY",
              "DYP",
              "GTC",
              "GCP",
              "GTD",
              "GDP",
              "IOC",
              "FOK",
              "OPG",
              "CLO",
              "1",
              "3",
              "5"
            ]
          },
          "Route": {
            "enum": [
              "Intelligent",
              "AMEX",
              "ARCA",
              "AUTO",
              "BATS",
              "BTRD",
              "CTDL",
              "EDGA",
              "EDGX",
              "GFLO",
              "NITE",
              "NQBX",
              "NSDQ",
              "NYSE"
            ]
          }
        }
      },
      {
        "required": [
          "AssetType",
          "TradeAction"
        ],
        "properties": {
          "AssetType": {
            "const": "OP"
          },
          "TradeAction": {
            "enum": [
              "BuyToOpen",
              "BuyToClose",
              "SellToOpen",
              "SellToClose"
            ]
          },
          "Duration": {
            "enum": [
              "DAY",
              "GTC",
              "GTD",
              "IOC",
              "FOK",
              "OPG"
            ]
          },
          "Route": {
            "enum": [
              "Intelligent",
              "AMOP",
              "BOX",
              "CBOE",
              "ISE",
              "NYOP",
              "PHLX",
              "XNDQ"
            ]
          }
        }
      },
      {
        "required": [
          "AssetType",
          "TradeAction"
        ],
        "properties": {
          "AssetType": {
            "const": "FU"
          },
          "TradeAction": {
            "enum": [
              "Buy",
              "Sell"
            ]
          },
          "Duration": {
            "enum": [
              "DAY",
              "GTC",
              "GTD",
              "IOC",
              "FOK"
            ]
          }
        }
      },
      {
        "required": [
          "AssetType",
          "TradeAction"
        ],
        "properties": {
          "AssetType": {
            "const": "FX"
          },
          "TradeAction": {
            "enum": [
              "Buy",
              "Sell"
            ]
          },
          "Duration": {
            "enum": [
              "DAY",
              "GTC",
              "GTD",
              "IOC",
              "FOK",
              "1",
              "3",
              "5"
            ]
          }
        }
      }
    ]
  },
  "DurationTerms": {
    "type": "object",
    "oneOf": [
      {
        "required": [
          "Duration",
          "GTDDate"
        ],
        "properties": {
          "Duration": {
            "enum": [
              "GTD",
              "GDP"
            ]
          },
          "GTDDate": {
            "type": "string",
            "pattern": "^(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])/[0-9]{4}$"
          }
        }
      },
      {
        "required": [
          "Duration"
        ],
        "properties": {
          "Duration": {
            "enum": [
              "DAY",
              "DYP",
              "GTC",
              "GCP",
              "IOC",
              "FOK",
              "OPG",
              "CLO",
              "1",
              "3",
              "5"
            ]
          },
          "GTDDate": {
            "const": ""
          }
        }
      }
    ]
  },
  "OrderResult": {
    "type": "object",
    "required": [
      "Message",
      "OrderID",
      "OrderStatus"
    ],
    "properties": {
      "Message": {
        "type": [
          "string",
          "null"
        ]
      },
      "OrderID": {
        "type": "string"
      },
      "OrderStatus": {
        "enum": [
          "Ok",
          "Failed"
        ]
      },
      "StatusCode": {
        "type": "integer"
      }
    },
    "xml": {
      "name": "OrderResult"
    }
  },
  "OrderResults": {
    "type": "array",
    "minItems": 1,
    "items": {
      "$ref": "#/$defs/OrderResult"
    },
    "xml": {
      "name": "ArrayOfOrderResult",
      "wrapped": true
    }
  },
  "Error": {
    "type": "object",
    "required": [
      "Message",
      "StatusCode"
    ],
    "properties": {
      "Message": {
        "type": "string"
      },
      "StatusCode": {
        "type": "integer"
      }
    }
  },
  "JsonpResult": {
    "oneOf": [
      {
        "$ref": "#/$defs/OrderResults"
      },
      {
        "$ref": "#/$defs/Error"
      }
    ]
  },
  "PlaceOrder403TextHtml": {
    "type": "string",
    "pattern": "<html>"
  },
  "PlaceOrderJsonpQueryCallback": {
    "type": "string",
    "pattern": "^[A-Za-z_$][A-Za-z0-9_$]*(\\.[A-Za-z_$][A-Za-z0-9_$]*)*$"
  },
  "PlaceOrderJsonpQuery": {
    "type": "string"
  },
  "PlaceOrderJsonp200JsonpCallback": {
    "type": "string"
  }
};
