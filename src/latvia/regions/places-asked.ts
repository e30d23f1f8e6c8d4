import { InputError } from "../../errors/index.js";
import type { Dated } from "../../person/dated.js";
import type { Place } from "../../rules/common/place.js";
import { daysAsked } from "../day-asked.js";
import { fieldIssues } from "../fields-asked.js";
import { places as placesOf } from "./places.js";

/**
 * The places of a scheme: the country, the five planning regions, every municipality of this table that exists on a day of the
 * period, and those that took over from them, so that successors can be named.
 *
 * @param period the days the scheme is for
 * @throws {InputError} for what is no period, and every unknown key
 * @returns places from the widest to the narrowest. A place's `code` is its ATVK code where one holds on all days it exists
 * within the period; `municipalities` has all of them with dates
 */
export function places(period: Dated): readonly Place[] {
  const issues = fieldIssues(period, ["from", "to"], "period");
  if (issues.length > 0) throw new InputError(issues);
  daysAsked(period, "period");
  return placesOf(period);
}
