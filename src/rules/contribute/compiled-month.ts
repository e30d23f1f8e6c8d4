import type { Day, Period } from "../../calendar/index.js";
import type { CountOfChange, CountOfPartMonth } from "./month-of-test-rule.js";
import type { Freed } from "./rule.js";

/** How a test of means sees the days of a month, ready for arithmetic. */
export interface CompiledMonth {
  readonly part: CountOfPartMonth;
  readonly change: CountOfChange;
  /** Whether one day decides about a month that always counts whole, so that its other days need not be looked at. */
  readonly byOneDay: boolean;
  /** The assumptions that its words are. */
  readonly assumptions: readonly string[];
}

/** Days of a month with the same facts, and their part of what somebody can pay in a month by them. */
export interface TestedDays extends Period {
  /** The day whose facts counted. */
  readonly test: Day;
  readonly ability: number;
  /** How many days of the whole were counted before these, and up to the last of them. */
  readonly before: number;
  readonly until: number;
  readonly value: number;
}

/** Who is freed on the days of a month. */
export interface DaysFreed {
  readonly spans: readonly (Period & { readonly freed: Freed | "nobody" })[];
  /** How many days count, on how many of them somebody is asked, and on how many the client. */
  readonly whole: number;
  readonly asked: number;
  readonly client: number;
}
