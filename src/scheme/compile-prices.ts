import { overlay, restrict, type Timeline } from "../calendar/index.js";
import { unitPriceDecimals } from "../numbers/index.js";
import type { ParameterRow } from "./parameter-row.js";
import type { PriceFacts } from "./read-cost.js";
import type { PlaceFacts } from "./read-places.js";

/** The prices of every service at every place, and how many decimals their integers have. */
export interface PriceTable {
  /** At `service * places.length + place`, in order of days. */
  readonly rows: readonly (readonly ParameterRow[])[];
  readonly decimals: number;
}

/**
 * One timeline of prices for each service and place. The narrowest place decides on each day: a municipality's own price,
 * else its region's of that day, else the country's.
 */
export function compilePrices(
  prices: readonly PriceFacts[],
  serviceIds: readonly string[],
  places: readonly PlaceFacts[],
): PriceTable {
  const decimals = fewestDecimals(prices);
  const divisor = 10 ** (unitPriceDecimals - decimals);
  const rows: (readonly ParameterRow[])[] = [];
  for (const service of serviceIds) {
    const own = new Map<string, Timeline<ParameterRow>>();
    for (const { place } of places) {
      own.set(place.id, ownPrices(prices, service, place.id));
    }
    for (const place of places) {
      rows.push(
        pricesAt(place, own, places).map((row) => ({
          ...row.value,
          from: row.from,
          to: row.to,
          value: row.value.value / divisor,
        })),
      );
    }
  }
  return { rows, decimals };
}

function ownPrices(prices: readonly PriceFacts[], service: string, place: string): Timeline<ParameterRow> {
  return prices
    .filter((price) => price.service === service && price.place === place)
    .map((price) => ({
      from: price.from,
      to: price.to,
      value: {
        from: price.from,
        to: price.to,
        value: price.value,
        path: price.path,
        source: price.source,
        assumption: price.assumption,
      },
    }))
    .sort((left, right) => left.from - right.from);
}

/** A place's own prices laid over those of the wider places it lies in, each on the days of its membership. */
function pricesAt(
  place: PlaceFacts,
  own: ReadonlyMap<string, Timeline<ParameterRow>>,
  places: readonly PlaceFacts[],
): Timeline<ParameterRow> {
  let prices: Timeline<ParameterRow> = [];
  // The wider a place is, the earlier it is laid down, so that a region lies over its country.
  const memberships = place.within
    .map((membership) => ({ membership, wider: places.find((each) => each.place.id === membership.place) }))
    .sort((left, right) => rank(left.wider) - rank(right.wider));
  for (const { membership, wider } of memberships) {
    if (wider !== undefined) prices = overlay(prices, restrict(pricesAt(wider, own, places), membership));
  }
  return overlay(prices, own.get(place.place.id) ?? []);
}

function rank(place: PlaceFacts | undefined): number {
  return place?.place.kind === "country" ? 0 : 1;
}

/** The smallest number of decimals that all prices can do with: short integers stay in the plain range. */
function fewestDecimals(prices: readonly PriceFacts[]): number {
  let decimals = unitPriceDecimals;
  while (decimals > 0 && prices.every((price) => price.value % 10 ** (unitPriceDecimals - decimals + 1) === 0)) {
    decimals -= 1;
  }
  return decimals;
}
