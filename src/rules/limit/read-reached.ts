import { monthOf, yearOf, type Period } from "../../calendar/index.js";
import { formatScaledShort, quantityDecimals } from "../../numbers/index.js";
import type { LimitPeriod } from "./rule.js";
import type { CompiledLimit } from "./compiled.js";
import { boundingLimits, type BoundingLimits, type Group } from "./bounding-limits.js";
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
  const bounding = boundingLimits(read);
  for (const [index, limit] of read.entries()) {
    // A limit that is shared is reached by what others give, too.
    if (!limit.counts || limit.shared !== undefined || limit.amounts.length === 0) continue;
    const bounds = tightest(limit, bounding, validity);
    const left = bounds.reduce((sum, bound) => sum + bound.units, 0);
    const least = Math.min(...limit.amounts.map((row) => row.value));
    if (bounds.length === 0 || !(least > left)) continue;
    const ids = bounds.map(({ other }) => `"${other.rule.id}"`).join(" and ");
    reading.issues.push({
      code: "limit-never-reached",
      path: `limits[${index}].amounts`,
      expected: `at most ${formatScaledShort(left, quantityDecimals)} per ${limit.windows}, what is left by ${ids}`,
      received: formatScaledShort(least, quantityDecimals),
    });
  }
}

/** The least that others can leave of a limit's services together; none where a service has no bound. */
function tightest(limit: CompiledLimit, bounding: BoundingLimits, validity: Period): readonly Bound[] {
  const services = [...limit.services];
  const each = services.map((service) => leastOf(limit, bounding.groupsOf.get(service)?.values() ?? [], validity));
  const together = services.length === 1 ? each[0] : leastOfAll(limit, bounding, validity);
  const parts = [...new Map(each.map((bound) => [bound?.other, bound])).values()].filter(
    (bound) => bound !== undefined,
  );
  const sum = each.includes(undefined) ? Infinity : parts.reduce((total, bound) => total + bound.units, 0);
  if (together !== undefined && together.units <= sum) return [together];
  return sum === Infinity ? [] : parts;
}

/** The least that one other limit leaves of all services: it is one of those on the service that has the fewest. */
function leastOfAll(limit: CompiledLimit, { limitsOf }: BoundingLimits, validity: Period): Bound | undefined {
  const services = [...limit.services];
  const [fewest = []] = services
    .map((service) => limitsOf.get(service) ?? [])
    .sort((left, right) => left.length - right.length);
  const ofAll = fewest.filter(({ other }) => services.every((service) => other.services.has(service)));
  return leastOf(
    limit,
    ofAll.map((most) => ({ sample: most.other, all: [most], least: [most] })),
    validity,
  );
}

/** The least that one limit of some groups leaves; of several that leave as little, the first of the document. */
function leastOf(limit: CompiledLimit, groups: Iterable<Group>, validity: Period): Bound | undefined {
  let found: (Bound & { readonly place: number }) | undefined;
  for (const { sample, all, least } of groups) {
    if (sample.from > limit.from || sample.to < limit.to || !countsAllOf(sample, limit)) continue;
    // What is received over a limit reaches the others.
    if (sample.beyond !== undefined && limit.beyond === undefined) continue;
    const windows = windowsIn(limit.windows, sample.windows, validity);
    for (const { other, most, place } of windows > 0 ? least : all) {
      const units = most * windows;
      if (other === limit || Number.isNaN(units)) continue;
      if (found === undefined || units < found.units || (units === found.units && place < found.place)) {
        found = { other, units, place };
      }
    }
  }
  return found;
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
