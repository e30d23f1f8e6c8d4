import { monthOf } from "../../calendar/index.js";
import { allocate } from "../../numbers/index.js";
import type { EligibleResult } from "../../result/result.js";
import type { CeilingBearer } from "../../rules/cost/ceiling-rule.js";
import type { Shares } from "../../rules/follow/delivery-shares.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { cutsOf, unitsOfCuts, type KnownCut } from "./known-cuts.js";
import type { KnownUnits } from "./known-units.js";
import { lineOfUnits, type Question } from "./question.js";
import type { Allowance } from "./within-limits.js";

/** Units that are paid, with what they come to. */
export interface PaidUnits extends KnownUnits {
  readonly service: string;
  readonly unit: string;
  /** How many of the units pass a limit and are paid all the same, scaled. */
  readonly over: number;
  /** What of the units nobody pays. */
  readonly cuts: readonly KnownCut[];
  /** Minor units. */
  readonly cost: number;
  /** Minor units. */
  readonly covered: number;
  /** Minor units. */
  readonly contribution: number;
  /** What they draw from the budget, in minor units. */
  readonly used: number;
  /** What their price is above a ceiling, or they pass a limit, and the person pays, in minor units. */
  readonly aboveCeiling: number;
  /** What their price is above a ceiling and somebody else pays, in minor units. */
  readonly thirdParty: number;
}

/** What deliveries cost, by id, and the calculation that says so. */
export interface PricedUnits {
  readonly shares: ReadonlyMap<string, Shares>;
  readonly result: EligibleResult;
}

/** By what units are told that were priced. */
export interface PaidSetting {
  readonly question: Question;
  /** The rules by which they were priced. */
  readonly rules: CompiledScheme;
  /** What limits leave of each entry, where they decided over it before. */
  readonly allowances: ReadonlyMap<string, Allowance> | undefined;
}

/** Units with what they come to. */
export function paidUnits(
  units: readonly KnownUnits[],
  { shares, result }: PricedUnits,
  { question, rules, allowances }: PaidSetting,
): readonly PaidUnits[] {
  const { form } = result.numbers;
  const above = aboveCeilings(result);
  const cutHere = cutsOf(result, rules, units);
  return units.map((each) => {
    const { service, unit } = lineOfUnits(each, question);
    const { cost = 0, uncovered = 0, contribution = 0 } = shares.get(each.id) ?? {};
    const covered = cost - uncovered;
    const used = form.netBudget ? covered - contribution : covered;
    const allowance = allowances?.get(each.id);
    const over = allowance?.over ?? 0;
    const here = cutHere.get(each.id) ?? nothingCut;
    const cuts = allowance === undefined || allowance.cuts.length === 0 ? here : [...allowance.cuts, ...here];
    const { client = 0, municipality = 0 } = above.get(each.id) ?? {};
    const { id, line, units: count, from, to, isCharged, counted, noted } = each;
    // Written out: this is made of every entry in every state, and spreading costs several times as much.
    return {
      id,
      line,
      units: count,
      from,
      to,
      isCharged,
      counted,
      noted,
      service,
      unit,
      over,
      cuts,
      cost,
      covered,
      contribution,
      used,
      aboveCeiling: client,
      thirdParty: municipality,
    };
  });
}

const nothingCut: readonly KnownCut[] = [];

/** How many of the units somebody pays, scaled. */
export function paidOf({ units, cuts }: Pick<PaidUnits, "units" | "cuts">): number {
  return units - unitsOfCuts(cuts);
}

/** What prices are above ceilings and units over limits, by id of the delivery and then by who pays it; of most results nothing. */
function aboveCeilings({
  numbers,
}: EligibleResult): ReadonlyMap<string, Readonly<Partial<Record<CeilingBearer, number>>>> {
  const above = new Map<string, Partial<Record<CeilingBearer, number>>>();
  for (const { line, bearer, minor } of numbers.outside) {
    const { id } = numbers.lines[line] ?? { id: "" };
    const own = above.get(id) ?? {};
    above.set(id, { ...own, [bearer]: (own[bearer] ?? 0) + minor });
  }
  return above;
}

/**
 * Units that draw on the budget of another month than their own, as if there were money for all of them: what everything comes to with them,
 * less what it comes to without, shared among them by what each costs.
 */
export function unitsBeside(
  beside: readonly PaidUnits[],
  withThem: EligibleResult,
  without: EligibleResult,
): readonly PaidUnits[] {
  if (beside.length === 0) return [];
  const weights = beside.map(({ cost }) => cost);
  const share = (total: number) => (total === 0 ? beside.map(() => 0) : allocate(total, weights));
  const costs = share(withThem.totals.cost.minor - without.totals.cost.minor);
  const paid = share(withThem.totals.contribution.minor - without.totals.contribution.minor);
  const { netBudget } = withThem.numbers.form;
  return [...beside]
    .map((each, index) => {
      const cost = costs[index] ?? 0;
      const contribution = paid[index] ?? 0;
      return { ...each, cost, covered: cost, contribution, used: netBudget ? cost - contribution : cost };
    })
    .sort((one, other) => one.counted - other.counted || monthOf(one.from) - monthOf(other.from));
}
