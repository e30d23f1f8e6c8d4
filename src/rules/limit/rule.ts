import type { Dated } from "../../person/dated.js";
import type { Id, Label } from "../../sources/index.js";
import type { When } from "../when/when.js";

/** What a service is used for, where a limit depends on it, such as leisure. */
export interface Purpose {
  /** Name by which limits and plan lines refer to it, unique among the purposes. */
  readonly id: Id;
  readonly label: Label;
}

/** What every limit has. It concerns the days from `from` to `to` on which its tests pass; on other days it asks nothing. */
export interface LimitBase extends Dated {
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
 * Who pays units over a limit that are received all the same: `client`, the person, whole and apart from any contribution.
 * They are cut from what the budget covers, and their full price is outside of it.
 */
export type BeyondBearer = "client";

/** Every {@link BeyondBearer}. */
export const beyondBearers = ["client"] as const satisfies readonly BeyondBearer[];

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
