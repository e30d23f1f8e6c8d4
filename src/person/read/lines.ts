import { endBeforeStart, formatDay, type Day } from "../../calendar/index.js";
import { pathOf, received, type Issue } from "../../errors/index.js";
import { quantityDecimals } from "../../numbers/index.js";
import type { LineFacts } from "../facts/facts.js";
import { isGroupSize, whyNotGroupSize } from "../means/group-size.js";
import type { PlanLine, SupportPlan } from "../plan.js";
import { readAmount, readDayNear, readId, type PeriodRead } from "./values.js";
import { readWeekdays } from "./weekdays.js";
import { sized } from "../means/sized.js";
import { checkUniqueIds } from "../facts/unique.js";
import { checkUnits } from "../units-within.js";

const list = "plan.lines";

/** The lines of a plan, parsed and in canonical order: priority, first day, id by code unit. */
export function readLines(plan: SupportPlan | undefined, period: PeriodRead, issues: Issue[]): readonly LineFacts[] {
  if (plan === undefined) return [];
  const lines = sized<LineFacts>(plan.lines.length);
  let ordered = true;
  let before: LineFacts | undefined;
  for (let index = 0; index < plan.lines.length; index += 1) {
    // The index is in range.
    const line = readLine(plan.lines[index] as PlanLine, index, period, issues);
    if (before !== undefined && canonicalOrder(before, line) > 0) ordered = false;
    lines[index] = line;
    before = line;
  }
  checkUniqueIds(plan.lines, issues, list);
  checkUnits(lines, plan, period, issues);
  if (!ordered) lines.sort(canonicalOrder);
  return lines;
}

/** The order in which lines are worked through and shown, whatever their order in the file. */
function canonicalOrder(left: LineFacts, right: LineFacts): number {
  if (left.priority !== right.priority) return left.priority - right.priority;
  if (left.from !== right.from) return left.from - right.from;
  if (left.id === right.id) return 0;
  return left.id < right.id ? -1 : 1;
}

function readLine(line: PlanLine, index: number, period: PeriodRead, issues: Issue[]): LineFacts {
  const from = readDayNear(line.from, period, issues, list, index, "from");
  const to = readDayNear(line.to, period, issues, list, index, "to");
  if (to < from) issues.push(endBeforeStart(from, to, pathOf("plan", "lines", index, "to")));
  if (line.per === "once" && to > from) issues.push(onceOverSeveralDays(line, from, index));
  checkPriority(line, index, issues);
  return {
    id: readId(line.id, issues, list, index, "id"),
    index,
    service: readId(line.service, issues, list, index, "service"),
    purpose: line.purpose === undefined ? undefined : readId(line.purpose, issues, list, index, "purpose"),
    unit: line.unit,
    per: line.per,
    priority: line.priority,
    paidBy: line.paidBy === undefined ? undefined : readId(line.paidBy, issues, list, index, "paidBy"),
    quantity: readAmount(line.quantity, quantityDecimals, issues, list, index, "quantity"),
    weekdays: readWeekdays(line, index, issues),
    provider: line.provider === undefined ? undefined : readId(line.provider, issues, list, index, "provider"),
    timeBand: line.timeBand === undefined ? undefined : readId(line.timeBand, issues, list, index, "timeBand"),
    groupSize: line.groupSize === undefined ? undefined : readGroupSize(line.groupSize, index, issues),
    from,
    to,
  };
}

function readGroupSize(groupSize: number, index: number, issues: Issue[]): number {
  if (!isGroupSize(groupSize)) issues.push(whyNotGroupSize(groupSize, pathOf("plan", "lines", index, "groupSize")));
  return groupSize;
}

function checkPriority(line: PlanLine, index: number, issues: Issue[]): void {
  if (Number.isInteger(line.priority) && line.priority >= 1 && line.priority <= 1_000_000) return;
  issues.push({
    code: "priority-form",
    path: pathOf("plan", "lines", index, "priority"),
    expected: "a whole number from 1, the most urgent, to 1000000",
    received: received(line.priority),
  });
}

function onceOverSeveralDays(line: PlanLine, from: Day, index: number): Issue {
  return {
    code: "once-over-several-days",
    path: pathOf("plan", "lines", index, "to"),
    expected: `the line's first day, ${formatDay(from)}, because "once" is received on one day`,
    received: received(line.to),
    hint: 'Use per: "period" for a quantity that is spread over the dates.',
  };
}
