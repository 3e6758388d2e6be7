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
      error: {
        keyword: "json",
        instancePath,
        schemaPath: "#/json",
        params: { form: "a value that JSON can hold", received }
      }
    };
  }
}
function judgingAsSent(judge, onlyLoops) {
  const validator = (value) => {
    const sent = isSentAsItIs(value, onlyLoops) ? { ok: true, value } : asSent(value);
    const legal = sent.ok && judge(sent.value);
    validator.errors = sent.ok ? judge.errors ?? null : [sent.error];
    return legal;
  };
  return validator;
}
function isSentAsItIs(value, onlyLoops = false) {
  try {
    return roomIn(value, onlyLoops, 0, MOST) >= 0;
  } catch {
    return false;
  }
}
function roomIn(value, onlyLoops, depth, most) {
  let left = most - 1;
  if (typeof value !== "object" || value === null)
    return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value) ? left : -1;
  if (depth > DEEPEST || value.toJSON !== void 0) return -1;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length && left >= 0; index += 1)
      left = roomIn(value[index], onlyLoops, depth + 1, left);
    return left;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return -1;
  let members = 0;
  for (const key in value) {
    members += 1;
    const member = value[key];
    left = typeof member === "string" ? left - 1 : roomIn(member, onlyLoops, depth + 1, left);
    if (left < 0) return left;
  }
  return onlyLoops || members === Object.getOwnPropertyNames(value).length ? left : -1;
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
  /** The result of `toJSON`, whose own `toJSON` is not called. */
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
    const copy = { ...value };
    for (const [key, member] of Object.entries(copy)) {
      this.path[depth] = key;
      const sent = this.of(member, key);
      if (sent === void 0) Reflect.deleteProperty(copy, key);
      else copy[key] = sent;
    }
    this.path.length = depth;
    return copy;
  }
};
var ENDLESS = "a value that contains itself or is too large";

// src/codegen/error-list.ts
var MOST2 = 1e4;
function countErrors(list) {
  return list.length + (list.more ?? 0);
}
function addError(list, error) {
  if (list === null) return [error];
  if (list.length < MOST2) list.push(error);
  else list.more = (list.more ?? 0) + 1;
  return list;
}
function joinErrors(list, others, path) {
  for (const error of others) error.instancePath = path + error.instancePath;
  if (list === null) return others;
  for (const error of others) addError(list, error);
  if (others.more !== void 0) list.more = (list.more ?? 0) + others.more;
  return list;
}

// src/codegen/validators.js
var judge_validateError = validate58;
var schema112 = { "type": "object", "required": ["Message", "StatusCode"], "properties": { "Message": { "type": "string" }, "StatusCode": { "type": ["integer", "string"], "pattern": "^[1-5][0-9]{2}$", "x-form": "a status such as 400" }, "TraceId": { "type": ["string", "null"] } } };
function pattern58(text) {
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (state) {
      case 0:
        if (code >= 49 && code <= 53) state = 1;
        else return false;
        break;
      case 1:
        if (code === 48 || code >= 49 && code <= 53 || code >= 54 && code <= 57) state = 2;
        else return false;
        break;
      case 2:
        if (code === 48 || code >= 49 && code <= 53 || code >= 54 && code <= 57) state = 3;
        else return false;
        break;
      case 3:
        return false;
        break;
    }
  }
  return state === 3;
}
function validate58(from) {
  const data = membersOf0(from);
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Message === void 0) {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: "Message" } });
      errors++;
    }
    if (data.StatusCode === void 0) {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: "StatusCode" } });
      errors++;
    }
    if (data.Message !== void 0) {
      if (typeof data.Message !== "string") {
        vErrors = addError(vErrors, { instancePath: "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.StatusCode !== void 0) {
      let data1 = data.StatusCode;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        vErrors = addError(vErrors, { instancePath: "/StatusCode", schemaPath: "#/properties/StatusCode/type", keyword: "type", params: { type: schema112.properties.StatusCode.type } });
        errors++;
      }
      if (typeof data1 === "string") {
        if (!pattern58(data1)) {
          vErrors = addError(vErrors, { instancePath: "/StatusCode", schemaPath: "#/properties/StatusCode/pattern", keyword: "pattern", params: { ...{ pattern: "^[1-5][0-9]{2}$" }, ...{ "form": "a status such as 400" } } });
          errors++;
        }
      }
    }
    if (data.TraceId !== void 0) {
      let data2 = data.TraceId;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = addError(vErrors, { instancePath: "/TraceId", schemaPath: "#/properties/TraceId/type", keyword: "type", params: { type: schema112.properties.TraceId.type } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var judge_validateJsonpResult = validate59;
var schema113 = { "type": ["array", "object"], "minItems": 1, "items": { "$ref": "#/$defs/OrderResult" }, "required": ["Message", "StatusCode"], "properties": { "Message": { "type": "string" }, "StatusCode": { "type": ["integer", "string"], "pattern": "^[1-5][0-9]{2}$", "x-form": "a status such as 400" }, "TraceId": { "type": ["string", "null"] } } };
var schema109 = { "type": "object", "required": ["Message", "OrderID", "OrderStatus"], "properties": { "Message": { "type": ["string", "null"] }, "OrderID": { "type": "string" }, "OrderStatus": { "type": "string", "enum": ["Ok", "Failed"] }, "StatusCode": { "type": ["integer", "null"] } } };
function validate59(from) {
  const data = membersOf1(from);
  let vErrors = null;
  let errors = 0;
  if (!data || typeof data != "object") {
    vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: schema113.type } });
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      const from0 = data[i0];
      const data0 = membersOf2(from0);
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.Message === void 0) {
          vErrors = addError(vErrors, { instancePath: "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: "Message" } });
          errors++;
        }
        if (data0.OrderID === void 0) {
          vErrors = addError(vErrors, { instancePath: "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: "OrderID" } });
          errors++;
        }
        if (data0.OrderStatus === void 0) {
          vErrors = addError(vErrors, { instancePath: "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: "OrderStatus" } });
          errors++;
        }
        if (data0.Message !== void 0) {
          let data1 = data0.Message;
          if (typeof data1 !== "string" && data1 !== null) {
            vErrors = addError(vErrors, { instancePath: "/" + i0 + "/Message", schemaPath: "#/$defs/OrderResult/properties/Message/type", keyword: "type", params: { type: schema109.properties.Message.type } });
            errors++;
          }
        }
        if (data0.OrderID !== void 0) {
          if (typeof data0.OrderID !== "string") {
            vErrors = addError(vErrors, { instancePath: "/" + i0 + "/OrderID", schemaPath: "#/$defs/OrderResult/properties/OrderID/type", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data0.OrderStatus !== void 0) {
          let data3 = data0.OrderStatus;
          if (typeof data3 !== "string") {
            vErrors = addError(vErrors, { instancePath: "/" + i0 + "/OrderStatus", schemaPath: "#/$defs/OrderResult/properties/OrderStatus/type", keyword: "type", params: { type: "string" } });
            errors++;
          }
          if (!(data3 === "Ok" || data3 === "Failed")) {
            vErrors = addError(vErrors, { instancePath: "/" + i0 + "/OrderStatus", schemaPath: "#/$defs/OrderResult/properties/OrderStatus/enum", keyword: "enum", params: { allowedValues: schema109.properties.OrderStatus.enum } });
            errors++;
          }
        }
        if (data0.StatusCode !== void 0) {
          let data4 = data0.StatusCode;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
            vErrors = addError(vErrors, { instancePath: "/" + i0 + "/StatusCode", schemaPath: "#/$defs/OrderResult/properties/StatusCode/type", keyword: "type", params: { type: schema109.properties.StatusCode.type } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: "/" + i0, schemaPath: "#/$defs/OrderResult/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Message === void 0) {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: "Message" } });
      errors++;
    }
    if (data.StatusCode === void 0) {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: "StatusCode" } });
      errors++;
    }
    if (data.Message !== void 0) {
      if (typeof data.Message !== "string") {
        vErrors = addError(vErrors, { instancePath: "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.StatusCode !== void 0) {
      let data6 = data.StatusCode;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && typeof data6 !== "string") {
        vErrors = addError(vErrors, { instancePath: "/StatusCode", schemaPath: "#/properties/StatusCode/type", keyword: "type", params: { type: schema113.properties.StatusCode.type } });
        errors++;
      }
      if (typeof data6 === "string") {
        if (!pattern58(data6)) {
          vErrors = addError(vErrors, { instancePath: "/StatusCode", schemaPath: "#/properties/StatusCode/pattern", keyword: "pattern", params: { ...{ pattern: "^[1-5][0-9]{2}$" }, ...{ "form": "a status such as 400" } } });
          errors++;
        }
      }
    }
    if (data.TraceId !== void 0) {
      let data7 = data.TraceId;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = addError(vErrors, { instancePath: "/TraceId", schemaPath: "#/properties/TraceId/type", keyword: "type", params: { type: schema113.properties.TraceId.type } });
        errors++;
      }
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
var judge_validateOrder = validate24;
function pattern19(text) {
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (state) {
      case 0:
        if (code === 46) state = 1;
        else if (code === 48) state = 0;
        else if (code >= 49 && code <= 57) state = 2;
        else return false;
        break;
      case 1:
        if (code === 48) state = 1;
        else if (code >= 49 && code <= 57) state = 3;
        else return false;
        break;
      case 2:
        if (code === 46) state = 4;
        else if (code === 48 || code >= 49 && code <= 57) state = 2;
        else return false;
        break;
      case 3:
        if (code === 48 || code >= 49 && code <= 57) state = 3;
        else return false;
        break;
      case 4:
        if (code === 48 || code >= 49 && code <= 57) state = 3;
        else return false;
        break;
    }
  }
  return state === 2 || state === 3;
}
function pattern20(text) {
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (state) {
      case 0:
        if (code === 46) state = 1;
        else if (code >= 48 && code <= 57) state = 2;
        else return false;
        break;
      case 1:
        if (code >= 48 && code <= 57) state = 3;
        else return false;
        break;
      case 2:
        if (code === 46) state = 1;
        else if (code >= 48 && code <= 57) state = 2;
        else return false;
        break;
      case 3:
        if (code >= 48 && code <= 57) state = 3;
        else return false;
        break;
    }
  }
  return state === 0 || state === 2 || state === 3;
}
var schema55 = { "type": "object", "required": ["AccountKey", "Symbol", "Quantity"], "additionalProperties": false, "properties": { "AccountKey": { "type": "string", "pattern": "^[!-~]+$", "x-form": "an account key, without spaces" }, "AssetType": { "type": "string" }, "Symbol": { "$ref": "#/$defs/Symbol" }, "Quantity": { "$ref": "#/$defs/Quantity" }, "OrderType": { "type": "string" }, "LimitPrice": { "type": "string" }, "StopPrice": { "type": "string" }, "Duration": { "type": "string" }, "GTDDate": { "type": "string" }, "TradeAction": { "type": "string" }, "Route": { "type": "string" }, "OrderConfirmId": { "type": "string", "maxLength": 25 }, "OrderID": { "type": "string", "const": "" }, "AdvancedOptions": { "$ref": "#/$defs/AdvancedOptions" }, "OSOs": { "type": "array", "items": { "$ref": "#/$defs/GroupOrder" } }, "Legs": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Leg" } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
function pattern25(text) {
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (state) {
      case 0:
        if (code >= 33 && code <= 126) state = 1;
        else return false;
        break;
      case 1:
        if (code >= 33 && code <= 126) state = 1;
        else return false;
        break;
    }
  }
  return state === 1;
}
function pattern4(text) {
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (state) {
      case 0:
        if (code >= 33 && code <= 96 || code >= 123 && code <= 126) state = 1;
        else return false;
        break;
      case 1:
        if (code === 32) state = 0;
        else if (code >= 33 && code <= 96 || code >= 123 && code <= 126) state = 1;
        else return false;
        break;
    }
  }
  return state === 1;
}
function pattern5(text) {
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (state) {
      case 0:
        if (code >= 49 && code <= 57) state = 1;
        else return false;
        break;
      case 1:
        if (code === 48 || code >= 49 && code <= 57) state = 1;
        else return false;
        break;
    }
  }
  return state === 1;
}
var schema45 = { "type": "object", "additionalProperties": false, "properties": { "TrailingStop": { "type": ["null", "object"], "oneOf": [{ "type": "object", "oneOf": [{ "type": "object", "required": ["ByPoints", "Value"], "additionalProperties": false, "properties": { "ByPoints": { "type": "boolean", "const": true }, "Value": { "type": ["string", "integer"], "pattern": "^[1-9][0-9]*$", "x-form": 'a whole number such as "3"', "exclusiveMinimum": 0, "x-because": "ByPoints" } }, "x-because": "ByPoints" }, { "type": "object", "required": ["ByPoints", "Value"], "additionalProperties": false, "properties": { "ByPoints": { "type": "boolean", "const": false }, "Value": { "type": ["string", "number"], "pattern": "^(0*[1-9][0-9]*([.][0-9]{1,2})?|0*[.](0[1-9]|[1-9][0-9]?))$", "x-form": 'a percentage with at most two decimals such as "1.25"', "exclusiveMinimum": 0, "x-decimals": 2, "x-because": "ByPoints" } }, "x-because": "ByPoints" }], "discriminator": { "propertyName": "ByPoints", "cases": [[true], [false]] } }, { "type": "object", "required": ["Amount"], "additionalProperties": false, "properties": { "Amount": { "type": "number", "exclusiveMinimum": 0 } } }, { "type": "object", "required": ["Percent"], "additionalProperties": false, "properties": { "Percent": { "type": "number", "exclusiveMinimum": 0, "x-decimals": 2 } } }], "discriminator": { "cases": [["ByPoints", "Value"], ["Amount"], ["Percent"]] } }, "MarketActivationRules": { "type": "array", "maxItems": 4, "items": { "$ref": "#/$defs/MarketActivationRule" } }, "TimeActivationRules": { "type": "array", "maxItems": 1, "items": { "$ref": "#/$defs/TimeActivationRule" } }, "ShowOnlyQuantity": { "type": "integer", "exclusiveMinimum": 0 } } };
var pattern7 = new RegExp("^[^e]*[.][0-9]{3,}$|e-");
function pattern8(text) {
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (state) {
      case 0:
        if (code === 46) state = 1;
        else if (code === 48) state = 0;
        else if (code >= 49 && code <= 57) state = 2;
        else return false;
        break;
      case 1:
        if (code === 48) state = 3;
        else if (code >= 49 && code <= 57) state = 4;
        else return false;
        break;
      case 2:
        if (code === 46) state = 5;
        else if (code === 48 || code >= 49 && code <= 57) state = 2;
        else return false;
        break;
      case 3:
        if (code >= 49 && code <= 57) state = 6;
        else return false;
        break;
      case 4:
        if (code === 48 || code >= 49 && code <= 57) state = 6;
        else return false;
        break;
      case 5:
        if (code === 48 || code >= 49 && code <= 57) state = 4;
        else return false;
        break;
      case 6:
        return false;
        break;
    }
  }
  return state === 2 || state === 4 || state === 6;
}
function pattern13(text) {
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (state) {
      case 0:
        if (code === 48 || code === 49) state = 1;
        else if (code === 50) state = 2;
        else return false;
        break;
      case 1:
        if (code === 48 || code === 49 || code === 50 || code === 51 || code >= 52 && code <= 53 || code >= 54 && code <= 57) state = 3;
        else return false;
        break;
      case 2:
        if (code === 48 || code === 49 || code === 50 || code === 51) state = 3;
        else return false;
        break;
      case 3:
        if (code === 58) state = 4;
        else return false;
        break;
      case 4:
        if (code === 48 || code === 49 || code === 50 || code === 51 || code >= 52 && code <= 53) state = 5;
        else return false;
        break;
      case 5:
        if (code === 48 || code === 49 || code === 50 || code === 51 || code >= 52 && code <= 53 || code >= 54 && code <= 57) state = 6;
        else return false;
        break;
      case 6:
        if (code === 58) state = 7;
        else return false;
        break;
      case 7:
        if (code === 48 || code === 49 || code === 50 || code === 51 || code >= 52 && code <= 53) state = 8;
        else return false;
        break;
      case 8:
        if (code === 48 || code === 49 || code === 50 || code === 51 || code >= 52 && code <= 53 || code >= 54 && code <= 57) state = 9;
        else return false;
        break;
      case 9:
        return false;
        break;
    }
  }
  return state === 9;
}
var schema41 = { "type": "object", "required": ["RuleType", "Symbol", "Predicate", "TriggerKey", "Price"], "additionalProperties": false, "properties": { "RuleType": { "type": "string", "const": "Price" }, "Symbol": { "$ref": "#/$defs/Symbol" }, "Predicate": { "type": "string", "enum": ["Lt", "Lte", "Gt", "Gte"] }, "TriggerKey": { "type": "string", "enum": ["STT", "STTN", "SBA", "SAB", "DTT", "DTTN", "DBA", "DAB", "TTT", "TTTN", "TBA", "TAB"] }, "Price": { "$ref": "#/$defs/SignedPrice" }, "LogicOperator": { "type": "string", "enum": ["And", "Or"] } } };
function pattern10(text) {
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (state) {
      case 0:
        if (code === 45) state = 1;
        else if (code === 46) state = 2;
        else if (code >= 48 && code <= 57) state = 3;
        else return false;
        break;
      case 1:
        if (code === 46) state = 2;
        else if (code >= 48 && code <= 57) state = 3;
        else return false;
        break;
      case 2:
        if (code >= 48 && code <= 57) state = 4;
        else return false;
        break;
      case 3:
        if (code === 46) state = 2;
        else if (code >= 48 && code <= 57) state = 3;
        else return false;
        break;
      case 4:
        if (code >= 48 && code <= 57) state = 4;
        else return false;
        break;
    }
  }
  return state === 3 || state === 4;
}
function validate20(from) {
  const data = membersOf3(from);
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.RuleType === void 0) {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: "RuleType" } });
      errors++;
    }
    if (data.Symbol === void 0) {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: "Symbol" } });
      errors++;
    }
    if (data.Predicate === void 0) {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: "Predicate" } });
      errors++;
    }
    if (data.TriggerKey === void 0) {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: "TriggerKey" } });
      errors++;
    }
    if (data.Price === void 0) {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: "Price" } });
      errors++;
    }
    if (data.$others) for (const key0 in from) {
      if (!(key0 === "RuleType" || key0 === "Symbol" || key0 === "Predicate" || key0 === "TriggerKey" || key0 === "Price" || key0 === "LogicOperator")) {
        vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key0 }, ...{ "known": ["RuleType", "Symbol", "Predicate", "TriggerKey", "Price", "LogicOperator"] } } });
        errors++;
      }
    }
    if (data.RuleType !== void 0) {
      let data0 = data.RuleType;
      if (typeof data0 !== "string") {
        vErrors = addError(vErrors, { instancePath: "/RuleType", schemaPath: "#/properties/RuleType/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if ("Price" !== data0) {
        vErrors = addError(vErrors, { instancePath: "/RuleType", schemaPath: "#/properties/RuleType/const", keyword: "const", params: { allowedValue: "Price" } });
        errors++;
      }
    }
    if (data.Symbol !== void 0) {
      let data1 = data.Symbol;
      if (typeof data1 === "string") {
        if (!pattern4(data1)) {
          vErrors = addError(vErrors, { instancePath: "/Symbol", schemaPath: "#/$defs/Symbol/pattern", keyword: "pattern", params: { ...{ pattern: "^[!-`{-~]+( [!-`{-~]+)*$" }, ...{ "form": "a symbol in upper case" } } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: "/Symbol", schemaPath: "#/$defs/Symbol/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Predicate !== void 0) {
      let data2 = data.Predicate;
      if (typeof data2 !== "string") {
        vErrors = addError(vErrors, { instancePath: "/Predicate", schemaPath: "#/properties/Predicate/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data2 === "Lt" || data2 === "Lte" || data2 === "Gt" || data2 === "Gte")) {
        vErrors = addError(vErrors, { instancePath: "/Predicate", schemaPath: "#/properties/Predicate/enum", keyword: "enum", params: { allowedValues: schema41.properties.Predicate.enum } });
        errors++;
      }
    }
    if (data.TriggerKey !== void 0) {
      let data3 = data.TriggerKey;
      if (typeof data3 !== "string") {
        vErrors = addError(vErrors, { instancePath: "/TriggerKey", schemaPath: "#/properties/TriggerKey/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data3 === "STT" || data3 === "STTN" || data3 === "SBA" || data3 === "SAB" || data3 === "DTT" || data3 === "DTTN" || data3 === "DBA" || data3 === "DAB" || data3 === "TTT" || data3 === "TTTN" || data3 === "TBA" || data3 === "TAB")) {
        vErrors = addError(vErrors, { instancePath: "/TriggerKey", schemaPath: "#/properties/TriggerKey/enum", keyword: "enum", params: { allowedValues: schema41.properties.TriggerKey.enum } });
        errors++;
      }
    }
    if (data.Price !== void 0) {
      let data4 = data.Price;
      if (typeof data4 === "string") {
        if (!pattern10(data4)) {
          vErrors = addError(vErrors, { instancePath: "/Price", schemaPath: "#/$defs/SignedPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$" }, ...{ "form": 'a price such as "1.00" or "-.25"' } } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: "/Price", schemaPath: "#/$defs/SignedPrice/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.LogicOperator !== void 0) {
      let data5 = data.LogicOperator;
      if (typeof data5 !== "string") {
        vErrors = addError(vErrors, { instancePath: "/LogicOperator", schemaPath: "#/properties/LogicOperator/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data5 === "And" || data5 === "Or")) {
        vErrors = addError(vErrors, { instancePath: "/LogicOperator", schemaPath: "#/properties/LogicOperator/enum", keyword: "enum", params: { allowedValues: schema41.properties.LogicOperator.enum } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
function validate22(from) {
  const data = membersOf4(from);
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$others) for (const key0 in from) {
      if (!(key0 === "TrailingStop" || key0 === "MarketActivationRules" || key0 === "TimeActivationRules" || key0 === "ShowOnlyQuantity")) {
        vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key0 }, ...{ "known": ["TrailingStop", "MarketActivationRules", "TimeActivationRules", "ShowOnlyQuantity"] } } });
        errors++;
      }
    }
    if (data.TrailingStop !== void 0) {
      const from0 = data.TrailingStop;
      const data0 = membersOf5(from0);
      if (data0 !== null && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/type", keyword: "type", params: { type: schema45.properties.TrailingStop.type } });
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if ((data0["ByPoints"] !== void 0 || data0["Value"] !== void 0) && !(data0["Amount"] !== void 0 || data0["Percent"] !== void 0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            const tag0 = data0["ByPoints"];
            if (tag0 === true && true) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.ByPoints === void 0) {
                  vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "ByPoints" }, ...{ "because": "ByPoints" } } });
                  errors++;
                }
                if (data0.Value === void 0) {
                  vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "Value" }, ...{ "because": "ByPoints" } } });
                  errors++;
                }
                for (const key1 in from0) {
                  if (!(key1 === "ByPoints" || key1 === "Value")) {
                    vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key1 }, ...{ "because": "ByPoints", "known": ["ByPoints", "Value"] } } });
                    errors++;
                  }
                }
                if (data0.ByPoints !== void 0) {
                  let data1 = data0.ByPoints;
                  if (typeof data1 !== "boolean") {
                    vErrors = addError(vErrors, { instancePath: "/TrailingStop/ByPoints", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/properties/ByPoints/type", keyword: "type", params: { type: "boolean" } });
                    errors++;
                  }
                  if (true !== data1) {
                    vErrors = addError(vErrors, { instancePath: "/TrailingStop/ByPoints", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/properties/ByPoints/const", keyword: "const", params: { allowedValue: true } });
                    errors++;
                  }
                }
                if (data0.Value !== void 0) {
                  let data2 = data0.Value;
                  if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    vErrors = addError(vErrors, { instancePath: "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/properties/Value/type", keyword: "type", params: { type: schema45.properties.TrailingStop.oneOf[0].oneOf[0].properties.Value.type } });
                    errors++;
                  }
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 <= 0 || isNaN(data2)) {
                      vErrors = addError(vErrors, { instancePath: "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/properties/Value/exclusiveMinimum", keyword: "exclusiveMinimum", params: { ...{ comparison: ">", limit: 0 }, ...{ "form": 'a whole number such as "3"', "because": "ByPoints" } } });
                      errors++;
                    }
                  }
                  if (typeof data2 === "string") {
                    if (!pattern5(data2)) {
                      vErrors = addError(vErrors, { instancePath: "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/properties/Value/pattern", keyword: "pattern", params: { ...{ pattern: "^[1-9][0-9]*$" }, ...{ "form": 'a whole number such as "3"', "because": "ByPoints" } } });
                      errors++;
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            } else if (tag0 === false && true) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.ByPoints === void 0) {
                  vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "ByPoints" }, ...{ "because": "ByPoints" } } });
                  errors++;
                }
                if (data0.Value === void 0) {
                  vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "Value" }, ...{ "because": "ByPoints" } } });
                  errors++;
                }
                for (const key2 in from0) {
                  if (!(key2 === "ByPoints" || key2 === "Value")) {
                    vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key2 }, ...{ "because": "ByPoints", "known": ["ByPoints", "Value"] } } });
                    errors++;
                  }
                }
                if (data0.ByPoints !== void 0) {
                  let data3 = data0.ByPoints;
                  if (typeof data3 !== "boolean") {
                    vErrors = addError(vErrors, { instancePath: "/TrailingStop/ByPoints", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/ByPoints/type", keyword: "type", params: { type: "boolean" } });
                    errors++;
                  }
                  if (false !== data3) {
                    vErrors = addError(vErrors, { instancePath: "/TrailingStop/ByPoints", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/ByPoints/const", keyword: "const", params: { allowedValue: false } });
                    errors++;
                  }
                }
                if (data0.Value !== void 0) {
                  let data4 = data0.Value;
                  if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
                    vErrors = addError(vErrors, { instancePath: "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/Value/type", keyword: "type", params: { type: schema45.properties.TrailingStop.oneOf[0].oneOf[1].properties.Value.type } });
                    errors++;
                  }
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 <= 0 || isNaN(data4)) {
                      vErrors = addError(vErrors, { instancePath: "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/Value/exclusiveMinimum", keyword: "exclusiveMinimum", params: { ...{ comparison: ">", limit: 0 }, ...{ "form": 'a percentage with at most two decimals such as "1.25"', "because": "ByPoints" } } });
                      errors++;
                    }
                    if (!Number.isInteger(data4) && pattern7.test(data4)) {
                      vErrors = addError(vErrors, { instancePath: "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/Value/x-decimals", keyword: "x-decimals", params: { ...{ limit: 2 }, ...{ "form": 'a percentage with at most two decimals such as "1.25"', "because": "ByPoints" } } });
                      errors++;
                    }
                  }
                  if (typeof data4 === "string") {
                    if (!pattern8(data4)) {
                      vErrors = addError(vErrors, { instancePath: "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/Value/pattern", keyword: "pattern", params: { ...{ pattern: "^(0*[1-9][0-9]*([.][0-9]{1,2})?|0*[.](0[1-9]|[1-9][0-9]?))$" }, ...{ "form": 'a percentage with at most two decimals such as "1.25"', "because": "ByPoints" } } });
                      errors++;
                    }
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/type", keyword: "type", params: { type: "object" } });
                errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/discriminator", keyword: "discriminator", params: { tag: "ByPoints", allowedValues: [true, false] } });
              errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        } else if (data0["Amount"] !== void 0 && !(data0["ByPoints"] !== void 0 || data0["Value"] !== void 0 || data0["Percent"] !== void 0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.Amount === void 0) {
              vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/1/required", keyword: "required", params: { missingProperty: "Amount" } });
              errors++;
            }
            for (const key3 in from0) {
              if (!(key3 === "Amount")) {
                vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key3 }, ...{ "known": ["Amount"] } } });
                errors++;
              }
            }
            if (data0.Amount !== void 0) {
              let data5 = data0.Amount;
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 <= 0 || isNaN(data5)) {
                  vErrors = addError(vErrors, { instancePath: "/TrailingStop/Amount", schemaPath: "#/properties/TrailingStop/oneOf/1/properties/Amount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
                  errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: "/TrailingStop/Amount", schemaPath: "#/properties/TrailingStop/oneOf/1/properties/Amount/type", keyword: "type", params: { type: "number" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/1/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        } else if (data0["Percent"] !== void 0 && !(data0["ByPoints"] !== void 0 || data0["Value"] !== void 0 || data0["Amount"] !== void 0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.Percent === void 0) {
              vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/2/required", keyword: "required", params: { missingProperty: "Percent" } });
              errors++;
            }
            for (const key4 in from0) {
              if (!(key4 === "Percent")) {
                vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key4 }, ...{ "known": ["Percent"] } } });
                errors++;
              }
            }
            if (data0.Percent !== void 0) {
              let data6 = data0.Percent;
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 <= 0 || isNaN(data6)) {
                  vErrors = addError(vErrors, { instancePath: "/TrailingStop/Percent", schemaPath: "#/properties/TrailingStop/oneOf/2/properties/Percent/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
                  errors++;
                }
                if (!Number.isInteger(data6) && pattern7.test(data6)) {
                  vErrors = addError(vErrors, { instancePath: "/TrailingStop/Percent", schemaPath: "#/properties/TrailingStop/oneOf/2/properties/Percent/x-decimals", keyword: "x-decimals", params: { limit: 2 } });
                  errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: "/TrailingStop/Percent", schemaPath: "#/properties/TrailingStop/oneOf/2/properties/Percent/type", keyword: "type", params: { type: "number" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/2/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: "/TrailingStop", schemaPath: "#/properties/TrailingStop/discriminator", keyword: "discriminator", params: { members: [["ByPoints", "Value"], ["Amount"], ["Percent"]] } });
          errors++;
        }
      }
    }
    if (data.MarketActivationRules !== void 0) {
      let data7 = data.MarketActivationRules;
      if (Array.isArray(data7)) {
        if (data7.length > 4) {
          vErrors = addError(vErrors, { instancePath: "/MarketActivationRules", schemaPath: "#/properties/MarketActivationRules/maxItems", keyword: "maxItems", params: { limit: 4 } });
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate20(data7[i0])) {
            vErrors = joinErrors(vErrors, validate20.errors, "/MarketActivationRules/" + i0);
            errors = countErrors(vErrors);
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: "/MarketActivationRules", schemaPath: "#/properties/MarketActivationRules/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.TimeActivationRules !== void 0) {
      let data9 = data.TimeActivationRules;
      if (Array.isArray(data9)) {
        if (data9.length > 1) {
          vErrors = addError(vErrors, { instancePath: "/TimeActivationRules", schemaPath: "#/properties/TimeActivationRules/maxItems", keyword: "maxItems", params: { limit: 1 } });
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          const from10 = data9[i1];
          const data10 = membersOf6(from10);
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.TimeUtc === void 0) {
              vErrors = addError(vErrors, { instancePath: "/TimeActivationRules/" + i1, schemaPath: "#/$defs/TimeActivationRule/required", keyword: "required", params: { missingProperty: "TimeUtc" } });
              errors++;
            }
            if (data10.$others) for (const key5 in from10) {
              if (!(key5 === "TimeUtc")) {
                vErrors = addError(vErrors, { instancePath: "/TimeActivationRules/" + i1, schemaPath: "#/$defs/TimeActivationRule/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key5 }, ...{ "known": ["TimeUtc"] } } });
                errors++;
              }
            }
            if (data10.TimeUtc !== void 0) {
              let data11 = data10.TimeUtc;
              if (typeof data11 === "string") {
                if (!pattern13(data11)) {
                  vErrors = addError(vErrors, { instancePath: "/TimeActivationRules/" + i1 + "/TimeUtc", schemaPath: "#/$defs/TimeActivationRule/properties/TimeUtc/pattern", keyword: "pattern", params: { ...{ pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, ...{ "form": "a time of the form hh:mm:ss" } } });
                  errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: "/TimeActivationRules/" + i1 + "/TimeUtc", schemaPath: "#/$defs/TimeActivationRule/properties/TimeUtc/type", keyword: "type", params: { type: "string" } });
                errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: "/TimeActivationRules/" + i1, schemaPath: "#/$defs/TimeActivationRule/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: "/TimeActivationRules", schemaPath: "#/properties/TimeActivationRules/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.ShowOnlyQuantity !== void 0) {
      let data12 = data.ShowOnlyQuantity;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        vErrors = addError(vErrors, { instancePath: "/ShowOnlyQuantity", schemaPath: "#/properties/ShowOnlyQuantity/type", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 <= 0 || isNaN(data12)) {
          vErrors = addError(vErrors, { instancePath: "/ShowOnlyQuantity", schemaPath: "#/properties/ShowOnlyQuantity/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema58 = { "type": "object", "required": ["Orders"], "additionalProperties": false, "properties": { "Type": { "type": "string" }, "Orders": { "type": "array", "items": { "$ref": "#/$defs/Order" } } }, "oneOf": [{ "required": ["Type"], "properties": { "Type": { "type": "string", "const": "NORMAL" }, "Orders": { "type": "array", "items": {}, "minItems": 1, "x-because": "Type" } }, "x-because": "Type" }, { "required": ["Type"], "properties": { "Type": { "type": "string", "enum": ["OCO", "BRK"] }, "Orders": { "type": "array", "items": {}, "minItems": 2, "x-because": "Type" } }, "x-because": "Type" }], "discriminator": { "propertyName": "Type", "cases": [["NORMAL"], ["OCO", "BRK"]] } };
var wrapper0 = { validate: validate24 };
function validate29(from) {
  const data = membersOf7(from);
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Orders === void 0) {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: "Orders" } });
      errors++;
    }
    if (data.$others) for (const key0 in from) {
      if (!(key0 === "Type" || key0 === "Orders")) {
        vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key0 }, ...{ "known": ["Type", "Orders"] } } });
        errors++;
      }
    }
    if (data.Type !== void 0) {
      if (typeof data.Type !== "string") {
        vErrors = addError(vErrors, { instancePath: "/Type", schemaPath: "#/properties/Type/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Orders !== void 0) {
      let data1 = data.Orders;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper0.validate(data1[i0])) {
            vErrors = joinErrors(vErrors, wrapper0.validate.errors, "/Orders/" + i0);
            errors = countErrors(vErrors);
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: "/Orders", schemaPath: "#/properties/Orders/type", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    const tag0 = data["Type"];
    if (tag0 === "NORMAL" && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Type === void 0) {
          vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "Type" }, ...{ "because": "Type" } } });
          errors++;
        }
        if (data.Type !== void 0) {
          let data3 = data.Type;
          if (typeof data3 !== "string") {
            vErrors = addError(vErrors, { instancePath: "/Type", schemaPath: "#/oneOf/0/properties/Type/type", keyword: "type", params: { type: "string" } });
            errors++;
          }
          if ("NORMAL" !== data3) {
            vErrors = addError(vErrors, { instancePath: "/Type", schemaPath: "#/oneOf/0/properties/Type/const", keyword: "const", params: { allowedValue: "NORMAL" } });
            errors++;
          }
        }
        if (data.Orders !== void 0) {
          let data4 = data.Orders;
          if (Array.isArray(data4)) {
            if (data4.length < 1) {
              vErrors = addError(vErrors, { instancePath: "/Orders", schemaPath: "#/oneOf/0/properties/Orders/minItems", keyword: "minItems", params: { ...{ limit: 1 }, ...{ "because": "Type" } } });
              errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: "/Orders", schemaPath: "#/oneOf/0/properties/Orders/type", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
      }
    } else if ((tag0 === "OCO" || tag0 === "BRK") && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Type === void 0) {
          vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "Type" }, ...{ "because": "Type" } } });
          errors++;
        }
        if (data.Type !== void 0) {
          let data5 = data.Type;
          if (typeof data5 !== "string") {
            vErrors = addError(vErrors, { instancePath: "/Type", schemaPath: "#/oneOf/1/properties/Type/type", keyword: "type", params: { type: "string" } });
            errors++;
          }
          if (!(data5 === "OCO" || data5 === "BRK")) {
            vErrors = addError(vErrors, { instancePath: "/Type", schemaPath: "#/oneOf/1/properties/Type/enum", keyword: "enum", params: { allowedValues: schema58.oneOf[1].properties.Type.enum } });
            errors++;
          }
        }
        if (data.Orders !== void 0) {
          let data6 = data.Orders;
          if (Array.isArray(data6)) {
            if (data6.length < 2) {
              vErrors = addError(vErrors, { instancePath: "/Orders", schemaPath: "#/oneOf/1/properties/Orders/minItems", keyword: "minItems", params: { ...{ limit: 2 }, ...{ "because": "Type" } } });
              errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: "/Orders", schemaPath: "#/oneOf/1/properties/Orders/type", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
      }
    } else {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/discriminator", keyword: "discriminator", params: { tag: "Type", allowedValues: ["NORMAL", "OCO", "BRK"] } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var schema59 = { "type": "object", "required": ["Symbol", "Quantity", "TradeAction"], "additionalProperties": false, "properties": { "Symbol": { "$ref": "#/$defs/Symbol" }, "Quantity": { "$ref": "#/$defs/Quantity" }, "TradeAction": { "type": "string", "enum": ["Buy", "Sell", "BuyToCover", "SellShort", "BuyToOpen", "BuyToClose", "SellToOpen", "SellToClose"] } } };
function validate31(from) {
  const data = membersOf8(from);
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Symbol === void 0) {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: "Symbol" } });
      errors++;
    }
    if (data.Quantity === void 0) {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: "Quantity" } });
      errors++;
    }
    if (data.TradeAction === void 0) {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: "TradeAction" } });
      errors++;
    }
    if (data.$others) for (const key0 in from) {
      if (!(key0 === "Symbol" || key0 === "Quantity" || key0 === "TradeAction")) {
        vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key0 }, ...{ "known": ["Symbol", "Quantity", "TradeAction"] } } });
        errors++;
      }
    }
    if (data.Symbol !== void 0) {
      let data0 = data.Symbol;
      if (typeof data0 === "string") {
        if (!pattern4(data0)) {
          vErrors = addError(vErrors, { instancePath: "/Symbol", schemaPath: "#/$defs/Symbol/pattern", keyword: "pattern", params: { ...{ pattern: "^[!-`{-~]+( [!-`{-~]+)*$" }, ...{ "form": "a symbol in upper case" } } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: "/Symbol", schemaPath: "#/$defs/Symbol/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Quantity !== void 0) {
      let data1 = data.Quantity;
      if (typeof data1 === "string") {
        if (!pattern5(data1)) {
          vErrors = addError(vErrors, { instancePath: "/Quantity", schemaPath: "#/$defs/Quantity/pattern", keyword: "pattern", params: { ...{ pattern: "^[1-9][0-9]*$" }, ...{ "form": 'a whole number such as "10"' } } });
          errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: "/Quantity", schemaPath: "#/$defs/Quantity/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.TradeAction !== void 0) {
      let data2 = data.TradeAction;
      if (typeof data2 !== "string") {
        vErrors = addError(vErrors, { instancePath: "/TradeAction", schemaPath: "#/properties/TradeAction/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data2 === "Buy" || data2 === "Sell" || data2 === "BuyToCover" || data2 === "SellShort" || data2 === "BuyToOpen" || data2 === "BuyToClose" || data2 === "SellToOpen" || data2 === "SellToClose")) {
        vErrors = addError(vErrors, { instancePath: "/TradeAction", schemaPath: "#/properties/TradeAction/enum", keyword: "enum", params: { allowedValues: schema59.properties.TradeAction.enum } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var schema62 = { "type": "object", "oneOf": [{ "required": ["OrderType"], "properties": { "OrderType": { "type": "string", "const": "Market" }, "LimitPrice": { "type": "string", "enum": ["", "0.00"], "x-because": "OrderType" }, "StopPrice": { "type": "string", "enum": ["", "0.00"], "x-because": "OrderType" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutTrailingStop" } }, "x-because": "OrderType" }, { "required": ["OrderType", "LimitPrice"], "properties": { "OrderType": { "type": "string", "const": "Limit" }, "LimitPrice": { "$ref": "#/$defs/SignedPrice" }, "StopPrice": { "$ref": "#/$defs/OptionalSignedPrice" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutTrailingStop" } }, "x-because": "OrderType" }, { "required": ["OrderType", "StopPrice"], "properties": { "OrderType": { "type": "string", "const": "StopMarket" }, "LimitPrice": { "$ref": "#/$defs/OptionalSignedPrice" }, "StopPrice": { "$ref": "#/$defs/SignedPrice" } }, "x-because": "OrderType" }, { "required": ["OrderType", "LimitPrice", "StopPrice"], "properties": { "OrderType": { "type": "string", "const": "StopLimit" }, "LimitPrice": { "$ref": "#/$defs/SignedPrice" }, "StopPrice": { "$ref": "#/$defs/SignedPrice" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutTrailingStop" } }, "x-because": "OrderType" }], "discriminator": { "propertyName": "OrderType", "cases": [["Market"], ["Limit"], ["StopMarket"], ["StopLimit"]] } };
var schema63 = { "type": "object", "properties": { "TrailingStop": { "type": "null", "const": null, "x-advice": 'A trailing stop can only be used with OrderType "StopMarket".' } } };
function pattern31(text) {
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (state) {
      case 0:
        if (code === 45) state = 1;
        else if (code === 46) state = 2;
        else if (code >= 48 && code <= 57) state = 3;
        else return false;
        break;
      case 1:
        if (code === 46) state = 2;
        else if (code >= 48 && code <= 57) state = 3;
        else return false;
        break;
      case 2:
        if (code >= 48 && code <= 57) state = 4;
        else return false;
        break;
      case 3:
        if (code === 46) state = 2;
        else if (code >= 48 && code <= 57) state = 3;
        else return false;
        break;
      case 4:
        if (code >= 48 && code <= 57) state = 4;
        else return false;
        break;
    }
  }
  return state === 0 || state === 3 || state === 4;
}
var schema72 = { "type": "object", "oneOf": [{ "required": ["AssetType", "TradeAction"], "properties": { "AssetType": { "type": "string", "const": "EQ" }, "TradeAction": { "type": "string", "enum": ["Buy", "Sell", "BuyToCover", "SellShort"], "x-because": "AssetType" }, "Duration": { "type": "string", "enum": ["DAY", "DYP", "GTC", "GCP", "GTD", "GDP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5", "1 MIN", "3 MIN", "5 MIN"], "x-because": "AssetType" }, "Route": { "type": "string", "enum": ["Intelligent", "AMEX", "ARCA", "AUTO", "BATS", "BTRD", "CTDL", "EDGA", "EDGX", "GFLO", "NITE", "NQBX", "NSDQ", "NYSE", "BEAR", "BYX", "CSFB", "CSRS", "CSRX", "IEXG", "KCG", "MIXI", "SOHO", "WEX2"], "x-advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, add this finding to a baseline.", "x-because": "AssetType" }, "AdvancedOptions": { "type": "object", "properties": { "ShowOnlyQuantity": { "type": "integer", "multipleOf": 100 } }, "x-because": "AssetType" } }, "x-because": "AssetType" }, { "required": ["AssetType", "TradeAction"], "properties": { "AssetType": { "type": "string", "const": "OP" }, "TradeAction": { "type": "string", "enum": ["BuyToOpen", "BuyToClose", "SellToOpen", "SellToClose"], "x-because": "AssetType" }, "Duration": { "type": "string", "enum": ["DAY", "GTC", "GTD", "IOC", "FOK", "OPG"], "x-because": "AssetType" }, "Route": { "type": "string", "enum": ["Intelligent", "AMOP", "BOX", "CBOE", "ISE", "NYOP", "PHLX", "XNDQ", "SIG", "WEX"], "x-advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, add this finding to a baseline.", "x-because": "AssetType" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutShowOnlyQuantity" } }, "x-because": "AssetType" }, { "required": ["AssetType", "TradeAction"], "properties": { "AssetType": { "type": "string", "const": "FU" }, "TradeAction": { "type": "string", "enum": ["Buy", "Sell"], "x-because": "AssetType" }, "Duration": { "type": "string", "enum": ["DAY", "GTC", "GTD", "IOC", "FOK"], "x-because": "AssetType" }, "Route": { "type": "string", "enum": ["Intelligent", "CFE", "CME", "EURX", "ICE", "ICEB", "ICEE"], "x-advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, add this finding to a baseline.", "x-because": "AssetType" } }, "x-because": "AssetType" }, { "required": ["AssetType", "TradeAction"], "properties": { "AssetType": { "type": "string", "const": "FX" }, "TradeAction": { "type": "string", "enum": ["Buy", "Sell"], "x-because": "AssetType" }, "Duration": { "type": "string", "enum": ["DAY", "GTC", "GTD", "IOC", "FOK", "1", "3", "5", "1 MIN", "3 MIN", "5 MIN"], "x-because": "AssetType" }, "Route": { "type": "string", "enum": ["Intelligent", "CNX", "IBFX"], "x-advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, add this finding to a baseline.", "x-because": "AssetType" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutShowOnlyQuantity" } }, "x-because": "AssetType" }], "discriminator": { "propertyName": "AssetType", "cases": [["EQ"], ["OP"], ["FU"], ["FX"]] } };
var schema75 = { "type": "object", "oneOf": [{ "required": ["Duration", "GTDDate"], "properties": { "Duration": { "type": "string", "enum": ["GTD", "GDP"] }, "GTDDate": { "type": "string", "pattern": "^((0[13578]|1[02])/(0[1-9]|[12][0-9]|3[01])/[1-9][0-9]{3}|(0[469]|11)/(0[1-9]|[12][0-9]|30)/[1-9][0-9]{3}|02/(0[1-9]|1[0-9]|2[0-8])/[1-9][0-9]{3}|02/29/([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00))$", "x-form": "a day of the calendar, of the form MM/DD/YYYY", "x-because": "Duration" } }, "x-because": "Duration" }, { "required": ["Duration"], "properties": { "Duration": { "type": "string", "enum": ["DAY", "DYP", "GTC", "GCP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5", "1 MIN", "3 MIN", "5 MIN"] }, "GTDDate": { "type": "string", "const": "", "x-because": "Duration" } }, "x-because": "Duration" }], "discriminator": { "propertyName": "Duration", "cases": [["GTD", "GDP"], ["DAY", "DYP", "GTC", "GCP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5", "1 MIN", "3 MIN", "5 MIN"]] } };
function pattern36(text) {
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (state) {
      case 0:
        if (code === 48) state = 1;
        else if (code === 49) state = 2;
        else return false;
        break;
      case 1:
        if (code === 49 || code === 51 || code === 53 || code === 55 || code === 56) state = 3;
        else if (code === 50) state = 4;
        else if (code === 52 || code === 54 || code === 57) state = 5;
        else return false;
        break;
      case 2:
        if (code === 48 || code === 50) state = 3;
        else if (code === 49) state = 5;
        else return false;
        break;
      case 3:
        if (code === 47) state = 6;
        else return false;
        break;
      case 4:
        if (code === 47) state = 7;
        else return false;
        break;
      case 5:
        if (code === 47) state = 8;
        else return false;
        break;
      case 6:
        if (code === 48) state = 9;
        else if (code === 49 || code === 50) state = 10;
        else if (code === 51) state = 11;
        else return false;
        break;
      case 7:
        if (code === 48) state = 9;
        else if (code === 49) state = 10;
        else if (code === 50) state = 12;
        else return false;
        break;
      case 8:
        if (code === 48) state = 9;
        else if (code === 49 || code === 50) state = 10;
        else if (code === 51) state = 13;
        else return false;
        break;
      case 9:
        if (code === 49 || code === 50 || code === 51 || code === 52 || code === 53 || code === 54 || code === 55 || code === 56 || code === 57) state = 14;
        else return false;
        break;
      case 10:
        if (code === 48 || code === 49 || code === 50 || code === 51 || code === 52 || code === 53 || code === 54 || code === 55 || code === 56 || code === 57) state = 14;
        else return false;
        break;
      case 11:
        if (code === 48 || code === 49) state = 14;
        else return false;
        break;
      case 12:
        if (code === 48 || code === 49 || code === 50 || code === 51 || code === 52 || code === 53 || code === 54 || code === 55 || code === 56) state = 14;
        else if (code === 57) state = 15;
        else return false;
        break;
      case 13:
        if (code === 48) state = 14;
        else return false;
        break;
      case 14:
        if (code === 47) state = 16;
        else return false;
        break;
      case 15:
        if (code === 47) state = 17;
        else return false;
        break;
      case 16:
        if (code === 49 || code === 50 || code === 51 || code === 52 || code === 53 || code === 54 || code === 55 || code === 56 || code === 57) state = 18;
        else return false;
        break;
      case 17:
        if (code === 49 || code === 51 || code === 53 || code === 55 || code === 57) state = 19;
        else if (code === 50 || code === 52 || code === 54 || code === 56) state = 20;
        else return false;
        break;
      case 18:
        if (code === 48 || code === 49 || code === 50 || code === 51 || code === 52 || code === 53 || code === 54 || code === 55 || code === 56 || code === 57) state = 21;
        else return false;
        break;
      case 19:
        if (code === 48 || code === 49 || code === 51 || code === 52 || code === 53 || code === 55 || code === 56 || code === 57) state = 22;
        else if (code === 50 || code === 54) state = 23;
        else return false;
        break;
      case 20:
        if (code === 48 || code === 52 || code === 56) state = 23;
        else if (code === 49 || code === 50 || code === 51 || code === 53 || code === 54 || code === 55 || code === 57) state = 22;
        else return false;
        break;
      case 21:
        if (code === 48 || code === 49 || code === 50 || code === 51 || code === 52 || code === 53 || code === 54 || code === 55 || code === 56 || code === 57) state = 24;
        else return false;
        break;
      case 22:
        if (code === 48) state = 25;
        else if (code === 49 || code === 51 || code === 53 || code === 55 || code === 57) state = 26;
        else if (code === 50 || code === 52 || code === 54 || code === 56) state = 27;
        else return false;
        break;
      case 23:
        if (code === 48) state = 28;
        else if (code === 49 || code === 51 || code === 53 || code === 55 || code === 57) state = 26;
        else if (code === 50 || code === 52 || code === 54 || code === 56) state = 27;
        else return false;
        break;
      case 24:
        if (code === 48 || code === 49 || code === 50 || code === 51 || code === 52 || code === 53 || code === 54 || code === 55 || code === 56 || code === 57) state = 29;
        else return false;
        break;
      case 25:
        if (code === 52 || code === 56) state = 29;
        else return false;
        break;
      case 26:
        if (code === 50 || code === 54) state = 29;
        else return false;
        break;
      case 27:
        if (code === 48 || code === 52 || code === 56) state = 29;
        else return false;
        break;
      case 28:
        if (code === 48 || code === 52 || code === 56) state = 29;
        else return false;
        break;
      case 29:
        return false;
        break;
    }
  }
  return state === 29;
}
function validate24(from) {
  const data = membersOf9(from);
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["Legs"] !== void 0 && true) {
    } else {
      {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          const tag0 = data["OrderType"];
          if (tag0 === "Market" && true) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.OrderType === void 0) {
                vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } });
                errors++;
              }
              if (data.OrderType !== void 0) {
                let data21 = data.OrderType;
                if (typeof data21 !== "string") {
                  vErrors = addError(vErrors, { instancePath: "/OrderType", schemaPath: "#/oneOf/0/properties/OrderType/type", keyword: "type", params: { type: "string" } });
                  errors++;
                }
                if ("Market" !== data21) {
                  vErrors = addError(vErrors, { instancePath: "/OrderType", schemaPath: "#/oneOf/0/properties/OrderType/const", keyword: "const", params: { allowedValue: "Market" } });
                  errors++;
                }
              }
            }
          } else if (tag0 === "Limit" && true) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.OrderType === void 0) {
                vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } });
                errors++;
              }
              if (data.OrderType !== void 0) {
                let data22 = data.OrderType;
                if (typeof data22 !== "string") {
                  vErrors = addError(vErrors, { instancePath: "/OrderType", schemaPath: "#/oneOf/1/properties/OrderType/type", keyword: "type", params: { type: "string" } });
                  errors++;
                }
                if ("Limit" !== data22) {
                  vErrors = addError(vErrors, { instancePath: "/OrderType", schemaPath: "#/oneOf/1/properties/OrderType/const", keyword: "const", params: { allowedValue: "Limit" } });
                  errors++;
                }
              }
              if (data.LimitPrice !== void 0) {
                let data23 = data.LimitPrice;
                if (typeof data23 === "string") {
                  if (!pattern19(data23)) {
                    vErrors = addError(vErrors, { instancePath: "/LimitPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { ...{ pattern: "^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$" }, ...{ "form": 'a price above zero such as "1.00" or ".25"', "advice": "With Legs a price may be zero or below; if you mean one without, add this finding to a baseline." } } });
                    errors++;
                  }
                } else {
                  vErrors = addError(vErrors, { instancePath: "/LimitPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } });
                  errors++;
                }
              }
              if (data.StopPrice !== void 0) {
                let data24 = data.StopPrice;
                if (typeof data24 === "string") {
                  if (!pattern20(data24)) {
                    vErrors = addError(vErrors, { instancePath: "/StopPrice", schemaPath: "#/$defs/OptionalPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)?$" }, ...{ "form": 'a price such as "1.00" or ".25", or "0.00" or "" for none' } } });
                    errors++;
                  }
                } else {
                  vErrors = addError(vErrors, { instancePath: "/StopPrice", schemaPath: "#/$defs/OptionalPrice/type", keyword: "type", params: { type: "string" } });
                  errors++;
                }
              }
            }
          } else if (tag0 === "StopMarket" && true) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.OrderType === void 0) {
                vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/2/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } });
                errors++;
              }
              if (data.OrderType !== void 0) {
                let data25 = data.OrderType;
                if (typeof data25 !== "string") {
                  vErrors = addError(vErrors, { instancePath: "/OrderType", schemaPath: "#/oneOf/2/properties/OrderType/type", keyword: "type", params: { type: "string" } });
                  errors++;
                }
                if ("StopMarket" !== data25) {
                  vErrors = addError(vErrors, { instancePath: "/OrderType", schemaPath: "#/oneOf/2/properties/OrderType/const", keyword: "const", params: { allowedValue: "StopMarket" } });
                  errors++;
                }
              }
              if (data.LimitPrice !== void 0) {
                let data26 = data.LimitPrice;
                if (typeof data26 === "string") {
                  if (!pattern20(data26)) {
                    vErrors = addError(vErrors, { instancePath: "/LimitPrice", schemaPath: "#/$defs/OptionalPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)?$" }, ...{ "form": 'a price such as "1.00" or ".25", or "0.00" or "" for none' } } });
                    errors++;
                  }
                } else {
                  vErrors = addError(vErrors, { instancePath: "/LimitPrice", schemaPath: "#/$defs/OptionalPrice/type", keyword: "type", params: { type: "string" } });
                  errors++;
                }
              }
              if (data.StopPrice !== void 0) {
                let data27 = data.StopPrice;
                if (typeof data27 === "string") {
                  if (!pattern19(data27)) {
                    vErrors = addError(vErrors, { instancePath: "/StopPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { ...{ pattern: "^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$" }, ...{ "form": 'a price above zero such as "1.00" or ".25"', "advice": "With Legs a price may be zero or below; if you mean one without, add this finding to a baseline." } } });
                    errors++;
                  }
                } else {
                  vErrors = addError(vErrors, { instancePath: "/StopPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } });
                  errors++;
                }
              }
            }
          } else if (tag0 === "StopLimit" && true) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.OrderType === void 0) {
                vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/3/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } });
                errors++;
              }
              if (data.OrderType !== void 0) {
                let data28 = data.OrderType;
                if (typeof data28 !== "string") {
                  vErrors = addError(vErrors, { instancePath: "/OrderType", schemaPath: "#/oneOf/3/properties/OrderType/type", keyword: "type", params: { type: "string" } });
                  errors++;
                }
                if ("StopLimit" !== data28) {
                  vErrors = addError(vErrors, { instancePath: "/OrderType", schemaPath: "#/oneOf/3/properties/OrderType/const", keyword: "const", params: { allowedValue: "StopLimit" } });
                  errors++;
                }
              }
              if (data.LimitPrice !== void 0) {
                let data29 = data.LimitPrice;
                if (typeof data29 === "string") {
                  if (!pattern19(data29)) {
                    vErrors = addError(vErrors, { instancePath: "/LimitPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { ...{ pattern: "^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$" }, ...{ "form": 'a price above zero such as "1.00" or ".25"', "advice": "With Legs a price may be zero or below; if you mean one without, add this finding to a baseline." } } });
                    errors++;
                  }
                } else {
                  vErrors = addError(vErrors, { instancePath: "/LimitPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } });
                  errors++;
                }
              }
              if (data.StopPrice !== void 0) {
                let data30 = data.StopPrice;
                if (typeof data30 === "string") {
                  if (!pattern19(data30)) {
                    vErrors = addError(vErrors, { instancePath: "/StopPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { ...{ pattern: "^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$" }, ...{ "form": 'a price above zero such as "1.00" or ".25"', "advice": "With Legs a price may be zero or below; if you mean one without, add this finding to a baseline." } } });
                    errors++;
                  }
                } else {
                  vErrors = addError(vErrors, { instancePath: "/StopPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } });
                  errors++;
                }
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/discriminator", keyword: "discriminator", params: { tag: "OrderType", allowedValues: ["Market", "Limit", "StopMarket", "StopLimit"] } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } });
          errors++;
        }
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.AccountKey === void 0) {
        vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: "AccountKey" } });
        errors++;
      }
      if (data.Symbol === void 0) {
        vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: "Symbol" } });
        errors++;
      }
      if (data.Quantity === void 0) {
        vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: "Quantity" } });
        errors++;
      }
      if (data.$others) for (const key0 in from) {
        if (!func1.call(schema55.properties, key0)) {
          vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key0 }, ...{ "known": ["AccountKey", "AssetType", "Symbol", "Quantity", "OrderType", "LimitPrice", "StopPrice", "Duration", "GTDDate", "TradeAction", "Route", "OrderConfirmId", "OrderID", "AdvancedOptions", "OSOs", "Legs"] } } });
          errors++;
        }
      }
      if (data.AccountKey !== void 0) {
        let data42 = data.AccountKey;
        if (typeof data42 === "string") {
          if (!pattern25(data42)) {
            vErrors = addError(vErrors, { instancePath: "/AccountKey", schemaPath: "#/properties/AccountKey/pattern", keyword: "pattern", params: { ...{ pattern: "^[!-~]+$" }, ...{ "form": "an account key, without spaces" } } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: "/AccountKey", schemaPath: "#/properties/AccountKey/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
      }
      if (data.AssetType !== void 0) {
        if (typeof data.AssetType !== "string") {
          vErrors = addError(vErrors, { instancePath: "/AssetType", schemaPath: "#/properties/AssetType/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
      }
      if (data.Symbol !== void 0) {
        let data44 = data.Symbol;
        if (typeof data44 === "string") {
          if (!pattern4(data44)) {
            vErrors = addError(vErrors, { instancePath: "/Symbol", schemaPath: "#/$defs/Symbol/pattern", keyword: "pattern", params: { ...{ pattern: "^[!-`{-~]+( [!-`{-~]+)*$" }, ...{ "form": "a symbol in upper case" } } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: "/Symbol", schemaPath: "#/$defs/Symbol/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
      }
      if (data.Quantity !== void 0) {
        let data45 = data.Quantity;
        if (typeof data45 === "string") {
          if (!pattern5(data45)) {
            vErrors = addError(vErrors, { instancePath: "/Quantity", schemaPath: "#/$defs/Quantity/pattern", keyword: "pattern", params: { ...{ pattern: "^[1-9][0-9]*$" }, ...{ "form": 'a whole number such as "10"' } } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: "/Quantity", schemaPath: "#/$defs/Quantity/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
      }
      if (data.OrderType !== void 0) {
        if (typeof data.OrderType !== "string") {
          vErrors = addError(vErrors, { instancePath: "/OrderType", schemaPath: "#/properties/OrderType/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
      }
      if (data.LimitPrice !== void 0) {
        if (typeof data.LimitPrice !== "string") {
          vErrors = addError(vErrors, { instancePath: "/LimitPrice", schemaPath: "#/properties/LimitPrice/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
      }
      if (data.StopPrice !== void 0) {
        if (typeof data.StopPrice !== "string") {
          vErrors = addError(vErrors, { instancePath: "/StopPrice", schemaPath: "#/properties/StopPrice/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
      }
      if (data.Duration !== void 0) {
        if (typeof data.Duration !== "string") {
          vErrors = addError(vErrors, { instancePath: "/Duration", schemaPath: "#/properties/Duration/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
      }
      if (data.GTDDate !== void 0) {
        if (typeof data.GTDDate !== "string") {
          vErrors = addError(vErrors, { instancePath: "/GTDDate", schemaPath: "#/properties/GTDDate/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
      }
      if (data.TradeAction !== void 0) {
        if (typeof data.TradeAction !== "string") {
          vErrors = addError(vErrors, { instancePath: "/TradeAction", schemaPath: "#/properties/TradeAction/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
      }
      if (data.Route !== void 0) {
        if (typeof data.Route !== "string") {
          vErrors = addError(vErrors, { instancePath: "/Route", schemaPath: "#/properties/Route/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
      }
      if (data.OrderConfirmId !== void 0) {
        let data53 = data.OrderConfirmId;
        if (typeof data53 === "string") {
          if (data53.length > 25 && func2(data53) > 25) {
            vErrors = addError(vErrors, { instancePath: "/OrderConfirmId", schemaPath: "#/properties/OrderConfirmId/maxLength", keyword: "maxLength", params: { limit: 25 } });
            errors++;
          }
        } else {
          vErrors = addError(vErrors, { instancePath: "/OrderConfirmId", schemaPath: "#/properties/OrderConfirmId/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
      }
      if (data.OrderID !== void 0) {
        let data54 = data.OrderID;
        if (typeof data54 !== "string") {
          vErrors = addError(vErrors, { instancePath: "/OrderID", schemaPath: "#/properties/OrderID/type", keyword: "type", params: { type: "string" } });
          errors++;
        }
        if ("" !== data54) {
          vErrors = addError(vErrors, { instancePath: "/OrderID", schemaPath: "#/properties/OrderID/const", keyword: "const", params: { allowedValue: "" } });
          errors++;
        }
      }
      if (data.AdvancedOptions !== void 0) {
        if (!validate22(data.AdvancedOptions)) {
          vErrors = joinErrors(vErrors, validate22.errors, "/AdvancedOptions");
          errors = countErrors(vErrors);
        }
      }
      if (data.OSOs !== void 0) {
        let data56 = data.OSOs;
        if (Array.isArray(data56)) {
          const len0 = data56.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate29(data56[i0])) {
              vErrors = joinErrors(vErrors, validate29.errors, "/OSOs/" + i0);
              errors = countErrors(vErrors);
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: "/OSOs", schemaPath: "#/properties/OSOs/type", keyword: "type", params: { type: "array" } });
          errors++;
        }
      }
      if (data.Legs !== void 0) {
        let data58 = data.Legs;
        if (Array.isArray(data58)) {
          if (data58.length < 1) {
            vErrors = addError(vErrors, { instancePath: "/Legs", schemaPath: "#/properties/Legs/minItems", keyword: "minItems", params: { limit: 1 } });
            errors++;
          }
          const len1 = data58.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate31(data58[i1])) {
              vErrors = joinErrors(vErrors, validate31.errors, "/Legs/" + i1);
              errors = countErrors(vErrors);
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: "/Legs", schemaPath: "#/properties/Legs/type", keyword: "type", params: { type: "array" } });
          errors++;
        }
      }
    } else {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } });
      errors++;
    }
  }
  {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const tag0 = data["OrderType"];
      if (tag0 === "Market" && true) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.OrderType === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } });
            errors++;
          }
          if (data.OrderType !== void 0) {
            let data63 = data.OrderType;
            if (typeof data63 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/OrderType", schemaPath: "#/oneOf/0/properties/OrderType/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if ("Market" !== data63) {
              vErrors = addError(vErrors, { instancePath: "/OrderType", schemaPath: "#/oneOf/0/properties/OrderType/const", keyword: "const", params: { allowedValue: "Market" } });
              errors++;
            }
          }
          if (data.LimitPrice !== void 0) {
            let data64 = data.LimitPrice;
            if (typeof data64 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/LimitPrice", schemaPath: "#/oneOf/0/properties/LimitPrice/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data64 === "" || data64 === "0.00")) {
              vErrors = addError(vErrors, { instancePath: "/LimitPrice", schemaPath: "#/oneOf/0/properties/LimitPrice/enum", keyword: "enum", params: { ...{ allowedValues: schema62.oneOf[0].properties.LimitPrice.enum }, ...{ "because": "OrderType" } } });
              errors++;
            }
          }
          if (data.StopPrice !== void 0) {
            let data65 = data.StopPrice;
            if (typeof data65 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/StopPrice", schemaPath: "#/oneOf/0/properties/StopPrice/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data65 === "" || data65 === "0.00")) {
              vErrors = addError(vErrors, { instancePath: "/StopPrice", schemaPath: "#/oneOf/0/properties/StopPrice/enum", keyword: "enum", params: { ...{ allowedValues: schema62.oneOf[0].properties.StopPrice.enum }, ...{ "because": "OrderType" } } });
              errors++;
            }
          }
          if (data.AdvancedOptions !== void 0) {
            const from66 = data.AdvancedOptions;
            const data66 = membersOf10(from66);
            if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
              if (data66.TrailingStop !== void 0) {
                let data67 = data66.TrailingStop;
                if (data67 !== null) {
                  vErrors = addError(vErrors, { instancePath: "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/type", keyword: "type", params: { type: "null" } });
                  errors++;
                }
                if (null !== data67) {
                  vErrors = addError(vErrors, { instancePath: "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/const", keyword: "const", params: { ...{ allowedValue: schema63.properties.TrailingStop.const }, ...{ "advice": 'A trailing stop can only be used with OrderType "StopMarket".' } } });
                  errors++;
                }
              }
            } else {
              vErrors = addError(vErrors, { instancePath: "/AdvancedOptions", schemaPath: "#/$defs/WithoutTrailingStop/type", keyword: "type", params: { type: "object" } });
              errors++;
            }
          }
        }
      } else if (tag0 === "Limit" && true) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.OrderType === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } });
            errors++;
          }
          if (data.LimitPrice === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "LimitPrice" }, ...{ "because": "OrderType" } } });
            errors++;
          }
          if (data.OrderType !== void 0) {
            let data68 = data.OrderType;
            if (typeof data68 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/OrderType", schemaPath: "#/oneOf/1/properties/OrderType/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if ("Limit" !== data68) {
              vErrors = addError(vErrors, { instancePath: "/OrderType", schemaPath: "#/oneOf/1/properties/OrderType/const", keyword: "const", params: { allowedValue: "Limit" } });
              errors++;
            }
          }
          if (data.LimitPrice !== void 0) {
            let data69 = data.LimitPrice;
            if (typeof data69 === "string") {
              if (!pattern10(data69)) {
                vErrors = addError(vErrors, { instancePath: "/LimitPrice", schemaPath: "#/$defs/SignedPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$" }, ...{ "form": 'a price such as "1.00" or "-.25"' } } });
                errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: "/LimitPrice", schemaPath: "#/$defs/SignedPrice/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (data.StopPrice !== void 0) {
            let data70 = data.StopPrice;
            if (typeof data70 === "string") {
              if (!pattern31(data70)) {
                vErrors = addError(vErrors, { instancePath: "/StopPrice", schemaPath: "#/$defs/OptionalSignedPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^(-?([0-9]+([.][0-9]+)?|[.][0-9]+))?$" }, ...{ "form": 'a price such as "1.00" or "-.25", or ""' } } });
                errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: "/StopPrice", schemaPath: "#/$defs/OptionalSignedPrice/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (data.AdvancedOptions !== void 0) {
            const from71 = data.AdvancedOptions;
            const data71 = membersOf11(from71);
            if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
              if (data71.TrailingStop !== void 0) {
                let data72 = data71.TrailingStop;
                if (data72 !== null) {
                  vErrors = addError(vErrors, { instancePath: "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/type", keyword: "type", params: { type: "null" } });
                  errors++;
                }
                if (null !== data72) {
                  vErrors = addError(vErrors, { instancePath: "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/const", keyword: "const", params: { ...{ allowedValue: schema63.properties.TrailingStop.const }, ...{ "advice": 'A trailing stop can only be used with OrderType "StopMarket".' } } });
                  errors++;
                }
              }
            } else {
              vErrors = addError(vErrors, { instancePath: "/AdvancedOptions", schemaPath: "#/$defs/WithoutTrailingStop/type", keyword: "type", params: { type: "object" } });
              errors++;
            }
          }
        }
      } else if (tag0 === "StopMarket" && true) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.OrderType === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/2/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } });
            errors++;
          }
          if (data.StopPrice === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/2/required", keyword: "required", params: { ...{ missingProperty: "StopPrice" }, ...{ "because": "OrderType" } } });
            errors++;
          }
          if (data.OrderType !== void 0) {
            let data73 = data.OrderType;
            if (typeof data73 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/OrderType", schemaPath: "#/oneOf/2/properties/OrderType/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if ("StopMarket" !== data73) {
              vErrors = addError(vErrors, { instancePath: "/OrderType", schemaPath: "#/oneOf/2/properties/OrderType/const", keyword: "const", params: { allowedValue: "StopMarket" } });
              errors++;
            }
          }
          if (data.LimitPrice !== void 0) {
            let data74 = data.LimitPrice;
            if (typeof data74 === "string") {
              if (!pattern31(data74)) {
                vErrors = addError(vErrors, { instancePath: "/LimitPrice", schemaPath: "#/$defs/OptionalSignedPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^(-?([0-9]+([.][0-9]+)?|[.][0-9]+))?$" }, ...{ "form": 'a price such as "1.00" or "-.25", or ""' } } });
                errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: "/LimitPrice", schemaPath: "#/$defs/OptionalSignedPrice/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (data.StopPrice !== void 0) {
            let data75 = data.StopPrice;
            if (typeof data75 === "string") {
              if (!pattern10(data75)) {
                vErrors = addError(vErrors, { instancePath: "/StopPrice", schemaPath: "#/$defs/SignedPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$" }, ...{ "form": 'a price such as "1.00" or "-.25"' } } });
                errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: "/StopPrice", schemaPath: "#/$defs/SignedPrice/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
        }
      } else if (tag0 === "StopLimit" && true) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.OrderType === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/3/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } });
            errors++;
          }
          if (data.LimitPrice === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/3/required", keyword: "required", params: { ...{ missingProperty: "LimitPrice" }, ...{ "because": "OrderType" } } });
            errors++;
          }
          if (data.StopPrice === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/3/required", keyword: "required", params: { ...{ missingProperty: "StopPrice" }, ...{ "because": "OrderType" } } });
            errors++;
          }
          if (data.OrderType !== void 0) {
            let data76 = data.OrderType;
            if (typeof data76 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/OrderType", schemaPath: "#/oneOf/3/properties/OrderType/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if ("StopLimit" !== data76) {
              vErrors = addError(vErrors, { instancePath: "/OrderType", schemaPath: "#/oneOf/3/properties/OrderType/const", keyword: "const", params: { allowedValue: "StopLimit" } });
              errors++;
            }
          }
          if (data.LimitPrice !== void 0) {
            let data77 = data.LimitPrice;
            if (typeof data77 === "string") {
              if (!pattern10(data77)) {
                vErrors = addError(vErrors, { instancePath: "/LimitPrice", schemaPath: "#/$defs/SignedPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$" }, ...{ "form": 'a price such as "1.00" or "-.25"' } } });
                errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: "/LimitPrice", schemaPath: "#/$defs/SignedPrice/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (data.StopPrice !== void 0) {
            let data78 = data.StopPrice;
            if (typeof data78 === "string") {
              if (!pattern10(data78)) {
                vErrors = addError(vErrors, { instancePath: "/StopPrice", schemaPath: "#/$defs/SignedPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$" }, ...{ "form": 'a price such as "1.00" or "-.25"' } } });
                errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: "/StopPrice", schemaPath: "#/$defs/SignedPrice/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
          if (data.AdvancedOptions !== void 0) {
            const from79 = data.AdvancedOptions;
            const data79 = membersOf12(from79);
            if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
              if (data79.TrailingStop !== void 0) {
                let data80 = data79.TrailingStop;
                if (data80 !== null) {
                  vErrors = addError(vErrors, { instancePath: "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/type", keyword: "type", params: { type: "null" } });
                  errors++;
                }
                if (null !== data80) {
                  vErrors = addError(vErrors, { instancePath: "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/const", keyword: "const", params: { ...{ allowedValue: schema63.properties.TrailingStop.const }, ...{ "advice": 'A trailing stop can only be used with OrderType "StopMarket".' } } });
                  errors++;
                }
              }
            } else {
              vErrors = addError(vErrors, { instancePath: "/AdvancedOptions", schemaPath: "#/$defs/WithoutTrailingStop/type", keyword: "type", params: { type: "object" } });
              errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/discriminator", keyword: "discriminator", params: { tag: "OrderType", allowedValues: ["Market", "Limit", "StopMarket", "StopLimit"] } });
        errors++;
      }
    } else {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } });
      errors++;
    }
  }
  {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const tag0 = data["AssetType"];
      if (tag0 === "EQ" && true) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.AssetType === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "AssetType" }, ...{ "because": "AssetType" } } });
            errors++;
          }
          if (data.TradeAction === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "TradeAction" }, ...{ "because": "AssetType" } } });
            errors++;
          }
          if (data.AssetType !== void 0) {
            let data84 = data.AssetType;
            if (typeof data84 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/AssetType", schemaPath: "#/oneOf/0/properties/AssetType/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if ("EQ" !== data84) {
              vErrors = addError(vErrors, { instancePath: "/AssetType", schemaPath: "#/oneOf/0/properties/AssetType/const", keyword: "const", params: { allowedValue: "EQ" } });
              errors++;
            }
          }
          if (data.TradeAction !== void 0) {
            let data85 = data.TradeAction;
            if (typeof data85 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/TradeAction", schemaPath: "#/oneOf/0/properties/TradeAction/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data85 === "Buy" || data85 === "Sell" || data85 === "BuyToCover" || data85 === "SellShort")) {
              vErrors = addError(vErrors, { instancePath: "/TradeAction", schemaPath: "#/oneOf/0/properties/TradeAction/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[0].properties.TradeAction.enum }, ...{ "because": "AssetType" } } });
              errors++;
            }
          }
          if (data.Duration !== void 0) {
            let data86 = data.Duration;
            if (typeof data86 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/Duration", schemaPath: "#/oneOf/0/properties/Duration/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data86 === "DAY" || data86 === "DYP" || data86 === "GTC" || data86 === "GCP" || data86 === "GTD" || data86 === "GDP" || data86 === "IOC" || data86 === "FOK" || data86 === "OPG" || data86 === "CLO" || data86 === "1" || data86 === "3" || data86 === "5" || data86 === "1 MIN" || data86 === "3 MIN" || data86 === "5 MIN")) {
              vErrors = addError(vErrors, { instancePath: "/Duration", schemaPath: "#/oneOf/0/properties/Duration/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[0].properties.Duration.enum }, ...{ "because": "AssetType" } } });
              errors++;
            }
          }
          if (data.Route !== void 0) {
            let data87 = data.Route;
            if (typeof data87 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/Route", schemaPath: "#/oneOf/0/properties/Route/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data87 === "Intelligent" || data87 === "AMEX" || data87 === "ARCA" || data87 === "AUTO" || data87 === "BATS" || data87 === "BTRD" || data87 === "CTDL" || data87 === "EDGA" || data87 === "EDGX" || data87 === "GFLO" || data87 === "NITE" || data87 === "NQBX" || data87 === "NSDQ" || data87 === "NYSE" || data87 === "BEAR" || data87 === "BYX" || data87 === "CSFB" || data87 === "CSRS" || data87 === "CSRX" || data87 === "IEXG" || data87 === "KCG" || data87 === "MIXI" || data87 === "SOHO" || data87 === "WEX2")) {
              vErrors = addError(vErrors, { instancePath: "/Route", schemaPath: "#/oneOf/0/properties/Route/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[0].properties.Route.enum }, ...{ "advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, add this finding to a baseline.", "because": "AssetType" } } });
              errors++;
            }
          }
          if (data.AdvancedOptions !== void 0) {
            const from88 = data.AdvancedOptions;
            const data88 = membersOf13(from88);
            if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
              if (data88.ShowOnlyQuantity !== void 0) {
                let data89 = data88.ShowOnlyQuantity;
                if (!(typeof data89 == "number" && (!(data89 % 1) && !isNaN(data89)) && isFinite(data89))) {
                  vErrors = addError(vErrors, { instancePath: "/AdvancedOptions/ShowOnlyQuantity", schemaPath: "#/oneOf/0/properties/AdvancedOptions/properties/ShowOnlyQuantity/type", keyword: "type", params: { type: "integer" } });
                  errors++;
                }
                if (typeof data89 == "number" && isFinite(data89)) {
                  let res0;
                  if (res0 = data89 / 100, res0 !== parseInt(res0)) {
                    vErrors = addError(vErrors, { instancePath: "/AdvancedOptions/ShowOnlyQuantity", schemaPath: "#/oneOf/0/properties/AdvancedOptions/properties/ShowOnlyQuantity/multipleOf", keyword: "multipleOf", params: { multipleOf: 100 } });
                    errors++;
                  }
                }
              }
            } else {
              vErrors = addError(vErrors, { instancePath: "/AdvancedOptions", schemaPath: "#/oneOf/0/properties/AdvancedOptions/type", keyword: "type", params: { type: "object" } });
              errors++;
            }
          }
        }
      } else if (tag0 === "OP" && true) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.AssetType === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "AssetType" }, ...{ "because": "AssetType" } } });
            errors++;
          }
          if (data.TradeAction === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "TradeAction" }, ...{ "because": "AssetType" } } });
            errors++;
          }
          if (data.AssetType !== void 0) {
            let data90 = data.AssetType;
            if (typeof data90 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/AssetType", schemaPath: "#/oneOf/1/properties/AssetType/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if ("OP" !== data90) {
              vErrors = addError(vErrors, { instancePath: "/AssetType", schemaPath: "#/oneOf/1/properties/AssetType/const", keyword: "const", params: { allowedValue: "OP" } });
              errors++;
            }
          }
          if (data.TradeAction !== void 0) {
            let data91 = data.TradeAction;
            if (typeof data91 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/TradeAction", schemaPath: "#/oneOf/1/properties/TradeAction/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data91 === "BuyToOpen" || data91 === "BuyToClose" || data91 === "SellToOpen" || data91 === "SellToClose")) {
              vErrors = addError(vErrors, { instancePath: "/TradeAction", schemaPath: "#/oneOf/1/properties/TradeAction/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[1].properties.TradeAction.enum }, ...{ "because": "AssetType" } } });
              errors++;
            }
          }
          if (data.Duration !== void 0) {
            let data92 = data.Duration;
            if (typeof data92 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/Duration", schemaPath: "#/oneOf/1/properties/Duration/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data92 === "DAY" || data92 === "GTC" || data92 === "GTD" || data92 === "IOC" || data92 === "FOK" || data92 === "OPG")) {
              vErrors = addError(vErrors, { instancePath: "/Duration", schemaPath: "#/oneOf/1/properties/Duration/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[1].properties.Duration.enum }, ...{ "because": "AssetType" } } });
              errors++;
            }
          }
          if (data.Route !== void 0) {
            let data93 = data.Route;
            if (typeof data93 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/Route", schemaPath: "#/oneOf/1/properties/Route/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data93 === "Intelligent" || data93 === "AMOP" || data93 === "BOX" || data93 === "CBOE" || data93 === "ISE" || data93 === "NYOP" || data93 === "PHLX" || data93 === "XNDQ" || data93 === "SIG" || data93 === "WEX")) {
              vErrors = addError(vErrors, { instancePath: "/Route", schemaPath: "#/oneOf/1/properties/Route/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[1].properties.Route.enum }, ...{ "advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, add this finding to a baseline.", "because": "AssetType" } } });
              errors++;
            }
          }
          if (data.AdvancedOptions !== void 0) {
            const from94 = data.AdvancedOptions;
            const data94 = membersOf14(from94);
            if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
              if (data94.ShowOnlyQuantity !== void 0) {
                vErrors = addError(vErrors, { instancePath: "/AdvancedOptions/ShowOnlyQuantity", schemaPath: "#/$defs/WithoutShowOnlyQuantity/properties/ShowOnlyQuantity/not", keyword: "not", params: { ...{}, ...{ "advice": "Only orders for equities and futures can show a part of their quantity." } } });
                errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: "/AdvancedOptions", schemaPath: "#/$defs/WithoutShowOnlyQuantity/type", keyword: "type", params: { type: "object" } });
              errors++;
            }
          }
        }
      } else if (tag0 === "FU" && true) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.AssetType === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/2/required", keyword: "required", params: { ...{ missingProperty: "AssetType" }, ...{ "because": "AssetType" } } });
            errors++;
          }
          if (data.TradeAction === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/2/required", keyword: "required", params: { ...{ missingProperty: "TradeAction" }, ...{ "because": "AssetType" } } });
            errors++;
          }
          if (data.AssetType !== void 0) {
            let data96 = data.AssetType;
            if (typeof data96 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/AssetType", schemaPath: "#/oneOf/2/properties/AssetType/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if ("FU" !== data96) {
              vErrors = addError(vErrors, { instancePath: "/AssetType", schemaPath: "#/oneOf/2/properties/AssetType/const", keyword: "const", params: { allowedValue: "FU" } });
              errors++;
            }
          }
          if (data.TradeAction !== void 0) {
            let data97 = data.TradeAction;
            if (typeof data97 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/TradeAction", schemaPath: "#/oneOf/2/properties/TradeAction/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data97 === "Buy" || data97 === "Sell")) {
              vErrors = addError(vErrors, { instancePath: "/TradeAction", schemaPath: "#/oneOf/2/properties/TradeAction/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[2].properties.TradeAction.enum }, ...{ "because": "AssetType" } } });
              errors++;
            }
          }
          if (data.Duration !== void 0) {
            let data98 = data.Duration;
            if (typeof data98 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/Duration", schemaPath: "#/oneOf/2/properties/Duration/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data98 === "DAY" || data98 === "GTC" || data98 === "GTD" || data98 === "IOC" || data98 === "FOK")) {
              vErrors = addError(vErrors, { instancePath: "/Duration", schemaPath: "#/oneOf/2/properties/Duration/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[2].properties.Duration.enum }, ...{ "because": "AssetType" } } });
              errors++;
            }
          }
          if (data.Route !== void 0) {
            let data99 = data.Route;
            if (typeof data99 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/Route", schemaPath: "#/oneOf/2/properties/Route/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data99 === "Intelligent" || data99 === "CFE" || data99 === "CME" || data99 === "EURX" || data99 === "ICE" || data99 === "ICEB" || data99 === "ICEE")) {
              vErrors = addError(vErrors, { instancePath: "/Route", schemaPath: "#/oneOf/2/properties/Route/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[2].properties.Route.enum }, ...{ "advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, add this finding to a baseline.", "because": "AssetType" } } });
              errors++;
            }
          }
        }
      } else if (tag0 === "FX" && true) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.AssetType === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/3/required", keyword: "required", params: { ...{ missingProperty: "AssetType" }, ...{ "because": "AssetType" } } });
            errors++;
          }
          if (data.TradeAction === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/3/required", keyword: "required", params: { ...{ missingProperty: "TradeAction" }, ...{ "because": "AssetType" } } });
            errors++;
          }
          if (data.AssetType !== void 0) {
            let data100 = data.AssetType;
            if (typeof data100 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/AssetType", schemaPath: "#/oneOf/3/properties/AssetType/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if ("FX" !== data100) {
              vErrors = addError(vErrors, { instancePath: "/AssetType", schemaPath: "#/oneOf/3/properties/AssetType/const", keyword: "const", params: { allowedValue: "FX" } });
              errors++;
            }
          }
          if (data.TradeAction !== void 0) {
            let data101 = data.TradeAction;
            if (typeof data101 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/TradeAction", schemaPath: "#/oneOf/3/properties/TradeAction/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data101 === "Buy" || data101 === "Sell")) {
              vErrors = addError(vErrors, { instancePath: "/TradeAction", schemaPath: "#/oneOf/3/properties/TradeAction/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[3].properties.TradeAction.enum }, ...{ "because": "AssetType" } } });
              errors++;
            }
          }
          if (data.Duration !== void 0) {
            let data102 = data.Duration;
            if (typeof data102 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/Duration", schemaPath: "#/oneOf/3/properties/Duration/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data102 === "DAY" || data102 === "GTC" || data102 === "GTD" || data102 === "IOC" || data102 === "FOK" || data102 === "1" || data102 === "3" || data102 === "5" || data102 === "1 MIN" || data102 === "3 MIN" || data102 === "5 MIN")) {
              vErrors = addError(vErrors, { instancePath: "/Duration", schemaPath: "#/oneOf/3/properties/Duration/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[3].properties.Duration.enum }, ...{ "because": "AssetType" } } });
              errors++;
            }
          }
          if (data.Route !== void 0) {
            let data103 = data.Route;
            if (typeof data103 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/Route", schemaPath: "#/oneOf/3/properties/Route/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data103 === "Intelligent" || data103 === "CNX" || data103 === "IBFX")) {
              vErrors = addError(vErrors, { instancePath: "/Route", schemaPath: "#/oneOf/3/properties/Route/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[3].properties.Route.enum }, ...{ "advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, add this finding to a baseline.", "because": "AssetType" } } });
              errors++;
            }
          }
          if (data.AdvancedOptions !== void 0) {
            const from104 = data.AdvancedOptions;
            const data104 = membersOf15(from104);
            if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
              if (data104.ShowOnlyQuantity !== void 0) {
                vErrors = addError(vErrors, { instancePath: "/AdvancedOptions/ShowOnlyQuantity", schemaPath: "#/$defs/WithoutShowOnlyQuantity/properties/ShowOnlyQuantity/not", keyword: "not", params: { ...{}, ...{ "advice": "Only orders for equities and futures can show a part of their quantity." } } });
                errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: "/AdvancedOptions", schemaPath: "#/$defs/WithoutShowOnlyQuantity/type", keyword: "type", params: { type: "object" } });
              errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/discriminator", keyword: "discriminator", params: { tag: "AssetType", allowedValues: ["EQ", "OP", "FU", "FX"] } });
        errors++;
      }
    } else {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } });
      errors++;
    }
  }
  {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const tag0 = data["Duration"];
      if ((tag0 === "GTD" || tag0 === "GDP") && true) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.Duration === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "Duration" }, ...{ "because": "Duration" } } });
            errors++;
          }
          if (data.GTDDate === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "GTDDate" }, ...{ "because": "Duration" } } });
            errors++;
          }
          if (data.Duration !== void 0) {
            let data105 = data.Duration;
            if (typeof data105 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/Duration", schemaPath: "#/oneOf/0/properties/Duration/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data105 === "GTD" || data105 === "GDP")) {
              vErrors = addError(vErrors, { instancePath: "/Duration", schemaPath: "#/oneOf/0/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema75.oneOf[0].properties.Duration.enum } });
              errors++;
            }
          }
          if (data.GTDDate !== void 0) {
            let data106 = data.GTDDate;
            if (typeof data106 === "string") {
              if (!pattern36(data106)) {
                vErrors = addError(vErrors, { instancePath: "/GTDDate", schemaPath: "#/oneOf/0/properties/GTDDate/pattern", keyword: "pattern", params: { ...{ pattern: "^((0[13578]|1[02])/(0[1-9]|[12][0-9]|3[01])/[1-9][0-9]{3}|(0[469]|11)/(0[1-9]|[12][0-9]|30)/[1-9][0-9]{3}|02/(0[1-9]|1[0-9]|2[0-8])/[1-9][0-9]{3}|02/29/([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00))$" }, ...{ "form": "a day of the calendar, of the form MM/DD/YYYY", "because": "Duration" } } });
                errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: "/GTDDate", schemaPath: "#/oneOf/0/properties/GTDDate/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
          }
        }
      } else if ((tag0 === "DAY" || tag0 === "DYP" || tag0 === "GTC" || tag0 === "GCP" || tag0 === "IOC" || tag0 === "FOK" || tag0 === "OPG" || tag0 === "CLO" || tag0 === "1" || tag0 === "3" || tag0 === "5" || tag0 === "1 MIN" || tag0 === "3 MIN" || tag0 === "5 MIN") && true) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.Duration === void 0) {
            vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "Duration" }, ...{ "because": "Duration" } } });
            errors++;
          }
          if (data.Duration !== void 0) {
            let data107 = data.Duration;
            if (typeof data107 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/Duration", schemaPath: "#/oneOf/1/properties/Duration/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data107 === "DAY" || data107 === "DYP" || data107 === "GTC" || data107 === "GCP" || data107 === "IOC" || data107 === "FOK" || data107 === "OPG" || data107 === "CLO" || data107 === "1" || data107 === "3" || data107 === "5" || data107 === "1 MIN" || data107 === "3 MIN" || data107 === "5 MIN")) {
              vErrors = addError(vErrors, { instancePath: "/Duration", schemaPath: "#/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema75.oneOf[1].properties.Duration.enum } });
              errors++;
            }
          }
          if (data.GTDDate !== void 0) {
            let data108 = data.GTDDate;
            if (typeof data108 !== "string") {
              vErrors = addError(vErrors, { instancePath: "/GTDDate", schemaPath: "#/oneOf/1/properties/GTDDate/type", keyword: "type", params: { type: "string" } });
              errors++;
            }
            if ("" !== data108) {
              vErrors = addError(vErrors, { instancePath: "/GTDDate", schemaPath: "#/oneOf/1/properties/GTDDate/const", keyword: "const", params: { ...{ allowedValue: "" }, ...{ "because": "Duration" } } });
              errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/discriminator", keyword: "discriminator", params: { tag: "Duration", allowedValues: ["GTD", "GDP", "DAY", "DYP", "GTC", "GCP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5", "1 MIN", "3 MIN", "5 MIN"] } });
        errors++;
      }
    } else {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "object" } });
      errors++;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var judge_validateOrderResults = validate57;
function validate57(data) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      const from0 = data[i0];
      const data0 = membersOf16(from0);
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.Message === void 0) {
          vErrors = addError(vErrors, { instancePath: "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: "Message" } });
          errors++;
        }
        if (data0.OrderID === void 0) {
          vErrors = addError(vErrors, { instancePath: "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: "OrderID" } });
          errors++;
        }
        if (data0.OrderStatus === void 0) {
          vErrors = addError(vErrors, { instancePath: "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: "OrderStatus" } });
          errors++;
        }
        if (data0.Message !== void 0) {
          let data1 = data0.Message;
          if (typeof data1 !== "string" && data1 !== null) {
            vErrors = addError(vErrors, { instancePath: "/" + i0 + "/Message", schemaPath: "#/$defs/OrderResult/properties/Message/type", keyword: "type", params: { type: schema109.properties.Message.type } });
            errors++;
          }
        }
        if (data0.OrderID !== void 0) {
          if (typeof data0.OrderID !== "string") {
            vErrors = addError(vErrors, { instancePath: "/" + i0 + "/OrderID", schemaPath: "#/$defs/OrderResult/properties/OrderID/type", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data0.OrderStatus !== void 0) {
          let data3 = data0.OrderStatus;
          if (typeof data3 !== "string") {
            vErrors = addError(vErrors, { instancePath: "/" + i0 + "/OrderStatus", schemaPath: "#/$defs/OrderResult/properties/OrderStatus/type", keyword: "type", params: { type: "string" } });
            errors++;
          }
          if (!(data3 === "Ok" || data3 === "Failed")) {
            vErrors = addError(vErrors, { instancePath: "/" + i0 + "/OrderStatus", schemaPath: "#/$defs/OrderResult/properties/OrderStatus/enum", keyword: "enum", params: { allowedValues: schema109.properties.OrderStatus.enum } });
            errors++;
          }
        }
        if (data0.StatusCode !== void 0) {
          let data4 = data0.StatusCode;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
            vErrors = addError(vErrors, { instancePath: "/" + i0 + "/StatusCode", schemaPath: "#/$defs/OrderResult/properties/StatusCode/type", keyword: "type", params: { type: schema109.properties.StatusCode.type } });
            errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: "/" + i0, schemaPath: "#/$defs/OrderResult/type", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "array" } });
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var judge_validatePlaceOrder403TextHtml = validate61;
var pattern60 = new RegExp("<html>", "u");
function validate61(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern60.test(data)) {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/pattern", keyword: "pattern", params: { ...{ pattern: "<html>" }, ...{ "form": "an HTML page whose html tag is in lower case and without attributes" } } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var judge_validatePlaceOrderJsonp200JsonpCallback = validate65;
function validate65(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var judge_validatePlaceOrderJsonpQuery = validate63;
function validate63(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var judge_validatePlaceOrderJsonpQueryAPIVersion = validate64;
var schema119 = { "type": "string", "enum": ["20101026", "20160101"] };
function validate64(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  if (!(data === "20101026" || data === "20160101")) {
    vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema119.enum } });
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var judge_validatePlaceOrderJsonpQueryCallback = validate62;
function pattern61(text) {
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (state) {
      case 0:
        if (code === 36 || code >= 65 && code <= 90 || code === 95 || code >= 97 && code <= 122) state = 1;
        else return false;
        break;
      case 1:
        if (code === 36 || code >= 48 && code <= 57 || code >= 65 && code <= 90 || code === 95 || code >= 97 && code <= 122) state = 1;
        else if (code === 46) state = 0;
        else return false;
        break;
    }
  }
  return state === 1;
}
function validate62(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern61(data)) {
      vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/pattern", keyword: "pattern", params: { ...{ pattern: "^[A-Za-z_$][A-Za-z0-9_$]*([.][A-Za-z_$][A-Za-z0-9_$]*)*$" }, ...{ "form": "an identifier, or several joined by dots" } } });
      errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var judge_validatePlaceOrderQueryAPIVersion = validate60;
var schema115 = { "type": "string", "enum": ["20101026", "20160101"] };
function validate60(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/type", keyword: "type", params: { type: "string" } });
    errors++;
  }
  if (!(data === "20101026" || data === "20160101")) {
    vErrors = addError(vErrors, { instancePath: "", schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema115.enum } });
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function membersOf0(from) {
  if (!from || typeof from !== "object" || Array.isArray(from)) return from;
  const own = { "Message": void 0, "StatusCode": void 0, "TraceId": void 0, $others: false };
  for (const key in from) {
    const value = from[key];
    switch (key) {
      case "Message":
        own["Message"] = value;
        break;
      case "StatusCode":
        own["StatusCode"] = value;
        break;
      case "TraceId":
        own["TraceId"] = value;
        break;
      default:
        own.$others = true;
    }
  }
  return own;
}
function membersOf1(from) {
  if (!from || typeof from !== "object" || Array.isArray(from)) return from;
  const own = { "Message": void 0, "StatusCode": void 0, "TraceId": void 0, $others: false };
  for (const key in from) {
    const value = from[key];
    switch (key) {
      case "Message":
        own["Message"] = value;
        break;
      case "StatusCode":
        own["StatusCode"] = value;
        break;
      case "TraceId":
        own["TraceId"] = value;
        break;
      default:
        own.$others = true;
    }
  }
  return own;
}
function membersOf2(from) {
  if (!from || typeof from !== "object" || Array.isArray(from)) return from;
  const own = { "Message": void 0, "OrderID": void 0, "OrderStatus": void 0, "StatusCode": void 0, $others: false };
  for (const key in from) {
    const value = from[key];
    switch (key) {
      case "Message":
        own["Message"] = value;
        break;
      case "OrderID":
        own["OrderID"] = value;
        break;
      case "OrderStatus":
        own["OrderStatus"] = value;
        break;
      case "StatusCode":
        own["StatusCode"] = value;
        break;
      default:
        own.$others = true;
    }
  }
  return own;
}
function membersOf3(from) {
  if (!from || typeof from !== "object" || Array.isArray(from)) return from;
  const own = { "RuleType": void 0, "Symbol": void 0, "Predicate": void 0, "TriggerKey": void 0, "Price": void 0, "LogicOperator": void 0, $others: false };
  for (const key in from) {
    const value = from[key];
    switch (key) {
      case "RuleType":
        own["RuleType"] = value;
        break;
      case "Symbol":
        own["Symbol"] = value;
        break;
      case "Predicate":
        own["Predicate"] = value;
        break;
      case "TriggerKey":
        own["TriggerKey"] = value;
        break;
      case "Price":
        own["Price"] = value;
        break;
      case "LogicOperator":
        own["LogicOperator"] = value;
        break;
      default:
        own.$others = true;
    }
  }
  return own;
}
function membersOf4(from) {
  if (!from || typeof from !== "object" || Array.isArray(from)) return from;
  const own = { "TrailingStop": void 0, "MarketActivationRules": void 0, "TimeActivationRules": void 0, "ShowOnlyQuantity": void 0, $others: false };
  for (const key in from) {
    const value = from[key];
    switch (key) {
      case "TrailingStop":
        own["TrailingStop"] = value;
        break;
      case "MarketActivationRules":
        own["MarketActivationRules"] = value;
        break;
      case "TimeActivationRules":
        own["TimeActivationRules"] = value;
        break;
      case "ShowOnlyQuantity":
        own["ShowOnlyQuantity"] = value;
        break;
      default:
        own.$others = true;
    }
  }
  return own;
}
function membersOf5(from) {
  if (!from || typeof from !== "object" || Array.isArray(from)) return from;
  const own = { "ByPoints": void 0, "Value": void 0, "Amount": void 0, "Percent": void 0, $others: false };
  for (const key in from) {
    const value = from[key];
    switch (key) {
      case "ByPoints":
        own["ByPoints"] = value;
        break;
      case "Value":
        own["Value"] = value;
        break;
      case "Amount":
        own["Amount"] = value;
        break;
      case "Percent":
        own["Percent"] = value;
        break;
      default:
        own.$others = true;
    }
  }
  return own;
}
function membersOf6(from) {
  if (!from || typeof from !== "object" || Array.isArray(from)) return from;
  const own = { "TimeUtc": void 0, $others: false };
  for (const key in from) {
    const value = from[key];
    switch (key) {
      case "TimeUtc":
        own["TimeUtc"] = value;
        break;
      default:
        own.$others = true;
    }
  }
  return own;
}
function membersOf7(from) {
  if (!from || typeof from !== "object" || Array.isArray(from)) return from;
  const own = { "Orders": void 0, "Type": void 0, $others: false };
  for (const key in from) {
    const value = from[key];
    switch (key) {
      case "Orders":
        own["Orders"] = value;
        break;
      case "Type":
        own["Type"] = value;
        break;
      default:
        own.$others = true;
    }
  }
  return own;
}
function membersOf8(from) {
  if (!from || typeof from !== "object" || Array.isArray(from)) return from;
  const own = { "Symbol": void 0, "Quantity": void 0, "TradeAction": void 0, $others: false };
  for (const key in from) {
    const value = from[key];
    switch (key) {
      case "Symbol":
        own["Symbol"] = value;
        break;
      case "Quantity":
        own["Quantity"] = value;
        break;
      case "TradeAction":
        own["TradeAction"] = value;
        break;
      default:
        own.$others = true;
    }
  }
  return own;
}
function membersOf9(from) {
  if (!from || typeof from !== "object" || Array.isArray(from)) return from;
  const own = { "Legs": void 0, "OrderType": void 0, "LimitPrice": void 0, "StopPrice": void 0, "AccountKey": void 0, "Symbol": void 0, "Quantity": void 0, "AssetType": void 0, "Duration": void 0, "GTDDate": void 0, "TradeAction": void 0, "Route": void 0, "OrderConfirmId": void 0, "OrderID": void 0, "AdvancedOptions": void 0, "OSOs": void 0, $others: false };
  for (const key in from) {
    const value = from[key];
    switch (key) {
      case "Legs":
        own["Legs"] = value;
        break;
      case "OrderType":
        own["OrderType"] = value;
        break;
      case "LimitPrice":
        own["LimitPrice"] = value;
        break;
      case "StopPrice":
        own["StopPrice"] = value;
        break;
      case "AccountKey":
        own["AccountKey"] = value;
        break;
      case "Symbol":
        own["Symbol"] = value;
        break;
      case "Quantity":
        own["Quantity"] = value;
        break;
      case "AssetType":
        own["AssetType"] = value;
        break;
      case "Duration":
        own["Duration"] = value;
        break;
      case "GTDDate":
        own["GTDDate"] = value;
        break;
      case "TradeAction":
        own["TradeAction"] = value;
        break;
      case "Route":
        own["Route"] = value;
        break;
      case "OrderConfirmId":
        own["OrderConfirmId"] = value;
        break;
      case "OrderID":
        own["OrderID"] = value;
        break;
      case "AdvancedOptions":
        own["AdvancedOptions"] = value;
        break;
      case "OSOs":
        own["OSOs"] = value;
        break;
      default:
        own.$others = true;
    }
  }
  return own;
}
function membersOf10(from) {
  if (!from || typeof from !== "object" || Array.isArray(from)) return from;
  const own = { "TrailingStop": void 0, $others: false };
  for (const key in from) {
    const value = from[key];
    switch (key) {
      case "TrailingStop":
        own["TrailingStop"] = value;
        break;
      default:
        own.$others = true;
    }
  }
  return own;
}
function membersOf11(from) {
  if (!from || typeof from !== "object" || Array.isArray(from)) return from;
  const own = { "TrailingStop": void 0, $others: false };
  for (const key in from) {
    const value = from[key];
    switch (key) {
      case "TrailingStop":
        own["TrailingStop"] = value;
        break;
      default:
        own.$others = true;
    }
  }
  return own;
}
function membersOf12(from) {
  if (!from || typeof from !== "object" || Array.isArray(from)) return from;
  const own = { "TrailingStop": void 0, $others: false };
  for (const key in from) {
    const value = from[key];
    switch (key) {
      case "TrailingStop":
        own["TrailingStop"] = value;
        break;
      default:
        own.$others = true;
    }
  }
  return own;
}
function membersOf13(from) {
  if (!from || typeof from !== "object" || Array.isArray(from)) return from;
  const own = { "ShowOnlyQuantity": void 0, $others: false };
  for (const key in from) {
    const value = from[key];
    switch (key) {
      case "ShowOnlyQuantity":
        own["ShowOnlyQuantity"] = value;
        break;
      default:
        own.$others = true;
    }
  }
  return own;
}
function membersOf14(from) {
  if (!from || typeof from !== "object" || Array.isArray(from)) return from;
  const own = { "ShowOnlyQuantity": void 0, $others: false };
  for (const key in from) {
    const value = from[key];
    switch (key) {
      case "ShowOnlyQuantity":
        own["ShowOnlyQuantity"] = value;
        break;
      default:
        own.$others = true;
    }
  }
  return own;
}
function membersOf15(from) {
  if (!from || typeof from !== "object" || Array.isArray(from)) return from;
  const own = { "ShowOnlyQuantity": void 0, $others: false };
  for (const key in from) {
    const value = from[key];
    switch (key) {
      case "ShowOnlyQuantity":
        own["ShowOnlyQuantity"] = value;
        break;
      default:
        own.$others = true;
    }
  }
  return own;
}
function membersOf16(from) {
  if (!from || typeof from !== "object" || Array.isArray(from)) return from;
  const own = { "Message": void 0, "OrderID": void 0, "OrderStatus": void 0, "StatusCode": void 0, $others: false };
  for (const key in from) {
    const value = from[key];
    switch (key) {
      case "Message":
        own["Message"] = value;
        break;
      case "OrderID":
        own["OrderID"] = value;
        break;
      case "OrderStatus":
        own["OrderStatus"] = value;
        break;
      case "StatusCode":
        own["StatusCode"] = value;
        break;
      default:
        own.$others = true;
    }
  }
  return own;
}
var validators = {
  "Error": judge_validateError,
  "JsonpResult": judge_validateJsonpResult,
  "Order": judge_validateOrder,
  "OrderResults": judge_validateOrderResults,
  "PlaceOrder403TextHtml": judge_validatePlaceOrder403TextHtml,
  "PlaceOrderJsonp200JsonpCallback": judge_validatePlaceOrderJsonp200JsonpCallback,
  "PlaceOrderJsonpQuery": judge_validatePlaceOrderJsonpQuery,
  "PlaceOrderJsonpQueryAPIVersion": judge_validatePlaceOrderJsonpQueryAPIVersion,
  "PlaceOrderJsonpQueryCallback": judge_validatePlaceOrderJsonpQueryCallback,
  "PlaceOrderQueryAPIVersion": judge_validatePlaceOrderQueryAPIVersion
};
var validateError = /* @__PURE__ */ judgingAsSent(judge_validateError, true);
var validateJsonpResult = /* @__PURE__ */ judgingAsSent(judge_validateJsonpResult, true);
var validateOrder = /* @__PURE__ */ judgingAsSent(judge_validateOrder, true);
var validateOrderResults = /* @__PURE__ */ judgingAsSent(judge_validateOrderResults, true);
var validatePlaceOrder403TextHtml = /* @__PURE__ */ judgingAsSent(judge_validatePlaceOrder403TextHtml, true);
var validatePlaceOrderJsonp200JsonpCallback = /* @__PURE__ */ judgingAsSent(judge_validatePlaceOrderJsonp200JsonpCallback, true);
var validatePlaceOrderJsonpQuery = /* @__PURE__ */ judgingAsSent(judge_validatePlaceOrderJsonpQuery, true);
var validatePlaceOrderJsonpQueryAPIVersion = /* @__PURE__ */ judgingAsSent(judge_validatePlaceOrderJsonpQueryAPIVersion, true);
var validatePlaceOrderJsonpQueryCallback = /* @__PURE__ */ judgingAsSent(judge_validatePlaceOrderJsonpQueryCallback, true);
var validatePlaceOrderQueryAPIVersion = /* @__PURE__ */ judgingAsSent(judge_validatePlaceOrderQueryAPIVersion, true);
export {
  validateError,
  validateJsonpResult,
  validateOrder,
  validateOrderResults,
  validatePlaceOrder403TextHtml,
  validatePlaceOrderJsonp200JsonpCallback,
  validatePlaceOrderJsonpQuery,
  validatePlaceOrderJsonpQueryAPIVersion,
  validatePlaceOrderJsonpQueryCallback,
  validatePlaceOrderQueryAPIVersion,
  validators
};
