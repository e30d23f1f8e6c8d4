import { received } from "../../errors/index.js";
import { checkSource, type Reading } from "../reading/reading.js";
import type { AfterDeath } from "./after-death.js";

/** The most days that something goes on: ten years. */
const mostDays = 3660;

/** Adds an issue for days that are none, and for a source that the scheme does not have. */
export function checkAfterDeath(rule: AfterDeath | undefined, path: string, reading: Reading): void {
  if (rule === undefined) return;
  checkSource(rule.source, path, reading);
  switch (rule.kind) {
    case "day":
    case "month-end":
      return;
    case "goes-on":
      checkDays(rule.days, `${path}.days`, reading);
  }
}

function checkDays(days: number, path: string, reading: Reading): void {
  if (Number.isInteger(days) && days >= 1 && days <= mostDays) return;
  const expected = `a whole number of days from 1 to ${mostDays}`;
  reading.issues.push({ code: "days-after-death", path, expected, received: received(days) });
}
