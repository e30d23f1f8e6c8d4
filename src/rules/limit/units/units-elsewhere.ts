import type { CaseFacts, LineFacts } from "../../../person/facts/facts.js";
import { divideRounded } from "../../../numbers/index.js";
import { daysAsked } from "../../common/days-asked.js";
import type { CompiledRounding } from "../../reading/compiled-rounding.js";
import { unitsBetween } from "./day-units.js";
import type { RunningUnits } from "./units-of-days.js";
import { unitsOn, type PlannedLines } from "./units-on.js";

/**
 * What the months of lines would show besides of days that another scheme decided: a quantity that is rounded as it runs up over its
 * line runs on over them.
 *
 * @returns ten-thousandths of a unit at `line * months + month`; undefined where there are no such days
 */
export function unitsElsewhere(facts: CaseFacts, planned: PlannedLines): readonly number[] | undefined {
  if (facts.elsewhere.length === 0) return undefined;
  const own = unitsOn(daysAsked(facts), planned);
  return unitsOn([facts], planned).map((units, at) => units - (own[at] ?? 0));
}

/**
 * What a line whose units come whole has run up on days that another scheme decided: none of it is asked for, and what its days have and its
 * months would show goes by alike. Of a quantity per month nothing runs up.
 */
export function wholeElsewhere(
  line: LineFacts,
  { elsewhere }: CaseFacts,
  { step, mode }: CompiledRounding,
): RunningUnits {
  let ofDays = 0;
  for (const { from, to } of line.per === "month" ? [] : elsewhere)
    ofDays += unitsBetween(line, Math.max(from, line.from), Math.min(to, line.to));
  return { ofDays, shown: step * divideRounded(ofDays, step, mode) };
}
