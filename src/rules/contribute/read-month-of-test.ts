import { assumedSource } from "../reading/assumption.js";
import { checkSource, type Reading } from "../reading/reading.js";
import type { Scheme } from "../scheme.js";
import type { CompiledMonth } from "./compiled-month.js";
import type { MonthOfTest } from "./month-of-test-rule.js";

/** Checks how a test sees the days of a month. */
export function checkMonthOfTest(rule: MonthOfTest, path: string, reading: Reading): void {
  for (const key of ["partMonth", "changeInMonth"] as const) {
    const said = rule[key];
    if (said !== undefined) checkSource(said.source, `${path}.${key}`, reading);
  }
}

/** How a test sees the days of a month: its words, or what always held where it says none. */
export function compileMonthOfTest({ partMonth, changeInMonth }: MonthOfTest, scheme: Scheme): CompiledMonth {
  const part = partMonth?.count ?? "whole";
  const change = changeInMonth?.count ?? "first-day";
  const assumptions = [partMonth, changeInMonth].flatMap((said) =>
    said === undefined ? [] : (assumedSource(said.source, scheme) ?? []),
  );
  return { part, change, byOneDay: part === "whole" && change === "first-day", assumptions };
}
