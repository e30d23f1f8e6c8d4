import { indexPeriods, intersectLists, overlaps, type Period, type PeriodIndex } from "../../calendar/index.js";
import { daysInside } from "../common/days-inside.js";
import type { CompiledScheme } from "../compiled.js";
import type { PriceRow } from "./compile.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { groupBy } from "../../lists/index.js";
import { priceKey, type PriceDimensions } from "./price-key.js";
import type { CeilingFacts } from "./read-ceilings.js";
import type { PriceFacts } from "./read.js";
import type { PlaceFacts } from "../common/place-facts.js";

/**
 * The prices and ceilings that hold for a line at a place on some of the days and lost to those of a higher rank: for
 * explanations, not for calculation.
 *
 * @param price the row of the price that decided
 * @param line the line's service and dimensions
 * @param place id of the place of the person's residence; undefined where nothing hangs on it
 * @returns rows with values of six decimals, in the order of the scheme
 */
export function beatenBy(
  price: PriceRow,
  {
    line,
    place,
    days,
    passing,
  }: {
    readonly line: PriceDimensions;
    readonly place: string | undefined;
    readonly days: Period;
    readonly passing: ReadonlySet<string>;
  },
  compiled: CompiledScheme,
): readonly ParameterRow[] {
  const { places, prices: pricesOf, ceilings: ceilingsOf } = rowsOf(compiled);
  const lived = places.get(place ?? "");
  const heldHere = (row: ParameterRow & { readonly place: string | undefined }): boolean =>
    row.place === undefined ||
    (lived !== undefined &&
      intersectLists(daysInside(lived, new Set([row.place]), places), [days]).some((inside) => overlaps(inside, row)));
  const keys = new Set([priceKey(line, undefined), priceKey(line, line.provider)]);
  const prices = rowsOn(pricesOf, keys, days).filter(
    (row) => row.path !== price.path && (row.tests === undefined || passing.has(row.tests.asked)) && heldHere(row),
  );
  const ceilings = rowsOn(ceilingsOf, [line.service], days).filter(
    (row) => row.path !== price.ceiling?.path && heldHere(row),
  );
  return [...prices, ...ceilings];
}

/** The rows of a scheme as explanations ask for them. */
interface RowsOfScheme {
  readonly places: ReadonlyMap<string, PlaceFacts>;
  /** By service, provider, time band and group. */
  readonly prices: RowsByKey<PriceFacts>;
  /** By service. */
  readonly ceilings: RowsByKey<CeilingFacts>;
}

type RowsByKey<Row extends Period> = ReadonlyMap<string, PeriodIndex<Row & { readonly at: number }>>;

/** Made when first asked for: only explanations need them. */
const rowsOfSchemes = /* @__PURE__ */ new WeakMap<CompiledScheme, RowsOfScheme>();

function rowsOf(compiled: CompiledScheme): RowsOfScheme {
  const known = rowsOfSchemes.get(compiled);
  if (known !== undefined) return known;
  const made = {
    places: new Map(compiled.places.map((each) => [each.place.id, each])),
    prices: byKey(compiled.priceFacts, (row) => priceKey(row, row.provider)),
    ceilings: byKey(compiled.ceilingFacts, ({ service }) => service),
  };
  rowsOfSchemes.set(compiled, made);
  return made;
}

function byKey<Row extends Period>(rows: readonly Row[], keyOf: (row: Row) => string): RowsByKey<Row> {
  const placed = rows.map((row, at) => ({ ...row, at }));
  return new Map([...groupBy(placed, keyOf)].map(([key, own]) => [key, indexPeriods(own)]));
}

/** The rows of some keys that hold on some of the days, in the order of the scheme. */
function rowsOn<Row extends Period>(
  rows: RowsByKey<Row>,
  keys: Iterable<string>,
  days: Period,
): readonly (Row & { readonly at: number })[] {
  const found = [...keys].flatMap((key) => rows.get(key)?.overlapping(days) ?? []);
  return found.sort((left, right) => left.at - right.at);
}
