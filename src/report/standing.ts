import type { Result } from "../result/result.js";
import type { Language } from "../sources/index.js";

/** What figures rest on: whether people are made up, and what is assumed. */
export interface Standing {
  readonly synthetic: boolean;
  /** Ids of the assumptions on which amounts rest, by code unit. */
  readonly assumptions: readonly string[];
}

/** What an amount rests on, as a result says it. */
type Resting = Pick<Result, "synthetic" | "assumptions">;

/** What figures rest on that come result by result. */
export function startStanding() {
  let synthetic = false;
  const assumptions = new Set<string>();
  return {
    add(result: Resting) {
      synthetic ||= result.synthetic;
      for (const assumption of result.assumptions) assumptions.add(assumption);
    },
    standing: (): Standing => ({ synthetic, assumptions: [...assumptions].sort() }),
  };
}

/**
 * What figures rest on that are made of results.
 *
 * @example
 * standingOf(results).synthetic; // true where a person is made up
 */
export function standingOf(results: readonly Resting[]): Standing {
  const rest = startStanding();
  for (const result of results) rest.add(result);
  return rest.standing();
}

/**
 * The words with which every title begins, so that nobody takes its figures for more than they are: that people are made up, or what is
 * assumed; of facts alone, nothing.
 *
 * @example
 * beginningOf({ synthetic: true, assumptions: [] }, "en"); // "Invented data: "
 * beginningOf({ synthetic: false, assumptions: ["price-lessons", "no-contribution"] }, "en"); // "Assuming “price-lessons” and 1 more: "
 */
export function beginningOf({ synthetic, assumptions }: Standing, language: Language): string {
  if (synthetic) return language === "lv" ? "Izdomāti dati: " : "Invented data: ";
  const [first, ...others] = assumptions;
  if (first === undefined) return "";
  const more = others.length === 0 ? "" : language === "lv" ? ` un vēl ${others.length}` : ` and ${others.length} more`;
  return language === "lv" ? `Pieņemot „${first}”${more}: ` : `Assuming “${first}”${more}: `;
}

/** The same for the name of a sheet, which is short and has no colon; which assumptions, the title of the workbook says. */
export function sheetBeginning({ synthetic, assumptions }: Standing, language: Language): string {
  if (synthetic) return language === "lv" ? "Izdomāti dati, " : "Invented data, ";
  if (assumptions.length === 0) return "";
  return language === "lv" ? "Pieņemts, " : "Assumed, ";
}
