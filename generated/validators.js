// Made by `npm run generate` from spec/. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// src/codegen/validators.js
var Order = validate22;
var schema68 = { "type": "object", "oneOf": [{ "required": ["Duration", "GTDDate"], "properties": { "Duration": { "type": "string", "enum": ["GTD", "GDP"] }, "GTDDate": { "type": "string", "pattern": "^((0[13578]|1[02])/(0[1-9]|[12][0-9]|3[01])/[1-9][0-9]{3}|(0[469]|11)/(0[1-9]|[12][0-9]|30)/[1-9][0-9]{3}|02/(0[1-9]|1[0-9]|2[0-8])/[1-9][0-9]{3}|02/29/([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00))$", "x-form": "a day of the calendar, of the form MM/DD/YYYY", "x-because": "Duration" } }, "x-because": "Duration" }, { "required": ["Duration"], "properties": { "Duration": { "type": "string", "enum": ["DAY", "DYP", "GTC", "GCP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5", "1 MIN", "3 MIN", "5 MIN"] }, "GTDDate": { "type": "string", "const": "", "x-because": "Duration" } }, "x-because": "Duration" }], "discriminator": { "propertyName": "Duration", "cases": [["GTD", "GDP"], ["DAY", "DYP", "GTC", "GCP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5", "1 MIN", "3 MIN", "5 MIN"]] } };
var schema34 = { "type": "object", "required": ["AccountKey", "Symbol", "Quantity"], "additionalProperties": false, "properties": { "AccountKey": { "type": "string", "pattern": "^[!-~]+$", "x-form": "an account key, without spaces" }, "AssetType": { "type": "string" }, "Symbol": { "$ref": "#/$defs/Symbol" }, "Quantity": { "$ref": "#/$defs/Quantity" }, "OrderType": { "type": "string" }, "LimitPrice": { "type": "string" }, "StopPrice": { "type": "string" }, "Duration": { "type": "string" }, "GTDDate": { "type": "string" }, "TradeAction": { "type": "string" }, "Route": { "type": "string" }, "OrderConfirmId": { "type": "string", "maxLength": 25 }, "OrderID": { "type": "string", "const": "" }, "AdvancedOptions": { "$ref": "#/$defs/AdvancedOptions" }, "OSOs": { "type": "array", "items": { "$ref": "#/$defs/GroupOrder" } }, "Legs": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Leg" } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[!-~]+$", "u");
var pattern5 = new RegExp("^[!-`{-~]+( [!-`{-~]+)*$", "u");
var pattern6 = new RegExp("^[1-9][0-9]*$", "u");
var schema37 = { "type": "object", "additionalProperties": false, "properties": { "TrailingStop": { "type": ["object", "null"], "oneOf": [{ "type": "object", "oneOf": [{ "type": "object", "required": ["ByPoints", "Value"], "additionalProperties": false, "properties": { "ByPoints": { "type": "boolean", "const": true }, "Value": { "type": ["string", "integer"], "pattern": "^[1-9][0-9]*$", "x-form": 'a whole number such as "3"', "exclusiveMinimum": 0, "x-because": "ByPoints" } }, "x-because": "ByPoints" }, { "type": "object", "required": ["ByPoints", "Value"], "additionalProperties": false, "properties": { "ByPoints": { "type": "boolean", "const": false }, "Value": { "type": ["string", "number"], "pattern": "^(0*[1-9][0-9]*([.][0-9]{1,2})?|0*[.](0[1-9]|[1-9][0-9]?))$", "x-form": 'a percentage with at most two decimals such as "1.25"', "exclusiveMinimum": 0, "x-decimals": 2, "x-because": "ByPoints" } }, "x-because": "ByPoints" }], "discriminator": { "propertyName": "ByPoints", "cases": [[true], [false]] } }, { "type": "object", "required": ["Amount"], "additionalProperties": false, "properties": { "Amount": { "type": "number", "exclusiveMinimum": 0 } } }, { "type": "object", "required": ["Percent"], "additionalProperties": false, "properties": { "Percent": { "type": "number", "exclusiveMinimum": 0, "x-decimals": 2 } } }], "discriminator": { "cases": [["ByPoints", "Value"], ["Amount"], ["Percent"]] } }, "MarketActivationRules": { "type": "array", "maxItems": 4, "items": { "$ref": "#/$defs/MarketActivationRule" } }, "TimeActivationRules": { "type": "array", "maxItems": 1, "items": { "$ref": "#/$defs/TimeActivationRule" } }, "ShowOnlyQuantity": { "type": "integer", "exclusiveMinimum": 0 } } };
var pattern8 = new RegExp("^[^e]*[.][0-9]{3,}$|e-");
var pattern9 = new RegExp("^(0*[1-9][0-9]*([.][0-9]{1,2})?|0*[.](0[1-9]|[1-9][0-9]?))$", "u");
var pattern13 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "u");
var schema38 = { "type": "object", "required": ["RuleType", "Symbol", "Predicate", "TriggerKey", "Price"], "additionalProperties": false, "properties": { "RuleType": { "type": "string", "const": "Price" }, "Symbol": { "$ref": "#/$defs/Symbol" }, "Predicate": { "type": "string", "enum": ["Lt", "Lte", "Gt", "Gte"] }, "TriggerKey": { "type": "string", "enum": ["STT", "STTN", "SBA", "SAB", "DTT", "DTTN", "DBA", "DAB", "TTT", "TTTN", "TBA", "TAB"] }, "Price": { "$ref": "#/$defs/SignedPrice" }, "LogicOperator": { "type": "string", "enum": ["And", "Or"] } } };
var pattern12 = new RegExp("^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.RuleType === void 0 && (missing0 = "RuleType") || data.Symbol === void 0 && (missing0 = "Symbol") || data.Predicate === void 0 && (missing0 = "Predicate") || data.TriggerKey === void 0 && (missing0 = "TriggerKey") || data.Price === void 0 && (missing0 = "Price")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "RuleType" || key0 === "Symbol" || key0 === "Predicate" || key0 === "TriggerKey" || key0 === "Price" || key0 === "LogicOperator")) {
            validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.RuleType !== void 0) {
            let data0 = data.RuleType;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate25.errors = [{ instancePath: instancePath + "/RuleType", schemaPath: "#/properties/RuleType/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            if ("Price" !== data0) {
              validate25.errors = [{ instancePath: instancePath + "/RuleType", schemaPath: "#/properties/RuleType/const", keyword: "const", params: { allowedValue: "Price" } }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Symbol !== void 0) {
              let data1 = data.Symbol;
              const _errs4 = errors;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (!pattern5.test(data1)) {
                    validate25.errors = [{ instancePath: instancePath + "/Symbol", schemaPath: "#/$defs/Symbol/pattern", keyword: "pattern", params: { pattern: "^[!-`{-~]+( [!-`{-~]+)*$" } }];
                    return false;
                  }
                } else {
                  validate25.errors = [{ instancePath: instancePath + "/Symbol", schemaPath: "#/$defs/Symbol/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Predicate !== void 0) {
                let data2 = data.Predicate;
                const _errs8 = errors;
                if (typeof data2 !== "string") {
                  validate25.errors = [{ instancePath: instancePath + "/Predicate", schemaPath: "#/properties/Predicate/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data2 === "Lt" || data2 === "Lte" || data2 === "Gt" || data2 === "Gte")) {
                  validate25.errors = [{ instancePath: instancePath + "/Predicate", schemaPath: "#/properties/Predicate/enum", keyword: "enum", params: { allowedValues: schema38.properties.Predicate.enum } }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.TriggerKey !== void 0) {
                  let data3 = data.TriggerKey;
                  const _errs10 = errors;
                  if (typeof data3 !== "string") {
                    validate25.errors = [{ instancePath: instancePath + "/TriggerKey", schemaPath: "#/properties/TriggerKey/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (!(data3 === "STT" || data3 === "STTN" || data3 === "SBA" || data3 === "SAB" || data3 === "DTT" || data3 === "DTTN" || data3 === "DBA" || data3 === "DAB" || data3 === "TTT" || data3 === "TTTN" || data3 === "TBA" || data3 === "TAB")) {
                    validate25.errors = [{ instancePath: instancePath + "/TriggerKey", schemaPath: "#/properties/TriggerKey/enum", keyword: "enum", params: { allowedValues: schema38.properties.TriggerKey.enum } }];
                    return false;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.Price !== void 0) {
                    let data4 = data.Price;
                    const _errs12 = errors;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (typeof data4 === "string") {
                        if (!pattern12.test(data4)) {
                          validate25.errors = [{ instancePath: instancePath + "/Price", schemaPath: "#/$defs/SignedPrice/pattern", keyword: "pattern", params: { pattern: "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$" } }];
                          return false;
                        }
                      } else {
                        validate25.errors = [{ instancePath: instancePath + "/Price", schemaPath: "#/$defs/SignedPrice/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.LogicOperator !== void 0) {
                      let data5 = data.LogicOperator;
                      const _errs16 = errors;
                      if (typeof data5 !== "string") {
                        validate25.errors = [{ instancePath: instancePath + "/LogicOperator", schemaPath: "#/properties/LogicOperator/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data5 === "And" || data5 === "Or")) {
                        validate25.errors = [{ instancePath: instancePath + "/LogicOperator", schemaPath: "#/properties/LogicOperator/enum", keyword: "enum", params: { allowedValues: schema38.properties.LogicOperator.enum } }];
                        return false;
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "TrailingStop" || key0 === "MarketActivationRules" || key0 === "TimeActivationRules" || key0 === "ShowOnlyQuantity")) {
          validate24.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.TrailingStop !== void 0) {
          let data0 = data.TrailingStop;
          const _errs2 = errors;
          if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
            validate24.errors = [{ instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/type", keyword: "type", params: { type: schema37.properties.TrailingStop.type } }];
            return false;
          }
          if (errors === _errs2) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              if (data0["ByPoints"] !== void 0 || data0["Value"] !== void 0) {
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                    const tag0 = data0["ByPoints"];
                    if (tag0 === true) {
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                          let missing0;
                          if (data0.ByPoints === void 0 && (missing0 = "ByPoints") || data0.Value === void 0 && (missing0 = "Value")) {
                            validate24.errors = [{ instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
                            return false;
                          } else {
                            const _errs11 = errors;
                            for (const key1 in data0) {
                              if (!(key1 === "ByPoints" || key1 === "Value")) {
                                validate24.errors = [{ instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                return false;
                                break;
                              }
                            }
                            if (_errs11 === errors) {
                              if (data0.ByPoints !== void 0) {
                                let data1 = data0.ByPoints;
                                const _errs12 = errors;
                                if (typeof data1 !== "boolean") {
                                  validate24.errors = [{ instancePath: instancePath + "/TrailingStop/ByPoints", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/properties/ByPoints/type", keyword: "type", params: { type: "boolean" } }];
                                  return false;
                                }
                                if (true !== data1) {
                                  validate24.errors = [{ instancePath: instancePath + "/TrailingStop/ByPoints", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/properties/ByPoints/const", keyword: "const", params: { allowedValue: true } }];
                                  return false;
                                }
                                var valid5 = _errs12 === errors;
                              } else {
                                var valid5 = true;
                              }
                              if (valid5) {
                                if (data0.Value !== void 0) {
                                  let data2 = data0.Value;
                                  const _errs14 = errors;
                                  if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                                    validate24.errors = [{ instancePath: instancePath + "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/properties/Value/type", keyword: "type", params: { type: schema37.properties.TrailingStop.oneOf[0].oneOf[0].properties.Value.type } }];
                                    return false;
                                  }
                                  if (errors === _errs14) {
                                    if (typeof data2 == "number" && isFinite(data2)) {
                                      if (data2 <= 0 || isNaN(data2)) {
                                        validate24.errors = [{ instancePath: instancePath + "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/properties/Value/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } }];
                                        return false;
                                      }
                                    }
                                    if (errors === _errs14) {
                                      if (typeof data2 === "string") {
                                        if (!pattern6.test(data2)) {
                                          validate24.errors = [{ instancePath: instancePath + "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/properties/Value/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*$" } }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid5 = _errs14 === errors;
                                } else {
                                  var valid5 = true;
                                }
                              }
                            }
                          }
                        } else {
                          validate24.errors = [{ instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/type", keyword: "type", params: { type: "object" } }];
                          return false;
                        }
                      }
                    } else if (tag0 === false) {
                      const _errs18 = errors;
                      if (errors === _errs18) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                          let missing1;
                          if (data0.ByPoints === void 0 && (missing1 = "ByPoints") || data0.Value === void 0 && (missing1 = "Value")) {
                            validate24.errors = [{ instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 } }];
                            return false;
                          } else {
                            const _errs21 = errors;
                            for (const key2 in data0) {
                              if (!(key2 === "ByPoints" || key2 === "Value")) {
                                validate24.errors = [{ instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }];
                                return false;
                                break;
                              }
                            }
                            if (_errs21 === errors) {
                              if (data0.ByPoints !== void 0) {
                                let data3 = data0.ByPoints;
                                const _errs22 = errors;
                                if (typeof data3 !== "boolean") {
                                  validate24.errors = [{ instancePath: instancePath + "/TrailingStop/ByPoints", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/ByPoints/type", keyword: "type", params: { type: "boolean" } }];
                                  return false;
                                }
                                if (false !== data3) {
                                  validate24.errors = [{ instancePath: instancePath + "/TrailingStop/ByPoints", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/ByPoints/const", keyword: "const", params: { allowedValue: false } }];
                                  return false;
                                }
                                var valid7 = _errs22 === errors;
                              } else {
                                var valid7 = true;
                              }
                              if (valid7) {
                                if (data0.Value !== void 0) {
                                  let data4 = data0.Value;
                                  const _errs24 = errors;
                                  if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
                                    validate24.errors = [{ instancePath: instancePath + "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/Value/type", keyword: "type", params: { type: schema37.properties.TrailingStop.oneOf[0].oneOf[1].properties.Value.type } }];
                                    return false;
                                  }
                                  if (errors === _errs24) {
                                    if (typeof data4 == "number" && isFinite(data4)) {
                                      if (data4 <= 0 || isNaN(data4)) {
                                        validate24.errors = [{ instancePath: instancePath + "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/Value/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } }];
                                        return false;
                                      } else {
                                        if (pattern8.test(data4)) {
                                          validate24.errors = [{ instancePath: instancePath + "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/Value/x-decimals", keyword: "x-decimals", params: { limit: 2 } }];
                                          return false;
                                        }
                                      }
                                    }
                                    if (errors === _errs24) {
                                      if (typeof data4 === "string") {
                                        if (!pattern9.test(data4)) {
                                          validate24.errors = [{ instancePath: instancePath + "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/Value/pattern", keyword: "pattern", params: { pattern: "^(0*[1-9][0-9]*([.][0-9]{1,2})?|0*[.](0[1-9]|[1-9][0-9]?))$" } }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid7 = _errs24 === errors;
                                } else {
                                  var valid7 = true;
                                }
                              }
                            }
                          }
                        } else {
                          validate24.errors = [{ instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/type", keyword: "type", params: { type: "object" } }];
                          return false;
                        }
                      }
                    } else {
                      validate24.errors = [{ instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/discriminator", keyword: "discriminator", params: { tag: "ByPoints", allowedValues: [true, false] } }];
                      return false;
                    }
                  } else {
                    validate24.errors = [{ instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
              } else if (data0["Amount"] !== void 0) {
                const _errs28 = errors;
                if (errors === _errs28) {
                  if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                    let missing2;
                    if (data0.Amount === void 0 && (missing2 = "Amount")) {
                      validate24.errors = [{ instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/1/required", keyword: "required", params: { missingProperty: missing2 } }];
                      return false;
                    } else {
                      const _errs30 = errors;
                      for (const key3 in data0) {
                        if (!(key3 === "Amount")) {
                          validate24.errors = [{ instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }];
                          return false;
                          break;
                        }
                      }
                      if (_errs30 === errors) {
                        if (data0.Amount !== void 0) {
                          let data5 = data0.Amount;
                          const _errs31 = errors;
                          if (errors === _errs31) {
                            if (typeof data5 == "number" && isFinite(data5)) {
                              if (data5 <= 0 || isNaN(data5)) {
                                validate24.errors = [{ instancePath: instancePath + "/TrailingStop/Amount", schemaPath: "#/properties/TrailingStop/oneOf/1/properties/Amount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } }];
                                return false;
                              }
                            } else {
                              validate24.errors = [{ instancePath: instancePath + "/TrailingStop/Amount", schemaPath: "#/properties/TrailingStop/oneOf/1/properties/Amount/type", keyword: "type", params: { type: "number" } }];
                              return false;
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate24.errors = [{ instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/1/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
              } else if (data0["Percent"] !== void 0) {
                const _errs33 = errors;
                if (errors === _errs33) {
                  if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                    let missing3;
                    if (data0.Percent === void 0 && (missing3 = "Percent")) {
                      validate24.errors = [{ instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/2/required", keyword: "required", params: { missingProperty: missing3 } }];
                      return false;
                    } else {
                      const _errs35 = errors;
                      for (const key4 in data0) {
                        if (!(key4 === "Percent")) {
                          validate24.errors = [{ instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }];
                          return false;
                          break;
                        }
                      }
                      if (_errs35 === errors) {
                        if (data0.Percent !== void 0) {
                          let data6 = data0.Percent;
                          const _errs36 = errors;
                          if (errors === _errs36) {
                            if (typeof data6 == "number" && isFinite(data6)) {
                              if (data6 <= 0 || isNaN(data6)) {
                                validate24.errors = [{ instancePath: instancePath + "/TrailingStop/Percent", schemaPath: "#/properties/TrailingStop/oneOf/2/properties/Percent/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } }];
                                return false;
                              } else {
                                if (pattern8.test(data6)) {
                                  validate24.errors = [{ instancePath: instancePath + "/TrailingStop/Percent", schemaPath: "#/properties/TrailingStop/oneOf/2/properties/Percent/x-decimals", keyword: "x-decimals", params: { limit: 2 } }];
                                  return false;
                                }
                              }
                            } else {
                              validate24.errors = [{ instancePath: instancePath + "/TrailingStop/Percent", schemaPath: "#/properties/TrailingStop/oneOf/2/properties/Percent/type", keyword: "type", params: { type: "number" } }];
                              return false;
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate24.errors = [{ instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/2/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
              } else {
                validate24.errors = [{ instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/discriminator", keyword: "discriminator", params: { members: ["ByPoints", "Amount", "Percent"] } }];
                return false;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.MarketActivationRules !== void 0) {
            let data7 = data.MarketActivationRules;
            const _errs38 = errors;
            if (errors === _errs38) {
              if (Array.isArray(data7)) {
                if (data7.length > 4) {
                  validate24.errors = [{ instancePath: instancePath + "/MarketActivationRules", schemaPath: "#/properties/MarketActivationRules/maxItems", keyword: "maxItems", params: { limit: 4 } }];
                  return false;
                } else {
                  var valid12 = true;
                  const len0 = data7.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs40 = errors;
                    if (!validate25(data7[i0], { instancePath: instancePath + "/MarketActivationRules/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate25.errors : joinErrors(vErrors, validate25.errors);
                      errors = vErrors.length;
                    }
                    var valid12 = _errs40 === errors;
                    if (!valid12) {
                      break;
                    }
                  }
                }
              } else {
                validate24.errors = [{ instancePath: instancePath + "/MarketActivationRules", schemaPath: "#/properties/MarketActivationRules/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs38 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.TimeActivationRules !== void 0) {
              let data9 = data.TimeActivationRules;
              const _errs41 = errors;
              if (errors === _errs41) {
                if (Array.isArray(data9)) {
                  if (data9.length > 1) {
                    validate24.errors = [{ instancePath: instancePath + "/TimeActivationRules", schemaPath: "#/properties/TimeActivationRules/maxItems", keyword: "maxItems", params: { limit: 1 } }];
                    return false;
                  } else {
                    var valid13 = true;
                    const len1 = data9.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data10 = data9[i1];
                      const _errs43 = errors;
                      const _errs44 = errors;
                      if (errors === _errs44) {
                        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                          let missing4;
                          if (data10.TimeUtc === void 0 && (missing4 = "TimeUtc")) {
                            validate24.errors = [{ instancePath: instancePath + "/TimeActivationRules/" + i1, schemaPath: "#/$defs/TimeActivationRule/required", keyword: "required", params: { missingProperty: missing4 } }];
                            return false;
                          } else {
                            const _errs46 = errors;
                            for (const key5 in data10) {
                              if (!(key5 === "TimeUtc")) {
                                validate24.errors = [{ instancePath: instancePath + "/TimeActivationRules/" + i1, schemaPath: "#/$defs/TimeActivationRule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }];
                                return false;
                                break;
                              }
                            }
                            if (_errs46 === errors) {
                              if (data10.TimeUtc !== void 0) {
                                let data11 = data10.TimeUtc;
                                const _errs47 = errors;
                                if (errors === _errs47) {
                                  if (typeof data11 === "string") {
                                    if (!pattern13.test(data11)) {
                                      validate24.errors = [{ instancePath: instancePath + "/TimeActivationRules/" + i1 + "/TimeUtc", schemaPath: "#/$defs/TimeActivationRule/properties/TimeUtc/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" } }];
                                      return false;
                                    }
                                  } else {
                                    validate24.errors = [{ instancePath: instancePath + "/TimeActivationRules/" + i1 + "/TimeUtc", schemaPath: "#/$defs/TimeActivationRule/properties/TimeUtc/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate24.errors = [{ instancePath: instancePath + "/TimeActivationRules/" + i1, schemaPath: "#/$defs/TimeActivationRule/type", keyword: "type", params: { type: "object" } }];
                          return false;
                        }
                      }
                      var valid13 = _errs43 === errors;
                      if (!valid13) {
                        break;
                      }
                    }
                  }
                } else {
                  validate24.errors = [{ instancePath: instancePath + "/TimeActivationRules", schemaPath: "#/properties/TimeActivationRules/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs41 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ShowOnlyQuantity !== void 0) {
                let data12 = data.ShowOnlyQuantity;
                const _errs50 = errors;
                if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                  validate24.errors = [{ instancePath: instancePath + "/ShowOnlyQuantity", schemaPath: "#/properties/ShowOnlyQuantity/type", keyword: "type", params: { type: "integer" } }];
                  return false;
                }
                if (errors === _errs50) {
                  if (typeof data12 == "number" && isFinite(data12)) {
                    if (data12 <= 0 || isNaN(data12)) {
                      validate24.errors = [{ instancePath: instancePath + "/ShowOnlyQuantity", schemaPath: "#/properties/ShowOnlyQuantity/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs50 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema42 = { "type": "object", "required": ["Type", "Orders"], "additionalProperties": false, "properties": { "Type": { "type": "string" }, "Orders": { "type": "array", "items": { "$ref": "#/$defs/Order" } } }, "oneOf": [{ "required": ["Type"], "properties": { "Type": { "type": "string", "const": "NORMAL" }, "Orders": { "type": "array", "minItems": 1, "x-because": "Type" } }, "x-because": "Type" }, { "required": ["Type"], "properties": { "Type": { "type": "string", "enum": ["OCO", "BRK"] }, "Orders": { "type": "array", "minItems": 2, "x-because": "Type" } }, "x-because": "Type" }], "discriminator": { "propertyName": "Type", "cases": [["NORMAL"], ["OCO", "BRK"]] } };
var wrapper0 = { validate: validate22 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Type === void 0 && (missing0 = "Type") || data.Orders === void 0 && (missing0 = "Orders")) {
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs2 = errors;
        for (const key0 in data) {
          if (!(key0 === "Type" || key0 === "Orders")) {
            validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs2 === errors) {
          if (data.Type !== void 0) {
            const _errs3 = errors;
            if (typeof data.Type !== "string") {
              validate28.errors = [{ instancePath: instancePath + "/Type", schemaPath: "#/properties/Type/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Orders !== void 0) {
              let data1 = data.Orders;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!wrapper0.validate(data1[i0], { instancePath: instancePath + "/Orders/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? wrapper0.validate.errors : joinErrors(vErrors, wrapper0.validate.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate28.errors = [{ instancePath: instancePath + "/Orders", schemaPath: "#/properties/Orders/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const tag0 = data["Type"];
              if (tag0 === "NORMAL") {
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing1;
                    if (data.Type === void 0 && (missing1 = "Type")) {
                      validate28.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing1 } }];
                      return false;
                    } else {
                      if (data.Type !== void 0) {
                        let data3 = data.Type;
                        const _errs10 = errors;
                        if (typeof data3 !== "string") {
                          validate28.errors = [{ instancePath: instancePath + "/Type", schemaPath: "#/oneOf/0/properties/Type/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        if ("NORMAL" !== data3) {
                          validate28.errors = [{ instancePath: instancePath + "/Type", schemaPath: "#/oneOf/0/properties/Type/const", keyword: "const", params: { allowedValue: "NORMAL" } }];
                          return false;
                        }
                        var valid4 = _errs10 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data.Orders !== void 0) {
                          let data4 = data.Orders;
                          const _errs12 = errors;
                          if (errors === _errs12) {
                            if (Array.isArray(data4)) {
                              if (data4.length < 1) {
                                validate28.errors = [{ instancePath: instancePath + "/Orders", schemaPath: "#/oneOf/0/properties/Orders/minItems", keyword: "minItems", params: { limit: 1 } }];
                                return false;
                              }
                            } else {
                              validate28.errors = [{ instancePath: instancePath + "/Orders", schemaPath: "#/oneOf/0/properties/Orders/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid4 = _errs12 === errors;
                        } else {
                          var valid4 = true;
                        }
                      }
                    }
                  }
                }
              } else if (tag0 === "OCO" || tag0 === "BRK") {
                const _errs15 = errors;
                if (errors === _errs15) {
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing2;
                    if (data.Type === void 0 && (missing2 = "Type")) {
                      validate28.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing2 } }];
                      return false;
                    } else {
                      if (data.Type !== void 0) {
                        let data5 = data.Type;
                        const _errs17 = errors;
                        if (typeof data5 !== "string") {
                          validate28.errors = [{ instancePath: instancePath + "/Type", schemaPath: "#/oneOf/1/properties/Type/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        if (!(data5 === "OCO" || data5 === "BRK")) {
                          validate28.errors = [{ instancePath: instancePath + "/Type", schemaPath: "#/oneOf/1/properties/Type/enum", keyword: "enum", params: { allowedValues: schema42.oneOf[1].properties.Type.enum } }];
                          return false;
                        }
                        var valid6 = _errs17 === errors;
                      } else {
                        var valid6 = true;
                      }
                      if (valid6) {
                        if (data.Orders !== void 0) {
                          let data6 = data.Orders;
                          const _errs19 = errors;
                          if (errors === _errs19) {
                            if (Array.isArray(data6)) {
                              if (data6.length < 2) {
                                validate28.errors = [{ instancePath: instancePath + "/Orders", schemaPath: "#/oneOf/1/properties/Orders/minItems", keyword: "minItems", params: { limit: 2 } }];
                                return false;
                              }
                            } else {
                              validate28.errors = [{ instancePath: instancePath + "/Orders", schemaPath: "#/oneOf/1/properties/Orders/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid6 = _errs19 === errors;
                        } else {
                          var valid6 = true;
                        }
                      }
                    }
                  }
                }
              } else {
                validate28.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { tag: "Type", allowedValues: ["NORMAL", "OCO", "BRK"] } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema43 = { "type": "object", "required": ["Symbol", "Quantity", "TradeAction"], "additionalProperties": false, "properties": { "Symbol": { "$ref": "#/$defs/Symbol" }, "Quantity": { "$ref": "#/$defs/Quantity" }, "TradeAction": { "type": "string", "enum": ["Buy", "Sell", "BuyToCover", "SellShort", "BuyToOpen", "BuyToClose", "SellToOpen", "SellToClose"] } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Symbol === void 0 && (missing0 = "Symbol") || data.Quantity === void 0 && (missing0 = "Quantity") || data.TradeAction === void 0 && (missing0 = "TradeAction")) {
        validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "Symbol" || key0 === "Quantity" || key0 === "TradeAction")) {
            validate30.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.Symbol !== void 0) {
            let data0 = data.Symbol;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern5.test(data0)) {
                  validate30.errors = [{ instancePath: instancePath + "/Symbol", schemaPath: "#/$defs/Symbol/pattern", keyword: "pattern", params: { pattern: "^[!-`{-~]+( [!-`{-~]+)*$" } }];
                  return false;
                }
              } else {
                validate30.errors = [{ instancePath: instancePath + "/Symbol", schemaPath: "#/$defs/Symbol/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Quantity !== void 0) {
              let data1 = data.Quantity;
              const _errs6 = errors;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data1 === "string") {
                  if (!pattern6.test(data1)) {
                    validate30.errors = [{ instancePath: instancePath + "/Quantity", schemaPath: "#/$defs/Quantity/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*$" } }];
                    return false;
                  }
                } else {
                  validate30.errors = [{ instancePath: instancePath + "/Quantity", schemaPath: "#/$defs/Quantity/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.TradeAction !== void 0) {
                let data2 = data.TradeAction;
                const _errs10 = errors;
                if (typeof data2 !== "string") {
                  validate30.errors = [{ instancePath: instancePath + "/TradeAction", schemaPath: "#/properties/TradeAction/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if (!(data2 === "Buy" || data2 === "Sell" || data2 === "BuyToCover" || data2 === "SellShort" || data2 === "BuyToOpen" || data2 === "BuyToClose" || data2 === "SellToOpen" || data2 === "SellToClose")) {
                  validate30.errors = [{ instancePath: instancePath + "/TradeAction", schemaPath: "#/properties/TradeAction/enum", keyword: "enum", params: { allowedValues: schema43.properties.TradeAction.enum } }];
                  return false;
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.AccountKey === void 0 && (missing0 = "AccountKey") || data.Symbol === void 0 && (missing0 = "Symbol") || data.Quantity === void 0 && (missing0 = "Quantity")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema34.properties, key0)) {
            validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.AccountKey !== void 0) {
            let data0 = data.AccountKey;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate23.errors = [{ instancePath: instancePath + "/AccountKey", schemaPath: "#/properties/AccountKey/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" } }];
                  return false;
                }
              } else {
                validate23.errors = [{ instancePath: instancePath + "/AccountKey", schemaPath: "#/properties/AccountKey/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.AssetType !== void 0) {
              const _errs5 = errors;
              if (typeof data.AssetType !== "string") {
                validate23.errors = [{ instancePath: instancePath + "/AssetType", schemaPath: "#/properties/AssetType/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Symbol !== void 0) {
                let data2 = data.Symbol;
                const _errs7 = errors;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data2 === "string") {
                    if (!pattern5.test(data2)) {
                      validate23.errors = [{ instancePath: instancePath + "/Symbol", schemaPath: "#/$defs/Symbol/pattern", keyword: "pattern", params: { pattern: "^[!-`{-~]+( [!-`{-~]+)*$" } }];
                      return false;
                    }
                  } else {
                    validate23.errors = [{ instancePath: instancePath + "/Symbol", schemaPath: "#/$defs/Symbol/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Quantity !== void 0) {
                  let data3 = data.Quantity;
                  const _errs11 = errors;
                  const _errs12 = errors;
                  if (errors === _errs12) {
                    if (typeof data3 === "string") {
                      if (!pattern6.test(data3)) {
                        validate23.errors = [{ instancePath: instancePath + "/Quantity", schemaPath: "#/$defs/Quantity/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*$" } }];
                        return false;
                      }
                    } else {
                      validate23.errors = [{ instancePath: instancePath + "/Quantity", schemaPath: "#/$defs/Quantity/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.OrderType !== void 0) {
                    const _errs15 = errors;
                    if (typeof data.OrderType !== "string") {
                      validate23.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/properties/OrderType/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.LimitPrice !== void 0) {
                      const _errs17 = errors;
                      if (typeof data.LimitPrice !== "string") {
                        validate23.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/properties/LimitPrice/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.StopPrice !== void 0) {
                        const _errs19 = errors;
                        if (typeof data.StopPrice !== "string") {
                          validate23.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/properties/StopPrice/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        var valid0 = _errs19 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.Duration !== void 0) {
                          const _errs21 = errors;
                          if (typeof data.Duration !== "string") {
                            validate23.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/properties/Duration/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.GTDDate !== void 0) {
                            const _errs23 = errors;
                            if (typeof data.GTDDate !== "string") {
                              validate23.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/properties/GTDDate/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                            var valid0 = _errs23 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.TradeAction !== void 0) {
                              const _errs25 = errors;
                              if (typeof data.TradeAction !== "string") {
                                validate23.errors = [{ instancePath: instancePath + "/TradeAction", schemaPath: "#/properties/TradeAction/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                              var valid0 = _errs25 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.Route !== void 0) {
                                const _errs27 = errors;
                                if (typeof data.Route !== "string") {
                                  validate23.errors = [{ instancePath: instancePath + "/Route", schemaPath: "#/properties/Route/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                                var valid0 = _errs27 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.OrderConfirmId !== void 0) {
                                  let data11 = data.OrderConfirmId;
                                  const _errs29 = errors;
                                  if (errors === _errs29) {
                                    if (typeof data11 === "string") {
                                      if (func2(data11) > 25) {
                                        validate23.errors = [{ instancePath: instancePath + "/OrderConfirmId", schemaPath: "#/properties/OrderConfirmId/maxLength", keyword: "maxLength", params: { limit: 25 } }];
                                        return false;
                                      }
                                    } else {
                                      validate23.errors = [{ instancePath: instancePath + "/OrderConfirmId", schemaPath: "#/properties/OrderConfirmId/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs29 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.OrderID !== void 0) {
                                    let data12 = data.OrderID;
                                    const _errs31 = errors;
                                    if (typeof data12 !== "string") {
                                      validate23.errors = [{ instancePath: instancePath + "/OrderID", schemaPath: "#/properties/OrderID/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                    if ("" !== data12) {
                                      validate23.errors = [{ instancePath: instancePath + "/OrderID", schemaPath: "#/properties/OrderID/const", keyword: "const", params: { allowedValue: "" } }];
                                      return false;
                                    }
                                    var valid0 = _errs31 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.AdvancedOptions !== void 0) {
                                      const _errs33 = errors;
                                      if (!validate24(data.AdvancedOptions, { instancePath: instancePath + "/AdvancedOptions", parentData: data, parentDataProperty: "AdvancedOptions", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate24.errors : joinErrors(vErrors, validate24.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs33 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.OSOs !== void 0) {
                                        let data14 = data.OSOs;
                                        const _errs34 = errors;
                                        if (errors === _errs34) {
                                          if (Array.isArray(data14)) {
                                            var valid3 = true;
                                            const len0 = data14.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                              const _errs36 = errors;
                                              if (!validate28(data14[i0], { instancePath: instancePath + "/OSOs/" + i0, parentData: data14, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate28.errors : joinErrors(vErrors, validate28.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid3 = _errs36 === errors;
                                              if (!valid3) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate23.errors = [{ instancePath: instancePath + "/OSOs", schemaPath: "#/properties/OSOs/type", keyword: "type", params: { type: "array" } }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs34 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.Legs !== void 0) {
                                          let data16 = data.Legs;
                                          const _errs37 = errors;
                                          if (errors === _errs37) {
                                            if (Array.isArray(data16)) {
                                              if (data16.length < 1) {
                                                validate23.errors = [{ instancePath: instancePath + "/Legs", schemaPath: "#/properties/Legs/minItems", keyword: "minItems", params: { limit: 1 } }];
                                                return false;
                                              } else {
                                                var valid4 = true;
                                                const len1 = data16.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                  const _errs39 = errors;
                                                  if (!validate30(data16[i1], { instancePath: instancePath + "/Legs/" + i1, parentData: data16, parentDataProperty: i1, rootData, dynamicAnchors })) {
                                                    vErrors = vErrors === null ? validate30.errors : joinErrors(vErrors, validate30.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid4 = _errs39 === errors;
                                                  if (!valid4) {
                                                    break;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate23.errors = [{ instancePath: instancePath + "/Legs", schemaPath: "#/properties/Legs/type", keyword: "type", params: { type: "array" } }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs37 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema46 = { "type": "object", "oneOf": [{ "type": "object", "properties": {}, "oneOf": [{ "required": ["OrderType"], "properties": { "OrderType": { "type": "string", "const": "Market" }, "LimitPrice": { "type": "string", "enum": ["", "0.00"], "x-because": "OrderType" }, "StopPrice": { "type": "string", "enum": ["", "0.00"], "x-because": "OrderType" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutTrailingStop" } }, "x-because": "OrderType" }, { "required": ["OrderType", "LimitPrice"], "properties": { "OrderType": { "type": "string", "const": "Limit" }, "LimitPrice": { "$ref": "#/$defs/Price" }, "StopPrice": { "$ref": "#/$defs/OptionalPrice" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutTrailingStop" } }, "x-because": "OrderType" }, { "required": ["OrderType", "StopPrice"], "properties": { "OrderType": { "type": "string", "const": "StopMarket" }, "LimitPrice": { "$ref": "#/$defs/OptionalPrice" }, "StopPrice": { "$ref": "#/$defs/Price" } }, "x-because": "OrderType" }, { "required": ["OrderType", "LimitPrice", "StopPrice"], "properties": { "OrderType": { "type": "string", "const": "StopLimit" }, "LimitPrice": { "$ref": "#/$defs/Price" }, "StopPrice": { "$ref": "#/$defs/Price" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutTrailingStop" } }, "x-because": "OrderType" }], "discriminator": { "propertyName": "OrderType", "cases": [["Market"], ["Limit"], ["StopMarket"], ["StopLimit"]] } }, { "type": "object", "required": ["Legs"], "properties": { "Legs": { "type": "array" } }, "oneOf": [{ "required": ["OrderType"], "properties": { "OrderType": { "type": "string", "const": "Market" }, "LimitPrice": { "type": "string", "enum": ["", "0.00"], "x-because": "OrderType" }, "StopPrice": { "type": "string", "enum": ["", "0.00"], "x-because": "OrderType" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutTrailingStop" } }, "x-because": "OrderType" }, { "required": ["OrderType", "LimitPrice"], "properties": { "OrderType": { "type": "string", "const": "Limit" }, "LimitPrice": { "$ref": "#/$defs/SignedPrice" }, "StopPrice": { "$ref": "#/$defs/OptionalSignedPrice" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutTrailingStop" } }, "x-because": "OrderType" }, { "required": ["OrderType", "StopPrice"], "properties": { "OrderType": { "type": "string", "const": "StopMarket" }, "LimitPrice": { "$ref": "#/$defs/OptionalSignedPrice" }, "StopPrice": { "$ref": "#/$defs/SignedPrice" } }, "x-because": "OrderType" }, { "required": ["OrderType", "LimitPrice", "StopPrice"], "properties": { "OrderType": { "type": "string", "const": "StopLimit" }, "LimitPrice": { "$ref": "#/$defs/SignedPrice" }, "StopPrice": { "$ref": "#/$defs/SignedPrice" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutTrailingStop" } }, "x-because": "OrderType" }], "discriminator": { "propertyName": "OrderType", "cases": [["Market"], ["Limit"], ["StopMarket"], ["StopLimit"]] } }], "discriminator": { "cases": [[], ["Legs"]] } };
var schema47 = { "type": "object", "properties": { "TrailingStop": { "type": "null", "const": null, "x-advice": 'A trailing stop can only be used with OrderType "StopMarket".' } } };
var pattern17 = new RegExp("^(-?([0-9]+([.][0-9]+)?|[.][0-9]+))?$", "u");
var pattern22 = new RegExp("^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$", "u");
var pattern23 = new RegExp("^([0-9]+([.][0-9]+)?|[.][0-9]+)?$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data["Legs"] !== void 0) {
        const _errs2 = errors;
        if (errors === _errs2) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (data.Legs === void 0 && (missing0 = "Legs")) {
              validate33.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing0 } }];
              return false;
            } else {
              if (data.Legs !== void 0) {
                const _errs5 = errors;
                if (!Array.isArray(data.Legs)) {
                  validate33.errors = [{ instancePath: instancePath + "/Legs", schemaPath: "#/oneOf/1/properties/Legs/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
                var valid2 = _errs5 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                const tag0 = data["OrderType"];
                if (tag0 === "Market") {
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      let missing1;
                      if (data.OrderType === void 0 && (missing1 = "OrderType")) {
                        validate33.errors = [{ instancePath, schemaPath: "#/oneOf/1/oneOf/0/required", keyword: "required", params: { missingProperty: missing1 } }];
                        return false;
                      } else {
                        if (data.OrderType !== void 0) {
                          let data1 = data.OrderType;
                          const _errs9 = errors;
                          if (typeof data1 !== "string") {
                            validate33.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/1/oneOf/0/properties/OrderType/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          if ("Market" !== data1) {
                            validate33.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/1/oneOf/0/properties/OrderType/const", keyword: "const", params: { allowedValue: "Market" } }];
                            return false;
                          }
                          var valid5 = _errs9 === errors;
                        } else {
                          var valid5 = true;
                        }
                        if (valid5) {
                          if (data.LimitPrice !== void 0) {
                            let data2 = data.LimitPrice;
                            const _errs11 = errors;
                            if (typeof data2 !== "string") {
                              validate33.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/oneOf/1/oneOf/0/properties/LimitPrice/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                            if (!(data2 === "" || data2 === "0.00")) {
                              validate33.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/oneOf/1/oneOf/0/properties/LimitPrice/enum", keyword: "enum", params: { allowedValues: schema46.oneOf[1].oneOf[0].properties.LimitPrice.enum } }];
                              return false;
                            }
                            var valid5 = _errs11 === errors;
                          } else {
                            var valid5 = true;
                          }
                          if (valid5) {
                            if (data.StopPrice !== void 0) {
                              let data3 = data.StopPrice;
                              const _errs14 = errors;
                              if (typeof data3 !== "string") {
                                validate33.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/oneOf/1/oneOf/0/properties/StopPrice/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                              if (!(data3 === "" || data3 === "0.00")) {
                                validate33.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/oneOf/1/oneOf/0/properties/StopPrice/enum", keyword: "enum", params: { allowedValues: schema46.oneOf[1].oneOf[0].properties.StopPrice.enum } }];
                                return false;
                              }
                              var valid5 = _errs14 === errors;
                            } else {
                              var valid5 = true;
                            }
                            if (valid5) {
                              if (data.AdvancedOptions !== void 0) {
                                let data4 = data.AdvancedOptions;
                                const _errs17 = errors;
                                const _errs18 = errors;
                                if (errors === _errs18) {
                                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                    if (data4.TrailingStop !== void 0) {
                                      let data5 = data4.TrailingStop;
                                      if (data5 !== null) {
                                        validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/type", keyword: "type", params: { type: "null" } }];
                                        return false;
                                      }
                                      if (null !== data5) {
                                        validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/const", keyword: "const", params: { allowedValue: schema47.properties.TrailingStop.const } }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/$defs/WithoutTrailingStop/type", keyword: "type", params: { type: "object" } }];
                                    return false;
                                  }
                                }
                                var valid5 = _errs17 === errors;
                              } else {
                                var valid5 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                } else if (tag0 === "Limit") {
                  const _errs23 = errors;
                  if (errors === _errs23) {
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      let missing2;
                      if (data.OrderType === void 0 && (missing2 = "OrderType") || data.LimitPrice === void 0 && (missing2 = "LimitPrice")) {
                        validate33.errors = [{ instancePath, schemaPath: "#/oneOf/1/oneOf/1/required", keyword: "required", params: { missingProperty: missing2 } }];
                        return false;
                      } else {
                        if (data.OrderType !== void 0) {
                          let data6 = data.OrderType;
                          const _errs25 = errors;
                          if (typeof data6 !== "string") {
                            validate33.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/1/oneOf/1/properties/OrderType/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          if ("Limit" !== data6) {
                            validate33.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/1/oneOf/1/properties/OrderType/const", keyword: "const", params: { allowedValue: "Limit" } }];
                            return false;
                          }
                          var valid9 = _errs25 === errors;
                        } else {
                          var valid9 = true;
                        }
                        if (valid9) {
                          if (data.LimitPrice !== void 0) {
                            let data7 = data.LimitPrice;
                            const _errs27 = errors;
                            const _errs28 = errors;
                            if (errors === _errs28) {
                              if (typeof data7 === "string") {
                                if (!pattern12.test(data7)) {
                                  validate33.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/SignedPrice/pattern", keyword: "pattern", params: { pattern: "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$" } }];
                                  return false;
                                }
                              } else {
                                validate33.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/SignedPrice/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid9 = _errs27 === errors;
                          } else {
                            var valid9 = true;
                          }
                          if (valid9) {
                            if (data.StopPrice !== void 0) {
                              let data8 = data.StopPrice;
                              const _errs31 = errors;
                              const _errs32 = errors;
                              if (errors === _errs32) {
                                if (typeof data8 === "string") {
                                  if (!pattern17.test(data8)) {
                                    validate33.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/OptionalSignedPrice/pattern", keyword: "pattern", params: { pattern: "^(-?([0-9]+([.][0-9]+)?|[.][0-9]+))?$" } }];
                                    return false;
                                  }
                                } else {
                                  validate33.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/OptionalSignedPrice/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                              var valid9 = _errs31 === errors;
                            } else {
                              var valid9 = true;
                            }
                            if (valid9) {
                              if (data.AdvancedOptions !== void 0) {
                                let data9 = data.AdvancedOptions;
                                const _errs35 = errors;
                                const _errs36 = errors;
                                if (errors === _errs36) {
                                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                    if (data9.TrailingStop !== void 0) {
                                      let data10 = data9.TrailingStop;
                                      if (data10 !== null) {
                                        validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/type", keyword: "type", params: { type: "null" } }];
                                        return false;
                                      }
                                      if (null !== data10) {
                                        validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/const", keyword: "const", params: { allowedValue: schema47.properties.TrailingStop.const } }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/$defs/WithoutTrailingStop/type", keyword: "type", params: { type: "object" } }];
                                    return false;
                                  }
                                }
                                var valid9 = _errs35 === errors;
                              } else {
                                var valid9 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                } else if (tag0 === "StopMarket") {
                  const _errs41 = errors;
                  if (errors === _errs41) {
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      let missing3;
                      if (data.OrderType === void 0 && (missing3 = "OrderType") || data.StopPrice === void 0 && (missing3 = "StopPrice")) {
                        validate33.errors = [{ instancePath, schemaPath: "#/oneOf/1/oneOf/2/required", keyword: "required", params: { missingProperty: missing3 } }];
                        return false;
                      } else {
                        if (data.OrderType !== void 0) {
                          let data11 = data.OrderType;
                          const _errs43 = errors;
                          if (typeof data11 !== "string") {
                            validate33.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/1/oneOf/2/properties/OrderType/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          if ("StopMarket" !== data11) {
                            validate33.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/1/oneOf/2/properties/OrderType/const", keyword: "const", params: { allowedValue: "StopMarket" } }];
                            return false;
                          }
                          var valid15 = _errs43 === errors;
                        } else {
                          var valid15 = true;
                        }
                        if (valid15) {
                          if (data.LimitPrice !== void 0) {
                            let data12 = data.LimitPrice;
                            const _errs45 = errors;
                            const _errs46 = errors;
                            if (errors === _errs46) {
                              if (typeof data12 === "string") {
                                if (!pattern17.test(data12)) {
                                  validate33.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/OptionalSignedPrice/pattern", keyword: "pattern", params: { pattern: "^(-?([0-9]+([.][0-9]+)?|[.][0-9]+))?$" } }];
                                  return false;
                                }
                              } else {
                                validate33.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/OptionalSignedPrice/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid15 = _errs45 === errors;
                          } else {
                            var valid15 = true;
                          }
                          if (valid15) {
                            if (data.StopPrice !== void 0) {
                              let data13 = data.StopPrice;
                              const _errs49 = errors;
                              const _errs50 = errors;
                              if (errors === _errs50) {
                                if (typeof data13 === "string") {
                                  if (!pattern12.test(data13)) {
                                    validate33.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/SignedPrice/pattern", keyword: "pattern", params: { pattern: "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$" } }];
                                    return false;
                                  }
                                } else {
                                  validate33.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/SignedPrice/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                              var valid15 = _errs49 === errors;
                            } else {
                              var valid15 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                } else if (tag0 === "StopLimit") {
                  const _errs53 = errors;
                  if (errors === _errs53) {
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      let missing4;
                      if (data.OrderType === void 0 && (missing4 = "OrderType") || data.LimitPrice === void 0 && (missing4 = "LimitPrice") || data.StopPrice === void 0 && (missing4 = "StopPrice")) {
                        validate33.errors = [{ instancePath, schemaPath: "#/oneOf/1/oneOf/3/required", keyword: "required", params: { missingProperty: missing4 } }];
                        return false;
                      } else {
                        if (data.OrderType !== void 0) {
                          let data14 = data.OrderType;
                          const _errs55 = errors;
                          if (typeof data14 !== "string") {
                            validate33.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/1/oneOf/3/properties/OrderType/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          if ("StopLimit" !== data14) {
                            validate33.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/1/oneOf/3/properties/OrderType/const", keyword: "const", params: { allowedValue: "StopLimit" } }];
                            return false;
                          }
                          var valid19 = _errs55 === errors;
                        } else {
                          var valid19 = true;
                        }
                        if (valid19) {
                          if (data.LimitPrice !== void 0) {
                            let data15 = data.LimitPrice;
                            const _errs57 = errors;
                            const _errs58 = errors;
                            if (errors === _errs58) {
                              if (typeof data15 === "string") {
                                if (!pattern12.test(data15)) {
                                  validate33.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/SignedPrice/pattern", keyword: "pattern", params: { pattern: "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$" } }];
                                  return false;
                                }
                              } else {
                                validate33.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/SignedPrice/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                            }
                            var valid19 = _errs57 === errors;
                          } else {
                            var valid19 = true;
                          }
                          if (valid19) {
                            if (data.StopPrice !== void 0) {
                              let data16 = data.StopPrice;
                              const _errs61 = errors;
                              const _errs62 = errors;
                              if (errors === _errs62) {
                                if (typeof data16 === "string") {
                                  if (!pattern12.test(data16)) {
                                    validate33.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/SignedPrice/pattern", keyword: "pattern", params: { pattern: "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$" } }];
                                    return false;
                                  }
                                } else {
                                  validate33.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/SignedPrice/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                              }
                              var valid19 = _errs61 === errors;
                            } else {
                              var valid19 = true;
                            }
                            if (valid19) {
                              if (data.AdvancedOptions !== void 0) {
                                let data17 = data.AdvancedOptions;
                                const _errs65 = errors;
                                const _errs66 = errors;
                                if (errors === _errs66) {
                                  if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                    if (data17.TrailingStop !== void 0) {
                                      let data18 = data17.TrailingStop;
                                      if (data18 !== null) {
                                        validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/type", keyword: "type", params: { type: "null" } }];
                                        return false;
                                      }
                                      if (null !== data18) {
                                        validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/const", keyword: "const", params: { allowedValue: schema47.properties.TrailingStop.const } }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/$defs/WithoutTrailingStop/type", keyword: "type", params: { type: "object" } }];
                                    return false;
                                  }
                                }
                                var valid19 = _errs65 === errors;
                              } else {
                                var valid19 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  validate33.errors = [{ instancePath, schemaPath: "#/oneOf/1/discriminator", keyword: "discriminator", params: { tag: "OrderType", allowedValues: ["Market", "Limit", "StopMarket", "StopLimit"] } }];
                  return false;
                }
              }
            }
          } else {
            validate33.errors = [{ instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
      } else {
        const _errs71 = errors;
        if (errors === _errs71) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            const tag1 = data["OrderType"];
            if (tag1 === "Market") {
              const _errs74 = errors;
              if (errors === _errs74) {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing5;
                  if (data.OrderType === void 0 && (missing5 = "OrderType")) {
                    validate33.errors = [{ instancePath, schemaPath: "#/oneOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: missing5 } }];
                    return false;
                  } else {
                    if (data.OrderType !== void 0) {
                      let data19 = data.OrderType;
                      const _errs76 = errors;
                      if (typeof data19 !== "string") {
                        validate33.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/0/oneOf/0/properties/OrderType/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if ("Market" !== data19) {
                        validate33.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/0/oneOf/0/properties/OrderType/const", keyword: "const", params: { allowedValue: "Market" } }];
                        return false;
                      }
                      var valid27 = _errs76 === errors;
                    } else {
                      var valid27 = true;
                    }
                    if (valid27) {
                      if (data.LimitPrice !== void 0) {
                        let data20 = data.LimitPrice;
                        const _errs78 = errors;
                        if (typeof data20 !== "string") {
                          validate33.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/oneOf/0/oneOf/0/properties/LimitPrice/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        if (!(data20 === "" || data20 === "0.00")) {
                          validate33.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/oneOf/0/oneOf/0/properties/LimitPrice/enum", keyword: "enum", params: { allowedValues: schema46.oneOf[0].oneOf[0].properties.LimitPrice.enum } }];
                          return false;
                        }
                        var valid27 = _errs78 === errors;
                      } else {
                        var valid27 = true;
                      }
                      if (valid27) {
                        if (data.StopPrice !== void 0) {
                          let data21 = data.StopPrice;
                          const _errs81 = errors;
                          if (typeof data21 !== "string") {
                            validate33.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/oneOf/0/oneOf/0/properties/StopPrice/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                          if (!(data21 === "" || data21 === "0.00")) {
                            validate33.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/oneOf/0/oneOf/0/properties/StopPrice/enum", keyword: "enum", params: { allowedValues: schema46.oneOf[0].oneOf[0].properties.StopPrice.enum } }];
                            return false;
                          }
                          var valid27 = _errs81 === errors;
                        } else {
                          var valid27 = true;
                        }
                        if (valid27) {
                          if (data.AdvancedOptions !== void 0) {
                            let data22 = data.AdvancedOptions;
                            const _errs84 = errors;
                            const _errs85 = errors;
                            if (errors === _errs85) {
                              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                if (data22.TrailingStop !== void 0) {
                                  let data23 = data22.TrailingStop;
                                  if (data23 !== null) {
                                    validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/type", keyword: "type", params: { type: "null" } }];
                                    return false;
                                  }
                                  if (null !== data23) {
                                    validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/const", keyword: "const", params: { allowedValue: schema47.properties.TrailingStop.const } }];
                                    return false;
                                  }
                                }
                              } else {
                                validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/$defs/WithoutTrailingStop/type", keyword: "type", params: { type: "object" } }];
                                return false;
                              }
                            }
                            var valid27 = _errs84 === errors;
                          } else {
                            var valid27 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else if (tag1 === "Limit") {
              const _errs90 = errors;
              if (errors === _errs90) {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing6;
                  if (data.OrderType === void 0 && (missing6 = "OrderType") || data.LimitPrice === void 0 && (missing6 = "LimitPrice")) {
                    validate33.errors = [{ instancePath, schemaPath: "#/oneOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: missing6 } }];
                    return false;
                  } else {
                    if (data.OrderType !== void 0) {
                      let data24 = data.OrderType;
                      const _errs92 = errors;
                      if (typeof data24 !== "string") {
                        validate33.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/0/oneOf/1/properties/OrderType/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if ("Limit" !== data24) {
                        validate33.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/0/oneOf/1/properties/OrderType/const", keyword: "const", params: { allowedValue: "Limit" } }];
                        return false;
                      }
                      var valid31 = _errs92 === errors;
                    } else {
                      var valid31 = true;
                    }
                    if (valid31) {
                      if (data.LimitPrice !== void 0) {
                        let data25 = data.LimitPrice;
                        const _errs94 = errors;
                        const _errs95 = errors;
                        if (errors === _errs95) {
                          if (typeof data25 === "string") {
                            if (!pattern22.test(data25)) {
                              validate33.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { pattern: "^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$" } }];
                              return false;
                            }
                          } else {
                            validate33.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid31 = _errs94 === errors;
                      } else {
                        var valid31 = true;
                      }
                      if (valid31) {
                        if (data.StopPrice !== void 0) {
                          let data26 = data.StopPrice;
                          const _errs98 = errors;
                          const _errs99 = errors;
                          if (errors === _errs99) {
                            if (typeof data26 === "string") {
                              if (!pattern23.test(data26)) {
                                validate33.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/OptionalPrice/pattern", keyword: "pattern", params: { pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)?$" } }];
                                return false;
                              }
                            } else {
                              validate33.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/OptionalPrice/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid31 = _errs98 === errors;
                        } else {
                          var valid31 = true;
                        }
                        if (valid31) {
                          if (data.AdvancedOptions !== void 0) {
                            let data27 = data.AdvancedOptions;
                            const _errs102 = errors;
                            const _errs103 = errors;
                            if (errors === _errs103) {
                              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                if (data27.TrailingStop !== void 0) {
                                  let data28 = data27.TrailingStop;
                                  if (data28 !== null) {
                                    validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/type", keyword: "type", params: { type: "null" } }];
                                    return false;
                                  }
                                  if (null !== data28) {
                                    validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/const", keyword: "const", params: { allowedValue: schema47.properties.TrailingStop.const } }];
                                    return false;
                                  }
                                }
                              } else {
                                validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/$defs/WithoutTrailingStop/type", keyword: "type", params: { type: "object" } }];
                                return false;
                              }
                            }
                            var valid31 = _errs102 === errors;
                          } else {
                            var valid31 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else if (tag1 === "StopMarket") {
              const _errs108 = errors;
              if (errors === _errs108) {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing7;
                  if (data.OrderType === void 0 && (missing7 = "OrderType") || data.StopPrice === void 0 && (missing7 = "StopPrice")) {
                    validate33.errors = [{ instancePath, schemaPath: "#/oneOf/0/oneOf/2/required", keyword: "required", params: { missingProperty: missing7 } }];
                    return false;
                  } else {
                    if (data.OrderType !== void 0) {
                      let data29 = data.OrderType;
                      const _errs110 = errors;
                      if (typeof data29 !== "string") {
                        validate33.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/0/oneOf/2/properties/OrderType/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if ("StopMarket" !== data29) {
                        validate33.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/0/oneOf/2/properties/OrderType/const", keyword: "const", params: { allowedValue: "StopMarket" } }];
                        return false;
                      }
                      var valid37 = _errs110 === errors;
                    } else {
                      var valid37 = true;
                    }
                    if (valid37) {
                      if (data.LimitPrice !== void 0) {
                        let data30 = data.LimitPrice;
                        const _errs112 = errors;
                        const _errs113 = errors;
                        if (errors === _errs113) {
                          if (typeof data30 === "string") {
                            if (!pattern23.test(data30)) {
                              validate33.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/OptionalPrice/pattern", keyword: "pattern", params: { pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)?$" } }];
                              return false;
                            }
                          } else {
                            validate33.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/OptionalPrice/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid37 = _errs112 === errors;
                      } else {
                        var valid37 = true;
                      }
                      if (valid37) {
                        if (data.StopPrice !== void 0) {
                          let data31 = data.StopPrice;
                          const _errs116 = errors;
                          const _errs117 = errors;
                          if (errors === _errs117) {
                            if (typeof data31 === "string") {
                              if (!pattern22.test(data31)) {
                                validate33.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { pattern: "^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$" } }];
                                return false;
                              }
                            } else {
                              validate33.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid37 = _errs116 === errors;
                        } else {
                          var valid37 = true;
                        }
                      }
                    }
                  }
                }
              }
            } else if (tag1 === "StopLimit") {
              const _errs120 = errors;
              if (errors === _errs120) {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing8;
                  if (data.OrderType === void 0 && (missing8 = "OrderType") || data.LimitPrice === void 0 && (missing8 = "LimitPrice") || data.StopPrice === void 0 && (missing8 = "StopPrice")) {
                    validate33.errors = [{ instancePath, schemaPath: "#/oneOf/0/oneOf/3/required", keyword: "required", params: { missingProperty: missing8 } }];
                    return false;
                  } else {
                    if (data.OrderType !== void 0) {
                      let data32 = data.OrderType;
                      const _errs122 = errors;
                      if (typeof data32 !== "string") {
                        validate33.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/0/oneOf/3/properties/OrderType/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if ("StopLimit" !== data32) {
                        validate33.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/0/oneOf/3/properties/OrderType/const", keyword: "const", params: { allowedValue: "StopLimit" } }];
                        return false;
                      }
                      var valid41 = _errs122 === errors;
                    } else {
                      var valid41 = true;
                    }
                    if (valid41) {
                      if (data.LimitPrice !== void 0) {
                        let data33 = data.LimitPrice;
                        const _errs124 = errors;
                        const _errs125 = errors;
                        if (errors === _errs125) {
                          if (typeof data33 === "string") {
                            if (!pattern22.test(data33)) {
                              validate33.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { pattern: "^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$" } }];
                              return false;
                            }
                          } else {
                            validate33.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid41 = _errs124 === errors;
                      } else {
                        var valid41 = true;
                      }
                      if (valid41) {
                        if (data.StopPrice !== void 0) {
                          let data34 = data.StopPrice;
                          const _errs128 = errors;
                          const _errs129 = errors;
                          if (errors === _errs129) {
                            if (typeof data34 === "string") {
                              if (!pattern22.test(data34)) {
                                validate33.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { pattern: "^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$" } }];
                                return false;
                              }
                            } else {
                              validate33.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid41 = _errs128 === errors;
                        } else {
                          var valid41 = true;
                        }
                        if (valid41) {
                          if (data.AdvancedOptions !== void 0) {
                            let data35 = data.AdvancedOptions;
                            const _errs132 = errors;
                            const _errs133 = errors;
                            if (errors === _errs133) {
                              if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                if (data35.TrailingStop !== void 0) {
                                  let data36 = data35.TrailingStop;
                                  if (data36 !== null) {
                                    validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/type", keyword: "type", params: { type: "null" } }];
                                    return false;
                                  }
                                  if (null !== data36) {
                                    validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/const", keyword: "const", params: { allowedValue: schema47.properties.TrailingStop.const } }];
                                    return false;
                                  }
                                }
                              } else {
                                validate33.errors = [{ instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/$defs/WithoutTrailingStop/type", keyword: "type", params: { type: "object" } }];
                                return false;
                              }
                            }
                            var valid41 = _errs132 === errors;
                          } else {
                            var valid41 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else {
              validate33.errors = [{ instancePath, schemaPath: "#/oneOf/0/discriminator", keyword: "discriminator", params: { tag: "OrderType", allowedValues: ["Market", "Limit", "StopMarket", "StopLimit"] } }];
              return false;
            }
          } else {
            validate33.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
      }
    } else {
      validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema65 = { "type": "object", "oneOf": [{ "required": ["AssetType", "TradeAction"], "properties": { "AssetType": { "type": "string", "const": "EQ" }, "TradeAction": { "type": "string", "enum": ["Buy", "Sell", "BuyToCover", "SellShort"], "x-because": "AssetType" }, "Duration": { "type": "string", "enum": ["DAY", "DYP", "GTC", "GCP", "GTD", "GDP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5", "1 MIN", "3 MIN", "5 MIN"], "x-because": "AssetType" }, "Route": { "type": "string", "enum": ["Intelligent", "AMEX", "ARCA", "AUTO", "BATS", "BTRD", "CTDL", "EDGA", "EDGX", "GFLO", "NITE", "NQBX", "NSDQ", "NYSE", "BEAR", "BYX", "CSFB", "CSRS", "CSRX", "IEXG", "KCG", "MIXI", "SOHO", "WEX2"], "x-advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, let a baseline know this finding.", "x-because": "AssetType" }, "AdvancedOptions": { "type": "object", "properties": { "ShowOnlyQuantity": { "type": "integer", "multipleOf": 100 } }, "x-because": "AssetType" } }, "x-because": "AssetType" }, { "required": ["AssetType", "TradeAction"], "properties": { "AssetType": { "type": "string", "const": "OP" }, "TradeAction": { "type": "string", "enum": ["BuyToOpen", "BuyToClose", "SellToOpen", "SellToClose"], "x-because": "AssetType" }, "Duration": { "type": "string", "enum": ["DAY", "GTC", "GTD", "IOC", "FOK", "OPG"], "x-because": "AssetType" }, "Route": { "type": "string", "enum": ["Intelligent", "AMOP", "BOX", "CBOE", "ISE", "NYOP", "PHLX", "XNDQ", "SIG", "WEX"], "x-advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, let a baseline know this finding.", "x-because": "AssetType" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutShowOnlyQuantity" } }, "x-because": "AssetType" }, { "required": ["AssetType", "TradeAction"], "properties": { "AssetType": { "type": "string", "const": "FU" }, "TradeAction": { "type": "string", "enum": ["Buy", "Sell"], "x-because": "AssetType" }, "Duration": { "type": "string", "enum": ["DAY", "GTC", "GTD", "IOC", "FOK"], "x-because": "AssetType" }, "Route": { "type": "string", "enum": ["Intelligent", "CFE", "CME", "EURX", "ICE", "ICEB", "ICEE"], "x-advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, let a baseline know this finding.", "x-because": "AssetType" } }, "x-because": "AssetType" }, { "required": ["AssetType", "TradeAction"], "properties": { "AssetType": { "type": "string", "const": "FX" }, "TradeAction": { "type": "string", "enum": ["Buy", "Sell"], "x-because": "AssetType" }, "Duration": { "type": "string", "enum": ["DAY", "GTC", "GTD", "IOC", "FOK", "1", "3", "5", "1 MIN", "3 MIN", "5 MIN"], "x-because": "AssetType" }, "Route": { "type": "string", "enum": ["Intelligent", "CNX", "IBFX"], "x-advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, let a baseline know this finding.", "x-because": "AssetType" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutShowOnlyQuantity" } }, "x-because": "AssetType" }], "discriminator": { "propertyName": "AssetType", "cases": [["EQ"], ["OP"], ["FU"], ["FX"]] } };
var schema66 = { "type": "object", "properties": { "ShowOnlyQuantity": { "type": "null", "const": null, "x-advice": "Only orders for equities and futures can show a part of their quantity." } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const tag0 = data["AssetType"];
      if (tag0 === "EQ") {
        const _errs2 = errors;
        if (errors === _errs2) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (data.AssetType === void 0 && (missing0 = "AssetType") || data.TradeAction === void 0 && (missing0 = "TradeAction")) {
              validate35.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
              return false;
            } else {
              if (data.AssetType !== void 0) {
                let data0 = data.AssetType;
                const _errs4 = errors;
                if (typeof data0 !== "string") {
                  validate35.errors = [{ instancePath: instancePath + "/AssetType", schemaPath: "#/oneOf/0/properties/AssetType/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if ("EQ" !== data0) {
                  validate35.errors = [{ instancePath: instancePath + "/AssetType", schemaPath: "#/oneOf/0/properties/AssetType/const", keyword: "const", params: { allowedValue: "EQ" } }];
                  return false;
                }
                var valid2 = _errs4 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.TradeAction !== void 0) {
                  let data1 = data.TradeAction;
                  const _errs6 = errors;
                  if (typeof data1 !== "string") {
                    validate35.errors = [{ instancePath: instancePath + "/TradeAction", schemaPath: "#/oneOf/0/properties/TradeAction/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (!(data1 === "Buy" || data1 === "Sell" || data1 === "BuyToCover" || data1 === "SellShort")) {
                    validate35.errors = [{ instancePath: instancePath + "/TradeAction", schemaPath: "#/oneOf/0/properties/TradeAction/enum", keyword: "enum", params: { allowedValues: schema65.oneOf[0].properties.TradeAction.enum } }];
                    return false;
                  }
                  var valid2 = _errs6 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.Duration !== void 0) {
                    let data2 = data.Duration;
                    const _errs9 = errors;
                    if (typeof data2 !== "string") {
                      validate35.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/0/properties/Duration/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    if (!(data2 === "DAY" || data2 === "DYP" || data2 === "GTC" || data2 === "GCP" || data2 === "GTD" || data2 === "GDP" || data2 === "IOC" || data2 === "FOK" || data2 === "OPG" || data2 === "CLO" || data2 === "1" || data2 === "3" || data2 === "5" || data2 === "1 MIN" || data2 === "3 MIN" || data2 === "5 MIN")) {
                      validate35.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/0/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema65.oneOf[0].properties.Duration.enum } }];
                      return false;
                    }
                    var valid2 = _errs9 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.Route !== void 0) {
                      let data3 = data.Route;
                      const _errs12 = errors;
                      if (typeof data3 !== "string") {
                        validate35.errors = [{ instancePath: instancePath + "/Route", schemaPath: "#/oneOf/0/properties/Route/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data3 === "Intelligent" || data3 === "AMEX" || data3 === "ARCA" || data3 === "AUTO" || data3 === "BATS" || data3 === "BTRD" || data3 === "CTDL" || data3 === "EDGA" || data3 === "EDGX" || data3 === "GFLO" || data3 === "NITE" || data3 === "NQBX" || data3 === "NSDQ" || data3 === "NYSE" || data3 === "BEAR" || data3 === "BYX" || data3 === "CSFB" || data3 === "CSRS" || data3 === "CSRX" || data3 === "IEXG" || data3 === "KCG" || data3 === "MIXI" || data3 === "SOHO" || data3 === "WEX2")) {
                        validate35.errors = [{ instancePath: instancePath + "/Route", schemaPath: "#/oneOf/0/properties/Route/enum", keyword: "enum", params: { allowedValues: schema65.oneOf[0].properties.Route.enum } }];
                        return false;
                      }
                      var valid2 = _errs12 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data.AdvancedOptions !== void 0) {
                        let data4 = data.AdvancedOptions;
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                            if (data4.ShowOnlyQuantity !== void 0) {
                              let data5 = data4.ShowOnlyQuantity;
                              const _errs19 = errors;
                              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                                validate35.errors = [{ instancePath: instancePath + "/AdvancedOptions/ShowOnlyQuantity", schemaPath: "#/oneOf/0/properties/AdvancedOptions/properties/ShowOnlyQuantity/type", keyword: "type", params: { type: "integer" } }];
                                return false;
                              }
                              if (errors === _errs19) {
                                if (typeof data5 == "number" && isFinite(data5)) {
                                  let res0;
                                  if (res0 = data5 / 100, res0 !== parseInt(res0)) {
                                    validate35.errors = [{ instancePath: instancePath + "/AdvancedOptions/ShowOnlyQuantity", schemaPath: "#/oneOf/0/properties/AdvancedOptions/properties/ShowOnlyQuantity/multipleOf", keyword: "multipleOf", params: { multipleOf: 100 } }];
                                    return false;
                                  }
                                }
                              }
                            }
                          } else {
                            validate35.errors = [{ instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/oneOf/0/properties/AdvancedOptions/type", keyword: "type", params: { type: "object" } }];
                            return false;
                          }
                        }
                        var valid2 = _errs16 === errors;
                      } else {
                        var valid2 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else if (tag0 === "OP") {
        const _errs21 = errors;
        if (errors === _errs21) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (data.AssetType === void 0 && (missing1 = "AssetType") || data.TradeAction === void 0 && (missing1 = "TradeAction")) {
              validate35.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 } }];
              return false;
            } else {
              if (data.AssetType !== void 0) {
                let data6 = data.AssetType;
                const _errs23 = errors;
                if (typeof data6 !== "string") {
                  validate35.errors = [{ instancePath: instancePath + "/AssetType", schemaPath: "#/oneOf/1/properties/AssetType/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if ("OP" !== data6) {
                  validate35.errors = [{ instancePath: instancePath + "/AssetType", schemaPath: "#/oneOf/1/properties/AssetType/const", keyword: "const", params: { allowedValue: "OP" } }];
                  return false;
                }
                var valid5 = _errs23 === errors;
              } else {
                var valid5 = true;
              }
              if (valid5) {
                if (data.TradeAction !== void 0) {
                  let data7 = data.TradeAction;
                  const _errs25 = errors;
                  if (typeof data7 !== "string") {
                    validate35.errors = [{ instancePath: instancePath + "/TradeAction", schemaPath: "#/oneOf/1/properties/TradeAction/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (!(data7 === "BuyToOpen" || data7 === "BuyToClose" || data7 === "SellToOpen" || data7 === "SellToClose")) {
                    validate35.errors = [{ instancePath: instancePath + "/TradeAction", schemaPath: "#/oneOf/1/properties/TradeAction/enum", keyword: "enum", params: { allowedValues: schema65.oneOf[1].properties.TradeAction.enum } }];
                    return false;
                  }
                  var valid5 = _errs25 === errors;
                } else {
                  var valid5 = true;
                }
                if (valid5) {
                  if (data.Duration !== void 0) {
                    let data8 = data.Duration;
                    const _errs28 = errors;
                    if (typeof data8 !== "string") {
                      validate35.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/1/properties/Duration/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    if (!(data8 === "DAY" || data8 === "GTC" || data8 === "GTD" || data8 === "IOC" || data8 === "FOK" || data8 === "OPG")) {
                      validate35.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema65.oneOf[1].properties.Duration.enum } }];
                      return false;
                    }
                    var valid5 = _errs28 === errors;
                  } else {
                    var valid5 = true;
                  }
                  if (valid5) {
                    if (data.Route !== void 0) {
                      let data9 = data.Route;
                      const _errs31 = errors;
                      if (typeof data9 !== "string") {
                        validate35.errors = [{ instancePath: instancePath + "/Route", schemaPath: "#/oneOf/1/properties/Route/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data9 === "Intelligent" || data9 === "AMOP" || data9 === "BOX" || data9 === "CBOE" || data9 === "ISE" || data9 === "NYOP" || data9 === "PHLX" || data9 === "XNDQ" || data9 === "SIG" || data9 === "WEX")) {
                        validate35.errors = [{ instancePath: instancePath + "/Route", schemaPath: "#/oneOf/1/properties/Route/enum", keyword: "enum", params: { allowedValues: schema65.oneOf[1].properties.Route.enum } }];
                        return false;
                      }
                      var valid5 = _errs31 === errors;
                    } else {
                      var valid5 = true;
                    }
                    if (valid5) {
                      if (data.AdvancedOptions !== void 0) {
                        let data10 = data.AdvancedOptions;
                        const _errs35 = errors;
                        const _errs36 = errors;
                        if (errors === _errs36) {
                          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                            if (data10.ShowOnlyQuantity !== void 0) {
                              let data11 = data10.ShowOnlyQuantity;
                              if (data11 !== null) {
                                validate35.errors = [{ instancePath: instancePath + "/AdvancedOptions/ShowOnlyQuantity", schemaPath: "#/$defs/WithoutShowOnlyQuantity/properties/ShowOnlyQuantity/type", keyword: "type", params: { type: "null" } }];
                                return false;
                              }
                              if (null !== data11) {
                                validate35.errors = [{ instancePath: instancePath + "/AdvancedOptions/ShowOnlyQuantity", schemaPath: "#/$defs/WithoutShowOnlyQuantity/properties/ShowOnlyQuantity/const", keyword: "const", params: { allowedValue: schema66.properties.ShowOnlyQuantity.const } }];
                                return false;
                              }
                            }
                          } else {
                            validate35.errors = [{ instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/$defs/WithoutShowOnlyQuantity/type", keyword: "type", params: { type: "object" } }];
                            return false;
                          }
                        }
                        var valid5 = _errs35 === errors;
                      } else {
                        var valid5 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else if (tag0 === "FU") {
        const _errs41 = errors;
        if (errors === _errs41) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing2;
            if (data.AssetType === void 0 && (missing2 = "AssetType") || data.TradeAction === void 0 && (missing2 = "TradeAction")) {
              validate35.errors = [{ instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 } }];
              return false;
            } else {
              if (data.AssetType !== void 0) {
                let data12 = data.AssetType;
                const _errs43 = errors;
                if (typeof data12 !== "string") {
                  validate35.errors = [{ instancePath: instancePath + "/AssetType", schemaPath: "#/oneOf/2/properties/AssetType/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if ("FU" !== data12) {
                  validate35.errors = [{ instancePath: instancePath + "/AssetType", schemaPath: "#/oneOf/2/properties/AssetType/const", keyword: "const", params: { allowedValue: "FU" } }];
                  return false;
                }
                var valid9 = _errs43 === errors;
              } else {
                var valid9 = true;
              }
              if (valid9) {
                if (data.TradeAction !== void 0) {
                  let data13 = data.TradeAction;
                  const _errs45 = errors;
                  if (typeof data13 !== "string") {
                    validate35.errors = [{ instancePath: instancePath + "/TradeAction", schemaPath: "#/oneOf/2/properties/TradeAction/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (!(data13 === "Buy" || data13 === "Sell")) {
                    validate35.errors = [{ instancePath: instancePath + "/TradeAction", schemaPath: "#/oneOf/2/properties/TradeAction/enum", keyword: "enum", params: { allowedValues: schema65.oneOf[2].properties.TradeAction.enum } }];
                    return false;
                  }
                  var valid9 = _errs45 === errors;
                } else {
                  var valid9 = true;
                }
                if (valid9) {
                  if (data.Duration !== void 0) {
                    let data14 = data.Duration;
                    const _errs48 = errors;
                    if (typeof data14 !== "string") {
                      validate35.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/2/properties/Duration/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    if (!(data14 === "DAY" || data14 === "GTC" || data14 === "GTD" || data14 === "IOC" || data14 === "FOK")) {
                      validate35.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/2/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema65.oneOf[2].properties.Duration.enum } }];
                      return false;
                    }
                    var valid9 = _errs48 === errors;
                  } else {
                    var valid9 = true;
                  }
                  if (valid9) {
                    if (data.Route !== void 0) {
                      let data15 = data.Route;
                      const _errs51 = errors;
                      if (typeof data15 !== "string") {
                        validate35.errors = [{ instancePath: instancePath + "/Route", schemaPath: "#/oneOf/2/properties/Route/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data15 === "Intelligent" || data15 === "CFE" || data15 === "CME" || data15 === "EURX" || data15 === "ICE" || data15 === "ICEB" || data15 === "ICEE")) {
                        validate35.errors = [{ instancePath: instancePath + "/Route", schemaPath: "#/oneOf/2/properties/Route/enum", keyword: "enum", params: { allowedValues: schema65.oneOf[2].properties.Route.enum } }];
                        return false;
                      }
                      var valid9 = _errs51 === errors;
                    } else {
                      var valid9 = true;
                    }
                  }
                }
              }
            }
          }
        }
      } else if (tag0 === "FX") {
        const _errs55 = errors;
        if (errors === _errs55) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing3;
            if (data.AssetType === void 0 && (missing3 = "AssetType") || data.TradeAction === void 0 && (missing3 = "TradeAction")) {
              validate35.errors = [{ instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 } }];
              return false;
            } else {
              if (data.AssetType !== void 0) {
                let data16 = data.AssetType;
                const _errs57 = errors;
                if (typeof data16 !== "string") {
                  validate35.errors = [{ instancePath: instancePath + "/AssetType", schemaPath: "#/oneOf/3/properties/AssetType/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                if ("FX" !== data16) {
                  validate35.errors = [{ instancePath: instancePath + "/AssetType", schemaPath: "#/oneOf/3/properties/AssetType/const", keyword: "const", params: { allowedValue: "FX" } }];
                  return false;
                }
                var valid11 = _errs57 === errors;
              } else {
                var valid11 = true;
              }
              if (valid11) {
                if (data.TradeAction !== void 0) {
                  let data17 = data.TradeAction;
                  const _errs59 = errors;
                  if (typeof data17 !== "string") {
                    validate35.errors = [{ instancePath: instancePath + "/TradeAction", schemaPath: "#/oneOf/3/properties/TradeAction/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  if (!(data17 === "Buy" || data17 === "Sell")) {
                    validate35.errors = [{ instancePath: instancePath + "/TradeAction", schemaPath: "#/oneOf/3/properties/TradeAction/enum", keyword: "enum", params: { allowedValues: schema65.oneOf[3].properties.TradeAction.enum } }];
                    return false;
                  }
                  var valid11 = _errs59 === errors;
                } else {
                  var valid11 = true;
                }
                if (valid11) {
                  if (data.Duration !== void 0) {
                    let data18 = data.Duration;
                    const _errs62 = errors;
                    if (typeof data18 !== "string") {
                      validate35.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/3/properties/Duration/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    if (!(data18 === "DAY" || data18 === "GTC" || data18 === "GTD" || data18 === "IOC" || data18 === "FOK" || data18 === "1" || data18 === "3" || data18 === "5" || data18 === "1 MIN" || data18 === "3 MIN" || data18 === "5 MIN")) {
                      validate35.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/3/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema65.oneOf[3].properties.Duration.enum } }];
                      return false;
                    }
                    var valid11 = _errs62 === errors;
                  } else {
                    var valid11 = true;
                  }
                  if (valid11) {
                    if (data.Route !== void 0) {
                      let data19 = data.Route;
                      const _errs65 = errors;
                      if (typeof data19 !== "string") {
                        validate35.errors = [{ instancePath: instancePath + "/Route", schemaPath: "#/oneOf/3/properties/Route/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data19 === "Intelligent" || data19 === "CNX" || data19 === "IBFX")) {
                        validate35.errors = [{ instancePath: instancePath + "/Route", schemaPath: "#/oneOf/3/properties/Route/enum", keyword: "enum", params: { allowedValues: schema65.oneOf[3].properties.Route.enum } }];
                        return false;
                      }
                      var valid11 = _errs65 === errors;
                    } else {
                      var valid11 = true;
                    }
                    if (valid11) {
                      if (data.AdvancedOptions !== void 0) {
                        let data20 = data.AdvancedOptions;
                        const _errs69 = errors;
                        const _errs70 = errors;
                        if (errors === _errs70) {
                          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                            if (data20.ShowOnlyQuantity !== void 0) {
                              let data21 = data20.ShowOnlyQuantity;
                              if (data21 !== null) {
                                validate35.errors = [{ instancePath: instancePath + "/AdvancedOptions/ShowOnlyQuantity", schemaPath: "#/$defs/WithoutShowOnlyQuantity/properties/ShowOnlyQuantity/type", keyword: "type", params: { type: "null" } }];
                                return false;
                              }
                              if (null !== data21) {
                                validate35.errors = [{ instancePath: instancePath + "/AdvancedOptions/ShowOnlyQuantity", schemaPath: "#/$defs/WithoutShowOnlyQuantity/properties/ShowOnlyQuantity/const", keyword: "const", params: { allowedValue: schema66.properties.ShowOnlyQuantity.const } }];
                                return false;
                              }
                            }
                          } else {
                            validate35.errors = [{ instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/$defs/WithoutShowOnlyQuantity/type", keyword: "type", params: { type: "object" } }];
                            return false;
                          }
                        }
                        var valid11 = _errs69 === errors;
                      } else {
                        var valid11 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate35.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { tag: "AssetType", allowedValues: ["EQ", "OP", "FU", "FX"] } }];
        return false;
      }
    } else {
      validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern28 = new RegExp("^((0[13578]|1[02])/(0[1-9]|[12][0-9]|3[01])/[1-9][0-9]{3}|(0[469]|11)/(0[1-9]|[12][0-9]|30)/[1-9][0-9]{3}|02/(0[1-9]|1[0-9]|2[0-8])/[1-9][0-9]{3}|02/29/([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00))$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : joinErrors(vErrors, validate23.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate33.errors : joinErrors(vErrors, validate33.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
      const _errs2 = errors;
      if (!validate35(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate35.errors : joinErrors(vErrors, validate35.errors);
        errors = vErrors.length;
      }
      var valid0 = _errs2 === errors;
      if (valid0) {
        const _errs3 = errors;
        const _errs4 = errors;
        if (errors === _errs4) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            const tag0 = data["Duration"];
            if (tag0 === "GTD" || tag0 === "GDP") {
              const _errs7 = errors;
              if (errors === _errs7) {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing0;
                  if (data.Duration === void 0 && (missing0 = "Duration") || data.GTDDate === void 0 && (missing0 = "GTDDate")) {
                    validate22.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
                    return false;
                  } else {
                    if (data.Duration !== void 0) {
                      let data0 = data.Duration;
                      const _errs9 = errors;
                      if (typeof data0 !== "string") {
                        validate22.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/0/properties/Duration/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data0 === "GTD" || data0 === "GDP")) {
                        validate22.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/0/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema68.oneOf[0].properties.Duration.enum } }];
                        return false;
                      }
                      var valid4 = _errs9 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data.GTDDate !== void 0) {
                        let data1 = data.GTDDate;
                        const _errs11 = errors;
                        if (errors === _errs11) {
                          if (typeof data1 === "string") {
                            if (!pattern28.test(data1)) {
                              validate22.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/0/properties/GTDDate/pattern", keyword: "pattern", params: { pattern: "^((0[13578]|1[02])/(0[1-9]|[12][0-9]|3[01])/[1-9][0-9]{3}|(0[469]|11)/(0[1-9]|[12][0-9]|30)/[1-9][0-9]{3}|02/(0[1-9]|1[0-9]|2[0-8])/[1-9][0-9]{3}|02/29/([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00))$" } }];
                              return false;
                            }
                          } else {
                            validate22.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/0/properties/GTDDate/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid4 = _errs11 === errors;
                      } else {
                        var valid4 = true;
                      }
                    }
                  }
                }
              }
            } else if (tag0 === "DAY" || tag0 === "DYP" || tag0 === "GTC" || tag0 === "GCP" || tag0 === "IOC" || tag0 === "FOK" || tag0 === "OPG" || tag0 === "CLO" || tag0 === "1" || tag0 === "3" || tag0 === "5" || tag0 === "1 MIN" || tag0 === "3 MIN" || tag0 === "5 MIN") {
              const _errs15 = errors;
              if (errors === _errs15) {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing1;
                  if (data.Duration === void 0 && (missing1 = "Duration")) {
                    validate22.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 } }];
                    return false;
                  } else {
                    if (data.Duration !== void 0) {
                      let data2 = data.Duration;
                      const _errs17 = errors;
                      if (typeof data2 !== "string") {
                        validate22.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      if (!(data2 === "DAY" || data2 === "DYP" || data2 === "GTC" || data2 === "GCP" || data2 === "IOC" || data2 === "FOK" || data2 === "OPG" || data2 === "CLO" || data2 === "1" || data2 === "3" || data2 === "5" || data2 === "1 MIN" || data2 === "3 MIN" || data2 === "5 MIN")) {
                        validate22.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema68.oneOf[1].properties.Duration.enum } }];
                        return false;
                      }
                      var valid6 = _errs17 === errors;
                    } else {
                      var valid6 = true;
                    }
                    if (valid6) {
                      if (data.GTDDate !== void 0) {
                        let data3 = data.GTDDate;
                        const _errs19 = errors;
                        if (typeof data3 !== "string") {
                          validate22.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                        if ("" !== data3) {
                          validate22.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { allowedValue: "" } }];
                          return false;
                        }
                        var valid6 = _errs19 === errors;
                      } else {
                        var valid6 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate22.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/discriminator", keyword: "discriminator", params: { tag: "Duration", allowedValues: ["GTD", "GDP", "DAY", "DYP", "GTC", "GCP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5", "1 MIN", "3 MIN", "5 MIN"] } }];
              return false;
            }
          } else {
            validate22.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/type", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
        var valid0 = _errs3 === errors;
      }
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function joinErrors(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
var form0 = new RegExp("^[1-5][0-9]{2}$", "u");
var form1 = new RegExp("^[A-Za-z_$][A-Za-z0-9_$]*([.][A-Za-z_$][A-Za-z0-9_$]*)*$", "u");
var form2 = new RegExp("<html>", "u");
function is_Error(data) {
  if (!(typeof data === "object" && data !== null && !Array.isArray(data))) return false;
  const value1 = data["Message"];
  const value2 = data["StatusCode"];
  const value3 = data["TraceId"];
  if (value1 === void 0) return false;
  if (value2 === void 0) return false;
  if (value1 !== void 0) {
    if (!(typeof value1 === "string")) return false;
  }
  if (value3 !== void 0) {
    if (!(typeof value3 === "string")) return false;
  }
  if (value2 !== void 0) {
    if (!(Number.isInteger(value2) || typeof value2 === "string")) return false;
    if (typeof value2 === "string") {
      if (!form0.test(value2)) return false;
    }
  }
  return true;
}
function is_JsonpResult(data) {
  if (!(Array.isArray(data) || typeof data === "object" && data !== null && !Array.isArray(data))) return false;
  if (Array.isArray(data)) {
    if (data.length < 1) return false;
    for (let at = 0; at < data.length; at++) {
      const value4 = data[at];
      if (!is_OrderResult(value4)) return false;
    }
  }
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const value9 = data["Message"];
    const value10 = data["StatusCode"];
    const value11 = data["TraceId"];
    if (value9 === void 0) return false;
    if (value10 === void 0) return false;
    if (value9 !== void 0) {
      if (!(typeof value9 === "string")) return false;
    }
    if (value11 !== void 0) {
      if (!(typeof value11 === "string")) return false;
    }
    if (value10 !== void 0) {
      if (!(Number.isInteger(value10) || typeof value10 === "string")) return false;
      if (typeof value10 === "string") {
        if (!form0.test(value10)) return false;
      }
    }
  }
  return true;
}
function is_OrderResult(data) {
  if (!(typeof data === "object" && data !== null && !Array.isArray(data))) return false;
  const value5 = data["Message"];
  const value6 = data["OrderID"];
  const value7 = data["OrderStatus"];
  const value8 = data["StatusCode"];
  if (value5 === void 0) return false;
  if (value6 === void 0) return false;
  if (value7 === void 0) return false;
  if (value5 !== void 0) {
    if (!(typeof value5 === "string" || value5 === null)) return false;
  }
  if (value6 !== void 0) {
    if (!(typeof value6 === "string")) return false;
  }
  if (value7 !== void 0) {
    if (!(typeof value7 === "string")) return false;
    if (value7 !== "Ok" && value7 !== "Failed") return false;
  }
  if (value8 !== void 0) {
    if (!Number.isInteger(value8)) return false;
  }
  return true;
}
function is_OrderResults(data) {
  if (!Array.isArray(data)) return false;
  if (data.length < 1) return false;
  for (let at = 0; at < data.length; at++) {
    const value12 = data[at];
    if (!is_OrderResult(value12)) return false;
  }
  return true;
}
function is_placeOrderJsonp_200_jsonp_callback(data) {
  if (!(typeof data === "string")) return false;
  return true;
}
function is_placeOrderJsonp_query_(data) {
  if (!(typeof data === "string")) return false;
  return true;
}
function is_placeOrderJsonp_query_APIVersion(data) {
  if (!(typeof data === "string")) return false;
  if (data !== "20101026" && data !== "20160101") return false;
  return true;
}
function is_placeOrderJsonp_query_callback(data) {
  if (!(typeof data === "string")) return false;
  if (!form1.test(data)) return false;
  return true;
}
function is_placeOrder_query_APIVersion(data) {
  if (!(typeof data === "string")) return false;
  if (data !== "20101026" && data !== "20160101") return false;
  return true;
}
function is_placeOrder_responses_403_text_html(data) {
  if (!(typeof data === "string")) return false;
  if (!form2.test(data)) return false;
  return true;
}
export {
  is_Error as Error,
  is_JsonpResult as JsonpResult,
  Order,
  is_OrderResults as OrderResults,
  is_placeOrderJsonp_200_jsonp_callback as placeOrderJsonp_200_jsonp_callback,
  is_placeOrderJsonp_query_ as placeOrderJsonp_query_,
  is_placeOrderJsonp_query_APIVersion as placeOrderJsonp_query_APIVersion,
  is_placeOrderJsonp_query_callback as placeOrderJsonp_query_callback,
  is_placeOrder_query_APIVersion as placeOrder_query_APIVersion,
  is_placeOrder_responses_403_text_html as placeOrder_responses_403_text_html
};
