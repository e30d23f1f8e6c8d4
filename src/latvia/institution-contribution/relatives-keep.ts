import type { ProtectedAmount } from "../../rules/contribute/protected-amount-rule.js";
import { thresholdTable } from "../thresholds/index.js";

/** What relatives keep under Cabinet regulation 275: the minimum wage, and half of it for each further member of the family. */
export const relativesKeep: ProtectedAmount = {
  amounts: thresholdTable.minimumWage
    .filter(({ from }) => from >= "2021-01-01")
    .map(({ amount, from, to, source }) => ({ amount, from, to, source })),
  furtherMember: { share: "0.5", rounding: { mode: "half-up", step: "0.01" }, source: "relatives-keep" },
};
