// Made by `npm run generate` from spec/. Do not edit.
// src/codegen/validators.js
var form0 = new RegExp("^[^\\p{Ll}\\p{C}\\s]+( [^\\p{Ll}\\p{C}\\s]+)*$", "u");
var form1 = new RegExp("^[1-9][0-9]*$", "u");
var form2 = new RegExp("^([0-9]+([.][0-9]+)?|[.][0-9]+)$", "u");
var form3 = new RegExp("^([0-9]+([.][0-9]+)?|[.][0-9]+)?$", "u");
var form4 = new RegExp("^(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])/[0-9]{4}$", "u");
var form5 = new RegExp("^[A-Za-z_$][A-Za-z0-9_$]*(\\.[A-Za-z_$][A-Za-z0-9_$]*)*$", "u");
var form6 = new RegExp("<html>", "u");
function codePoints(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
function is_Error(data) {
  if (!(typeof data === "object" && data !== null && !Array.isArray(data))) return false;
  const value1 = data["Message"];
  const value2 = data["StatusCode"];
  if (value1 === void 0) return false;
  if (value2 === void 0) return false;
  if (value1 !== void 0) {
    if (!(typeof value1 === "string")) return false;
  }
  if (value2 !== void 0) {
    if (!Number.isInteger(value2)) return false;
  }
  return true;
}
function is_JsonpResult(data) {
  if (!(Array.isArray(data) || typeof data === "object" && data !== null && !Array.isArray(data))) return false;
  if (Array.isArray(data)) {
    if (data.length < 1) return false;
    for (let at = 0; at < data.length; at++) {
      const value3 = data[at];
      if (!is_OrderResult(value3)) return false;
    }
  }
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const value8 = data["Message"];
    const value9 = data["StatusCode"];
    if (value8 === void 0) return false;
    if (value9 === void 0) return false;
    if (value8 !== void 0) {
      if (!(typeof value8 === "string")) return false;
    }
    if (value9 !== void 0) {
      if (!Number.isInteger(value9)) return false;
    }
  }
  return true;
}
function is_OrderResult(data) {
  if (!(typeof data === "object" && data !== null && !Array.isArray(data))) return false;
  const value4 = data["Message"];
  const value5 = data["OrderID"];
  const value6 = data["OrderStatus"];
  const value7 = data["StatusCode"];
  if (value4 === void 0) return false;
  if (value5 === void 0) return false;
  if (value6 === void 0) return false;
  if (value4 !== void 0) {
    if (!(typeof value4 === "string" || value4 === null)) return false;
  }
  if (value5 !== void 0) {
    if (!(typeof value5 === "string")) return false;
  }
  if (value6 !== void 0) {
    if (value6 !== "Ok" && value6 !== "Failed") return false;
  }
  if (value7 !== void 0) {
    if (!Number.isInteger(value7)) return false;
  }
  return true;
}
function is_Order(data) {
  if (!(typeof data === "object" && data !== null && !Array.isArray(data))) return false;
  let value10, value11, value12, value13, value14, value15, value16, value17, value18, value19, value20, value21, value22, value23, value27;
  for (const key in data) {
    const value = data[key];
    switch (key) {
      case "AccountKey":
        value10 = value;
        break;
      case "AssetType":
        value13 = value;
        break;
      case "Symbol":
        value11 = value;
        break;
      case "Quantity":
        value12 = value;
        break;
      case "OrderType":
        value14 = value;
        break;
      case "LimitPrice":
        value15 = value;
        break;
      case "StopPrice":
        value16 = value;
        break;
      case "Duration":
        value17 = value;
        break;
      case "GTDDate":
        value18 = value;
        break;
      case "TradeAction":
        value19 = value;
        break;
      case "Route":
        value20 = value;
        break;
      case "OrderConfirmId":
        value21 = value;
        break;
      case "OrderID":
        value22 = value;
        break;
      case "AdvancedOptions":
        value23 = value;
        break;
      case "OSOs":
        value27 = value;
        break;
      default:
        return false;
    }
  }
  if (value10 === void 0) return false;
  if (value11 === void 0) return false;
  if (value12 === void 0) return false;
  if (value20 !== void 0) {
    if (!(typeof value20 === "string")) return false;
  }
  if (value22 !== void 0) {
    if (value22 !== "") return false;
  }
  switch (value14) {
    case "Market":
      if (value15 !== void 0) {
        if (value15 !== "" && value15 !== "0.00") return false;
      }
      if (value16 !== void 0) {
        if (value16 !== "" && value16 !== "0.00") return false;
      }
      break;
    case "Limit":
      if (value15 === void 0) return false;
      if (value15 !== void 0) {
        if (!is_Price(value15)) return false;
      }
      if (value16 !== void 0) {
        if (!is_OptionalPrice(value16)) return false;
      }
      break;
    case "StopMarket":
      if (value16 === void 0) return false;
      if (value15 !== void 0) {
        if (!is_OptionalPrice(value15)) return false;
      }
      if (value16 !== void 0) {
        if (!is_Price(value16)) return false;
      }
      break;
    case "StopLimit":
      if (value15 === void 0) return false;
      if (value16 === void 0) return false;
      if (value15 !== void 0) {
        if (!is_Price(value15)) return false;
      }
      if (value16 !== void 0) {
        if (!is_Price(value16)) return false;
      }
      break;
    default:
      return false;
  }
  switch (value13) {
    case "EQ":
      if (value19 === void 0) return false;
      if (value19 !== void 0) {
        if (value19 !== "Buy" && value19 !== "Sell" && value19 !== "BuyToCover" && value19 !== "SellShort") return false;
      }
      if (value17 !== void 0) {
        if (value17 !== "DAY" && value17 !== "DYP" && value17 !== "GTC" && value17 !== "GCP" && value17 !== "GTD" && value17 !== "GDP" && value17 !== "IOC" && value17 !== "FOK" && value17 !== "OPG" && value17 !== "CLO" && value17 !== "1" && value17 !== "3" && value17 !== "5") return false;
      }
      if (value20 !== void 0) {
        if (value20 !== "Intelligent" && value20 !== "AMEX" && value20 !== "ARCA" && value20 !== "AUTO" && value20 !== "BATS" && value20 !== "BTRD" && value20 !== "CTDL" && value20 !== "EDGA" && value20 !== "EDGX" && value20 !== "GFLO" && value20 !== "NITE" && value20 !== "NQBX" && value20 !== "NSDQ" && value20 !== "NYSE") return false;
      }
      break;
    case "OP":
      if (value19 === void 0) return false;
      if (value19 !== void 0) {
        if (value19 !== "BuyToOpen" && value19 !== "BuyToClose" && value19 !== "SellToOpen" && value19 !== "SellToClose") return false;
      }
      if (value17 !== void 0) {
        if (value17 !== "DAY" && value17 !== "GTC" && value17 !== "GTD" && value17 !== "IOC" && value17 !== "FOK" && value17 !== "OPG") return false;
      }
      if (value20 !== void 0) {
        if (value20 !== "Intelligent" && value20 !== "AMOP" && value20 !== "BOX" && value20 !== "CBOE" && value20 !== "ISE" && value20 !== "NYOP" && value20 !== "PHLX" && value20 !== "XNDQ") return false;
      }
      break;
    case "FU":
      if (value19 === void 0) return false;
      if (value19 !== void 0) {
        if (value19 !== "Buy" && value19 !== "Sell") return false;
      }
      if (value17 !== void 0) {
        if (value17 !== "DAY" && value17 !== "GTC" && value17 !== "GTD" && value17 !== "IOC" && value17 !== "FOK") return false;
      }
      break;
    case "FX":
      if (value19 === void 0) return false;
      if (value19 !== void 0) {
        if (value19 !== "Buy" && value19 !== "Sell") return false;
      }
      if (value17 !== void 0) {
        if (value17 !== "DAY" && value17 !== "GTC" && value17 !== "GTD" && value17 !== "IOC" && value17 !== "FOK" && value17 !== "1" && value17 !== "3" && value17 !== "5") return false;
      }
      break;
    default:
      return false;
  }
  switch (value17) {
    case "GTD":
    case "GDP":
      if (value18 === void 0) return false;
      if (value18 !== void 0) {
        if (!(typeof value18 === "string")) return false;
        if (!form4.test(value18)) return false;
      }
      break;
    case "DAY":
    case "DYP":
    case "GTC":
    case "GCP":
    case "IOC":
    case "FOK":
    case "OPG":
    case "CLO":
    case "1":
    case "3":
    case "5":
      if (value18 !== void 0) {
        if (value18 !== "") return false;
      }
      break;
    default:
      return false;
  }
  if (value10 !== void 0) {
    if (!(typeof value10 === "string")) return false;
    if (value10.length < 1 || value10.length < 2 && codePoints(value10) < 1) return false;
  }
  if (value21 !== void 0) {
    if (!(typeof value21 === "string")) return false;
    if (value21.length > 25 && codePoints(value21) > 25) return false;
  }
  if (value11 !== void 0) {
    if (!(typeof value11 === "string")) return false;
    if (!form0.test(value11)) return false;
  }
  if (value12 !== void 0) {
    if (!(typeof value12 === "string")) return false;
    if (!form1.test(value12)) return false;
  }
  if (value23 !== void 0) {
    if (!is_AdvancedOptions(value23)) return false;
  }
  if (value27 !== void 0) {
    if (!Array.isArray(value27)) return false;
    for (let at = 0; at < value27.length; at++) {
      const value28 = value27[at];
      if (!is_GroupOrder(value28)) return false;
    }
  }
  return true;
}
function is_AdvancedOptions(data) {
  if (!(typeof data === "object" && data !== null && !Array.isArray(data))) return false;
  let value24;
  for (const key in data) {
    const value = data[key];
    switch (key) {
      case "TrailingStop":
        value24 = value;
        break;
      default:
        return false;
    }
  }
  if (value24 !== void 0) {
    if (!(typeof value24 === "object" && value24 !== null && !Array.isArray(value24) || value24 === null)) return false;
    if (typeof value24 === "object" && value24 !== null && !Array.isArray(value24)) {
      let value25, value26;
      for (const key in value24) {
        const value = value24[key];
        switch (key) {
          case "ByPoints":
            value25 = value;
            break;
          case "Value":
            value26 = value;
            break;
          default:
            return false;
        }
      }
      if (value25 === void 0) return false;
      if (value26 === void 0) return false;
      if (value25 !== void 0) {
        if (!(typeof value25 === "boolean")) return false;
      }
      if (value26 !== void 0) {
        if (!(typeof value26 === "string" || typeof value26 === "number" && Number.isFinite(value26))) return false;
        if (typeof value26 === "string") {
          if (!form2.test(value26)) return false;
        }
        if (typeof value26 === "number" && Number.isFinite(value26)) {
          if (value26 < 0) return false;
        }
      }
    }
  }
  return true;
}
function is_GroupOrder(data) {
  if (!(typeof data === "object" && data !== null && !Array.isArray(data))) return false;
  let value29, value30;
  for (const key in data) {
    const value = data[key];
    switch (key) {
      case "Type":
        value29 = value;
        break;
      case "Orders":
        value30 = value;
        break;
      default:
        return false;
    }
  }
  if (value29 === void 0) return false;
  if (value30 === void 0) return false;
  if (value29 !== void 0) {
    if (value29 !== "NORMAL" && value29 !== "OCO" && value29 !== "BRK") return false;
  }
  if (value30 !== void 0) {
    if (!Array.isArray(value30)) return false;
    if (value30.length < 1) return false;
    for (let at = 0; at < value30.length; at++) {
      const value31 = value30[at];
      if (!is_Order(value31)) return false;
    }
  }
  return true;
}
function is_Price(data) {
  if (!(typeof data === "string")) return false;
  if (!form2.test(data)) return false;
  return true;
}
function is_OptionalPrice(data) {
  if (!(typeof data === "string")) return false;
  if (!form3.test(data)) return false;
  return true;
}
function is_OrderResults(data) {
  if (!Array.isArray(data)) return false;
  if (data.length < 1) return false;
  for (let at = 0; at < data.length; at++) {
    const value32 = data[at];
    if (!is_OrderResult(value32)) return false;
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
function is_placeOrderJsonp_query_callback(data) {
  if (!(typeof data === "string")) return false;
  if (!form5.test(data)) return false;
  return true;
}
function is_placeOrder_responses_403_text_html(data) {
  if (!(typeof data === "string")) return false;
  if (!form6.test(data)) return false;
  return true;
}
export {
  is_Error as Error,
  is_JsonpResult as JsonpResult,
  is_Order as Order,
  is_OrderResults as OrderResults,
  is_placeOrderJsonp_200_jsonp_callback as placeOrderJsonp_200_jsonp_callback,
  is_placeOrderJsonp_query_ as placeOrderJsonp_query_,
  is_placeOrderJsonp_query_callback as placeOrderJsonp_query_callback,
  is_placeOrder_responses_403_text_html as placeOrder_responses_403_text_html
};
