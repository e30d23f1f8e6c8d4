import type { Language } from "../../sources/index.js";

/** A space that breaks no line. */
const fixedSpace = "\u00a0";

/**
 * A decimal text as people of a language write it: `1 234,50` and `1,234.50`. It is written here, and not by the platform, so that the
 * bytes are the same on every machine; the digits are those of the text; below 0 it begins with the minus sign, `−`.
 */
export function writtenNumber(decimal: string, language: Language): string {
  const [whole = "", part] = decimal.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, language === "lv" ? fixedSpace : ",");
  return plainNumber(part === undefined ? grouped : `${grouped}.${part}`, language);
}

/** The same with nothing between thousands: `1234,50` and `1234.50`. */
export function plainNumber(decimal: string, language: Language): string {
  const signed = decimal.replace("-", "−");
  return language === "lv" ? signed.replace(".", ",") : signed;
}

/** A share as people of a language write it: `"0.6213"` is `62,13 %` and `62.13%`. */
export function writtenShare(share: string, language: Language): string {
  return `${writtenNumber(hundredfold(share), language)}${language === "lv" ? fixedSpace : ""}%`;
}

/** A decimal text times 100: its point moves. */
function hundredfold(decimal: string): string {
  const isNegative = decimal.startsWith("-");
  const [whole = "", part = ""] = (isNegative ? decimal.slice(1) : decimal).split(".");
  const digits = whole + part.padEnd(2, "0");
  const point = whole.length + 2;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/u, "");
  const after = digits.slice(point);
  return `${isNegative ? "-" : ""}${before}${after === "" ? "" : `.${after}`}`;
}
