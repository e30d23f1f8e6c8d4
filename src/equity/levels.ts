import { groupBy } from "../lists/index.js";
import { divideBig, formatScaled } from "../numbers/index.js";
import type { EquityAmounts, EquityLevel } from "./document.js";
import { dayDecimals, type PersonLookedAt } from "./looked-at.js";
import { sampledMean, sampledShare } from "./sampled.js";
import { fewestForMedian, meanOf, medianOf, peopleOf, type Weighted } from "./statistics.js";

type Amount = keyof EquityAmounts;

/** Levels in the order of the scheme: whether more need gets more. */
export function levelsOf(
  people: readonly PersonLookedAt[],
  order: readonly string[],
  isWeighted: boolean,
): readonly EquityLevel[] {
  const groups = groupBy(people, ({ level }) => level);
  const levels: EquityLevel[] = [];
  let before: readonly PersonLookedAt[] | undefined;
  for (const level of order) {
    const group = groups.get(level);
    if (group === undefined) continue;
    levels.push({ ...levelOf(level, group, before), ...(isWeighted ? { sampling: sampledAt(group) } : {}) });
    before = group;
  }
  return levels;
}

function levelOf(
  level: string,
  people: readonly PersonLookedAt[],
  before: readonly PersonLookedAt[] | undefined,
): EquityLevel {
  const mean = (group: readonly PersonLookedAt[], amount: Amount) => meanOf(valuesOf(group, amount));
  const said = (of: (amount: Amount) => bigint): EquityAmounts => ({
    budget: formatScaled(of("budget"), dayDecimals),
    support: formatScaled(of("support"), dayDecimals),
    outOfPocket: formatScaled(of("outOfPocket"), dayDecimals),
  });
  const sum = (amount: "cost" | "uncovered") =>
    people.reduce((all, person) => all + person[amount] * BigInt(person.weight), 0n);
  const [cost, uncovered] = [sum("cost"), sum("uncovered")];
  const share = cost === 0n ? undefined : divideBig(uncovered * 10_000n, cost, "half-up");
  return {
    ...{ level, people: peopleOf(people), means: said((amount) => mean(people, amount)) },
    ...(people.length < fewestForMedian ? {} : { medians: said((amount) => medianOf(valuesOf(people, amount)) ?? 0n) }),
    ...(share === undefined ? {} : { uncoveredShare: formatScaled(share, 4) }),
    falls: (["budget", "support"] as const).filter(
      (amount) => before !== undefined && mean(people, amount) < mean(before, amount),
    ),
  };
}

function valuesOf(group: readonly PersonLookedAt[], amount: Amount): readonly Weighted[] {
  return group.map((person) => ({ value: person[amount], weight: person.weight }));
}

/** How far the figures of a level carry to the people whom its cases stand for. */
function sampledAt(group: readonly PersonLookedAt[]): NonNullable<EquityLevel["sampling"]> {
  const mean = (amount: Amount) => sampledMean(valuesOf(group, amount), dayDecimals);
  const parts = group.map(({ cost, uncovered, weight }) => ({ part: uncovered, whole: cost, weight }));
  return {
    ...{ budget: mean("budget"), support: mean("support"), outOfPocket: mean("outOfPocket") },
    ...(group.every(({ cost }) => cost === 0n) ? {} : { uncoveredShare: sampledShare(parts, 4) }),
  };
}
