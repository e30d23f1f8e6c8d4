import { received } from "../../../errors/index.js";
import { assumedSource } from "../../reading/assumption.js";
import { checkSource, type Reading } from "../../reading/reading.js";
import type { Scheme } from "../../scheme.js";
import type { FeeUnits } from "../rule.js";
import type { CompiledMonth } from "./compiled-month.js";
import type { MonthOfTest } from "./month-of-test-rule.js";

/** What else a rule may say of days and units, where it has the words. */
interface FurtherWords {
  /** The length of time that is tested. */
  readonly per?: "month" | "week";
  readonly units?: FeeUnits;
}

/** Checks how a test sees the days of a month. */
export function checkMonthOfTest(rule: MonthOfTest & FurtherWords, path: string, reading: Reading): void {
  const count = rule.partMonth?.count;
  if (rule.per === "week" && count !== undefined && count !== "by-day") {
    const expected = '"by-day", or nothing: a test of a week counts days';
    reading.issues.push({ code: "per-week", path: `${path}.partMonth.count`, expected, received: received(count) });
  }
  if (rule.units !== undefined && reading.scheme.cover.budget === "net") {
    reading.issues.push({
      code: "units-of-net",
      path: `${path}.units`,
      expected: "nothing, because beside a net budget all allowed units count",
      received: received(rule.units.count),
      hint: "Leave it out.",
    });
  }
  for (const key of ["partMonth", "changeInMonth", "units"] as const) {
    const said = rule[key];
    if (said !== undefined) checkSource(said.source, `${path}.${key}`, reading);
  }
}

/** How a test sees the days of a month: its words, or what always held where it says none. */
export function compileMonthOfTest(rule: MonthOfTest & FurtherWords, scheme: Scheme): CompiledMonth {
  const { partMonth, changeInMonth, units } = rule;
  const byWeek = rule.per === "week";
  const part = byWeek ? "by-day" : (partMonth?.count ?? "whole");
  const change = changeInMonth?.count ?? "first-day";
  const assumptions = [partMonth, changeInMonth, units].flatMap((said) =>
    said === undefined ? [] : (assumedSource(said.source, scheme) ?? []),
  );
  return { part, change, byWeek, byOneDay: part === "whole" && change === "first-day", assumptions };
}
