import { divideRounded, rateDecimals } from "../../numbers/index.js";
import type { CompiledFunding } from "../compiled.js";
import { sharesOf, type FundingRun } from "./read.js";

/** Shares in their smallest whole numbers (17 and 3 of 20 for 85 % and 15 %), so that products stay in the plain range. */
export function compileFunding(run: FundingRun): CompiledFunding {
  const { tested, from, to } = run;
  const divisor = run.shares.reduce(greatestCommonDivisor, 10 ** rateDecimals);
  const assumptions = new Set(run.rows.flatMap((row) => (row.assumption === undefined ? [] : [row.assumption])));
  return {
    from,
    to,
    sources: run.sources,
    shares: run.shares.map((share) => divideRounded(share, divisor, "down")),
    denominator: divideRounded(10 ** rateDecimals, divisor, "down"),
    rows: run.rows,
    assumptions: [...assumptions],
    tested: tested && {
      rows: tested,
      of: (rows) => compileFunding({ from, to, ...sharesOf(rows), tested: undefined }),
    },
  };
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
