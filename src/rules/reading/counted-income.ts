import { received } from "../../errors/index.js";
import type { Id } from "../../sources/index.js";
import { checkAll } from "./check/check-lists.js";
import { compileConversion, type CountedPer } from "./means-conversion.js";
import { nameIndex, type RuleReading } from "./reader.js";

/** Which income a test looks at. */
export interface CountedIncome {
  /** The person's own, or that of all members of the household; left out, the person's own. */
  readonly incomeOf?: "person" | "household";
  /** Kinds of income that alone count, as `incomeKinds` of the scheme names them. */
  readonly counts?: readonly Id[];
  /** Kinds of income that do not count. At most one of both lists is given; without either all income counts. */
  readonly leavesOut?: readonly Id[];
}

/** Which income counts. */
export interface CompiledIncome extends CountedPer {
  readonly ofHousehold: boolean;
  /** Kinds that alone count; undefined where all do. */
  readonly counts: readonly string[] | undefined;
  readonly leavesOut: readonly string[];
}

/** Kinds of income are names of the scheme's: a mistyped one must not leave income out unseen. */
export function checkKinds(rule: CountedIncome, path: string, reading: RuleReading): void {
  const known = nameIndex(reading.scheme.incomeKinds ?? []);
  for (const key of ["counts", "leavesOut"] as const) {
    const kinds = rule[key];
    if (kinds !== undefined)
      checkAll(kinds, known, { what: "one of incomeKinds of this scheme", path: `${path}.${key}` }, reading);
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
export function compileIncome(
  { incomeOf, counts, leavesOut, per = "month" }: CountedIncome & { readonly per?: "week" | "month" },
  reading: RuleReading,
): CompiledIncome {
  const conversion = compileConversion(reading);
  return { ofHousehold: incomeOf === "household", counts, leavesOut: leavesOut ?? [], per, conversion };
}

/** Whether income of a kind counts. */
export function countsKind({ kind }: { readonly kind: string }, { counts, leavesOut }: CompiledIncome): boolean {
  return (counts === undefined || counts.includes(kind)) && !leavesOut.includes(kind);
}
