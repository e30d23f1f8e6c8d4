import type { PlanLine } from "../../src/person/plan.js";
import type { LimitRule, LimitRules } from "../../src/rules/limit/registry.js";
import { daysOf } from "./days.js";
import { concernsLine, countedBy, mondayOf, runAround, type Giving } from "./limit-checks.js";

/** A rule about days that left a line less than it asked for on a day. */
export interface HeldBack {
  readonly line: PlanLine;
  readonly day: string;
  readonly rule: LimitRule;
}

/** What is known when everything has been given. */
interface Given {
  readonly giving: Giving;
  readonly hasRoom: (line: PlanLine, day: string) => boolean;
}

/** Whether a rule asks about single days. */
export function isAboutDays(rule: LimitRule): boolean {
  return aboutDays[rule.kind] || ("per" in rule && rule.per === "day");
}

/** Whether every rule of a kind asks about single days; of the others, those per day do. */
const aboutDays: Readonly<Record<keyof LimitRules, boolean>> = {
  "most-units": false,
  "whole-units": false,
  exclusive: false,
  "longest-run": true,
  "unused-share": false,
};

/** `limit line` for each line without days that could be received on another day than the one on which a rule cut something. */
export function daysAskedFor(
  held: readonly HeldBack[],
  lines: readonly PlanLine[],
  { giving, hasRoom }: Given,
): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const { line, day, rule } of held) {
    for (const other of lines) {
      if (other.per === "day" || other.per === "once") continue;
      if (other !== line && !isInTheWay(other, line, day, rule, giving)) continue;
      const choice = daysOf(other).filter((each) => each !== day && stretch(other, each) === stretch(other, day));
      if (choice.some((each) => hasRoom(other, each))) asked.add(`${rule.id} ${other.id}`);
    }
  }
  return asked;
}

function isInTheWay(other: PlanLine, line: PlanLine, day: string, rule: LimitRule, giving: Giving): boolean {
  if (!concernsLine(rule, other)) return false;
  const counted = countedBy(rule, giving);
  const own = new Set(counted.filter((each) => each.line === other).map((each) => each.day));
  if (rule.kind === "longest-run") {
    return runAround(day, new Set([...counted.map((each) => each.day), day]), rule.breakDays).some((each) =>
      own.has(each),
    );
  }
  return own.has(day) && (rule.kind !== "exclusive" || other.service !== line.service);
}

/** The name of the days over which a quantity is spread. */
function stretch(line: PlanLine, day: string): string {
  return line.per === "week" ? mondayOf(day) : line.per === "month" ? day.slice(0, 7) : "";
}
