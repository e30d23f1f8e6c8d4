import { contribute, type Contribution, type ServicesToPay } from "./contribute/step.js";
import type { Testing } from "./contribute/testing.js";
import { sumByMonth } from "./months/line-days.js";
import { zeros } from "../lists/index.js";

/** What steps 5 and 6 give together. covered = contribution + public part, for each month and each line's month. */
export interface CoveredAndPaid {
  /** Minor units at `line * monthCount + month`. */
  readonly covered: readonly number[];
  readonly contribution: Contribution;
  /** The public part of each month. */
  readonly publicMonths: readonly number[];
  /** The public part of each line's month; the covered amount where neither budget nor sources ask for it by line. */
  readonly publicLines: readonly number[];
}

/**
 * Steps 5 and 6, cover and contribute, in the order that the scheme's budget asks for.
 *
 * A gross budget covers the cost, and the client pays a part of what is covered. Where it is net, the client pays a part of the
 * cost, and the budget covers the rest: of a cost of 500, with a budget of 300 and a contribution of 100, the public pays 200 by a
 * gross budget and 300 by a net one.
 *
 * @param coverBy step 5: amounts → what the budget covers of them
 */
export function coverAndContribute(
  services: Omit<ServicesToPay, "amounts" | "sums" | "byLine">,
  coverBy: (amounts: readonly number[]) => readonly number[],
  context: Testing,
): CoveredAndPaid {
  const { scheme, unitCosts, contributions } = context.compiled;
  const { costs, months } = services;
  const monthCount = months.count;
  if (contributions.rules.length === 0) {
    const covered = coverBy(costs);
    const contribution = { months: zeros(monthCount), lines: none, relatives: none, tested: 0, ofCaps: none };
    return { covered, contribution, publicMonths: sumByMonth(covered, monthCount), publicLines: covered };
  }
  const net = scheme.cover.budget === "net";
  // A unit cost is set against what the units of its services cost the public; and what rules ask of services is of their lines.
  const byLine = net || scheme.fund.splitAt === "line" || unitCosts.length > 0 || !contributions.byMonth;
  const amounts = net ? costs : coverBy(costs);
  const sums = sumByMonth(amounts, monthCount);
  const contribution = contribute({ ...services, amounts, sums, byLine }, context);
  const { lines } = contribution;
  if (!net) {
    const publicLines = byLine ? minus(amounts, lines) : amounts;
    return { covered: amounts, contribution, publicMonths: minus(sums, contribution.months), publicLines };
  }
  const publicLines = coverBy(minus(amounts, lines));
  const covered = publicLines.map((part, index) => part + (lines[index] ?? 0));
  return { covered, contribution, publicMonths: sumByMonth(publicLines, monthCount), publicLines };
}

const none: readonly number[] = [];

function minus(left: readonly number[], right: readonly number[]): readonly number[] {
  const rest = left.slice();
  for (let index = 0; index < rest.length; index += 1) rest[index] = (rest[index] ?? 0) - (right[index] ?? 0);
  return rest;
}
