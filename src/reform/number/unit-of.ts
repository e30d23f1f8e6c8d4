import type { Scheme } from "../../rules/scheme.js";
import type { NumberPlace, Row } from "../rows.js";

/** What a number is measured in: the unit of its kind, with the currency, the unit of its services and the time of its rule. */
export function unitOf({ text: [unit], rows }: NumberPlace, scheme: Scheme): string {
  return unit
    .replace("{currency}", scheme.currency)
    .replace("{unit}", () => serviceUnit(rows, scheme))
    .replace("{per}", () => wordOf(nearest(rows, "per")));
}

/** The unit that all services of a rule have, otherwise `unit`. */
function serviceUnit(rows: readonly Row[], { services }: Scheme): string {
  const named = nearest(rows, "service") ?? nearest(rows, "services");
  const ids: readonly unknown[] = Array.isArray(named) ? named : named === undefined ? [] : [named];
  const all = named === undefined ? services : services.filter(({ id }) => ids.includes(id));
  const [first, ...more] = new Set(all.map(({ unit }) => unit));
  return first === undefined || more.length > 0 ? "unit" : first;
}

/** The time for which a number of a rule is, in the rule's word. */
function wordOf(per: unknown): string {
  return typeof per === "string" ? per : "period";
}

/** What the nearest object around a number says under a key. */
export function nearest(rows: readonly Row[], key: string): unknown {
  return rows.findLast(({ fields }) => fields[key] !== undefined)?.fields[key];
}
