import { openEnd, type Period } from "../../src/calendar/index.js";
import { units } from "../../src/person/unit.js";
import type { Place } from "../../src/rules/common/place.js";
import type { Service } from "../../src/rules/common/service.js";
import type { WeekToMonth } from "../../src/rules/common/week-to-month.js";
import type { UnitPriceRow } from "../../src/rules/cost/rule.js";
import type { Draw } from "./draw.js";
import { sources, type SchemeNumbers } from "./numbers-of-a-scheme.js";
import { cut, datesOf, pieces } from "./spans.js";

/** One to four services in units of any kind. */
export function drawServices(draw: Draw): readonly Service[] {
  const ids = ["care", "day-centre", "physio", "respite"].slice(0, draw.integer(1, 4));
  return draw.shuffled(ids).map((id) => {
    const unit = drawUnit(draw, id);
    const kind = draw.integer(1, 100);
    return {
      id,
      label: { lv: id, en: id },
      ...unit,
      ...(kind > 50 ? { area: "area" } : {}),
      ...(kind % 5 === 0 ? { weekToMonth: weekToMonth(kind / 5) } : {}),
    };
  });
}

/** Any unit; of nights the day of leaving does not count for some services. */
function drawUnit(draw: Draw, id: string): Pick<Service, "unit" | "lastDay"> {
  const unit = draw.one(units);
  return unit === "night" && id !== "physio" ? { unit, lastDay: "not-counted" } : { unit };
}

/** Some way in which quantities by week are by month; steps of whole units are steps of every currency. */
function weekToMonth(kind: number): WeekToMonth {
  const weeks = [
    { weeks: "4.348125", months: "1" },
    { weeks: "4.33", months: "1" },
    { weeks: "52", months: "12" },
  ][kind % 3] ?? { weeks: "4.3", months: "1" };
  const mode = (["up", "half-up", "down", "half-even"] as const)[kind % 4] ?? "up";
  return { ...weeks, rounding: { mode, step: kind % 2 === 0 ? "1" : "5" }, source: sources[kind % 2]?.id ?? "act" };
}

/**
 * Prices of every service: of the country on all days, of regions and municipalities on some days, so that they change inside
 * months.
 *
 * @param whole whether the country's prices never have a gap
 */
export function drawPrices(
  draw: Draw,
  services: readonly Service[],
  places: readonly Place[],
  validity: Period,
  numbers: SchemeNumbers,
  whole: boolean,
): readonly UnitPriceRow[] {
  const decimals = draw.one([0, 1, 2, 2, 2, 4, 6]);
  const largest = draw.chance(5) ? 100_000 : draw.one([1, 30, 500]);
  // In some schemes the country's prices are those of all places, and some services have no others.
  const everywhere = decimals === 4;
  const rows = services.flatMap((service) =>
    places.flatMap((place) => {
      const gaps = !whole && draw.chance(4);
      const days = place.kind === "country" && !gaps ? cut(draw, validity, 3) : ownDays(draw, validity);
      return days.map((period) => ({
        service: service.id,
        place: place.id,
        ...datesOf(period),
        price: numbers.parameter(draw.decimal(largest, decimals)),
        source: numbers.source(),
      }));
    }),
  );
  // What is counted in money has no price.
  const money = new Set(services.filter(({ unit }) => unit === "money").map(({ id }) => id));
  const priced = draw.shuffled(rows).filter(({ service }) => !money.has(service));
  return everywhere ? priced.flatMap((row) => everywhereOf(row, places)) : priced;
}

/** A price of the country as one of all places; of care and respite it is the only one. */
function everywhereOf(row: UnitPriceRow, places: readonly Place[]): readonly UnitPriceRow[] {
  const { place, ...rest } = row;
  if (places.find(({ id }) => id === place)?.kind === "country") return [rest];
  return ["care", "respite"].includes(row.service) ? [] : [row];
}

/** Days on which a place has a price of its own; they may begin before the scheme and end after it. */
function ownDays(draw: Draw, validity: Period): readonly Period[] {
  if (draw.chance(50)) return [];
  return pieces(draw, { from: validity.from - 40, to: Math.min(validity.to + 40, openEnd) }, 4);
}
