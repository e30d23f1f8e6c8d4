import { zeros } from "../lists/index.js";
import { quantityDecimals } from "../numbers/index.js";
import { atPath } from "./reading/at-path.js";
import { untilEndOfLine } from "./death/ends-of.js";
import { contribute } from "./contribute/step.js";
import { hasUnitsHere } from "./common/paid-elsewhere.js";
import { addDaysByMonth, sumByMonth } from "./months/line-days.js";
import { monthsOf } from "./months/months.js";
import type { Testing } from "./contribute/testing.js";

/** More than anyone can pay: whoever could be asked, is. */
const beyondAllMeans = 10 ** 12;

/**
 * The facts that step 6 would lack, where an earlier step lacks a fact, so that all missing facts are named at once: what could
 * be asked for is not yet known, and stands for more than anyone can pay. The gaps go to the findings of the context.
 */
export function findLackingMeans(context: Testing): void {
  const { facts, compiled, eligible } = context;
  if (compiled.contributions.rules.length === 0) return;
  const months = monthsOf(facts);
  const days = zeros(facts.lines.length * months.count);
  for (const [index, line] of facts.lines.entries()) {
    if (!hasUnitsHere(line, compiled)) continue;
    for (const span of untilEndOfLine(eligible, index, facts)) {
      addDaysByMonth(
        days,
        index * months.count,
        months,
        Math.max(span.from, line.from),
        Math.min(span.to, line.to),
        1,
        0,
      );
    }
  }
  const amounts = days.map((count) => (count > 0 ? beyondAllMeans : 0));
  const serviceOf = facts.lines.map(({ service }) => compiled.serviceIndexes.get(service) ?? 0);
  const one = days.map(() => 10 ** quantityDecimals);
  const sums = sumByMonth(amounts, months.count);
  atPath("contribution", () =>
    contribute(
      { months, amounts, sums, costs: amounts, units: { requested: one, allowed: one }, serviceOf, byLine: true },
      context,
    ),
  );
}
