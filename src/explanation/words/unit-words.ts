import type { Language } from "../../sources/index.js";
import { pluralRule } from "./plural.js";
import { moneyWords, numberWords } from "./formats.js";

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The names of units, by the plural form that a number takes; `many` stands beside a Latvian fraction, in the genitive of one. */
const units: Readonly<Record<Language, Readonly<Record<string, Forms>>>> = {
  en: {
    hour: { one: "hour", other: "hours" },
    minute: { one: "minute", other: "minutes" },
    day: { one: "day", other: "days" },
    night: { one: "night", other: "nights" },
    "24h": { one: "day and night", other: "days and nights" },
    session: { one: "session", other: "sessions" },
    "group-session": { one: "group session", other: "group sessions" },
    visit: { one: "visit", other: "visits" },
    month: { one: "month", other: "months" },
    "place-month": { one: "month of a place", other: "months of a place" },
    item: { one: "item", other: "items" },
    km: { other: "km" },
    money: { other: "in money" },
    year: { one: "year", other: "years" },
  },
  lv: {
    hour: { zero: "stundu", one: "stunda", other: "stundas" },
    minute: { zero: "minūšu", one: "minūte", other: "minūtes" },
    day: { zero: "dienu", one: "diena", other: "dienas" },
    night: { zero: "nakšu", one: "nakts", other: "naktis", many: "nakts" },
    "24h": { zero: "diennakšu", one: "diennakts", other: "diennaktis", many: "diennakts" },
    session: { zero: "nodarbību", one: "nodarbība", other: "nodarbības" },
    "group-session": { zero: "grupas nodarbību", one: "grupas nodarbība", other: "grupas nodarbības" },
    visit: { zero: "apmeklējumu", one: "apmeklējums", other: "apmeklējumi", many: "apmeklējuma" },
    month: { zero: "mēnešu", one: "mēnesis", other: "mēneši", many: "mēneša" },
    "place-month": { zero: "vietas mēnešu", one: "vietas mēnesis", other: "vietas mēneši", many: "vietas mēneša" },
    item: { zero: "vienību", one: "vienība", other: "vienības" },
    km: { other: "km" },
    money: { other: "naudā" },
    // In the genitive, as ages are written.
    year: { one: "gada", other: "gadu" },
  },
};

/** How old somebody is: `18 years`, `18 gadu`. */
export function yearsWords(years: number, language: Language): string {
  return quantityWords(String(years), "year", language);
}

/** Units of a service as people write them: what is counted in money as an amount, any other with its unit. */
export function unitsWords(
  decimal: string,
  unit: string,
  {
    explanation,
    language,
  }: { readonly explanation: { readonly scheme: { readonly currency: string } }; readonly language: Language },
): string {
  if (unit === "money") return moneyWords(decimal, explanation.scheme.currency, language);
  return quantityWords(decimal, unit, language);
}

/** A quantity with its unit, in the plural form that the language asks for: `21 stunda`, `10 stundu`, `2 stundas`. */
export function quantityWords(decimal: string, unit: string, language: Language): string {
  const forms = units[language][unit];
  if (forms === undefined) return `${numberWords(decimal, language)} ${unit}`;
  return `${numberWords(decimal, language)} ${forms[pluralRule(Number(decimal), language)] ?? forms.other}`;
}
