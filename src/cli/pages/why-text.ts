import type { Cause } from "seko/why";
import { whereText } from "seko/reform";

/** The first causes in one text: `cost.prices service=physio; place=north: 22.5 → 22.5, 24.75`. */
export function whyText(causes: readonly Cause[], most = 3): string {
  const told = causes.slice(0, most).map(({ at, where, field, before = "nothing", after = "nothing" }) => {
    const row = whereText(where);
    return `${at}${row === "" ? "" : ` ${row}`}${field === undefined ? "" : ` ${field}`}: ${before} → ${after}`;
  });
  const more = causes.length - told.length;
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join(" | ");
}
