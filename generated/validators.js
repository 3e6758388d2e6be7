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
function asSent(value, orItself = false) {
  const copy = new Copy();
  try {
    return { ok: true, value: orItself && roomIn(value, 0, MOST) >= 0 ? value : copy.of(value, "") };
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
    const sent = asSent(value, true);
    const legal = sent.ok && judge(sent.value);
    validator.errors = sent.ok ? judge.errors ?? null : [sent.error];
    return legal;
  };
  return validator;
}
function roomIn(value, depth, left) {
  switch (typeof value) {
    case "string":
    case "boolean":
      return left - 1;
    case "number":
      return Number.isFinite(value) ? left - 1 : -1;
    case "object":
      if (value === null) return left - 1;
      return depth > DEEPEST || "toJSON" in value ? -1 : roomInMembers(value, depth, left - 1);
    default:
      return -1;
  }
}
function roomInMembers(value, depth, most) {
  let left = most;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length && left >= 0; index += 1)
      left = roomIn(value[index], depth + 1, left);
    return left;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return -1;
  let members = 0;
  for (const key in value) {
    members += 1;
    left = roomIn(value[key], depth + 1, left);
    if (left < 0) return left;
  }
  return members === Object.getOwnPropertyNames(value).length ? left : -1;
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
var ENDLESS = "a value that contains itself, or more than anyone sends";

// src/codegen/error-list.ts
var MOST2 = 1e4;
function countErrors(list) {
  return list.length + (list.more ?? 0);
}
function addError(list, error) {
  if (list.length < MOST2) list.push(error);
  else list.more = (list.more ?? 0) + 1;
}
function joinErrors(list, others) {
  if (list === null) return others;
  for (const error of others) addError(list, error);
  if (others.more !== void 0) list.more = (list.more ?? 0) + others.more;
  return list;
}

// src/codegen/validators.js
var judge_validateError = validate58;
var schema112 = { "type": "object", "required": ["Message", "StatusCode"], "properties": { "Message": { "type": "string" }, "StatusCode": { "type": ["integer", "string"], "pattern": "^[1-5][0-9]{2}$", "x-form": "a status such as 400" }, "TraceId": { "type": "string" } } };
var pattern58 = new RegExp("^[1-5][0-9]{2}$", "u");
function validate58(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Message === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Message" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        addError(vErrors, err0);
      }
      errors++;
    }
    if (data.StatusCode === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "StatusCode" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        addError(vErrors, err1);
      }
      errors++;
    }
    if (data.Message !== void 0) {
      if (typeof data.Message !== "string") {
        const err2 = { instancePath: instancePath + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          addError(vErrors, err2);
        }
        errors++;
      }
    }
    if (data.StatusCode !== void 0) {
      let data1 = data.StatusCode;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/StatusCode", schemaPath: "#/properties/StatusCode/type", keyword: "type", params: { type: schema112.properties.StatusCode.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          addError(vErrors, err3);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (!pattern58.test(data1)) {
          const err4 = { instancePath: instancePath + "/StatusCode", schemaPath: "#/properties/StatusCode/pattern", keyword: "pattern", params: { ...{ pattern: "^[1-5][0-9]{2}$" }, ...{ "form": "a status such as 400" } } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            addError(vErrors, err4);
          }
          errors++;
        }
      }
    }
    if (data.TraceId !== void 0) {
      if (typeof data.TraceId !== "string") {
        const err5 = { instancePath: instancePath + "/TraceId", schemaPath: "#/properties/TraceId/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          addError(vErrors, err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      addError(vErrors, err6);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var judge_validateJsonpResult = validate59;
var schema113 = { "type": ["array", "object"], "minItems": 1, "items": { "$ref": "#/$defs/OrderResult" }, "required": ["Message", "StatusCode"], "properties": { "Message": { "type": "string" }, "StatusCode": { "type": ["integer", "string"], "pattern": "^[1-5][0-9]{2}$", "x-form": "a status such as 400" }, "TraceId": { "type": "string" } } };
var schema109 = { "type": "object", "required": ["Message", "OrderID", "OrderStatus"], "properties": { "Message": { "type": ["string", "null"] }, "OrderID": { "type": "string" }, "OrderStatus": { "type": "string", "enum": ["Ok", "Failed"] }, "StatusCode": { "type": "integer" } } };
function validate59(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!data || typeof data != "object") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema113.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      addError(vErrors, err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        addError(vErrors, err1);
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
            addError(vErrors, err2);
          }
          errors++;
        }
        if (data0.OrderID === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: "OrderID" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            addError(vErrors, err3);
          }
          errors++;
        }
        if (data0.OrderStatus === void 0) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: "OrderStatus" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            addError(vErrors, err4);
          }
          errors++;
        }
        if (data0.Message !== void 0) {
          let data1 = data0.Message;
          if (typeof data1 !== "string" && data1 !== null) {
            const err5 = { instancePath: instancePath + "/" + i0 + "/Message", schemaPath: "#/$defs/OrderResult/properties/Message/type", keyword: "type", params: { type: schema109.properties.Message.type } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              addError(vErrors, err5);
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
              addError(vErrors, err6);
            }
            errors++;
          }
        }
        if (data0.OrderStatus !== void 0) {
          let data3 = data0.OrderStatus;
          if (typeof data3 !== "string") {
            const err7 = { instancePath: instancePath + "/" + i0 + "/OrderStatus", schemaPath: "#/$defs/OrderResult/properties/OrderStatus/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              addError(vErrors, err7);
            }
            errors++;
          }
          if (!(data3 === "Ok" || data3 === "Failed")) {
            const err8 = { instancePath: instancePath + "/" + i0 + "/OrderStatus", schemaPath: "#/$defs/OrderResult/properties/OrderStatus/enum", keyword: "enum", params: { allowedValues: schema109.properties.OrderStatus.enum } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              addError(vErrors, err8);
            }
            errors++;
          }
        }
        if (data0.StatusCode !== void 0) {
          let data4 = data0.StatusCode;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err9 = { instancePath: instancePath + "/" + i0 + "/StatusCode", schemaPath: "#/$defs/OrderResult/properties/StatusCode/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              addError(vErrors, err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          addError(vErrors, err10);
        }
        errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Message === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Message" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        addError(vErrors, err11);
      }
      errors++;
    }
    if (data.StatusCode === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "StatusCode" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        addError(vErrors, err12);
      }
      errors++;
    }
    if (data.Message !== void 0) {
      if (typeof data.Message !== "string") {
        const err13 = { instancePath: instancePath + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          addError(vErrors, err13);
        }
        errors++;
      }
    }
    if (data.StatusCode !== void 0) {
      let data6 = data.StatusCode;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && typeof data6 !== "string") {
        const err14 = { instancePath: instancePath + "/StatusCode", schemaPath: "#/properties/StatusCode/type", keyword: "type", params: { type: schema113.properties.StatusCode.type } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          addError(vErrors, err14);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (!pattern58.test(data6)) {
          const err15 = { instancePath: instancePath + "/StatusCode", schemaPath: "#/properties/StatusCode/pattern", keyword: "pattern", params: { ...{ pattern: "^[1-5][0-9]{2}$" }, ...{ "form": "a status such as 400" } } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            addError(vErrors, err15);
          }
          errors++;
        }
      }
    }
    if (data.TraceId !== void 0) {
      if (typeof data.TraceId !== "string") {
        const err16 = { instancePath: instancePath + "/TraceId", schemaPath: "#/properties/TraceId/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          addError(vErrors, err16);
        }
        errors++;
      }
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
var judge_validateOrder = validate24;
var pattern19 = new RegExp("^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$", "u");
var pattern20 = new RegExp("^([0-9]+([.][0-9]+)?|[.][0-9]+)?$", "u");
function validate25(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data["OrderType"];
    if (tag0 === "Market" && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.OrderType === void 0) {
          const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            addError(vErrors, err0);
          }
          errors++;
        }
        if (data.OrderType !== void 0) {
          let data0 = data.OrderType;
          if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/0/properties/OrderType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              addError(vErrors, err1);
            }
            errors++;
          }
          if ("Market" !== data0) {
            const err2 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/0/properties/OrderType/const", keyword: "const", params: { allowedValue: "Market" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              addError(vErrors, err2);
            }
            errors++;
          }
        }
      }
    } else if (tag0 === "Limit" && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.OrderType === void 0) {
          const err3 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            addError(vErrors, err3);
          }
          errors++;
        }
        if (data.OrderType !== void 0) {
          let data1 = data.OrderType;
          if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/1/properties/OrderType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              addError(vErrors, err4);
            }
            errors++;
          }
          if ("Limit" !== data1) {
            const err5 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/1/properties/OrderType/const", keyword: "const", params: { allowedValue: "Limit" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              addError(vErrors, err5);
            }
            errors++;
          }
        }
        if (data.LimitPrice !== void 0) {
          let data2 = data.LimitPrice;
          if (typeof data2 === "string") {
            if (!pattern19.test(data2)) {
              const err6 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { ...{ pattern: "^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$" }, ...{ "form": 'a price above zero such as "1.00" or ".25"', "advice": "With Legs a price may be zero or below; if you mean one without, let a baseline know this finding." } } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                addError(vErrors, err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              addError(vErrors, err7);
            }
            errors++;
          }
        }
        if (data.StopPrice !== void 0) {
          let data3 = data.StopPrice;
          if (typeof data3 === "string") {
            if (!pattern20.test(data3)) {
              const err8 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/OptionalPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)?$" }, ...{ "form": 'a price such as "1.00" or ".25", or "0.00" or "" for none' } } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                addError(vErrors, err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/OptionalPrice/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              addError(vErrors, err9);
            }
            errors++;
          }
        }
      }
    } else if (tag0 === "StopMarket" && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.OrderType === void 0) {
          const err10 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            addError(vErrors, err10);
          }
          errors++;
        }
        if (data.OrderType !== void 0) {
          let data4 = data.OrderType;
          if (typeof data4 !== "string") {
            const err11 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/2/properties/OrderType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              addError(vErrors, err11);
            }
            errors++;
          }
          if ("StopMarket" !== data4) {
            const err12 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/2/properties/OrderType/const", keyword: "const", params: { allowedValue: "StopMarket" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              addError(vErrors, err12);
            }
            errors++;
          }
        }
        if (data.LimitPrice !== void 0) {
          let data5 = data.LimitPrice;
          if (typeof data5 === "string") {
            if (!pattern20.test(data5)) {
              const err13 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/OptionalPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^([0-9]+([.][0-9]+)?|[.][0-9]+)?$" }, ...{ "form": 'a price such as "1.00" or ".25", or "0.00" or "" for none' } } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                addError(vErrors, err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/OptionalPrice/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              addError(vErrors, err14);
            }
            errors++;
          }
        }
        if (data.StopPrice !== void 0) {
          let data6 = data.StopPrice;
          if (typeof data6 === "string") {
            if (!pattern19.test(data6)) {
              const err15 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { ...{ pattern: "^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$" }, ...{ "form": 'a price above zero such as "1.00" or ".25"', "advice": "With Legs a price may be zero or below; if you mean one without, let a baseline know this finding." } } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                addError(vErrors, err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              addError(vErrors, err16);
            }
            errors++;
          }
        }
      }
    } else if (tag0 === "StopLimit" && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.OrderType === void 0) {
          const err17 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            addError(vErrors, err17);
          }
          errors++;
        }
        if (data.OrderType !== void 0) {
          let data7 = data.OrderType;
          if (typeof data7 !== "string") {
            const err18 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/3/properties/OrderType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              addError(vErrors, err18);
            }
            errors++;
          }
          if ("StopLimit" !== data7) {
            const err19 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/3/properties/OrderType/const", keyword: "const", params: { allowedValue: "StopLimit" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              addError(vErrors, err19);
            }
            errors++;
          }
        }
        if (data.LimitPrice !== void 0) {
          let data8 = data.LimitPrice;
          if (typeof data8 === "string") {
            if (!pattern19.test(data8)) {
              const err20 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { ...{ pattern: "^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$" }, ...{ "form": 'a price above zero such as "1.00" or ".25"', "advice": "With Legs a price may be zero or below; if you mean one without, let a baseline know this finding." } } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                addError(vErrors, err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              addError(vErrors, err21);
            }
            errors++;
          }
        }
        if (data.StopPrice !== void 0) {
          let data9 = data.StopPrice;
          if (typeof data9 === "string") {
            if (!pattern19.test(data9)) {
              const err22 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/Price/pattern", keyword: "pattern", params: { ...{ pattern: "^(0*[1-9][0-9]*([.][0-9]+)?|0*[.]0*[1-9][0-9]*)$" }, ...{ "form": 'a price above zero such as "1.00" or ".25"', "advice": "With Legs a price may be zero or below; if you mean one without, let a baseline know this finding." } } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                addError(vErrors, err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/Price/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              addError(vErrors, err23);
            }
            errors++;
          }
        }
      }
    } else {
      const err24 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { tag: "OrderType", allowedValues: ["Market", "Limit", "StopMarket", "StopLimit"] } };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        addError(vErrors, err24);
      }
      errors++;
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      addError(vErrors, err25);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema55 = { "type": "object", "required": ["AccountKey", "Symbol", "Quantity"], "additionalProperties": false, "properties": { "AccountKey": { "type": "string", "pattern": "^[!-~]+$", "x-form": "an account key, without spaces" }, "AssetType": { "type": "string" }, "Symbol": { "$ref": "#/$defs/Symbol" }, "Quantity": { "$ref": "#/$defs/Quantity" }, "OrderType": { "type": "string" }, "LimitPrice": { "type": "string" }, "StopPrice": { "type": "string" }, "Duration": { "type": "string" }, "GTDDate": { "type": "string" }, "TradeAction": { "type": "string" }, "Route": { "type": "string" }, "OrderConfirmId": { "type": "string", "maxLength": 25 }, "OrderID": { "type": "string", "const": "" }, "AdvancedOptions": { "$ref": "#/$defs/AdvancedOptions" }, "OSOs": { "type": "array", "items": { "$ref": "#/$defs/GroupOrder" } }, "Legs": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Leg" } } } };
var func2 = require_ucs2length().default;
var pattern25 = new RegExp("^[!-~]+$", "u");
var pattern4 = new RegExp("^[!-`{-~]+( [!-`{-~]+)*$", "u");
var pattern5 = new RegExp("^[1-9][0-9]*$", "u");
var schema45 = { "type": "object", "additionalProperties": false, "properties": { "TrailingStop": { "type": ["null", "object"], "oneOf": [{ "type": "object", "oneOf": [{ "type": "object", "required": ["ByPoints", "Value"], "additionalProperties": false, "properties": { "ByPoints": { "type": "boolean", "const": true }, "Value": { "type": ["string", "integer"], "pattern": "^[1-9][0-9]*$", "x-form": 'a whole number such as "3"', "exclusiveMinimum": 0, "x-because": "ByPoints" } }, "x-because": "ByPoints" }, { "type": "object", "required": ["ByPoints", "Value"], "additionalProperties": false, "properties": { "ByPoints": { "type": "boolean", "const": false }, "Value": { "type": ["string", "number"], "pattern": "^(0*[1-9][0-9]*([.][0-9]{1,2})?|0*[.](0[1-9]|[1-9][0-9]?))$", "x-form": 'a percentage with at most two decimals such as "1.25"', "exclusiveMinimum": 0, "x-decimals": 2, "x-because": "ByPoints" } }, "x-because": "ByPoints" }], "discriminator": { "propertyName": "ByPoints", "cases": [[true], [false]] } }, { "type": "object", "required": ["Amount"], "additionalProperties": false, "properties": { "Amount": { "type": "number", "exclusiveMinimum": 0 } } }, { "type": "object", "required": ["Percent"], "additionalProperties": false, "properties": { "Percent": { "type": "number", "exclusiveMinimum": 0, "x-decimals": 2 } } }], "discriminator": { "cases": [["ByPoints", "Value"], ["Amount"], ["Percent"]] } }, "MarketActivationRules": { "type": "array", "maxItems": 4, "items": { "$ref": "#/$defs/MarketActivationRule" } }, "TimeActivationRules": { "type": "array", "maxItems": 1, "items": { "$ref": "#/$defs/TimeActivationRule" } }, "ShowOnlyQuantity": { "type": "integer", "exclusiveMinimum": 0 } } };
var pattern7 = new RegExp("^[^e]*[.][0-9]{3,}$|e-");
var pattern8 = new RegExp("^(0*[1-9][0-9]*([.][0-9]{1,2})?|0*[.](0[1-9]|[1-9][0-9]?))$", "u");
var pattern13 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", "u");
var schema41 = { "type": "object", "required": ["RuleType", "Symbol", "Predicate", "TriggerKey", "Price"], "additionalProperties": false, "properties": { "RuleType": { "type": "string", "const": "Price" }, "Symbol": { "$ref": "#/$defs/Symbol" }, "Predicate": { "type": "string", "enum": ["Lt", "Lte", "Gt", "Gte"] }, "TriggerKey": { "type": "string", "enum": ["STT", "STTN", "SBA", "SAB", "DTT", "DTTN", "DBA", "DAB", "TTT", "TTTN", "TBA", "TAB"] }, "Price": { "$ref": "#/$defs/SignedPrice" }, "LogicOperator": { "type": "string", "enum": ["And", "Or"] } } };
var pattern10 = new RegExp("^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$", "u");
function validate20(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.RuleType === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "RuleType" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        addError(vErrors, err0);
      }
      errors++;
    }
    if (data.Symbol === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Symbol" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        addError(vErrors, err1);
      }
      errors++;
    }
    if (data.Predicate === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Predicate" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        addError(vErrors, err2);
      }
      errors++;
    }
    if (data.TriggerKey === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TriggerKey" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        addError(vErrors, err3);
      }
      errors++;
    }
    if (data.Price === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Price" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        addError(vErrors, err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RuleType" || key0 === "Symbol" || key0 === "Predicate" || key0 === "TriggerKey" || key0 === "Price" || key0 === "LogicOperator")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key0 }, ...{ "known": ["RuleType", "Symbol", "Predicate", "TriggerKey", "Price", "LogicOperator"] } } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          addError(vErrors, err5);
        }
        errors++;
      }
    }
    if (data.RuleType !== void 0) {
      let data0 = data.RuleType;
      if (typeof data0 !== "string") {
        const err6 = { instancePath: instancePath + "/RuleType", schemaPath: "#/properties/RuleType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          addError(vErrors, err6);
        }
        errors++;
      }
      if ("Price" !== data0) {
        const err7 = { instancePath: instancePath + "/RuleType", schemaPath: "#/properties/RuleType/const", keyword: "const", params: { allowedValue: "Price" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          addError(vErrors, err7);
        }
        errors++;
      }
    }
    if (data.Symbol !== void 0) {
      let data1 = data.Symbol;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err8 = { instancePath: instancePath + "/Symbol", schemaPath: "#/$defs/Symbol/pattern", keyword: "pattern", params: { ...{ pattern: "^[!-`{-~]+( [!-`{-~]+)*$" }, ...{ "form": "a symbol in upper case" } } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            addError(vErrors, err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/Symbol", schemaPath: "#/$defs/Symbol/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          addError(vErrors, err9);
        }
        errors++;
      }
    }
    if (data.Predicate !== void 0) {
      let data2 = data.Predicate;
      if (typeof data2 !== "string") {
        const err10 = { instancePath: instancePath + "/Predicate", schemaPath: "#/properties/Predicate/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          addError(vErrors, err10);
        }
        errors++;
      }
      if (!(data2 === "Lt" || data2 === "Lte" || data2 === "Gt" || data2 === "Gte")) {
        const err11 = { instancePath: instancePath + "/Predicate", schemaPath: "#/properties/Predicate/enum", keyword: "enum", params: { allowedValues: schema41.properties.Predicate.enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          addError(vErrors, err11);
        }
        errors++;
      }
    }
    if (data.TriggerKey !== void 0) {
      let data3 = data.TriggerKey;
      if (typeof data3 !== "string") {
        const err12 = { instancePath: instancePath + "/TriggerKey", schemaPath: "#/properties/TriggerKey/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          addError(vErrors, err12);
        }
        errors++;
      }
      if (!(data3 === "STT" || data3 === "STTN" || data3 === "SBA" || data3 === "SAB" || data3 === "DTT" || data3 === "DTTN" || data3 === "DBA" || data3 === "DAB" || data3 === "TTT" || data3 === "TTTN" || data3 === "TBA" || data3 === "TAB")) {
        const err13 = { instancePath: instancePath + "/TriggerKey", schemaPath: "#/properties/TriggerKey/enum", keyword: "enum", params: { allowedValues: schema41.properties.TriggerKey.enum } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          addError(vErrors, err13);
        }
        errors++;
      }
    }
    if (data.Price !== void 0) {
      let data4 = data.Price;
      if (typeof data4 === "string") {
        if (!pattern10.test(data4)) {
          const err14 = { instancePath: instancePath + "/Price", schemaPath: "#/$defs/SignedPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$" }, ...{ "form": 'a price such as "1.00" or "-.25"' } } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            addError(vErrors, err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/Price", schemaPath: "#/$defs/SignedPrice/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          addError(vErrors, err15);
        }
        errors++;
      }
    }
    if (data.LogicOperator !== void 0) {
      let data5 = data.LogicOperator;
      if (typeof data5 !== "string") {
        const err16 = { instancePath: instancePath + "/LogicOperator", schemaPath: "#/properties/LogicOperator/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          addError(vErrors, err16);
        }
        errors++;
      }
      if (!(data5 === "And" || data5 === "Or")) {
        const err17 = { instancePath: instancePath + "/LogicOperator", schemaPath: "#/properties/LogicOperator/enum", keyword: "enum", params: { allowedValues: schema41.properties.LogicOperator.enum } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          addError(vErrors, err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      addError(vErrors, err18);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
function validate22(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "TrailingStop" || key0 === "MarketActivationRules" || key0 === "TimeActivationRules" || key0 === "ShowOnlyQuantity")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key0 }, ...{ "known": ["TrailingStop", "MarketActivationRules", "TimeActivationRules", "ShowOnlyQuantity"] } } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          addError(vErrors, err0);
        }
        errors++;
      }
    }
    if (data.TrailingStop !== void 0) {
      let data0 = data.TrailingStop;
      if (data0 !== null && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/type", keyword: "type", params: { type: schema45.properties.TrailingStop.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          addError(vErrors, err1);
        }
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if ((data0["ByPoints"] !== void 0 || data0["Value"] !== void 0) && !(data0["Amount"] !== void 0 || data0["Percent"] !== void 0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            const tag0 = data0["ByPoints"];
            if (tag0 === true && true) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.ByPoints === void 0) {
                  const err2 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "ByPoints" }, ...{ "because": "ByPoints" } } };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    addError(vErrors, err2);
                  }
                  errors++;
                }
                if (data0.Value === void 0) {
                  const err3 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "Value" }, ...{ "because": "ByPoints" } } };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    addError(vErrors, err3);
                  }
                  errors++;
                }
                for (const key1 in data0) {
                  if (!(key1 === "ByPoints" || key1 === "Value")) {
                    const err4 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key1 }, ...{ "because": "ByPoints", "known": ["ByPoints", "Value"] } } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      addError(vErrors, err4);
                    }
                    errors++;
                  }
                }
                if (data0.ByPoints !== void 0) {
                  let data1 = data0.ByPoints;
                  if (typeof data1 !== "boolean") {
                    const err5 = { instancePath: instancePath + "/TrailingStop/ByPoints", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/properties/ByPoints/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      addError(vErrors, err5);
                    }
                    errors++;
                  }
                  if (true !== data1) {
                    const err6 = { instancePath: instancePath + "/TrailingStop/ByPoints", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/properties/ByPoints/const", keyword: "const", params: { allowedValue: true } };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      addError(vErrors, err6);
                    }
                    errors++;
                  }
                }
                if (data0.Value !== void 0) {
                  let data2 = data0.Value;
                  if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    const err7 = { instancePath: instancePath + "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/properties/Value/type", keyword: "type", params: { type: schema45.properties.TrailingStop.oneOf[0].oneOf[0].properties.Value.type } };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      addError(vErrors, err7);
                    }
                    errors++;
                  }
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 <= 0 || isNaN(data2)) {
                      const err8 = { instancePath: instancePath + "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/properties/Value/exclusiveMinimum", keyword: "exclusiveMinimum", params: { ...{ comparison: ">", limit: 0 }, ...{ "form": 'a whole number such as "3"', "because": "ByPoints" } } };
                      if (vErrors === null) {
                        vErrors = [err8];
                      } else {
                        addError(vErrors, err8);
                      }
                      errors++;
                    }
                  }
                  if (typeof data2 === "string") {
                    if (!pattern5.test(data2)) {
                      const err9 = { instancePath: instancePath + "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/properties/Value/pattern", keyword: "pattern", params: { ...{ pattern: "^[1-9][0-9]*$" }, ...{ "form": 'a whole number such as "3"', "because": "ByPoints" } } };
                      if (vErrors === null) {
                        vErrors = [err9];
                      } else {
                        addError(vErrors, err9);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err10 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/0/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  addError(vErrors, err10);
                }
                errors++;
              }
            } else if (tag0 === false && true) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.ByPoints === void 0) {
                  const err11 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "ByPoints" }, ...{ "because": "ByPoints" } } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    addError(vErrors, err11);
                  }
                  errors++;
                }
                if (data0.Value === void 0) {
                  const err12 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "Value" }, ...{ "because": "ByPoints" } } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    addError(vErrors, err12);
                  }
                  errors++;
                }
                for (const key2 in data0) {
                  if (!(key2 === "ByPoints" || key2 === "Value")) {
                    const err13 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key2 }, ...{ "because": "ByPoints", "known": ["ByPoints", "Value"] } } };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      addError(vErrors, err13);
                    }
                    errors++;
                  }
                }
                if (data0.ByPoints !== void 0) {
                  let data3 = data0.ByPoints;
                  if (typeof data3 !== "boolean") {
                    const err14 = { instancePath: instancePath + "/TrailingStop/ByPoints", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/ByPoints/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      addError(vErrors, err14);
                    }
                    errors++;
                  }
                  if (false !== data3) {
                    const err15 = { instancePath: instancePath + "/TrailingStop/ByPoints", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/ByPoints/const", keyword: "const", params: { allowedValue: false } };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      addError(vErrors, err15);
                    }
                    errors++;
                  }
                }
                if (data0.Value !== void 0) {
                  let data4 = data0.Value;
                  if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
                    const err16 = { instancePath: instancePath + "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/Value/type", keyword: "type", params: { type: schema45.properties.TrailingStop.oneOf[0].oneOf[1].properties.Value.type } };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      addError(vErrors, err16);
                    }
                    errors++;
                  }
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 <= 0 || isNaN(data4)) {
                      const err17 = { instancePath: instancePath + "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/Value/exclusiveMinimum", keyword: "exclusiveMinimum", params: { ...{ comparison: ">", limit: 0 }, ...{ "form": 'a percentage with at most two decimals such as "1.25"', "because": "ByPoints" } } };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        addError(vErrors, err17);
                      }
                      errors++;
                    }
                    if (pattern7.test(data4)) {
                      const err18 = { instancePath: instancePath + "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/Value/x-decimals", keyword: "x-decimals", params: { ...{ limit: 2 }, ...{ "form": 'a percentage with at most two decimals such as "1.25"', "because": "ByPoints" } } };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        addError(vErrors, err18);
                      }
                      errors++;
                    }
                  }
                  if (typeof data4 === "string") {
                    if (!pattern8.test(data4)) {
                      const err19 = { instancePath: instancePath + "/TrailingStop/Value", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/properties/Value/pattern", keyword: "pattern", params: { ...{ pattern: "^(0*[1-9][0-9]*([.][0-9]{1,2})?|0*[.](0[1-9]|[1-9][0-9]?))$" }, ...{ "form": 'a percentage with at most two decimals such as "1.25"', "because": "ByPoints" } } };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        addError(vErrors, err19);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err20 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/oneOf/1/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  addError(vErrors, err20);
                }
                errors++;
              }
            } else {
              const err21 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/discriminator", keyword: "discriminator", params: { tag: "ByPoints", allowedValues: [true, false] } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                addError(vErrors, err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/0/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              addError(vErrors, err22);
            }
            errors++;
          }
        } else if (data0["Amount"] !== void 0 && !(data0["ByPoints"] !== void 0 || data0["Value"] !== void 0 || data0["Percent"] !== void 0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.Amount === void 0) {
              const err23 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/1/required", keyword: "required", params: { missingProperty: "Amount" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                addError(vErrors, err23);
              }
              errors++;
            }
            for (const key3 in data0) {
              if (!(key3 === "Amount")) {
                const err24 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key3 }, ...{ "known": ["Amount"] } } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  addError(vErrors, err24);
                }
                errors++;
              }
            }
            if (data0.Amount !== void 0) {
              let data5 = data0.Amount;
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 <= 0 || isNaN(data5)) {
                  const err25 = { instancePath: instancePath + "/TrailingStop/Amount", schemaPath: "#/properties/TrailingStop/oneOf/1/properties/Amount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    addError(vErrors, err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/TrailingStop/Amount", schemaPath: "#/properties/TrailingStop/oneOf/1/properties/Amount/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  addError(vErrors, err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              addError(vErrors, err27);
            }
            errors++;
          }
        } else if (data0["Percent"] !== void 0 && !(data0["ByPoints"] !== void 0 || data0["Value"] !== void 0 || data0["Amount"] !== void 0)) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.Percent === void 0) {
              const err28 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/2/required", keyword: "required", params: { missingProperty: "Percent" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                addError(vErrors, err28);
              }
              errors++;
            }
            for (const key4 in data0) {
              if (!(key4 === "Percent")) {
                const err29 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key4 }, ...{ "known": ["Percent"] } } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  addError(vErrors, err29);
                }
                errors++;
              }
            }
            if (data0.Percent !== void 0) {
              let data6 = data0.Percent;
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 <= 0 || isNaN(data6)) {
                  const err30 = { instancePath: instancePath + "/TrailingStop/Percent", schemaPath: "#/properties/TrailingStop/oneOf/2/properties/Percent/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    addError(vErrors, err30);
                  }
                  errors++;
                }
                if (pattern7.test(data6)) {
                  const err31 = { instancePath: instancePath + "/TrailingStop/Percent", schemaPath: "#/properties/TrailingStop/oneOf/2/properties/Percent/x-decimals", keyword: "x-decimals", params: { limit: 2 } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    addError(vErrors, err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/TrailingStop/Percent", schemaPath: "#/properties/TrailingStop/oneOf/2/properties/Percent/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  addError(vErrors, err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/oneOf/2/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              addError(vErrors, err33);
            }
            errors++;
          }
        } else {
          const err34 = { instancePath: instancePath + "/TrailingStop", schemaPath: "#/properties/TrailingStop/discriminator", keyword: "discriminator", params: { members: [["ByPoints", "Value"], ["Amount"], ["Percent"]] } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            addError(vErrors, err34);
          }
          errors++;
        }
      }
    }
    if (data.MarketActivationRules !== void 0) {
      let data7 = data.MarketActivationRules;
      if (Array.isArray(data7)) {
        if (data7.length > 4) {
          const err35 = { instancePath: instancePath + "/MarketActivationRules", schemaPath: "#/properties/MarketActivationRules/maxItems", keyword: "maxItems", params: { limit: 4 } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            addError(vErrors, err35);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate20(data7[i0], instancePath + "/MarketActivationRules/" + i0)) {
            vErrors = joinErrors(vErrors, validate20.errors);
            errors = countErrors(vErrors);
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/MarketActivationRules", schemaPath: "#/properties/MarketActivationRules/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          addError(vErrors, err36);
        }
        errors++;
      }
    }
    if (data.TimeActivationRules !== void 0) {
      let data9 = data.TimeActivationRules;
      if (Array.isArray(data9)) {
        if (data9.length > 1) {
          const err37 = { instancePath: instancePath + "/TimeActivationRules", schemaPath: "#/properties/TimeActivationRules/maxItems", keyword: "maxItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            addError(vErrors, err37);
          }
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.TimeUtc === void 0) {
              const err38 = { instancePath: instancePath + "/TimeActivationRules/" + i1, schemaPath: "#/$defs/TimeActivationRule/required", keyword: "required", params: { missingProperty: "TimeUtc" } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                addError(vErrors, err38);
              }
              errors++;
            }
            for (const key5 in data10) {
              if (!(key5 === "TimeUtc")) {
                const err39 = { instancePath: instancePath + "/TimeActivationRules/" + i1, schemaPath: "#/$defs/TimeActivationRule/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key5 }, ...{ "known": ["TimeUtc"] } } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  addError(vErrors, err39);
                }
                errors++;
              }
            }
            if (data10.TimeUtc !== void 0) {
              let data11 = data10.TimeUtc;
              if (typeof data11 === "string") {
                if (!pattern13.test(data11)) {
                  const err40 = { instancePath: instancePath + "/TimeActivationRules/" + i1 + "/TimeUtc", schemaPath: "#/$defs/TimeActivationRule/properties/TimeUtc/pattern", keyword: "pattern", params: { ...{ pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" }, ...{ "form": "a time of the form hh:mm:ss" } } };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    addError(vErrors, err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/TimeActivationRules/" + i1 + "/TimeUtc", schemaPath: "#/$defs/TimeActivationRule/properties/TimeUtc/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  addError(vErrors, err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/TimeActivationRules/" + i1, schemaPath: "#/$defs/TimeActivationRule/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              addError(vErrors, err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/TimeActivationRules", schemaPath: "#/properties/TimeActivationRules/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          addError(vErrors, err43);
        }
        errors++;
      }
    }
    if (data.ShowOnlyQuantity !== void 0) {
      let data12 = data.ShowOnlyQuantity;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err44 = { instancePath: instancePath + "/ShowOnlyQuantity", schemaPath: "#/properties/ShowOnlyQuantity/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          addError(vErrors, err44);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 <= 0 || isNaN(data12)) {
          const err45 = { instancePath: instancePath + "/ShowOnlyQuantity", schemaPath: "#/properties/ShowOnlyQuantity/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            addError(vErrors, err45);
          }
          errors++;
        }
      }
    }
  } else {
    const err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err46];
    } else {
      addError(vErrors, err46);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema58 = { "type": "object", "required": ["Orders"], "additionalProperties": false, "properties": { "Type": { "type": "string" }, "Orders": { "type": "array", "items": { "$ref": "#/$defs/Order" } } }, "oneOf": [{ "required": ["Type"], "properties": { "Type": { "type": "string", "const": "NORMAL" }, "Orders": { "type": "array", "items": {}, "minItems": 1, "x-because": "Type" } }, "x-because": "Type" }, { "required": ["Type"], "properties": { "Type": { "type": "string", "enum": ["OCO", "BRK"] }, "Orders": { "type": "array", "items": {}, "minItems": 2, "x-because": "Type" } }, "x-because": "Type" }], "discriminator": { "propertyName": "Type", "cases": [["NORMAL"], ["OCO", "BRK"]] } };
var wrapper0 = { validate: validate24 };
function validate29(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Orders === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Orders" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        addError(vErrors, err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Type" || key0 === "Orders")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key0 }, ...{ "known": ["Type", "Orders"] } } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          addError(vErrors, err1);
        }
        errors++;
      }
    }
    if (data.Type !== void 0) {
      if (typeof data.Type !== "string") {
        const err2 = { instancePath: instancePath + "/Type", schemaPath: "#/properties/Type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          addError(vErrors, err2);
        }
        errors++;
      }
    }
    if (data.Orders !== void 0) {
      let data1 = data.Orders;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper0.validate(data1[i0], instancePath + "/Orders/" + i0)) {
            vErrors = joinErrors(vErrors, wrapper0.validate.errors);
            errors = countErrors(vErrors);
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/Orders", schemaPath: "#/properties/Orders/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          addError(vErrors, err3);
        }
        errors++;
      }
    }
    const tag0 = data["Type"];
    if (tag0 === "NORMAL" && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Type === void 0) {
          const err4 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "Type" }, ...{ "because": "Type" } } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            addError(vErrors, err4);
          }
          errors++;
        }
        if (data.Type !== void 0) {
          let data3 = data.Type;
          if (typeof data3 !== "string") {
            const err5 = { instancePath: instancePath + "/Type", schemaPath: "#/oneOf/0/properties/Type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              addError(vErrors, err5);
            }
            errors++;
          }
          if ("NORMAL" !== data3) {
            const err6 = { instancePath: instancePath + "/Type", schemaPath: "#/oneOf/0/properties/Type/const", keyword: "const", params: { allowedValue: "NORMAL" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              addError(vErrors, err6);
            }
            errors++;
          }
        }
        if (data.Orders !== void 0) {
          let data4 = data.Orders;
          if (Array.isArray(data4)) {
            if (data4.length < 1) {
              const err7 = { instancePath: instancePath + "/Orders", schemaPath: "#/oneOf/0/properties/Orders/minItems", keyword: "minItems", params: { ...{ limit: 1 }, ...{ "because": "Type" } } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                addError(vErrors, err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/Orders", schemaPath: "#/oneOf/0/properties/Orders/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              addError(vErrors, err8);
            }
            errors++;
          }
        }
      }
    } else if ((tag0 === "OCO" || tag0 === "BRK") && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Type === void 0) {
          const err9 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "Type" }, ...{ "because": "Type" } } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            addError(vErrors, err9);
          }
          errors++;
        }
        if (data.Type !== void 0) {
          let data5 = data.Type;
          if (typeof data5 !== "string") {
            const err10 = { instancePath: instancePath + "/Type", schemaPath: "#/oneOf/1/properties/Type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              addError(vErrors, err10);
            }
            errors++;
          }
          if (!(data5 === "OCO" || data5 === "BRK")) {
            const err11 = { instancePath: instancePath + "/Type", schemaPath: "#/oneOf/1/properties/Type/enum", keyword: "enum", params: { allowedValues: schema58.oneOf[1].properties.Type.enum } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              addError(vErrors, err11);
            }
            errors++;
          }
        }
        if (data.Orders !== void 0) {
          let data6 = data.Orders;
          if (Array.isArray(data6)) {
            if (data6.length < 2) {
              const err12 = { instancePath: instancePath + "/Orders", schemaPath: "#/oneOf/1/properties/Orders/minItems", keyword: "minItems", params: { ...{ limit: 2 }, ...{ "because": "Type" } } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                addError(vErrors, err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/Orders", schemaPath: "#/oneOf/1/properties/Orders/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              addError(vErrors, err13);
            }
            errors++;
          }
        }
      }
    } else {
      const err14 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { tag: "Type", allowedValues: ["NORMAL", "OCO", "BRK"] } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        addError(vErrors, err14);
      }
      errors++;
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      addError(vErrors, err15);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var schema59 = { "type": "object", "required": ["Symbol", "Quantity", "TradeAction"], "additionalProperties": false, "properties": { "Symbol": { "$ref": "#/$defs/Symbol" }, "Quantity": { "$ref": "#/$defs/Quantity" }, "TradeAction": { "type": "string", "enum": ["Buy", "Sell", "BuyToCover", "SellShort", "BuyToOpen", "BuyToClose", "SellToOpen", "SellToClose"] } } };
function validate31(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Symbol === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Symbol" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        addError(vErrors, err0);
      }
      errors++;
    }
    if (data.Quantity === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Quantity" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        addError(vErrors, err1);
      }
      errors++;
    }
    if (data.TradeAction === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TradeAction" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        addError(vErrors, err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Symbol" || key0 === "Quantity" || key0 === "TradeAction")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key0 }, ...{ "known": ["Symbol", "Quantity", "TradeAction"] } } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          addError(vErrors, err3);
        }
        errors++;
      }
    }
    if (data.Symbol !== void 0) {
      let data0 = data.Symbol;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/Symbol", schemaPath: "#/$defs/Symbol/pattern", keyword: "pattern", params: { ...{ pattern: "^[!-`{-~]+( [!-`{-~]+)*$" }, ...{ "form": "a symbol in upper case" } } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            addError(vErrors, err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/Symbol", schemaPath: "#/$defs/Symbol/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          addError(vErrors, err5);
        }
        errors++;
      }
    }
    if (data.Quantity !== void 0) {
      let data1 = data.Quantity;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err6 = { instancePath: instancePath + "/Quantity", schemaPath: "#/$defs/Quantity/pattern", keyword: "pattern", params: { ...{ pattern: "^[1-9][0-9]*$" }, ...{ "form": 'a whole number such as "10"' } } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            addError(vErrors, err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/Quantity", schemaPath: "#/$defs/Quantity/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          addError(vErrors, err7);
        }
        errors++;
      }
    }
    if (data.TradeAction !== void 0) {
      let data2 = data.TradeAction;
      if (typeof data2 !== "string") {
        const err8 = { instancePath: instancePath + "/TradeAction", schemaPath: "#/properties/TradeAction/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          addError(vErrors, err8);
        }
        errors++;
      }
      if (!(data2 === "Buy" || data2 === "Sell" || data2 === "BuyToCover" || data2 === "SellShort" || data2 === "BuyToOpen" || data2 === "BuyToClose" || data2 === "SellToOpen" || data2 === "SellToClose")) {
        const err9 = { instancePath: instancePath + "/TradeAction", schemaPath: "#/properties/TradeAction/enum", keyword: "enum", params: { allowedValues: schema59.properties.TradeAction.enum } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          addError(vErrors, err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      addError(vErrors, err10);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate27(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.AccountKey === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AccountKey" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        addError(vErrors, err0);
      }
      errors++;
    }
    if (data.Symbol === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Symbol" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        addError(vErrors, err1);
      }
      errors++;
    }
    if (data.Quantity === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Quantity" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        addError(vErrors, err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!members_schema55.has(key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { ...{ additionalProperty: key0 }, ...{ "known": ["AccountKey", "AssetType", "Symbol", "Quantity", "OrderType", "LimitPrice", "StopPrice", "Duration", "GTDDate", "TradeAction", "Route", "OrderConfirmId", "OrderID", "AdvancedOptions", "OSOs", "Legs"] } } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          addError(vErrors, err3);
        }
        errors++;
      }
    }
    if (data.AccountKey !== void 0) {
      let data0 = data.AccountKey;
      if (typeof data0 === "string") {
        if (!pattern25.test(data0)) {
          const err4 = { instancePath: instancePath + "/AccountKey", schemaPath: "#/properties/AccountKey/pattern", keyword: "pattern", params: { ...{ pattern: "^[!-~]+$" }, ...{ "form": "an account key, without spaces" } } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            addError(vErrors, err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/AccountKey", schemaPath: "#/properties/AccountKey/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          addError(vErrors, err5);
        }
        errors++;
      }
    }
    if (data.AssetType !== void 0) {
      if (typeof data.AssetType !== "string") {
        const err6 = { instancePath: instancePath + "/AssetType", schemaPath: "#/properties/AssetType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          addError(vErrors, err6);
        }
        errors++;
      }
    }
    if (data.Symbol !== void 0) {
      let data2 = data.Symbol;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err7 = { instancePath: instancePath + "/Symbol", schemaPath: "#/$defs/Symbol/pattern", keyword: "pattern", params: { ...{ pattern: "^[!-`{-~]+( [!-`{-~]+)*$" }, ...{ "form": "a symbol in upper case" } } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            addError(vErrors, err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/Symbol", schemaPath: "#/$defs/Symbol/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          addError(vErrors, err8);
        }
        errors++;
      }
    }
    if (data.Quantity !== void 0) {
      let data3 = data.Quantity;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err9 = { instancePath: instancePath + "/Quantity", schemaPath: "#/$defs/Quantity/pattern", keyword: "pattern", params: { ...{ pattern: "^[1-9][0-9]*$" }, ...{ "form": 'a whole number such as "10"' } } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            addError(vErrors, err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/Quantity", schemaPath: "#/$defs/Quantity/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          addError(vErrors, err10);
        }
        errors++;
      }
    }
    if (data.OrderType !== void 0) {
      if (typeof data.OrderType !== "string") {
        const err11 = { instancePath: instancePath + "/OrderType", schemaPath: "#/properties/OrderType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          addError(vErrors, err11);
        }
        errors++;
      }
    }
    if (data.LimitPrice !== void 0) {
      if (typeof data.LimitPrice !== "string") {
        const err12 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/properties/LimitPrice/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          addError(vErrors, err12);
        }
        errors++;
      }
    }
    if (data.StopPrice !== void 0) {
      if (typeof data.StopPrice !== "string") {
        const err13 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/properties/StopPrice/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          addError(vErrors, err13);
        }
        errors++;
      }
    }
    if (data.Duration !== void 0) {
      if (typeof data.Duration !== "string") {
        const err14 = { instancePath: instancePath + "/Duration", schemaPath: "#/properties/Duration/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          addError(vErrors, err14);
        }
        errors++;
      }
    }
    if (data.GTDDate !== void 0) {
      if (typeof data.GTDDate !== "string") {
        const err15 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/properties/GTDDate/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          addError(vErrors, err15);
        }
        errors++;
      }
    }
    if (data.TradeAction !== void 0) {
      if (typeof data.TradeAction !== "string") {
        const err16 = { instancePath: instancePath + "/TradeAction", schemaPath: "#/properties/TradeAction/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          addError(vErrors, err16);
        }
        errors++;
      }
    }
    if (data.Route !== void 0) {
      if (typeof data.Route !== "string") {
        const err17 = { instancePath: instancePath + "/Route", schemaPath: "#/properties/Route/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          addError(vErrors, err17);
        }
        errors++;
      }
    }
    if (data.OrderConfirmId !== void 0) {
      let data11 = data.OrderConfirmId;
      if (typeof data11 === "string") {
        if (data11.length > 25 && func2(data11) > 25) {
          const err18 = { instancePath: instancePath + "/OrderConfirmId", schemaPath: "#/properties/OrderConfirmId/maxLength", keyword: "maxLength", params: { limit: 25 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            addError(vErrors, err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/OrderConfirmId", schemaPath: "#/properties/OrderConfirmId/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          addError(vErrors, err19);
        }
        errors++;
      }
    }
    if (data.OrderID !== void 0) {
      let data12 = data.OrderID;
      if (typeof data12 !== "string") {
        const err20 = { instancePath: instancePath + "/OrderID", schemaPath: "#/properties/OrderID/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          addError(vErrors, err20);
        }
        errors++;
      }
      if ("" !== data12) {
        const err21 = { instancePath: instancePath + "/OrderID", schemaPath: "#/properties/OrderID/const", keyword: "const", params: { allowedValue: "" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          addError(vErrors, err21);
        }
        errors++;
      }
    }
    if (data.AdvancedOptions !== void 0) {
      if (!validate22(data.AdvancedOptions, instancePath + "/AdvancedOptions")) {
        vErrors = joinErrors(vErrors, validate22.errors);
        errors = countErrors(vErrors);
      }
    }
    if (data.OSOs !== void 0) {
      let data14 = data.OSOs;
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate29(data14[i0], instancePath + "/OSOs/" + i0)) {
            vErrors = joinErrors(vErrors, validate29.errors);
            errors = countErrors(vErrors);
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/OSOs", schemaPath: "#/properties/OSOs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          addError(vErrors, err22);
        }
        errors++;
      }
    }
    if (data.Legs !== void 0) {
      let data16 = data.Legs;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          const err23 = { instancePath: instancePath + "/Legs", schemaPath: "#/properties/Legs/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            addError(vErrors, err23);
          }
          errors++;
        }
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate31(data16[i1], instancePath + "/Legs/" + i1)) {
            vErrors = joinErrors(vErrors, validate31.errors);
            errors = countErrors(vErrors);
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/Legs", schemaPath: "#/properties/Legs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          addError(vErrors, err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      addError(vErrors, err25);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var schema62 = { "type": "object", "oneOf": [{ "required": ["OrderType"], "properties": { "OrderType": { "type": "string", "const": "Market" }, "LimitPrice": { "type": "string", "enum": ["", "0.00"], "x-because": "OrderType" }, "StopPrice": { "type": "string", "enum": ["", "0.00"], "x-because": "OrderType" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutTrailingStop" } }, "x-because": "OrderType" }, { "required": ["OrderType", "LimitPrice"], "properties": { "OrderType": { "type": "string", "const": "Limit" }, "LimitPrice": { "$ref": "#/$defs/SignedPrice" }, "StopPrice": { "$ref": "#/$defs/OptionalSignedPrice" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutTrailingStop" } }, "x-because": "OrderType" }, { "required": ["OrderType", "StopPrice"], "properties": { "OrderType": { "type": "string", "const": "StopMarket" }, "LimitPrice": { "$ref": "#/$defs/OptionalSignedPrice" }, "StopPrice": { "$ref": "#/$defs/SignedPrice" } }, "x-because": "OrderType" }, { "required": ["OrderType", "LimitPrice", "StopPrice"], "properties": { "OrderType": { "type": "string", "const": "StopLimit" }, "LimitPrice": { "$ref": "#/$defs/SignedPrice" }, "StopPrice": { "$ref": "#/$defs/SignedPrice" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutTrailingStop" } }, "x-because": "OrderType" }], "discriminator": { "propertyName": "OrderType", "cases": [["Market"], ["Limit"], ["StopMarket"], ["StopLimit"]] } };
var schema63 = { "type": "object", "properties": { "TrailingStop": { "type": "null", "const": null, "x-advice": 'A trailing stop can only be used with OrderType "StopMarket".' } } };
var pattern31 = new RegExp("^(-?([0-9]+([.][0-9]+)?|[.][0-9]+))?$", "u");
function validate34(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data["OrderType"];
    if (tag0 === "Market" && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.OrderType === void 0) {
          const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            addError(vErrors, err0);
          }
          errors++;
        }
        if (data.OrderType !== void 0) {
          let data0 = data.OrderType;
          if (typeof data0 !== "string") {
            const err1 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/0/properties/OrderType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              addError(vErrors, err1);
            }
            errors++;
          }
          if ("Market" !== data0) {
            const err2 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/0/properties/OrderType/const", keyword: "const", params: { allowedValue: "Market" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              addError(vErrors, err2);
            }
            errors++;
          }
        }
        if (data.LimitPrice !== void 0) {
          let data1 = data.LimitPrice;
          if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/oneOf/0/properties/LimitPrice/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              addError(vErrors, err3);
            }
            errors++;
          }
          if (!(data1 === "" || data1 === "0.00")) {
            const err4 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/oneOf/0/properties/LimitPrice/enum", keyword: "enum", params: { ...{ allowedValues: schema62.oneOf[0].properties.LimitPrice.enum }, ...{ "because": "OrderType" } } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              addError(vErrors, err4);
            }
            errors++;
          }
        }
        if (data.StopPrice !== void 0) {
          let data2 = data.StopPrice;
          if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/oneOf/0/properties/StopPrice/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              addError(vErrors, err5);
            }
            errors++;
          }
          if (!(data2 === "" || data2 === "0.00")) {
            const err6 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/oneOf/0/properties/StopPrice/enum", keyword: "enum", params: { ...{ allowedValues: schema62.oneOf[0].properties.StopPrice.enum }, ...{ "because": "OrderType" } } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              addError(vErrors, err6);
            }
            errors++;
          }
        }
        if (data.AdvancedOptions !== void 0) {
          let data3 = data.AdvancedOptions;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.TrailingStop !== void 0) {
              let data4 = data3.TrailingStop;
              if (data4 !== null) {
                const err7 = { instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  addError(vErrors, err7);
                }
                errors++;
              }
              if (null !== data4) {
                const err8 = { instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/const", keyword: "const", params: { ...{ allowedValue: schema63.properties.TrailingStop.const }, ...{ "advice": 'A trailing stop can only be used with OrderType "StopMarket".' } } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  addError(vErrors, err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/$defs/WithoutTrailingStop/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              addError(vErrors, err9);
            }
            errors++;
          }
        }
      }
    } else if (tag0 === "Limit" && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.OrderType === void 0) {
          const err10 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            addError(vErrors, err10);
          }
          errors++;
        }
        if (data.LimitPrice === void 0) {
          const err11 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "LimitPrice" }, ...{ "because": "OrderType" } } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            addError(vErrors, err11);
          }
          errors++;
        }
        if (data.OrderType !== void 0) {
          let data5 = data.OrderType;
          if (typeof data5 !== "string") {
            const err12 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/1/properties/OrderType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              addError(vErrors, err12);
            }
            errors++;
          }
          if ("Limit" !== data5) {
            const err13 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/1/properties/OrderType/const", keyword: "const", params: { allowedValue: "Limit" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              addError(vErrors, err13);
            }
            errors++;
          }
        }
        if (data.LimitPrice !== void 0) {
          let data6 = data.LimitPrice;
          if (typeof data6 === "string") {
            if (!pattern10.test(data6)) {
              const err14 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/SignedPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$" }, ...{ "form": 'a price such as "1.00" or "-.25"' } } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                addError(vErrors, err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/SignedPrice/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              addError(vErrors, err15);
            }
            errors++;
          }
        }
        if (data.StopPrice !== void 0) {
          let data7 = data.StopPrice;
          if (typeof data7 === "string") {
            if (!pattern31.test(data7)) {
              const err16 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/OptionalSignedPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^(-?([0-9]+([.][0-9]+)?|[.][0-9]+))?$" }, ...{ "form": 'a price such as "1.00" or "-.25", or ""' } } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                addError(vErrors, err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/OptionalSignedPrice/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              addError(vErrors, err17);
            }
            errors++;
          }
        }
        if (data.AdvancedOptions !== void 0) {
          let data8 = data.AdvancedOptions;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.TrailingStop !== void 0) {
              let data9 = data8.TrailingStop;
              if (data9 !== null) {
                const err18 = { instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  addError(vErrors, err18);
                }
                errors++;
              }
              if (null !== data9) {
                const err19 = { instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/const", keyword: "const", params: { ...{ allowedValue: schema63.properties.TrailingStop.const }, ...{ "advice": 'A trailing stop can only be used with OrderType "StopMarket".' } } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  addError(vErrors, err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/$defs/WithoutTrailingStop/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              addError(vErrors, err20);
            }
            errors++;
          }
        }
      }
    } else if (tag0 === "StopMarket" && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.OrderType === void 0) {
          const err21 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            addError(vErrors, err21);
          }
          errors++;
        }
        if (data.StopPrice === void 0) {
          const err22 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { ...{ missingProperty: "StopPrice" }, ...{ "because": "OrderType" } } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            addError(vErrors, err22);
          }
          errors++;
        }
        if (data.OrderType !== void 0) {
          let data10 = data.OrderType;
          if (typeof data10 !== "string") {
            const err23 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/2/properties/OrderType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              addError(vErrors, err23);
            }
            errors++;
          }
          if ("StopMarket" !== data10) {
            const err24 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/2/properties/OrderType/const", keyword: "const", params: { allowedValue: "StopMarket" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              addError(vErrors, err24);
            }
            errors++;
          }
        }
        if (data.LimitPrice !== void 0) {
          let data11 = data.LimitPrice;
          if (typeof data11 === "string") {
            if (!pattern31.test(data11)) {
              const err25 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/OptionalSignedPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^(-?([0-9]+([.][0-9]+)?|[.][0-9]+))?$" }, ...{ "form": 'a price such as "1.00" or "-.25", or ""' } } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                addError(vErrors, err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/OptionalSignedPrice/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              addError(vErrors, err26);
            }
            errors++;
          }
        }
        if (data.StopPrice !== void 0) {
          let data12 = data.StopPrice;
          if (typeof data12 === "string") {
            if (!pattern10.test(data12)) {
              const err27 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/SignedPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$" }, ...{ "form": 'a price such as "1.00" or "-.25"' } } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                addError(vErrors, err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/SignedPrice/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              addError(vErrors, err28);
            }
            errors++;
          }
        }
      }
    } else if (tag0 === "StopLimit" && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.OrderType === void 0) {
          const err29 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { ...{ missingProperty: "OrderType" }, ...{ "because": "OrderType" } } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            addError(vErrors, err29);
          }
          errors++;
        }
        if (data.LimitPrice === void 0) {
          const err30 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { ...{ missingProperty: "LimitPrice" }, ...{ "because": "OrderType" } } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            addError(vErrors, err30);
          }
          errors++;
        }
        if (data.StopPrice === void 0) {
          const err31 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { ...{ missingProperty: "StopPrice" }, ...{ "because": "OrderType" } } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            addError(vErrors, err31);
          }
          errors++;
        }
        if (data.OrderType !== void 0) {
          let data13 = data.OrderType;
          if (typeof data13 !== "string") {
            const err32 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/3/properties/OrderType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              addError(vErrors, err32);
            }
            errors++;
          }
          if ("StopLimit" !== data13) {
            const err33 = { instancePath: instancePath + "/OrderType", schemaPath: "#/oneOf/3/properties/OrderType/const", keyword: "const", params: { allowedValue: "StopLimit" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              addError(vErrors, err33);
            }
            errors++;
          }
        }
        if (data.LimitPrice !== void 0) {
          let data14 = data.LimitPrice;
          if (typeof data14 === "string") {
            if (!pattern10.test(data14)) {
              const err34 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/SignedPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$" }, ...{ "form": 'a price such as "1.00" or "-.25"' } } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                addError(vErrors, err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/LimitPrice", schemaPath: "#/$defs/SignedPrice/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              addError(vErrors, err35);
            }
            errors++;
          }
        }
        if (data.StopPrice !== void 0) {
          let data15 = data.StopPrice;
          if (typeof data15 === "string") {
            if (!pattern10.test(data15)) {
              const err36 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/SignedPrice/pattern", keyword: "pattern", params: { ...{ pattern: "^-?([0-9]+([.][0-9]+)?|[.][0-9]+)$" }, ...{ "form": 'a price such as "1.00" or "-.25"' } } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                addError(vErrors, err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/StopPrice", schemaPath: "#/$defs/SignedPrice/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              addError(vErrors, err37);
            }
            errors++;
          }
        }
        if (data.AdvancedOptions !== void 0) {
          let data16 = data.AdvancedOptions;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.TrailingStop !== void 0) {
              let data17 = data16.TrailingStop;
              if (data17 !== null) {
                const err38 = { instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  addError(vErrors, err38);
                }
                errors++;
              }
              if (null !== data17) {
                const err39 = { instancePath: instancePath + "/AdvancedOptions/TrailingStop", schemaPath: "#/$defs/WithoutTrailingStop/properties/TrailingStop/const", keyword: "const", params: { ...{ allowedValue: schema63.properties.TrailingStop.const }, ...{ "advice": 'A trailing stop can only be used with OrderType "StopMarket".' } } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  addError(vErrors, err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/$defs/WithoutTrailingStop/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              addError(vErrors, err40);
            }
            errors++;
          }
        }
      }
    } else {
      const err41 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { tag: "OrderType", allowedValues: ["Market", "Limit", "StopMarket", "StopLimit"] } };
      if (vErrors === null) {
        vErrors = [err41];
      } else {
        addError(vErrors, err41);
      }
      errors++;
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      addError(vErrors, err42);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var schema72 = { "type": "object", "oneOf": [{ "required": ["AssetType", "TradeAction"], "properties": { "AssetType": { "type": "string", "const": "EQ" }, "TradeAction": { "type": "string", "enum": ["Buy", "Sell", "BuyToCover", "SellShort"], "x-because": "AssetType" }, "Duration": { "type": "string", "enum": ["DAY", "DYP", "GTC", "GCP", "GTD", "GDP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5", "1 MIN", "3 MIN", "5 MIN"], "x-because": "AssetType" }, "Route": { "type": "string", "enum": ["Intelligent", "AMEX", "ARCA", "AUTO", "BATS", "BTRD", "CTDL", "EDGA", "EDGX", "GFLO", "NITE", "NQBX", "NSDQ", "NYSE", "BEAR", "BYX", "CSFB", "CSRS", "CSRX", "IEXG", "KCG", "MIXI", "SOHO", "WEX2"], "x-advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, let a baseline know this finding.", "x-because": "AssetType" }, "AdvancedOptions": { "type": "object", "properties": { "ShowOnlyQuantity": { "type": "integer", "multipleOf": 100 } }, "x-because": "AssetType" } }, "x-because": "AssetType" }, { "required": ["AssetType", "TradeAction"], "properties": { "AssetType": { "type": "string", "const": "OP" }, "TradeAction": { "type": "string", "enum": ["BuyToOpen", "BuyToClose", "SellToOpen", "SellToClose"], "x-because": "AssetType" }, "Duration": { "type": "string", "enum": ["DAY", "GTC", "GTD", "IOC", "FOK", "OPG"], "x-because": "AssetType" }, "Route": { "type": "string", "enum": ["Intelligent", "AMOP", "BOX", "CBOE", "ISE", "NYOP", "PHLX", "XNDQ", "SIG", "WEX"], "x-advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, let a baseline know this finding.", "x-because": "AssetType" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutShowOnlyQuantity" } }, "x-because": "AssetType" }, { "required": ["AssetType", "TradeAction"], "properties": { "AssetType": { "type": "string", "const": "FU" }, "TradeAction": { "type": "string", "enum": ["Buy", "Sell"], "x-because": "AssetType" }, "Duration": { "type": "string", "enum": ["DAY", "GTC", "GTD", "IOC", "FOK"], "x-because": "AssetType" }, "Route": { "type": "string", "enum": ["Intelligent", "CFE", "CME", "EURX", "ICE", "ICEB", "ICEE"], "x-advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, let a baseline know this finding.", "x-because": "AssetType" } }, "x-because": "AssetType" }, { "required": ["AssetType", "TradeAction"], "properties": { "AssetType": { "type": "string", "const": "FX" }, "TradeAction": { "type": "string", "enum": ["Buy", "Sell"], "x-because": "AssetType" }, "Duration": { "type": "string", "enum": ["DAY", "GTC", "GTD", "IOC", "FOK", "1", "3", "5", "1 MIN", "3 MIN", "5 MIN"], "x-because": "AssetType" }, "Route": { "type": "string", "enum": ["Intelligent", "CNX", "IBFX"], "x-advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, let a baseline know this finding.", "x-because": "AssetType" }, "AdvancedOptions": { "$ref": "#/$defs/WithoutShowOnlyQuantity" } }, "x-because": "AssetType" }], "discriminator": { "propertyName": "AssetType", "cases": [["EQ"], ["OP"], ["FU"], ["FX"]] } };
function validate36(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data["AssetType"];
    if (tag0 === "EQ" && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.AssetType === void 0) {
          const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "AssetType" }, ...{ "because": "AssetType" } } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            addError(vErrors, err0);
          }
          errors++;
        }
        if (data.TradeAction === void 0) {
          const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "TradeAction" }, ...{ "because": "AssetType" } } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            addError(vErrors, err1);
          }
          errors++;
        }
        if (data.AssetType !== void 0) {
          let data0 = data.AssetType;
          if (typeof data0 !== "string") {
            const err2 = { instancePath: instancePath + "/AssetType", schemaPath: "#/oneOf/0/properties/AssetType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              addError(vErrors, err2);
            }
            errors++;
          }
          if ("EQ" !== data0) {
            const err3 = { instancePath: instancePath + "/AssetType", schemaPath: "#/oneOf/0/properties/AssetType/const", keyword: "const", params: { allowedValue: "EQ" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              addError(vErrors, err3);
            }
            errors++;
          }
        }
        if (data.TradeAction !== void 0) {
          let data1 = data.TradeAction;
          if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/TradeAction", schemaPath: "#/oneOf/0/properties/TradeAction/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              addError(vErrors, err4);
            }
            errors++;
          }
          if (!(data1 === "Buy" || data1 === "Sell" || data1 === "BuyToCover" || data1 === "SellShort")) {
            const err5 = { instancePath: instancePath + "/TradeAction", schemaPath: "#/oneOf/0/properties/TradeAction/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[0].properties.TradeAction.enum }, ...{ "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              addError(vErrors, err5);
            }
            errors++;
          }
        }
        if (data.Duration !== void 0) {
          let data2 = data.Duration;
          if (typeof data2 !== "string") {
            const err6 = { instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/0/properties/Duration/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              addError(vErrors, err6);
            }
            errors++;
          }
          if (!(data2 === "DAY" || data2 === "DYP" || data2 === "GTC" || data2 === "GCP" || data2 === "GTD" || data2 === "GDP" || data2 === "IOC" || data2 === "FOK" || data2 === "OPG" || data2 === "CLO" || data2 === "1" || data2 === "3" || data2 === "5" || data2 === "1 MIN" || data2 === "3 MIN" || data2 === "5 MIN")) {
            const err7 = { instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/0/properties/Duration/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[0].properties.Duration.enum }, ...{ "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              addError(vErrors, err7);
            }
            errors++;
          }
        }
        if (data.Route !== void 0) {
          let data3 = data.Route;
          if (typeof data3 !== "string") {
            const err8 = { instancePath: instancePath + "/Route", schemaPath: "#/oneOf/0/properties/Route/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              addError(vErrors, err8);
            }
            errors++;
          }
          if (!(data3 === "Intelligent" || data3 === "AMEX" || data3 === "ARCA" || data3 === "AUTO" || data3 === "BATS" || data3 === "BTRD" || data3 === "CTDL" || data3 === "EDGA" || data3 === "EDGX" || data3 === "GFLO" || data3 === "NITE" || data3 === "NQBX" || data3 === "NSDQ" || data3 === "NYSE" || data3 === "BEAR" || data3 === "BYX" || data3 === "CSFB" || data3 === "CSRS" || data3 === "CSRX" || data3 === "IEXG" || data3 === "KCG" || data3 === "MIXI" || data3 === "SOHO" || data3 === "WEX2")) {
            const err9 = { instancePath: instancePath + "/Route", schemaPath: "#/oneOf/0/properties/Route/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[0].properties.Route.enum }, ...{ "advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, let a baseline know this finding.", "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              addError(vErrors, err9);
            }
            errors++;
          }
        }
        if (data.AdvancedOptions !== void 0) {
          let data4 = data.AdvancedOptions;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.ShowOnlyQuantity !== void 0) {
              let data5 = data4.ShowOnlyQuantity;
              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                const err10 = { instancePath: instancePath + "/AdvancedOptions/ShowOnlyQuantity", schemaPath: "#/oneOf/0/properties/AdvancedOptions/properties/ShowOnlyQuantity/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  addError(vErrors, err10);
                }
                errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                let res0;
                if (res0 = data5 / 100, res0 !== parseInt(res0)) {
                  const err11 = { instancePath: instancePath + "/AdvancedOptions/ShowOnlyQuantity", schemaPath: "#/oneOf/0/properties/AdvancedOptions/properties/ShowOnlyQuantity/multipleOf", keyword: "multipleOf", params: { multipleOf: 100 } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    addError(vErrors, err11);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/oneOf/0/properties/AdvancedOptions/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              addError(vErrors, err12);
            }
            errors++;
          }
        }
      }
    } else if (tag0 === "OP" && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.AssetType === void 0) {
          const err13 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "AssetType" }, ...{ "because": "AssetType" } } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            addError(vErrors, err13);
          }
          errors++;
        }
        if (data.TradeAction === void 0) {
          const err14 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "TradeAction" }, ...{ "because": "AssetType" } } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            addError(vErrors, err14);
          }
          errors++;
        }
        if (data.AssetType !== void 0) {
          let data6 = data.AssetType;
          if (typeof data6 !== "string") {
            const err15 = { instancePath: instancePath + "/AssetType", schemaPath: "#/oneOf/1/properties/AssetType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              addError(vErrors, err15);
            }
            errors++;
          }
          if ("OP" !== data6) {
            const err16 = { instancePath: instancePath + "/AssetType", schemaPath: "#/oneOf/1/properties/AssetType/const", keyword: "const", params: { allowedValue: "OP" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              addError(vErrors, err16);
            }
            errors++;
          }
        }
        if (data.TradeAction !== void 0) {
          let data7 = data.TradeAction;
          if (typeof data7 !== "string") {
            const err17 = { instancePath: instancePath + "/TradeAction", schemaPath: "#/oneOf/1/properties/TradeAction/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              addError(vErrors, err17);
            }
            errors++;
          }
          if (!(data7 === "BuyToOpen" || data7 === "BuyToClose" || data7 === "SellToOpen" || data7 === "SellToClose")) {
            const err18 = { instancePath: instancePath + "/TradeAction", schemaPath: "#/oneOf/1/properties/TradeAction/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[1].properties.TradeAction.enum }, ...{ "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              addError(vErrors, err18);
            }
            errors++;
          }
        }
        if (data.Duration !== void 0) {
          let data8 = data.Duration;
          if (typeof data8 !== "string") {
            const err19 = { instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/1/properties/Duration/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              addError(vErrors, err19);
            }
            errors++;
          }
          if (!(data8 === "DAY" || data8 === "GTC" || data8 === "GTD" || data8 === "IOC" || data8 === "FOK" || data8 === "OPG")) {
            const err20 = { instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/1/properties/Duration/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[1].properties.Duration.enum }, ...{ "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              addError(vErrors, err20);
            }
            errors++;
          }
        }
        if (data.Route !== void 0) {
          let data9 = data.Route;
          if (typeof data9 !== "string") {
            const err21 = { instancePath: instancePath + "/Route", schemaPath: "#/oneOf/1/properties/Route/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              addError(vErrors, err21);
            }
            errors++;
          }
          if (!(data9 === "Intelligent" || data9 === "AMOP" || data9 === "BOX" || data9 === "CBOE" || data9 === "ISE" || data9 === "NYOP" || data9 === "PHLX" || data9 === "XNDQ" || data9 === "SIG" || data9 === "WEX")) {
            const err22 = { instancePath: instancePath + "/Route", schemaPath: "#/oneOf/1/properties/Route/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[1].properties.Route.enum }, ...{ "advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, let a baseline know this finding.", "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              addError(vErrors, err22);
            }
            errors++;
          }
        }
        if (data.AdvancedOptions !== void 0) {
          let data10 = data.AdvancedOptions;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.ShowOnlyQuantity !== void 0) {
              const err23 = { instancePath: instancePath + "/AdvancedOptions/ShowOnlyQuantity", schemaPath: "#/$defs/WithoutShowOnlyQuantity/properties/ShowOnlyQuantity/not", keyword: "not", params: { ...{}, ...{ "advice": "Only orders for equities and futures can show a part of their quantity.", "excluded": [] } } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                addError(vErrors, err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/$defs/WithoutShowOnlyQuantity/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              addError(vErrors, err24);
            }
            errors++;
          }
        }
      }
    } else if (tag0 === "FU" && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.AssetType === void 0) {
          const err25 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { ...{ missingProperty: "AssetType" }, ...{ "because": "AssetType" } } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            addError(vErrors, err25);
          }
          errors++;
        }
        if (data.TradeAction === void 0) {
          const err26 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { ...{ missingProperty: "TradeAction" }, ...{ "because": "AssetType" } } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            addError(vErrors, err26);
          }
          errors++;
        }
        if (data.AssetType !== void 0) {
          let data12 = data.AssetType;
          if (typeof data12 !== "string") {
            const err27 = { instancePath: instancePath + "/AssetType", schemaPath: "#/oneOf/2/properties/AssetType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              addError(vErrors, err27);
            }
            errors++;
          }
          if ("FU" !== data12) {
            const err28 = { instancePath: instancePath + "/AssetType", schemaPath: "#/oneOf/2/properties/AssetType/const", keyword: "const", params: { allowedValue: "FU" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              addError(vErrors, err28);
            }
            errors++;
          }
        }
        if (data.TradeAction !== void 0) {
          let data13 = data.TradeAction;
          if (typeof data13 !== "string") {
            const err29 = { instancePath: instancePath + "/TradeAction", schemaPath: "#/oneOf/2/properties/TradeAction/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              addError(vErrors, err29);
            }
            errors++;
          }
          if (!(data13 === "Buy" || data13 === "Sell")) {
            const err30 = { instancePath: instancePath + "/TradeAction", schemaPath: "#/oneOf/2/properties/TradeAction/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[2].properties.TradeAction.enum }, ...{ "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              addError(vErrors, err30);
            }
            errors++;
          }
        }
        if (data.Duration !== void 0) {
          let data14 = data.Duration;
          if (typeof data14 !== "string") {
            const err31 = { instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/2/properties/Duration/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              addError(vErrors, err31);
            }
            errors++;
          }
          if (!(data14 === "DAY" || data14 === "GTC" || data14 === "GTD" || data14 === "IOC" || data14 === "FOK")) {
            const err32 = { instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/2/properties/Duration/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[2].properties.Duration.enum }, ...{ "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              addError(vErrors, err32);
            }
            errors++;
          }
        }
        if (data.Route !== void 0) {
          let data15 = data.Route;
          if (typeof data15 !== "string") {
            const err33 = { instancePath: instancePath + "/Route", schemaPath: "#/oneOf/2/properties/Route/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              addError(vErrors, err33);
            }
            errors++;
          }
          if (!(data15 === "Intelligent" || data15 === "CFE" || data15 === "CME" || data15 === "EURX" || data15 === "ICE" || data15 === "ICEB" || data15 === "ICEE")) {
            const err34 = { instancePath: instancePath + "/Route", schemaPath: "#/oneOf/2/properties/Route/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[2].properties.Route.enum }, ...{ "advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, let a baseline know this finding.", "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              addError(vErrors, err34);
            }
            errors++;
          }
        }
      }
    } else if (tag0 === "FX" && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.AssetType === void 0) {
          const err35 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { ...{ missingProperty: "AssetType" }, ...{ "because": "AssetType" } } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            addError(vErrors, err35);
          }
          errors++;
        }
        if (data.TradeAction === void 0) {
          const err36 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { ...{ missingProperty: "TradeAction" }, ...{ "because": "AssetType" } } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            addError(vErrors, err36);
          }
          errors++;
        }
        if (data.AssetType !== void 0) {
          let data16 = data.AssetType;
          if (typeof data16 !== "string") {
            const err37 = { instancePath: instancePath + "/AssetType", schemaPath: "#/oneOf/3/properties/AssetType/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              addError(vErrors, err37);
            }
            errors++;
          }
          if ("FX" !== data16) {
            const err38 = { instancePath: instancePath + "/AssetType", schemaPath: "#/oneOf/3/properties/AssetType/const", keyword: "const", params: { allowedValue: "FX" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              addError(vErrors, err38);
            }
            errors++;
          }
        }
        if (data.TradeAction !== void 0) {
          let data17 = data.TradeAction;
          if (typeof data17 !== "string") {
            const err39 = { instancePath: instancePath + "/TradeAction", schemaPath: "#/oneOf/3/properties/TradeAction/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              addError(vErrors, err39);
            }
            errors++;
          }
          if (!(data17 === "Buy" || data17 === "Sell")) {
            const err40 = { instancePath: instancePath + "/TradeAction", schemaPath: "#/oneOf/3/properties/TradeAction/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[3].properties.TradeAction.enum }, ...{ "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              addError(vErrors, err40);
            }
            errors++;
          }
        }
        if (data.Duration !== void 0) {
          let data18 = data.Duration;
          if (typeof data18 !== "string") {
            const err41 = { instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/3/properties/Duration/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              addError(vErrors, err41);
            }
            errors++;
          }
          if (!(data18 === "DAY" || data18 === "GTC" || data18 === "GTD" || data18 === "IOC" || data18 === "FOK" || data18 === "1" || data18 === "3" || data18 === "5" || data18 === "1 MIN" || data18 === "3 MIN" || data18 === "5 MIN")) {
            const err42 = { instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/3/properties/Duration/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[3].properties.Duration.enum }, ...{ "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              addError(vErrors, err42);
            }
            errors++;
          }
        }
        if (data.Route !== void 0) {
          let data19 = data.Route;
          if (typeof data19 !== "string") {
            const err43 = { instancePath: instancePath + "/Route", schemaPath: "#/oneOf/3/properties/Route/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              addError(vErrors, err43);
            }
            errors++;
          }
          if (!(data19 === "Intelligent" || data19 === "CNX" || data19 === "IBFX")) {
            const err44 = { instancePath: instancePath + "/Route", schemaPath: "#/oneOf/3/properties/Route/enum", keyword: "enum", params: { ...{ allowedValues: schema72.oneOf[3].properties.Route.enum }, ...{ "advice": "The vendor lists its routes at GET /v2/orderexecution/exchanges; if yours is there, let a baseline know this finding.", "because": "AssetType" } } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              addError(vErrors, err44);
            }
            errors++;
          }
        }
        if (data.AdvancedOptions !== void 0) {
          let data20 = data.AdvancedOptions;
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.ShowOnlyQuantity !== void 0) {
              const err45 = { instancePath: instancePath + "/AdvancedOptions/ShowOnlyQuantity", schemaPath: "#/$defs/WithoutShowOnlyQuantity/properties/ShowOnlyQuantity/not", keyword: "not", params: { ...{}, ...{ "advice": "Only orders for equities and futures can show a part of their quantity.", "excluded": [] } } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                addError(vErrors, err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/AdvancedOptions", schemaPath: "#/$defs/WithoutShowOnlyQuantity/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              addError(vErrors, err46);
            }
            errors++;
          }
        }
      }
    } else {
      const err47 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { tag: "AssetType", allowedValues: ["EQ", "OP", "FU", "FX"] } };
      if (vErrors === null) {
        vErrors = [err47];
      } else {
        addError(vErrors, err47);
      }
      errors++;
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      addError(vErrors, err48);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var schema75 = { "type": "object", "oneOf": [{ "required": ["Duration", "GTDDate"], "properties": { "Duration": { "type": "string", "enum": ["GTD", "GDP"] }, "GTDDate": { "type": "string", "pattern": "^((0[13578]|1[02])/(0[1-9]|[12][0-9]|3[01])/[1-9][0-9]{3}|(0[469]|11)/(0[1-9]|[12][0-9]|30)/[1-9][0-9]{3}|02/(0[1-9]|1[0-9]|2[0-8])/[1-9][0-9]{3}|02/29/([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00))$", "x-form": "a day of the calendar, of the form MM/DD/YYYY", "x-because": "Duration" } }, "x-because": "Duration" }, { "required": ["Duration"], "properties": { "Duration": { "type": "string", "enum": ["DAY", "DYP", "GTC", "GCP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5", "1 MIN", "3 MIN", "5 MIN"] }, "GTDDate": { "type": "string", "const": "", "x-because": "Duration" } }, "x-because": "Duration" }], "discriminator": { "propertyName": "Duration", "cases": [["GTD", "GDP"], ["DAY", "DYP", "GTC", "GCP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5", "1 MIN", "3 MIN", "5 MIN"]] } };
var pattern36 = new RegExp("^((0[13578]|1[02])/(0[1-9]|[12][0-9]|3[01])/[1-9][0-9]{3}|(0[469]|11)/(0[1-9]|[12][0-9]|30)/[1-9][0-9]{3}|02/(0[1-9]|1[0-9]|2[0-8])/[1-9][0-9]{3}|02/29/([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00))$", "u");
function validate38(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data["Duration"];
    if ((tag0 === "GTD" || tag0 === "GDP") && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Duration === void 0) {
          const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "Duration" }, ...{ "because": "Duration" } } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            addError(vErrors, err0);
          }
          errors++;
        }
        if (data.GTDDate === void 0) {
          const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { ...{ missingProperty: "GTDDate" }, ...{ "because": "Duration" } } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            addError(vErrors, err1);
          }
          errors++;
        }
        if (data.Duration !== void 0) {
          let data0 = data.Duration;
          if (typeof data0 !== "string") {
            const err2 = { instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/0/properties/Duration/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              addError(vErrors, err2);
            }
            errors++;
          }
          if (!(data0 === "GTD" || data0 === "GDP")) {
            const err3 = { instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/0/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema75.oneOf[0].properties.Duration.enum } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              addError(vErrors, err3);
            }
            errors++;
          }
        }
        if (data.GTDDate !== void 0) {
          let data1 = data.GTDDate;
          if (typeof data1 === "string") {
            if (!pattern36.test(data1)) {
              const err4 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/oneOf/0/properties/GTDDate/pattern", keyword: "pattern", params: { ...{ pattern: "^((0[13578]|1[02])/(0[1-9]|[12][0-9]|3[01])/[1-9][0-9]{3}|(0[469]|11)/(0[1-9]|[12][0-9]|30)/[1-9][0-9]{3}|02/(0[1-9]|1[0-9]|2[0-8])/[1-9][0-9]{3}|02/29/([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00))$" }, ...{ "form": "a day of the calendar, of the form MM/DD/YYYY", "because": "Duration" } } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                addError(vErrors, err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/oneOf/0/properties/GTDDate/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              addError(vErrors, err5);
            }
            errors++;
          }
        }
      }
    } else if ((tag0 === "DAY" || tag0 === "DYP" || tag0 === "GTC" || tag0 === "GCP" || tag0 === "IOC" || tag0 === "FOK" || tag0 === "OPG" || tag0 === "CLO" || tag0 === "1" || tag0 === "3" || tag0 === "5" || tag0 === "1 MIN" || tag0 === "3 MIN" || tag0 === "5 MIN") && true) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Duration === void 0) {
          const err6 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { ...{ missingProperty: "Duration" }, ...{ "because": "Duration" } } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            addError(vErrors, err6);
          }
          errors++;
        }
        if (data.Duration !== void 0) {
          let data2 = data.Duration;
          if (typeof data2 !== "string") {
            const err7 = { instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/1/properties/Duration/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              addError(vErrors, err7);
            }
            errors++;
          }
          if (!(data2 === "DAY" || data2 === "DYP" || data2 === "GTC" || data2 === "GCP" || data2 === "IOC" || data2 === "FOK" || data2 === "OPG" || data2 === "CLO" || data2 === "1" || data2 === "3" || data2 === "5" || data2 === "1 MIN" || data2 === "3 MIN" || data2 === "5 MIN")) {
            const err8 = { instancePath: instancePath + "/Duration", schemaPath: "#/oneOf/1/properties/Duration/enum", keyword: "enum", params: { allowedValues: schema75.oneOf[1].properties.Duration.enum } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              addError(vErrors, err8);
            }
            errors++;
          }
        }
        if (data.GTDDate !== void 0) {
          let data3 = data.GTDDate;
          if (typeof data3 !== "string") {
            const err9 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/oneOf/1/properties/GTDDate/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              addError(vErrors, err9);
            }
            errors++;
          }
          if ("" !== data3) {
            const err10 = { instancePath: instancePath + "/GTDDate", schemaPath: "#/oneOf/1/properties/GTDDate/const", keyword: "const", params: { ...{ allowedValue: "" }, ...{ "because": "Duration" } } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              addError(vErrors, err10);
            }
            errors++;
          }
        }
      }
    } else {
      const err11 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { tag: "Duration", allowedValues: ["GTD", "GDP", "DAY", "DYP", "GTC", "GCP", "IOC", "FOK", "OPG", "CLO", "1", "3", "5", "1 MIN", "3 MIN", "5 MIN"] } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        addError(vErrors, err11);
      }
      errors++;
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      addError(vErrors, err12);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate24(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["Legs"] !== void 0 && true) {
    } else {
      if (!validate25(data, instancePath)) {
        vErrors = joinErrors(vErrors, validate25.errors);
        errors = countErrors(vErrors);
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      addError(vErrors, err0);
    }
    errors++;
  }
  if (!validate27(data, instancePath)) {
    vErrors = joinErrors(vErrors, validate27.errors);
    errors = countErrors(vErrors);
  }
  if (!validate34(data, instancePath)) {
    vErrors = joinErrors(vErrors, validate34.errors);
    errors = countErrors(vErrors);
  }
  if (!validate36(data, instancePath)) {
    vErrors = joinErrors(vErrors, validate36.errors);
    errors = countErrors(vErrors);
  }
  if (!validate38(data, instancePath)) {
    vErrors = joinErrors(vErrors, validate38.errors);
    errors = countErrors(vErrors);
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var judge_validateOrderResults = validate57;
function validate57(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        addError(vErrors, err0);
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
            addError(vErrors, err1);
          }
          errors++;
        }
        if (data0.OrderID === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: "OrderID" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            addError(vErrors, err2);
          }
          errors++;
        }
        if (data0.OrderStatus === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/required", keyword: "required", params: { missingProperty: "OrderStatus" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            addError(vErrors, err3);
          }
          errors++;
        }
        if (data0.Message !== void 0) {
          let data1 = data0.Message;
          if (typeof data1 !== "string" && data1 !== null) {
            const err4 = { instancePath: instancePath + "/" + i0 + "/Message", schemaPath: "#/$defs/OrderResult/properties/Message/type", keyword: "type", params: { type: schema109.properties.Message.type } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              addError(vErrors, err4);
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
              addError(vErrors, err5);
            }
            errors++;
          }
        }
        if (data0.OrderStatus !== void 0) {
          let data3 = data0.OrderStatus;
          if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/" + i0 + "/OrderStatus", schemaPath: "#/$defs/OrderResult/properties/OrderStatus/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              addError(vErrors, err6);
            }
            errors++;
          }
          if (!(data3 === "Ok" || data3 === "Failed")) {
            const err7 = { instancePath: instancePath + "/" + i0 + "/OrderStatus", schemaPath: "#/$defs/OrderResult/properties/OrderStatus/enum", keyword: "enum", params: { allowedValues: schema109.properties.OrderStatus.enum } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              addError(vErrors, err7);
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
              addError(vErrors, err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/OrderResult/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          addError(vErrors, err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      addError(vErrors, err10);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var judge_validatePlaceOrder403TextHtml = validate61;
var pattern60 = new RegExp("<html>", "u");
function validate61(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern60.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { ...{ pattern: "<html>" }, ...{ "form": "an HTML page" } } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        addError(vErrors, err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      addError(vErrors, err1);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var judge_validatePlaceOrderJsonp200JsonpCallback = validate65;
function validate65(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      addError(vErrors, err0);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var judge_validatePlaceOrderJsonpQuery = validate63;
function validate63(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      addError(vErrors, err0);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var judge_validatePlaceOrderJsonpQueryAPIVersion = validate64;
var schema119 = { "type": "string", "enum": ["20101026", "20160101"] };
function validate64(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      addError(vErrors, err0);
    }
    errors++;
  }
  if (!(data === "20101026" || data === "20160101")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema119.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      addError(vErrors, err1);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var judge_validatePlaceOrderJsonpQueryCallback = validate62;
var pattern61 = new RegExp("^[A-Za-z_$][A-Za-z0-9_$]*([.][A-Za-z_$][A-Za-z0-9_$]*)*$", "u");
function validate62(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern61.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { ...{ pattern: "^[A-Za-z_$][A-Za-z0-9_$]*([.][A-Za-z_$][A-Za-z0-9_$]*)*$" }, ...{ "form": "an identifier, or several joined by dots" } } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        addError(vErrors, err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      addError(vErrors, err1);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var judge_validatePlaceOrderQueryAPIVersion = validate60;
var schema115 = { "type": "string", "enum": ["20101026", "20160101"] };
function validate60(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      addError(vErrors, err0);
    }
    errors++;
  }
  if (!(data === "20101026" || data === "20160101")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema115.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      addError(vErrors, err1);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var members_schema55 = /* @__PURE__ */ new Set(Object.keys(schema55.properties));
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
var validateError = /* @__PURE__ */ judgingAsSent(judge_validateError);
var validateJsonpResult = /* @__PURE__ */ judgingAsSent(judge_validateJsonpResult);
var validateOrder = /* @__PURE__ */ judgingAsSent(judge_validateOrder);
var validateOrderResults = /* @__PURE__ */ judgingAsSent(judge_validateOrderResults);
var validatePlaceOrder403TextHtml = /* @__PURE__ */ judgingAsSent(judge_validatePlaceOrder403TextHtml);
var validatePlaceOrderJsonp200JsonpCallback = /* @__PURE__ */ judgingAsSent(judge_validatePlaceOrderJsonp200JsonpCallback);
var validatePlaceOrderJsonpQuery = /* @__PURE__ */ judgingAsSent(judge_validatePlaceOrderJsonpQuery);
var validatePlaceOrderJsonpQueryAPIVersion = /* @__PURE__ */ judgingAsSent(judge_validatePlaceOrderJsonpQueryAPIVersion);
var validatePlaceOrderJsonpQueryCallback = /* @__PURE__ */ judgingAsSent(judge_validatePlaceOrderJsonpQueryCallback);
var validatePlaceOrderQueryAPIVersion = /* @__PURE__ */ judgingAsSent(judge_validatePlaceOrderQueryAPIVersion);
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
