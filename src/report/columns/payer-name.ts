import { noPayer } from "../../result/budget/paid-out.js";
import type { Label, Language } from "../../sources/index.js";

const unstated: Label = {
  lv: "naudas pabalsts, noteikumi nesaka, kas to maksā",
  en: "cash benefit, the rules do not say who pays it",
};

/**
 * What a source is called where who pays what is told: by its name, by its id where it has none, and in words where no rule says who pays what is granted
 * as money.
 *
 * @param source id of a source, as comparisons name it
 * @param names what sources are called, by their ids
 * @param language in which language it is said
 *
 * @example
 * payerName("esf", new Map([["esf", "European Social Fund"]]), "en"); // "European Social Fund"
 * payerName("none", new Map(), "en"); // "cash benefit, the rules do not say who pays it"
 */
export function payerName(source: string, names: Pick<ReadonlyMap<string, string>, "get">, language: Language): string {
  return source === noPayer ? unstated[language] : (names.get(source) ?? source);
}
