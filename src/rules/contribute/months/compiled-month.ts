import type { CountOfChange, CountOfPartMonth } from "./month-of-test-rule.js";

/** How a test of means sees the days of a month, ready for arithmetic. */
export interface CompiledMonth {
  readonly part: CountOfPartMonth;
  readonly change: CountOfChange;
  /** Whether what is tested is a week, of which each day has a seventh. */
  readonly byWeek: boolean;
  /** Whether one day decides about a month that always counts whole, so that its other days need not be looked at. */
  readonly byOneDay: boolean;
  /** The assumptions that its words are. */
  readonly assumptions: readonly string[];
}
