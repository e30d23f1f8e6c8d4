import type { Case, PlanLine } from "seko";
import { municipalities, priceTable, type PublishedPrice } from "seko/latvia";

/** A price of a service in a municipality. */
export interface PlacePrice {
  readonly place: string;
  readonly service: string;
  readonly price: string;
}

/** Why a municipality has no price that can be set beside others. */
export type Gap = "none" | "other-year" | "no-days" | "client-fee" | "unclear";

/** What is published of one service in one municipality: a price, or why there is none to compare. */
export type Published = { readonly price: string } | { readonly gap: Gap };

/** What is published for a person's services in the pilot's municipalities, in the year in which most can be compared. */
export interface Comparable {
  /** Left out where no year has a price to compare. */
  readonly year?: number;
  readonly services: readonly string[];
  /** By municipality, one entry for each service. */
  readonly places: ReadonlyMap<string, readonly Published[]>;
  /** The municipalities in which every service has a price of this year. */
  readonly comparable: readonly string[];
}

/** The part of the table of prices that is looked at. */
export type PriceLists = Pick<typeof priceTable, "dated" | "undated">;

/**
 * Looks for prices that can be compared: what a unit costs in full, in the unit of the plan, known to hold on a day of one year. What a
 * client pays of a price, and a price of which the list gives no days, are not set beside others.
 *
 * @param places the municipalities of the pilot; a later list of the same municipality counts
 */
export function comparablePrices(
  { plan }: Case,
  places: readonly string[],
  lists: PriceLists = priceTable,
): Comparable {
  const lines = plan?.lines ?? [];
  const years = [...new Set(lists.dated.flatMap((row) => yearsOf(row)))].sort((left, right) => left - right);
  const tried = years.map((year) => inYear(lines, { places, lists, year }));
  const none = inYear(lines, { places, lists, year: undefined });
  return tried.reduce((best, each) => (isBetter(each, best) ? each : best), none);
}

function inYear(
  lines: readonly PlanLine[],
  {
    places,
    lists,
    year,
  }: { readonly places: readonly string[]; readonly lists: PriceLists; readonly year: number | undefined },
): Comparable {
  const found = new Map(places.map((place) => [place, lines.map((line) => publishedOf(line, place, lists, year))]));
  const comparable = places.filter((place) => found.get(place)?.every((each) => "price" in each));
  return {
    ...(year === undefined ? {} : { year }),
    services: lines.map(({ service }) => service),
    places: found,
    comparable,
  };
}

/** First more municipalities in which all can be compared, then more single prices; of equals the earlier year stays. */
function isBetter(other: Comparable, best: Comparable): boolean {
  const prices = ({ places }: Comparable) => [...places.values()].flat().filter((each) => "price" in each).length;
  const more = other.comparable.length - best.comparable.length;
  return more > 0 || (more === 0 && prices(other) > prices(best));
}

function publishedOf(
  { service, unit }: PlanLine,
  place: string,
  lists: PriceLists,
  year: number | undefined,
): Published {
  const later = municipalities.find(({ id }) => id === place)?.successors ?? [];
  const isMeant = (row: { readonly service: string; readonly place: string; readonly unit: string }) =>
    row.service === service && row.unit === unit && [place, ...later].includes(row.place);
  const dated = lists.dated.filter(isMeant);
  const full = dated.filter(({ basis }) => basis === "full-cost");
  const ofYear = full.find((row) => year !== undefined && yearsOf(row).includes(year));
  if (ofYear !== undefined) return { price: ofYear.price };
  if (full.length > 0) return { gap: "other-year" };
  const all = [...dated, ...lists.undated.filter(isMeant)];
  if (all.some(({ basis }) => basis === "full-cost")) return { gap: "no-days" };
  if (all.some(({ basis }) => basis === "unclear")) return { gap: "unclear" };
  return { gap: all.length > 0 ? "client-fee" : "none" };
}

/** The years on a day of which a price is known to hold: to its stated end, or to the day on which it was last seen. */
function yearsOf({ from, to, seenOn }: PublishedPrice): readonly number[] {
  const first = Number(from.slice(0, 4));
  const last = Number((seenOn ?? to).slice(0, 4));
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => first + index);
}
