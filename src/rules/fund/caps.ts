import { type Day, firstDay, lastDay, type Month } from "../../calendar/index.js";
import { paidOfYearBefore } from "../contribute/months/paid-of-year.js";
import type { CompiledScheme } from "../compiled.js";
import { noteAssumption } from "../reading/note-assumption.js";
import type { Run } from "../run.js";
import type { FundingCapFacts } from "./cap-facts.js";

/** What sources have paid of their caps, by the place of each cap. */
export interface PaidOfCaps {
  /** Of the month at hand, or of its year up to it, in minor units. */
  readonly paid: number[];
  /** At the end of the last whole month. */
  readonly ended: number[];
}

/** The caps in force on a day, in the order in which they are looked at. */
export function capsInForce({ fundCaps }: Pick<CompiledScheme, "fundCaps">, day: Day): readonly FundingCapFacts[] {
  return fundCaps.filter(({ from, to }) => from <= day && day <= to);
}

/** What the months before a question have paid of caps by year. */
export function paidBefore({ facts, compiled }: Pick<Run, "facts" | "compiled">): PaidOfCaps {
  const paid = compiled.fundCaps.map((cap) => paidOfYearBefore(cap, facts, compiled));
  return { paid, ended: paid.slice() };
}

/**
 * Holds what sources pay of a month against their caps: what is above falls to the other source of each, which may have a cap of its own.
 *
 * @param amounts what each source pays, at `at + source`; capped here
 */
export function capMonth(
  { paid, ended }: PaidOfCaps,
  amounts: number[],
  { month, at }: { readonly month: Month; readonly at: number },
  { facts, compiled, assumptions, recorder }: Run,
): void {
  const day = Math.max(firstDay(month), facts.from);
  for (const [index, cap] of compiled.fundCaps.entries()) {
    if (!cap.ofYear) paid[index] = 0;
    // Of a January that goes on nothing of its year has ended.
    else if (month % 12 === 0) paid[index] = ended[index] = 0;
    const asked = amounts[at + cap.of] ?? 0;
    if (asked > 0 && cap.from <= day && day <= cap.to) {
      noteAssumption(cap.assumption, assumptions);
      const before = paid[index] ?? 0;
      const pays = Math.min(asked, Math.max(0, cap.value - before));
      amounts[at + cap.of] = pays;
      amounts[at + cap.then] = (amounts[at + cap.then] ?? 0) + asked - pays;
      paid[index] = before + pays;
      recorder?.record({ kind: "funding-cap", month, cap, pays, above: asked - pays });
    }
    if (lastDay(month) <= facts.to) ended[index] = paid[index] ?? 0;
  }
}
