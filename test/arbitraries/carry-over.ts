import { firstDay, formatDay, lastDay, monthOf, parseDay } from "../../src/calendar/index.js";
import type { Case } from "../../src/person/case.js";
import type { PlanLine } from "../../src/person/plan.js";
import type {
  CarryOver,
  CarryOverRule,
  DatedCarryOver,
} from "../../src/rules/entitle/budget/periods/carry-over-rule.js";
import type { BudgetPeriods } from "../../src/rules/entitle/budget/periods/registry.js";
import { coverOrders } from "../../src/rules/cover/rule.js";
import type { LevelScheme } from "../support/level-scheme.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import type { OracleRule } from "../oracle/carry-over.js";
import { drawn, type Draw } from "./draw.js";

/** A year of months, each with a cost, and budgets of which the rest goes over. */
export interface Carrying {
  readonly scheme: LevelScheme;
  readonly case: Case;
  /** By which a month gives its amount. */
  readonly amount: string;
  /** The rule by which each budget leaves something. */
  readonly rules: readonly DrawnRule[];
  /** How many months each budget period has. */
  readonly months: readonly number[];
  /** Whole hours of each month, at 5.50. */
  readonly hours: readonly number[];
}

type DrawnRule = CarryOver & OracleRule;

const source = "made-up";

function drawRule(draw: Draw, lasting: Pick<CarryOver, "lasts" | "months">): DrawnRule {
  const most = (share: number) => ({
    ...(draw.chance(60) ? { amount: draw.decimal(120, 2) } : {}),
    ...(draw.chance(share) ? { share: draw.one(["0", "0.1", "0.333", "1"]) } : {}),
  });
  const overspent = { amount: draw.decimal(90, 2), ...most(40), source };
  return {
    ...most(40),
    ...(draw.chance(50) ? { overspent } : {}),
    ...lasting,
    source,
  };
}

/** Budgets that go over, by months or with dates, of which every amount is known beforehand. */
export const carrying = drawn((draw) => drawCarrying(draw));

/** The same, one after the other. */
export function drawCarrying(draw: Draw): Carrying {
  const first = monthOf(parseDay("2019-01-01"));
  // The rule of all days, or one up to the end of a month and another from then on.
  const { lengths, periodsOf } = drawPeriods(draw, first);
  const lasting = (): Pick<CarryOver, "lasts" | "months"> => {
    const lasts = draw.one(["next-period", "first-months", "first-months", "until-spent"] as const);
    return lasts === "first-months" ? { lasts, months: draw.integer(1, Math.min(...lengths)) } : { lasts };
  };
  const [rule, later] = [drawRule(draw, lasting()), drawRule(draw, lasting())];
  const border = draw.chance(50) ? 12 : draw.integer(1, 11);
  const rows: readonly DatedCarryOver[] = [
    { ...rule, from: "2019-01-01", to: formatDay(lastDay(first + border - 1)) },
    { ...later, from: formatDay(firstDay(first + border)), to: "2019-12-31" },
  ];
  const amount = draw.decimal(150, 2);
  const budgetPeriods = periodsOf(border === 12 ? rule : rows);
  let ended = 0;
  const rules = lengths.map((length) => ((ended += length) <= border ? rule : later));
  const hours = Array.from({ length: 12 }, () => draw.one([0, draw.integer(0, 10), draw.integer(10, 60)]));
  const lines = hours.flatMap((quantity, index): readonly PlanLine[] => {
    const day = formatDay(firstDay(first + index) + 2);
    const line = { service: "care", unit: "hour", per: "once", from: day, to: day } as const;
    const least = Math.floor(quantity / 3);
    return [
      { ...line, id: `some-${index + 10}`, quantity: String(least), priority: 2 },
      { ...line, id: `more-${index + 10}`, quantity: String(quantity - least), priority: draw.one([1, 2, 3]) },
    ];
  });
  const counts = (border === 12 ? [rule] : [rule, later]).some(({ months }) => months !== undefined);
  const scheme: LevelScheme = {
    ...smallScheme,
    entitle: {
      method: "level-amount",
      per: "month",
      amounts: ["low", "high"].map((level) => ({ level, amount, from: "2019-01-01", to: "2019-12-31", source })),
      rounding: { mode: draw.one(["half-up", "down"] as const), step: "0.01" },
      budgetPeriods,
    },
    cover: { order: counts ? "date" : draw.one(coverOrders), source },
  };
  return { scheme, case: { ...smallCase, plan: { lines } }, amount, rules, months: lengths, hours };
}

/** How many months each budget period has, and the rule of them with what goes over. */
function drawPeriods(
  draw: Draw,
  first: number,
): { readonly lengths: readonly number[]; readonly periodsOf: (carryOver: CarryOverRule) => BudgetPeriods } {
  if (draw.chance(50)) {
    const months = draw.one([1, 1, 2, 3, 6]);
    return {
      lengths: Array.from({ length: 12 / months }, () => months),
      periodsOf: (carryOver) => ({ method: "months", months, carryOver, source }),
    };
  }
  const lengths: number[] = [];
  const periods: { readonly id: string; readonly from: string; readonly to: string }[] = [];
  const least = draw.one([1, 2, 4]);
  for (let at = 0; at < 12;) {
    const length = Math.min(12 - at, draw.integer(least, 5));
    const days = { from: formatDay(firstDay(first + at)), to: formatDay(lastDay(first + at + length - 1)) };
    periods.push({ id: `period-${periods.length + 1}`, ...days });
    lengths.push(length);
    at += length;
  }
  return { lengths, periodsOf: (carryOver) => ({ method: "dates", periods, carryOver, source }) };
}
