import { formatScaled } from "../numbers/index.js";
import type { EquityOfIncome } from "./document.js";
import { shareDecimals } from "./income-share.js";
import { sampledMean } from "./sampled.js";
import type { PersonLookedAt } from "./looked-at.js";
import { giniOf, meanOf, medianOf, peopleOf } from "./statistics.js";

/** What people pay themselves, as a share of their incomes; undefined where nobody has one that is known by month. */
export function ofIncome(people: readonly PersonLookedAt[], isWeighted: boolean): EquityOfIncome | undefined {
  const shares = people.flatMap(({ ofIncome: value, weight }) =>
    typeof value === "bigint" ? [{ value, weight }] : [],
  );
  const without = (why: "no-income" | "not-converted") =>
    peopleOf(people.filter(({ ofIncome: found }) => found === why));
  const notConverted = without("not-converted");
  if (shares.length === 0) return undefined;
  const median = medianOf(shares);
  const gini = giniOf(shares);
  return {
    people: peopleOf(shares),
    withoutIncome: without("no-income"),
    ...(notConverted === 0 ? {} : { notConverted }),
    mean: formatScaled(meanOf(shares), shareDecimals),
    ...(median === undefined ? {} : { median: formatScaled(median, shareDecimals) }),
    ...(gini === undefined ? {} : { gini: formatScaled(gini, 4) }),
    ...(isWeighted ? { sampling: sampledMean(shares, shareDecimals) } : {}),
  };
}
