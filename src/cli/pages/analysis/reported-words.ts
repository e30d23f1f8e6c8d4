import type { Language } from "seko";
import { countOf } from "seko/errors";

/** How many results the report is of, and how many of before it leaves out. */
export function doneWords({ results, onlyBefore, out, before }: ReportedWords, language: Language): readonly string[] {
  const left = onlyBefore > 0;
  if (language === "lv") {
    const without = `rezultāti no ${String(before)}, kuriem tagad rezultāta nav un kuru pārskatā nav: ${onlyBefore}`;
    return [`Rezultātu skaits datnē ${out}: ${results}`, ...(left ? [without] : [])];
  }
  const without = `${countOf(onlyBefore, "result")} of ${String(before)} without a result now, and so not in the report`;
  return [`${countOf(results, "result")} in ${out}`, ...(left ? [without] : [])];
}

interface ReportedWords {
  readonly results: number;
  readonly onlyBefore: number;
  readonly out: string;
  readonly before: string | undefined;
}
