import type { Scheme } from "../../rules/scheme.js";
import type { NumberPlace, Row } from "../rows.js";

/** What each number of a scheme is measured in: the unit of its kind, with the currency, the unit of its services and the time of its rule. */
export function unitsIn({ services, currency }: Scheme): (place: NumberPlace) => string {
  const units = new Map<unknown, string>(services.map(({ id, unit }) => [id, unit]));
  const ofAll = onlyOne([...units.values()]);
  return ({ text: [unit], rows }) =>
    unit
      .replace("{currency}", currency)
      .replace("{unit}", () => serviceUnit(rows, units, ofAll))
      .replace(/\{per(?::(\w+))?\}/u, (_, otherwise?: string) => wordOf(nearest(rows, "per"), otherwise));
}

/** The unit that all services of a rule have, otherwise `unit`. */
function serviceUnit(rows: readonly Row[], units: ReadonlyMap<unknown, string>, ofAll: string): string {
  const named = nearest(rows, "service") ?? nearest(rows, "services");
  if (named === undefined) return ofAll;
  const ids: readonly unknown[] = Array.isArray(named) ? named : [named];
  return onlyOne(ids.flatMap((id) => units.get(id) ?? []));
}

function onlyOne(units: readonly string[]): string {
  const [first, ...more] = new Set(units);
  return first === undefined || more.length > 0 ? "unit" : first;
}

/** The time for which a number of a rule is, in the rule's word; where the rule has none, the one that the unit names. */
function wordOf(per: unknown, otherwise = "period"): string {
  return typeof per === "string" ? per : otherwise;
}

/** What the nearest object around a number says under a key. */
export function nearest(rows: readonly Row[], key: string): unknown {
  return rows.findLast(({ fields }) => fields[key] !== undefined)?.fields[key];
}
