// Made by `npm run generate` from spec/. Do not edit.

const OrderResultsSchema = {
  "type": "array",
  "minItems": 1,
  "items": {
    "$ref": () => OrderResultSchema
  }
};

const OrderResultSchema = {
  "type": "object",
  "required": {
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
    }
  },
  "properties": {
    "StatusCode": {
      "type": [
        "integer",
        "null"
      ]
    }
  }
};

const ErrorSchema = {
  "type": "object",
  "required": {
    "Message": {
      "type": "string"
    },
    "StatusCode": {
      "type": [
        "integer",
        "string"
      ],
      "pattern": "^[1-5][0-9]{2}$",
      "form": "a status such as 400"
    }
  },
  "properties": {
    "TraceId": {
      "type": [
        "string",
        "null"
      ]
    }
  }
};

const OrderSchema = {
  "allOf": [
    {
      "type": "object",
      "cases": [
        [
          [
            "Legs"
          ],
          {}
        ],
        [
          [],
          {
            "$ref": () => OutrightTermsSchema
          }
        ]
      ]
    },
    {
      "$ref": () => OrderBaseSchema
    },
    {
      "$ref": () => OrderTypeTermsSchema
    },
    {
      "$ref": () => AssetTermsSchema
    },
    {
      "$ref": () => DurationTermsSchema
    }
  ]
};

const OutrightTermsSchema = {
  "type": "object",
  "tag": "OrderType",
  "cases": [
    [
      [
        "Market"
      ],
      {}
    ],
    [
      [
        "Limit"
      ],
      {
        "properties": {
          "LimitPrice": {
            "$ref": () => PriceSchema
          },
          "StopPrice": {
            "$ref": () => OptionalPriceSchema
          }
        }
      }
    ],
    [
      [
        "StopMarket"
      ],
      {
        "properties": {
          "LimitPrice": {
            "$ref": () => OptionalPriceSchema
          },
          "StopPrice": {
            "$ref": () => PriceSchema
          }
        }
      }
    ],
    [
      [
        "StopLimit"
      ],
      {
        "properties": {
          "LimitPrice": {
            "$ref": () => PriceSchema
          },
          "StopPrice": {
            "$ref": () => PriceSchema
          }
        }
      }
    ]
  ]
};

const OrderBaseSchema = {
  "type": "object",
  "required": {
    "AccountKey": {
      "type": "string",
      "pattern": "^[!-~]+$",
      "form": "an account key, without spaces"
    },
    "Symbol": {
      "$ref": () => SymbolSchema
    },
    "Quantity": {
      "$ref": () => QuantitySchema
    }
  },
  "closed": "additionalProperties",
  "properties": {
    "AssetType": {
      "type": "string"
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
      "$ref": () => AdvancedOptionsSchema
    },
    "OSOs": {
      "type": "array",
      "items": {
        "$ref": () => GroupOrderSchema
      }
    },
    "Legs": {
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": () => LegSchema
      }
    }
  }
};

const OrderTypeTermsSchema = {
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
            "$ref": () => WithoutTrailingStopSchema
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
          "StopPrice": {
            "$ref": () => OptionalSignedPriceSchema
          },
          "AdvancedOptions": {
            "$ref": () => WithoutTrailingStopSchema
          }
        },
        "required": {
          "LimitPrice": {
            "$ref": () => SignedPriceSchema
          }
        }
      }
    ],
    [
      [
        "StopMarket"
      ],
      {
        "properties": {
          "LimitPrice": {
            "$ref": () => OptionalSignedPriceSchema
          }
        },
        "required": {
          "StopPrice": {
            "$ref": () => SignedPriceSchema
          }
        }
      }
    ],
    [
      [
        "StopLimit"
      ],
      {
        "properties": {
          "AdvancedOptions": {
            "$ref": () => WithoutTrailingStopSchema
          }
        },
        "required": {
          "LimitPrice": {
            "$ref": () => SignedPriceSchema
          },
          "StopPrice": {
            "$ref": () => SignedPriceSchema
          }
        }
      }
    ]
  ]
};

const AssetTermsSchema = {
  "type": "object",
  "tag": "AssetType",
  "cases": [
    [
      [
        "EQ"
      ],
      {
        "properties": {
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
            ],
            "advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, add this finding to a baseline."
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
        },
        "required": {
          "TradeAction": {
            "type": "string",
            "enum": [
              "Buy",
              "Sell",
              "BuyToCover",
              "SellShort"
            ]
          }
        }
      }
    ],
    [
      [
        "OP"
      ],
      {
        "properties": {
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
            ],
            "advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, add this finding to a baseline."
          },
          "AdvancedOptions": {
            "$ref": () => WithoutShowOnlyQuantitySchema
          }
        },
        "required": {
          "TradeAction": {
            "type": "string",
            "enum": [
              "BuyToOpen",
              "BuyToClose",
              "SellToOpen",
              "SellToClose"
            ]
          }
        }
      }
    ],
    [
      [
        "FU"
      ],
      {
        "properties": {
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
            ],
            "advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, add this finding to a baseline."
          }
        },
        "required": {
          "TradeAction": {
            "type": "string",
            "enum": [
              "Buy",
              "Sell"
            ]
          }
        }
      }
    ],
    [
      [
        "FX"
      ],
      {
        "properties": {
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
            ],
            "advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, add this finding to a baseline."
          },
          "AdvancedOptions": {
            "$ref": () => WithoutShowOnlyQuantitySchema
          }
        },
        "required": {
          "TradeAction": {
            "type": "string",
            "enum": [
              "Buy",
              "Sell"
            ]
          }
        }
      }
    ]
  ]
};

const DurationTermsSchema = {
  "type": "object",
  "tag": "Duration",
  "cases": [
    [
      [
        "GTD",
        "GDP"
      ],
      {
        "required": {
          "GTDDate": {
            "type": "string",
            "pattern": "^((0[13578]|1[02])/(0[1-9]|[12][0-9]|3[01])/[1-9][0-9]{3}|(0[469]|11)/(0[1-9]|[12][0-9]|30)/[1-9][0-9]{3}|02/(0[1-9]|1[0-9]|2[0-8])/[1-9][0-9]{3}|02/29/([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00))$",
            "form": "a day of the calendar, of the form MM/DD/YYYY"
          }
        }
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
        "5",
        "1 MIN",
        "3 MIN",
        "5 MIN"
      ],
      {
        "properties": {
          "GTDDate": {
            "type": "string",
            "const": ""
          }
        }
      }
    ]
  ]
};

const PriceSchema = {
  "type": "string",
  "pattern": "^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$",
  "form": "a price above zero such as \"1.00\" or \".25\"",
  "advice": "With Legs a price may be zero or below; if you mean one without, add this finding to a baseline."
};

const OptionalPriceSchema = {
  "type": "string",
  "pattern": "^([0-9]+([.][0-9]+)?|[.][0-9]+)?$",
  "form": "a price such as \"1.00\" or \".25\", or \"0.00\" or \"\" for none"
};

const SymbolSchema = {
  "type": "string",
  "pattern": "^[!-`{-~]+( [!-`{-~]+)*$",
  "form": "a symbol in upper case"
};

const QuantitySchema = {
  "type": "string",
  "pattern": "^[1-9][0-9]*$",
  "form": "a whole number such as \"10\""
};

const AdvancedOptionsSchema = {
  "type": "object",
  "closed": "additionalProperties",
  "properties": {
    "TrailingStop": {
      "type": [
        "null",
        "object"
      ],
      "cases": [
        [
          [
            "ByPoints",
            "Value"
          ],
          {
            "type": "object",
            "tag": "ByPoints",
            "cases": [
              [
                [
                  true
                ],
                {
                  "type": "object",
                  "required": {
                    "ByPoints": {
                      "type": "boolean",
                      "const": true
                    },
                    "Value": {
                      "type": [
                        "string",
                        "integer"
                      ],
                      "pattern": "^[1-9][0-9]*$",
                      "form": "a whole number such as \"3\"",
                      "exclusiveMinimum": 0
                    }
                  },
                  "closed": "additionalProperties"
                }
              ],
              [
                [
                  false
                ],
                {
                  "type": "object",
                  "required": {
                    "ByPoints": {
                      "type": "boolean",
                      "const": false
                    },
                    "Value": {
                      "type": [
                        "string",
                        "number"
                      ],
                      "pattern": "^(0*[1-9][0-9]*([.][0-9]{1,2})?|0*[.](0[1-9]|[1-9][0-9]?))$",
                      "form": "a percentage with at most two decimals such as \"1.25\"",
                      "exclusiveMinimum": 0,
                      "x-decimals": 2
                    }
                  },
                  "closed": "additionalProperties"
                }
              ]
            ]
          }
        ],
        [
          [
            "Amount"
          ],
          {
            "type": "object",
            "required": {
              "Amount": {
                "type": "number",
                "exclusiveMinimum": 0
              }
            },
            "closed": "additionalProperties"
          }
        ],
        [
          [
            "Percent"
          ],
          {
            "type": "object",
            "required": {
              "Percent": {
                "type": "number",
                "exclusiveMinimum": 0,
                "x-decimals": 2
              }
            },
            "closed": "additionalProperties"
          }
        ]
      ]
    },
    "MarketActivationRules": {
      "type": "array",
      "maxItems": 4,
      "items": {
        "$ref": () => MarketActivationRuleSchema
      }
    },
    "TimeActivationRules": {
      "type": "array",
      "maxItems": 1,
      "items": {
        "$ref": () => TimeActivationRuleSchema
      }
    },
    "ShowOnlyQuantity": {
      "type": "integer",
      "exclusiveMinimum": 0
    }
  }
};

const GroupOrderSchema = {
  "type": "object",
  "required": {
    "Orders": {
      "type": "array",
      "items": {
        "$ref": () => OrderSchema
      }
    }
  },
  "closed": "additionalProperties",
  "properties": {
    "Type": {
      "type": "string"
    }
  },
  "tag": "Type",
  "cases": [
    [
      [
        "NORMAL"
      ],
      {
        "properties": {
          "Orders": {
            "type": "array",
            "minItems": 1
          }
        }
      }
    ],
    [
      [
        "OCO",
        "BRK"
      ],
      {
        "properties": {
          "Orders": {
            "type": "array",
            "minItems": 2
          }
        }
      }
    ]
  ]
};

const LegSchema = {
  "type": "object",
  "required": {
    "Symbol": {
      "$ref": () => SymbolSchema
    },
    "Quantity": {
      "$ref": () => QuantitySchema
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
  "closed": "additionalProperties"
};

const WithoutTrailingStopSchema = {
  "type": "object",
  "properties": {
    "TrailingStop": {
      "type": "null",
      "const": null,
      "advice": "A trailing stop can only be used with OrderType \"StopMarket\"."
    }
  }
};

const OptionalSignedPriceSchema = {
  "type": "string",
  "pattern": "^(-?([0-9]+([.][0-9]+)?|[.][0-9]+))?$",
  "form": "a price such as \"1.00\" or \"-.25\", or \"\""
};

const SignedPriceSchema = {
  "type": "string",
  "pattern": "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$",
  "form": "a price such as \"1.00\" or \"-.25\""
};

const WithoutShowOnlyQuantitySchema = {
  "type": "object",
  "properties": {
    "ShowOnlyQuantity": {
      "not": {},
      "advice": "Only orders for equities and futures can show a part of their quantity."
    }
  }
};

const MarketActivationRuleSchema = {
  "type": "object",
  "required": {
    "RuleType": {
      "type": "string",
      "const": "Price"
    },
    "Symbol": {
      "$ref": () => SymbolSchema
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
      "$ref": () => SignedPriceSchema
    }
  },
  "closed": "additionalProperties",
  "properties": {
    "LogicOperator": {
      "type": "string",
      "enum": [
        "And",
        "Or"
      ]
    }
  }
};

const TimeActivationRuleSchema = {
  "type": "object",
  "required": {
    "TimeUtc": {
      "type": "string",
      "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$",
      "form": "a time of the form hh:mm:ss"
    }
  },
  "closed": "additionalProperties"
};

const JsonpResultSchema = {
  "type": [
    "array",
    "object"
  ],
  "minItems": 1,
  "items": {
    "$ref": () => OrderResultSchema
  },
  "required": {
    "Message": {
      "type": "string"
    },
    "StatusCode": {
      "type": [
        "integer",
        "string"
      ],
      "pattern": "^[1-5][0-9]{2}$",
      "form": "a status such as 400"
    }
  },
  "properties": {
    "TraceId": {
      "type": [
        "string",
        "null"
      ]
    }
  }
};


export const checks = {
  "POST /orders": {
    required: true,
    request: {
      "body": {"$ref": () => OrderSchema},
      "query": {"properties": {"APIVersion": {"type":"string","enum":["20101026","20160101"]}}, "closed": "unknown-parameter"},
    },
    responses: {
      "200": {"$ref": () => OrderResultsSchema},
      "400": {"$ref": () => ErrorSchema},
      "401": {"$ref": () => ErrorSchema},
      "403": {"type":["object","string"],"required":{"Message":{"type":"string"},"StatusCode":{"type":["integer","string"],"pattern":"^[1-5][0-9]{2}$","form":"a status such as 400"}},"properties":{"TraceId":{"type":["string","null"]}},"pattern":"<html>","form":"an HTML page whose html tag is in lower case and without attributes"},
      "4XX": {"$ref": () => ErrorSchema},
      "5XX": {"$ref": () => ErrorSchema},
    },
  },
  "GET /jsonp/orders/send": {
    required: false,
    request: {
      "query": {"required": {"data": {"$ref": () => OrderSchema}, "callback": {"type":"string","pattern":"^[A-Za-z_$][A-Za-z0-9_$]*([.][A-Za-z_$][A-Za-z0-9_$]*)*$","form":"an identifier, or several joined by dots"}}, "properties": {"_": {"type":"string"}, "APIVersion": {"type":"string","enum":["20101026","20160101"]}}, "closed": "unknown-parameter"},
    },
    responses: {
      "200": {"$ref": () => JsonpResultSchema},
    },
  },
};

/** By their names in the contract. */
export const schemas = {
  "OrderResults": OrderResultsSchema,
  "OrderResult": OrderResultSchema,
  "Error": ErrorSchema,
  "Order": OrderSchema,
  "OutrightTerms": OutrightTermsSchema,
  "OrderBase": OrderBaseSchema,
  "OrderTypeTerms": OrderTypeTermsSchema,
  "AssetTerms": AssetTermsSchema,
  "DurationTerms": DurationTermsSchema,
  "Price": PriceSchema,
  "OptionalPrice": OptionalPriceSchema,
  "Symbol": SymbolSchema,
  "Quantity": QuantitySchema,
  "AdvancedOptions": AdvancedOptionsSchema,
  "GroupOrder": GroupOrderSchema,
  "Leg": LegSchema,
  "WithoutTrailingStop": WithoutTrailingStopSchema,
  "OptionalSignedPrice": OptionalSignedPriceSchema,
  "SignedPrice": SignedPriceSchema,
  "WithoutShowOnlyQuantity": WithoutShowOnlyQuantitySchema,
  "MarketActivationRule": MarketActivationRuleSchema,
  "TimeActivationRule": TimeActivationRuleSchema,
  "JsonpResult": JsonpResultSchema,
};

export const sensitive = ["AccountKey"];
