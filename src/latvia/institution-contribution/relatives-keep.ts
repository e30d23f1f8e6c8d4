import type { Dated } from "../../person/dated.js";
import type { ProtectedAmount } from "../../rules/contribute/means/protected-amount-rule.js";
import { thresholdTable } from "../thresholds/index.js";

/**
 * What relatives keep under Cabinet regulation 275 on the days of a rule: the minimum wage, and half of it for each further member of
 * the family.
 *
 * @param source id of the source that says so for these days
 */
export function relativesKeep(days: Dated, source: string): ProtectedAmount {
  return {
    amounts: thresholdTable.minimumWage
      .filter((row) => days.from <= row.from && row.to <= days.to)
      .map((row) => ({ amount: row.amount, from: row.from, to: row.to, source: row.source })),
    furtherMember: { share: "0.5", rounding: { mode: "half-up", step: "0.01" }, source },
  };
}
