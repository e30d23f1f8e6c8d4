import { received } from "../../errors/index.js";
import { checkAll } from "../reading/check-lists.js";
import { nameIndex, type Reading } from "../reading/reading.js";
import type { CompiledIncome } from "./compiled-income.js";
import type { CountedIncome } from "./rule.js";

/** Kinds of income are names of the scheme's: a mistyped one must not leave income out unseen. */
export function checkKinds(rule: CountedIncome, path: string, reading: Reading): void {
  const known = nameIndex(reading.scheme.incomeKinds ?? []);
  for (const key of ["counts", "leavesOut"] as const) {
    const kinds = rule[key];
    if (kinds !== undefined) checkAll(kinds, known, "one of incomeKinds of this scheme", `${path}.${key}`, reading);
  }
  if (rule.counts !== undefined && rule.leavesOut !== undefined) {
    reading.issues.push({
      code: "income-kinds",
      path,
      expected: "`counts` or `leavesOut`",
      received: received("both"),
    });
  }
}

/** Which income counts, for arithmetic. */
export function compileIncome({ incomeOf, counts, leavesOut }: CountedIncome): CompiledIncome {
  return { ofHousehold: incomeOf === "household", counts, leavesOut: leavesOut ?? [] };
}
