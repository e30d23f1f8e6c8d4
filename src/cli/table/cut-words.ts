import type { Language, Result, Scheme } from "seko";
import { outcomeWords } from "seko/explanation";
import { whyCut as whyCutBy, type SaidInWords } from "seko/report";

/** Units of a line that a month does not allow. */
export type Cut = Result["lines"][number]["months"][number]["cuts"][number];

/** Why units are cut, in words. */
export function whyCut(cut: Cut, { lines }: Result, scheme: Scheme, language: Language): string {
  return whyCutBy(cut, scheme, language, (line) => lines.find(({ id }) => id === line)?.service);
}

/** What the codes of results of a scheme mean, for tables. */
export function saidInWords(scheme: Scheme, language: Language): SaidInWords {
  const words = outcomeWords(scheme, language);
  return {
    reason: (reason) => words.reason(reason),
    missing: (missing) => words.missing(missing),
    cut: (cut, result) => whyCut(cut, result, scheme, language),
  };
}
