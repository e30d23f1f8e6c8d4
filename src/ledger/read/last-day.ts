import type { Day } from "../../calendar/index.js";
import type { LedgerFacts } from "./facts.js";

/** The last day of an account, with every extension of it. */
export function lastDayOf({ period, extensions }: Pick<LedgerFacts, "period" | "extensions">): Day {
  return extensions.reduce((last, { day }) => Math.max(last, day), period.to);
}
