import type { Period } from "../../src/calendar/index.js";
import { formatScaledShort, splitMethods } from "../../src/numbers/index.js";
import { splitLevels, type FundingSource, type FundRule, type UnitCostRate } from "../../src/rules/fund/rule.js";
import type { Place } from "../../src/rules/common/place.js";
import type { Service } from "../../src/rules/common/service.js";
import type { Draw } from "./draw.js";
import { drawRounding, type SchemeNumbers } from "./numbers-of-a-scheme.js";
import { cutAtMonths, datesOf } from "./spans.js";

/** What the funding of a scheme is drawn for. */
interface Funded {
  readonly validity: Period;
  readonly services: readonly Service[];
  readonly places: readonly Place[];
  readonly minorUnit: number;
}

/**
 * One to four sources with shares, which change at the borders of months and may come and go; in some months one pays the rest,
 * and up to two others pay by unit cost, each for services of its own.
 */
export function drawFunding(draw: Draw, funded: Funded, numbers: SchemeNumbers): FundRule {
  const ids = draw.shuffled(["esf", "esf-plus", "municipality", "state"]);
  const decimals = draw.one([2, 2, 4, 9]);
  const whole = 10 ** decimals;
  const withUnitCosts = draw.chance(40);
  const shares = cutAtMonths(draw, funded.validity, 3).flatMap((days) => {
    const inForce = draw.some(ids, 1);
    const named = (id: string) => ({ id, label: { lv: id, en: id }, ...datesOf(days), source: numbers.source() });
    const paysRest = draw.chance(25);
    let left = whole;
    const sharing = inForce.map((id, index): FundingSource => {
      const last = index === inForce.length - 1;
      if (last && paysRest) return { ...named(id), method: "rest" };
      const share = last ? left : draw.integer(0, left);
      left -= share;
      const form = draw.chance(30) ? { method: "share" as const } : {};
      return { ...named(id), ...form, share: numbers.parameter(formatScaledShort(share, decimals)) };
    });
    const others = withUnitCosts ? ids.filter((id) => !inForce.includes(id)).slice(0, 2) : [];
    const byUnitCost = others.map((id, index): FundingSource => {
      const own = funded.services.filter((_, at) => at % others.length === index);
      return {
        ...named(id),
        method: "unit-cost",
        rates: draw.shuffled(own.flatMap((service) => drawRates(draw, service, days, funded, numbers))),
        rounding: drawRounding(draw, funded.minorUnit, ["0.01", "0.05", "1"]),
      };
    });
    return draw.shuffled([...sharing, ...byUnitCost]);
  });
  return { splitAt: draw.one(splitLevels), method: draw.one(splitMethods), shares };
}

/** Rates of a service: for everywhere on all days, of single places on some; sometimes of single places alone, or none. */
function drawRates(
  draw: Draw,
  { id: service, unit }: Service,
  days: Period,
  { places }: Funded,
  numbers: SchemeNumbers,
): readonly UnitCostRate[] {
  const rate = (period: Period, place?: string): UnitCostRate => ({
    service,
    ...(place === undefined ? {} : { place }),
    ...datesOf(period),
    rate: numbers.parameter(draw.decimal(draw.one([1, 30, 500]), draw.one([0, 2, 2, 6]))),
    source: numbers.source(),
  });
  const everywhere = draw.chance(80) ? cutAtMonths(draw, days, 2).map((period) => rate(period)) : [];
  const placed = draw
    .some(places)
    .filter(() => draw.chance(40))
    .flatMap(({ id }) => cutAtMonths(draw, days, 2).map((period) => rate(period, id)));
  return unit === "money" ? [] : [...everywhere, ...placed];
}
