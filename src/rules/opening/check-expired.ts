import { formatDay, parseDay } from "../../calendar/index.js";
import { type Issue, joinPaths, pathOf, received } from "../../errors/index.js";
import { formatScaled, parseScaled } from "../../numbers/index.js";
import { eachBudget } from "../beside/each-budget.js";
import type { CompiledScheme } from "../compiled.js";
import { carriedUntil } from "../entitle/budget/carried-until.js";
import { lastMonthEnd } from "../months/month-end.js";
import type { Placed } from "./check-opening.js";

/** What somebody states of money that came over and lasts some months: what they left has lapsed after them, and nothing before. */
export function checkExpired({ path, position }: Placed, compiled: CompiledScheme, issues: Issue[]): void {
  // A position that was calculated knows what its own edition let lapse.
  if (position.origin !== "stated") return;
  const { minorUnit } = compiled.name;
  const scaled = (text: string | undefined) => (text === undefined ? 0 : parseScaled(text, minorUnit));
  for (const [index, budget] of (position.budgets ?? []).entries()) {
    const { carried, drawn, expired } = budget;
    const place = joinPaths(path, pathOf("budgets", index, "expired"));
    const until = carriedUntil(
      { from: parseDay(budget.from), to: parseDay(budget.to) },
      eachBudget(compiled).find(({ id }) => id === budget.budget)?.rules.entitlement?.carryOver ?? [],
    );
    const isOver = until !== undefined && until <= lastMonthEnd(parseDay(position.through));
    const unspent = scaled(carried) - scaled(drawn);
    if (isOver && unspent > scaled(expired)) {
      const day = formatDay(until);
      const expected = `at least ${formatScaled(unspent, minorUnit)}, because what came over could be spent until ${day} and no more was drawn`;
      issues.push({
        code: "expired-missing",
        path: place,
        expected,
        received: expired === undefined ? "nothing" : received(expired),
      });
    }
    if (isOver || expired === undefined) continue;
    const why =
      until === undefined
        ? "no rule of the scheme counts the months of what goes over"
        : `what came over can be spent until ${formatDay(until)}`;
    issues.push({
      code: "expired-early",
      path: place,
      expected: `nothing, because ${why}`,
      received: received(expired),
    });
  }
}
