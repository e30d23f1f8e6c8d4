import { monthOf, type Month } from "../../calendar/index.js";
import { groupBy } from "../../lists/index.js";
import { allocate } from "../../numbers/index.js";
import type { MonthBooks } from "../books/books.js";
import type { PaidUnits } from "../books/paid-units.js";

/** How what a line's month comes to changed, in minor units. */
export interface MonthChange {
  readonly month: Month;
  readonly line: string;
  readonly cost: number;
  readonly covered: number;
  readonly contribution: number;
  /** What the person pays: the contribution without what relatives pay of it, and what the budget does not cover. */
  readonly outOfPocket: number;
  /** What relatives pay. */
  readonly ofRelatives: number;
  /** What is drawn from the budget. */
  readonly used: number;
}

type Sums = Omit<MonthChange, "month" | "line" | "ofRelatives">;

const measures = ["cost", "covered", "contribution", "outOfPocket", "used"] as const satisfies readonly (keyof Sums)[];

/**
 * What changed between two states of knowledge, by month of service and line, where anything did.
 *
 * @param before undefined where nothing was known
 * @param isAsked which months of service
 */
export function changesBetween(
  before: MonthBooks | undefined,
  after: MonthBooks,
  isAsked: (month: Month) => boolean,
): readonly MonthChange[] {
  const old = before?.units ?? [];
  // What both have is the same object, in the same order, where the one was taken out of the other.
  let same = 0;
  const added = after.units.filter((each) => {
    if (each !== old[same]) return isAsked(monthOf(each.from));
    same += 1;
    return false;
  });
  const shown = new Set(old.slice(same));
  const now = sumsOf(added.filter((each) => !shown.delete(each)));
  const then = sumsOf([...shown].filter(({ from }) => isAsked(monthOf(from))));
  const keys = [...new Set([...then.keys(), ...now.keys()])];
  const rows = keys.map((key): MonthChange => {
    const [month = "", line = ""] = key.split(" ");
    const change = (measure: keyof Sums) => (now.get(key)?.[measure] ?? 0) - (then.get(key)?.[measure] ?? 0);
    return {
      ...{ month: Number(month), line, cost: change("cost"), covered: change("covered"), used: change("used") },
      ...{ contribution: change("contribution"), outOfPocket: change("outOfPocket"), ofRelatives: 0 },
    };
  });
  const changed = rows
    .filter((row) => measures.some((measure) => row[measure] !== 0))
    .sort((one, other) => one.month - other.month || (one.line < other.line ? -1 : 1));
  return withRelatives(changed, (month) => {
    const [now, then] = [after.months.get(month), before?.months.get(month)];
    return (now?.ofRelatives ?? 0) - (then?.ofRelatives ?? 0);
  });
}

/** Relatives pay for a month, and not for a line: what they pay more or less is shared as the contributions of its lines changed. */
function withRelatives(rows: readonly MonthChange[], changeIn: (month: Month) => number): readonly MonthChange[] {
  return [...groupBy(rows, ({ month }) => month)].flatMap(([month, own]) => {
    const change = changeIn(month);
    if (change === 0) return own;
    const weights = own.map(({ contribution }) => Math.abs(contribution));
    const shares = allocate(change, weights.every((weight) => weight === 0) ? own.map(() => 1) : weights);
    return own.map((row, index) => {
      const ofRelatives = shares[index] ?? 0;
      return { ...row, outOfPocket: row.outOfPocket - ofRelatives, ofRelatives };
    });
  });
}

/** What each line's month comes to. Neither a month nor a line has a space. */
function sumsOf(units: readonly PaidUnits[]): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const { line, from, cost, covered, contribution, used } of units) {
    const key = `${monthOf(from)} ${line}`;
    const own = sums.get(key) ?? { cost: 0, covered: 0, contribution: 0, outOfPocket: 0, used: 0 };
    sums.set(key, {
      cost: own.cost + cost,
      covered: own.covered + covered,
      contribution: own.contribution + contribution,
      outOfPocket: own.outOfPocket + contribution + cost - covered,
      used: own.used + used,
    });
  }
  return sums;
}
