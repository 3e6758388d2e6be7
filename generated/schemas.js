// Made by `npm run generate` from spec/. Do not edit.
export const schemas = {
  "Symbol": {
    "type": "string",
    "pattern": "^[!-`{-~]+( [!-`{-~]+)*$"
  },
  "Quantity": {
    "type": "string",
    "pattern": "^[1-9][0-9]*$"
  },
  "TrailingStop": {
    "oneOf": [
      {
        "type": "object",
        "oneOf": [
          {
            "type": "object",
            "required": [
              "ByPoints",
              "Value"
            ],
            "additionalProperties": false,
            "properties": {
              "ByPoints": {
                "type": "boolean",
                "const": true
              },
              "Value": {
                "oneOf": [
                  {
                    "type": "string",
                    "pattern": "^[1-9][0-9]*$"
                  },
                  {
                    "type": "integer",
                    "exclusiveMinimum": 0
                  }
                ]
              }
            }
          },
          {
            "type": "object",
            "required": [
              "ByPoints",
              "Value"
            ],
            "additionalProperties": false,
            "properties": {
              "ByPoints": {
                "type": "boolean",
                "const": false
              },
              "Value": {
                "oneOf": [
                  {
                    "type": "string",
                    "pattern": "^(0*[1-9][0-9]*([.][0-9]{1,2})?|0*[.](0[1-9]|[1-9][0-9]?))$"
                  },
                  {
                    "type": "number",
                    "exclusiveMinimum": 0
                  }
                ]
              }
            }
          }
        ]
      },
      {
        "type": "object",
        "required": [
          "Amount"
        ],
        "additionalProperties": false,
        "properties": {
          "Amount": {
            "type": "number",
            "exclusiveMinimum": 0
          }
        }
      },
      {
        "type": "object",
        "required": [
          "Percent"
        ],
        "additionalProperties": false,
        "properties": {
          "Percent": {
            "type": "number",
            "exclusiveMinimum": 0
          }
        }
      }
    ]
  },
  "SignedPrice": {
    "type": "string",
    "pattern": "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$"
  },
  "MarketActivationRule": {
    "type": "object",
    "required": [
      "RuleType",
      "Symbol",
      "Predicate",
      "TriggerKey",
      "Price"
    ],
    "additionalProperties": false,
    "properties": {
      "RuleType": {
        "type": "string",
        "const": "Price"
      },
      "Symbol": {
        "$ref": "#/$defs/Symbol"
      },
      "Predicate": {
        "type": "string",
        "enum": [
          "Lt",
          "Lte",
          "Gt",
          "Gte"
        ]
      },
      "TriggerKey": {
        "type": "string",
        "enum": [
          "STT",
          "STTN",
          "SBA",
          "SAB",
          "DTT",
          "DTTN",
          "DBA",
          "DAB",
          "TTT",
          "TTTN",
          "TBA",
          "TAB"
        ]
      },
      "Price": {
        "$ref": "#/$defs/SignedPrice"
      },
      "LogicOperator": {
        "type": "string",
        "enum": [
          "And",
          "Or"
        ]
      }
    },
    "xml": {
      "name": "MarketActivationRule"
    }
  },
  "TimeActivationRule": {
    "type": "object",
    "required": [
      "TimeUtc"
    ],
    "additionalProperties": false,
    "properties": {
      "TimeUtc": {
        "type": "string",
        "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$"
      }
    },
    "xml": {
      "name": "TimeActivationRule"
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
      },
      "MarketActivationRules": {
        "type": "array",
        "maxItems": 4,
        "items": {
          "$ref": "#/$defs/MarketActivationRule"
        },
        "xml": {
          "wrapped": true
        }
      },
      "TimeActivationRules": {
        "type": "array",
        "maxItems": 1,
        "items": {
          "$ref": "#/$defs/TimeActivationRule"
        },
        "xml": {
          "wrapped": true
        }
      },
      "ShowOnlyQuantity": {
        "type": "integer",
        "exclusiveMinimum": 0
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
        "type": "string"
      },
      "Orders": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/Order"
        },
        "xml": {
          "wrapped": true
        }
      }
    },
    "oneOf": [
      {
        "required": [
          "Type"
        ],
        "properties": {
          "Type": {
            "type": "string",
            "const": "NORMAL"
          },
          "Orders": {
            "type": "array",
            "minItems": 1
          }
        }
      },
      {
        "required": [
          "Type"
        ],
        "properties": {
          "Type": {
            "type": "string",
            "enum": [
              "OCO",
              "BRK"
            ]
          },
          "Orders": {
            "type": "array",
            "minItems": 2
          }
        }
      }
    ],
    "xml": {
      "name": "GroupOrder"
    }
  },
  "Leg": {
    "type": "object",
    "required": [
      "Symbol",
      "Quantity",
      "TradeAction"
    ],
    "additionalProperties": false,
    "properties": {
      "Symbol": {
        "$ref": "#/$defs/Symbol"
      },
      "Quantity": {
        "$ref": "#/$defs/Quantity"
      },
      "TradeAction": {
        "type": "string",
        "enum": [
          "Buy",
          "Sell",
          "BuyToCover",
          "SellShort",
          "BuyToOpen",
          "BuyToClose",
          "SellToOpen",
          "SellToClose"
        ]
      }
    },
    "xml": {
      "name": "Leg"
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
        "pattern": "^[!-~]+$"
      },
      "AssetType": {
        "type": "string"
      },
      "Symbol": {
        "$ref": "#/$defs/Symbol"
      },
      "Quantity": {
        "$ref": "#/$defs/Quantity"
      },
      "OrderType": {
        "type": "string"
      },
      "LimitPrice": {
        "type": "string"
      },
      "StopPrice": {
        "type": "string"
      },
      "Duration": {
        "type": "string"
      },
      "GTDDate": {
        "type": "string"
      },
      "TradeAction": {
        "type": "string"
      },
      "Route": {
        "type": "string"
      },
      "OrderConfirmId": {
        "type": "string",
        "maxLength": 25
      },
      "OrderID": {
        "type": "string",
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
      },
      "Legs": {
        "type": "array",
        "minItems": 1,
        "items": {
          "$ref": "#/$defs/Leg"
        },
        "xml": {
          "wrapped": true
        }
      }
    }
  },
  "WithoutTrailingStop": {
    "type": "object",
    "properties": {
      "TrailingStop": {
        "type": "null",
        "const": null
      }
    }
  },
  "Price": {
    "type": "string",
    "pattern": "^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$"
  },
  "OptionalPrice": {
    "type": "string",
    "pattern": "^([0-9]+([.][0-9]+)?|[.][0-9]+)?$"
  },
  "OptionalSignedPrice": {
    "type": "string",
    "pattern": "^(-?([0-9]+([.][0-9]+)?|[.][0-9]+))?$"
  },
  "OrderTypeTerms": {
    "type": "object",
    "oneOf": [
      {
        "type": "object",
        "properties": {
          "Legs": {
            "not": {}
          }
        },
        "oneOf": [
          {
            "required": [
              "OrderType"
            ],
            "properties": {
              "OrderType": {
                "type": "string",
                "const": "Market"
              },
              "LimitPrice": {
                "type": "string",
                "enum": [
                  "",
                  "0.00"
                ]
              },
              "StopPrice": {
                "type": "string",
                "enum": [
                  "",
                  "0.00"
                ]
              },
              "AdvancedOptions": {
                "$ref": "#/$defs/WithoutTrailingStop"
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
                "type": "string",
                "const": "Limit"
              },
              "LimitPrice": {
                "$ref": "#/$defs/Price"
              },
              "StopPrice": {
                "$ref": "#/$defs/OptionalPrice"
              },
              "AdvancedOptions": {
                "$ref": "#/$defs/WithoutTrailingStop"
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
                "type": "string",
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
                "type": "string",
                "const": "StopLimit"
              },
              "LimitPrice": {
                "$ref": "#/$defs/Price"
              },
              "StopPrice": {
                "$ref": "#/$defs/Price"
              },
              "AdvancedOptions": {
                "$ref": "#/$defs/WithoutTrailingStop"
              }
            }
          }
        ]
      },
      {
        "type": "object",
        "required": [
          "Legs"
        ],
        "properties": {
          "Legs": {
            "type": "array"
          }
        },
        "oneOf": [
          {
            "required": [
              "OrderType"
            ],
            "properties": {
              "OrderType": {
                "type": "string",
                "const": "Market"
              },
              "LimitPrice": {
                "type": "string",
                "enum": [
                  "",
                  "0.00"
                ]
              },
              "StopPrice": {
                "type": "string",
                "enum": [
                  "",
                  "0.00"
                ]
              },
              "AdvancedOptions": {
                "$ref": "#/$defs/WithoutTrailingStop"
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
                "type": "string",
                "const": "Limit"
              },
              "LimitPrice": {
                "$ref": "#/$defs/SignedPrice"
              },
              "StopPrice": {
                "$ref": "#/$defs/OptionalSignedPrice"
              },
              "AdvancedOptions": {
                "$ref": "#/$defs/WithoutTrailingStop"
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
                "type": "string",
                "const": "StopMarket"
              },
              "LimitPrice": {
                "$ref": "#/$defs/OptionalSignedPrice"
              },
              "StopPrice": {
                "$ref": "#/$defs/SignedPrice"
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
                "type": "string",
                "const": "StopLimit"
              },
              "LimitPrice": {
                "$ref": "#/$defs/SignedPrice"
              },
              "StopPrice": {
                "$ref": "#/$defs/SignedPrice"
              },
              "AdvancedOptions": {
                "$ref": "#/$defs/WithoutTrailingStop"
              }
            }
          }
        ]
      }
    ]
  },
  "WithoutShowOnlyQuantity": {
    "type": "object",
    "properties": {
      "ShowOnlyQuantity": {
        "type": "null",
        "const": null
      }
    }
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
            "type": "string",
            "const": "EQ"
          },
          "TradeAction": {
            "type": "string",
            "enum": [
              "Buy",
              "Sell",
              "BuyToCover",
              "SellShort"
            ]
          },
          "Duration": {
            "type": "string",
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
              "5",
              "1 MIN",
              "3 MIN",
              "5 MIN"
            ]
          },
          "Route": {
            "type": "string",
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
              "NYSE",
              "BEAR",
              "BYX",
              "CSFB",
              "CSRS",
              "CSRX",
              "IEXG",
              "KCG",
              "MIXI",
              "SOHO",
              "WEX2"
            ]
          },
          "AdvancedOptions": {
            "type": "object",
            "properties": {
              "ShowOnlyQuantity": {
                "type": "integer",
                "multipleOf": 100
              }
            }
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
            "type": "string",
            "const": "OP"
          },
          "TradeAction": {
            "type": "string",
            "enum": [
              "BuyToOpen",
              "BuyToClose",
              "SellToOpen",
              "SellToClose"
            ]
          },
          "Duration": {
            "type": "string",
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
            "type": "string",
            "enum": [
              "Intelligent",
              "AMOP",
              "BOX",
              "CBOE",
              "ISE",
              "NYOP",
              "PHLX",
              "XNDQ",
              "SIG",
              "WEX"
            ]
          },
          "AdvancedOptions": {
            "$ref": "#/$defs/WithoutShowOnlyQuantity"
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
            "type": "string",
            "const": "FU"
          },
          "TradeAction": {
            "type": "string",
            "enum": [
              "Buy",
              "Sell"
            ]
          },
          "Duration": {
            "type": "string",
            "enum": [
              "DAY",
              "GTC",
              "GTD",
              "IOC",
              "FOK"
            ]
          },
          "Route": {
            "type": "string",
            "enum": [
              "Intelligent",
              "CFE",
              "CME",
              "EURX",
              "ICE",
              "ICEB",
              "ICEE"
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
            "type": "string",
            "const": "FX"
          },
          "TradeAction": {
            "type": "string",
            "enum": [
              "Buy",
              "Sell"
            ]
          },
          "Duration": {
            "type": "string",
            "enum": [
              "DAY",
              "GTC",
              "GTD",
              "IOC",
              "FOK",
              "1",
              "3",
              "5",
              "1 MIN",
              "3 MIN",
              "5 MIN"
            ]
          },
          "Route": {
            "type": "string",
            "enum": [
              "Intelligent",
              "CNX",
              "IBFX"
            ]
          },
          "AdvancedOptions": {
            "$ref": "#/$defs/WithoutShowOnlyQuantity"
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
            "type": "string",
            "enum": [
              "GTD",
              "GDP"
            ]
          },
          "GTDDate": {
            "type": "string",
            "pattern": "^((0[13578]|1[02])/(0[1-9]|[12][0-9]|3[01])/[1-9][0-9]{3}|(0[469]|11)/(0[1-9]|[12][0-9]|30)/[1-9][0-9]{3}|02/(0[1-9]|1[0-9]|2[0-8])/[1-9][0-9]{3}|02/29/([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00))$"
          }
        }
      },
      {
        "required": [
          "Duration"
        ],
        "properties": {
          "Duration": {
            "type": "string",
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
              "5",
              "1 MIN",
              "3 MIN",
              "5 MIN"
            ]
          },
          "GTDDate": {
            "type": "string",
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
        "type": "string",
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
        "oneOf": [
          {
            "type": "integer"
          },
          {
            "type": "string",
            "pattern": "^[1-5][0-9]{2}$"
          }
        ]
      },
      "TraceId": {
        "type": "string"
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
  "PlaceOrderQueryAPIVersion": {
    "type": "string",
    "enum": [
      "20101026",
      "20160101"
    ]
  },
  "PlaceOrder403TextHtml": {
    "type": "string",
    "pattern": "<html>"
  },
  "PlaceOrderJsonpQueryCallback": {
    "type": "string",
    "pattern": "^[A-Za-z_$][A-Za-z0-9_$]*([.][A-Za-z_$][A-Za-z0-9_$]*)*$"
  },
  "PlaceOrderJsonpQuery": {
    "type": "string"
  },
  "PlaceOrderJsonpQueryAPIVersion": {
    "type": "string",
    "enum": [
      "20101026",
      "20160101"
    ]
  },
  "PlaceOrderJsonp200JsonpCallback": {
    "type": "string"
  }
};
