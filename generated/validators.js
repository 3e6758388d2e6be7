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
var Error2 = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.Message === void 0 && (missing0 = "Message") || data.StatusCode === void 0 && (missing0 = "StatusCode")) {
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.Message !== void 0) {
          const _errs1 = errors;
          if (typeof data.Message !== "string") {
            validate29.errors = [{ instancePath: instancePath + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.StatusCode !== void 0) {
            let data1 = data.StatusCode;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate29.errors = [{ instancePath: instancePath + "/StatusCode", schemaPath: "#/properties/StatusCode/type", keyword: "type", params: { type: "integer" } }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": { "Message": true, "StatusCode": true }, "dynamicProps": false, "dynamicItems": false };
var JsonpResult = validate34;
var schema52 = { "type": ["array", "object"], "minItems": 1, "items": { "$ref": "#/$defs/OrderResult" }, "required": ["Message", "StatusCode"], "properties": { "Message": { "type": "string" }, "StatusCode": { "type": "integer" } } };
var schema46 = { "type": "object", "required": ["Message", "OrderID", "OrderStatus"], "properties": { "Message": { "type": ["string", "null"] }, "OrderID": { "type": "string" }, "OrderStatus": { "enum": ["Ok", "Failed"] }, "StatusCode": { "type": "integer" } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!data || typeof data != "object") {
    validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema52.type } }];
    return false;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate34.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.Message === void 0 && (missing0 = "Message") || data0.OrderID === void 0 && (missing0 = "OrderID") || data0.OrderStatus === void 0 && (missing0 = "OrderStatus")) {
                validate34.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
              } else {
                if (data0.Message !== void 0) {
                  let data1 = data0.Message;
                  const _errs4 = errors;
                  if (typeof data1 !== "string" && data1 !== null) {
                    validate34.errors = [{ instancePath: instancePath + "/" + i0 + "/Message", schemaPath: "#/$defs/OrderResult/properties/Message/type", keyword: "type", params: { type: schema46.properties.Message.type } }];
                    return false;
                  }
                  var valid2 = _errs4 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data0.OrderID !== void 0) {
                    const _errs6 = errors;
                    if (typeof data0.OrderID !== "string") {
                      validate34.errors = [{ instancePath: instancePath + "/" + i0 + "/OrderID", schemaPath: "#/$defs/OrderResult/properties/OrderID/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data0.OrderStatus !== void 0) {
                      let data3 = data0.OrderStatus;
                      const _errs8 = errors;
                      if (!(data3 === "Ok" || data3 === "Failed")) {
                        validate34.errors = [{ instancePath: instancePath + "/" + i0 + "/OrderStatus", schemaPath: "#/$defs/OrderResult/properties/OrderStatus/enum", keyword: "enum", params: { allowedValues: schema46.properties.OrderStatus.enum } }];
                        return false;
                      }
                      var valid2 = _errs8 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data0.StatusCode !== void 0) {
                        let data4 = data0.StatusCode;
                        const _errs9 = errors;
                        if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                          validate34.errors = [{ instancePath: instancePath + "/" + i0 + "/StatusCode", schemaPath: "#/$defs/OrderResult/properties/StatusCode/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                        var valid2 = _errs9 === errors;
                      } else {
                        var valid2 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate34.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.Message === void 0 && (missing1 = "Message") || data.StatusCode === void 0 && (missing1 = "StatusCode")) {
          validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing1 } }];
          return false;
        } else {
          if (data.Message !== void 0) {
            const _errs11 = errors;
            if (typeof data.Message !== "string") {
              validate34.errors = [{ instancePath: instancePath + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid3 = _errs11 === errors;
          } else {
            var valid3 = true;
          }
          if (valid3) {
            if (data.StatusCode !== void 0) {
              let data6 = data.StatusCode;
              const _errs13 = errors;
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                validate34.errors = [{ instancePath: instancePath + "/StatusCode", schemaPath: "#/properties/StatusCode/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              var valid3 = _errs13 === errors;
            } else {
              var valid3 = true;
            }
          }
        }
      }
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": { "Message": true, "StatusCode": true }, "items": true, "dynamicProps": false, "dynamicItems": false };
var Order = validate21;
var schema43 = { "type": "object", "oneOf": [{ "required": ["AssetType", "TradeAction"], "properties": { "AssetType": { "const": "EQ" }, "TradeAction": { "enum": ["Buy", "Sell", "BuyToCover", "SellShort"], "x-because": "AssetType" }, "Duration": { "enum": ["DAY", "DYP", "GTC", "GCP", "GTD", "GDP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5"], "x-because": "AssetType" }, "Route": { "enum": ["Intelligent", "AMEX", "ARCA", "AUTO", "BATS", "BTRD", "CTDL", "EDGA", "EDGX", "GFLO", "NITE", "NQBX", "NSDQ", "NYSE"], "x-because": "AssetType" } }, "x-because": "AssetType" }, { "required": ["AssetType", "TradeAction"], "properties": { "AssetType": { "const": "OP" }, "TradeAction": { "enum": ["BuyToOpen", "BuyToClose", "SellToOpen", "SellToClose"], "x-because": "AssetType" }, "Duration": { "enum": ["DAY", "GTC", "GTD", "IOC", "FOK", "OPG"], "x-because": "AssetType" }, "Route": { "enum": ["Intelligent", "AMOP", "BOX", "CBOE", "ISE", "NYOP", "PHLX", "XNDQ"], "x-because": "AssetType" } }, "x-because": "AssetType" }, { "required": ["AssetType", "TradeAction"], "properties": { "AssetType": { "const": "FU" }, "TradeAction": { "enum": ["Buy", "Sell"], "x-because": "AssetType" }, "Duration": { "enum": ["DAY", "GTC", "GTD", "IOC", "FOK"], "x-because": "AssetType" } }, "x-because": "AssetType" }, { "required": ["AssetType", "TradeAction"], "properties": { "AssetType": { "const": "FX" }, "TradeAction": { "enum": ["Buy", "Sell"], "x-because": "AssetType" }, "Duration": { "enum": ["DAY", "GTC", "GTD", "IOC", "FOK", "1", "3", "5"], "x-because": "AssetType" } }, "x-because": "AssetType" }], "discriminator": { "propertyName": "AssetType", "values": ["EQ", "OP", "FU", "FX"] } };
var schema44 = { "type": "object", "oneOf": [{ "required": ["Duration", "GTDDate"], "properties": { "Duration": { "enum": ["GTD", "GDP"] }, "GTDDate": { "type": "string", "pattern": "^(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])/[0-9]{4}$", "x-form": "a date of the form MM/DD/YYYY", "x-because": "Duration" } }, "x-because": "Duration" }, { "required": ["Duration"], "properties": { "Duration": { "enum": ["DAY", "DYP", "GTC", "GCP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5"] }, "GTDDate": { "const": "", "x-because": "Duration" } }, "x-because": "Duration" }], "discriminator": { "propertyName": "Duration", "values": ["GTD", "GDP", "DAY", "DYP", "GTC", "GCP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5"] } };
var schema33 = { "type": "object", "required": ["AccountKey", "Symbol", "Quantity"], "additionalProperties": false, "properties": { "AccountKey": { "type": "string", "minLength": 1 }, "AssetType": {}, "Symbol": { "type": "string", "pattern": "^[^\\p{Ll}\\p{C}\\s]+( [^\\p{Ll}\\p{C}\\s]+)*$", "x-form": "a symbol without lower-case letters" }, "Quantity": { "type": "string", "pattern": "^[1-9][0-9]*$", "x-form": 'a whole number such as "10"' }, "OrderType": {}, "LimitPrice": {}, "StopPrice": {}, "Duration": {}, "GTDDate": {}, "TradeAction": {}, "Route": { "type": "string" }, "OrderConfirmId": { "type": "string", "maxLength": 25 }, "OrderID": { "const": "" }, "AdvancedOptions": { "$ref": "#/$defs/AdvancedOptions" }, "OSOs": { "type": "array", "items": { "$ref": "#/$defs/GroupOrder" } } } };
var schema34 = { "type": "object", "additionalProperties": false, "properties": { "TrailingStop": { "type": ["object", "null"], "required": ["ByPoints", "Value"], "additionalProperties": false, "properties": { "ByPoints": { "type": "boolean" }, "Value": { "type": ["string", "number"], "pattern": "^([0-9]+([.][0-9]+)?|[.][0-9]+)$", "x-form": 'a price such as "1.00" or ".25"', "minimum": 0 } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[^\\p{Ll}\\p{C}\\s]+( [^\\p{Ll}\\p{C}\\s]+)*$", "u");
var pattern5 = new RegExp("^[1-9][0-9]*$", "u");
var pattern6 = new RegExp("^([0-9]+([.][0-9]+)?|[.][0-9]+)$", "u");
var schema35 = { "type": "object", "required": ["Type", "Orders"], "additionalProperties": false, "properties": { "Type": { "enum": ["NORMAL", "OCO", "BRK"] }, "Orders": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Order" } } } };
var wrapper0 = { validate: validate21 };
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
      if (data.Type === void 0 && (missing0 = "Type") || data.Orders === void 0 && (missing0 = "Orders")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "Type" || key0 === "Orders")) {
            validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.Type !== void 0) {
            let data0 = data.Type;
            const _errs2 = errors;
            if (!(data0 === "NORMAL" || data0 === "OCO" || data0 === "BRK")) {
              validate23.errors = [{ instancePath: instancePath + "/Type", schemaPath: "#/properties/Type/enum", keyword: "enum", params: { allowedValues: schema35.properties.Type.enum } }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Orders !== void 0) {
              let data1 = data.Orders;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  if (data1.length < 1) {
                    validate23.errors = [{ instancePath: instancePath + "/Orders", schemaPath: "#/properties/Orders/minItems", keyword: "minItems", params: { limit: 1 } }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if (!wrapper0.validate(data1[i0], { instancePath: instancePath + "/Orders/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? wrapper0.validate.errors : joinErrors(vErrors, wrapper0.validate.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs5 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate23.errors = [{ instancePath: instancePath + "/Orders", schemaPath: "#/properties/Orders/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.AccountKey === void 0 && (missing0 = "AccountKey") || data.Symbol === void 0 && (missing0 = "Symbol") || data.Quantity === void 0 && (missing0 = "Quantity")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema33.properties, key0)) {
            validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
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
                if (func2(data0) < 1) {
                  validate22.errors = [{ instancePath: instancePath + "/AccountKey", schemaPath: "#/properties/AccountKey/minLength", keyword: "minLength", params: { limit: 1 } }];
                  return false;
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/AccountKey", schemaPath: "#/properties/AccountKey/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.Symbol !== void 0) {
              let data1 = data.Symbol;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern4.test(data1)) {
                    validate22.errors = [{ instancePath: instancePath + "/Symbol", schemaPath: "#/properties/Symbol/pattern", keyword: "pattern", params: { pattern: "^[^\\p{Ll}\\p{C}\\s]+( [^\\p{Ll}\\p{C}\\s]+)*$" } }];
                    return false;
                  }
                } else {
                  validate22.errors = [{ instancePath: instancePath + "/Symbol", schemaPath: "#/properties/Symbol/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Quantity !== void 0) {
                let data2 = data.Quantity;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data2 === "string") {
                    if (!pattern5.test(data2)) {
                      validate22.errors = [{ instancePath: instancePath + "/Quantity", schemaPath: "#/properties/Quantity/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*$" } }];
                      return false;
                    }
                  } else {
                    validate22.errors = [{ instancePath: instancePath + "/Quantity", schemaPath: "#/properties/Quantity/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.Route !== void 0) {
                  const _errs10 = errors;
                  if (typeof data.Route !== "string") {
                    validate22.errors = [{ instancePath: instancePath + "/Route", schemaPath: "#/properties/Route/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.OrderConfirmId !== void 0) {
                    let data4 = data.OrderConfirmId;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (typeof data4 === "string") {
                        if (func2(data4) > 25) {
                          validate22.errors = [{ instancePath: instancePath + "/OrderConfirmId", schemaPath: "#/properties/OrderConfirmId/maxLength", keyword: "maxLength", params: { limit: 25 } }];
                          return false;
                        }
                      } else {
                        validate22.errors = [{ instancePath: instancePath + "/OrderConfirmId", schemaPath: "#/properties/OrderConfirmId/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.OrderID !== void 0) {
                      const _errs14 = errors;
                      if ("" !== data.OrderID) {
                        validate22.errors = [{ instancePath: instancePath + "/OrderID", schemaPath: "#/properties/OrderID/const", keyword: "const", params: { allowedValue: "" } }];
                        return false;
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.AdvancedOptions !== void 0) {
                        let data6 = data.AdvancedOptions;
                        const _errs15 = errors;
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            const _errs18 = errors;
                            for (const key1 in data6) {
                              if (!(key1 === "TrailingStop")) {
                                validate22.errors = [{ instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/$defs/AdvancedOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                return false;
                                break;
                              }
                            }
                            if (_errs18 === errors) {
                              if (data6.TrailingStop !== void 0) {
                                let data7 = data6.TrailingStop;
                                const _errs19 = errors;
                                if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
                                  validate22.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/AdvancedOptions/properties/TrailingStop/type", keyword: "type", params: { type: schema34.properties.TrailingStop.type } }];
                                  return false;
                                }
                                if (errors === _errs19) {
                                  if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                    let missing1;
                                    if (data7.ByPoints === void 0 && (missing1 = "ByPoints") || data7.Value === void 0 && (missing1 = "Value")) {
                                      validate22.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/AdvancedOptions/properties/TrailingStop/required", keyword: "required", params: { missingProperty: missing1 } }];
                                      return false;
                                    } else {
                                      const _errs21 = errors;
                                      for (const key2 in data7) {
                                        if (!(key2 === "ByPoints" || key2 === "Value")) {
                                          validate22.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/AdvancedOptions/properties/TrailingStop/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }];
                                          return false;
                                          break;
                                        }
                                      }
                                      if (_errs21 === errors) {
                                        if (data7.ByPoints !== void 0) {
                                          const _errs22 = errors;
                                          if (typeof data7.ByPoints !== "boolean") {
                                            validate22.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop/ByPoints", schemaPath: "#/$defs/AdvancedOptions/properties/TrailingStop/properties/ByPoints/type", keyword: "type", params: { type: "boolean" } }];
                                            return false;
                                          }
                                          var valid3 = _errs22 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data7.Value !== void 0) {
                                            let data9 = data7.Value;
                                            const _errs24 = errors;
                                            if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9))) {
                                              validate22.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop/Value", schemaPath: "#/$defs/AdvancedOptions/properties/TrailingStop/properties/Value/type", keyword: "type", params: { type: schema34.properties.TrailingStop.properties.Value.type } }];
                                              return false;
                                            }
                                            if (errors === _errs24) {
                                              if (typeof data9 == "number" && isFinite(data9)) {
                                                if (data9 < 0 || isNaN(data9)) {
                                                  validate22.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop/Value", schemaPath: "#/$defs/AdvancedOptions/properties/TrailingStop/properties/Value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                                  return false;
                                                }
                                              }
                                              if (errors === _errs24) {
                                                if (typeof data9 === "string") {
                                                  if (!pattern6.test(data9)) {
                                                    validate22.errors = [{ instancePath: instancePath + "/AdvancedOptions/TrailingStop/Value", schemaPath: "#/$defs/AdvancedOptions/properties/TrailingStop/properties/Value/pattern", keyword: "pattern", params: { pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)$" } }];
                                                    return false;
                                                  }
                                                }
                                              }
                                            }
                                            var valid3 = _errs24 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate22.errors = [{ instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/$defs/AdvancedOptions/type", keyword: "type", params: { type: "object" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.OSOs !== void 0) {
                          let data10 = data.OSOs;
                          const _errs27 = errors;
                          if (errors === _errs27) {
                            if (Array.isArray(data10)) {
                              var valid4 = true;
                              const len0 = data10.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs29 = errors;
                                if (!validate23(data10[i0], { instancePath: instancePath + "/OSOs/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate23.errors : joinErrors(vErrors, validate23.errors);
                                  errors = vErrors.length;
                                }
                                var valid4 = _errs29 === errors;
                                if (!valid4) {
                                  break;
                                }
                              }
                            } else {
                              validate22.errors = [{ instancePath: instancePath + "/OSOs", schemaPath: "#/properties/OSOs/type", keyword: "type", params: { type: "array" } }];
                              return false;
                            }
                          }
                          var valid0 = _errs27 === errors;
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
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema36 = { "type": "object", "oneOf": [{ "required": ["OrderType"], "properties": { "OrderType": { "const": "Market" }, "LimitPrice": { "enum": ["", "0.00"], "x-because": "OrderType" }, "StopPrice": { "enum": ["", "0.00"], "x-because": "OrderType" } }, "x-because": "OrderType" }, { "required": ["OrderType", "LimitPrice"], "properties": { "OrderType": { "const": "Limit" }, "LimitPrice": { "$ref": "#/$defs/Price" }, "StopPrice": { "$ref": "#/$defs/OptionalPrice" } }, "x-because": "OrderType" }, { "required": ["OrderType", "StopPrice"], "properties": { "OrderType": { "const": "StopMarket" }, "LimitPrice": { "$ref": "#/$defs/OptionalPrice" }, "StopPrice": { "$ref": "#/$defs/Price" } }, "x-because": "OrderType" }, { "required": ["OrderType", "LimitPrice", "StopPrice"], "properties": { "OrderType": { "const": "StopLimit" }, "LimitPrice": { "$ref": "#/$defs/Price" }, "StopPrice": { "$ref": "#/$defs/Price" } }, "x-because": "OrderType" }], "discriminator": { "propertyName": "OrderType", "values": ["Market", "Limit", "StopMarket", "StopLimit"] } };
var pattern8 = new RegExp("^([0-9]+([.][0-9]+)?|[.][0-9]+)?$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const tag0 = data.OrderType;
      if (typeof tag0 == "string") {
        if (tag0 === "Market") {
          const _errs2 = errors;
          if (errors === _errs2) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing0;
              if (data.OrderType === void 0 && (missing0 = "OrderType")) {
                validate26.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
              } else {
                if (data.OrderType !== void 0) {
                  const _errs4 = errors;
                  if ("Market" !== data.OrderType) {
                    validate26.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/0/properties/OrderType/const", keyword: "const", params: { allowedValue: "Market" } }];
                    return false;
                  }
                  var valid2 = _errs4 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.LimitPrice !== void 0) {
                    let data1 = data.LimitPrice;
                    const _errs5 = errors;
                    if (!(data1 === "" || data1 === "0.00")) {
                      validate26.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/oneOf/0/properties/LimitPrice/enum", keyword: "enum", params: { allowedValues: schema36.oneOf[0].properties.LimitPrice.enum } }];
                      return false;
                    }
                    var valid2 = _errs5 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.StopPrice !== void 0) {
                      let data2 = data.StopPrice;
                      const _errs7 = errors;
                      if (!(data2 === "" || data2 === "0.00")) {
                        validate26.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/oneOf/0/properties/StopPrice/enum", keyword: "enum", params: { allowedValues: schema36.oneOf[0].properties.StopPrice.enum } }];
                        return false;
                      }
                      var valid2 = _errs7 === errors;
                    } else {
                      var valid2 = true;
                    }
                  }
                }
              }
            }
          }
          var props0 = {};
          props0.OrderType = true;
          props0.LimitPrice = true;
          props0.StopPrice = true;
        } else if (tag0 === "Limit") {
          const _errs9 = errors;
          if (errors === _errs9) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing1;
              if (data.OrderType === void 0 && (missing1 = "OrderType") || data.LimitPrice === void 0 && (missing1 = "LimitPrice")) {
                validate26.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                if (data.OrderType !== void 0) {
                  const _errs11 = errors;
                  if ("Limit" !== data.OrderType) {
                    validate26.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/1/properties/OrderType/const", keyword: "const", params: { allowedValue: "Limit" } }];
                    return false;
                  }
                  var valid4 = _errs11 === errors;
                } else {
                  var valid4 = true;
                }
                if (valid4) {
                  if (data.LimitPrice !== void 0) {
                    let data4 = data.LimitPrice;
                    const _errs12 = errors;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (typeof data4 === "string") {
                        if (!pattern6.test(data4)) {
                          validate26.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)$" } }];
                          return false;
                        }
                      } else {
                        validate26.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid4 = _errs12 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data.StopPrice !== void 0) {
                      let data5 = data.StopPrice;
                      const _errs16 = errors;
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (typeof data5 === "string") {
                          if (!pattern8.test(data5)) {
                            validate26.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/OptionalPrice/pattern", keyword: "pattern", params: { pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)?$" } }];
                            return false;
                          }
                        } else {
                          validate26.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/OptionalPrice/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid4 = _errs16 === errors;
                    } else {
                      var valid4 = true;
                    }
                  }
                }
              }
            }
          }
          if (props0 !== true) {
            props0 = props0 || {};
            props0.OrderType = true;
            props0.LimitPrice = true;
            props0.StopPrice = true;
          }
        } else if (tag0 === "StopMarket") {
          const _errs20 = errors;
          if (errors === _errs20) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing2;
              if (data.OrderType === void 0 && (missing2 = "OrderType") || data.StopPrice === void 0 && (missing2 = "StopPrice")) {
                validate26.errors = [{ instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 } }];
                return false;
              } else {
                if (data.OrderType !== void 0) {
                  const _errs22 = errors;
                  if ("StopMarket" !== data.OrderType) {
                    validate26.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/2/properties/OrderType/const", keyword: "const", params: { allowedValue: "StopMarket" } }];
                    return false;
                  }
                  var valid8 = _errs22 === errors;
                } else {
                  var valid8 = true;
                }
                if (valid8) {
                  if (data.LimitPrice !== void 0) {
                    let data7 = data.LimitPrice;
                    const _errs23 = errors;
                    const _errs24 = errors;
                    if (errors === _errs24) {
                      if (typeof data7 === "string") {
                        if (!pattern8.test(data7)) {
                          validate26.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/OptionalPrice/pattern", keyword: "pattern", params: { pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)?$" } }];
                          return false;
                        }
                      } else {
                        validate26.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/OptionalPrice/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid8 = _errs23 === errors;
                  } else {
                    var valid8 = true;
                  }
                  if (valid8) {
                    if (data.StopPrice !== void 0) {
                      let data8 = data.StopPrice;
                      const _errs27 = errors;
                      const _errs28 = errors;
                      if (errors === _errs28) {
                        if (typeof data8 === "string") {
                          if (!pattern6.test(data8)) {
                            validate26.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)$" } }];
                            return false;
                          }
                        } else {
                          validate26.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid8 = _errs27 === errors;
                    } else {
                      var valid8 = true;
                    }
                  }
                }
              }
            }
          }
          if (props0 !== true) {
            props0 = props0 || {};
            props0.OrderType = true;
            props0.LimitPrice = true;
            props0.StopPrice = true;
          }
        } else if (tag0 === "StopLimit") {
          const _errs31 = errors;
          if (errors === _errs31) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing3;
              if (data.OrderType === void 0 && (missing3 = "OrderType") || data.LimitPrice === void 0 && (missing3 = "LimitPrice") || data.StopPrice === void 0 && (missing3 = "StopPrice")) {
                validate26.errors = [{ instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 } }];
                return false;
              } else {
                if (data.OrderType !== void 0) {
                  const _errs33 = errors;
                  if ("StopLimit" !== data.OrderType) {
                    validate26.errors = [{ instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/3/properties/OrderType/const", keyword: "const", params: { allowedValue: "StopLimit" } }];
                    return false;
                  }
                  var valid12 = _errs33 === errors;
                } else {
                  var valid12 = true;
                }
                if (valid12) {
                  if (data.LimitPrice !== void 0) {
                    let data10 = data.LimitPrice;
                    const _errs34 = errors;
                    const _errs35 = errors;
                    if (errors === _errs35) {
                      if (typeof data10 === "string") {
                        if (!pattern6.test(data10)) {
                          validate26.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)$" } }];
                          return false;
                        }
                      } else {
                        validate26.errors = [{ instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid12 = _errs34 === errors;
                  } else {
                    var valid12 = true;
                  }
                  if (valid12) {
                    if (data.StopPrice !== void 0) {
                      let data11 = data.StopPrice;
                      const _errs38 = errors;
                      const _errs39 = errors;
                      if (errors === _errs39) {
                        if (typeof data11 === "string") {
                          if (!pattern6.test(data11)) {
                            validate26.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)$" } }];
                            return false;
                          }
                        } else {
                          validate26.errors = [{ instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid12 = _errs38 === errors;
                    } else {
                      var valid12 = true;
                    }
                  }
                }
              }
            }
          }
          if (props0 !== true) {
            props0 = props0 || {};
            props0.OrderType = true;
            props0.LimitPrice = true;
            props0.StopPrice = true;
          }
        } else {
          validate26.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { tag: "OrderType", allowedValues: ["Market", "Limit", "StopMarket", "StopLimit"] } }];
          return false;
        }
      } else {
        validate26.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { tag: "OrderType", allowedValues: ["Market", "Limit", "StopMarket", "StopLimit"] } }];
        return false;
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate26.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate26.evaluated = { "dynamicProps": true, "dynamicItems": false };
var pattern13 = new RegExp("^(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])/[0-9]{4}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate22.errors : joinErrors(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate26.errors : joinErrors(vErrors, validate26.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
      const _errs2 = errors;
      const _errs3 = errors;
      if (errors === _errs3) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          const tag0 = data.AssetType;
          if (typeof tag0 == "string") {
            if (tag0 === "EQ") {
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing0;
                  if (data.AssetType === void 0 && (missing0 = "AssetType") || data.TradeAction === void 0 && (missing0 = "TradeAction")) {
                    validate21.errors = [{ instancePath, schemaPath: "#/$defs/AssetTerms/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 } }];
                    return false;
                  } else {
                    if (data.AssetType !== void 0) {
                      const _errs8 = errors;
                      if ("EQ" !== data.AssetType) {
                        validate21.errors = [{ instancePath: instancePath + "/AssetType", schemaPath: "#/$defs/AssetTerms/oneOf/0/properties/AssetType/const", keyword: "const", params: { allowedValue: "EQ" } }];
                        return false;
                      }
                      var valid4 = _errs8 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data.TradeAction !== void 0) {
                        let data1 = data.TradeAction;
                        const _errs9 = errors;
                        if (!(data1 === "Buy" || data1 === "Sell" || data1 === "BuyToCover" || data1 === "SellShort")) {
                          validate21.errors = [{ instancePath: instancePath + "/TradeAction", schemaPath: "#/$defs/AssetTerms/oneOf/0/properties/TradeAction/enum", keyword: "enum", params: { allowedValues: schema43.oneOf[0].properties.TradeAction.enum } }];
                          return false;
                        }
                        var valid4 = _errs9 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data.Duration !== void 0) {
                          let data2 = data.Duration;
                          const _errs11 = errors;
                          if (!(data2 === "DAY" || data2 === "DYP" || data2 === "GTC" || data2 === "GCP" || data2 === "GTD" || data2 === "GDP" || data2 === "IOC" || data2 === "FOK" || data2 === "OPG" || data2 === "CLO" || data2 === "1" || data2 === "3" || data2 === "5")) {
                            validate21.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/AssetTerms/oneOf/0/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema43.oneOf[0].properties.Duration.enum } }];
                            return false;
                          }
                          var valid4 = _errs11 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data.Route !== void 0) {
                            let data3 = data.Route;
                            const _errs13 = errors;
                            if (!(data3 === "Intelligent" || data3 === "AMEX" || data3 === "ARCA" || data3 === "AUTO" || data3 === "BATS" || data3 === "BTRD" || data3 === "CTDL" || data3 === "EDGA" || data3 === "EDGX" || data3 === "GFLO" || data3 === "NITE" || data3 === "NQBX" || data3 === "NSDQ" || data3 === "NYSE")) {
                              validate21.errors = [{ instancePath: instancePath + "/Route", schemaPath: "#/$defs/AssetTerms/oneOf/0/properties/Route/enum", keyword: "enum", params: { allowedValues: schema43.oneOf[0].properties.Route.enum } }];
                              return false;
                            }
                            var valid4 = _errs13 === errors;
                          } else {
                            var valid4 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
              var props1 = {};
              props1.AssetType = true;
              props1.TradeAction = true;
              props1.Duration = true;
              props1.Route = true;
            } else if (tag0 === "OP") {
              const _errs15 = errors;
              if (errors === _errs15) {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing1;
                  if (data.AssetType === void 0 && (missing1 = "AssetType") || data.TradeAction === void 0 && (missing1 = "TradeAction")) {
                    validate21.errors = [{ instancePath, schemaPath: "#/$defs/AssetTerms/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 } }];
                    return false;
                  } else {
                    if (data.AssetType !== void 0) {
                      const _errs17 = errors;
                      if ("OP" !== data.AssetType) {
                        validate21.errors = [{ instancePath: instancePath + "/AssetType", schemaPath: "#/$defs/AssetTerms/oneOf/1/properties/AssetType/const", keyword: "const", params: { allowedValue: "OP" } }];
                        return false;
                      }
                      var valid6 = _errs17 === errors;
                    } else {
                      var valid6 = true;
                    }
                    if (valid6) {
                      if (data.TradeAction !== void 0) {
                        let data5 = data.TradeAction;
                        const _errs18 = errors;
                        if (!(data5 === "BuyToOpen" || data5 === "BuyToClose" || data5 === "SellToOpen" || data5 === "SellToClose")) {
                          validate21.errors = [{ instancePath: instancePath + "/TradeAction", schemaPath: "#/$defs/AssetTerms/oneOf/1/properties/TradeAction/enum", keyword: "enum", params: { allowedValues: schema43.oneOf[1].properties.TradeAction.enum } }];
                          return false;
                        }
                        var valid6 = _errs18 === errors;
                      } else {
                        var valid6 = true;
                      }
                      if (valid6) {
                        if (data.Duration !== void 0) {
                          let data6 = data.Duration;
                          const _errs20 = errors;
                          if (!(data6 === "DAY" || data6 === "GTC" || data6 === "GTD" || data6 === "IOC" || data6 === "FOK" || data6 === "OPG")) {
                            validate21.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/AssetTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema43.oneOf[1].properties.Duration.enum } }];
                            return false;
                          }
                          var valid6 = _errs20 === errors;
                        } else {
                          var valid6 = true;
                        }
                        if (valid6) {
                          if (data.Route !== void 0) {
                            let data7 = data.Route;
                            const _errs22 = errors;
                            if (!(data7 === "Intelligent" || data7 === "AMOP" || data7 === "BOX" || data7 === "CBOE" || data7 === "ISE" || data7 === "NYOP" || data7 === "PHLX" || data7 === "XNDQ")) {
                              validate21.errors = [{ instancePath: instancePath + "/Route", schemaPath: "#/$defs/AssetTerms/oneOf/1/properties/Route/enum", keyword: "enum", params: { allowedValues: schema43.oneOf[1].properties.Route.enum } }];
                              return false;
                            }
                            var valid6 = _errs22 === errors;
                          } else {
                            var valid6 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
              if (props1 !== true) {
                props1 = props1 || {};
                props1.AssetType = true;
                props1.TradeAction = true;
                props1.Duration = true;
                props1.Route = true;
              }
            } else if (tag0 === "FU") {
              const _errs24 = errors;
              if (errors === _errs24) {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing2;
                  if (data.AssetType === void 0 && (missing2 = "AssetType") || data.TradeAction === void 0 && (missing2 = "TradeAction")) {
                    validate21.errors = [{ instancePath, schemaPath: "#/$defs/AssetTerms/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 } }];
                    return false;
                  } else {
                    if (data.AssetType !== void 0) {
                      const _errs26 = errors;
                      if ("FU" !== data.AssetType) {
                        validate21.errors = [{ instancePath: instancePath + "/AssetType", schemaPath: "#/$defs/AssetTerms/oneOf/2/properties/AssetType/const", keyword: "const", params: { allowedValue: "FU" } }];
                        return false;
                      }
                      var valid8 = _errs26 === errors;
                    } else {
                      var valid8 = true;
                    }
                    if (valid8) {
                      if (data.TradeAction !== void 0) {
                        let data9 = data.TradeAction;
                        const _errs27 = errors;
                        if (!(data9 === "Buy" || data9 === "Sell")) {
                          validate21.errors = [{ instancePath: instancePath + "/TradeAction", schemaPath: "#/$defs/AssetTerms/oneOf/2/properties/TradeAction/enum", keyword: "enum", params: { allowedValues: schema43.oneOf[2].properties.TradeAction.enum } }];
                          return false;
                        }
                        var valid8 = _errs27 === errors;
                      } else {
                        var valid8 = true;
                      }
                      if (valid8) {
                        if (data.Duration !== void 0) {
                          let data10 = data.Duration;
                          const _errs29 = errors;
                          if (!(data10 === "DAY" || data10 === "GTC" || data10 === "GTD" || data10 === "IOC" || data10 === "FOK")) {
                            validate21.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/AssetTerms/oneOf/2/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema43.oneOf[2].properties.Duration.enum } }];
                            return false;
                          }
                          var valid8 = _errs29 === errors;
                        } else {
                          var valid8 = true;
                        }
                      }
                    }
                  }
                }
              }
              if (props1 !== true) {
                props1 = props1 || {};
                props1.AssetType = true;
                props1.TradeAction = true;
                props1.Duration = true;
              }
            } else if (tag0 === "FX") {
              const _errs31 = errors;
              if (errors === _errs31) {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing3;
                  if (data.AssetType === void 0 && (missing3 = "AssetType") || data.TradeAction === void 0 && (missing3 = "TradeAction")) {
                    validate21.errors = [{ instancePath, schemaPath: "#/$defs/AssetTerms/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 } }];
                    return false;
                  } else {
                    if (data.AssetType !== void 0) {
                      const _errs33 = errors;
                      if ("FX" !== data.AssetType) {
                        validate21.errors = [{ instancePath: instancePath + "/AssetType", schemaPath: "#/$defs/AssetTerms/oneOf/3/properties/AssetType/const", keyword: "const", params: { allowedValue: "FX" } }];
                        return false;
                      }
                      var valid10 = _errs33 === errors;
                    } else {
                      var valid10 = true;
                    }
                    if (valid10) {
                      if (data.TradeAction !== void 0) {
                        let data12 = data.TradeAction;
                        const _errs34 = errors;
                        if (!(data12 === "Buy" || data12 === "Sell")) {
                          validate21.errors = [{ instancePath: instancePath + "/TradeAction", schemaPath: "#/$defs/AssetTerms/oneOf/3/properties/TradeAction/enum", keyword: "enum", params: { allowedValues: schema43.oneOf[3].properties.TradeAction.enum } }];
                          return false;
                        }
                        var valid10 = _errs34 === errors;
                      } else {
                        var valid10 = true;
                      }
                      if (valid10) {
                        if (data.Duration !== void 0) {
                          let data13 = data.Duration;
                          const _errs36 = errors;
                          if (!(data13 === "DAY" || data13 === "GTC" || data13 === "GTD" || data13 === "IOC" || data13 === "FOK" || data13 === "1" || data13 === "3" || data13 === "5")) {
                            validate21.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/AssetTerms/oneOf/3/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema43.oneOf[3].properties.Duration.enum } }];
                            return false;
                          }
                          var valid10 = _errs36 === errors;
                        } else {
                          var valid10 = true;
                        }
                      }
                    }
                  }
                }
              }
              if (props1 !== true) {
                props1 = props1 || {};
                props1.AssetType = true;
                props1.TradeAction = true;
                props1.Duration = true;
              }
            } else {
              validate21.errors = [{ instancePath, schemaPath: "#/$defs/AssetTerms/discriminator", keyword: "discriminator", params: { tag: "AssetType", allowedValues: ["EQ", "OP", "FU", "FX"] } }];
              return false;
            }
          } else {
            validate21.errors = [{ instancePath, schemaPath: "#/$defs/AssetTerms/discriminator", keyword: "discriminator", params: { tag: "AssetType", allowedValues: ["EQ", "OP", "FU", "FX"] } }];
            return false;
          }
        } else {
          validate21.errors = [{ instancePath, schemaPath: "#/$defs/AssetTerms/type", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
      var valid0 = _errs2 === errors;
      if (valid0) {
        const _errs38 = errors;
        const _errs39 = errors;
        if (errors === _errs39) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            const tag1 = data.Duration;
            if (typeof tag1 == "string") {
              if (tag1 === "1") {
                const _errs42 = errors;
                if (errors === _errs42) {
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing4;
                    if (data.Duration === void 0 && (missing4 = "Duration")) {
                      validate21.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { missingProperty: missing4 } }];
                      return false;
                    } else {
                      if (data.Duration !== void 0) {
                        let data14 = data.Duration;
                        const _errs44 = errors;
                        if (!(data14 === "DAY" || data14 === "DYP" || data14 === "GTC" || data14 === "GCP" || data14 === "IOC" || data14 === "FOK" || data14 === "OPG" || data14 === "CLO" || data14 === "1" || data14 === "3" || data14 === "5")) {
                          validate21.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } }];
                          return false;
                        }
                        var valid14 = _errs44 === errors;
                      } else {
                        var valid14 = true;
                      }
                      if (valid14) {
                        if (data.GTDDate !== void 0) {
                          const _errs45 = errors;
                          if ("" !== data.GTDDate) {
                            validate21.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { allowedValue: "" } }];
                            return false;
                          }
                          var valid14 = _errs45 === errors;
                        } else {
                          var valid14 = true;
                        }
                      }
                    }
                  }
                }
                var props2 = {};
                props2.Duration = true;
                props2.GTDDate = true;
              } else if (tag1 === "3") {
                const _errs47 = errors;
                if (errors === _errs47) {
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing5;
                    if (data.Duration === void 0 && (missing5 = "Duration")) {
                      validate21.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { missingProperty: missing5 } }];
                      return false;
                    } else {
                      if (data.Duration !== void 0) {
                        let data16 = data.Duration;
                        const _errs49 = errors;
                        if (!(data16 === "DAY" || data16 === "DYP" || data16 === "GTC" || data16 === "GCP" || data16 === "IOC" || data16 === "FOK" || data16 === "OPG" || data16 === "CLO" || data16 === "1" || data16 === "3" || data16 === "5")) {
                          validate21.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } }];
                          return false;
                        }
                        var valid16 = _errs49 === errors;
                      } else {
                        var valid16 = true;
                      }
                      if (valid16) {
                        if (data.GTDDate !== void 0) {
                          const _errs50 = errors;
                          if ("" !== data.GTDDate) {
                            validate21.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { allowedValue: "" } }];
                            return false;
                          }
                          var valid16 = _errs50 === errors;
                        } else {
                          var valid16 = true;
                        }
                      }
                    }
                  }
                }
                if (props2 !== true) {
                  props2 = props2 || {};
                  props2.Duration = true;
                  props2.GTDDate = true;
                }
              } else if (tag1 === "5") {
                const _errs52 = errors;
                if (errors === _errs52) {
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing6;
                    if (data.Duration === void 0 && (missing6 = "Duration")) {
                      validate21.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { missingProperty: missing6 } }];
                      return false;
                    } else {
                      if (data.Duration !== void 0) {
                        let data18 = data.Duration;
                        const _errs54 = errors;
                        if (!(data18 === "DAY" || data18 === "DYP" || data18 === "GTC" || data18 === "GCP" || data18 === "IOC" || data18 === "FOK" || data18 === "OPG" || data18 === "CLO" || data18 === "1" || data18 === "3" || data18 === "5")) {
                          validate21.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } }];
                          return false;
                        }
                        var valid18 = _errs54 === errors;
                      } else {
                        var valid18 = true;
                      }
                      if (valid18) {
                        if (data.GTDDate !== void 0) {
                          const _errs55 = errors;
                          if ("" !== data.GTDDate) {
                            validate21.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { allowedValue: "" } }];
                            return false;
                          }
                          var valid18 = _errs55 === errors;
                        } else {
                          var valid18 = true;
                        }
                      }
                    }
                  }
                }
                if (props2 !== true) {
                  props2 = props2 || {};
                  props2.Duration = true;
                  props2.GTDDate = true;
                }
              } else if (tag1 === "GTD") {
                const _errs57 = errors;
                if (errors === _errs57) {
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing7;
                    if (data.Duration === void 0 && (missing7 = "Duration") || data.GTDDate === void 0 && (missing7 = "GTDDate")) {
                      validate21.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/0/required", keyword: "required", params: { missingProperty: missing7 } }];
                      return false;
                    } else {
                      if (data.Duration !== void 0) {
                        let data20 = data.Duration;
                        const _errs59 = errors;
                        if (!(data20 === "GTD" || data20 === "GDP")) {
                          validate21.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/0/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[0].properties.Duration.enum } }];
                          return false;
                        }
                        var valid20 = _errs59 === errors;
                      } else {
                        var valid20 = true;
                      }
                      if (valid20) {
                        if (data.GTDDate !== void 0) {
                          let data21 = data.GTDDate;
                          const _errs60 = errors;
                          if (errors === _errs60) {
                            if (typeof data21 === "string") {
                              if (!pattern13.test(data21)) {
                                validate21.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/0/properties/GTDDate/pattern", keyword: "pattern", params: { pattern: "^(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])/[0-9]{4}$" } }];
                                return false;
                              }
                            } else {
                              validate21.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/0/properties/GTDDate/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid20 = _errs60 === errors;
                        } else {
                          var valid20 = true;
                        }
                      }
                    }
                  }
                }
                if (props2 !== true) {
                  props2 = props2 || {};
                  props2.Duration = true;
                  props2.GTDDate = true;
                }
              } else if (tag1 === "GDP") {
                const _errs64 = errors;
                if (errors === _errs64) {
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing8;
                    if (data.Duration === void 0 && (missing8 = "Duration") || data.GTDDate === void 0 && (missing8 = "GTDDate")) {
                      validate21.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/0/required", keyword: "required", params: { missingProperty: missing8 } }];
                      return false;
                    } else {
                      if (data.Duration !== void 0) {
                        let data22 = data.Duration;
                        const _errs66 = errors;
                        if (!(data22 === "GTD" || data22 === "GDP")) {
                          validate21.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/0/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[0].properties.Duration.enum } }];
                          return false;
                        }
                        var valid22 = _errs66 === errors;
                      } else {
                        var valid22 = true;
                      }
                      if (valid22) {
                        if (data.GTDDate !== void 0) {
                          let data23 = data.GTDDate;
                          const _errs67 = errors;
                          if (errors === _errs67) {
                            if (typeof data23 === "string") {
                              if (!pattern13.test(data23)) {
                                validate21.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/0/properties/GTDDate/pattern", keyword: "pattern", params: { pattern: "^(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])/[0-9]{4}$" } }];
                                return false;
                              }
                            } else {
                              validate21.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/0/properties/GTDDate/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                          }
                          var valid22 = _errs67 === errors;
                        } else {
                          var valid22 = true;
                        }
                      }
                    }
                  }
                }
                if (props2 !== true) {
                  props2 = props2 || {};
                  props2.Duration = true;
                  props2.GTDDate = true;
                }
              } else if (tag1 === "DAY") {
                const _errs71 = errors;
                if (errors === _errs71) {
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing9;
                    if (data.Duration === void 0 && (missing9 = "Duration")) {
                      validate21.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { missingProperty: missing9 } }];
                      return false;
                    } else {
                      if (data.Duration !== void 0) {
                        let data24 = data.Duration;
                        const _errs73 = errors;
                        if (!(data24 === "DAY" || data24 === "DYP" || data24 === "GTC" || data24 === "GCP" || data24 === "IOC" || data24 === "FOK" || data24 === "OPG" || data24 === "CLO" || data24 === "1" || data24 === "3" || data24 === "5")) {
                          validate21.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } }];
                          return false;
                        }
                        var valid24 = _errs73 === errors;
                      } else {
                        var valid24 = true;
                      }
                      if (valid24) {
                        if (data.GTDDate !== void 0) {
                          const _errs74 = errors;
                          if ("" !== data.GTDDate) {
                            validate21.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { allowedValue: "" } }];
                            return false;
                          }
                          var valid24 = _errs74 === errors;
                        } else {
                          var valid24 = true;
                        }
                      }
                    }
                  }
                }
                if (props2 !== true) {
                  props2 = props2 || {};
                  props2.Duration = true;
                  props2.GTDDate = true;
                }
              } else if (tag1 === "DYP") {
                const _errs76 = errors;
                if (errors === _errs76) {
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing10;
                    if (data.Duration === void 0 && (missing10 = "Duration")) {
                      validate21.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { missingProperty: missing10 } }];
                      return false;
                    } else {
                      if (data.Duration !== void 0) {
                        let data26 = data.Duration;
                        const _errs78 = errors;
                        if (!(data26 === "DAY" || data26 === "DYP" || data26 === "GTC" || data26 === "GCP" || data26 === "IOC" || data26 === "FOK" || data26 === "OPG" || data26 === "CLO" || data26 === "1" || data26 === "3" || data26 === "5")) {
                          validate21.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } }];
                          return false;
                        }
                        var valid26 = _errs78 === errors;
                      } else {
                        var valid26 = true;
                      }
                      if (valid26) {
                        if (data.GTDDate !== void 0) {
                          const _errs79 = errors;
                          if ("" !== data.GTDDate) {
                            validate21.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { allowedValue: "" } }];
                            return false;
                          }
                          var valid26 = _errs79 === errors;
                        } else {
                          var valid26 = true;
                        }
                      }
                    }
                  }
                }
                if (props2 !== true) {
                  props2 = props2 || {};
                  props2.Duration = true;
                  props2.GTDDate = true;
                }
              } else if (tag1 === "GTC") {
                const _errs81 = errors;
                if (errors === _errs81) {
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing11;
                    if (data.Duration === void 0 && (missing11 = "Duration")) {
                      validate21.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { missingProperty: missing11 } }];
                      return false;
                    } else {
                      if (data.Duration !== void 0) {
                        let data28 = data.Duration;
                        const _errs83 = errors;
                        if (!(data28 === "DAY" || data28 === "DYP" || data28 === "GTC" || data28 === "GCP" || data28 === "IOC" || data28 === "FOK" || data28 === "OPG" || data28 === "CLO" || data28 === "1" || data28 === "3" || data28 === "5")) {
                          validate21.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } }];
                          return false;
                        }
                        var valid28 = _errs83 === errors;
                      } else {
                        var valid28 = true;
                      }
                      if (valid28) {
                        if (data.GTDDate !== void 0) {
                          const _errs84 = errors;
                          if ("" !== data.GTDDate) {
                            validate21.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { allowedValue: "" } }];
                            return false;
                          }
                          var valid28 = _errs84 === errors;
                        } else {
                          var valid28 = true;
                        }
                      }
                    }
                  }
                }
                if (props2 !== true) {
                  props2 = props2 || {};
                  props2.Duration = true;
                  props2.GTDDate = true;
                }
              } else if (tag1 === "GCP") {
                const _errs86 = errors;
                if (errors === _errs86) {
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing12;
                    if (data.Duration === void 0 && (missing12 = "Duration")) {
                      validate21.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { missingProperty: missing12 } }];
                      return false;
                    } else {
                      if (data.Duration !== void 0) {
                        let data30 = data.Duration;
                        const _errs88 = errors;
                        if (!(data30 === "DAY" || data30 === "DYP" || data30 === "GTC" || data30 === "GCP" || data30 === "IOC" || data30 === "FOK" || data30 === "OPG" || data30 === "CLO" || data30 === "1" || data30 === "3" || data30 === "5")) {
                          validate21.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } }];
                          return false;
                        }
                        var valid30 = _errs88 === errors;
                      } else {
                        var valid30 = true;
                      }
                      if (valid30) {
                        if (data.GTDDate !== void 0) {
                          const _errs89 = errors;
                          if ("" !== data.GTDDate) {
                            validate21.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { allowedValue: "" } }];
                            return false;
                          }
                          var valid30 = _errs89 === errors;
                        } else {
                          var valid30 = true;
                        }
                      }
                    }
                  }
                }
                if (props2 !== true) {
                  props2 = props2 || {};
                  props2.Duration = true;
                  props2.GTDDate = true;
                }
              } else if (tag1 === "IOC") {
                const _errs91 = errors;
                if (errors === _errs91) {
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing13;
                    if (data.Duration === void 0 && (missing13 = "Duration")) {
                      validate21.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { missingProperty: missing13 } }];
                      return false;
                    } else {
                      if (data.Duration !== void 0) {
                        let data32 = data.Duration;
                        const _errs93 = errors;
                        if (!(data32 === "DAY" || data32 === "DYP" || data32 === "GTC" || data32 === "GCP" || data32 === "IOC" || data32 === "FOK" || data32 === "OPG" || data32 === "CLO" || data32 === "1" || data32 === "3" || data32 === "5")) {
                          validate21.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } }];
                          return false;
                        }
                        var valid32 = _errs93 === errors;
                      } else {
                        var valid32 = true;
                      }
                      if (valid32) {
                        if (data.GTDDate !== void 0) {
                          const _errs94 = errors;
                          if ("" !== data.GTDDate) {
                            validate21.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { allowedValue: "" } }];
                            return false;
                          }
                          var valid32 = _errs94 === errors;
                        } else {
                          var valid32 = true;
                        }
                      }
                    }
                  }
                }
                if (props2 !== true) {
                  props2 = props2 || {};
                  props2.Duration = true;
                  props2.GTDDate = true;
                }
              } else if (tag1 === "FOK") {
                const _errs96 = errors;
                if (errors === _errs96) {
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing14;
                    if (data.Duration === void 0 && (missing14 = "Duration")) {
                      validate21.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { missingProperty: missing14 } }];
                      return false;
                    } else {
                      if (data.Duration !== void 0) {
                        let data34 = data.Duration;
                        const _errs98 = errors;
                        if (!(data34 === "DAY" || data34 === "DYP" || data34 === "GTC" || data34 === "GCP" || data34 === "IOC" || data34 === "FOK" || data34 === "OPG" || data34 === "CLO" || data34 === "1" || data34 === "3" || data34 === "5")) {
                          validate21.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } }];
                          return false;
                        }
                        var valid34 = _errs98 === errors;
                      } else {
                        var valid34 = true;
                      }
                      if (valid34) {
                        if (data.GTDDate !== void 0) {
                          const _errs99 = errors;
                          if ("" !== data.GTDDate) {
                            validate21.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { allowedValue: "" } }];
                            return false;
                          }
                          var valid34 = _errs99 === errors;
                        } else {
                          var valid34 = true;
                        }
                      }
                    }
                  }
                }
                if (props2 !== true) {
                  props2 = props2 || {};
                  props2.Duration = true;
                  props2.GTDDate = true;
                }
              } else if (tag1 === "OPG") {
                const _errs101 = errors;
                if (errors === _errs101) {
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing15;
                    if (data.Duration === void 0 && (missing15 = "Duration")) {
                      validate21.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { missingProperty: missing15 } }];
                      return false;
                    } else {
                      if (data.Duration !== void 0) {
                        let data36 = data.Duration;
                        const _errs103 = errors;
                        if (!(data36 === "DAY" || data36 === "DYP" || data36 === "GTC" || data36 === "GCP" || data36 === "IOC" || data36 === "FOK" || data36 === "OPG" || data36 === "CLO" || data36 === "1" || data36 === "3" || data36 === "5")) {
                          validate21.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } }];
                          return false;
                        }
                        var valid36 = _errs103 === errors;
                      } else {
                        var valid36 = true;
                      }
                      if (valid36) {
                        if (data.GTDDate !== void 0) {
                          const _errs104 = errors;
                          if ("" !== data.GTDDate) {
                            validate21.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { allowedValue: "" } }];
                            return false;
                          }
                          var valid36 = _errs104 === errors;
                        } else {
                          var valid36 = true;
                        }
                      }
                    }
                  }
                }
                if (props2 !== true) {
                  props2 = props2 || {};
                  props2.Duration = true;
                  props2.GTDDate = true;
                }
              } else if (tag1 === "CLO") {
                const _errs106 = errors;
                if (errors === _errs106) {
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing16;
                    if (data.Duration === void 0 && (missing16 = "Duration")) {
                      validate21.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { missingProperty: missing16 } }];
                      return false;
                    } else {
                      if (data.Duration !== void 0) {
                        let data38 = data.Duration;
                        const _errs108 = errors;
                        if (!(data38 === "DAY" || data38 === "DYP" || data38 === "GTC" || data38 === "GCP" || data38 === "IOC" || data38 === "FOK" || data38 === "OPG" || data38 === "CLO" || data38 === "1" || data38 === "3" || data38 === "5")) {
                          validate21.errors = [{ instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } }];
                          return false;
                        }
                        var valid38 = _errs108 === errors;
                      } else {
                        var valid38 = true;
                      }
                      if (valid38) {
                        if (data.GTDDate !== void 0) {
                          const _errs109 = errors;
                          if ("" !== data.GTDDate) {
                            validate21.errors = [{ instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { allowedValue: "" } }];
                            return false;
                          }
                          var valid38 = _errs109 === errors;
                        } else {
                          var valid38 = true;
                        }
                      }
                    }
                  }
                }
                if (props2 !== true) {
                  props2 = props2 || {};
                  props2.Duration = true;
                  props2.GTDDate = true;
                }
              } else {
                validate21.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/discriminator", keyword: "discriminator", params: { tag: "Duration", allowedValues: ["GTD", "GDP", "DAY", "DYP", "GTC", "GCP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5"] } }];
                return false;
              }
            } else {
              validate21.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/discriminator", keyword: "discriminator", params: { tag: "Duration", allowedValues: ["GTD", "GDP", "DAY", "DYP", "GTC", "GCP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5"] } }];
              return false;
            }
          } else {
            validate21.errors = [{ instancePath, schemaPath: "#/$defs/DurationTerms/type", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
        var valid0 = _errs38 === errors;
      }
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var OrderResults = validate28;
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
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate28.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.Message === void 0 && (missing0 = "Message") || data0.OrderID === void 0 && (missing0 = "OrderID") || data0.OrderStatus === void 0 && (missing0 = "OrderStatus")) {
                validate28.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
              } else {
                if (data0.Message !== void 0) {
                  let data1 = data0.Message;
                  const _errs4 = errors;
                  if (typeof data1 !== "string" && data1 !== null) {
                    validate28.errors = [{ instancePath: instancePath + "/" + i0 + "/Message", schemaPath: "#/$defs/OrderResult/properties/Message/type", keyword: "type", params: { type: schema46.properties.Message.type } }];
                    return false;
                  }
                  var valid2 = _errs4 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data0.OrderID !== void 0) {
                    const _errs6 = errors;
                    if (typeof data0.OrderID !== "string") {
                      validate28.errors = [{ instancePath: instancePath + "/" + i0 + "/OrderID", schemaPath: "#/$defs/OrderResult/properties/OrderID/type", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data0.OrderStatus !== void 0) {
                      let data3 = data0.OrderStatus;
                      const _errs8 = errors;
                      if (!(data3 === "Ok" || data3 === "Failed")) {
                        validate28.errors = [{ instancePath: instancePath + "/" + i0 + "/OrderStatus", schemaPath: "#/$defs/OrderResult/properties/OrderStatus/enum", keyword: "enum", params: { allowedValues: schema46.properties.OrderStatus.enum } }];
                        return false;
                      }
                      var valid2 = _errs8 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data0.StatusCode !== void 0) {
                        let data4 = data0.StatusCode;
                        const _errs9 = errors;
                        if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                          validate28.errors = [{ instancePath: instancePath + "/" + i0 + "/StatusCode", schemaPath: "#/$defs/OrderResult/properties/StatusCode/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                        var valid2 = _errs9 === errors;
                      } else {
                        var valid2 = true;
                      }
                    }
                  }
                }
              }
            } else {
              validate28.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/type", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var placeOrderJsonp_200_jsonp_callback = validate33;
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
  if (typeof data !== "string") {
    validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "dynamicProps": false, "dynamicItems": false };
var placeOrderJsonp_query_ = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "dynamicProps": false, "dynamicItems": false };
var placeOrderJsonp_query_callback = validate31;
var pattern16 = new RegExp("^[A-Za-z_$][A-Za-z0-9_$]*(\\.[A-Za-z_$][A-Za-z0-9_$]*)*$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern16.test(data)) {
        validate31.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_$][A-Za-z0-9_$]*(\\.[A-Za-z_$][A-Za-z0-9_$]*)*$" } }];
        return false;
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "dynamicProps": false, "dynamicItems": false };
var placeOrder_responses_403_text_html = validate30;
var pattern15 = new RegExp("<html>", "u");
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
    if (typeof data === "string") {
      if (!pattern15.test(data)) {
        validate30.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "<html>" } }];
        return false;
      }
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "dynamicProps": false, "dynamicItems": false };
function joinErrors(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
export {
  Error2 as Error,
  JsonpResult,
  Order,
  OrderResults,
  placeOrderJsonp_200_jsonp_callback,
  placeOrderJsonp_query_,
  placeOrderJsonp_query_callback,
  placeOrder_responses_403_text_html
};
