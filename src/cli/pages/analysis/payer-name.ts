import type { Language } from "seko";

const unstated = {
  lv: "naudas pabalsts, noteikumi nesaka, kas to maksā",
  en: "cash benefit, the rules do not say who pays it",
};

/** What a source is called; `none` stands for who pays what is granted as money, of which no rule says it. */
export function payerName(source: string, names: ReadonlyMap<string, string>, language: Language): string {
  return source === "none" ? unstated[language] : (names.get(source) ?? source);
}
