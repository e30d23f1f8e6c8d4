import { indexPeriods, intersectLists, overlaps, type Period, type PeriodIndex } from "../../calendar/index.js";
import { daysInside } from "../common/days-inside.js";
import type { CompiledScheme } from "../compiled.js";
import type { PriceRow } from "./compile.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { groupBy } from "../../lists/index.js";
import type { PriceDimensions } from "./price-key.js";
import type { CeilingFacts } from "./read-ceilings.js";
import type { PriceFacts } from "./read.js";
import type { PlaceFacts } from "../common/place-facts.js";

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
  const { places, prices: pricesOf, ceilings: ceilingsOf } = rowsOf(compiled);
  const lived = places.get(place);
  const heldHere = (row: ParameterRow & { readonly place: string | undefined }): boolean =>
    row.place === undefined ||
    (lived !== undefined &&
      intersectLists(daysInside(lived, new Set([row.place]), places), [days]).some((inside) => overlaps(inside, row)));
  const prices = rowsOn(pricesOf, line, days).filter(
    (row) =>
      row.path !== price.path &&
      row.timeBand === line.timeBand &&
      row.groupSize === line.groupSize &&
      (row.provider === undefined || row.provider === line.provider) &&
      heldHere(row),
  );
  const ceilings = rowsOn(ceilingsOf, line, days).filter((row) => row.path !== price.ceiling?.path && heldHere(row));
  return [...prices, ...ceilings];
}

/** The rows of a scheme as explanations ask for them. */
interface RowsOfScheme {
  readonly places: ReadonlyMap<string, PlaceFacts>;
  /** By service. */
  readonly prices: RowsByService<PriceFacts>;
  readonly ceilings: RowsByService<CeilingFacts>;
}

type RowsByService<Row extends Period> = ReadonlyMap<string, PeriodIndex<Row & { readonly at: number }>>;

/** Made when first asked for: only explanations need them. */
const rowsOfSchemes = /* @__PURE__ */ new WeakMap<CompiledScheme, RowsOfScheme>();

function rowsOf(compiled: CompiledScheme): RowsOfScheme {
  const known = rowsOfSchemes.get(compiled);
  if (known !== undefined) return known;
  const made = {
    places: new Map(compiled.places.map((each) => [each.place.id, each])),
    prices: byService(compiled.priceFacts),
    ceilings: byService(compiled.ceilingFacts),
  };
  rowsOfSchemes.set(compiled, made);
  return made;
}

function byService<Row extends Period & { readonly service: string }>(rows: readonly Row[]): RowsByService<Row> {
  const placed = rows.map((row, at) => ({ ...row, at }));
  return new Map([...groupBy(placed, ({ service }) => service)].map(([service, own]) => [service, indexPeriods(own)]));
}

/** The rows of a service that hold on some of the days, in the order of the scheme. */
function rowsOn<Row extends Period>(
  rows: RowsByService<Row>,
  { service }: PriceDimensions,
  days: Period,
): readonly (Row & { readonly at: number })[] {
  const found = rows.get(service)?.overlapping(days) ?? [];
  return [...found].sort((left, right) => left.at - right.at);
}
