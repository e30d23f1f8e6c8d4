import type { Label, Language } from "../../sources/index.js";

const unstated: Label = {
  lv: "naudas pabalsts, noteikumi nesaka, kas to maksā",
  en: "cash benefit, the rules do not say who pays it",
};

/** What a source of a comparison is called; `none` stands for who pays what is granted as money, of which no rule says it. */
export function payerName(
  source: string,
  names: { readonly get: (id: string) => string | undefined },
  language: Language,
): string {
  return source === "none" ? unstated[language] : (names.get(source) ?? source);
}
