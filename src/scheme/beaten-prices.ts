import { intersectLists, overlaps, type Period } from "../calendar/index.js";
import { daysInside } from "./compile-places.js";
import type { CompiledScheme } from "./compiled.js";
import type { PriceRow } from "./compile-prices.js";
import type { ParameterRow } from "./parameter-row.js";
import type { PriceDimensions } from "./price-key.js";

/**
 * The prices and ceilings that hold for a line at a place on some of the days and lost to those of a higher rank: for
 * explanations, not for calculation.
 *
 * @param price the row of the price that decided
 * @param line the line's service and dimensions
 * @param place id of the place of the person's residence
 * @returns rows with values of six decimals, in the order of the scheme
 */
export function beatenBy(
  price: PriceRow,
  line: PriceDimensions,
  place: string,
  days: Period,
  compiled: CompiledScheme,
): readonly ParameterRow[] {
  const places = new Map(compiled.places.map((each) => [each.place.id, each]));
  const lived = places.get(place);
  const heldHere = (row: ParameterRow & { readonly service: string; readonly place: string | undefined }): boolean =>
    row.service === line.service &&
    overlaps(row, days) &&
    (row.place === undefined ||
      (lived !== undefined &&
        intersectLists(daysInside(lived, new Set([row.place]), places), [days]).some((inside) =>
          overlaps(inside, row),
        )));
  const prices = compiled.priceFacts.filter(
    (row) =>
      row.path !== price.path &&
      row.timeBand === line.timeBand &&
      row.groupSize === line.groupSize &&
      (row.provider === undefined || row.provider === line.provider) &&
      heldHere(row),
  );
  const ceilings = compiled.ceilingFacts.filter((row) => row.path !== price.ceiling?.path && heldHere(row));
  return [...prices, ...ceilings];
}
