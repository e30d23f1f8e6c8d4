import { withArguments } from "../../errors/index.js";
import { parseDay, parseEnd } from "../../calendar/index.js";
import type { Dated } from "../../person/dated.js";
import type { Place } from "../../rules/common/place.js";
import { municipalities, municipalityWithId } from "./municipalities.js";
import type { Municipality } from "./municipality.js";
import { latvia, regions } from "./regions.js";

/**
 * The places of a scheme: the country, the five planning regions, every municipality of this table that exists on a day of the
 * period, and those that took over from them, so that successors can be named.
 *
 * @param period the days the scheme is for
 * @returns places from the widest to the narrowest. A place's `code` is its ATVK code where one holds on all days it exists
 * within the period; {@link Municipality} has all of them with dates
 */
export function places(period: Dated): readonly Place[] {
  return withArguments([["period", period, "object", "a period with from and to"]], () => placesIn(period));
}

function placesIn(period: Dated): readonly Place[] {
  const existing = municipalities.filter((municipality) => overlap(municipality, period));
  const ids = new Set(existing.flatMap(withSuccessors));
  const rest = municipalities.filter((municipality) => ids.has(municipality.id));
  return [latvia, ...regions, ...rest.map((municipality) => placeOf(municipality, period))];
}

function withSuccessors(municipality: Municipality): readonly string[] {
  const successors = (municipality.successors ?? []).map(municipalityWithId).filter((each) => each !== undefined);
  return [municipality.id, ...successors.flatMap(withSuccessors)];
}

function placeOf(municipality: Municipality, period: Dated): Place {
  const { id, label, from, to, successors, source } = municipality;
  const code = codeDuring(municipality, period);
  return {
    id,
    label,
    kind: "municipality",
    from,
    to,
    within: municipality.regions.map((row) => ({ place: row.region, from: row.from, to: row.to })),
    ...(code === undefined ? {} : { code }),
    ...(successors === undefined ? {} : { successors }),
    source,
  };
}

/** The one ATVK code that holds on every day on which the municipality exists within the period. */
function codeDuring(municipality: Municipality, period: Dated): string | undefined {
  const from = Math.max(parseDay(municipality.from), parseDay(period.from));
  const to = Math.min(parseEnd(municipality.to), parseEnd(period.to));
  return municipality.atvk.find((row) => parseDay(row.from) <= from && to <= parseEnd(row.to) && from <= to)?.code;
}

function overlap(left: Dated, right: Dated): boolean {
  return parseDay(left.from) <= parseEnd(right.to) && parseDay(right.from) <= parseEnd(left.to);
}
