import { monthOf, type Day } from "../../../calendar/index.js";
import { safe } from "../../../numbers/index.js";
import type { Arithmetic } from "../../common/arithmetic.js";
import { integers } from "../../common/integers.js";
import type { CompiledContribution } from "../compiled.js";
import type { CapitalFormula, IncomeFormula } from "../compiled-formula.js";
import { capitalOn, countedMeansOn, countedMeansUntil } from "./counted-means.js";
import { protectedOn, protectedUntil } from "./protected-on.js";
import { sameSpansUntil, type Testing } from "../testing.js";

/**
 * What the client can pay for services of a month by the test of a rule, whatever they cost. More income or capital never
 * gives less.
 *
 * @param day the month's first day in the case's period, on which income, capital, household and place are looked at
 * @returns minor units, NaN where a fact is missing
 */
export function abilityOn(rule: CompiledContribution, day: Day, testing: Testing): number {
  const { formula } = rule;
  switch (formula.by) {
    case "services":
      return 0;
    case "income":
      return abilityOfIncome(rule, formula, day, testing);
    case "capital":
      return abilityOfCapital(rule, formula, day, testing);
  }
}

/** The last day up to which {@link abilityOn} gives what it gives on a day: means change rarely, and are not asked for each month. */
export function abilityUntil(rule: CompiledContribution, day: Day, testing: Testing): Day {
  const { facts } = testing;
  switch (rule.formula.by) {
    case "services":
      return rule.to;
    case "income": {
      const until = countedMeansUntil(rule.means, facts, day, sameSpansUntil(facts.incomes ?? [], day, rule.to));
      return rule.protected === undefined
        ? until
        : protectedUntil(rule.protected, { day, sizes: facts.household }, testing, until);
    }
    case "capital":
      return sameSpansUntil(facts.capital ?? [], day, rule.to);
  }
}

function abilityOfIncome(rule: CompiledContribution, formula: IncomeFormula, day: Day, testing: Testing): number {
  const { facts, compiled } = testing;
  const { perMinor } = compiled.contributions;
  const income = countedMeansOn(formula.counted, rule, day, testing);
  const household = { sizes: facts.household, fact: "household" } as const;
  const kept =
    rule.protected === undefined ? 0 : protectedOn(rule.protected, { day, household, neededBy: rule.path }, testing);
  if (Number.isNaN(income) || Number.isNaN(kept)) return Number.NaN;
  const ability = formula.ability(mathOf(rule, day, testing), income, kept * perMinor);
  record(rule, day, { means: income, kept, ability }, testing);
  return ability;
}

function abilityOfCapital(rule: CompiledContribution, formula: CapitalFormula, day: Day, testing: Testing): number {
  const capital = capitalOn(rule, day, testing);
  if (Number.isNaN(capital)) return capital;
  const means = safe(capital * testing.compiled.contributions.perHundredth);
  const ability = formula.ability(mathOf(rule, day, testing), means);
  record(rule, day, { means, kept: 0, ability }, testing);
  return ability;
}

interface Tested {
  readonly means: number;
  readonly kept: number;
  readonly ability: number;
}

function record({ path }: CompiledContribution, day: Day, tested: Tested, { facts, recorder }: Testing): void {
  recorder?.record({ kind: "means-test", rule: path, day, person: facts.case.client.id, ...tested });
}

/** Plain integers, and for who listens integers of which each rounding is recorded. */
function mathOf({ path }: CompiledContribution, day: Day, { recorder }: Testing): Arithmetic<number> {
  if (recorder === undefined) return integers;
  const tell = (left: number, right: number, denominator: number, value: number): number => {
    const of = { line: undefined, of: path, month: monthOf(day), parameter: undefined };
    recorder.record({ kind: "rounding", name: "ability", ...of, left, right, denominator, value });
    return value;
  };
  return {
    ...integers,
    part: (value, factor, rounding) =>
      tell(value, factor.numerator, factor.denominator, integers.part(value, factor, rounding)),
    multiplyDivide: (value, by, over, rounding) =>
      tell(value, by, over, integers.multiplyDivide(value, by, over, rounding)),
  };
}
