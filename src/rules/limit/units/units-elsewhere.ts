import type { CaseFacts } from "../../../person/facts/facts.js";
import { daysAsked } from "../../common/days-asked.js";
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
