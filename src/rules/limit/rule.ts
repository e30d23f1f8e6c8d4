import type { Dated } from "../../person/dated.js";
import type { Id, Label } from "../../sources/index.js";
import type { Parameter } from "../reading/parameter.js";
import type { When } from "../when/when.js";

/** What a service is used for, where a limit depends on it, such as leisure. */
export interface Purpose {
  /** Name by which limits and plan lines refer to it, unique among the purposes. */
  readonly id: Id;
  readonly label: Label;
}

/** What every limit has. It concerns the days from `from` to `to` on which its tests pass; on other days it asks nothing. */
interface LimitBase extends Dated {
  /** Name of the limit, unique in the scheme; what is cut carries it. */
  readonly id: Id;
  /** What people call it; left out, its id is shown. */
  readonly label?: Label;
  /** Ids of the services it concerns, taken together. */
  readonly services: readonly Id[];
  /** The purposes it concerns; left out, every use of the services. */
  readonly purposes?: readonly Id[];
  readonly when?: When;
  /** Id of the source. */
  readonly source: Id;
}

/**
 * Over what units are counted: a day, a week from Monday, a calendar month or year, the validity of the scheme, or the life of
 * the person.
 */
export type LimitPeriod = "day" | "week" | "month" | "year" | "project" | "lifetime";

/** Every {@link LimitPeriod}. */
export const limitPeriods = [
  "day",
  "week",
  "month",
  "year",
  "project",
  "lifetime",
] as const satisfies readonly LimitPeriod[];

/** The units a limit leaves on days on which its tests pass. */
export interface LimitAmount extends Dated {
  /** In units of the services. */
  readonly most: Parameter;
  /** For whom; left out, for everybody to whom no row before it applies. */
  readonly when?: When;
  /** Id of the source. */
  readonly source: Id;
}

/** Units on top of the amount, in special situations. */
export interface LimitAddition extends Dated {
  /** In units of the services. */
  readonly add: Parameter;
  readonly when: When;
  /** Id of the source. */
  readonly source: Id;
}

/**
 * At most so many units in each day, week, month, year, in the scheme's period or in life.
 *
 * The amount of a day is the first that applies to it, plus every addition that does. Where the amount changes inside a
 * window, the days of a smaller amount never hold more than it, and the whole window never more than its largest amount.
 */
export interface MostUnits extends LimitBase {
  readonly kind: "most-units";
  readonly per: LimitPeriod;
  /** In the order in which they are asked. On every day of the limit one without tests must stand. */
  readonly amounts: readonly LimitAmount[];
  readonly additions?: readonly LimitAddition[];
}

/**
 * Units that cannot be divided: a planned quantity is received one unit at a time, each on the day on which the days' parts
 * have come to a whole one. What is left over at the end is cut.
 */
export interface WholeUnits extends LimitBase {
  readonly kind: "whole-units";
}

/** Services that exclude each other: on a day, or in a month, only one is received, the one whose line comes first. */
export interface Exclusive extends LimitBase {
  readonly kind: "exclusive";
  /** Whether two of the services exclude each other on one day or in one month. */
  readonly per: "day" | "month";
}

/** At most `days` days with units without a break of at least `breakDays` days between them. */
export interface LongestRun extends LimitBase {
  readonly kind: "longest-run";
  /** Days in a row on which units may be received. */
  readonly days: number;
  /** Days without units that must follow before the next run. */
  readonly breakDays: number;
}

/** A rule for how much of a plan may be received, whatever it costs. */
export type LimitRule = MostUnits | WholeUnits | Exclusive | LongestRun;
