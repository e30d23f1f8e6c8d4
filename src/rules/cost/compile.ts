import { merge, openEnd, overlay, restrict, type Period, type Timeline } from "../../calendar/index.js";
import { unitPriceDecimals } from "../../numbers/index.js";
import type { Vat } from "./rule.js";
import { groupBy } from "../../lists/index.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import type { OutsideKind } from "./ceiling-rule.js";
import { priceKey } from "./price-key.js";
import type { CeilingFacts } from "./read-ceilings.js";
import type { CostFacts, PriceFacts, PriceTests } from "./read.js";
import type { Service } from "../common/service.js";
import type { PlaceFacts } from "../common/place-facts.js";

/** A price on days on which neither it nor the ceiling above it changes. */
export interface PriceRow extends ParameterRow {
  readonly vat: Vat | undefined;
  /** The part of the value that counts as cost: all of it, or the ceiling. */
  readonly recognised: number;
  /** The ceiling of these days, whether the price reaches it or not. */
  readonly ceiling: CeilingFacts | undefined;
  /** Index of the kind of what is above the ceiling; -1 where there is no ceiling. */
  readonly kind: number;
  /** The tests that it is for; undefined where it is for everybody else. */
  readonly tests: PriceTests | undefined;
}

/** The prices of every service at every place, and how many decimals their integers have. */
export interface PriceTable {
  /** At `start + place`, in order of days; the last list of a start is that of no place. */
  readonly rows: readonly (readonly PriceRow[])[];
  /** Of the same rows only what every line needs, flat: see {@link runOf}. */
  readonly runs: readonly (readonly number[])[];
  /** The start of each combination of service, provider, time band and group size that has a price, by {@link priceKey}. */
  readonly starts: ReadonlyMap<string, number>;
  readonly outsideKinds: readonly OutsideKind[];
  readonly decimals: number;
}

/**
 * One timeline of prices for each service and place, and for each provider, time band and group size with a price of its own.
 * On each day a provider's own price decides, else the price that names no provider; of either that of the municipality, else
 * its region's of that day, else the country's, else that which holds everywhere; and of one place the first whose tests pass, else the one without tests.
 *
 * @param passes whether the tests of a price pass; left out, none do
 */
export function compilePrices(
  { prices: all, ceilings }: Pick<CostFacts, "prices" | "ceilings">,
  services: readonly Service[],
  places: readonly PlaceFacts[],
  passes: (tests: PriceTests) => boolean = () => false,
): PriceTable {
  const decimals = fewestDecimals([...all, ...ceilings]);
  const prices = all.filter(({ tests }) => tests === undefined || passes(tests));
  const divisor = wholePowerOfTen(unitPriceDecimals - decimals);
  const byKey = groupBy(prices, (price) => priceKey(price, price.provider));
  const ceilingsByService = groupBy(ceilings, (ceiling) => ceiling.service);
  const outsideKinds = kindsOf(ceilings);
  const starts = new Map<string, number>();
  const rows: (readonly PriceRow[])[] = [];
  const add = (key: string, service: string, own: readonly PriceFacts[], fallback: readonly PriceFacts[]): void => {
    starts.set(key, rows.length);
    const [of, over] = [byPlaceAndTests(fallback), byPlaceAndTests(own)];
    const above = byPlace(ceilingsByService.get(service) ?? []);
    for (const place of [...places, undefined]) {
      const inForce = overlay(everywhereAnd(place, of, places), everywhereAnd(place, over, places));
      const limits = everywhereAnd(place, above, places);
      rows.push(underCeilings(inForce, limits).map((row) => priceRow(row, divisor, outsideKinds)));
    }
  };
  for (const { id: service, unit } of services) {
    const plain = { service, timeBand: undefined, groupSize: undefined, provider: undefined };
    const key = priceKey(plain, undefined);
    if (unit === "money") {
      starts.set(key, rows.length);
      rows.push(...[...places, undefined].map(() => [priceOfMoney(10 ** decimals)]));
      continue;
    }
    add(key, service, byKey.get(key) ?? [], []);
  }
  for (const [key, own] of byKey) {
    const [first] = own;
    if (first === undefined || starts.has(key)) continue;
    add(key, first.service, own, first.provider === undefined ? [] : (byKey.get(priceKey(first, undefined)) ?? []));
  }
  return { rows, runs: rows.map((list) => list.flatMap(runOf)), starts, outsideKinds, decimals };
}

/** One for one, on all days and without a source: what is counted in money costs what its line says. */
function priceOfMoney(value: number): PriceRow {
  const none = { source: "", assumption: undefined, vat: undefined, ceiling: undefined, tests: undefined };
  return { ...none, from: -openEnd, to: openEnd, value, path: "", recognised: value, kind: -1 };
}

/** How many numbers a run has. */
export const priceRunLength = 4;

/**
 * A price as numbers: its first day, its last, what is recognised of it, and 1 where more must be looked at, because it rests
 * on an assumption or a ceiling cuts it.
 *
 * Every line of every client walks over prices. Numbers that lie side by side are read several times faster than the fields
 * of rows that lie anywhere in memory.
 */
function runOf({ from, to, recognised, value, assumption }: PriceRow): readonly number[] {
  return [from, to, recognised, assumption !== undefined || recognised < value ? 1 : 0];
}

/** The rows of each place as timelines; those that name no place under the empty name. */
export function byPlace<Row extends ParameterRow & { readonly place: string | undefined }>(
  rows: readonly Row[],
): ReadonlyMap<string, Timeline<Row>> {
  const timelines = new Map<string, Timeline<Row>>();
  for (const [place, own] of groupBy(rows, (row) => row.place ?? "")) {
    const dated = own.map((row) => ({ from: row.from, to: row.to, value: row }));
    timelines.set(
      place,
      dated.sort((left, right) => left.from - right.from),
    );
  }
  return timelines;
}

/** The prices of each place as timelines: those with tests over those without, the first in the document on top. */
function byPlaceAndTests(prices: readonly PriceFacts[]): ReadonlyMap<string, Timeline<PriceFacts>> {
  const tested = prices.filter(({ tests }) => tests !== undefined);
  if (tested.length === 0) return byPlace(prices);
  const timelines = new Map(byPlace(prices.filter(({ tests }) => tests === undefined)));
  for (const price of tested.reverse()) {
    const { place = "", from, to } = price;
    timelines.set(place, overlay(timelines.get(place) ?? [], [{ from, to, value: price }]));
  }
  return timelines;
}

/** What holds at a place, laid over what holds everywhere; of no place, the latter alone. */
function everywhereAnd<Value>(
  place: PlaceFacts | undefined,
  own: ReadonlyMap<string, Timeline<Value>>,
  places: readonly PlaceFacts[],
): Timeline<Value> {
  const everywhere = own.get("") ?? [];
  return place === undefined ? everywhere : overlay(everywhere, valuesAt(place, own, places));
}

/** A place's own values laid over those of the wider places it lies in, each on the days of its membership. */
export function valuesAt<Value>(
  place: PlaceFacts,
  own: ReadonlyMap<string, Timeline<Value>>,
  places: readonly PlaceFacts[],
): Timeline<Value> {
  if (own.size === 0) return [];
  let values: Timeline<Value> = [];
  // The wider a place is, the earlier it is laid down, so that a region lies over its country.
  const memberships = place.within
    .map((membership) => ({ membership, wider: places.find((each) => each.place.id === membership.place) }))
    .sort((left, right) => rank(left.wider) - rank(right.wider));
  for (const { membership, wider } of memberships) {
    if (wider !== undefined) values = overlay(values, restrict(valuesAt(wider, own, places), membership));
  }
  return overlay(values, own.get(place.place.id) ?? []);
}

function rank(place: PlaceFacts | undefined): number {
  return place?.place.kind === "country" ? 0 : 1;
}

/** A price with the ceiling of its days. */
interface LimitedPrice extends Period {
  readonly price: PriceFacts;
  readonly ceiling: CeilingFacts | undefined;
}

/** Prices cut where the ceiling above them changes. */
function underCeilings(prices: Timeline<PriceFacts>, ceilings: Timeline<CeilingFacts>): readonly LimitedPrice[] {
  if (ceilings.length === 0)
    return prices.map(({ from, to, value: price }) => ({ from, to, price, ceiling: undefined }));
  return merge(prices, ceilings).flatMap(({ from, to, rows: [price, ceiling] }) =>
    price === undefined ? [] : [{ from, to, price: price.value, ceiling: ceiling?.value }],
  );
}

function priceRow(
  { from, to, price, ceiling }: LimitedPrice,
  divisor: number,
  kinds: readonly OutsideKind[],
): PriceRow {
  const { path, source, assumption, vat, tests } = price;
  const value = price.value / divisor;
  const scaled = ceiling === undefined ? undefined : { ...ceiling, value: ceiling.value / divisor };
  const recognised = scaled === undefined ? value : Math.min(value, scaled.value);
  const kind = kinds.findIndex((each) => each.reason === ceiling?.reason && each.bearer === ceiling.bearer);
  return { from, to, value, path, source, assumption, vat, recognised, ceiling: scaled, kind, tests };
}

/** The kinds of what ceilings leave outside, each once, in the order in which they are first named. */
function kindsOf(ceilings: readonly CeilingFacts[]): readonly OutsideKind[] {
  const kinds = groupBy(ceilings, ({ reason, bearer }) => `${reason} ${bearer}`);
  return [...kinds.values()].flatMap(([first]) =>
    first === undefined ? [] : [{ reason: first.reason, bearer: first.bearer }],
  );
}

/**
 * 10 to a power, multiplied out: engines keep what `**` gives as a floating point number, and what is divided by it too, and
 * work more slowly with those than with whole numbers.
 */
function wholePowerOfTen(exponent: number): number {
  let power = 1;
  for (let index = 0; index < exponent; index += 1) power *= 10;
  return power;
}

/** The smallest number of decimals that all prices can do with: short integers stay in the plain range. */
function fewestDecimals(prices: readonly ParameterRow[]): number {
  let decimals = unitPriceDecimals;
  while (decimals > 0 && prices.every((price) => price.value % 10 ** (unitPriceDecimals - decimals + 1) === 0)) {
    decimals -= 1;
  }
  return decimals;
}
