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

// src/wire/pointer.ts
function toPointer(path) {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

// src/contract/as-sent.ts
var DEEPEST = 500;
var MOST = 1e6;
var Unsendable = class extends Error {
};
function asSent(value) {
  const copy = new Copy();
  try {
    return { ok: true, value: copy.of(value, "") };
  } catch (failure) {
    const received = failure instanceof Unsendable ? failure.message : "a value that cannot be read";
    const instancePath = toPointer(copy.path);
    return {
      ok: false,
      error: { keyword: "json", instancePath, schemaPath: "#/json", params: { received } }
    };
  }
}
function judgingAsSent(judge) {
  const validator = (value) => {
    const sent = asSent(value);
    const legal = sent.ok && judge(sent.value);
    validator.errors = sent.ok ? judge.errors ?? null : [sent.error];
    return legal;
  };
  return validator;
}
var Copy = class {
  /** Where it is. */
  path = [];
  #left = MOST;
  of(value, key) {
    if ((this.#left -= 1) < 0) throw new Unsendable(ENDLESS);
    switch (typeof value) {
      case "number":
        if (!Number.isFinite(value)) throw new Unsendable(`the number ${value}`);
        return value;
      case "bigint":
        throw new Unsendable("a BigInt");
      case "function":
      case "symbol":
        return void 0;
      case "object": {
        if (value === null) return null;
        const { toJSON } = value;
        return typeof toJSON === "function" ? this.#replaced(toJSON.call(value, String(key))) : this.#members(value);
      }
      default:
        return value;
    }
  }
  /** What `toJSON` gave, which is not asked once more. */
  #replaced(value) {
    return typeof value === "object" && value !== null ? this.#members(value) : this.of(value, "");
  }
  #members(value) {
    if (this.path.length > DEEPEST) throw new Unsendable(ENDLESS);
    const depth = this.path.length;
    if (Array.isArray(value)) {
      const copy2 = [];
      for (let index = 0; index < value.length; index += 1) {
        this.path[depth] = index;
        copy2.push(this.of(value[index], index) ?? null);
      }
      this.path.length = depth;
      return copy2;
    }
    const copy = {};
    for (const key of Object.keys(value)) {
      this.path[depth] = key;
      const member = this.of(value[key], key);
      if (member === void 0) continue;
      if (key === "__proto__") Object.defineProperty(copy, key, { ...OWN, value: member });
      else copy[key] = member;
    }
    this.path.length = depth;
    return copy;
  }
};
var ENDLESS = "a value that contains itself, or more than anyone sends";
var OWN = { enumerable: true, configurable: true, writable: true };

// src/codegen/validators.js
var judge_validateError = validate29;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Message === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Message" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.StatusCode === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "StatusCode" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.Message !== void 0) {
      if (typeof data.Message !== "string") {
        const err2 = { instancePath: instancePath + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.StatusCode !== void 0) {
      let data1 = data.StatusCode;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/StatusCode", schemaPath: "#/properties/StatusCode/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": { "Message": true, "StatusCode": true }, "dynamicProps": false, "dynamicItems": false };
var judge_validateJsonpResult = validate34;
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
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema52.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.Message === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: "Message" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.OrderID === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: "OrderID" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.OrderStatus === void 0) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: "OrderStatus" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.Message !== void 0) {
          let data1 = data0.Message;
          if (typeof data1 !== "string" && data1 !== null) {
            const err5 = { instancePath: instancePath + "/" + i0 + "/Message", schemaPath: "#/$defs/OrderResult/properties/Message/type", keyword: "type", params: { type: schema46.properties.Message.type } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.OrderID !== void 0) {
          if (typeof data0.OrderID !== "string") {
            const err6 = { instancePath: instancePath + "/" + i0 + "/OrderID", schemaPath: "#/$defs/OrderResult/properties/OrderID/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.OrderStatus !== void 0) {
          let data3 = data0.OrderStatus;
          if (!(data3 === "Ok" || data3 === "Failed")) {
            const err7 = { instancePath: instancePath + "/" + i0 + "/OrderStatus", schemaPath: "#/$defs/OrderResult/properties/OrderStatus/enum", keyword: "enum", params: { allowedValues: schema46.properties.OrderStatus.enum } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.StatusCode !== void 0) {
          let data4 = data0.StatusCode;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err8 = { instancePath: instancePath + "/" + i0 + "/StatusCode", schemaPath: "#/$defs/OrderResult/properties/StatusCode/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Message === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Message" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.StatusCode === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "StatusCode" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.Message !== void 0) {
      if (typeof data.Message !== "string") {
        const err12 = { instancePath: instancePath + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.StatusCode !== void 0) {
      let data6 = data.StatusCode;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err13 = { instancePath: instancePath + "/StatusCode", schemaPath: "#/properties/StatusCode/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": { "Message": true, "StatusCode": true }, "items": true, "dynamicProps": false, "dynamicItems": false };
var judge_validateOrder = validate21;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Orders === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Orders" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Type" || key0 === "Orders")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key0 }, ...{ "known": ["Type", "Orders"] } } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.Type !== void 0) {
      let data0 = data.Type;
      if (!(data0 === "NORMAL" || data0 === "OCO" || data0 === "BRK")) {
        const err3 = { instancePath: instancePath + "/Type", schemaPath: "#/properties/Type/enum", keyword: "enum", params: { allowedValues: schema35.properties.Type.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.Orders !== void 0) {
      let data1 = data.Orders;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/Orders", schemaPath: "#/properties/Orders/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper0.validate(data1[i0], { instancePath: instancePath + "/Orders/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : joinErrors(vErrors, wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/Orders", schemaPath: "#/properties/Orders/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.AccountKey === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AccountKey" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Symbol === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Symbol" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.Quantity === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Quantity" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema33.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key0 }, ...{ "known": ["AccountKey", "AssetType", "Symbol", "Quantity", "OrderType", "LimitPrice", "StopPrice", "Duration", "GTDDate", "TradeAction", "Route", "OrderConfirmId", "OrderID", "AdvancedOptions", "OSOs"] } } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.AccountKey !== void 0) {
      let data0 = data.AccountKey;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/AccountKey", schemaPath: "#/properties/AccountKey/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/AccountKey", schemaPath: "#/properties/AccountKey/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.Symbol !== void 0) {
      let data1 = data.Symbol;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err6 = { instancePath: instancePath + "/Symbol", schemaPath: "#/properties/Symbol/pattern", keyword: "pattern", params: { ...{ pattern: "^[^\\p{Ll}\\p{C}\\s]+( [^\\p{Ll}\\p{C}\\s]+)*$" }, ...{ "form": "a symbol without lower-case letters" } } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/Symbol", schemaPath: "#/properties/Symbol/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.Quantity !== void 0) {
      let data2 = data.Quantity;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err8 = { instancePath: instancePath + "/Quantity", schemaPath: "#/properties/Quantity/pattern", keyword: "pattern", params: { ...{ pattern: "^[1-9][0-9]*$" }, ...{ "form": 'a whole number such as "10"' } } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/Quantity", schemaPath: "#/properties/Quantity/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.Route !== void 0) {
      if (typeof data.Route !== "string") {
        const err10 = { instancePath: instancePath + "/Route", schemaPath: "#/properties/Route/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.OrderConfirmId !== void 0) {
      let data4 = data.OrderConfirmId;
      if (typeof data4 === "string") {
        if (func2(data4) > 25) {
          const err11 = { instancePath: instancePath + "/OrderConfirmId", schemaPath: "#/properties/OrderConfirmId/maxLength", keyword: "maxLength", params: { limit: 25 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/OrderConfirmId", schemaPath: "#/properties/OrderConfirmId/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.OrderID !== void 0) {
      if ("" !== data.OrderID) {
        const err13 = { instancePath: instancePath + "/OrderID", schemaPath: "#/properties/OrderID/const", keyword: "const", params: { allowedValue: "" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.AdvancedOptions !== void 0) {
      let data6 = data.AdvancedOptions;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!(key1 === "TrailingStop")) {
            const err14 = { instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/$defs/AdvancedOptions/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key1 }, ...{ "known": ["TrailingStop"] } } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.TrailingStop !== void 0) {
          let data7 = data6.TrailingStop;
          if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
            const err15 = { instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/AdvancedOptions/properties/TrailingStop/type", keyword: "type", params: { type: schema34.properties.TrailingStop.type } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.ByPoints === void 0) {
              const err16 = { instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/AdvancedOptions/properties/TrailingStop/required", keyword: "required", params: { missingProperty: "ByPoints" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data7.Value === void 0) {
              const err17 = { instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/AdvancedOptions/properties/TrailingStop/required", keyword: "required", params: { missingProperty: "Value" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            for (const key2 in data7) {
              if (!(key2 === "ByPoints" || key2 === "Value")) {
                const err18 = { instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/AdvancedOptions/properties/TrailingStop/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key2 }, ...{ "known": ["ByPoints", "Value"] } } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data7.ByPoints !== void 0) {
              if (typeof data7.ByPoints !== "boolean") {
                const err19 = { instancePath: instancePath + "/AdvancedOptions/TrailingStop/ByPoints", schemaPath: "#/$defs/AdvancedOptions/properties/TrailingStop/properties/ByPoints/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data7.Value !== void 0) {
              let data9 = data7.Value;
              if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9))) {
                const err20 = { instancePath: instancePath + "/AdvancedOptions/TrailingStop/Value", schemaPath: "#/$defs/AdvancedOptions/properties/TrailingStop/properties/Value/type", keyword: "type", params: { type: schema34.properties.TrailingStop.properties.Value.type } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 < 0 || isNaN(data9)) {
                  const err21 = { instancePath: instancePath + "/AdvancedOptions/TrailingStop/Value", schemaPath: "#/$defs/AdvancedOptions/properties/TrailingStop/properties/Value/minimum", keyword: "minimum", params: { ...{ comparison: ">=", limit: 0 }, ...{ "form": 'a price such as "1.00" or ".25"' } } };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              }
              if (typeof data9 === "string") {
                if (!pattern6.test(data9)) {
                  const err22 = { instancePath: instancePath + "/AdvancedOptions/TrailingStop/Value", schemaPath: "#/$defs/AdvancedOptions/properties/TrailingStop/properties/Value/pattern", keyword: "pattern", params: { ...{ pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)$" }, ...{ "form": 'a price such as "1.00" or ".25"' } } };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
            }
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/$defs/AdvancedOptions/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.OSOs !== void 0) {
      let data10 = data.OSOs;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate23(data10[i0], { instancePath: instancePath + "/OSOs/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate23.errors : joinErrors(vErrors, validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/OSOs", schemaPath: "#/properties/OSOs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.OrderType;
    if (typeof tag0 == "string") {
      if (tag0 === "Market") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.OrderType === void 0) {
            const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (data.OrderType !== void 0) {
            if ("Market" !== data.OrderType) {
              const err1 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/0/properties/OrderType/const", keyword: "const", params: { allowedValue: "Market" } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          }
          if (data.LimitPrice !== void 0) {
            let data1 = data.LimitPrice;
            if (!(data1 === "" || data1 === "0.00")) {
              const err2 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/oneOf/0/properties/LimitPrice/enum", keyword: "enum", params: { ...{ allowedValues: schema36.oneOf[0].properties.LimitPrice.enum }, ...{ "because": "OrderType" } } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          if (data.StopPrice !== void 0) {
            let data2 = data.StopPrice;
            if (!(data2 === "" || data2 === "0.00")) {
              const err3 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/oneOf/0/properties/StopPrice/enum", keyword: "enum", params: { ...{ allowedValues: schema36.oneOf[0].properties.StopPrice.enum }, ...{ "because": "OrderType" } } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
        var props0 = {};
        props0.OrderType = true;
        props0.LimitPrice = true;
        props0.StopPrice = true;
      } else if (tag0 === "Limit") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.OrderType === void 0) {
            const err4 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (data.LimitPrice === void 0) {
            const err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "LimitPrice" }, ...{ "because": "OrderType" } } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data.OrderType !== void 0) {
            if ("Limit" !== data.OrderType) {
              const err6 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/1/properties/OrderType/const", keyword: "const", params: { allowedValue: "Limit" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data.LimitPrice !== void 0) {
            let data4 = data.LimitPrice;
            if (typeof data4 === "string") {
              if (!pattern6.test(data4)) {
                const err7 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { ...{ pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)$" }, ...{ "form": 'a price such as "1.00" or ".25"' } } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            } else {
              const err8 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          if (data.StopPrice !== void 0) {
            let data5 = data.StopPrice;
            if (typeof data5 === "string") {
              if (!pattern8.test(data5)) {
                const err9 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/OptionalPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)?$" }, ...{ "form": 'a price such as "1.00" or ".25", or ""' } } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            } else {
              const err10 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/OptionalPrice/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
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
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.OrderType === void 0) {
            const err11 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (data.StopPrice === void 0) {
            const err12 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { ...{ missingProperty: "StopPrice" }, ...{ "because": "OrderType" } } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (data.OrderType !== void 0) {
            if ("StopMarket" !== data.OrderType) {
              const err13 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/2/properties/OrderType/const", keyword: "const", params: { allowedValue: "StopMarket" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (data.LimitPrice !== void 0) {
            let data7 = data.LimitPrice;
            if (typeof data7 === "string") {
              if (!pattern8.test(data7)) {
                const err14 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/OptionalPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)?$" }, ...{ "form": 'a price such as "1.00" or ".25", or ""' } } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            } else {
              const err15 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/OptionalPrice/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
          if (data.StopPrice !== void 0) {
            let data8 = data.StopPrice;
            if (typeof data8 === "string") {
              if (!pattern6.test(data8)) {
                const err16 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { ...{ pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)$" }, ...{ "form": 'a price such as "1.00" or ".25"' } } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            } else {
              const err17 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
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
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.OrderType === void 0) {
            const err18 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (data.LimitPrice === void 0) {
            const err19 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { ...{ missingProperty: "LimitPrice" }, ...{ "because": "OrderType" } } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (data.StopPrice === void 0) {
            const err20 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { ...{ missingProperty: "StopPrice" }, ...{ "because": "OrderType" } } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (data.OrderType !== void 0) {
            if ("StopLimit" !== data.OrderType) {
              const err21 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/3/properties/OrderType/const", keyword: "const", params: { allowedValue: "StopLimit" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
          if (data.LimitPrice !== void 0) {
            let data10 = data.LimitPrice;
            if (typeof data10 === "string") {
              if (!pattern6.test(data10)) {
                const err22 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { ...{ pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)$" }, ...{ "form": 'a price such as "1.00" or ".25"' } } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            } else {
              const err23 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
          if (data.StopPrice !== void 0) {
            let data11 = data.StopPrice;
            if (typeof data11 === "string") {
              if (!pattern6.test(data11)) {
                const err24 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { ...{ pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)$" }, ...{ "form": 'a price such as "1.00" or ".25"' } } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            } else {
              const err25 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
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
        const err26 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { tag: "OrderType", allowedValues: ["Market", "Limit", "StopMarket", "StopLimit"] } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    } else {
      const err27 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { tag: "OrderType", allowedValues: ["Market", "Limit", "StopMarket", "StopLimit"] } };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
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
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate22.errors : joinErrors(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate26.errors : joinErrors(vErrors, validate26.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.AssetType;
    if (typeof tag0 == "string") {
      if (tag0 === "EQ") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.AssetType === void 0) {
            const err0 = { instancePath, schemaPath: "#/$defs/AssetTerms/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "AssetType" }, ...{ "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (data.TradeAction === void 0) {
            const err1 = { instancePath, schemaPath: "#/$defs/AssetTerms/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "TradeAction" }, ...{ "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.AssetType !== void 0) {
            if ("EQ" !== data.AssetType) {
              const err2 = { instancePath: instancePath + "/AssetType", schemaPath: "#/$defs/AssetTerms/oneOf/0/properties/AssetType/const", keyword: "const", params: { allowedValue: "EQ" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          if (data.TradeAction !== void 0) {
            let data1 = data.TradeAction;
            if (!(data1 === "Buy" || data1 === "Sell" || data1 === "BuyToCover" || data1 === "SellShort")) {
              const err3 = { instancePath: instancePath + "/TradeAction", schemaPath: "#/$defs/AssetTerms/oneOf/0/properties/TradeAction/enum", keyword: "enum", params: { ...{ allowedValues: schema43.oneOf[0].properties.TradeAction.enum }, ...{ "because": "AssetType" } } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data.Duration !== void 0) {
            let data2 = data.Duration;
            if (!(data2 === "DAY" || data2 === "DYP" || data2 === "GTC" || data2 === "GCP" || data2 === "GTD" || data2 === "GDP" || data2 === "IOC" || data2 === "FOK" || data2 === "OPG" || data2 === "CLO" || data2 === "1" || data2 === "3" || data2 === "5")) {
              const err4 = { instancePath: instancePath + "/Duration", schemaPath: "#/$defs/AssetTerms/oneOf/0/properties/Duration/enum", keyword: "enum", params: { ...{ allowedValues: schema43.oneOf[0].properties.Duration.enum }, ...{ "because": "AssetType" } } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (data.Route !== void 0) {
            let data3 = data.Route;
            if (!(data3 === "Intelligent" || data3 === "AMEX" || data3 === "ARCA" || data3 === "AUTO" || data3 === "BATS" || data3 === "BTRD" || data3 === "CTDL" || data3 === "EDGA" || data3 === "EDGX" || data3 === "GFLO" || data3 === "NITE" || data3 === "NQBX" || data3 === "NSDQ" || data3 === "NYSE")) {
              const err5 = { instancePath: instancePath + "/Route", schemaPath: "#/$defs/AssetTerms/oneOf/0/properties/Route/enum", keyword: "enum", params: { ...{ allowedValues: schema43.oneOf[0].properties.Route.enum }, ...{ "because": "AssetType" } } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        var props1 = {};
        props1.AssetType = true;
        props1.TradeAction = true;
        props1.Duration = true;
        props1.Route = true;
      } else if (tag0 === "OP") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.AssetType === void 0) {
            const err6 = { instancePath, schemaPath: "#/$defs/AssetTerms/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "AssetType" }, ...{ "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (data.TradeAction === void 0) {
            const err7 = { instancePath, schemaPath: "#/$defs/AssetTerms/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "TradeAction" }, ...{ "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (data.AssetType !== void 0) {
            if ("OP" !== data.AssetType) {
              const err8 = { instancePath: instancePath + "/AssetType", schemaPath: "#/$defs/AssetTerms/oneOf/1/properties/AssetType/const", keyword: "const", params: { allowedValue: "OP" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          if (data.TradeAction !== void 0) {
            let data5 = data.TradeAction;
            if (!(data5 === "BuyToOpen" || data5 === "BuyToClose" || data5 === "SellToOpen" || data5 === "SellToClose")) {
              const err9 = { instancePath: instancePath + "/TradeAction", schemaPath: "#/$defs/AssetTerms/oneOf/1/properties/TradeAction/enum", keyword: "enum", params: { ...{ allowedValues: schema43.oneOf[1].properties.TradeAction.enum }, ...{ "because": "AssetType" } } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          if (data.Duration !== void 0) {
            let data6 = data.Duration;
            if (!(data6 === "DAY" || data6 === "GTC" || data6 === "GTD" || data6 === "IOC" || data6 === "FOK" || data6 === "OPG")) {
              const err10 = { instancePath: instancePath + "/Duration", schemaPath: "#/$defs/AssetTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { ...{ allowedValues: schema43.oneOf[1].properties.Duration.enum }, ...{ "because": "AssetType" } } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (data.Route !== void 0) {
            let data7 = data.Route;
            if (!(data7 === "Intelligent" || data7 === "AMOP" || data7 === "BOX" || data7 === "CBOE" || data7 === "ISE" || data7 === "NYOP" || data7 === "PHLX" || data7 === "XNDQ")) {
              const err11 = { instancePath: instancePath + "/Route", schemaPath: "#/$defs/AssetTerms/oneOf/1/properties/Route/enum", keyword: "enum", params: { ...{ allowedValues: schema43.oneOf[1].properties.Route.enum }, ...{ "because": "AssetType" } } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
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
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.AssetType === void 0) {
            const err12 = { instancePath, schemaPath: "#/$defs/AssetTerms/oneOf/2/required", keyword: "required", params: { ...{ missingProperty: "AssetType" }, ...{ "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (data.TradeAction === void 0) {
            const err13 = { instancePath, schemaPath: "#/$defs/AssetTerms/oneOf/2/required", keyword: "required", params: { ...{ missingProperty: "TradeAction" }, ...{ "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (data.AssetType !== void 0) {
            if ("FU" !== data.AssetType) {
              const err14 = { instancePath: instancePath + "/AssetType", schemaPath: "#/$defs/AssetTerms/oneOf/2/properties/AssetType/const", keyword: "const", params: { allowedValue: "FU" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          if (data.TradeAction !== void 0) {
            let data9 = data.TradeAction;
            if (!(data9 === "Buy" || data9 === "Sell")) {
              const err15 = { instancePath: instancePath + "/TradeAction", schemaPath: "#/$defs/AssetTerms/oneOf/2/properties/TradeAction/enum", keyword: "enum", params: { ...{ allowedValues: schema43.oneOf[2].properties.TradeAction.enum }, ...{ "because": "AssetType" } } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
          if (data.Duration !== void 0) {
            let data10 = data.Duration;
            if (!(data10 === "DAY" || data10 === "GTC" || data10 === "GTD" || data10 === "IOC" || data10 === "FOK")) {
              const err16 = { instancePath: instancePath + "/Duration", schemaPath: "#/$defs/AssetTerms/oneOf/2/properties/Duration/enum", keyword: "enum", params: { ...{ allowedValues: schema43.oneOf[2].properties.Duration.enum }, ...{ "because": "AssetType" } } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
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
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.AssetType === void 0) {
            const err17 = { instancePath, schemaPath: "#/$defs/AssetTerms/oneOf/3/required", keyword: "required", params: { ...{ missingProperty: "AssetType" }, ...{ "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (data.TradeAction === void 0) {
            const err18 = { instancePath, schemaPath: "#/$defs/AssetTerms/oneOf/3/required", keyword: "required", params: { ...{ missingProperty: "TradeAction" }, ...{ "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (data.AssetType !== void 0) {
            if ("FX" !== data.AssetType) {
              const err19 = { instancePath: instancePath + "/AssetType", schemaPath: "#/$defs/AssetTerms/oneOf/3/properties/AssetType/const", keyword: "const", params: { allowedValue: "FX" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          if (data.TradeAction !== void 0) {
            let data12 = data.TradeAction;
            if (!(data12 === "Buy" || data12 === "Sell")) {
              const err20 = { instancePath: instancePath + "/TradeAction", schemaPath: "#/$defs/AssetTerms/oneOf/3/properties/TradeAction/enum", keyword: "enum", params: { ...{ allowedValues: schema43.oneOf[3].properties.TradeAction.enum }, ...{ "because": "AssetType" } } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
          if (data.Duration !== void 0) {
            let data13 = data.Duration;
            if (!(data13 === "DAY" || data13 === "GTC" || data13 === "GTD" || data13 === "IOC" || data13 === "FOK" || data13 === "1" || data13 === "3" || data13 === "5")) {
              const err21 = { instancePath: instancePath + "/Duration", schemaPath: "#/$defs/AssetTerms/oneOf/3/properties/Duration/enum", keyword: "enum", params: { ...{ allowedValues: schema43.oneOf[3].properties.Duration.enum }, ...{ "because": "AssetType" } } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
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
        const err22 = { instancePath, schemaPath: "#/$defs/AssetTerms/discriminator", keyword: "discriminator", params: { tag: "AssetType", allowedValues: ["EQ", "OP", "FU", "FX"] } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    } else {
      const err23 = { instancePath, schemaPath: "#/$defs/AssetTerms/discriminator", keyword: "discriminator", params: { tag: "AssetType", allowedValues: ["EQ", "OP", "FU", "FX"] } };
      if (vErrors === null) {
        vErrors = [err23];
      } else {
        vErrors.push(err23);
      }
      errors++;
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/$defs/AssetTerms/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag1 = data.Duration;
    if (typeof tag1 == "string") {
      if (tag1 === "1") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.Duration === void 0) {
            const err25 = { instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "Duration" }, ...{ "because": "Duration" } } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (data.Duration !== void 0) {
            let data14 = data.Duration;
            if (!(data14 === "DAY" || data14 === "DYP" || data14 === "GTC" || data14 === "GCP" || data14 === "IOC" || data14 === "FOK" || data14 === "OPG" || data14 === "CLO" || data14 === "1" || data14 === "3" || data14 === "5")) {
              const err26 = { instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
          if (data.GTDDate !== void 0) {
            if ("" !== data.GTDDate) {
              const err27 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { ...{ allowedValue: "" }, ...{ "because": "Duration" } } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
        }
        var props2 = {};
        props2.Duration = true;
        props2.GTDDate = true;
      } else if (tag1 === "3") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.Duration === void 0) {
            const err28 = { instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "Duration" }, ...{ "because": "Duration" } } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (data.Duration !== void 0) {
            let data16 = data.Duration;
            if (!(data16 === "DAY" || data16 === "DYP" || data16 === "GTC" || data16 === "GCP" || data16 === "IOC" || data16 === "FOK" || data16 === "OPG" || data16 === "CLO" || data16 === "1" || data16 === "3" || data16 === "5")) {
              const err29 = { instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
          if (data.GTDDate !== void 0) {
            if ("" !== data.GTDDate) {
              const err30 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { ...{ allowedValue: "" }, ...{ "because": "Duration" } } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.Duration = true;
          props2.GTDDate = true;
        }
      } else if (tag1 === "5") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.Duration === void 0) {
            const err31 = { instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "Duration" }, ...{ "because": "Duration" } } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (data.Duration !== void 0) {
            let data18 = data.Duration;
            if (!(data18 === "DAY" || data18 === "DYP" || data18 === "GTC" || data18 === "GCP" || data18 === "IOC" || data18 === "FOK" || data18 === "OPG" || data18 === "CLO" || data18 === "1" || data18 === "3" || data18 === "5")) {
              const err32 = { instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
          if (data.GTDDate !== void 0) {
            if ("" !== data.GTDDate) {
              const err33 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { ...{ allowedValue: "" }, ...{ "because": "Duration" } } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.Duration = true;
          props2.GTDDate = true;
        }
      } else if (tag1 === "GTD") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.Duration === void 0) {
            const err34 = { instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "Duration" }, ...{ "because": "Duration" } } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (data.GTDDate === void 0) {
            const err35 = { instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "GTDDate" }, ...{ "because": "Duration" } } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (data.Duration !== void 0) {
            let data20 = data.Duration;
            if (!(data20 === "GTD" || data20 === "GDP")) {
              const err36 = { instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/0/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[0].properties.Duration.enum } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
          if (data.GTDDate !== void 0) {
            let data21 = data.GTDDate;
            if (typeof data21 === "string") {
              if (!pattern13.test(data21)) {
                const err37 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/0/properties/GTDDate/pattern", keyword: "pattern", params: { ...{ pattern: "^(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])/[0-9]{4}$" }, ...{ "form": "a date of the form MM/DD/YYYY", "because": "Duration" } } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            } else {
              const err38 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/0/properties/GTDDate/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.Duration = true;
          props2.GTDDate = true;
        }
      } else if (tag1 === "GDP") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.Duration === void 0) {
            const err39 = { instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "Duration" }, ...{ "because": "Duration" } } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (data.GTDDate === void 0) {
            const err40 = { instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "GTDDate" }, ...{ "because": "Duration" } } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (data.Duration !== void 0) {
            let data22 = data.Duration;
            if (!(data22 === "GTD" || data22 === "GDP")) {
              const err41 = { instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/0/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[0].properties.Duration.enum } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
          if (data.GTDDate !== void 0) {
            let data23 = data.GTDDate;
            if (typeof data23 === "string") {
              if (!pattern13.test(data23)) {
                const err42 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/0/properties/GTDDate/pattern", keyword: "pattern", params: { ...{ pattern: "^(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])/[0-9]{4}$" }, ...{ "form": "a date of the form MM/DD/YYYY", "because": "Duration" } } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            } else {
              const err43 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/0/properties/GTDDate/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.Duration = true;
          props2.GTDDate = true;
        }
      } else if (tag1 === "DAY") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.Duration === void 0) {
            const err44 = { instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "Duration" }, ...{ "because": "Duration" } } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (data.Duration !== void 0) {
            let data24 = data.Duration;
            if (!(data24 === "DAY" || data24 === "DYP" || data24 === "GTC" || data24 === "GCP" || data24 === "IOC" || data24 === "FOK" || data24 === "OPG" || data24 === "CLO" || data24 === "1" || data24 === "3" || data24 === "5")) {
              const err45 = { instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          }
          if (data.GTDDate !== void 0) {
            if ("" !== data.GTDDate) {
              const err46 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { ...{ allowedValue: "" }, ...{ "because": "Duration" } } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.Duration = true;
          props2.GTDDate = true;
        }
      } else if (tag1 === "DYP") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.Duration === void 0) {
            const err47 = { instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "Duration" }, ...{ "because": "Duration" } } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (data.Duration !== void 0) {
            let data26 = data.Duration;
            if (!(data26 === "DAY" || data26 === "DYP" || data26 === "GTC" || data26 === "GCP" || data26 === "IOC" || data26 === "FOK" || data26 === "OPG" || data26 === "CLO" || data26 === "1" || data26 === "3" || data26 === "5")) {
              const err48 = { instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          }
          if (data.GTDDate !== void 0) {
            if ("" !== data.GTDDate) {
              const err49 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { ...{ allowedValue: "" }, ...{ "because": "Duration" } } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.Duration = true;
          props2.GTDDate = true;
        }
      } else if (tag1 === "GTC") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.Duration === void 0) {
            const err50 = { instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "Duration" }, ...{ "because": "Duration" } } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          if (data.Duration !== void 0) {
            let data28 = data.Duration;
            if (!(data28 === "DAY" || data28 === "DYP" || data28 === "GTC" || data28 === "GCP" || data28 === "IOC" || data28 === "FOK" || data28 === "OPG" || data28 === "CLO" || data28 === "1" || data28 === "3" || data28 === "5")) {
              const err51 = { instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
          if (data.GTDDate !== void 0) {
            if ("" !== data.GTDDate) {
              const err52 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { ...{ allowedValue: "" }, ...{ "because": "Duration" } } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.Duration = true;
          props2.GTDDate = true;
        }
      } else if (tag1 === "GCP") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.Duration === void 0) {
            const err53 = { instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "Duration" }, ...{ "because": "Duration" } } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (data.Duration !== void 0) {
            let data30 = data.Duration;
            if (!(data30 === "DAY" || data30 === "DYP" || data30 === "GTC" || data30 === "GCP" || data30 === "IOC" || data30 === "FOK" || data30 === "OPG" || data30 === "CLO" || data30 === "1" || data30 === "3" || data30 === "5")) {
              const err54 = { instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
          if (data.GTDDate !== void 0) {
            if ("" !== data.GTDDate) {
              const err55 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { ...{ allowedValue: "" }, ...{ "because": "Duration" } } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.Duration = true;
          props2.GTDDate = true;
        }
      } else if (tag1 === "IOC") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.Duration === void 0) {
            const err56 = { instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "Duration" }, ...{ "because": "Duration" } } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
          if (data.Duration !== void 0) {
            let data32 = data.Duration;
            if (!(data32 === "DAY" || data32 === "DYP" || data32 === "GTC" || data32 === "GCP" || data32 === "IOC" || data32 === "FOK" || data32 === "OPG" || data32 === "CLO" || data32 === "1" || data32 === "3" || data32 === "5")) {
              const err57 = { instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          }
          if (data.GTDDate !== void 0) {
            if ("" !== data.GTDDate) {
              const err58 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { ...{ allowedValue: "" }, ...{ "because": "Duration" } } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.Duration = true;
          props2.GTDDate = true;
        }
      } else if (tag1 === "FOK") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.Duration === void 0) {
            const err59 = { instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "Duration" }, ...{ "because": "Duration" } } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (data.Duration !== void 0) {
            let data34 = data.Duration;
            if (!(data34 === "DAY" || data34 === "DYP" || data34 === "GTC" || data34 === "GCP" || data34 === "IOC" || data34 === "FOK" || data34 === "OPG" || data34 === "CLO" || data34 === "1" || data34 === "3" || data34 === "5")) {
              const err60 = { instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
          if (data.GTDDate !== void 0) {
            if ("" !== data.GTDDate) {
              const err61 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { ...{ allowedValue: "" }, ...{ "because": "Duration" } } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.Duration = true;
          props2.GTDDate = true;
        }
      } else if (tag1 === "OPG") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.Duration === void 0) {
            const err62 = { instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "Duration" }, ...{ "because": "Duration" } } };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (data.Duration !== void 0) {
            let data36 = data.Duration;
            if (!(data36 === "DAY" || data36 === "DYP" || data36 === "GTC" || data36 === "GCP" || data36 === "IOC" || data36 === "FOK" || data36 === "OPG" || data36 === "CLO" || data36 === "1" || data36 === "3" || data36 === "5")) {
              const err63 = { instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
          if (data.GTDDate !== void 0) {
            if ("" !== data.GTDDate) {
              const err64 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { ...{ allowedValue: "" }, ...{ "because": "Duration" } } };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.Duration = true;
          props2.GTDDate = true;
        }
      } else if (tag1 === "CLO") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.Duration === void 0) {
            const err65 = { instancePath, schemaPath: "#/$defs/DurationTerms/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "Duration" }, ...{ "because": "Duration" } } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          if (data.Duration !== void 0) {
            let data38 = data.Duration;
            if (!(data38 === "DAY" || data38 === "DYP" || data38 === "GTC" || data38 === "GCP" || data38 === "IOC" || data38 === "FOK" || data38 === "OPG" || data38 === "CLO" || data38 === "1" || data38 === "3" || data38 === "5")) {
              const err66 = { instancePath: instancePath + "/Duration", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.Duration.enum } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          }
          if (data.GTDDate !== void 0) {
            if ("" !== data.GTDDate) {
              const err67 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/$defs/DurationTerms/oneOf/1/properties/GTDDate/const", keyword: "const", params: { ...{ allowedValue: "" }, ...{ "because": "Duration" } } };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          }
        }
        if (props2 !== true) {
          props2 = props2 || {};
          props2.Duration = true;
          props2.GTDDate = true;
        }
      } else {
        const err68 = { instancePath, schemaPath: "#/$defs/DurationTerms/discriminator", keyword: "discriminator", params: { tag: "Duration", allowedValues: ["GTD", "GDP", "DAY", "DYP", "GTC", "GCP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5"] } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    } else {
      const err69 = { instancePath, schemaPath: "#/$defs/DurationTerms/discriminator", keyword: "discriminator", params: { tag: "Duration", allowedValues: ["GTD", "GDP", "DAY", "DYP", "GTC", "GCP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5"] } };
      if (vErrors === null) {
        vErrors = [err69];
      } else {
        vErrors.push(err69);
      }
      errors++;
    }
  } else {
    const err70 = { instancePath, schemaPath: "#/$defs/DurationTerms/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err70];
    } else {
      vErrors.push(err70);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var judge_validateOrderResults = validate28;
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
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.Message === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: "Message" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.OrderID === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: "OrderID" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.OrderStatus === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: "OrderStatus" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.Message !== void 0) {
          let data1 = data0.Message;
          if (typeof data1 !== "string" && data1 !== null) {
            const err4 = { instancePath: instancePath + "/" + i0 + "/Message", schemaPath: "#/$defs/OrderResult/properties/Message/type", keyword: "type", params: { type: schema46.properties.Message.type } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.OrderID !== void 0) {
          if (typeof data0.OrderID !== "string") {
            const err5 = { instancePath: instancePath + "/" + i0 + "/OrderID", schemaPath: "#/$defs/OrderResult/properties/OrderID/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.OrderStatus !== void 0) {
          let data3 = data0.OrderStatus;
          if (!(data3 === "Ok" || data3 === "Failed")) {
            const err6 = { instancePath: instancePath + "/" + i0 + "/OrderStatus", schemaPath: "#/$defs/OrderResult/properties/OrderStatus/enum", keyword: "enum", params: { allowedValues: schema46.properties.OrderStatus.enum } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.StatusCode !== void 0) {
          let data4 = data0.StatusCode;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err7 = { instancePath: instancePath + "/" + i0 + "/StatusCode", schemaPath: "#/$defs/OrderResult/properties/StatusCode/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var judge_validatePlaceOrder403TextHtml = validate30;
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
  if (typeof data === "string") {
    if (!pattern15.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { ...{ pattern: "<html>" }, ...{ "form": "an HTML page" } } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "dynamicProps": false, "dynamicItems": false };
var judge_validatePlaceOrderJsonp200JsonpCallback = validate33;
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
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "dynamicProps": false, "dynamicItems": false };
var judge_validatePlaceOrderJsonpQuery = validate32;
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
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "dynamicProps": false, "dynamicItems": false };
var judge_validatePlaceOrderJsonpQueryCallback = validate31;
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
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { ...{ pattern: "^[A-Za-z_$][A-Za-z0-9_$]*(\\.[A-Za-z_$][A-Za-z0-9_$]*)*$" }, ...{ "form": "an identifier, or several joined by dots" } } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "dynamicProps": false, "dynamicItems": false };
function joinErrors(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
var validators = {
  "Error": judge_validateError,
  "JsonpResult": judge_validateJsonpResult,
  "Order": judge_validateOrder,
  "OrderResults": judge_validateOrderResults,
  "PlaceOrder403TextHtml": judge_validatePlaceOrder403TextHtml,
  "PlaceOrderJsonp200JsonpCallback": judge_validatePlaceOrderJsonp200JsonpCallback,
  "PlaceOrderJsonpQuery": judge_validatePlaceOrderJsonpQuery,
  "PlaceOrderJsonpQueryCallback": judge_validatePlaceOrderJsonpQueryCallback
};
var validateError = /* @__PURE__ */ judgingAsSent(judge_validateError);
var validateJsonpResult = /* @__PURE__ */ judgingAsSent(judge_validateJsonpResult);
var validateOrder = /* @__PURE__ */ judgingAsSent(judge_validateOrder);
var validateOrderResults = /* @__PURE__ */ judgingAsSent(judge_validateOrderResults);
var validatePlaceOrder403TextHtml = /* @__PURE__ */ judgingAsSent(judge_validatePlaceOrder403TextHtml);
var validatePlaceOrderJsonp200JsonpCallback = /* @__PURE__ */ judgingAsSent(judge_validatePlaceOrderJsonp200JsonpCallback);
var validatePlaceOrderJsonpQuery = /* @__PURE__ */ judgingAsSent(judge_validatePlaceOrderJsonpQuery);
var validatePlaceOrderJsonpQueryCallback = /* @__PURE__ */ judgingAsSent(judge_validatePlaceOrderJsonpQueryCallback);
export {
  validateError,
  validateJsonpResult,
  validateOrder,
  validateOrderResults,
  validatePlaceOrder403TextHtml,
  validatePlaceOrderJsonp200JsonpCallback,
  validatePlaceOrderJsonpQuery,
  validatePlaceOrderJsonpQueryCallback,
  validators
};
