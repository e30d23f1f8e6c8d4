import type { Day, Month } from "../../calendar/index.js";
import type { BeforeNode } from "../tree.js";

/** Of which limit and window the units are asked for. */
export interface UsedBefore {
  readonly limit: string;
  /** The first day of the window; undefined where it has all days. */
  readonly from: Day | undefined;
  /** The key of a limit that schemes share; undefined for one of its own. */
  readonly shared: string | undefined;
}

/** What the time before left behind, by what asks for it. A question that begins has none, and need not know how it is read. */
export interface LeavesBefore {
  /** The units received in a window of a limit, by the amounts of their days. */
  used(asked: UsedBefore): readonly BeforeNode[];
  /** The run of days with units that no break has ended yet. */
  run(limit: string): readonly BeforeNode[];
  /** What a line of units that come whole has begun, and what its months have shown; undefined where nobody says. */
  begun(line: string): { readonly part: BeforeNode; readonly shown: BeforeNode } | undefined;
  /** What was granted of a budget that goes on; undefined where nobody says. */
  granted(budgetPeriod: string): BeforeNode | undefined;
  /** What was drawn from a budget that goes on; undefined where nobody says. */
  drawn(budgetPeriod: string): BeforeNode | undefined;
  /** What came over to a budget that goes on from the one before it; undefined where nobody says. */
  carried(budgetPeriod: string): BeforeNode | undefined;
  /** What of that has lapsed; undefined where nobody says. */
  expired(budgetPeriod: string): BeforeNode | undefined;
  /** What the client has ever paid, and what others were paid in a month that goes on; empty where nobody says. */
  readonly paid: readonly BeforeNode[];
  /** What the client paid of a cap in the year of a month; undefined where nobody says, or nothing before it counts. */
  paidOfYear(cap: string, month: Month): BeforeNode | undefined;
  /** What tests of means of other schemes took of a month. */
  taken(month: Month): readonly BeforeNode[];
  /** What it says of a budget beside the scheme's own, as of that one. */
  ofBudget(budget: string): LeavesBefore;
  /** Whether it gives budgets that go on. */
  readonly hasBudgets: boolean;
}
