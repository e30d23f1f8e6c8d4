import { placeKinds } from "../../src/rules/common/place.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { UnitPriceRow } from "../../src/rules/cost/rule.js";
import { holdsOn } from "./days.js";

// The same few places are asked about on hundreds of days, by several conditions and lines.
const answers = new WeakMap<Scheme, Map<string, readonly string[]>>();

/** A place and all the places it lies in on a day, the narrowest first. */
export function placesAround(id: string, day: string, scheme: Scheme): readonly string[] {
  const known = answers.get(scheme) ?? new Map<string, readonly string[]>();
  answers.set(scheme, known);
  const key = `${id} ${day}`;
  const around = known.get(key) ?? findAround(id, day, scheme);
  known.set(key, around);
  return around;
}

function findAround(id: string, day: string, scheme: Scheme): readonly string[] {
  const place = scheme.places.find((each) => each.id === id);
  if (place === undefined || !holdsOn(place, day)) return [];
  const wider = (place.within ?? []).filter((membership) => holdsOn(membership, day));
  const all = new Set([id, ...wider.flatMap((membership) => placesAround(membership.place, day, scheme))]);
  return [...all].sort((one, other) => narrowness(other, scheme) - narrowness(one, scheme));
}

/** Whether where somebody lives decides something of the price of a service. */
export function namesPlaces(service: string, { cost, fund }: Scheme): boolean {
  const rates = fund.shares.flatMap((source) => (source.method === "unit-cost" ? source.rates : []));
  const rows = [...cost.prices, ...(cost.ceilings ?? []), ...rates];
  return rows.some((row) => row.service === service && row.place !== undefined);
}

/** The price of a service at a place on a day: that of the narrowest place which has one. */
export function priceRowOn(service: string, place: string, day: string, scheme: Scheme): UnitPriceRow | undefined {
  return priceRowsOn(service, place, day, scheme)[0];
}

/** Every price of a service at a place on a day: of the narrowest place first, of none last, and of each those with tests first. */
export function priceRowsOn(service: string, place: string, day: string, scheme: Scheme): readonly UnitPriceRow[] {
  return [...placesAround(place, day, scheme), undefined].flatMap((around) => {
    const rows = scheme.cost.prices.filter(
      (price) => price.service === service && price.place === around && holdsOn(price, day),
    );
    return [...rows.filter(({ when }) => when !== undefined), ...rows.filter(({ when }) => when === undefined)];
  });
}

function narrowness(id: string, scheme: Scheme): number {
  const kind = scheme.places.find((place) => place.id === id)?.kind;
  return kind === undefined ? -1 : placeKinds.indexOf(kind);
}
