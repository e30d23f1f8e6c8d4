import type { EligibleResult, Result } from "../result/result.js";

/** What a comparison measures: of the budget, of what it buys, of who pays. */
export const measureIds = ["budget", "cost", "support", "outOfPocket"] as const;

/** One of {@link measureIds}. */
export type MeasureId = (typeof measureIds)[number];

/** The measures of somebody, or sums of them, in minor units of the currency. */
export type Measures = Readonly<Record<MeasureId, bigint>>;

/** The measures of nobody, and of who is not entitled. */
export const nothing: Measures = { budget: 0n, cost: 0n, support: 0n, outOfPocket: 0n };

/**
 * The measures of a result: whoever is ineligible receives nothing and pays nothing; of who is incomplete nothing is known.
 *
 * @returns undefined where a fact is missing
 */
export function measuresOf(result: Result): Measures | undefined {
  switch (result.outcome.state) {
    case "incomplete":
      return undefined;
    case "ineligible":
      return nothing;
    case "eligible":
      return result.totals === undefined ? undefined : ofEligible(result);
  }
}

function ofEligible({ budget, totals }: EligibleResult): Measures {
  return {
    budget: BigInt(budget.approved.minor),
    cost: BigInt(totals.costMinor),
    support: supportOf(totals),
    outOfPocket: outOfPocketOf(totals),
  };
}

/** What the public pays: of the covered part what no contribution pays, and what is paid out as money. */
export function supportOf({ coveredMinor, contributionMinor, paidOutMinor }: Paid): bigint {
  return BigInt(coveredMinor) - BigInt(contributionMinor) + BigInt(paidOutMinor);
}

/** What client and relatives pay: the contribution, what the budget does not cover, and what is above ceilings or over limits and the client bears. */
export function outOfPocketOf({ costMinor, coveredMinor, contributionMinor, outsideMinors }: Paid): bigint {
  const above = outsideMinors.reduce((sum, { bearer, minor }) => (bearer === "client" ? sum + BigInt(minor) : sum), 0n);
  return BigInt(contributionMinor) + BigInt(costMinor) - BigInt(coveredMinor) + above;
}

/** The amounts of a result, or of one of its months, from which measures are made. */
type Paid = Pick<
  EligibleResult["totals"],
  "costMinor" | "coveredMinor" | "contributionMinor" | "outsideMinors" | "paidOutMinor"
>;

/** The measures of two together. */
export function together(left: Measures, right: Measures): Measures {
  return {
    budget: left.budget + right.budget,
    cost: left.cost + right.cost,
    support: left.support + right.support,
    outOfPocket: left.outOfPocket + right.outOfPocket,
  };
}
