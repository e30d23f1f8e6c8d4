import { received } from "../../errors/index.js";
import { intersect } from "../../calendar/index.js";
import type { Unit } from "../../person/unit.js";
import type { Reading } from "../reading/reading.js";
import type { CompiledLimit } from "./compiled.js";
import { addedUnits } from "./units/added-units-arithmetic.js";

/**
 * Rules that share one limit by its key have windows of one length and count one unit, and no line is counted by two of them on one day.
 * A day needs no key: nobody moves within it.
 */
export function checkShared(read: readonly CompiledLimit[], reading: Reading): void {
  const byKey = new Map<string, CompiledLimit[]>();
  const unitOf = (id: string): Unit | undefined => reading.scheme.services[reading.serviceIds.get(id) ?? -1]?.unit;
  for (const [index, limit] of read.entries()) {
    const { shared, windows, services } = limit;
    if (shared === undefined) continue;
    const refuse = (key: string, expected: string, got: string) =>
      void reading.issues.push({ code: "limit-shared", path: `limits[${index}].${key}`, expected, received: got });
    if (windows === "day")
      refuse("shared", "a limit of a longer window than a day, which all services can be in", shared);
    const others = byKey.get(shared) ?? [];
    byKey.set(shared, [...others, limit]);
    for (const other of others) {
      const of = `as limit "${other.rule.id}" of the same key`;
      if (windows !== other.windows) refuse("per", `"${other.windows}", ${of}`, received(windows));
      const units = addedUnits([...services, ...other.services].map(unitOf));
      if (units.length > 1) refuse("services", `services counted in one unit, ${of}`, units.join(" and "));
      const twice = [...services].find((service) => other.services.has(service));
      const { purposes } = other;
      const canMeet =
        purposes === undefined ||
        limit.purposes === undefined ||
        [...purposes].some((each) => limit.purposes?.has(each));
      if (twice === undefined || !canMeet || intersect(limit, other) === undefined) continue;
      refuse("services", `services that limit "${other.rule.id}" does not count, whose key it shares`, received(twice));
    }
  }
}
