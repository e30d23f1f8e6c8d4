import { Decimal } from "decimal.js";

/** A result as `seko calculate --format json` writes it: of it, only what is read here. */
export interface WrittenResult {
  readonly outcome: { readonly state: string; readonly missing?: readonly { readonly fact: string }[] };
  readonly budget?: { readonly approved: string; readonly segments?: readonly { readonly level?: string }[] };
  /** What no file says: the days of levels that make no budget. */
  readonly found?: readonly { readonly level: string }[] | undefined;
  readonly lines?: readonly {
    readonly service: string;
    readonly months: readonly { readonly cost: string; readonly covered: string }[];
  }[];
  readonly months?: readonly (WrittenAmounts & { readonly month: string })[];
  readonly totals?: WrittenAmounts & { readonly bySource: Readonly<Record<string, string>> };
}

interface WrittenAmounts {
  readonly cost: string;
  readonly covered: string;
  readonly contribution: string;
  readonly outside?: readonly { readonly bearer: string; readonly amount: string }[];
}

/** One person as two files tell it. */
export interface WrittenPerson {
  readonly place: string;
  readonly age: string;
  readonly before: WrittenResult;
  readonly after: WrittenResult;
}

/** From when on a change is one, and a large one. */
export interface WrittenThresholds {
  readonly none: string;
  readonly muchShare: string;
  readonly muchAmount?: string;
}

/** Sums and counts by name: the first part says of what, such as `level low support change`. */
export type Figures = Readonly<Record<string, string>>;

const measures = ["budget", "cost", "support", "outOfPocket"] as const;
type Measures = Readonly<Record<(typeof measures)[number], Decimal>>;

const zero = new Decimal(0);

/** What a person who adds up two files of results finds: everything a comparison says, as plain sums and counts. Nothing that is 0 is told. */
export function comparedByHand(people: readonly WrittenPerson[], thresholds: WrittenThresholds): Figures {
  const sums = new Map<string, Decimal>();
  const add = (name: string, amount: Decimal) => sums.set(name, (sums.get(name) ?? zero).plus(amount));
  const count = (name: string, holds = true) => {
    if (holds) add(name, new Decimal(1));
  };
  for (const { before, after, place, age } of people) {
    count("people all");
    if ([before, after].some(({ outcome }) => outcome.state === "incomplete")) {
      count("people setAside");
      const facts = [before, after].flatMap(({ outcome }) =>
        outcome.state === "incomplete" ? (outcome.missing ?? []).map(({ fact }) => fact) : [],
      );
      for (const fact of new Set(facts)) count(`lack ${fact}`);
      count("bin support not-computed");
      count("bin outOfPocket not-computed");
      continue;
    }
    count("people compared");
    const [old, now] = [measuresOf(before), measuresOf(after)];
    const groups = ["totals", `level ${levelOf(before) ?? levelOf(after) ?? "none"}`, `place ${place}`, `age ${age}`];
    for (const group of groups) {
      count(`${group} people`);
      for (const measure of measures) addSides(`${group} ${measure}`, old[measure], now[measure]);
    }
    count("people gainedRight", before.totals === undefined && after.totals !== undefined);
    count("people lostRight", before.totals !== undefined && after.totals === undefined);
    const [wasOver, isOver] = [passesBudget(before), passesBudget(after)];
    count("people overBudgetBefore", wasOver);
    count("people overBudgetAfter", isOver);
    count("people newlyOverBudget", isOver && !wasOver);
    count("people noLongerOverBudget", wasOver && !isOver);
    count("people startPaying", !old.outOfPocket.gt(0) && now.outOfPocket.gt(0));
    count("people stopPaying", old.outOfPocket.gt(0) && !now.outOfPocket.gt(0));
    const both = before.totals !== undefined && after.totals !== undefined;
    count("people otherLevel", both && levelOf(before) !== levelOf(after));
    count(`bin support ${binOf(old.support, now.support.minus(old.support), thresholds)}`);
    count(`bin outOfPocket ${binOf(old.outOfPocket, old.outOfPocket.minus(now.outOfPocket), thresholds)}`);
    for (const [side, result, sign] of [
      ["before", before, -1],
      ["after", after, 1],
    ] as const) {
      for (const [name, amount] of detailsOf(result)) {
        add(`${name} ${side}`, amount);
        add(`${name} change`, amount.times(sign));
      }
    }
  }
  return Object.fromEntries([...sums].filter(([, sum]) => !sum.isZero()).map(([name, sum]) => [name, sum.toString()]));

  function addSides(name: string, old: Decimal, now: Decimal): void {
    add(`${name} before`, old);
    add(`${name} after`, now);
    add(`${name} change`, now.minus(old));
  }
}

function measuresOf({ budget, totals }: WrittenResult): Measures {
  if (budget === undefined || totals === undefined)
    return { budget: zero, cost: zero, support: zero, outOfPocket: zero };
  return { budget: new Decimal(budget.approved), cost: new Decimal(totals.cost), ...paid(totals) };
}

/** Who pays what: sources what no contribution pays of the covered part; the person all else that is theirs. */
function paid({ cost, covered, contribution, outside = [] }: WrittenAmounts) {
  const borne = outside.filter(({ bearer }) => bearer === "client").map(({ amount }) => new Decimal(amount));
  return {
    support: new Decimal(covered).minus(contribution),
    outOfPocket: borne.reduce((sum, each) => sum.plus(each), new Decimal(contribution).plus(cost).minus(covered)),
  };
}

function detailsOf({ totals, lines = [], months = [] }: WrittenResult): readonly (readonly [string, Decimal])[] {
  if (totals === undefined) return [];
  return [
    ...Object.entries(totals.bySource).map(([source, amount]) => [`source ${source}`, new Decimal(amount)] as const),
    ...lines.flatMap(({ service, months: own }) =>
      own.flatMap(({ cost, covered }) => [
        [`service ${service} cost`, new Decimal(cost)] as const,
        [`service ${service} covered`, new Decimal(covered)] as const,
      ]),
    ),
    ...months.flatMap((month) => {
      const { support, outOfPocket } = paid(month);
      return [
        [`month ${month.month} cost`, new Decimal(month.cost)] as const,
        [`month ${month.month} support`, support] as const,
        [`month ${month.month} outOfPocket`, outOfPocket] as const,
      ];
    }),
  ];
}

function passesBudget({ totals }: WrittenResult): boolean {
  return totals !== undefined && new Decimal(totals.cost).gt(totals.covered);
}

function levelOf({ totals, budget, found }: WrittenResult): string | undefined {
  if (totals === undefined) return undefined;
  return found === undefined ? levelOfBudget(budget) : found[0]?.level;
}

function levelOfBudget(budget: WrittenResult["budget"]): string | undefined {
  return budget?.segments?.find(({ level }) => level !== undefined)?.level;
}

function binOf(before: Decimal, gain: Decimal, { none, muchShare, muchAmount }: WrittenThresholds): string {
  if (gain.abs().lte(none)) return "same";
  const isMuch = muchAmount === undefined ? gain.abs().gt(before.abs().times(muchShare)) : gain.abs().gt(muchAmount);
  return `${gain.gt(0) ? "gains" : "loses"}${isMuch ? "-much" : ""}`;
}
