import type { NoAccount } from "../account/no-account.js";
import type { Forecast } from "./forecast.js";
import type { ForecastMonth } from "./forecast-months.js";

/** What comes of one person of many; of whom nothing can be foreseen, why. */
export type ForecastOfClient = Forecast | (NoAccount & { readonly client: string });

/** People of whom nothing is foreseen, for one reason. */
export interface SetAside {
  /** Whether they have no right, a fact of them is missing, or something is wrong with what is written of them. */
  readonly state: "ineligible" | "incomplete" | "refused";
  /** The code of the first reason, or of the first issue; of a missing fact, the fact. */
  readonly code: string;
  readonly people: number;
}

/** A month of many people. */
export interface CohortForecastMonth extends ForecastMonth {
  /** How many of them have an account in the month. */
  readonly people: number;
}

/** What the budgets of many people will have come to: the sum of what is foreseen of each, as decimal text. */
export interface CohortForecast {
  readonly kind: "cohort-forecast";
  readonly by: Forecast["by"];
  readonly weeks?: number;
  readonly asOf: string;
  readonly scheme: Forecast["scheme"];
  readonly currency: string;
  readonly basis: Forecast["basis"];
  readonly knownOn?: string;
  /** How many of the people are made up. */
  readonly synthetic: number;
  /** How many people are in the sums; with those set aside, everybody. */
  readonly people: number;
  readonly setAside: readonly SetAside[];
  readonly approved: string;
  readonly cost: string;
  readonly used: string;
  readonly uncovered: string;
  readonly lapsed: string;
  readonly left: string;
  /** How many people pass their budgets. */
  readonly passing: number;
  /** How many people have a line of which fewer full weeks are known than were asked; left out where nobody has. */
  readonly fewerWeeks?: number;
  /** In order of time; each is of those who have an account in it. */
  readonly months: readonly CohortForecastMonth[];
  readonly assumptions: readonly string[];
}
