import { intersectLists, monthOf, type Day, type Period } from "../../../calendar/index.js";
import type { CompiledRelatives } from "../compiled.js";
import { relativesPay } from "./relatives.js";
import { liableFor, spendingBy, type Spending } from "../months/spending.js";
import { ruleOn } from "../rule-on.js";
import { lacks } from "../testing.js";

/** What relatives pay in a month of what the client leaves, service by service in the same order. */
export function askRelatives(
  spending: Spending,
  { month, day }: { readonly month: number; readonly day: Day },
  parts: number[],
  relatives: number,
): number {
  const { testing, rests, lines, lineIds, order, monthCount, amounts } = spending;
  if (rests === undefined || lines === undefined) return 0;
  let rest = 0;
  let asked = 0;
  let rule: CompiledRelatives | undefined;
  let freed: readonly Period[] | undefined;
  for (const line of order) {
    const liable = liableFor(spending, line, day);
    if (liable === undefined) continue;
    rule = liable;
    const left = rests[line * monthCount + month] ?? 0;
    rest += left;
    if (left > 0) {
      const own = freedDays(spending, line, day);
      freed = freed === undefined ? own : intersectLists(freed, own);
    }
    asked += amounts[line * monthCount + month] ?? 0;
  }
  if (rule === undefined || rest === 0) return 0;
  spending.line = -1;
  const paid = relativesPay(rule, { rest, asked, day, freed: freed ?? none }, testing);
  if (paid.total > 0 && testing.monthBegun && day === testing.facts.from) {
    lacks(testing, "opening.month", day, { neededBy: rule.path });
  }
  for (const [index, part] of paid.parts.entries()) parts[month * relatives + index] = part;
  let left = paid.total;
  for (const line of order) {
    if (liableFor(spending, line, day) === undefined) continue;
    const at = line * monthCount + month;
    const leaves = rests[at] ?? 0;
    const pays = Math.min(left, leaves);
    testing.recorder?.record({
      kind: "relatives-line",
      line: lineIds[line],
      month: monthOf(day),
      rest: leaves,
      left,
      pays,
    });
    lines[at] = (lines[at] ?? 0) + pays;
    left -= pays;
  }
  return paid.total;
}

/** The days of a month on which everyone is freed from paying for a service; none where one day decides about the month. */
function freedDays(spending: Spending, line: number, day: Day): readonly Period[] {
  const { testing, serviceOf } = spending;
  const rule = ruleOn(serviceOf[line] ?? 0, day, testing);
  const days = rule === undefined ? undefined : spendingBy(spending, rule).standing?.days;
  return days?.spans.filter(({ freed }) => freed === "everyone") ?? none;
}

const none: readonly never[] = [];
