import { monthOf, yearOf, type Period } from "../../calendar/index.js";
import { formatScaledShort, quantityDecimals } from "../../numbers/index.js";
import type { LimitPeriod } from "./rule.js";
import type { CompiledLimit } from "./compiled.js";
import { limitsOfServices } from "./limits-of-services.js";
import type { Reading } from "../reading/reading.js";

/** Another limit that bounds what one counts: how much it leaves in one window of that one. */
interface Bound {
  readonly other: CompiledLimit;
  readonly units: number;
}

/**
 * Adds an issue for each limit on units that can never be reached, because other limits on its services leave less: a day's
 * limit above the month's, a year's above twelve months', a part above the whole, a whole above the sum of its parts.
 */
export function checkReached(read: readonly CompiledLimit[], validity: Period, reading: Reading): void {
  const ofServices = limitsOfServices(read);
  const places = new Map(read.map((limit, index) => [limit, index]));
  for (const [index, limit] of read.entries()) {
    if (!limit.counts || limit.amounts.length === 0) continue;
    const sharing = new Set([...limit.services].flatMap((service) => ofServices.get(service) ?? []));
    const others = [...sharing].sort((left, right) => (places.get(left) ?? 0) - (places.get(right) ?? 0));
    const bounding = tightest(boundsOf(limit, others, validity), [...limit.services]);
    const left = bounding.reduce((sum, bound) => sum + bound.units, 0);
    const least = Math.min(...limit.amounts.map((row) => row.value));
    if (bounding.length === 0 || !(least > left)) continue;
    const ids = bounding.map(({ other }) => `"${other.rule.id}"`).join(" and ");
    reading.issues.push({
      code: "limit-never-reached",
      path: `limits[${index}].amounts`,
      expected: `at most ${formatScaledShort(left, quantityDecimals)} per ${limit.windows}, what is left by ${ids}`,
      received: formatScaledShort(least, quantityDecimals),
    });
  }
}

/** The least a set of bounds can leave of some services together; none where a service has no bound. */
function tightest(bounds: readonly Bound[], services: readonly string[]): readonly Bound[] {
  const least = (of: readonly Bound[]): Bound | undefined => [...of].sort((left, right) => left.units - right.units)[0];
  const together = least(bounds.filter(({ other }) => services.every((service) => other.services.has(service))));
  const each = services.map((service) => least(bounds.filter(({ other }) => other.services.has(service))));
  const parts = [...new Set(each)].filter((bound) => bound !== undefined);
  const sum = each.includes(undefined) ? Infinity : parts.reduce((total, bound) => total + bound.units, 0);
  if (together !== undefined && together.units <= sum) return [together];
  return sum === Infinity ? [] : parts;
}

/**
 * Those of some limits that hold for everybody on every day of a limit and count whatever it counts of some service.
 *
 * @param read limits that share a service with it, in the order of the document
 */
function boundsOf(limit: CompiledLimit, read: readonly CompiledLimit[], validity: Period): readonly Bound[] {
  return read.flatMap((other) => {
    if (other === limit || !other.counts || other.when.length > 0) return [];
    if (other.from > limit.from || other.to < limit.to || !countsAllOf(other, limit)) return [];
    const most = Math.max(...other.amounts.map((row) => row.value));
    const added = other.additions.reduce((sum, row) => sum + row.value, 0);
    const units = (most + added) * windowsIn(limit.windows, other.windows, validity);
    return Number.isNaN(units) ? [] : [{ other, units }];
  });
}

/** Whether whatever one limit counts, another counts too, as far as purposes go. */
function countsAllOf(other: CompiledLimit, limit: CompiledLimit): boolean {
  const { purposes } = other;
  if (purposes === undefined) return true;
  return limit.purposes !== undefined && [...limit.purposes].every((purpose) => purposes.has(purpose));
}

/** With how many windows of one kind a window of another can share a day, at most. */
function windowsIn(per: LimitPeriod, other: LimitPeriod, { from, to }: Period): number {
  // The days of a life are not bounded by the scheme's: what was used before counts too.
  if (other === "lifetime") return 1;
  if (per === "lifetime") return Infinity;
  if (other === "project") return 1;
  const inProject = {
    day: to - from + 1,
    week: (to - from + 14) / 7,
    month: monthOf(to) - monthOf(from) + 1,
    year: yearOf(to) - yearOf(from) + 1,
  };
  return {
    day: { day: 1, week: 1, month: 1, year: 1 },
    week: { day: 7, week: 1, month: 2, year: 2 },
    month: { day: 31, week: 6, month: 1, year: 1 },
    year: { day: 366, week: 54, month: 12, year: 1 },
    project: inProject,
  }[per][other];
}
