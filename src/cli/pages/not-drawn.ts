import type { Language } from "seko";

const said: Readonly<Record<Language, string>> = {
  en: "Weighted: the cases were not drawn at random, and no interval is said here; `seko compare --weights` says one of its totals.",
  lv: "Ar svariem: lietas nav izvēlētas nejauši, un intervāls te nav rādīts; to savām kopsummām rāda `seko compare --weights`.",
};

/** What is said where cases stand for other people, and how far that carries is not worked out; nothing where each is one person. */
export function notDrawn(weights: string | undefined, language: Language): readonly string[] {
  return weights === undefined ? [] : [said[language]];
}
