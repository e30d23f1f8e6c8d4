import type { Period } from "../../../../calendar/index.js";
import type { NamedDays } from "../../../../person/facts/facts.js";
import type { RuleReading } from "../../../reading/reader.js";

/** Where the rule of budget periods stands in a scheme, or in a budget of it. */
export const periodsPath = "entitle.budgetPeriods";

/** A kind of budget periods: all that the steps know of it. */
export interface BudgetPeriodKind<Rule> {
  /** Reads a rule, and checks it against the days of the scheme. */
  read(rule: Rule, reading: RuleReading, validity: Period): BoundBudgetPeriods;
}

/** The budget periods of a scheme. */
export interface BoundBudgetPeriods {
  /** Those that the scheme names, in order; undefined where they begin with whichever day is asked about. */
  readonly named: readonly NamedDays[] | undefined;
  /** Of how many months the beginning is known from a position alone; undefined where the days themselves say it. */
  readonly monthsBegun: number | undefined;
  /**
   * The budget periods that touch some days, each with all its days.
   *
   * @param stated those that an opening has given days, in order; they come first where the scheme names none
   */
  touching(days: Period, stated: readonly NamedDays[]): readonly NamedDays[];
  /** The one that begins where another has ended, if something of that can go over, or its beginning hangs on it. */
  after(ended: NamedDays): NamedDays | undefined;
  /**
   * Whether there is one of a name on other days than those asked about.
   *
   * @param asked those that have days of the question, in order
   */
  isElsewhere(id: string, asked: readonly NamedDays[]): boolean;
}
