import type { Language } from "seko";
import { writtenNumber } from "seko/report";

/** A decimal in a sentence of a page, as tables of the page have it: `−1234,50` and `−1234.50`. */
export function pageNumber(decimal: string, language: Language): string {
  return writtenNumber(decimal, language).replaceAll(language === "lv" ? "\u00a0" : ",", "");
}
