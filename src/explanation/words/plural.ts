import type { Language } from "../../sources/index.js";
import { locales } from "./locales.js";

/** The forms that words have beside numbers, in the order in which messages write them. */
const orders: Readonly<Record<Language, readonly Intl.LDMLPluralRule[]>> = {
  en: ["one", "other"],
  lv: ["zero", "one", "other"],
};

/**
 * The form of a word beside a number: "day" for 1 and "days" for 2 in English; in Latvian one for 0, 10 and the like, one for 1 and 21,
 * and one for the rest.
 *
 * @param number as it is written in the language
 * @param forms in the order of the language
 */
export function pluralForm(number: string, forms: readonly string[], language: Language): string {
  const plain = number.replaceAll(/[\s\u00a0\u202f]/gu, "");
  const decimal = language === "en" ? plain.replaceAll(",", "") : plain.replace(",", ".");
  // Plural forms of a language depend on a few digits only, which no double loses.
  const form = new Intl.PluralRules(locales[language], { maximumFractionDigits: 4 }).select(Number(decimal));
  return forms[orders[language].indexOf(form)] ?? forms.at(-1) ?? "";
}
