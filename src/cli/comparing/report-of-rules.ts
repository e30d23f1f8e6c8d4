import type { Scheme } from "seko";
import { municipalities, regionOf, regions } from "seko/latvia";
import { applyReform, diffSchemes } from "seko/reform";
import type { ReportOptions } from "seko/report-page";

/** What a report calls places and regions. */
export const ofPlaces: Required<Pick<ReportOptions, "regionOf" | "placeName">> = {
  regionOf: regionOn,
  placeName: (place) => municipalities.find(({ id }) => id === place)?.label,
};

/** What differs between the rules; of two schemes with ids of their own, and of rules that were not given, nothing can be said. */
export function changesBetween(before: Scheme | undefined, after: Scheme): NonNullable<ReportOptions["comparison"]> {
  if (before?.id !== after.id) return {};
  const reform = diffSchemes(before, after);
  return { changes: { reform, effects: reform === undefined ? [] : applyReform(before, reform).effects } };
}

/** The planning region of a Latvian municipality; a place that is none has no region. */
function regionOn(place: string, on: string) {
  if (!municipalities.some(({ id }) => id === place)) return undefined;
  const id = regionOf(place, on);
  return regions.find((region) => region.id === id);
}
