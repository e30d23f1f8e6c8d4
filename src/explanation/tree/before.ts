import type { DateText, DecimalText, Id } from "../../sources/index.js";

/** What a number that came from before says. */
export type BeforeName =
  | "used"
  | "run"
  | "idle"
  | "begun"
  | "asked"
  | "granted"
  | "drawn"
  | "carried"
  | "expired"
  | "paidForLife"
  | "paidOfYear"
  | "means"
  | "shown"
  | "claimed";

/** A number that the time before left behind: the position with which the question goes on says it, or what followed before. */
export interface BeforeNode {
  readonly kind: "before";
  /**
   * `used` are units in the window of a limit, `run` days with units since the last break and `idle` those without since, `begun` the
   * part of a whole unit and `asked` the units that months have shown of a line, `granted`, `drawn` and `carried` over of a budget and `expired` of what was,  `paidForLife` what the
   * client has ever paid and `paidOfYear` what was paid of a cap in the calendar year, `means` what tests of another scheme took of the month, `shown` what was shown of the month,
   * `claimed` what was claimed of it.
   */
  readonly name: BeforeName;
  /** Where it stands in the opening, such as `opening.limits[0].used[0].units`, or in what followed before. */
  readonly fact: string;
  /** Whether it is money, units of a service or a plain number. */
  readonly measure: "money" | "units" | "number";
  /** The number itself, as decimal text. */
  readonly value: DecimalText;
  /**
   * Id of what keeps it: the limit, the cap, the line, the budget period, the scheme or the municipality; left out where it is of the person or of
   * the month.
   */
  readonly of?: Id;
  /** Of units in the window of a limit, what the limit left in it; left out where it is not known. */
  readonly most?: DecimalText;
  /** The last day before, which still counts. */
  readonly through: DateText;
}
