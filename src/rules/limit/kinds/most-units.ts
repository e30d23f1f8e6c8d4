import type { Dated } from "../../../person/dated.js";
import type { Id } from "../../../sources/index.js";
import { checkNoGap, checkNoOverlap } from "../../reading/coverage.js";
import type { QuantityParameter } from "../../reading/parameter.js";
import type { When } from "../../when/when.js";
import { addedUnits } from "../units/added-units-arithmetic.js";
import { addUp } from "../units/adding-arithmetic.js";
import { addUpByDay } from "../units/adding-by-day-arithmetic.js";
import type { LimitKind, LimitReading } from "../kind.js";
import type { LimitRow } from "../compiled.js";
import type { BeyondBearer, LimitBase, LimitPeriod } from "../rule.js";
import { ordinary } from "../units/runs-arithmetic.js";

/** The units a limit leaves on days on which its tests pass. */
export interface LimitAmount extends Dated {
  /**
   * In units of the services.
   *
   * @unit {unit} per {per}
   */
  readonly most: QuantityParameter;
  /** For whom; left out, for everybody to whom no row before it applies. */
  readonly when?: When;
  /** Id of the source. */
  readonly source: Id;
}

/** Units on top of the amount, in special situations. */
export interface LimitAddition extends Dated {
  /**
   * In units of the services.
   *
   * @unit {unit} per {per}
   */
  readonly add: QuantityParameter;
  readonly when: When;
  /** Id of the source. */
  readonly source: Id;
}

/**
 * At most so many units of the services together in each day, week from Monday, month or year, in the scheme's period or in life.
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
  /**
   * Key of one limit that several rules share: rules of this scheme, and of schemes of other payers that name it too. What any of them
   * gives counts in the window of all. Left out, the limit is the rule's own.
   */
  readonly shared?: Id;
  /**
   * Who pays units over the limit, which are then received all the same. Other limits hold for them too, and they take nothing of its
   * own room. Left out, they are not received.
   *
   * Long-term care in Japan: what passes the level's monthly limit the user pays whole, at the unit price.
   */
  readonly beyond?: BeyondBearer;
}

/** So many units in a window. */
export const mostUnits: LimitKind<MostUnits> = {
  read(rule, reading) {
    const amounts = readAmounts(rule, reading);
    checkUnits(rule, reading);
    return {
      ...ordinary,
      code: "over-limit",
      looksAtDays: rule.per === "day",
      holdsOnOneDay: rule.per === "day",
      windows: rule.per,
      counts: true,
      shared: rule.shared,
      beyond: rule.beyond,
      amounts,
      additions: (rule.additions ?? []).map((row, index) =>
        reading.row(row, "add", `${reading.path}.additions[${index}]`),
      ),
      begin: rule.per === "day" ? addUpByDay : addUp,
    };
  },
};

/** The amounts of a limit: on every day one for everybody else, and not 0 on all days. */
export function readAmounts(
  rule: Pick<MostUnits, "amounts">,
  { path, issues, days, validity, row: read }: LimitReading,
): readonly LimitRow[] {
  const amounts = rule.amounts.map((row, index) => read(row, "most", `${path}.amounts[${index}]`));
  const forAll = amounts.filter((row) => row.when.length === 0);
  const asked = { from: Math.max(days.from, validity.from), to: Math.min(days.to, validity.to) };
  checkNoOverlap(forAll, issues);
  checkNoGap(forAll, asked, { path: `${path}.amounts`, what: "an amount without tests, for everybody else," }, issues);
  if (amounts.length > 0 && amounts.every((row) => row.value === 0)) {
    issues.push({
      code: "limit-zero",
      path: `${path}.amounts`,
      expected: "an amount above 0 for somebody",
      received: "0 on every day",
      hint: "Leave a service out of the scheme that nobody may receive.",
    });
  }
  return amounts;
}

/** Units of one kind alone are added up. */
export function checkUnits(rule: Pick<MostUnits, "services">, reading: LimitReading): void {
  const units = addedUnits(rule.services.map(reading.unitOf));
  if (units.length < 2) return;
  reading.issues.push({
    code: "unit-mismatch",
    path: `${reading.path}.services`,
    expected: "services counted in one unit, because their units are added up",
    received: units.join(" and "),
  });
}
