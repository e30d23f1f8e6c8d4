import { monthOf, type Day } from "../../calendar/index.js";
import { multiplyDivide, multiplyDivideTo, safe } from "../../numbers/index.js";
import type { CompiledContribution } from "./compiled.js";
import { incomeOn } from "./income-on.js";
import { protectedOn, protectedUntil } from "./protected-on.js";
import { lacks, onDay, sameSpansUntil, type Testing } from "./testing.js";

/**
 * What the client can pay for services of a month by the test of a rule, whatever they cost. More income or capital never
 * gives less.
 *
 * @param day the month's first day in the case's period, on which income, capital, household and place are looked at
 * @returns minor units, NaN where a fact is missing
 */
export function abilityOn(rule: CompiledContribution, day: Day, testing: Testing): number {
  const { facts, compiled, recorder } = testing;
  const { contributions } = compiled;
  if (rule.steps !== undefined) return abilityOfCapital(rule, rule.steps, day, testing);
  if (rule.income === undefined) return 0;
  const asked = { fact: "incomes", path: "incomes", neededBy: rule.path } as const;
  const income = incomeOn(facts.incomes, rule.income, day, asked, testing) * contributions.perHundredth;
  const household = { sizes: facts.household, fact: "household" } as const;
  const kept = rule.protected === undefined ? 0 : protectedOn(rule.protected, day, household, rule.path, testing);
  if (Number.isNaN(income) || Number.isNaN(kept)) return Number.NaN;
  const { slope } = rule;
  const ability =
    slope === undefined
      ? portion(rule, income - kept * contributions.perMinor, day, testing)
      : onSlope(rule, slope, income, day, testing);
  recorder?.record({
    kind: "means-test",
    rule: rule.path,
    day,
    person: facts.case.client.id,
    means: income,
    kept,
    ability,
  });
  return ability;
}

/** The last day up to which {@link abilityOn} gives what it gives on a day: means change rarely, and are not asked for each month. */
export function abilityUntil(rule: CompiledContribution, day: Day, testing: Testing): Day {
  const { facts } = testing;
  if (rule.steps !== undefined) return sameSpansUntil(facts.capital ?? [], day, rule.to);
  const until = sameSpansUntil(facts.incomes ?? [], day, rule.to);
  return rule.protected === undefined ? until : protectedUntil(rule.protected, day, facts.household, testing, until);
}

/** The rule's share of what income leaves above the amount kept. */
function portion(rule: CompiledContribution, above: number, day: Day, testing: Testing): number {
  if (above <= 0) return 0;
  const { numerator, denominator } = rule.portion;
  return rounded(rule, above, numerator, denominator * testing.compiled.contributions.perMinor, day, testing);
}

function onSlope(
  rule: CompiledContribution,
  slope: NonNullable<CompiledContribution["slope"]>,
  income: number,
  day: Day,
  testing: Testing,
): number {
  const { perMinor } = testing.compiled.contributions;
  if (income <= slope.lower * perMinor) return slope.lowerAmount;
  if (income >= slope.upper * perMinor) return slope.upperAmount;
  const rise = slope.upperAmount - slope.lowerAmount;
  const width = (slope.upper - slope.lower) * perMinor;
  const risen = rounded(rule, income - slope.lower * perMinor, rise, width, day, testing);
  return Math.min(slope.upperAmount, slope.lowerAmount + risen);
}

/** means × numerator ÷ denominator, rounded once as the rule says. */
function rounded(
  rule: CompiledContribution,
  means: number,
  numerator: number,
  denominator: number,
  day: Day,
  testing: Testing,
): number {
  const value = multiplyDivideTo(means, numerator, denominator, rule.rounding);
  testing.recorder?.record({
    kind: "rounding",
    name: "ability",
    line: undefined,
    of: rule.path,
    month: monthOf(day),
    left: means,
    right: numerator,
    denominator,
    parameter: undefined,
    value,
  });
  return value;
}

function abilityOfCapital(
  rule: CompiledContribution,
  { free, step, amount, started }: NonNullable<CompiledContribution["steps"]>,
  day: Day,
  testing: Testing,
): number {
  const { facts, compiled, recorder } = testing;
  const { contributions } = compiled;
  const capital = onDay(facts.capital ?? [], day)?.value;
  if (capital === undefined && facts.capital?.length !== 0) {
    lacks(testing, "capital", day, rule.path);
    return Number.NaN;
  }
  const means = safe((capital ?? 0) * contributions.perHundredth);
  const above = Math.max(0, means - free * contributions.perMinor);
  const steps = multiplyDivide(above, 1, step * contributions.perMinor, started ? "up" : "down");
  const ability = safe(steps * amount);
  recorder?.record({
    kind: "means-test",
    rule: rule.path,
    day,
    person: facts.case.client.id,
    means,
    kept: free * contributions.perMinor,
    ability,
  });
  return ability;
}
