import type { Label, Language } from "../sources/index.js";
import type { Unit } from "./unit.js";

/** In what services are counted. */
export const unitWords: Readonly<Record<Unit, Label>> = {
  hour: { en: "hours", lv: "stundas" },
  minute: { en: "minutes", lv: "minūtes" },
  day: { en: "days", lv: "dienas" },
  night: { en: "nights", lv: "naktis" },
  "24h": { en: "days and nights", lv: "diennaktis" },
  session: { en: "sessions", lv: "nodarbības" },
  "group-session": { en: "group sessions", lv: "grupu nodarbības" },
  visit: { en: "visits", lv: "apmeklējumi" },
  month: { en: "months", lv: "mēneši" },
  "place-month": { en: "months of a place", lv: "vietas mēneši" },
  item: { en: "items", lv: "vienības" },
  km: { en: "km", lv: "km" },
  money: { en: "in money", lv: "naudā" },
};

/** A unit beside the name of its service: in English as documents name it, in Latvian in words. */
export function unitIn(language: Language, unit: Unit): string {
  return { en: unit, lv: unitWords[unit].lv }[language];
}
