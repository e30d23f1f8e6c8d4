import { calculateAll } from "../../rules/calculate-all.js";
import type { Case } from "../../person/case.js";
import { type Issue, received } from "../../errors/index.js";
import { toScaled, whyNotDecimal } from "../../numbers/index.js";
import { compile } from "../../rules/compile.js";
import type { Scheme } from "../../rules/scheme.js";

/** What a calibration is told besides cases and scheme. */
export interface CalibrateOptions {
  /** What all budgets together may come to: decimal text in the scheme's currency, such as `"382000.00"`. */
  readonly envelope: string;
  /** Where the envelope comes from, in words; the calibrated scheme repeats it. */
  readonly source: string;
  /** The step of x, decimal text in the scheme's currency with at most six decimals; left out, `"0.000001"`. */
  readonly step?: string;
  /** Values for the scheme's open inputs that are not level amounts; they stay open in the calibrated scheme. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Version of the calibrated scheme; left out, that of the scheme with `-calibrated` behind it. */
  readonly version?: string;
}

/** The approved budgets of cases by a scheme, added up in minor units. */
export function sumOfApproved(cases: readonly Case[], scheme: Scheme, { inputs }: CalibrateOptions): number {
  return calculateAll(cases, compile(scheme, inputs)).reduce(
    (sum, { budget }) => sum + (budget?.approved.minor ?? 0),
    0,
  );
}

/** A decision changes a budget by an amount that does not depend on the level amounts. */
export function checkUndecided(cases: readonly Case[], issues: Issue[]): void {
  for (const [index, { decisions }] of cases.entries()) {
    if ((decisions ?? []).length === 0) continue;
    issues.push({
      code: "decided",
      path: `cases[${index}].decisions`,
      expected: "no decisions, because calibration fills indicative budgets",
      received: received(decisions?.length),
    });
  }
}

/** A decimal text of more than 0 as a scaled integer; NaN with an issue otherwise. */
export function readPositive(text: string, decimals: number, path: string, issues: Issue[]): number {
  const value = toScaled(text, decimals);
  if (Number.isNaN(value)) issues.push(whyNotDecimal(text, decimals, path));
  else if (value <= 0) {
    issues.push({ code: "not-positive", path, expected: "more than 0", received: received(text) });
  }
  return value;
}

/** The issue of cases among which nobody has a budget that could be chosen. */
export function nobody(budgets: number): Issue {
  return {
    code: "nobody-to-share",
    path: "cases",
    expected: "at least one case with a budget, on a level that weighs more than 0",
    received: budgets === 0 ? "no case with a budget" : "only levels of weight 0",
  };
}

/** The issue of an envelope that cannot even give the smallest unit to each budget. */
export function tooSmall(envelope: string, budgets: number): Issue {
  return {
    code: "envelope-too-small",
    path: "envelope",
    expected:
      budgets === 1 ? "enough that the budget is more than 0" : `enough that one of ${budgets} budgets is more than 0`,
    received: received(envelope),
  };
}

/** The source of the calibrated amounts says where the envelope comes from. */
export function checkSource(source: unknown, issues: Issue[]): void {
  if (typeof source === "string" && source.trim() !== "") return;
  issues.push({
    code: "missing",
    path: "source",
    expected: "where the envelope comes from, as text",
    received: received(source),
  });
}
