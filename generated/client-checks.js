// Made by `npm run generate` from spec/. Do not edit.

export const checks = {
  "POST /orders": {
    request: [
      ["body", "", true, {"$ref":"Order"}],
    ],
    responses: {
      "200": {"$ref":"OrderResults"},
      "400": {"$ref":"Error"},
      "401": {"$ref":"Error"},
      "403": {"type":"string","pattern":"<html>","form":"an HTML page"},
      "4XX": {"$ref":"Error"},
      "5XX": {"$ref":"Error"},
    },
  },
  "GET /jsonp/orders/send": {
    request: [
      ["query", "data", true, {"$ref":"Order"}],
      ["query", "callback", true, {"type":"string","pattern":"^[A-Za-z_$][A-Za-z0-9_$]*(\\.[A-Za-z_$][A-Za-z0-9_$]*)*$","form":"an identifier, or several joined by dots"}],
      ["query", "_", false, {"type":"string"}],
    ],
    responses: {
      "200": {"$ref":"JsonpResult"},
    },
  },
};

export const schemas = {
  "Order": {
    "allOf": [
      {
        "$ref": "OrderBase"
      },
      {
        "$ref": "OrderTypeTerms"
      },
      {
        "$ref": "AssetTerms"
      },
      {
        "$ref": "DurationTerms"
      }
    ]
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
        "pattern": "^[^\\p{Ll}\\p{C}\\s]+( [^\\p{Ll}\\p{C}\\s]+)*$",
        "form": "a symbol without lower-case letters"
      },
      "Quantity": {
        "type": "string",
        "pattern": "^[1-9][0-9]*$",
        "form": "a whole number such as \"10\""
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
        "$ref": "AdvancedOptions"
      },
      "OSOs": {
        "type": "array",
        "items": {
          "$ref": "GroupOrder"
        }
      }
    }
  },
  "OrderTypeTerms": {
    "type": "object",
    "tag": "OrderType",
    "cases": [
      [
        [
          "Market"
        ],
        {
          "properties": {
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
        }
      ],
      [
        [
          "Limit"
        ],
        {
          "properties": {
            "LimitPrice": {
              "$ref": "Price"
            },
            "StopPrice": {
              "$ref": "OptionalPrice"
            }
          },
          "required": [
            "LimitPrice"
          ]
        }
      ],
      [
        [
          "StopMarket"
        ],
        {
          "properties": {
            "LimitPrice": {
              "$ref": "OptionalPrice"
            },
            "StopPrice": {
              "$ref": "Price"
            }
          },
          "required": [
            "StopPrice"
          ]
        }
      ],
      [
        [
          "StopLimit"
        ],
        {
          "properties": {
            "LimitPrice": {
              "$ref": "Price"
            },
            "StopPrice": {
              "$ref": "Price"
            }
          },
          "required": [
            "LimitPrice",
            "StopPrice"
          ]
        }
      ]
    ]
  },
  "AssetTerms": {
    "type": "object",
    "tag": "AssetType",
    "cases": [
      [
        [
          "EQ"
        ],
        {
          "properties": {
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
          },
          "required": [
            "TradeAction"
          ]
        }
      ],
      [
        [
          "OP"
        ],
        {
          "properties": {
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
          },
          "required": [
            "TradeAction"
          ]
        }
      ],
      [
        [
          "FU"
        ],
        {
          "properties": {
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
          },
          "required": [
            "TradeAction"
          ]
        }
      ],
      [
        [
          "FX"
        ],
        {
          "properties": {
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
          },
          "required": [
            "TradeAction"
          ]
        }
      ]
    ]
  },
  "DurationTerms": {
    "type": "object",
    "tag": "Duration",
    "cases": [
      [
        [
          "GTD",
          "GDP"
        ],
        {
          "properties": {
            "GTDDate": {
              "type": "string",
              "pattern": "^(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])/[0-9]{4}$",
              "form": "a date of the form MM/DD/YYYY"
            }
          },
          "required": [
            "GTDDate"
          ]
        }
      ],
      [
        [
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
        ],
        {
          "properties": {
            "GTDDate": {
              "const": ""
            }
          }
        }
      ]
    ]
  },
  "AdvancedOptions": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "TrailingStop": {
        "type": [
          "object",
          "null"
        ],
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
            "type": [
              "string",
              "number"
            ],
            "pattern": "^([0-9]+([.][0-9]+)?|[.][0-9]+)$",
            "form": "a price such as \"1.00\" or \".25\"",
            "minimum": 0
          }
        }
      }
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
          "$ref": "Order"
        }
      }
    }
  },
  "Price": {
    "type": "string",
    "pattern": "^([0-9]+([.][0-9]+)?|[.][0-9]+)$",
    "form": "a price such as \"1.00\" or \".25\""
  },
  "OptionalPrice": {
    "type": "string",
    "pattern": "^([0-9]+([.][0-9]+)?|[.][0-9]+)?$",
    "form": "a price such as \"1.00\" or \".25\", or \"\""
  },
  "OrderResults": {
    "type": "array",
    "minItems": 1,
    "items": {
      "$ref": "OrderResult"
    }
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
    "type": [
      "array",
      "object"
    ],
    "minItems": 1,
    "items": {
      "$ref": "OrderResult"
    },
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
  }
};

export const sensitive = ["AccountKey"];
