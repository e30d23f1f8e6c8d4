import type { LimitRule } from "./rule.js";

/** Whether a rule looks at days: on which of them something is received, or how much on each. */
export function looksAtDays(rule: LimitRule): boolean {
  switch (rule.kind) {
    case "most-units":
    case "exclusive":
      return rule.per === "day";
    case "longest-run":
      return true;
    case "whole-units":
      return false;
  }
}
