import type { Id } from "../../../sources/index.js";
import type { Dated } from "../../../person/dated.js";
import type { Rounding } from "../../../numbers/index.js";
import type { PriceParameter, ShareParameter } from "../../reading/parameter.js";
import type { When } from "../../when/when.js";

/** For whom a dated number is: some groups at leaving, or people for whom tests pass, such as a level of care. */
export interface ForWhom extends Dated {
  /** Ids of groups at leaving; left out, all. */
  readonly groups?: readonly Id[];
  /** Tests that must pass on the day; left out, none. */
  readonly when?: When;
  /** Id of the source. */
  readonly source: Id;
}

/** A compensation per day or month. */
export interface CompensationRate extends ForWhom {
  /** In the scheme's currency, with at most six decimals. */
  readonly amount: PriceParameter;
}

/** What a day in an institution costs. */
export interface InstitutionCost extends ForWhom {
  /** Id of the institution; left out, for all that have no row of their own. */
  readonly institution?: Id;
  /** In the scheme's currency per day, with at most six decimals. */
  readonly cost: PriceParameter;
}

/** A share of the institution's cost, from a day to a day. */
export interface InstitutionShare extends Dated {
  readonly share: ShareParameter;
  /** Id of the source. */
  readonly source: Id;
}

/** What a month is worth of which only some days are paid: its part `by-day`, or the `whole`. */
export type PartMonth = "by-day" | "whole";

/** Every {@link PartMonth}. */
export const partMonths = ["by-day", "whole"] as const satisfies readonly PartMonth[];

/** What every method has. */
export interface AmountBase {
  /** The one rounding of a person's month. Where several municipalities share it, it is allocated to them by days. */
  readonly rounding: Rounding;
  /**
   * `net-cost`: never more than what the services of the month cost the municipality net of contribution, uncovered part and other
   * public money. Left out, the amount is due whatever the services cost, and what is above shows as overcompensation.
   */
  readonly atMost?: "net-cost";
  /** Id of the source. */
  readonly source: Id;
}

/** A fixed amount for each paid day. */
export interface FixedPerDay extends AmountBase {
  readonly method: "fixed-per-day";
  readonly rates: readonly CompensationRate[];
}

/** A fixed amount for a month, for part months by the days of the month or whole. */
export interface FixedPerMonth extends AmountBase {
  readonly method: "fixed-per-month";
  readonly partMonth: PartMonth;
  readonly rates: readonly CompensationRate[];
}

/** A share of what a day costs in the institution that the person left. */
export interface ShareOfInstitution extends AmountBase {
  readonly method: "institution-share";
  readonly shares: readonly InstitutionShare[];
  readonly costs: readonly InstitutionCost[];
  /** How share × cost becomes the rate of a day, before it is multiplied by days. */
  readonly rateRounding: Rounding;
}

/** How much is due for the paid days of a month. */
export type CompensationAmount = FixedPerDay | FixedPerMonth | ShareOfInstitution;
