// Made by `npm run generate` from spec/. Do not edit.

export const checks = {
  "POST /orders": {
    request: [
      ["body", "", true, {"$ref":"Order"}],
      ["query", "APIVersion", false, {"type":"string","enum":["20101026","20160101"]}],
    ],
    responses: {
      "200": {"$ref":"OrderResults"},
      "400": {"$ref":"Error"},
      "401": {"$ref":"Error"},
      "403": {"type":["object","string"],"required":["Message","StatusCode"],"properties":{"Message":{"type":"string"},"StatusCode":{"type":["integer","string"],"pattern":"^[1-5][0-9]{2}$","form":"a status such as 400"},"TraceId":{"type":["string","null"]}},"pattern":"<html>","form":"an HTML page"},
      "4XX": {"$ref":"Error"},
      "5XX": {"$ref":"Error"},
    },
  },
  "GET /jsonp/orders/send": {
    request: [
      ["query", "data", true, {"$ref":"Order"}],
      ["query", "callback", true, {"type":"string","pattern":"^[A-Za-z_$][A-Za-z0-9_$]*([.][A-Za-z_$][A-Za-z0-9_$]*)*$","form":"an identifier, or several joined by dots"}],
      ["query", "_", false, {"type":"string"}],
      ["query", "APIVersion", false, {"type":"string","enum":["20101026","20160101"]}],
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
              "$ref": "OutrightTerms"
            }
          ]
        ]
      },
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
  "OutrightTerms": {
    "type": "object",
    "tag": "OrderType",
    "cases": [
      [
        [
          "Market"
        ],
        {
          "properties": {}
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
              "$ref": "OptionalPrice"
            },
            "StopPrice": {
              "$ref": "Price"
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
              "$ref": "Price"
            },
            "StopPrice": {
              "$ref": "Price"
            }
          }
        }
      ]
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
        "pattern": "^[!-~]+$",
        "form": "an account key, without spaces"
      },
      "AssetType": {
        "type": "string"
      },
      "Symbol": {
        "$ref": "Symbol"
      },
      "Quantity": {
        "$ref": "Quantity"
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
        "$ref": "AdvancedOptions"
      },
      "OSOs": {
        "type": "array",
        "items": {
          "$ref": "GroupOrder"
        }
      },
      "Legs": {
        "type": "array",
        "minItems": 1,
        "items": {
          "$ref": "Leg"
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
              "$ref": "WithoutTrailingStop"
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
              "$ref": "SignedPrice"
            },
            "StopPrice": {
              "$ref": "OptionalSignedPrice"
            },
            "AdvancedOptions": {
              "$ref": "WithoutTrailingStop"
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
              "$ref": "OptionalSignedPrice"
            },
            "StopPrice": {
              "$ref": "SignedPrice"
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
              "$ref": "SignedPrice"
            },
            "StopPrice": {
              "$ref": "SignedPrice"
            },
            "AdvancedOptions": {
              "$ref": "WithoutTrailingStop"
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
              ],
              "advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, let a baseline know this finding."
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
              ],
              "advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, let a baseline know this finding."
            },
            "AdvancedOptions": {
              "$ref": "WithoutShowOnlyQuantity"
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
              ],
              "advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, let a baseline know this finding."
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
              ],
              "advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, let a baseline know this finding."
            },
            "AdvancedOptions": {
              "$ref": "WithoutShowOnlyQuantity"
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
              "pattern": "^((0[13578]|1[02])/(0[1-9]|[12][0-9]|3[01])/[1-9][0-9]{3}|(0[469]|11)/(0[1-9]|[12][0-9]|30)/[1-9][0-9]{3}|02/(0[1-9]|1[0-9]|2[0-8])/[1-9][0-9]{3}|02/29/([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00))$",
              "form": "a day of the calendar, of the form MM/DD/YYYY"
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
  },
  "Price": {
    "type": "string",
    "pattern": "^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$",
    "form": "a price above zero such as \"1.00\" or \".25\"",
    "advice": "With Legs a price may be zero or below; if you mean one without, let a baseline know this finding."
  },
  "OptionalPrice": {
    "type": "string",
    "pattern": "^([0-9]+([.][0-9]+)?|[.][0-9]+)?$",
    "form": "a price such as \"1.00\" or \".25\", or \"0.00\" or \"\" for none"
  },
  "Symbol": {
    "type": "string",
    "pattern": "^[!-`{-~]+( [!-`{-~]+)*$",
    "form": "a symbol in upper case"
  },
  "Quantity": {
    "type": "string",
    "pattern": "^[1-9][0-9]*$",
    "form": "a whole number such as \"10\""
  },
  "AdvancedOptions": {
    "type": "object",
    "additionalProperties": false,
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
                        "type": [
                          "string",
                          "integer"
                        ],
                        "pattern": "^[1-9][0-9]*$",
                        "form": "a whole number such as \"3\"",
                        "exclusiveMinimum": 0
                      }
                    }
                  }
                ],
                [
                  [
                    false
                  ],
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
                        "type": [
                          "string",
                          "number"
                        ],
                        "pattern": "^(0*[1-9][0-9]*([.][0-9]{1,2})?|0*[.](0[1-9]|[1-9][0-9]?))$",
                        "form": "a percentage with at most two decimals such as \"1.25\"",
                        "exclusiveMinimum": 0,
                        "decimals": 2
                      }
                    }
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
            }
          ],
          [
            [
              "Percent"
            ],
            {
              "type": "object",
              "required": [
                "Percent"
              ],
              "additionalProperties": false,
              "properties": {
                "Percent": {
                  "type": "number",
                  "exclusiveMinimum": 0,
                  "decimals": 2
                }
              }
            }
          ]
        ]
      },
      "MarketActivationRules": {
        "type": "array",
        "maxItems": 4,
        "items": {
          "$ref": "MarketActivationRule"
        }
      },
      "TimeActivationRules": {
        "type": "array",
        "maxItems": 1,
        "items": {
          "$ref": "TimeActivationRule"
        }
      },
      "ShowOnlyQuantity": {
        "type": "integer",
        "exclusiveMinimum": 0
      }
    }
  },
  "GroupOrder": {
    "type": "object",
    "required": [
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
          "$ref": "Order"
        }
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
        "$ref": "Symbol"
      },
      "Quantity": {
        "$ref": "Quantity"
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
    }
  },
  "WithoutTrailingStop": {
    "type": "object",
    "properties": {
      "TrailingStop": {
        "type": "null",
        "const": null,
        "advice": "A trailing stop can only be used with OrderType \"StopMarket\"."
      }
    }
  },
  "SignedPrice": {
    "type": "string",
    "pattern": "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$",
    "form": "a price such as \"1.00\" or \"-.25\""
  },
  "OptionalSignedPrice": {
    "type": "string",
    "pattern": "^(-?([0-9]+([.][0-9]+)?|[.][0-9]+))?$",
    "form": "a price such as \"1.00\" or \"-.25\", or \"\""
  },
  "WithoutShowOnlyQuantity": {
    "type": "object",
    "properties": {
      "ShowOnlyQuantity": {
        "not": {},
        "advice": "Only orders for equities and futures can show a part of their quantity."
      }
    }
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
        "$ref": "Symbol"
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
        "$ref": "SignedPrice"
      },
      "LogicOperator": {
        "type": "string",
        "enum": [
          "And",
          "Or"
        ]
      }
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
        "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$",
        "form": "a time of the form hh:mm:ss"
      }
    }
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
        "type": "string",
        "enum": [
          "Ok",
          "Failed"
        ]
      },
      "StatusCode": {
        "type": [
          "integer",
          "null"
        ]
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
        "type": [
          "integer",
          "string"
        ],
        "pattern": "^[1-5][0-9]{2}$",
        "form": "a status such as 400"
      },
      "TraceId": {
        "type": [
          "string",
          "null"
        ]
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
        "type": [
          "integer",
          "string"
        ],
        "pattern": "^[1-5][0-9]{2}$",
        "form": "a status such as 400"
      },
      "TraceId": {
        "type": [
          "string",
          "null"
        ]
      }
    }
  }
};

export const sensitive = ["AccountKey"];
