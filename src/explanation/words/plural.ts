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
  const form = pluralRule(Number(decimal), language);
  return forms[orders[language].indexOf(form)] ?? forms.at(-1) ?? "";
}

/** The plural rule of a number; a Latvian fraction has `many`, which the language has for nothing else: the genitive of one follows it. */
export function pluralRule(number: number, language: Language): Intl.LDMLPluralRule {
  if (language === "lv" && !Number.isInteger(number)) return "many";
  // Plural forms of a language depend on a few digits only, which no double loses.
  return new Intl.PluralRules(locales[language], { maximumFractionDigits: 4 }).select(number);
}
